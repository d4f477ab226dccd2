"""The container and the records of .xls: what other programs write, and numbers in it that no reader may believe."""

import datetime
import io
import struct

import pytest
import xlwt
from import_files import CAPTIONS, FILES, SEED_ROWS, read
from xlwt.CompoundDoc import XlsDoc

from desktop.models.domain.batches import FileKind
from desktop.models.domain.errors import FileError
from desktop.services.importing.biff import xls_sheets

FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def sheets(path):
    return [
        {n: list(row) for block in sheet for n, row in zip(block.numbers, block.rows, strict=True)}
        for _, sheet in xls_sheets(path)
    ]


def reason(path):
    with pytest.raises(FileError) as error:
        sheets(path)
    return error.value.reason


def outcome(path):
    try:
        return sheets(path)
    except FileError as error:
        return error.reason


def contained(path, stream):
    """The records in a container; a stream below four kilobytes is padded, as programs do."""
    out = io.BytesIO()
    XlsDoc().save(out, stream)
    path.write_bytes(out.getvalue())
    return path


def record(kind, content=b"", size=None):
    return struct.pack("<HH", kind, len(content) if size is None else size) + content


def workbook(tmp_path, cells, *before, version=0x600):
    """One sheet of these cell records behind these records of the workbook."""
    begin = struct.pack("<HHHH", version, 5, 0, 0)
    first = record(0x809, begin) + b"".join(before)
    name = b"\x01\x00A" if version == 0x600 else b"\x01A"
    offset = len(first) + len(record(0x85, bytes(6) + name)) + len(record(0xA))
    listed = record(0x85, struct.pack("<IBB", offset, 0, 0) + name)
    sheet = record(0x809, struct.pack("<HHHH", version, 16, 0, 0)) + b"".join(cells) + record(0xA)
    return contained(tmp_path / "a.xls", first + listed + record(0xA) + sheet)


def test_all_kinds_of_cells(tmp_path):
    texts = ["да", "x" * 9000, "ә" * 9000, "смесь 🙂 é", "a\nb"]
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Лист")
    day = xlwt.easyxf(num_format_str="DD.MM.YYYY HH:MM")
    for column, value in enumerate([1, -1.5, 0.01, 12345678901, True, None, *texts]):
        sheet.write(2, column, value)
    for column, value in enumerate([datetime.datetime(2021, 7, 23, 11, 28, 14), 0.5]):
        sheet.write(3, column, value, day)
    book.add_sheet("hidden").visibility = 1
    book.save(str(tmp_path / "a.xls"))
    (found,) = sheets(tmp_path / "a.xls")
    assert found == {
        1: [],
        2: [],
        3: [1, -1.5, 0.01, 12345678901, True, "", *texts],
        4: [datetime.datetime(2021, 7, 23, 11, 28, 14), datetime.time(12)],
    }


def test_texts_that_go_on_in_the_next_record(tmp_path):
    """Cut inside the letters, the rest is kept in another width; cut between a text and its formatting runs."""
    first = struct.pack("<II", 3, 3) + struct.pack("<HB", 6, 0) + b"abc"
    second = b"\x01" + "где".encode("utf-16-le") + struct.pack("<HBH", 2, 8, 1) + b"xy"
    third = bytes(4) + struct.pack("<HB", 1, 4) + struct.pack("<I", 5) + b"z" + bytes(5)
    cells = [record(0xFD, struct.pack("<HHHI", 0, place, 0, place)) for place in range(3)]
    assert sheets(workbook(tmp_path, cells, record(0xFC, first), record(0x3C, second), record(0x3C, third))) == [
        {1: ["abcгде", "xy", "z"]}
    ]
    assert reason(workbook(tmp_path, cells, record(0xFC, first))) == "damaged"
    assert reason(workbook(tmp_path, [record(0xFD, struct.pack("<HHHI", 0, 0, 0, 9))])) == "damaged"


def test_results_of_formulas_and_packed_numbers(tmp_path):
    def formula(column, result):
        return record(0x6, struct.pack("<HHH", 0, column, 0) + result + bytes(8))

    packed = [(0, (-7 << 2 | 2) & 0xFFFFFFFF), (0, 1234 << 2 | 3), (0, struct.unpack("<I", struct.pack("<d", 0.5)[4:])[0])]
    cells = [
        formula(0, struct.pack("<d", 2.5)),
        formula(1, b"\x00" + bytes(5) + b"\xff\xff"),
        record(0x207, b"\x02\x00\x01" + "да".encode("utf-16-le")),
        formula(2, b"\x01\x00\x01\x00\x00\x00\xff\xff"),
        formula(3, b"\x02\x00\x2a\x00\x00\x00\xff\xff"),
        formula(4, b"\x03" + bytes(5) + b"\xff\xff"),
        record(0xBD, struct.pack("<HH", 1, 0) + b"".join(struct.pack("<HI", *one) for one in packed) + b"\x02\x00"),
        record(0x27E, struct.pack("<HHHI", 2, 1, 0, 5 << 2 | 2)),
        record(0x205, struct.pack("<HHHBB", 2, 2, 0, 1, 0)),
    ]
    assert sheets(workbook(tmp_path, cells)) == [{1: [2.5, "да", True, "#N/A"], 2: [-7, 12.34, 0.5], 3: ["", 5, True]}]


def test_excel_95_and_a_chart_inside_the_sheet(tmp_path):
    """Texts are bytes of the code page that the workbook names; what is nested in a sheet is not its own."""
    cells = [
        record(0x204, struct.pack("<HHHH", 0, 0, 0, 5) + "Сумма".encode("cp1251")),
        record(0x809, struct.pack("<HHHH", 0x500, 32, 0, 0)),
        record(0x203, struct.pack("<HHHd", 0, 5, 0, 99.0)),
        record(0xA),
        record(0x203, struct.pack("<HHHd", 0, 1, 0, 1.0)),
    ]
    codepage, epoch = record(0x42, struct.pack("<H", 1251)), record(0x22, b"\x01\x00")
    formats = record(0x41E, struct.pack("<H", 164) + b"\x04yyyy"), record(0xE0, struct.pack("<HH", 0, 164) + bytes(12))
    found = sheets(workbook(tmp_path, cells, codepage, epoch, *formats, version=0x500))
    assert found == [{1: ["Сумма", datetime.datetime(1904, 1, 2)]}]


def test_a_password_is_told(tmp_path):
    assert reason(workbook(tmp_path, [], record(0x2F, bytes(6)))) == "password"


@pytest.mark.parametrize("place", [30, 44, 48, 60, 68, 72, 76, 80])
@pytest.mark.parametrize("number", [0, 1, 5, 0x7FFFFFFF, END, FREE])
def test_a_container_that_lies_is_read_or_refused_at_once(tmp_path, place, number):
    content = bytearray((FILES / "libreoffice.xls").read_bytes())
    struct.pack_into("<I", content, place, number)
    (tmp_path / "a.xls").write_bytes(content)
    assert outcome(tmp_path / "a.xls") in ("damaged", "type", sheets(FILES / "libreoffice.xls"))


def test_chains_that_go_round(tmp_path):
    content = bytearray((FILES / "libreoffice.xls").read_bytes())
    (table,) = struct.unpack_from("<I", content, 76)
    for place in range(128):
        struct.pack_into("<I", content, (table + 1) * 512 + place * 4, 0)
    (tmp_path / "a.xls").write_bytes(content)
    assert reason(tmp_path / "a.xls") == "damaged"


def test_sizes_that_would_take_all_memory(tmp_path):
    """A sheet that states a thousand million cells, a list that states as many texts, a cell far out."""
    cell = record(0x203, struct.pack("<HHHd", 0, 0, 0, 1.0))
    vast = record(0x200, struct.pack("<IIHHH", 0, 0xFFFFFFFF, 0, 0xFFFF, 0))
    assert sheets(workbook(tmp_path, [vast, cell])) == [{1: [1]}]
    assert reason(workbook(tmp_path, [cell], record(0xFC, struct.pack("<II", 0, 0xFFFFFFFF)))) == "damaged"
    assert reason(workbook(tmp_path, [cell], record(0xFC, struct.pack("<IIHB", 0, 2, 0xFFFF, 1) + b"ab"))) == "damaged"
    assert reason(workbook(tmp_path, [record(0x203, struct.pack("<HHHd", 65535, 60000, 0, 1.0))])) == "too_large"
    assert reason(workbook(tmp_path, [record(0x203, b"\x00")])) == "damaged"
    assert reason(workbook(tmp_path, [record(0x203, bytes(14), size=60_000)])) == "damaged"


def test_the_seed_in_a_workbook_of_the_old_kind(tmp_path):
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("A")
    for place, row in enumerate([list(CAPTIONS), *(row.split(";") for row in SEED_ROWS)]):
        for column, text in enumerate(row):
            sheet.write(place, column, text)
    book.save(str(tmp_path / "a.csv"))
    found = read(tmp_path / "a.csv")
    assert found.reading.book.kind is FileKind.XLS
    assert [order.order_number for order in found.orders] == ["2000", "123", "21", "18", "15"]
