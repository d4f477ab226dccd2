"""The folder of a review goes with its program, also with one that crashed; that of a living program stays."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.services.system.review_folders import PREFIX, remove_left_over, review_folder

OTHER_PROGRAM = """
import sys, tempfile
from desktop.services.system.review_folders import review_folder
tempfile.tempdir = sys.argv[1]
with review_folder() as folder:
    (folder / "cabinet.db").write_text("rows")
    print(folder, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@contextmanager
def other_program(temporary: Path) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """Another review that is under way, and its folder."""
    words = [sys.executable, "-c", OTHER_PROGRAM, str(temporary)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        yield program, Path(program.stdout.readline().strip())
        program.kill()


def test_the_folder_goes_with_the_review(temporary: Path) -> None:
    with review_folder() as folder:
        (folder / "cabinet.db").write_text("rows")
        assert folder.parent == temporary
    assert list(temporary.iterdir()) == []


def test_what_a_crash_left_goes_with_the_next_review(temporary: Path) -> None:
    with other_program(temporary) as (program, folder):
        program.kill()
        program.wait()
        assert (folder / "cabinet.db").exists()
        with review_folder():
            assert not folder.exists()


def test_the_folder_of_a_living_program_stays(temporary: Path) -> None:
    with other_program(temporary) as (program, folder):
        with review_folder() as ours, review_folder() as second:
            assert {folder, ours, second} == set(temporary.iterdir())
            assert (folder / "cabinet.db").read_text() == "rows"
        assert program.poll() is None
    assert list(temporary.iterdir()) == [folder]


def test_a_folder_that_nobody_locked_and_a_link_are_left_alone(temporary: Path) -> None:
    with review_folder() as made:
        locks = [path.name for path in made.iterdir()]
    bare = temporary / f"{PREFIX}bare"
    bare.mkdir()
    target = temporary / "a person's own"
    target.mkdir()
    for name in (*locks, "letter.txt"):
        (target / name).touch()
    (temporary / f"{PREFIX}link").symlink_to(target, target_is_directory=True)
    remove_left_over()
    assert bare.is_dir()
    assert (target / "letter.txt").exists()
