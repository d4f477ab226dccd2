"""What a file leaves open is asked, never guessed in silence."""

import pytest
from import_files import CAPTIONS, SEED_ROWS, read

HEADER = "Номер заказа;Сумма;Дата регистрации"


def lines(*rows):
    return [HEADER, *rows]


def test_day_or_month_first(write):
    open_case = read(write(lines("1;1.00;07/08/2021", "2;1.00;03/04/2021")))
    assert open_case.choice("date_order") == ("dmy", False)
    month = write(lines("1;1.00;07/08/2021", "2;1.00;07/28/2021"))
    assert read(month).choice("date_order") == ("mdy", True)
    assert [o.registered_at for o in read(month).orders][1] == 1627408800  # 28.07.2021 00:00 in Almaty
    told = read(month, date_order="dmy")
    assert told.choice("date_order") == ("dmy", True)
    assert told.rejected == [(3, "registered_at", "bad_date")]
    assert read(write(lines("1;1.00;07.08.2021"))).choice("date_order") is None


def test_evidence_is_sought_in_the_whole_file(write):
    rows = [f"{n};1.00;0{n % 9 + 1}/0{n % 7 + 1}/2021" for n in range(20_000)]
    found = read(write(lines(*rows, "last;1.00;12/31/2021")))
    assert found.choice("date_order") == ("mdy", True)
    assert found.rejected == []


@pytest.mark.parametrize(
    ("sums", "chosen", "minors"),
    [
        (["1,234", "5,678"], (".", False), [123_400, 567_800]),
        (["1,234", "5,67"], (",", True), None),
        (["1,234", "5.67"], (".", True), [123_400, 567]),
        (["1.234", "5,67"], (",", True), [123_400, 567]),
        (["1.5", "2,5", "1,234"], (".", False), [150, 250, 123_400]),
        (["1.5", "2,5"], None, [150, 250]),
        (["100", "200"], None, [10_000, 20_000]),
    ],
)
def test_decimal_sign(write, sums, chosen, minors):
    found = read(write(lines(*(f"{n};{text};23.07.2021" for n, text in enumerate(sums)))))
    assert found.choice("decimal_sign") == chosen
    if minors:
        assert [o.amount_minor for o in found.orders] == minors
    else:
        assert found.rejected == [(2, "amount", "too_many_decimals")]


def test_a_person_decides(write):
    path = write(lines("1;1,234;23.07.2021"))
    assert read(path, decimal_sign=",").rejected == [(2, "amount", "too_many_decimals")]
    assert read(path, decimal_sign=".").choice("decimal_sign") == (".", True)


def test_which_sum_is_gross(write):
    path = write(["Номер заказа;Сумма;Сумма списания;Дата регистрации", "1;5.00;4.00;23.07.2021"])
    found = read(path)
    assert found.choice("gross_column") == ("Сумма", False)
    assert found.orders[0].amount_minor == 500
    other = read(path, columns={2: "amount"})
    assert other.choice("gross_column") is None
    assert other.orders[0].amount_minor == 400


def test_the_zone_is_told_and_can_be_chosen(a_file):
    path = a_file(SEED_ROWS[0])
    assert read(path).choice("zone") == ("Asia/Almaty", True)
    moscow = read(path, zone="Europe/Moscow")
    assert moscow.choice("zone") == ("Europe/Moscow", True)
    assert moscow.orders[0].registered_at - read(path).orders[0].registered_at == 3 * 3600


def test_an_encoding_without_known_captions_is_open(write):
    text = "Когда;Сколько;Что\n23.07.2021;1,00;ааа\n"
    path = write(text.encode("cp1251"))
    found = read(path, columns={0: "registered_at", 1: "amount"})
    assert found.choice("encoding")[1] is False
    assert read(path, columns={0: "registered_at", 1: "amount"}, encoding="cp1251").choice("encoding") is None


def test_a_clear_file_leaves_nothing_open(a_file):
    assert all(choice.certain for choice in read(a_file(*SEED_ROWS, captions=CAPTIONS)).reading.choices)
