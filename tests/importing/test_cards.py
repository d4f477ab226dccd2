"""No full card number gets past the reading; identifiers are left alone."""

import json
import sqlite3

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from import_files import CAPTIONS, a_card, read

from desktop.services.importing.cards import passes_luhn, screen

CARD = a_card()
MASK = f"{CARD[:6]}******{CARD[-4:]}"
ROW = "{number};;1.00;0;CARD;23.07.2021 11:28:14;{pan};{text};ЗАВЕРШЕН;0"


@pytest.mark.parametrize("length", range(13, 20))
def test_thirteen_to_nineteen_digits(length):
    card = a_card(length=length)
    assert screen(f"карта {card}, срок 12/24") == (f"карта {card[:6]}{'*' * (length - 10)}{card[-4:]}, срок 12/24", 1)


@pytest.mark.parametrize("separator", [" ", "-", ".", "\u00a0", " - ", "_"])
def test_groups(separator):
    text = separator.join(CARD[i : i + 4] for i in range(0, 16, 4))
    assert screen(f"от {text} перевод")[1] == (0 if separator == " - " else 1)
    if separator != " - ":
        assert screen(f"от {text} перевод")[0] == f"от {MASK} перевод"


@pytest.mark.parametrize("before", ["заказ 15 ", "N5 ", "карта№", "card", "PAN:", "(", '"', "="])
@pytest.mark.parametrize("after", ["", " 12/24", " 123", ")", "руб"])
def test_other_digits_around_do_not_hide_it(before, after):
    assert MASK in screen(before + CARD + after)[0]


@pytest.mark.parametrize(
    "text",
    [
        "fbea68a9-4f29-7408-9e38-819300b23901",
        "KZ" + "86" + CARD + "12",
        "KZ86 1251 2345 0041 0010",
        "RRN " + a_card("117489", 14),
        "ФП: " + CARD,
        "4111 **** **** 1111",
        CARD[:6] + "******" + CARD[-4:],
        "0" * 16,
        CARD + "0000",
        CARD[:-1] + str((int(CARD[-1]) + 1) % 10),
        "123456789012",
    ],
)
def test_what_is_no_card_number(text):
    assert screen(text) == (text, 0)


def test_two_in_one_text():
    assert screen(f"{CARD} {a_card('5555')}")[1] == 2


@given(st.text(alphabet="0123456789 -.ab", max_size=60))
def test_nothing_that_passes_luhn_in_one_piece_is_left(text):
    left, _ = screen(text)
    pieces = "".join(letter if letter.isdigit() else " " for letter in left).split()
    words = left.replace(".", " ").replace("-", " ").split()
    for piece in pieces:
        if 13 <= len(piece) <= 19 and piece in words and piece.strip("0"):
            assert not passes_luhn(piece)


def test_every_place_of_a_file_is_covered(a_file):
    captions = [*CAPTIONS, "Примечание", "CVV2", "Фискальный признак"]
    path = a_file(
        ROW.format(number="1", pan=CARD, text="x") + f";вернуть на {CARD};123;{CARD}",
        ROW.format(number="2", pan=" ".join(CARD[i : i + 4] for i in range(0, 16, 4)), text=CARD) + ";;999;",
        ROW.format(number=CARD, pan="4111 **** **** 1111", text="") + ";;;",
        f"4;;{CARD} рублей;0;CARD;23.07.2021 11:28:14;;;ЗАВЕРШЕН;0;{CARD};;",
        captions=captions,
        head=["Выгрузка", f"По карте {CARD}"],
    )
    found = read(path)
    first, second, third = found.orders
    assert first.masked_pan == second.masked_pan == second.description == MASK
    assert third.masked_pan == "4111 **** **** 1111"
    assert third.order_number == CARD  # an identifier
    assert json.loads(first.params) == {"Примечание": f"вернуть на {MASK}", "Фискальный признак": CARD}
    assert second.params is None
    assert found.reading.dropped == ("CVV2",)
    assert [row.row for row in found.rejected_rows] == [7]
    assert CARD not in repr(found.rejected_rows)
    assert found.reading.masked == 1 + 2 + 2 + 2


def test_a_card_number_as_a_spreadsheet_number(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(list(CAPTIONS))
    book.active.append(["1", None, 1, 0, "CARD", "23.07.2021 11:28:14", int(a_card(length=15)), None, "ЗАВЕРШЕН", 0])
    book.save(tmp_path / "a.xlsx")
    card = a_card(length=15)
    assert read(tmp_path / "a.xlsx").orders[0].masked_pan == f"{card[:6]}*****{card[-4:]}"


def test_no_full_number_in_the_registry_or_its_journal(imports, registry, a_file, tmp_path):
    rows = [ROW.format(number=n, pan=CARD, text=f"на {CARD}") for n in range(50)]
    path = a_file(*rows, ROW.format(number="", pan=CARD, text=CARD), name=f"карта {CARD}.csv")
    report = imports.load(path)
    assert (report.new, report.rejected_count, report.masked_pans) == (50, 1, 102)
    with sqlite3.connect(tmp_path / "registry.db") as connection:
        dump = "\n".join(connection.iterdump())
    connection.close()
    assert MASK in dump
    assert CARD not in dump
    for file in tmp_path.glob("registry.db*"):
        assert CARD.encode() not in file.read_bytes()
