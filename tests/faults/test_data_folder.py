"""The data folder at a start: who may make it, what is told where nobody can, and that it is its owner's alone."""

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from disks import as_another_user, closed_for_writing, full, is_root, mounted

from desktop.bootstrap import StartupConfig, build
from desktop.models.domain.errors import StorageUnavailable
from desktop.services.storage import open_registry

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights and disks as POSIX knows them")


@pytest.fixture
def ours() -> Iterator[Path]:
    """A folder of ours that others may look into; not below one that they may not."""
    with tempfile.TemporaryDirectory(prefix="cabinet-test-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def reason_of(folder: Path) -> object:
    with pytest.raises(StorageUnavailable) as error:
        build(StartupConfig(data_dir=folder))
    return error.value.params["reason"]


def test_a_full_disk(tmp_path: Path) -> None:
    with mounted(tmp_path, 1):
        (tmp_path / "data").mkdir()
        with full(tmp_path):
            assert reason_of(tmp_path / "data") == "full"
            assert reason_of(tmp_path / "new" / "data") == "full"


@pytest.mark.parametrize("name", ["", "new/data"])
def test_a_disk_that_is_closed_for_writing(tmp_path: Path, name: str) -> None:
    if not is_root():
        with closed_for_writing(tmp_path):
            assert reason_of(tmp_path / name) == "read_only"
        return
    with mounted(tmp_path, 1):
        tmp_path.chmod(0o755)
        with closed_for_writing(tmp_path):
            assert reason_of(tmp_path / name) == "read_only"


@pytest.mark.parametrize("name", ["", "new/data"])
def test_a_folder_of_another_user(ours: Path, name: str) -> None:
    with as_another_user():
        assert reason_of(ours / name) == "other_user"
    assert list(ours.iterdir()) == []


@pytest.mark.parametrize(("folder", "file"), [(0o777, 0o600), (0o777, 0o644), (0o755, 0o644), (0o755, 0o666)])
def test_a_registry_of_another_user(ours: Path, folder: int, file: int) -> None:
    open_registry(ours / "cabinet.db").close()
    (ours / "cabinet.db").chmod(file)
    ours.chmod(folder)
    before = (ours / "cabinet.db").read_bytes()
    with as_another_user(), pytest.raises(StorageUnavailable) as error:
        open_registry(ours / "cabinet.db").stores.settings.save({"theme": "dark"})
    assert error.value.params["reason"] == "other_user"
    assert (ours / "cabinet.db").read_bytes() == before


def test_a_folder_of_ours_that_we_have_closed_ourselves(ours: Path) -> None:
    with as_another_user():
        theirs = Path(tempfile.mkdtemp(prefix="cabinet-test-"))
        theirs.chmod(0o500)
        assert reason_of(theirs) == "read_only"
    theirs.rmdir()


def test_what_the_start_makes_is_its_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with closing(build(StartupConfig(data_dir=tmp_path / "new"))) as cabinet:
            cabinet.housekeeping.run()
            made = {file.relative_to(tmp_path): file for file in tmp_path.rglob("*")}
    finally:
        os.umask(before)
    rights = {str(name): stat.S_IMODE(file.stat().st_mode) for name, file in made.items() if file.exists()}
    assert {"new", "new/logs", "new/cabinet.db", "new/backups"} <= set(rights)
    assert {name for name, mode in rights.items() if mode & 0o077} == set()


def test_a_folder_that_was_open_to_others_is_closed_and_the_log_says_so(ours: Path) -> None:
    open_registry(ours / "cabinet.db").close()
    ours.chmod(0o755)
    (ours / "cabinet.db").chmod(0o644)
    build(StartupConfig(data_dir=ours)).close()
    assert [stat.S_IMODE(file.stat().st_mode) for file in (ours, ours / "cabinet.db")] == [0o700, 0o600]
    log = (ours / "logs" / "cabinet.log").read_text("utf-8")
    assert f"{ours.name} was open to others (755): closed" in log
    assert "cabinet.db was open to others (644): closed" in log
