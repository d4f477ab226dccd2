"""`cabinet audit`, `anonymise` and `support-bundle` as a script and a person see them."""

import csv
import re
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from terminal import Terminal

ROW = "Номер заказа;Сумма;Дата регистрации;E-mail\r\n{number};10.00;23.07.2021 11:28:14;payer@example.kz\r\n"


@pytest.fixture
def paid(cabinet: Terminal, tmp_path: Path) -> Terminal:
    """A registry with one payer of 2021: two lines, the import and the day's copy."""
    (tmp_path / "july.csv").write_text(ROW.format(number="753"), "utf-8")
    assert cabinet("import", tmp_path / "july.csv", "--json").code == 0
    return cabinet


def broken(cabinet: Terminal, statement: str) -> Terminal:
    with closing(sqlite3.connect(cabinet.folder / "cabinet.db")) as raw, raw:
        raw.executescript(f"DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete; {statement}")
    return cabinet


def test_verify_tells_how_many_and_that_they_are_whole(paid: Terminal) -> None:
    said = paid("audit", "--verify", "--json")
    assert (said.code, said.json) == (0, {"entries": 2, "intact": True, "broken_at": None})
    assert paid("audit", "--verify").out == "The journal is intact. Entries: 2\n"


def test_the_lines_and_their_filters(paid: Terminal, tmp_path: Path) -> None:
    paid("export", tmp_path / "out.csv")
    told = paid("audit", "--json").json
    assert (told["entries"], told["matching"], [row["action"] for row in told["rows"]]) == (
        3,
        3,
        ["export", "backup", "import"],
    )
    first = told["rows"][2]
    assert (first["id"], first["subject"], first["details"]["new"], first["who"]) == (1, "july.csv", 1, "")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+05:00", first["at"])

    def found(*words: str) -> list[int]:
        return [row["id"] for row in paid("audit", "--json", *words).json["rows"]]

    assert found("--action", "import") == [1]
    assert found("--action", "import", "--action", "export") == [3, 1]
    assert found("--limit", "1") == [3]
    assert found("--search", "JULY") == [1]
    assert found("--to", "2020-01-01") == []
    assert found("--from", "2020-01-01") == [3, 2, 1]
    assert found("--who", "nobody") == []
    human = paid("audit", lang="ru").out
    assert "july.csv" in human
    assert "new=1" in human


def test_a_broken_chain_is_a_failure_that_says_where(paid: Terminal) -> None:
    broken(paid, "UPDATE journal SET subject = 'june.csv' WHERE id = 1")
    said = paid("audit", "--verify", "--json")
    assert (said.code, said.json) == (1, {"entries": 2, "intact": False, "broken_at": 1})
    assert said.sentence.startswith("The journal's chain is broken at entry 1.")
    assert paid("audit", "--json").json["rows"][1]["subject"] == "june.csv"


def test_missing_lines_are_a_failure_too(paid: Terminal) -> None:
    broken(paid, "DELETE FROM journal")
    said = paid("audit", "--verify")
    assert (said.code, said.out) == (1, "")
    assert said.sentence.startswith("Entries are missing at the end of the journal.")


def test_the_journal_as_a_file(paid: Terminal, tmp_path: Path) -> None:
    said = paid("audit", "--out", tmp_path / "journal.csv", "--json")
    assert (said.code, said.json["rows"], said.json["path"]) == (0, 2, str(tmp_path / "journal.csv"))
    with (tmp_path / "journal.csv").open(encoding="utf-8-sig", newline="") as file:
        header, _copy, line = csv.reader(file, delimiter=";")
    assert header[:3] == ["No.", "When", "Who"]
    assert line[4:6] == ["Import", "july.csv"]


@pytest.mark.parametrize(
    "words", [["--from", "soon"], ["--limit", "-1"], ["--action", "x"], ["--from", "2022-01-02", "--to", "2022-01-01"]]
)
def test_wrong_words_of_audit(paid: Terminal, words: list[str]) -> None:
    assert paid("audit", *words).code == 2


def test_payers_go_only_with_yes(paid: Terminal) -> None:
    asked = paid("anonymise", "--older-than", "12m", "--json")
    assert (asked.code, asked.json["code"]) == (1, "anonymise.not_confirmed")
    assert "payers' data: 1." in asked.sentence
    assert paid("show", "753", "--json").json["email"] == "payer@example.kz"
    done = paid("anonymise", "--older-than", "1y", "--yes", "--json")
    assert (done.code, done.json["orders"]) == (0, 1)
    assert paid("show", "753", "--json").json.get("email") is None
    assert paid("list", "--json").json["sums"]["KZT"]["amount_minor"] == 1000
    assert paid("audit", "--json", "--limit", "1").json["rows"][0]["action"] == "anonymised"
    assert "Payers' data removed from orders: 0" in paid("anonymise", "--older-than", "12m", "--yes").out


@pytest.mark.parametrize("age", ["12", "0m", "1d", "-1m", "101y"])
def test_ages_that_are_none(paid: Terminal, age: str) -> None:
    assert paid("anonymise", f"--older-than={age}", "--yes").code == 2


def test_the_copy_for_support(paid: Terminal, tmp_path: Path) -> None:
    shown = paid("support-bundle").out
    assert "--- about.txt" in shown
    assert "Acquiring Cabinet" in shown
    assert "payer@example.kz" not in shown
    said = paid("support-bundle", tmp_path / "out.zip", "--json")
    with zipfile.ZipFile(tmp_path / "out.zip") as bundle:
        assert [part["name"] for part in said.json["parts"]] == bundle.namelist()
    assert "import: 1" in shown
    assert paid("support-bundle", tmp_path / "none" / "out.zip").code == 1
