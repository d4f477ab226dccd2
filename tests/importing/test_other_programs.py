"""Workbooks and tables written by other programs: LibreOffice's own files, openpyxl, xlwt, SpreadsheetML, HTML."""

import datetime
import json
import shutil

import openpyxl
import pytest
import xlwt
from import_files import CAPTIONS, FILES, SEED_ROWS, read

from desktop.models.domain.batches import FileKind

KINDS = {
    "libreoffice.xls": FileKind.XLS,
    "libreoffice.ods": FileKind.ODS,
    "libreoffice.xlsx": FileKind.XLSX,
    "libreoffice_html.xls": FileKind.HTML,
}
EXPECTED = [
    ("2000", None, 1_000_000, 0, 1627018094, None, "За ужин..."),
    ("00123", "111111111111", 100_050, 1235, 1627017880, None, "=1+1"),
    ("21", "011111111111", 1, 0, 1624441971, None, None),
    ("18", "017489005146", 123_450, 0, 1624440278, None, "Ақтөбе қаласы"),
    ("12", None, 0, 0, 1624438200, 1, None),
]
"""number, RRN, sum, fee, moment, returned, description. The RRN of 18 was a number and had lost its zero (HTML: it is gone)."""


@pytest.mark.parametrize("ending", [None, ".csv", ".txt"])
@pytest.mark.parametrize("name", KINDS)
def test_libreoffice(name, ending, tmp_path):
    path = FILES / name
    if ending:
        path = shutil.copy(path, tmp_path / f"x{ending}")  # the content decides, not the ending
    found = read(path)
    assert found.reading.book.kind is KINDS[name]
    assert found.reading.header_row == 4
    assert found.rejected == []
    facts = [
        (o.order_number, o.rrn, o.amount_minor, o.fee_minor, o.registered_at, o.refunded_minor or None, o.description)
        for o in found.orders
    ]
    expected = [(*e[:1], e[1].lstrip("0") if e[0] == "18" and "html" in name else e[1], *e[2:]) for e in EXPECTED]
    assert facts == expected
    assert [o.file_row for o in found.orders] == [5, 6, 7, 8, 9]
    assert found.totals == {"amount": (1_223_501,) * 2, "fee": (1_235,) * 2, "refunded": (1, 1)}


def seed_cells():
    return [list(CAPTIONS), *(row.split(";") for row in SEED_ROWS)]


def check_seed(path, kind):
    found = read(path)
    assert found.reading.book.kind is kind
    assert [(o.order_number, o.amount_minor, o.registered_at, o.status) for o in found.orders] == [
        ("2000", 1_000_000, 1627018094, "DECLINED"),
        ("123", 100_000, 1627017880, "DECLINED"),
        ("21", 1, 1624441971, "APPROVED"),
        ("18", 1, 1624440278, "DECLINED"),
        ("15", 1, 1624439734, "DEPOSITED"),
    ]
    return found


def test_openpyxl_write_only_without_references(tmp_path):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in seed_cells():
        sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    check_seed(tmp_path / "a.xlsx", FileKind.XLSX)


def test_a_sheet_that_is_hidden_or_before_the_table_is_passed_over(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["Обложка"])
    hidden = book.create_sheet()
    hidden.sheet_state = "hidden"
    for row in seed_cells():
        hidden.append(row)
    sheet = book.create_sheet()
    for row in seed_cells():
        sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    check_seed(tmp_path / "a.xlsx", FileKind.XLSX)


def test_excel_1904_dates_and_times(tmp_path):
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.append(["Номер заказа", "Сумма", "Дата регистрации"])
    book.active.append(["1", 1, datetime.datetime(2021, 7, 23, 11, 28, 14)])
    book.save(tmp_path / "a.xlsx")
    assert [o.registered_at for o in read(tmp_path / "a.xlsx").orders] == [1627018094]


def test_xlwt_and_a_table_in_several_sheets(tmp_path):
    book = xlwt.Workbook()
    for number in (1, 2):
        sheet = book.add_sheet(f"Лист {number}")
        for place, caption in enumerate(CAPTIONS):
            sheet.write(0, place, caption)
        for place, value in enumerate([f"N{number}", "", 12.5, 0, "CARD"]):
            sheet.write(1, place, value)
        style = xlwt.easyxf(num_format_str="DD.MM.YYYY HH:MM:SS")
        sheet.write(1, 5, datetime.datetime(2021, 7, 23, 11, 28, 14), style)
    other = book.add_sheet("Другое")
    other.write(0, 0, "не таблица")
    book.save(str(tmp_path / "a.xls"))
    found = read(tmp_path / "a.xls")
    assert [(o.order_number, o.amount_minor, o.registered_at) for o in found.orders] == [
        ("N1", 1250, 1627018094),
        ("N2", 1250, 1627018094),
    ]
    assert found.rejected == []


SPREADSHEETML = """<?xml version="1.0" encoding="{encoding}"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="Транзакции"><Table>
<Row><Cell><Data ss:Type="String">Транзакции</Data></Cell></Row>
<Row ss:Index="3">{captions}</Row>
<Row><Cell><Data ss:Type="Number">2000</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">10000.5</Data></Cell>
<Cell ss:Index="6"><Data ss:Type="DateTime">2021-07-23T11:28:14.000</Data></Cell>
<Cell ss:Index="8"><Data ss:Type="String">За &lt;ужин&gt;</Data></Cell><Cell><Data ss:Type="String">ОТКЛОНЕН</Data></Cell></Row>
</Table></Worksheet></Workbook>"""


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "utf-16"])
def test_spreadsheetml(write, encoding):
    captions = "".join(f'<Cell><Data ss:Type="String">{caption}</Data></Cell>' for caption in CAPTIONS)
    path = write(SPREADSHEETML.format(encoding=encoding, captions=captions), "a.xls", encoding)
    found = read(path)
    (order,) = found.orders
    assert found.reading.book.kind is FileKind.SPREADSHEETML
    assert (order.order_number, order.amount_minor, order.registered_at) == ("2000", 1_000_050, 1627018094)
    assert (order.description, order.status, order.file_row) == ("За <ужин>", "DECLINED", 4)
    assert (found.reading.header_row, found.reading.tally.skipped) == (3, 2)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251"])
def test_html_table_with_the_ending_xls(write, encoding):
    rows = "".join(
        "<tr>" + "".join(f"<td>{cell.replace(' ', '&nbsp;')}</td>" for cell in row) + "</tr>" for row in seed_cells()
    )
    head = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={encoding}"><style>td {{}}</style></head>'
    text = f"{head}<body><table border=1><tr><td colspan=10>Транзакции</td></tr>{rows}</table></body></html>"
    found = check_seed(write(text.replace("₸", "&#8376;"), "a.xls", encoding), FileKind.HTML)
    assert found.reading.tally.skipped == 1


def test_html_with_open_tags_and_entities(write):
    rows = "".join("<tr>" + "".join(f"<td>{cell}" for cell in row) for row in seed_cells())
    text = f"<table>{rows}</table>".replace("За ужин...", "&quot;А&quot; &amp; Б")
    assert check_seed(write(text, "a.xls"), FileKind.HTML).orders[0].description == '"А" & Б'


def test_unknown_columns_of_a_workbook_become_parameters(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["Номер заказа", "Сумма", "Дата регистрации", "Касса", "Смена"])
    book.active.append([5, 1, "23.07.2021", 7.0, datetime.date(2021, 7, 23)])
    book.save(tmp_path / "a.xlsx")
    assert json.loads(read(tmp_path / "a.xlsx").orders[0].params) == {"Касса": "7", "Смена": "2021-07-23 00:00:00"}


def test_a_person_may_say_that_markup_is_plain_text(write):
    path = write("\n".join(["<table of orders>", *(";".join(row) for row in seed_cells())]))
    assert read(path, kind=FileKind.CSV).reading.book.kind is FileKind.CSV
    assert len(read(path, kind=FileKind.CSV).orders) == 5
