"""The program as a whole: words before the command, one sentence for whatever goes wrong, real processes."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from terminal import GUIDE, Terminal, bank_file

import desktop
from desktop.bootstrap import Cabinet
from desktop.cli import commands
from desktop.services.exports import Exports
from desktop.services.imports import Imports

ROOT = Path(desktop.__file__).parent.parent


def command(*words: object) -> list[str]:
    return [sys.executable, "-m", "desktop", *map(str, words)]


def run(*words: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, **environment}
    return subprocess.run(command(*words), cwd=ROOT, env=env, capture_output=True, timeout=60, check=False)


def test_version(cabinet: Terminal) -> None:
    said = cabinet.bare("--version")
    assert (said.code, said.out, said.err) == (0, f"Acquiring Cabinet {desktop.__version__}\n", "")


def test_help_names_every_command(cabinet: Terminal) -> None:
    said = cabinet.bare("--help")
    assert said.code == 0
    assert [name for name in commands.COMMANDS if f"  {name}" not in said.out] == []
    for name in commands.COMMANDS:
        assert cabinet.bare(name, "--help").code == 0


_WRONG = [["frobnicate"], ["--lang", "de", "list"], ["--review"], ["--nothing"], ["refund"], ["./no.csv"], ["a.csv", "list"]]


@pytest.mark.parametrize("words", _WRONG)
def test_wrong_words(cabinet: Terminal, words: list[str]) -> None:
    said = cabinet.bare("--data-dir", cabinet.folder, *words)
    assert (said.code, said.out) == (2, "")
    assert said.err


def test_the_folder_is_made(cabinet: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "deeper"
    assert cabinet.bare("--data-dir", folder, "list", "--json").json["total"] == 0
    assert folder.is_dir()


def test_options_may_follow_the_command(cabinet: Terminal, guide: Path) -> None:
    assert cabinet.bare("import", guide, "--data-dir", cabinet.folder, "--lang", "ru", "--json").json["new"] == 5
    assert "Реестр не изменен" in cabinet.bare("undo-import", "9", "--data-dir", cabinet.folder, "--lang", "ru").sentence


def test_a_folder_that_is_a_file(cabinet: Terminal, guide: Path) -> None:
    said = cabinet.bare("--data-dir", guide, "list", "--json")
    assert (said.code, said.json["code"]) == (1, "storage.unavailable")
    assert said.json["error"] == said.sentence


def test_a_registry_that_is_none(cabinet: Terminal) -> None:
    (cabinet.folder / "cabinet.db").write_bytes(b"no database at all " * 500)
    said = cabinet("list")
    assert (said.code, said.out, len(said.err.splitlines())) == (1, "", 1)


def test_a_programming_error_is_one_sentence_and_a_log(loaded: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_cabinet: Cabinet, *_: object) -> int:
        raise ZeroDivisionError("the drawer is stuck")

    monkeypatch.setitem(commands.COMMANDS, "list", broken)
    said = loaded("list", "--json")
    log = (loaded.folder / "logs" / "cabinet.log").read_text(encoding="utf-8")
    assert (said.code, said.json["code"]) == (1, "unexpected")
    number = re.search(r"number ([0-9A-F]{6})", said.sentence)
    assert number is not None
    assert f"unexpected error {number[1]} in list" in log
    assert log.endswith("ZeroDivisionError\n"), "its kind and its way, not its words"


def test_ctrl_c_keeps_nothing(loaded: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = loaded("list", "--json").out
    newer = bank_file(tmp_path / "newer.csv", [GUIDE[0].replace("2000;", "2001;")])
    monkeypatch.setattr(Imports, "_finish", staticmethod(_interrupted))
    said = loaded("import", newer)
    assert (said.code, said.out, len(said.err.splitlines())) == (1, "", 1)
    monkeypatch.setattr(Exports, "write", _interrupted)
    assert loaded("export", tmp_path / "out.csv", "--json").json["code"] == "cancelled"
    assert not (tmp_path / "out.csv").exists()
    assert loaded("list", "--json").out == before


def _interrupted(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def test_review_looks_and_keeps_nothing(cabinet: Terminal, guide: Path, tmp_path: Path) -> None:
    listed = cabinet("--review", guide, "list", "--json")
    assert (listed.code, listed.json["total"]) == (0, 5)
    assert cabinet("--review", guide, "export", tmp_path / "out.csv", "--json").json["rows"] == 5
    other = bank_file(tmp_path / "other.csv", GUIDE[:1])
    for words in (["import", other], ["undo-import", "1"]):
        refused = cabinet("--review", guide, *words, "--json")
        assert refused.code == 1
        assert "not_allowed.review" in refused.out
    assert list(cabinet.folder.iterdir()) == []
    assert cabinet("list", "--json").json["total"] == 0


def test_bytes_are_the_same_under_any_locale(cabinet: Terminal, guide: Path) -> None:
    """A Windows pipe, LANG=C: always UTF-8."""
    first = run("--data-dir", cabinet.folder, "import", guide, "--json", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (first.returncode, json.loads(first.stdout)["new"], first.stderr) == (0, 5, b"")
    listed = run("--data-dir", cabinet.folder, "--lang", "ru", "list", LC_ALL="C", PYTHONIOENCODING="cp1251")
    assert (listed.returncode, listed.stderr) == (0, b"")
    assert "За ужин..." in listed.stdout.decode("utf-8")
    refused = run("--data-dir", cabinet.folder, "--lang", "kk", "show", "нет", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert refused.returncode == 1
    assert "нет" in refused.stderr.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="pipes break in another way on Windows")
def test_a_reader_that_has_seen_enough(cabinet: Terminal, tmp_path: Path) -> None:
    rows = [GUIDE[0].replace("2000", f"{number:05d}", 1) for number in range(2_000)]
    cabinet("import", bank_file(tmp_path / "many.csv", rows))
    words = command("--data-dir", cabinet.folder, "list", "--json")
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="sees by /proc where the process is")
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_leaves_no_file(cabinet: Terminal, tmp_path: Path, sign: signal.Signals) -> None:
    rows = [GUIDE[0].replace("2000", f"{number:06d}", 1) for number in range(20_000)]
    cabinet("import", bank_file(tmp_path / "many.csv", rows))
    target = tmp_path / "out"
    target.mkdir()
    words = command("--data-dir", cabinet.folder, "--lang", "en", "export", target / "out.xls")
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        patience = time.monotonic() + 30
        while process.poll() is None and not _has_opened(process.pid) and time.monotonic() < patience:
            os.sched_yield()
        process.send_signal(sign)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (1, b"")
    assert len(err.decode().splitlines()) == 1
    assert list(target.iterdir()) == []


def _has_opened(pid: int) -> bool:
    """Whether the process has opened the registry, so is past its start."""
    try:
        return any("cabinet.db" in os.readlink(f"/proc/{pid}/fd/{name}") for name in os.listdir(f"/proc/{pid}/fd"))
    except OSError:
        return False
