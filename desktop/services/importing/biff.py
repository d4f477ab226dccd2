"""Binary workbooks (.xls), by calamine: at most 65 536 rows a sheet, so a sheet fits in memory."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from desktop.models.domain.errors import FileError
from desktop.services.importing.cells import BLOCK_ROWS, Block, Cell, Sheet
from desktop.services.importing.sheet_rows import SheetRows


def xls_sheets(path: Path) -> Iterator[Sheet]:
    """FileError password, type or damaged when it cannot be read."""
    import python_calamine as calamine  # here, because start-up counts and most files are text

    try:
        book = calamine.load_workbook(str(path))
        visible = [s.name for s in book.sheets_metadata if s.visible == calamine.SheetVisibleEnum.Visible and _is_table(s)]
        for name in visible:
            yield _sheet(path.name, book.get_sheet_by_name(name))
    except calamine.PasswordError as error:
        raise FileError("password", path.name) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise FileError("password" if "password" in str(error).lower() else "damaged", path.name) from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # the reader's own failure on bytes that are no workbook
            raise FileError("damaged", path.name) from error
        raise


def _is_table(sheet: Any) -> bool:
    return str(sheet.typ).endswith("WorkSheet")


def _sheet(file: str, sheet: Any) -> Iterator[Block]:
    rows = SheetRows(file)
    for number, cells in enumerate(sheet.to_python(skip_empty_area=False), 1):
        rows.add(number, [_cell(cell) for cell in cells])
        if number % BLOCK_ROWS == 0 and (block := rows.take()):
            yield block
    if block := rows.take():
        yield block


def _cell(value: Any) -> Cell:
    if value is None:
        return ""
    if isinstance(value, timedelta):
        return value.total_seconds() / 86400
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value  # type: ignore[no-any-return]
