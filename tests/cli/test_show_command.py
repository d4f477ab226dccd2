"""show: one order by number or UUID, with all that is known."""

from pathlib import Path

import pytest
from terminal import CAPTIONS, GUIDE, Terminal, bank_file

from desktop.services.system.paths import resources_dir

MD_ORDER = "abd7cd5a-f075-7574-8a27-0b6d0c3b68a0"
"""The detailed order of the bank guide, as the training data have it."""


@pytest.fixture
def trained(cabinet: Terminal) -> Terminal:
    """A registry with the training data that ship with the program."""
    assert cabinet("import", resources_dir() / "sample" / "training.csv").code == 0
    return cabinet


def test_by_number_and_by_uuid(trained: Terminal) -> None:
    by_number = trained("show", "753_1580216531", "--json")
    assert by_number.code == 0
    assert by_number.json == trained("show", MD_ORDER, "--json").json == trained("show", MD_ORDER.upper(), "--json").json
    assert (by_number.json["md_order"], by_number.json["amount_minor"]) == (MD_ORDER, 170_000)
    assert by_number.json["params"] == {"CMS": "Opencart 2.1.x", "Module-Version": "2.2.0"}
    assert by_number.json["registered_at"] == "2020-01-28T19:02:00+06:00"


def test_operations(trained: Terminal) -> None:
    operations = trained("show", "12", "--json").json["operations"]
    keys = {"type", "at", "ok", "amount_minor", "rrn", "approval_code", "action_code", "terminal_id", "merchant_id"}
    assert {frozenset(one) for one in operations} == {frozenset(keys)}
    assert operations[-1]["type"] == "REFUND"
    assert operations[-1]["amount_minor"] == 1


def test_the_same_row_as_in_the_list(loaded: Terminal) -> None:
    (row,) = loaded("list", "--order", "15", "--json").json["rows"]
    shown = loaded("show", "15", "--json").json
    assert {name: shown[name] for name in row} == row
    assert (shown["operations"], shown["params"]) == ([], {})


def test_history_of_two_exports(loaded: Terminal, tmp_path: Path) -> None:
    loaded("import", bank_file(tmp_path / "newer.csv", [GUIDE[2].replace("ПОДТВЕРЖДЕН", "ЗАВЕРШЕН")]))
    history = loaded("show", "21", "--json").json["history"]
    assert [seen["file"] for seen in history] == ["guide.csv", "newer.csv"]
    assert history[1]["changes"]["status"] == ["APPROVED", "DEPOSITED"]


def test_no_such_order(loaded: Terminal) -> None:
    said = loaded("show", "999")
    assert (said.code, said.out) == (1, "")
    assert "999" in said.sentence
    assert loaded("show", "999", "--json").json["code"] == "not_found.order"


def test_one_number_of_two_sellers(cabinet: Terminal, tmp_path: Path) -> None:
    rows = [f"{GUIDE[0]};one", f"{GUIDE[0].replace('10 000.00', '20.00')};two"]
    cabinet("import", bank_file(tmp_path / "two.csv", rows, [*CAPTIONS, "Логин продавца"]))
    said = cabinet("show", "2000", "--json")
    assert (said.code, said.json["code"]) == (1, "conflict.order_ambiguous")
    first, second, sentence = said.err.splitlines()
    assert ("two" in first, "one" in second) == (True, True) or ("one" in first, "two" in second) == (True, True)
    assert "--merchant" in sentence
    assert cabinet("show", "2000", "--merchant", "two", "--json").json["amount_minor"] == 2_000


def test_a_person_reads_the_card(trained: Terminal) -> None:
    said = trained("show", "753_1580216531", lang="ru")
    assert said.code == 0
    lines = said.out.splitlines()
    assert lines[0].split("  ")[0] == "Номер заказа"
    assert any(line.startswith("Уникальный номер заказа") and line.endswith(MD_ORDER) for line in lines)
    assert any(line.endswith("  Оплата прошла.") for line in lines)  # what to tell the customer
    assert not any(line.startswith("E-mail") for line in lines)  # what no file told is left out


def test_the_files_own_text_wins(cabinet: Terminal, tmp_path: Path) -> None:
    captions = [*CAPTIONS, "Код ответа"]
    rows = [f"{GUIDE[0]};(116) Недостаточно средств на счете", f"{GUIDE[1]};116"]
    cabinet("import", bank_file(tmp_path / "codes.csv", rows, captions))
    assert "Недостаточно средств на счете" in cabinet("show", "2000", lang="ru").out
    assert "Insufficient funds" in cabinet("show", "123").out
