"""The rules of the house that no one test of a part can hold: directions, sizes, and what may stand where."""

import ast
import re
import statistics
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from importlinter.cli import lint_imports
from PySide6.QtCore import QObject, Signal

ROOT = Path(__file__).parent.parent
CODE = sorted(path for path in (ROOT / "desktop").rglob("*.py") if path.parent.name != "versions")  # a migration is a record
HOUSE = [*CODE, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "benchmarks").rglob("*.py")), ROOT / "start.py"]
BELOW = [path for path in CODE if "services" in path.parts or "domain" in path.parts]
MONEY = [path for path in BELOW if re.search(r"minor|Money", path.read_text("utf-8"))]
VIEWS = [path for path in CODE if "views" in path.parts or "tables" in path.parts or path.name == "app.py"]

FUNCTION_LINES = 60
FILE_LINES = 400
MEDIAN_LINES = 8

# Files that know money and a float, each with what the float is.
FLOATS = {
    "desktop/models/domain/totals.py": "the conversion, a share",
    "desktop/services/importing/amounts.py": "a sheet's own number, made exact minor units here or refused",
    "desktop/services/exporting/values.py": "a sheet's own number, at the very edge",
}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), name(path))


def functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            yield f"{name(path)}:{node.lineno} {node.name}", node.end_lineno - node.lineno + 1


def test_imports_go_one_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True, no_logo=True) == 0


def test_functions_are_short() -> None:
    sizes = dict(pair for path in HOUSE for pair in functions(path))
    assert {who: lines for who, lines in sizes.items() if lines > FUNCTION_LINES} == {}
    ours = [lines for who, lines in sizes.items() if who.startswith("desktop/")]
    assert statistics.median(ours) <= MEDIAN_LINES


def test_files_hold_one_idea() -> None:
    sizes = {name(path): path.read_text("utf-8").count("\n") for path in HOUSE}
    assert {who: lines for who, lines in sizes.items() if lines > FILE_LINES} == {}


def test_modules_say_what_they_are_for() -> None:
    silent = [name(path) for path in CODE if path.name != "__init__.py" and not ast.get_docstring(tree(path))]
    assert silent == []


def makes_float(node: ast.AST) -> bool:
    """A float literal, a call of `float` or `round`, or a true division (but not of paths)."""
    match node:
        case ast.Constant(value=float()) | ast.Call(func=ast.Name(id="float" | "round")):
            return True
        case ast.BinOp(op=ast.Div(), left=left, right=right):
            return not any(isinstance(side, ast.Constant) and isinstance(side.value, str) for side in (left, right))
    return False


def floats(path: Path) -> list[int]:
    """Lines that make one."""
    return [getattr(node, "lineno", 0) for node in ast.walk(tree(path)) if makes_float(node)]


def test_no_float_comes_near_money() -> None:
    found = {name(path): floats(path) for path in MONEY if floats(path)}
    assert {who: lines for who, lines in found.items() if who not in FLOATS} == {}
    assert set(FLOATS) <= set(found), "an exception that nothing needs any more"


COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b")
COLOUR_CALL = re.compile(r"QColor\(\s*[\"'\d]|GlobalColor\.(?!transparent)|\brgba?\(\s*\d")


def test_colours_come_from_the_theme() -> None:
    found = []
    for path in VIEWS:
        if path.name == "theme.py":
            continue
        texts = [node.value for node in ast.walk(tree(path)) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
        found += [f"{name(path)}: {text[:40]}" for text in texts if COLOUR.search(text)]
        found += [f"{name(path)}: {call}" for call in COLOUR_CALL.findall(path.read_text("utf-8"))]
    assert found == []


def test_each_icon_has_a_file_and_each_file_an_icon() -> None:
    icons = {member.value for member in import_module("desktop.views.icons").Icon}
    files = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    assert icons == files


# Built from pieces, so that this file passes its own test.
HOSTS = "|".join(rf"{a}\.{b}" for a, b in (("py" + "pi", "org"), ("python" + "hosted", "org"), ("npm" + "js", "org")))
FOREIGN = {
    "the address of a package registry": re.compile(HOSTS),
    "a path of one machine": re.compile(r"(?:^|[\s\"'=(])/(?:work|farm|home/\w+|Users/\w+)/", re.MULTILINE),
    "work left open": re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b"),
}
TEXTS = (".py", ".md", ".toml", ".txt", ".lock", ".sh", ".ts", ".json", ".tsv", ".in", ".spec", ".iss", ".plist", "")
SKIPPED = {"build", "dist", "tour", "shots"}


def project_texts() -> Iterator[Path]:
    for top in ROOT.iterdir():
        if top.name in SKIPPED or (top.name.startswith(".") and top.name != ".ci"):
            continue
        for path in [top] if top.is_file() else top.rglob("*"):
            if path.is_file() and path.suffix in TEXTS and "__pycache__" not in path.parts:
                yield path


@pytest.mark.parametrize("what", FOREIGN)
def test_nothing_foreign_is_written_down(what: str) -> None:
    hits = {name(path): FOREIGN[what].findall(path.read_text("utf-8"))[:3] for path in project_texts()}
    assert {who: found for who, found in hits.items() if found} == {}


class _Bell(QObject):
    rung = Signal(object)


def test_this_qt_survives_many_signals() -> None:
    """Qt for Python 6.12.0 aborts on Python 3.11 within two thousand of them; the pin in pyproject keeps it away."""
    heard = []
    bell = _Bell()
    bell.rung.connect(heard.append)
    for number in range(200_000):
        bell.rung.emit(number)
    assert len(heard) == 200_000
    assert heard[-1] == 199_999
