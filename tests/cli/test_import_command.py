"""import and undo-import: JSON, exit codes, what stays."""

from pathlib import Path

import openpyxl
import pytest
from terminal import CAPTIONS, GUIDE, Terminal, bank_file

from desktop.services.protection import Protection

FILE_KEYS = "path kind encoding delimiter profile header_row rows new updated unchanged skipped rejected control_totals"
FILE_KEYS += " masked_pans batch"


def test_a_good_file(cabinet: Terminal, guide: Path) -> None:
    said = cabinet("import", guide, "--json")
    assert (said.code, said.err) == (0, "")
    assert {name: said.json[name] for name in ("new", "updated", "unchanged", "rejected")} == {
        "new": 5,
        "updated": 0,
        "unchanged": 0,
        "rejected": 0,
    }
    (file,) = said.json["files"]
    assert set(FILE_KEYS.split()) <= set(file)
    assert (file["path"], file["kind"], file["delimiter"], file["header_row"], file["rows"]) == (str(guide), "csv", ";", 1, 5)
    assert (file["rejected"], file["control_totals"], file["masked_pans"], file["batch"]) == ([], [], 0, 1)


def test_the_first_import_of_a_day_makes_its_copy(cabinet: Terminal, guide: Path) -> None:
    assert cabinet("import", guide, "--dry-run").code == 0
    assert cabinet("import", guide.with_name("none.csv")).code == 1
    assert cabinet("backup", "--list", "--json").json["backups"] == []
    for _ in range(2):
        assert cabinet("import", guide, "--json").code == 0
        assert [copy["kind"] for copy in cabinet("backup", "--list", "--json").json["backups"]] == ["daily"]


def test_what_interrupts_the_copy_leaves_the_import_as_it_was_told(
    cabinet: Terminal, guide: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Protection, "back_up_daily", stopped)
    said = cabinet("import", guide, "--json")
    assert (said.code, said.json["new"], said.err) == (0, 5, "")


def test_the_same_file_again_changes_nothing(loaded: Terminal, guide: Path) -> None:
    said = loaded("import", guide, "--json").json
    assert (said["new"], said["updated"], said["unchanged"]) == (0, 0, 5)


def test_a_rejected_row_needs_a_person(cabinet: Terminal, tmp_path: Path) -> None:
    bad = GUIDE[0].replace("10 000.00", "10 000.005")
    said = cabinet("import", bank_file(tmp_path / "bad.csv", [GUIDE[1], bad]), "--json")
    assert (said.code, said.json["new"], said.json["rejected"]) == (3, 1, 1)
    (row,) = said.json["files"][0]["rejected"]
    assert (row["row"], row["field"], row["reason"]) == (3, "amount", "too_many_decimals")


def test_a_person_reads_the_reason(cabinet: Terminal, tmp_path: Path) -> None:
    bad = GUIDE[0].replace("10 000.00", "10 000.005")
    said = cabinet("import", bank_file(tmp_path / "bad.csv", [GUIDE[1], bad]))
    assert said.code == 3
    assert "  New: 1\n" in said.out
    assert "  With errors: 1\n" in said.out
    assert "Line 3  Amount: More decimals than the currency has" in said.out


def test_a_dry_run_writes_nothing(cabinet: Terminal, guide: Path) -> None:
    said = cabinet("import", guide, "--dry-run", "--json").json
    assert (said["new"], said["files"][0]["batch"]) == (5, None)
    assert cabinet("list", "--json").json["total"] == 0


def test_the_merchant_is_kept(cabinet: Terminal, guide: Path) -> None:
    cabinet("import", guide, "--merchant", "shop-operator")
    assert {row["merchant"] for row in cabinet("list", "--json").json["rows"]} == {"shop-operator"}


def test_the_good_file_of_two_stays(cabinet: Terminal, guide: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_bytes(b"")
    said = cabinet("import", guide, tmp_path / "empty.csv", tmp_path / "none.csv", "--json")
    assert (said.code, said.json["new"], len(said.json["files"])) == (3, 5, 1)
    assert [failed["path"] for failed in said.json["failed"]] == [str(tmp_path / "empty.csv"), str(tmp_path / "none.csv")]
    assert len(said.err.splitlines()) == 2


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), None, b"just a letter to a friend\n"])
def test_a_file_that_cannot_be_read(cabinet: Terminal, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "broken.xlsx"
    if content is not None:
        path.write_bytes(content)
    said = cabinet("import", path)
    assert (said.code, said.out) == (1, "")
    assert "broken.xlsx" in said.sentence
    assert cabinet("list", "--json").json["total"] == 0


def test_a_pattern_that_the_shell_left(cabinet: Terminal, tmp_path: Path) -> None:
    for place, row in enumerate(GUIDE[:2]):
        bank_file(tmp_path / f"day{place}.csv", [row])
    assert cabinet("import", tmp_path / "day*.csv", "--json").json["new"] == 2


def test_totals_that_do_not_agree_need_a_person(cabinet: Terminal, tmp_path: Path) -> None:
    head = ['"Наименование банка ""Альфа-Банк""";;;;', "За период 01.10.2026 по 01.10.2026;;;;", "Сумма транзакций;6550.00"]
    captions = "Дата операции;Время операции;Сумма транзакции;Тип операции;Сумма комиссии с НДС;Сумма без комиссии"
    row = "01.10.2026;10:11:12;6540.00;кредит;-79.91;6460.09"
    path = tmp_path / "alfa.csv"
    path.write_text("\r\n".join([*head, captions + ";Комиссия без учета НДС", row + ";-66.59"]), encoding="cp1251")
    said = cabinet("import", path, "--json")
    (total,) = [one for one in said.json["files"][0]["control_totals"] if one["name"] == "amount"]
    assert total == {"name": "amount", "stated_minor": 655_000, "computed_minor": 654_000, "ok": False}
    assert said.code == 3


def test_undo_puts_the_list_back(loaded: Terminal, tmp_path: Path) -> None:
    before = loaded("list", "--json").out
    newer = bank_file(tmp_path / "newer.csv", [GUIDE[2].replace("ПОДТВЕРЖДЕН", "ЗАВЕРШЕН"), GUIDE[0].replace("2000;", "2001;")])
    batch = loaded("import", newer, "--json").json["files"][0]["batch"]
    assert loaded("list", "--json").out != before
    assert loaded("undo-import", batch, "--json").json == {"batch": batch, "removed": 1, "restored": 1}
    assert loaded("list", "--json").out == before


def test_undo_twice_fails(loaded: Terminal) -> None:
    assert loaded("undo-import", 1).code == 0
    again = loaded("undo-import", 1, "--json")
    assert (again.code, again.json["code"], again.json["error"]) == (1, "conflict.batch_undone", again.sentence)


def test_undo_of_nothing_fails(cabinet: Terminal) -> None:
    said = cabinet("undo-import", 7)
    assert (said.code, said.out) == (1, "")
    assert "7" in said.sentence


@pytest.mark.parametrize("words", [["import"], ["undo-import"], ["undo-import", "x"], ["import", "x", "--date-order", "zzz"]])
def test_wrong_usage(cabinet: Terminal, words: list[str]) -> None:
    assert cabinet(*words).code == 2


def test_a_full_card_number_is_nowhere(cabinet: Terminal, tmp_path: Path) -> None:
    number = "4111" + "1" * 12
    path = bank_file(
        tmp_path / "cards.csv", [GUIDE[0].replace("5555 **** **** 5557", number).replace("10 000.00", "x " + number)]
    )
    said = cabinet("import", path, "--json")
    assert (said.code, said.json["rejected"]) == (3, 1)
    assert said.json["files"][0]["masked_pans"] >= 1
    kept = b"".join(file.read_bytes() for file in cabinet.folder.rglob("*") if file.is_file())
    assert number not in said.out + said.err
    assert number.encode() not in kept


def test_captions_are_the_banks() -> None:
    """The file of these tests has the ten captions that an export has."""
    from desktop.models.domain.columns import DEFAULT_COLUMNS
    from desktop.services.exporting.bank_words import CAPTIONS as WRITTEN

    assert [WRITTEN[key] for key in DEFAULT_COLUMNS] == CAPTIONS


def test_a_sheet_is_named_and_the_choice_is_told(cabinet: Terminal, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, captions in (
        ("Июль", ["Номер заказа", "Сумма", "Дата регистрации"]),
        ("Касса", ["order_number", "amount", "created"]),
    ):
        sheet = book.create_sheet(name)
        sheet.append(captions)
        sheet.append([name, 5, "25.07.2021 11:28:14"])
    book.save(tmp_path / "a.xlsx")
    asked = {"question": "sheet", "alternatives": ["Июль", "Касса"]}
    (file,) = cabinet("import", tmp_path / "a.xlsx", "--dry-run", "--json").json["files"]
    assert {**asked, "chosen": "Июль", "certain": False} in file["choices"]
    assert "Which sheet is the registry?" in cabinet("import", tmp_path / "a.xlsx", "--dry-run").out
    (file,) = cabinet("import", tmp_path / "a.xlsx", "--sheet", "Касса", "--json").json["files"]
    assert {**asked, "chosen": "Касса", "certain": True} in file["choices"]
    assert [row["order_number"] for row in cabinet("list", "--json").json["rows"]] == ["Касса"]
    said = cabinet("import", tmp_path / "a.xlsx", "--sheet", "Август")
    assert said.code == 1
    assert "The file has no sheet “Август” with a table." in said.err
