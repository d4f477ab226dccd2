"""export: what `list` would give, as a file, and back again."""

from pathlib import Path

import openpyxl
import pytest
from terminal import CAPTIONS, GUIDE, Terminal, bank_file, read_csv

from desktop.models.domain.columns import ColumnKey


def test_the_default_file(loaded: Terminal, tmp_path: Path) -> None:
    said = loaded("export", tmp_path / "out.csv", "--json")
    assert (said.code, said.err) == (0, "")
    assert {name: said.json[name] for name in ("path", "rows", "format")} == {
        "path": str(tmp_path / "out.csv"),
        "rows": 5,
        "format": "csv",
    }
    header, first, *_ = read_csv(tmp_path / "out.csv")
    assert header == CAPTIONS
    assert first[:6] == ["2000", "", "10000,00", "0,00", "CARD", "23.07.2021 11:28:14"]
    assert first[7:] == ["За ужин...", "ОТКЛОНЕН", "0,00"]


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx", "out.xls"])
def test_it_comes_back_without_a_change(loaded: Terminal, tmp_path: Path, name: str) -> None:
    before = loaded("list", "--json").out
    loaded("export", tmp_path / name)
    back = loaded("import", tmp_path / name, "--json")
    assert (back.code, back.json["new"], back.json["updated"], back.json["unchanged"]) == (0, 0, 0, 5)
    assert loaded("list", "--json").out == before


@pytest.mark.parametrize("preset", ["excel", "1c", "plain"])
def test_each_preset_comes_back(loaded: Terminal, tmp_path: Path, preset: str) -> None:
    loaded("export", tmp_path / "out.csv", "--preset", preset)
    back = loaded("import", tmp_path / "out.csv", "--json").json
    assert (back["new"], back["updated"], back["unchanged"]) == (0, 0, 5)


def test_sellers_and_currencies_come_back(cabinet: Terminal, tmp_path: Path) -> None:
    rows = [f"{GUIDE[0]};one;KZT", f"{GUIDE[0]};two;KZT", f"{GUIDE[1].replace('₸', '')};two;USD"]
    cabinet("import", bank_file(tmp_path / "in.csv", rows, [*CAPTIONS, "Логин продавца", "Валюта"]))
    cabinet("export", tmp_path / "out.csv")
    assert read_csv(tmp_path / "out.csv")[0] == [*CAPTIONS, "Логин продавца", "Валюта"]
    back = cabinet("import", tmp_path / "out.csv", "--json").json
    assert (back["new"], back["updated"], back["unchanged"]) == (0, 0, 3)


def test_a_blank_status_comes_back(cabinet: Terminal, tmp_path: Path) -> None:
    cabinet("import", bank_file(tmp_path / "in.csv", [GUIDE[3].replace("ЗАВЕРШЕН", "")]))
    cabinet("export", tmp_path / "out.csv")
    assert cabinet("import", tmp_path / "out.csv", "--json").json["unchanged"] == 1


def test_a_status_that_nobody_knows_comes_back(cabinet: Terminal, tmp_path: Path) -> None:
    cabinet("import", bank_file(tmp_path / "in.csv", [GUIDE[2].replace("ПОДТВЕРЖДЕН", "В ОБРАБОТКЕ")]))
    cabinet("export", tmp_path / "out.csv")
    assert read_csv(tmp_path / "out.csv")[1][8] == "В ОБРАБОТКЕ"
    assert cabinet("import", tmp_path / "out.csv", "--json").json["unchanged"] == 1


@pytest.mark.parametrize("text", ["=1+1", "+7 701 000", "'=x", "''-y", "@a;b", 'say ""hi""', "Қазақ, ₸; 1"])
def test_texts_come_back_without_our_guard(cabinet: Terminal, tmp_path: Path, text: str) -> None:
    cabinet("import", bank_file(tmp_path / "in.csv", [GUIDE[0].replace("За ужин...", f'"{text}"')]))
    before = cabinet("list", "--json").out
    for ending in ("csv", "xlsx", "xls"):
        cabinet("export", tmp_path / f"out.{ending}")
        assert cabinet("import", tmp_path / f"out.{ending}", "--json").json["unchanged"] == 1
        assert cabinet("list", "--json").out == before


def test_filter_sort_and_columns(loaded: Terminal, tmp_path: Path) -> None:
    words = ["--status", "DECLINED", "--sort", "amount", "--columns", "order_number,amount,md_order"]
    assert loaded("export", tmp_path / "out.csv", *words, "--json").json["rows"] == 2
    assert read_csv(tmp_path / "out.csv") == [
        ["Номер заказа", "Сумма", "Уникальный номер заказа"],
        ["123", "1000,00", ""],
        ["2000", "10000,00", ""],
    ]


def test_all_columns(loaded: Terminal, tmp_path: Path) -> None:
    loaded("export", tmp_path / "out.csv", "--columns", "all", "--preset", "plain")
    header = (tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()[0]
    assert header.split(",") == [key.value for key in ColumnKey]


def test_the_format_may_be_named(loaded: Terminal, tmp_path: Path) -> None:
    said = loaded("export", tmp_path / "registry.tmp", "--format", "xlsx", "--json")
    assert said.json["format"] == "xlsx"
    with (tmp_path / "registry.tmp").open("rb") as file:
        assert openpyxl.load_workbook(file).active["A2"].value == "2000"


def test_nothing_found_is_a_header(loaded: Terminal, tmp_path: Path) -> None:
    said = loaded("export", tmp_path / "out.csv", "--order", "nobody", "--json")
    assert (said.code, said.json["rows"]) == (0, 0)
    assert read_csv(tmp_path / "out.csv") == [CAPTIONS]


def test_replaced_letters_are_counted_on_stderr(cabinet: Terminal, tmp_path: Path) -> None:
    cabinet("import", bank_file(tmp_path / "in.csv", [GUIDE[0].replace("За ужин...", "Қуат ₸")]))
    said = cabinet("export", tmp_path / "out.csv", "--preset", "1c", "--json")
    assert (said.code, said.json["replaced_letters"]) == (0, 2)
    assert said.sentence.endswith(": 2")
    assert "Куат тг" in (tmp_path / "out.csv").read_text(encoding="cp1251")


@pytest.mark.parametrize(
    "words",
    [
        ["out.pdf"],
        ["out"],
        ["out.csv", "--format", "pdf"],
        ["out.csv", "--columns", "colour"],
        ["out.csv", "--columns", "rrn,rrn"],
        ["out.csv", "--columns", ""],
        ["out.csv", "--preset", "2c"],
        ["out.csv", "--sort", "colour"],
        [],
    ],
)
def test_wrong_usage(cabinet: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    said = cabinet("export", *words)
    assert (said.code, said.out) == (2, "")
    assert list((tmp_path / "here").iterdir()) == []


def test_a_folder_that_is_not_there(loaded: Terminal, tmp_path: Path) -> None:
    said = loaded("export", tmp_path / "nowhere" / "out.csv", "--json")
    assert (said.code, said.json["code"], said.json["error"]) == (1, "file.write", said.sentence)


def test_a_person_is_told_where_it_is(loaded: Terminal, tmp_path: Path) -> None:
    said = loaded("export", tmp_path / "out.xlsx")
    assert said.out.splitlines() == [f"File saved: {tmp_path / 'out.xlsx'}", "Rows: 5"]
