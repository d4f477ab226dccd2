"""A file appears whole or not at all."""

import os
from pathlib import Path

import pytest
from registry_rows import Export, a_row

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.errors import Cancelled, FileError, InvalidInput, StorageUnavailable

ROWS = [a_row(order_number=f"{number:03d}") for number in range(10)]
NAMES = ("out.csv", "out.xlsx", "out.xls")


def cancel_at(row: int) -> object:
    def progress(done: int, _total: int | None) -> None:
        if done >= row:
            raise Cancelled

    return progress


@pytest.mark.parametrize("name", NAMES)
def test_cancel_leaves_nothing(export: Export, tmp_path: Path, name: str) -> None:
    with pytest.raises(Cancelled):
        export(name, ROWS, progress=cancel_at(6))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", NAMES)
def test_cancel_keeps_the_file_that_was_there(export: Export, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("older")
    with pytest.raises(Cancelled):
        export(name, ROWS, progress=cancel_at(6))
    assert [path.read_text() for path in tmp_path.iterdir()] == ["older"]


@pytest.mark.parametrize("name", NAMES)
def test_the_new_file_replaces_the_old_one(export: Export, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("older")
    export(name, ROWS)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert b"older" not in (tmp_path / name).read_bytes()


def test_while_it_is_written_the_old_file_is_whole(export: Export, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("older")
    seen: list[str] = []
    export("out.csv", ROWS, progress=lambda done, total: seen.append(target.read_text()))
    assert set(seen) == {"older"}


def test_progress_ends_at_the_total(export: Export) -> None:
    told: list[tuple[int, int | None]] = []
    export("out.csv", ROWS, progress=lambda done, total: told.append((done, total)))
    assert told == [(3, 10), (6, 10), (9, 10), (10, 10)]


@pytest.mark.parametrize("name", NAMES)
def test_a_folder_that_is_not_there(export: Export, name: str) -> None:
    with pytest.raises(FileError) as caught:
        export(f"nowhere/{name}", ROWS)
    assert (caught.value.code, caught.value.file) == ("file.write", name)


@pytest.mark.parametrize("name", NAMES)
def test_a_target_that_cannot_be_replaced(export: Export, tmp_path: Path, name: str) -> None:
    """A folder of that name refuses like a workbook that is open in Excel on Windows."""
    (tmp_path / name).mkdir()
    with pytest.raises(FileError) as caught:
        export(name, ROWS)
    assert caught.value.code == "file.write"
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_called_so(tmp_path: Path) -> None:
    from desktop.services.appearing import appearing

    with pytest.raises(StorageUnavailable) as caught, appearing(tmp_path / "out.csv"), open("/dev/full", "w") as full:
        full.write("x" * 100_000)
    assert caught.value.params["reason"] == "full"


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_stays_a_link(export: Export, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out.csv").symlink_to(tmp_path / "real" / "file.csv")
    export("out.csv", ROWS)
    assert (tmp_path / "out.csv").is_symlink()
    assert (tmp_path / "real" / "file.csv").stat().st_size > 0


def test_an_ending_nobody_writes(export: Export) -> None:
    with pytest.raises(InvalidInput) as caught:
        export("out.pdf", ROWS)
    assert caught.value.field == "format"


@pytest.mark.parametrize("columns", [[], [ColumnKey.RRN, ColumnKey.RRN]])
def test_columns_none_or_twice(export: Export, columns: list[ColumnKey]) -> None:
    with pytest.raises(InvalidInput) as caught:
        export("out.csv", ROWS, columns)
    assert caught.value.field == "columns"
