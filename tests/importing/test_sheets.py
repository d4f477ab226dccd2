"""A workbook with several sheets: the one that holds the registry is read, and where there are more a person is asked."""

import hashlib
import json
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest
import xlwt
from import_files import ALMATY, CAPTIONS, SEED_ROWS, a_card, read

from desktop.models.domain.batches import FileKind
from desktop.models.domain.errors import FileError, InvalidInput
from desktop.services.importing import opening
from desktop.services.importing.options import ReadOptions
from desktop.services.importing.profiles import shipped
from desktop.services.importing.reading import Reading, Setting
from desktop.services.importing.xml_stream import counted

SEED = [list(CAPTIONS), *(row.split(";") for row in SEED_ROWS)]
OTHER = [["order_number", "amount", "registered_at", "fee"], ["A-1", "5.00", "24.07.2021 10:00:00", "0.10"]]
NOTES = [["Обложка"], ["Выгрузка за июль"]]
LEDGER = [["Когда", "Кому", "Сколько"], ["вчера", "нам", "много"]]
SEED_NUMBERS = ["2000", "123", "21", "18", "15"]
KEPT = Path(__file__).parent / "files" / "sheets"
Sheets = dict[str, list[list[str]]]


def xlsx(path, sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)


def xls(path, sheets):
    book = xlwt.Workbook(encoding="utf-8")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for at, row in enumerate(rows):
            for place, value in enumerate(row):
                sheet.write(at, place, value)
    book.save(str(path))


def spreadsheetml(path, sheets, encoding="utf-8"):
    def row(cells):
        return "<Row>" + "".join(f'<Cell><Data ss:Type="String">{cell}</Data></Cell>' for cell in cells) + "</Row>"

    tables = "".join(
        f'<Worksheet ss:Name="{name}"><Table>{"".join(map(row, rows))}</Table></Worksheet>' for name, rows in sheets.items()
    )
    space = 'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"'
    path.write_bytes(f'<?xml version="1.0" encoding="{encoding}"?><Workbook {space}>{tables}</Workbook>'.encode(encoding))


def ods(path, sheets):
    """Written by LibreOffice itself: once for each content, and kept."""
    kept = KEPT / f"{hashlib.sha256(json.dumps(sheets).encode()).hexdigest()[:12]}.ods"
    if not kept.exists():
        office = shutil.which("soffice")
        assert office, f"only LibreOffice can write {kept}"
        source = path.parent / kept.with_suffix(".xlsx").name
        xlsx(source, sheets)
        profile = f"-env:UserInstallation=file://{path.parent}/office"
        told = [office, profile, "--headless", "--convert-to", "ods", "--outdir", str(KEPT), str(source)]
        subprocess.run(told, check=True, capture_output=True, timeout=120)
    shutil.copyfile(kept, path)


def html(path, sheets):
    def table(rows):
        cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
        return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"

    path.write_text("<html><body>" + "<p>и</p>".join(map(table, sheets.values())) + "</body></html>", "utf-8")


MAKERS = {"xlsx": xlsx, "xls": xls, "ods": ods, "xml": spreadsheetml}


@pytest.fixture(params=MAKERS)
def made(request, tmp_path):
    """Writes a workbook of each kind out of name → rows."""

    def make(sheets):
        path = tmp_path / f"a.{request.param}"
        MAKERS[request.param](path, sheets)
        return path

    return make


def chosen(found):
    return next((choice for choice in found.reading.choices if choice.question == "sheet"), None)


def numbers(found):
    return [order.order_number for order in found.orders]


def test_of_two_registries_the_first_is_read_and_a_person_is_asked(made):
    path = made({"Выписка": NOTES, "Обзор": LEDGER, "Июль": SEED, "Касса": OTHER})
    found = read(path)
    choice = chosen(found)
    assert (choice.chosen, choice.alternatives, choice.certain) == ("Июль", ("Обзор", "Июль", "Касса"), False)
    assert numbers(found) == SEED_NUMBERS
    assert found.reading.sheets == ("Июль",)
    other = read(path, sheet="Касса")
    assert (chosen(other).chosen, chosen(other).certain) == ("Касса", True)
    assert numbers(other) == ["A-1"]
    assert other.reading.sheets == ("Касса",)
    with pytest.raises(FileError) as error:
        read(path, sheet="Обзор")
    assert (error.value.reason, error.value.params["captions"]) == ("header", tuple(LEDGER[0]))
    with pytest.raises(InvalidInput) as unknown:
        read(path, sheet="Август")
    assert (unknown.value.field, unknown.value.params["value"]) == ("sheet", "Август")


def test_empty_and_foreign_sheets_do_not_disturb(made):
    found = read(made({"Пусто": [], "Слова": NOTES, "Июль": SEED, "Лист3": []}))
    assert chosen(found) is None
    assert numbers(found) == SEED_NUMBERS
    assert found.reading.sheets == ("Июль",)


def test_a_foreign_table_beside_one_registry_leaves_no_doubt(made):
    path = made({"Сводка": LEDGER, "Июль": SEED})
    found = read(path)
    assert (chosen(found).chosen, chosen(found).alternatives, chosen(found).certain) == ("Июль", ("Сводка", "Июль"), True)
    assert numbers(found) == SEED_NUMBERS
    assert found.rejected == []


def test_parts_of_one_table_belong_together_and_can_be_told_apart(made):
    path = made({"Июнь": SEED[:3], "Июль": [SEED[0], *SEED[3:]], "Касса": LEDGER})
    found = read(path)
    assert (chosen(found).chosen, chosen(found).certain) == ("*", True)
    assert chosen(found).alternatives == ("*", "Июнь", "Июль", "Касса")
    assert numbers(found) == SEED_NUMBERS
    assert found.reading.sheets == ("Июнь", "Июль")
    assert numbers(read(path, sheet="Июль")) == SEED_NUMBERS[2:]
    assert numbers(read(path, sheet="Июнь")) == SEED_NUMBERS[:2]
    assert numbers(read(path, sheet="*")) == SEED_NUMBERS


def test_of_unknown_tables_a_person_names_one(tmp_path):
    xlsx(tmp_path / "a.xlsx", {"Слова": NOTES, "Раз": LEDGER, "Два": [["Что", "Где", "Когда"], ["x", "y", "z"]]})
    setting = Setting(profiles=shipped(), zone=ALMATY)
    for told, captions in ((None, tuple(LEDGER[0])), ("Два", ("Что", "Где", "Когда"))):
        with Reading(tmp_path / "a.xlsx", ReadOptions(sheet=told), setting, lambda: None) as reading:
            (choice,) = reading.choices
            assert (choice.chosen, choice.certain) == (told or "Раз", told is not None)
            assert choice.alternatives == ("Раз", "Два")
            assert (reading.header, reading.captions) == (None, captions)


def test_columns_are_pointed_out_on_the_chosen_sheet(tmp_path):
    rows = [["Ref", "Когда", "Сколько"], ["B-7", "24.07.2021 10:00:00", "7.50"]]
    xlsx(tmp_path / "a.xlsx", {"Июль": SEED, "Своя": rows})
    found = read(tmp_path / "a.xlsx", sheet="Своя", columns={0: "order_number", 1: "registered_at", 2: "amount"})
    assert [(order.order_number, order.amount_minor) for order in found.orders] == [("B-7", 750)]


def test_a_registry_with_captions_alone_is_not_asked_about(tmp_path):
    xlsx(tmp_path / "a.xlsx", {"Касса": OTHER[:1], "Июль": SEED})
    found = read(tmp_path / "a.xlsx")
    assert chosen(found) is None
    assert numbers(found) == SEED_NUMBERS
    xlsx(tmp_path / "b.xlsx", {"Касса": OTHER[:1], "Сводка": LEDGER})
    assert read(tmp_path / "b.xlsx").orders == []


def test_evidence_of_other_sheets_counts_for_nothing(tmp_path):
    captions = ["Номер заказа", "Сумма", "Дата регистрации"]
    other = [["order_number", "amount", "registered_at"], ["9", "1.00", "07/28/2021"]]
    xlsx(tmp_path / "a.xlsx", {"Июль": [captions, ["1", "1.00", "07/08/2021"]], "Касса": other})
    assert read(tmp_path / "a.xlsx").choice("date_order") == ("dmy", False)
    assert read(tmp_path / "a.xlsx", sheet="Касса").choice("date_order") == ("mdy", True)


def test_names_are_screened_and_told_apart(tmp_path):
    card = a_card()
    spreadsheetml(tmp_path / "a.xml", {card: SEED, f"{card} ": OTHER, "": LEDGER})
    offered = chosen(read(tmp_path / "a.xml")).alternatives
    assert offered == (f"411111******{card[-4:]}", f"411111******{card[-4:]} (2)", "3")
    assert numbers(read(tmp_path / "a.xml", sheet=offered[1])) == ["A-1"]


def test_a_document_with_two_registries_is_asked_about(tmp_path):
    html(tmp_path / "a.xls", {"1": LEDGER, "2": SEED, "3": OTHER})
    found = read(tmp_path / "a.xls")
    assert found.reading.book.kind is FileKind.HTML
    assert (chosen(found).chosen, chosen(found).alternatives, chosen(found).certain) == ("2", ("*", "1", "2", "3"), False)
    assert numbers(found) == SEED_NUMBERS
    assert [order.file_row for order in found.orders] == [4, 5, 6, 7, 8]
    assert found.reading.tally.skipped == 0
    assert numbers(read(tmp_path / "a.xls", sheet="3")) == ["A-1"]


def test_a_document_with_one_registry_is_read_as_a_whole(tmp_path):
    """Its head and foot stand in tables of their own, with what they state."""
    html(tmp_path / "a.xls", {"1": [["Транзакции"]], "2": SEED, "3": [["Итого", "", "11 000.03"]]})
    found = read(tmp_path / "a.xls")
    assert chosen(found) is None
    assert numbers(found) == SEED_NUMBERS
    assert found.reading.tally.skipped == 2


def test_a_table_inside_a_table_is_no_table_of_its_own(tmp_path):
    html(tmp_path / "in.xls", {"1": SEED, "2": OTHER})
    inside = (tmp_path / "in.xls").read_text("utf-8")
    (tmp_path / "a.xls").write_text(f"<table><tr><td>{inside}</td></tr></table>", "utf-8")
    assert chosen(read(tmp_path / "a.xls")) is None


@pytest.mark.parametrize("encoding", ["utf-16", "windows-1251"])
def test_sheets_in_other_encodings(tmp_path, encoding):
    rows = [[cell.replace("₸", "тг") for cell in row] for row in SEED]
    spreadsheetml(tmp_path / "a.xml", {"Июль": rows, "Касса": OTHER}, encoding)
    assert chosen(read(tmp_path / "a.xml")).alternatives == ("Июль", "Касса")


def test_a_tag_on_the_edge_of_two_pieces_is_counted_once():
    class Pieces:
        def __init__(self, *pieces):
            self.left = list(pieces)

        def read(self, _size):
            return self.left.pop(0) if self.left else b""

    assert counted(Pieces(b"<x><tab", b"le><p>", b"<table-cell>"), opening._HTML_TABLE) == 1
    assert counted(Pieces(b"<table>", b"<TABLE border=1>"), opening._HTML_TABLE) == 2
    assert counted(Pieces(b"<p>"), opening._HTML_TABLE) == 0


def test_a_text_has_no_sheet_of_that_name(a_file):
    path = a_file(*SEED_ROWS)
    assert read(path).reading.sheets == ()
    with pytest.raises(InvalidInput):
        read(path, sheet="Июль")


def test_the_choice_is_reported_and_kept_with_the_batch(imports, registry, tmp_path):
    xlsx(tmp_path / "a.xlsx", {"Июнь": SEED, "Касса": OTHER})
    report = imports.load(tmp_path / "a.xlsx", ReadOptions(sheet="Касса"))
    assert [(choice.chosen, choice.certain) for choice in report.choices if choice.question == "sheet"] == [("Касса", True)]
    assert [order.order_number for order in registry.queries.find("A-1")] == ["A-1"]
    with closing(sqlite3.connect(tmp_path / "registry.db")) as kept:
        (details,) = kept.execute("SELECT details FROM batches WHERE id = ?", (report.batch,)).fetchone()
    assert json.loads(details)["sheets"] == ["Касса"]
    preview = imports.preview(tmp_path / "a.xlsx")
    assert [choice.certain for choice in preview.report.choices if choice.question == "sheet"] == [False]
