"""XLSX and XLS: typed cells, read back by other programs' readers."""

import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
import xlrd
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook
from registry_rows import Export, a_row, export_to

from desktop.models.domain.columns import DEFAULT_COLUMNS, ColumnKey
from desktop.services.exporting import xls_file, xlsx_file
from desktop.services.exports import ExportPreset

NAMES = ("out.xlsx", "out.xls")
CAPTIONS = ["Номер заказа", "RRN", "Сумма", "Сумма комиссии", "Платежное средство", "Дата регистрации", "Номер карты"]
CAPTIONS += ["Описание заказа", "Статус", "Сумма возврата"]


def read(path: Path, sheet: int = 0) -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_path(str(path)).get_sheet_by_index(sheet).to_python()]


@pytest.mark.parametrize("name", NAMES)
def test_cells_are_what_they_are(export: Export, tmp_path: Path, name: str) -> None:
    export(name, [a_row(action_code=-2007)], [*DEFAULT_COLUMNS, ColumnKey.ACTION_CODE])
    header, row = read(tmp_path / name)
    assert header == [*CAPTIONS, "Код ответа"]
    assert row[:3] == ["0002000", "001748900514", 10000.5]
    assert row[5] == datetime(2021, 7, 23, 11, 28, 14)
    assert row[7:] == ["За ужин...", "ОТКЛОНЕН", "", -2007]


def test_xlsx_shows_dates_sums_and_text_as_such(export: Export, tmp_path: Path) -> None:
    export("out.xlsx", [a_row()])
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    assert [cell.number_format for cell in sheet[2]][:6] == ["@", "@", "#,##0.00", "#,##0.00", "@", "dd.mm.yyyy hh:mm:ss"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet["A1"].font.bold) == ("A2", "A1:J2", True)
    assert sheet.column_dimensions["F"].width >= 19


def test_xls_shows_dates_sums_and_text_as_such(export: Export, tmp_path: Path) -> None:
    export("out.xls", [a_row()])
    book = xlrd.open_workbook(tmp_path / "out.xls", formatting_info=True)
    sheet = book.sheet_by_index(0)
    formats = [book.format_map[book.xf_list[sheet.cell_xf_index(1, place)].format_key].format_str for place in range(6)]
    assert formats == ["@", "@", "#,##0.00", "#,##0.00", "@", "dd.mm.yyyy hh:mm:ss"]
    assert (sheet.panes_are_frozen, sheet.horz_split_pos) == (1, 1)


@pytest.mark.parametrize("name", NAMES)
def test_plain_has_keys_and_codes(export: Export, tmp_path: Path, name: str) -> None:
    export(name, [a_row()], [ColumnKey.ORDER_NUMBER, ColumnKey.STATUS], preset=ExportPreset.PLAIN)
    assert read(tmp_path / name) == [["order_number", "status"], ["0002000", "DECLINED"]]


@pytest.mark.parametrize("name", NAMES)
def test_without_rows_the_header_stands(export: Export, tmp_path: Path, name: str) -> None:
    result = export(name, [])
    assert (read(tmp_path / name)[0], result.rows, result.sheets) == (CAPTIONS, 0, 1)


@pytest.mark.parametrize(
    "text", ["=1+1", "+7", "-5", "@SUM(A1)", "{=1}", "http://bank.kz", '=HYPERLINK("http://x")', "_x0041_"]
)
def test_text_is_never_a_formula(export: Export, tmp_path: Path, text: str) -> None:
    columns = [ColumnKey.ORDER_NUMBER, ColumnKey.DESCRIPTION]
    export("out.xlsx", [a_row(description=text)], columns)
    export("out.xls", [a_row(description=text)], columns)
    with zipfile.ZipFile(tmp_path / "out.xlsx") as parts:
        xml = parts.read("xl/worksheets/sheet1.xml").decode()
    assert "<f" not in xml
    assert "hyperlink" not in xml
    assert xlrd.open_workbook(tmp_path / "out.xls").sheet_by_index(0).cell(1, 1).ctype == xlrd.XL_CELL_TEXT
    assert read(tmp_path / "out.xlsx")[1][1] == read(tmp_path / "out.xls")[1][1] == text


@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=60))
def test_any_text_survives_in_xlsx(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.xlsx"
    export_to(path, [a_row(description=text)], [ColumnKey.ORDER_NUMBER, ColumnKey.DESCRIPTION])
    assert (openpyxl.load_workbook(path).active["B2"].value or "") == text


@given(text=st.text(st.characters(exclude_categories=["Cs"], max_codepoint=0xFFFD), max_size=60))
def test_any_text_of_the_basic_plane_survives_in_xls(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.xls"
    export_to(path, [a_row(description=text)], [ColumnKey.ORDER_NUMBER, ColumnKey.DESCRIPTION])
    assert xlrd.open_workbook(path).sheet_by_index(0).cell(1, 1).value == text


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", ["x" * 40_000, "😀" * 20_000])
def test_a_cell_has_its_limit(export: Export, tmp_path: Path, name: str, text: str) -> None:
    export(name, [a_row(description=text)], [ColumnKey.DESCRIPTION])
    cell = str(read(tmp_path / name)[1][0])
    if name == "out.xls":
        text = text.replace("😀", "�")
    assert text.startswith(cell)
    assert 16_383 <= len(cell) <= 32_767
    assert export(name, [a_row(description="за 😀")]).replaced_letters == (name == "out.xls")


@pytest.mark.parametrize("name", NAMES)
def test_a_date_before_spreadsheets_is_text(export: Export, tmp_path: Path, name: str) -> None:
    export(name, [a_row(registered_at=-(10**10))], [ColumnKey.REGISTERED_AT])
    text = str(read(tmp_path / name)[1][0])
    assert datetime.strptime(text, "%d.%m.%Y %H:%M:%S").year == 1653


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("rows", "sheets"), [(9, [9]), (10, [9, 1]), (27, [9, 9, 9]), (28, [9, 9, 9, 1])])
def test_too_many_rows_go_on_further_sheets(
    export: Export, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, rows: int, sheets: list[int]
) -> None:
    for writer in (xls_file, xlsx_file):
        monkeypatch.setattr(writer, "ROWS_PER_SHEET", 10)
    numbers = [f"{number:05d}" for number in range(rows)]
    result = export(name, [a_row(order_number=number) for number in numbers], [ColumnKey.ORDER_NUMBER])
    written = [read(tmp_path / name, sheet) for sheet in range(len(sheets))]
    assert result.sheets == len(CalamineWorkbook.from_path(str(tmp_path / name)).sheet_names) == len(sheets)
    assert [len(sheet) - 1 for sheet in written] == sheets
    assert {str(sheet[0][0]) for sheet in written} == {"Номер заказа"}
    assert [row[0] for sheet in written for row in sheet[1:]] == numbers


def test_xls_splits_where_biff_ends(export: Export, tmp_path: Path) -> None:
    rows = [a_row()] * 65_536
    result = export("out.xls", rows, [ColumnKey.ORDER_NUMBER])
    assert (result.sheets, result.rows) == (2, 65_536)
    assert [sheet.nrows for sheet in xlrd.open_workbook(tmp_path / "out.xls").sheets()] == [65_536, 2]


def test_equal_captions_do_not_swallow_a_column(export: Export, tmp_path: Path) -> None:
    captions = {ColumnKey.ORDER_NUMBER: "X", ColumnKey.RRN: "X"}
    export("out.xlsx", [a_row()], [ColumnKey.ORDER_NUMBER, ColumnKey.RRN], captions=captions)
    assert read(tmp_path / "out.xlsx")[1] == ["0002000", "001748900514"]
