"""Bad input gives one clear error, quickly and in little memory, and leaves nothing."""

import contextlib
import io
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from import_files import CAPTIONS, FILES, SEED_ROWS, read

from desktop.models.domain.errors import CabinetError, Cancelled, FileError
from desktop.services.imports import ReadOptions

HEADER = ";".join(CAPTIONS)
WORKBOOKS = ["libreoffice.xls", "libreoffice.ods", "libreoffice.xlsx", "libreoffice_html.xls", "kaspi.xlsx"]


def reason(path, **told):
    with pytest.raises(FileError) as error:
        read(path, **told)
    return error.value.reason


@pytest.mark.parametrize("content", [b"", b"\n\n  \n", b"\xef\xbb\xbf", b"\x00" * 100])
def test_empty(write, content):
    assert reason(write(content)) == "empty"


def test_no_file_and_a_folder(tmp_path):
    assert reason(tmp_path / "none.csv") == "missing"
    assert reason(tmp_path / "no folder" / "none.csv") == "missing"
    assert reason(tmp_path) == "open"


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7 ...", b"\x89PNG\r\n\x1a\n" + bytes(50), bytes(range(256)) * 40, b"MZ" + bytes(500)]
)
def test_files_of_other_kinds(write, content):
    assert reason(write(content)) == "type"


@pytest.mark.parametrize(
    "content", ["просто текст\nбез таблицы\n", "слово\n", "a;b\nc;d\n", "{}\n", "Номер заказа;Статус\n1;ЗАВЕРШЕН\n"]
)
def test_text_without_a_header(write, content):
    assert reason(write(content)) == "header"


@pytest.mark.parametrize("name", ["libreoffice.xls", "libreoffice.ods", "libreoffice.xlsx", "forte.xls"])
@pytest.mark.parametrize("part", [0.3, 0.6, 0.95])
def test_truncated(write, name, part):
    content = (FILES / name).read_bytes()
    assert reason(write(content[: int(len(content) * part)])) in ("damaged", "type", "header")


def test_password(write, tmp_path):
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000) + "EncryptedPackage".encode("utf-16-le") + bytes(2000)
    assert reason(write(ole, "a.xlsx")) == "password"
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.csv", HEADER)
    content = bytearray(path.read_bytes())
    for place in (content.index(b"PK\x01\x02") + 8, 6):
        content[place] |= 1
    path.write_bytes(content)
    assert reason(path) == "password"


def bomb(
    path: Path, member: str, filler: bytes, megabytes: int, start: bytes = b"", others: dict[str, str] | None = None
) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (others or {}).items():
            archive.writestr(name, text)
        with archive.open(member, "w", force_zip64=True) as out:
            out.write(start)
            for _ in range(megabytes):
                out.write(filler * (1024 * 1024 // len(filler)))
    return path


def test_a_workbook_that_swells(tmp_path):
    book = io.BytesIO()
    openpyxl.Workbook().save(book)
    with zipfile.ZipFile(book) as archive:
        others = {n: archive.read(n).decode() for n in archive.namelist() if "sheet1" not in n}
    sheet = "xl/worksheets/sheet1.xml"
    start = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    assert reason(bomb(tmp_path / "a.xlsx", sheet, b" ", 70, start, others)) == "too_large"
    # Below the ratio that is refused at once: random-looking filler without a single row.
    noise = b"".join(bytes(f"<!--{n * 7919 % 99991}-->", "ascii") for n in range(9000))[:65536]
    assert reason(bomb(tmp_path / "b.xlsx", sheet, noise, 40, start, others)) in ("too_large", "damaged")


def test_an_ods_and_a_zip_that_swell(tmp_path):
    mime = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}
    assert reason(bomb(tmp_path / "a.ods", "content.xml", b" ", 70, b"<a>", mime)) == "too_large"
    assert reason(bomb(tmp_path / "a.zip", "a.csv", b";\n", 70)) == "too_large"


def test_entities_that_swell(write):
    text = (
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;">]>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>'
        "<Row><Cell><Data>&c;</Data></Cell></Row>"
        "</Table></Worksheet></Workbook>"
    )
    assert reason(write(text, "a.xls")) == "damaged"


@pytest.mark.parametrize("quoted", [True, False])
def test_a_thousand_columns_and_a_line_of_two_megabytes(write, quoted):
    quote = '"' if quoted else ""
    assert reason(write(";".join(f"{quote}c{n}{quote}" for n in range(1000)) + "\n")) == "too_large"
    assert reason(write([HEADER, SEED_ROWS[0] + quote + "x" * 2_000_000 + quote])) == "too_large"
    assert reason(write([HEADER, f"1;{quote}{'x' * 2_000_000}{quote};2"])) == "too_large"
    assert reason(write(b"x" * 3_000_000)) == "too_large"


def test_a_workbook_of_a_thousand_columns(tmp_path):
    book = openpyxl.Workbook()
    book.active.append([f"c{n}" for n in range(1000)])
    book.save(tmp_path / "a.xlsx")
    assert reason(tmp_path / "a.xlsx") == "too_large"


def test_rejected_rows_say_row_field_and_reason(a_file):
    ok = SEED_ROWS[0]
    found = read(
        a_file(
            ok,
            ok.replace("2000", ""),
            ok.replace("23.07.2021 11:28:14", ""),
            ok.replace("23.07.2021 11:28:14", "31.06.2021 11:28:14"),
            ok.replace("10 000.00 ₸", ""),
            ok.replace("10 000.00 ₸", "много"),
            ok.replace("10 000.00 ₸", "10.001"),
            ok.replace("10 000.00 ₸", "-5.00 ₸"),
            ok.replace("10 000.00 ₸", "5.00 XYZ"),
            ok + ";лишнее",
            ok.replace("За ужин...", "ы" * 5000),
        )
    )
    assert len(found.orders) == 1
    assert found.rejected == [
        (5, "order_number", "no_number"),
        (6, "registered_at", "no_date"),
        (7, "registered_at", "bad_date"),
        (8, "amount", "no_amount"),
        (9, "amount", "bad_amount"),
        (10, "amount", "too_many_decimals"),
        (11, "amount", "negative_amount"),
        (12, "amount", "bad_currency"),
        (13, "order_number", "too_many_cells"),
        (14, "description", "too_long"),
    ]
    assert found.rejected_rows[2].value == "31.06.2021 11:28:14"
    assert "31.06.2021" in found.rejected_rows[2].raw


def test_many_rejected_rows_are_counted_and_a_thousand_listed(a_file):
    found = read(a_file(*[SEED_ROWS[0].replace("2000", "")] * 1500))
    assert (len(found.rejected), found.reading.tally.rejected_count, found.reading.tally.rows) == (1000, 1500, 1500)


def test_a_bad_file_leaves_nothing(imports, registry, write):
    revision = registry.queries.revision()
    for content in (b"", b"\x00\x01\x02" * 5000, "a;b\n", "\n".join([HEADER, *SEED_ROWS, "1;" + "x" * 2_000_000])):
        with pytest.raises(FileError):
            imports.load(write(content))
    assert imports.batches() == []
    assert registry.queries.revision() == revision


def test_cancel_leaves_nothing(imports, registry, a_file):
    path = a_file(*(SEED_ROWS[0].replace("2000", str(n)) for n in range(5000)))

    def stop(done, total):
        if done > 1000:
            raise Cancelled

    with pytest.raises(Cancelled):
        imports.load(path, progress=stop)
    assert imports.batches() == []
    seen = []
    imports.load(path, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == 5000
    assert seen == sorted(seen, key=lambda told: told[0])
    assert all(total is None or total >= done for done, total in seen)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=300),
        st.text(max_size=200),
        st.tuples(st.sampled_from(WORKBOOKS), st.integers(0, 10**6), st.integers(0, 255)),
    )
)
@example(("libreoffice.ods", 15491, 0))  # the list of members is damaged, not the table
def test_no_bytes_crash_the_reading(tmp_path, recipe):
    """Any bytes, any text after a good row, a workbook with one byte changed."""
    path = tmp_path / "any"
    if isinstance(recipe, tuple):
        recipe = damaged(*recipe)
    elif isinstance(recipe, str):
        recipe = f"{HEADER}\n{SEED_ROWS[0]}\n{recipe}".encode("utf-8", "surrogatepass")
    path.write_bytes(recipe)
    with contextlib.suppress(CabinetError):
        read(path)


def damaged(name: str, place: int, byte: int) -> bytes:
    content = bytearray((FILES / name).read_bytes())
    content[place % len(content)] = byte
    return bytes(content)


PROBE = """
import sys, time
from pathlib import Path
sys.path[:0] = [sys.argv[1], sys.argv[2]]
from import_files import read
from desktop.models.domain.errors import FileError
start = time.process_time()
try:
    read(Path(sys.argv[3]))
except FileError as error:
    memory = Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]  # ru_maxrss would count the parent's too
    print(error.reason, int(memory) // 1024, round(time.process_time() - start))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the highest memory from /proc")
def test_a_bomb_stays_within_memory_and_time(tmp_path):
    """Compresses like a table (noise), claims gigabytes of one row: refused before it is in memory."""
    book = io.BytesIO()
    openpyxl.Workbook().save(book)
    with zipfile.ZipFile(book) as archive:
        others = {n: archive.read(n).decode() for n in archive.namelist() if "sheet1" not in n}
    cells = b"".join(b'<c t="str"><v>%d</v></c>' % (n * 2654435761 % 2**32) for n in range(2500))[:65500].ljust(65536)
    path = bomb(tmp_path / "a.xlsx", "xl/worksheets/sheet1.xml", cells, 45, b"<worksheet><sheetData><row>", others)
    here = Path(__file__).parent
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(here), str(here.parents[1]), str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    told, megabytes, seconds = done.stdout.split()
    assert told in ("too_large", "damaged")
    assert int(megabytes) < 300
    assert int(seconds) <= 20


def test_a_line_too_long_is_refused_without_options_mattering(write):
    assert reason(write(b"x" * 3_000_000), encoding="cp1251") == "too_large"
    assert ReadOptions().encoding is None
