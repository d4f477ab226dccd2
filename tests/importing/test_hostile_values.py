"""Single values that once ended an import, or the program, with an error that nobody could read. Fuzzing found each of them."""

import os
import re
import sys
import zipfile

import openpyxl
import pytest
from import_files import CAPTIONS, SEED_ROWS, read

from desktop.models.domain.errors import FileError, InvalidInput
from desktop.models.domain.filters import OrderFilter
from desktop.services.importing.own_profiles import profile_from
from desktop.services.importing.profiles import own_profiles, shipped
from desktop.services.imports import ReadOptions

ROW = SEED_ROWS[0]
HALF = "\ud800"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there every name of a file is Unicode")
def test_a_file_name_that_is_no_unicode(imports, a_file):
    path = a_file(ROW)
    odd = path.rename(path.parent / os.fsdecode(b"\xff-\xe0.csv"))
    assert imports.load(odd).new == 1
    assert imports.batches()[0].file_name == "\ufffd-\ufffd.csv"


def test_a_merchant_with_half_a_letter(imports, a_file):
    assert imports.load(a_file(ROW), ReadOptions(merchant=f"shop{HALF}")).new == 1


@pytest.mark.parametrize("offset", ["+99:99", "+24:00", "-05:60"])
def test_an_offset_that_no_clock_has_rejects_its_row_only(a_file, offset):
    found = read(a_file(ROW, ROW.replace("23.07.2021 11:28:14", f"2021-07-23T11:28:14{offset}")))
    assert len(found.orders) == 1
    assert [(field, reason) for _, field, reason in found.rejected] == [("registered_at", "bad_date")]


@pytest.mark.parametrize(
    "amount", ["1 234 567 890 123.00", "1,234,567,890,123.00", "1" + " 000" * 2000 + ".00", "9" * 13 + ".00"]
)
def test_a_sum_that_is_no_payment_rejects_its_row_only(imports, a_file, amount):
    rows = (ROW.replace("10 000.00 ₸", amount).replace("2000", str(number)) for number in range(3))
    report = imports.load(a_file(ROW, *rows))
    assert [(row.field, row.reason) for row in report.rejected] == [("amount", "bad_amount")] * 3
    assert report.new == 1


def test_the_largest_sums_add_up(imports, registry, a_file):
    rows = (ROW.replace("10 000.00 ₸", "999 999 999 999.99").replace("2000", str(number)) for number in range(1, 301))
    assert imports.load(a_file(*rows)).new == 300
    (part,) = registry.queries.totals(OrderFilter()).parts
    assert part.amount_minor == 300 * 99_999_999_999_999


@pytest.mark.parametrize("column", [-1, 512, 10**9])
def test_a_column_that_no_file_has(a_file, column):
    with pytest.raises(InvalidInput) as error:
        read(a_file(ROW), columns={column: "rrn"})
    assert error.value.field == "column"


def test_parameters_in_a_column_without_a_caption(a_file):
    found = read(a_file(ROW + ";loose text"), columns={10: "order_params"})
    assert found.orders[0].params == '{"11": "loose text"}'


def test_a_member_that_ends_too_early(tmp_path):
    """Its beginning can be read, its end cannot."""
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.csv", "\n".join([";".join(CAPTIONS), *[ROW] * 3000]))
    content = bytearray(path.read_bytes())
    content[200_000] ^= 1
    path.write_bytes(content)
    with pytest.raises(FileError) as error:
        read(path)
    assert error.value.reason == "damaged"


@pytest.mark.parametrize("delimiter", [";;", "\n", "\r", '"', "\x00"])
def test_a_delimiter_that_parts_nothing(a_file, delimiter):
    with pytest.raises(InvalidInput) as error:
        read(a_file(ROW), delimiter=delimiter)
    assert error.value.field == "delimiter"


@pytest.mark.parametrize("code", ["²", "٣", "9" * 400, "9" * 5000])
def test_digits_that_are_no_currency(a_file, code):
    found = read(a_file(ROW + ";KZT", ROW + f";{code}", captions=[*CAPTIONS, "Валюта"]))
    assert [(field, reason) for _, field, reason in found.rejected] == [("currency", "bad_currency")]


def test_a_head_line_whose_day_is_none(write):
    profile = next(profile for profile in shipped() if profile.head_date)
    captions = [profile.fields[name][0] for name in ("order_number", "amount") if name in profile.fields]
    captions += [words[0] for name, words in profile.fields.items() if name not in ("order_number", "amount", "registered_at")]
    lines = [f"{profile.head_date[0]};31.06.2021", ";".join(captions), ";".join(["7", "10.00", *[""] * (len(captions) - 2)])]
    found = read(write(lines), profile=profile.name)
    assert not found.orders
    assert [(field, reason) for _, field, reason in found.rejected] == [("registered_at", "bad_date")]


@pytest.mark.parametrize("name", ["base64", "rot13", "undefined", "utf-7", "unicode_escape", "no-such", "\x00"])
def test_encodings_that_are_none_of_a_file(a_file, name):
    with pytest.raises(InvalidInput) as error:
        read(a_file(ROW), encoding=name)
    assert error.value.field == "encoding"


@pytest.mark.parametrize("name", ["base64", "utf-7", "unicode_escape", "no-such"])
def test_a_page_that_names_such_an_encoding_is_read_by_its_letters(write, name):
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in (CAPTIONS, ROW.split(";")))
    page = f'<html><meta charset="{name}"><table>{cells}</table></html>'
    assert len(read(write(page.replace(" ₸", "").encode("cp1251"), "a.xls")).orders) == 1


@pytest.mark.parametrize("name", ["no-such", "UTF-16", "Shift_JIS"])
def test_a_sheet_that_names_one_is_damaged(write, name):
    text = (
        f'<?xml version="1.0" encoding="{name}"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><a/></Workbook>'
    )
    with pytest.raises(FileError) as error:
        read(write(text, "a.xls"))
    assert error.value.reason == "damaged"


@pytest.mark.parametrize("wide", ["²", "-1", ""])
def test_a_cell_over_no_number_of_columns(write, wide):
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in (CAPTIONS, ROW.split(";")))
    page = f'<table><tr><td colspan="{wide}">x</td></tr>{cells}</table>'
    assert len(read(write(page, "a.xls")).orders) == 1


def test_a_cell_over_more_columns_than_can_be_counted(write):
    page = f'<table><tr><td colspan="{"9" * 5000}">x</td><td colspan="9999">x</td><td colspan="9999">x</td></tr></table>'
    with pytest.raises(FileError) as error:
        read(write(page, "a.xls"))
    assert error.value.reason == "too_large"


def test_a_sheet_that_is_listed_a_thousand_times_is_read_once(tmp_path):
    book, sound, listed = openpyxl.Workbook(), tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    for row in (list(CAPTIONS), ROW.split(";")):
        book.active.append(row)
    book.save(sound)
    with zipfile.ZipFile(sound) as old, zipfile.ZipFile(listed, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            new.writestr(
                name, re.sub(rb"<sheet .*?/>", lambda found: found[0] * 1000, text) if "workbook.xml" in name else text
            )
    found = read(listed)
    assert found.reading.tally.rows == 1


@pytest.mark.parametrize(
    "body",
    [
        "[]",
        "5",
        "nul",
        "[" * 100_000,
        '{"fields": {"amount": [5]}}',
        '{"fields": {}, "status": "PAID"}',
        '{"fields": {}, "currency": 5}',
        '{"fields": {}, "zone": []}',
        '{"fields": {}, "zone": "No/Where"}',
        '{"fields": {}, "decimal_sign": "x"}',
        '{"fields": {}, "status_words": {"x": "PAID"}}',
        '{"fields": {}, "status_words": {"x": null}}',
        '{"fields": {}, "numbering": ["x"]}',
        '{"fields": {"amount": ["\\ud800"]}}',
    ],
)
def test_an_own_profile_that_is_none_is_left_out(body):
    good = profile_from("good", None, ["Сумма"], {0: "amount"}, ReadOptions()).to_json()
    whole = body if "fields" not in body else body.replace("{", '{"title": "x", ', 1)
    assert [profile.name for profile in own_profiles({"bad": whole, "good": good})] == ["good"]
