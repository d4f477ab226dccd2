"""list: the JSON of the contract, every filter, sorts and pages."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from terminal import CAPTIONS, GUIDE, Terminal, bank_file

from desktop.bootstrap import StartupConfig, build
from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.period import Preset
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.templates import FilterTemplate

ROW_KEYS = "order_number md_order rrn amount_minor gross_minor fee_minor refunded_minor currency payment_method payment_system"
ROW_KEYS += " registered_at masked_pan description status action_code merchant"
MD_ORDER = "70906e55-7114-41d6-8332-4609dc6590f4"


@pytest.fixture
def rich(cabinet: Terminal, tmp_path: Path) -> Terminal:
    """The guide's orders, and three with all that a file may tell: two sellers, two currencies, a word that nobody knows."""
    captions = [*CAPTIONS, "Уникальный номер заказа", "Логин продавца", "Валюта", "Код ответа", "E-mail", "Платежная система"]
    captions += ["Дата оплаты", "Дата возврата"]
    rows = [
        "A-1;;12.00;0.24;CARD;01.03.2024 10:00:00;4111 **** **** 2222;Кофе;ЗАВЕРШЕН;0.00;"
        f"{MD_ORDER};one;USD;0;a@b.kz;VISA;01.03.2024 10:05:00;",
        "A-2;222222222222;5.00;;APPLE;02.03.2024 10:00:00;;Чай;В ОБРАБОТКЕ;;;two;KZT;(-2007) Время сессии истекло;;MC;;",
        "B-1;;3.00;;CARD;03.03.2024 10:00:00;;Ёлка;ВОЗВРАТ;2.00;;two;KZT;;;;;04.03.2024 09:00:00",
    ]
    files = bank_file(tmp_path / "guide.csv"), bank_file(tmp_path / "rich.csv", rows, captions)
    assert cabinet("import", *files).code == 0
    return cabinet


def numbers(cabinet: Terminal, *words: object) -> list[str]:
    said = cabinet("list", *words, "--json")
    assert said.code == 0, said.err
    assert said.json["total"] == len(said.json["rows"])
    return [row["order_number"] for row in said.json["rows"]]


def test_rows_and_sums(loaded: Terminal) -> None:
    said = loaded("list", "--json")
    assert (said.code, said.err, said.out.count("\n")) == (0, "", 1)
    assert said.json["total"] == 5
    sums = {"amount_minor": 1_100_002, "gross_minor": 1_100_003, "fee_minor": 0, "refunded_minor": 1}
    assert said.json["sums"] == {"KZT": sums}
    assert [row["order_number"] for row in said.json["rows"]] == ["2000", "123", "21", "15", "12"]
    assert said.json["rows"][1] == {
        "order_number": "123",
        "md_order": None,
        "rrn": "001111111111",
        "amount_minor": 100_000,
        "gross_minor": 100_000,
        "fee_minor": 0,
        "refunded_minor": 0,
        "currency": "KZT",
        "payment_method": "CARD",
        "payment_system": None,
        "registered_at": "2021-07-23T11:24:40+06:00",
        "masked_pan": said.json["rows"][1]["masked_pan"],
        "description": "За обед...",
        "status": "DECLINED",
        "action_code": None,
        "merchant": None,
    }
    assert said.json["rows"][1]["masked_pan"].endswith("1111")
    refunded = said.json["rows"][4]
    assert (refunded["amount_minor"], refunded["gross_minor"], refunded["refunded_minor"]) == (0, 1, 1)


def test_a_row_tells_what_is_known(rich: Terminal) -> None:
    row = rich("list", "--order", "A-1", "--json").json["rows"][0]
    assert set(ROW_KEYS.split()) <= set(row)
    assert (row["md_order"], row["merchant"], row["currency"], row["fee_minor"]) == (MD_ORDER, "one", "USD", 24)
    assert (row["email"], row["payment_system"], row["action_code"]) == ("a@b.kz", "VISA", 0)
    assert row["registered_at"] == "2024-03-01T10:00:00+05:00"
    assert row["paid_at"] == "2024-03-01T10:05:00+05:00"
    assert "status_raw" not in row


def test_an_unknown_status_keeps_its_word(rich: Terminal) -> None:
    row = rich("list", "--order", "A-2", "--json").json["rows"][0]
    assert (row["status"], row["status_raw"], row["action_code"]) == ("UNKNOWN", "В ОБРАБОТКЕ", -2007)


def test_currencies_are_not_added_together(rich: Terminal) -> None:
    sums = rich("list", "--from", "2024-01-01", "--json").json["sums"]
    assert (sums["USD"]["amount_minor"], sums["KZT"]["amount_minor"], sums["KZT"]["gross_minor"]) == (1200, 800, 1000)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--from", "2024-03-02"], "B-1 A-2"),
        (["--to", "2021-06-23"], "21 15 12"),
        (["--from", "2021-06-23", "--to", "2021-06-23T15:15"], "15 12"),
        (["--from", "2021-06-23T15:15:34", "--to", "2021-06-23T15:15:34"], "15"),
        (["--date-basis", "refunded", "--from", "2024-03-04", "--to", "2024-03-04"], "B-1"),
        (["--date-basis", "paid", "--from", "2024-03-01"], "A-1"),
        (["--amount-from", "10", "--amount-to", "1000.00"], "A-1 123"),
        (["--status", "REFUNDED,approved"], "B-1 21 12"),
        (["--status", "UNKNOWN"], "A-2"),
        (["--merchant", "one"], "A-1"),
        (["--merchant", "one,two"], "B-1 A-2 A-1"),
        (["--order", "A-*"], "A-2 A-1"),
        (["--order", "?-1"], "B-1 A-1"),
        (["--order", "2000"], "2000"),
        (["--rrn", "222222222222"], "A-2"),
        (["--rrn", "*1111"], "123 21 15"),
        (["--md-order", MD_ORDER.upper()], "A-1"),
        (["--last4", "2222"], "A-1"),
        (["--method", "APPLE"], "A-2"),
        (["--method", "APPLE,CARD", "--merchant", "two"], "B-1 A-2"),
        (["--payment-system", "VISA,MC"], "A-2 A-1"),
        (["--action-code", "-2007"], "A-2"),
        (["--action-code", "-2007,0"], "A-2 A-1"),
        (["--action-code", "−2007"], "A-2"),
        (["--currency", "usd"], "A-1"),
        (["--currency", "840"], "A-1"),
        (["--search", "елка"], "B-1"),
        (["--search", "A@B.KZ"], "A-1"),
        (["--status", "DECLINED", "--amount-from", "5000"], "2000"),
    ],
)
def test_filters(rich: Terminal, words: list[str], expected: str) -> None:
    assert numbers(rich, *words) == expected.split()


@pytest.mark.parametrize(
    "words",
    [
        ["--from", "23.06.2021"],
        ["--from", "2021-13-01"],
        ["--to", "tomorrow"],
        ["--from", "2021-07-02", "--to", "2021-07-01"],
        ["--date-basis", "settled"],
        ["--amount-from", "10,5"],
        ["--amount-to", "1.005"],
        ["--amount-from", "2", "--amount-to", "1"],
        ["--status", "PAID"],
        ["--status", "DECLINED,"],
        ["--md-order", "abc"],
        ["--last4", "12345"],
        ["--last4", "١٢٣٤"],
        ["--action-code", "zero"],
        ["--currency", "TENGE"],
        ["--sort", "colour"],
        ["--sort", "amount:down"],
        ["--limit", "-1"],
        ["--offset", "x"],
        ["--fro", "2021-01-01"],
        ["--unheard-of"],
        ["surplus"],
    ],
)
def test_wrong_values(cabinet: Terminal, words: list[str]) -> None:
    said = cabinet("list", *words, "--json")
    assert (said.code, said.out) == (2, "")
    assert said.err


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("amount", "12 21 15 123 2000"),
        ("amount:desc", "2000 123 15 21 12"),
        ("registered_at:asc", "12 15 21 123 2000"),
        ("order_number", "12 123 15 2000 21"),
        ("order_number:desc", "21 2000 15 123 12"),
    ],
)
def test_sorts(loaded: Terminal, sort: str, expected: str) -> None:
    found = numbers(loaded, "--sort", sort)
    assert sorted(found) == sorted(expected.split())
    assert [number for number in found if number not in ("21", "15")] == [n for n in expected.split() if n not in ("21", "15")]


@pytest.mark.parametrize("key", list(ColumnKey))
def test_every_column_sorts(loaded: Terminal, key: ColumnKey) -> None:
    both = numbers(loaded, "--sort", key), numbers(loaded, "--sort", f"{key}:desc")
    assert both[0] == both[1][::-1]


def test_pages_of_the_same_list(loaded: Terminal) -> None:
    pages = [loaded("list", "--limit", 2, "--offset", offset, "--json").json for offset in (0, 2, 4, 6)]
    assert [[row["order_number"] for row in page["rows"]] for page in pages] == [["2000", "123"], ["21", "15"], ["12"], []]
    assert {page["total"] for page in pages} == {5}
    assert {json.dumps(page["sums"]) for page in pages} == {json.dumps(pages[0]["sums"])}


def test_more_rows_than_a_page_of_ids(cabinet: Terminal, tmp_path: Path) -> None:
    rows = [GUIDE[0].replace("2000", f"{number:05d}", 1) for number in range(2_345)]
    cabinet("import", bank_file(tmp_path / "many.csv", rows))
    found = numbers(cabinet, "--sort", "order_number")
    assert found == [f"{number:05d}" for number in range(2_345)]


def test_a_saved_filter(rich: Terminal) -> None:
    kept = build(StartupConfig(data_dir=rich.folder))
    declined = FilterTemplate(
        name="Отказы", filter=OrderFilter(statuses=frozenset({OrderStatus.DECLINED})), sort=OrderSort(ColumnKey.AMOUNT, False)
    )
    kept.templates.save(declined)
    kept.templates.save(FilterTemplate(name="Сегодня", preset=Preset.TODAY, with_period=True))
    kept.close()
    assert numbers(rich, "--template", "Отказы") == ["123", "2000"]
    assert numbers(rich, "--template", "Отказы", "--sort", "amount:desc") == ["2000", "123"]
    assert numbers(rich, "--template", "Отказы", "--amount-from", "5000") == ["2000"]
    assert numbers(rich, "--template", "Сегодня") == []
    assert datetime.now(UTC).year > 2024  # the orders above are older than today


def test_a_filter_nobody_saved(cabinet: Terminal) -> None:
    said = cabinet("list", "--template", "Нет такого", "--json")
    assert (said.code, said.json["code"]) == (1, "not_found.template")


def test_a_person_reads_aligned_columns(loaded: Terminal) -> None:
    said = loaded("list", "--limit", 2)
    head, first, second, blank, count, *sums = said.out.splitlines()
    assert head.split("  ")[0] == "Order number"
    assert first.index("За ужин...") == second.index("За обед...") == head.index("Order description")
    assert first.index("₸") == second.index("₸")
    assert (blank, count) == ("", "Count: 5")
    assert "11\u202f000.02" in sums[-1]


_LANGUAGES = [("ru", "Номер заказа", "Отклонен"), ("kk", "Тапсырыс нөмірі", "Қабылданбаған")]


@pytest.mark.parametrize(("lang", "caption", "word"), _LANGUAGES)
def test_a_person_reads_their_language(loaded: Terminal, lang: str, caption: str, word: str) -> None:
    said = loaded("list", lang=lang)
    assert said.out.startswith(caption)
    assert word in said.out


def test_an_empty_list(cabinet: Terminal) -> None:
    assert cabinet("list", "--json").json == {"total": 0, "sums": {}, "rows": []}
    assert "Count: 0" in cabinet("list").out
