"""Good inputs to begin with: one table per shipped profile in every kind of file, the training data, and files of other
programs."""

import io
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
import xlwt
from xlwt.CompoundDoc import XlsDoc

from desktop.services.importing.profiles import Profile, sample, shipped

FILES = Path(__file__).parents[2] / "tests" / "importing" / "files"
Table = list[list[str]]
LEGACY = ("utf-8", "utf-8-sig", "utf-16", "cp1251", "kz1048")
ODS = "application/vnd.oasis.opendocument.spreadsheet"
_VALUES = {
    "amount": "1 700.00 ₸",
    "gross": "1700.00",
    "net": "1683,00",
    "fee": "17.00",
    "refunded": "0.00",
    "registered_at": "23.07.2021 11:28:14",
    "paid_at": "23.07.2021 11:29:14",
    "completed_at": "24.07.2021",
    "refunded_at": "",
    "updated_at": "2021-07-23T11:28:14+05:00",
    "registered_time": "11:28:14",
    "rrn": "111111111111",
    "status": "ЗАВЕРШЕН",
    "masked_pan": "4111 **** **** 1111",
    "currency": "KZT",
    "payment_method": "CARD",
    "operation": "Покупка",
    "email": "payer@example.kz",
    "expiry": "202612",
    "ip": "192.0.2.7",
    "eci": "5",
    "action_code": "0",
    "order_params": "table=7; hall=2",
    "operations": "REGISTER 23.07.2021 11:28:14 1700.00 OK",
    "description": "За обед, Әсел, «стол 4»",
}
_ORDERS = 8


def table_of(profile: Profile) -> Table:
    """A header in the source's own words and some orders."""
    captions = list(profile.layouts[0]) if profile.layouts else [words[0] for words in profile.fields.values()]
    index = {caption.casefold(): field for field, words in profile.fields.items() for caption in words}
    fields = [index.get(caption.casefold(), "") for caption in captions]
    head = [["Выписка", "с 01.07.2021 по 31.07.2021"], *([[profile.head_date[0], "23.07.2021"]] if profile.head_date else [])]
    rows = [[_value(field, number) for field in fields] for number in range(_ORDERS)]
    return [*head, captions, *rows, ["Итого", *[""] * (len(captions) - 2), "13600.00"]]


def _value(field: str, number: int) -> str:
    if field in ("order_number", "parent", "processing_id", "terminal_id"):
        return str(2000 + number)
    if field == "md_order":
        return f"{number:08x}-7f00-7000-8000-{number:012x}"
    return _VALUES.get(field, "")


@cache
def tables() -> tuple[Table, ...]:
    listed = [line.split(";") for line in sample().read_text("utf-8-sig").splitlines()]
    return (listed, *(table_of(profile) for profile in shipped()))


def csv_of(table: Table, sign: str = ";") -> str:
    return "\r\n".join(sign.join(row) for row in table) + "\r\n"


def html_of(table: Table) -> str:
    rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>\n" for row in table)
    return f'<html><head><meta charset="utf-8"><style>td {{}}</style></head><body><table>{rows}</table></body></html>'


def spreadsheetml_of(table: Table) -> str:
    cell = '<ss:Cell><ss:Data ss:Type="String">{}</ss:Data></ss:Cell>'
    rows = "".join("<ss:Row>" + "".join(cell.format(escape(text)) for text in row) + "</ss:Row>\n" for row in table)
    space = 'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"'
    sheet = f'<ss:Worksheet ss:Name="A"><ss:Table>{rows}</ss:Table></ss:Worksheet>'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<ss:Workbook {space}>{sheet}</ss:Workbook>'


def xlsx_of(table: Table) -> bytes:
    book, out = openpyxl.Workbook(), io.BytesIO()
    for row in table:
        book.active.append([float(cell) if cell.replace(".", "", 1).isdigit() and len(cell) < 9 else cell for cell in row])
    book.save(out)
    return out.getvalue()


def ods_of(table: Table) -> bytes:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    rows = "".join(
        "<table:table-row>" + "".join(cell.format(escape(text)) for text in row) + "</table:table-row>" for row in table
    )
    names = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text"))
    body = (
        f'<office:body><office:spreadsheet><table:table table:name="A">{rows}</table:table></office:spreadsheet></office:body>'
    )
    return zipped(
        {"mimetype": ODS.encode(), "content.xml": f"<office:document-content {names}>{body}</office:document-content>"}
    )


def biff_of(table: Table) -> bytes:
    """The stream of records inside an .xls."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("A")
    for place, row in enumerate(table):
        for column, text in enumerate(row):
            sheet.write(place, column, float(text) if text.isdigit() and len(text) < 9 else text)
    return book.get_biff_data()


def xls_of(stream: bytes) -> bytes:
    """The stream in its container, as a workbook lies on a disk."""
    out = io.BytesIO()
    XlsDoc().save(out, stream)
    return out.getvalue()


def zipped(members: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def _foreign(*names: str) -> list[bytes]:
    return [(FILES / name).read_bytes() for name in names]


def _csv() -> list[bytes]:
    return [csv_of(table, ";,\t|"[place % 4]).encode("utf-8") for place, table in enumerate(tables())]


def _zip() -> list[bytes]:
    return [zipped({"a.csv": csv_of(table), "b.csv": csv_of(table).encode("cp1251", "replace")}) for table in tables()[:3]]


MAKERS: dict[str, Callable[[], list[bytes]]] = {
    "csv": _csv,
    "zip": _zip,
    "xlsx": lambda: [*map(xlsx_of, tables()), *_foreign("libreoffice.xlsx", "kaspi.xlsx")],
    "ods": lambda: [*map(ods_of, tables()), *_foreign("libreoffice.ods")],
    "xls": lambda: [*(xls_of(biff_of(table)) for table in tables()[:4]), *_foreign("forte.xls", "libreoffice.xls")],
    "html": lambda: [*(html_of(table).encode() for table in tables()), *_foreign("libreoffice_html.xls")],
    "spreadsheetml": lambda: [spreadsheetml_of(table).encode() for table in tables()],
}


@cache
def files(kind: str) -> tuple[bytes, ...]:
    """The good files of a kind."""
    return tuple(MAKERS[kind]())
