"""Each error, reason and seal has words: what happened, what was kept, what to do."""

import ast
import inspect
import re
import string
from pathlib import Path

import pytest

import desktop
from desktop.models.domain import batches, errors
from desktop.models.domain.batches import RejectedRow, Seal
from desktop.models.domain.errors import CabinetError, Cancelled, FileError, InvalidInput, StorageUnavailable
from desktop.models.domain.orders import Order
from desktop.views import error_words
from desktop.views.presenter import field_text, present, reason_text, seal_text

SOURCES = [path for path in Path(desktop.__file__).parent.rglob("*.py") if path.name != "errors.py"]
PREFIXES = {"InvalidInput": "invalid", "NotFound": "not_found", "Conflict": "conflict", "NotAllowed": "not_allowed"}
PARAMETERS = set(
    "value limit order batch name file old new left minutes email host backup key code line error_code message".split()
)
CLASSES = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, CabinetError)]


def raised() -> set[str]:
    """Codes of all errors that the program makes with a literal name."""
    codes = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                first, name = node.args[0], node.func.id
                for word in ast.walk(first):
                    if isinstance(word, ast.Constant) and isinstance(word.value, str) and re.fullmatch(r"[a-z_]+", word.value):
                        if name in PREFIXES and word is first:
                            codes.add(f"{PREFIXES[name]}.{word.value}")
                        elif name == "FileError" and word.value in file_reasons():
                            codes.add(f"file.{word.value}")
    return codes


def file_reasons() -> set[str]:
    """As the class itself lists them."""
    told = inspect.getdoc(FileError) or ""
    return set(told.partition("one of ")[2].rstrip(".").split())


def test_each_code_that_is_raised_has_words_of_its_own() -> None:
    found = raised()
    assert {"file.password", "not_found.batch", "invalid.amount"} <= found, "the search finds nothing"
    assert found - set(error_words.CODES) == set()


def test_each_reason_of_a_file_error_has_words() -> None:
    assert {"open", "header", "write"} <= file_reasons()
    assert {f"file.{reason}" for reason in file_reasons()} <= set(error_words.CODES)


@pytest.mark.parametrize("kind", CLASSES)
def test_each_class_has_words_for_a_code_nobody_foresaw(kind: type[CabinetError]) -> None:
    error = kind.__new__(kind)
    CabinetError.__init__(error, "unheard.of")
    shown = present(error)
    assert shown.title.endswith((".", ")."))
    assert "{" not in shown.title + shown.kept + shown.todo


def test_the_three_parts_are_sentences() -> None:
    for code, parts in error_words.CODES.items():
        assert parts[0], code
        assert all(part.endswith(".") and part[0].isupper() for part in parts if part), code


def test_the_parts_name_the_file_and_the_reason() -> None:
    renamed = present(FileError("renamed", "july.csv", old="Сумма", new="Сумма, тг"))
    assert "“Сумма” to “Сумма, тг”" in renamed.title
    assert present(FileError("open", "july.csv")).title.startswith("The file july.csv")
    assert present(StorageUnavailable(reason="full")).title == "The disk is full."
    assert present(StorageUnavailable(path="x")).title == "The database is not available."


def test_stopping_is_no_failure() -> None:
    assert present(Cancelled()).severity == "back"
    assert present(InvalidInput("amount", value="x")).severity == "bad"


def test_a_programming_error_is_told_without_its_text() -> None:
    shown = present(KeyError("secret"))
    assert shown.title == "The program made an error."
    assert "secret" not in shown.title + shown.body


def test_a_lost_parameter_is_no_second_error() -> None:
    assert present(InvalidInput("amount")).title == "The amount is not written correctly: –."


def test_each_reason_for_a_rejected_row_has_words() -> None:
    told = (inspect.getdoc(RejectedRow) or "").partition("presenter): ")[2].partition(".")[0]
    assert set(re.findall(r"[a-z]+_[a-z_]+", told)) == set(error_words.REASONS)
    assert reason_text("no_date") == "No date"
    assert reason_text("of_another_age") == "of_another_age"


def test_fields_have_captions() -> None:
    names = [name for name in Order.__dataclass_fields__ if name not in ("id", "status_raw", "batch", "file_row")]
    assert [name for name in names if field_text(name) == name] == []
    assert all(field_text(name) != name for name in re.findall(r"\w+", "amount fee refunded net count"))
    assert field_text("Колонка банка") == "Колонка банка"


@pytest.mark.parametrize("seal", Seal)
def test_each_seal_has_a_title_and_a_sentence(seal: Seal) -> None:
    title, sentence = seal_text(seal)
    assert title
    assert sentence.endswith(".")


def test_placeholders_are_parameters() -> None:
    fields = {
        name for parts in error_words.CODES.values() for part in parts for _, name, _, _ in string.Formatter().parse(part)
    }
    assert fields - {None} <= PARAMETERS


def test_seals_are_those_of_the_domain() -> None:
    assert set(error_words.SEALS) == {seal.value for seal in batches.Seal}
