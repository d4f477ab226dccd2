"""The bank's export in every dress it may come in gives the same orders."""

import codecs
import re

import pytest
from import_files import CAPTIONS, HEAD, SEED_ROWS, read

EXPECTED = [
    # file row is added by the test: number, rrn, minor, method, time in UTC, mask, description, status
    ("2000", None, 1_000_000, 1627018094, "5555 **** **** 5557", "За ужин...", "DECLINED"),
    ("123", "111111111111", 100_000, 1627017880, "4444 **** **** 1111", "За обед...", "DECLINED"),
    ("21", "111111111111", 1, 1624441971, "4111 **** **** 1111", None, "APPROVED"),
    ("18", "117489005146", 1, 1624440278, "5536 **** **** 5796", None, "DECLINED"),
    ("15", "111111111111", 1, 1624439734, "4111 **** **** 1111", None, "DEPOSITED"),
]
"""23.07.2021 11:28:14 in Almaty (then UTC+6) is 05:28:14 UTC."""


def dressed(delimiter: str = ";", decimal: str = ".", sign: str = " ₸", head: bool = True, group: str = " ") -> str:
    lines = [*HEAD] if head else []
    for row in [";".join(CAPTIONS), *SEED_ROWS]:
        cells = row.split(";")
        if row.endswith("0.00"):
            cells[2] = cells[2].replace(" ₸", "").replace(" ", group).replace(".", decimal) + sign
            cells[3], cells[9] = cells[3].replace(".", decimal), cells[9].replace(".", decimal)
        lines.append(delimiter.join(f'"{cell}"' if delimiter in cell else cell for cell in cells))
    return "\r\n".join(lines) + "\r\n"


def facts(order):
    return (
        order.order_number,
        order.rrn,
        order.amount_minor,
        order.registered_at,
        order.masked_pan,
        order.description,
        order.status,
    )


def check(path, head_lines=2, **told):
    found = read(path, **told)
    assert found.rejected == []
    assert [facts(order) for order in found.orders] == EXPECTED
    assert [order.file_row for order in found.orders] == list(range(head_lines + 2, head_lines + 7))
    assert {order.currency for order in found.orders} == {"KZT"}
    assert {(order.fee_minor, order.refunded_minor, order.registered_minor) for order in found.orders} == {(0, 0, None)}
    assert found.reading.header_row == head_lines + 1
    assert found.reading.tally.skipped == head_lines
    assert found.reading.profile_name == "bereke"
    return found


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("decimal", [".", ","])
@pytest.mark.parametrize("head", [True, False])
def test_delimiters_decimals_and_head_lines(write, delimiter, decimal, head):
    path = write(dressed(delimiter, decimal, head=head))
    found = check(path, 2 if head else 0)
    assert found.reading.book.delimiter == delimiter
    assert found.choice("decimal_sign") == (decimal, True)


@pytest.mark.parametrize("sign", [" ₸", "₸", " KZT", " тг", " тг.", " тенге", ""])
@pytest.mark.parametrize("group", [" ", "\u00a0", "\u202f", "'", "’", ""])
def test_currency_signs_and_thousands(write, sign, group):
    check(write(dressed(sign=sign, group=group)))


@pytest.mark.parametrize(
    ("encoding", "bom", "told"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", codecs.BOM_UTF8, "utf-8-sig"),
        ("utf-16-le", codecs.BOM_UTF16_LE, "utf-16"),
        ("utf-16-be", codecs.BOM_UTF16_BE, "utf-16"),
        ("utf-16-le", b"", "utf-16-le"),
        ("cp1251", b"", "cp1251"),
        ("cp866", b"", "cp866"),
        ("koi8-r", b"", "koi8-r"),
    ],
)
@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_encodings(write, encoding, bom, told, delimiter):
    text = dressed(delimiter, sign=" KZT" if encoding in ("cp1251", "cp866", "koi8-r") else " ₸")
    found = check(write(bom + text.encode(encoding)))
    assert found.reading.book.encoding == told
    assert found.choice("encoding") is None


def test_kazakh_letters_of_kz1048(write):
    text = dressed(sign=" тг").replace("За ужин...", "Ақтөбе қаласы, әдемі гүл")
    found = read(write(text.encode("kz1048")))
    assert found.reading.book.encoding == "kz1048"
    assert found.orders[0].description == "Ақтөбе қаласы, әдемі гүл"


def test_a_late_letter_beyond_utf8_decides_the_encoding(write):
    """The first 200 KB are ASCII; the description far below is cp1251."""
    captions = "ORDER_NUMBER;AMOUNT;CREATED_DATE;SHORT_DESCRIPTION;STATE"
    rows = [f"{n};10.00;23.07.2021 11:28:14;plain words here;DEPOSITED" for n in range(5000)]
    text = "\n".join([captions, *rows, "last;10.00;23.07.2021 11:28:14;Доставка цветов по городу;DEPOSITED"])
    found = read(write(text.encode("cp1251")))
    assert found.reading.book.encoding == "cp1251"
    assert found.orders[-1].description == "Доставка цветов по городу"


@pytest.mark.parametrize("lines", [0, 1, 10, 25])
def test_up_to_25_head_lines(write, lines):
    head = [f"Строка шапки {n};;" if n % 3 else "" for n in range(lines)]
    found = read(write([*head, ";".join(CAPTIONS), *SEED_ROWS]))
    assert found.reading.header_row == lines + 1
    assert found.reading.tally.skipped == lines
    assert len(found.orders) == 5


def test_foot_blank_and_repeated_header_lines_are_counted_not_rejected(a_file):
    foot = ["", "Итого:;;11 000.03 ₸;0.00;;;;;;0.00", "Отчет сформирован 27.07.2021", ";;;;;;;;;", ";".join(CAPTIONS)]
    found = read(a_file(*SEED_ROWS, *foot))
    assert found.rejected == []
    assert found.reading.tally.skipped == 2 + 5
    assert found.totals == {"amount": (1_100_003, 1_100_003), "fee": (0, 0), "refunded": (0, 0)}


@pytest.mark.parametrize("word", ["Итого", "ИТОГО:", "Всего", "Барлығы", "Total"])
def test_a_line_of_totals_with_a_date_is_no_order(a_file, word):
    found = read(a_file(*SEED_ROWS, f"{word};;11 000.03 ₸;0.00;;27.07.2021;;;;0.00", "Итого заказов: 5"))
    assert (len(found.orders), found.rejected, found.reading.tally.skipped) == (5, [], 4)
    assert found.totals["amount"] == (1_100_003, 1_100_003)
    assert found.totals["count"] == (5, 5)


def test_line_breaks_inside_cells_keep_the_editors_line_numbers(a_file):
    found = read(a_file('1;;1.00;0;CARD;23.07.2021 11:28:14;;"За\nужин";ЗАВЕРШЕН;0', "2;;1.00;0;CARD;не дата;;;ЗАВЕРШЕН;0"))
    assert [order.file_row for order in found.orders] == [4]
    assert found.orders[0].description == "За\nужин"
    assert found.rejected == [(6, "registered_at", "bad_date")]


def test_the_guard_of_our_own_exports_is_taken_off(a_file):
    found = read(a_file("1;;1.00;0;CARD;23.07.2021 11:28:14;;'=1+1;ЗАВЕРШЕН;0", "2;;1.00;0;CARD;23.07.2021 11:28:14;;'twas;;0"))
    assert [order.description for order in found.orders] == ["=1+1", "'twas"]


def test_many_blocks_join_without_loss(a_file):
    rows = [re.sub("^15", str(n), SEED_ROWS[4]) for n in range(20_000)]
    found = read(a_file(*rows))
    assert len(found.orders) == 20_000
    assert found.orders[-1].file_row == 20_003


def test_header_only(a_file):
    found = read(a_file())
    assert (found.orders, found.rejected) == ([], [])
