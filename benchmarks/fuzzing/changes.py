"""Changes of bytes, cells and marked-up text. All chance comes from the `dice`, so that a number names an input for good."""

import re
from collections.abc import Callable, Sequence
from random import Random
from xml.sax.saxutils import escape

Dice = Random
NUMBERS = ("0", "-0", "-1", "1", "65536", "1048576", "1048577", "4194305", "2147483648", "9" * 19, "9" * 400, "1e999", "-1e308")
NUMBERS += ("nan", "inf", "0x10", "1_000", "٣", "²", "1.5", "1,5", "", " 7 ", "+3", "1e3", "9" * 5000)
TEXTS = (
    "",
    " ",
    "=1+1",
    "'=1",
    "@x",
    "\t",
    "\ufeff",
    "\u202e",
    "é" * 300,
    "x" * 5000,
    "Итого",
    "KZT",
    "₸",
    "—",
    "\x0b",
    "\x00",
)
TEXTS += ("a\nb", 'a"b', '""', "\r", "null", "true", "[]", "{}", "🙂", "\u2028", "ЗАВЕРШЕН", "REFUNDED", "-R", "&amp;", "]]>")
MOMENTS = ("31.06.2021", "00.00.0000", "29.02.2021 25:61:61", "2021-07-23T11:28:14+99:99", "9999-12-31 23:59:59", "0001-01-01")
MOMENTS += ("31.12.9999 23:59:59", "01.01.0001 00:00:00", "44000", "-1", "2958466", "0.5", "23.07.21", "07/23/2021 11:28 PM")
MOMENTS += (
    "1627018094",
    "1627018094000",
    "31.03.2024 23:30:00",
    "0000-00-00",
    "10000-01-01",
    "1969-12-31",
    "23.07.2021 24:00:00",
)
SUMS = (
    "-5.00 ₸",
    "10.001",
    "1.000.000,00",
    "1,700.00",
    "9" * 18 + ".99",
    "9" * 30,
    "0.00",
    "(5.00)",
    "5.00 XYZ",
    "много",
    "1 7 0 0",
)
SUMS += (
    "1 234 567 890 123 456 789 012.00",
    "999 999 999 999.99",
    "92233720368547758.07",
    "92233720368547758.08",
    "5 USD",
    "₸",
    "1e5",
    "--5",
    "5-",
    "0,1",
    "1'700.00",
    "١٢٣",
    "0.005",
)
HOSTILE = NUMBERS + TEXTS + MOMENTS + SUMS
ENCODINGS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "cp1251",
    "cp866",
    "koi8-r",
    "kz1048",
    "latin-1",
)
_LEAST, _MOST = 2, 3000
_ATTRIBUTE = re.compile(r'="[^"<>]*"')
_CONTENT = re.compile(r">[^<]+<")
_TAG = re.compile(r"<[^<>]*>")


def several(dice: Dice, most: int) -> range:
    return range(dice.randint(1, most))


def changed_bytes(dice: Dice, data: bytes, others: Sequence[bytes]) -> bytes:
    """Some bytes set, cut, doubled, put in, or the rest of another input joined on."""
    result = bytearray(data)
    for _ in several(dice, 6):
        place = dice.randrange(len(result) + 1)
        end = min(len(result), place + dice.choice((1, 2, 4, 8, 64, 512)))
        match dice.randrange(7):
            case 0 if place < len(result):
                result[place] ^= 1 << dice.randrange(8)
            case 1:
                result[place:end] = bytes([dice.choice((0, 1, 127, 128, 255))]) * (end - place)
            case 2:
                del result[place:end]
            case 3:
                result[place:place] = result[place:end] * dice.choice((1, 2, 50))
            case 4:
                result[place:place] = dice.randbytes(dice.choice((1, 4, 40)))
            case 5:
                del result[place:]
            case _:
                other = dice.choice(others)
                result[place:] = other[dice.randrange(len(other) + 1) :][:100_000]
    return bytes(result)


def changed_cells(dice: Dice, table: list[list[str]]) -> list[list[str]]:
    """Cells, rows, columns and captions of a table."""
    rows = [list(row) for row in table]
    for _ in several(dice, 5):
        place = dice.randrange(len(rows)) if rows else 0
        row = rows[place] if rows else []
        match dice.randrange(9):
            case 0 | 1 | 2 if row:
                row[dice.randrange(len(row))] = dice.choice(HOSTILE)
            case 3 if rows:
                rows[place : place + 1] = [list(row) for _ in range(dice.choice((0, 2, 30)))]
            case 4 if rows:
                dice.shuffle(rows)
            case 5:
                _change_column(dice, rows)
            case 6 if row:
                row[:] = row * 2 if dice.random() < 0.5 else row[: dice.randrange(len(row))]
            case 7:
                _change_caption(dice, rows)
            case _ if row:
                row.insert(dice.randrange(len(row)), dice.choice(HOSTILE))
    return rows


def _change_column(dice: Dice, rows: list[list[str]]) -> None:
    column, other, value = dice.randrange(12), dice.randrange(12), dice.choice(HOSTILE)
    how = dice.randrange(3)
    for row in rows:
        if max(column, other) >= len(row):
            continue
        if how == 0:
            row[column], row[other] = row[other], row[column]
        elif how == 1:
            del row[column]
        elif len(row) > 3:
            row[column] = value if any(sign.isdigit() for sign in row[column]) else row[column]


def _change_caption(dice: Dice, rows: list[list[str]]) -> None:
    header = next((row for row in rows if len(row) > 4 and row[0] and not any(c.isdigit() for c in "".join(row))), None)
    if header:
        place = dice.randrange(len(header))
        text = header[place]
        header[place] = dice.choice(
            (text[:-1], text + text, text.upper(), header[0], "", text.replace(" ", "\n"), f"{text} (₸)")
        )


def written(dice: Dice, table: list[list[str]]) -> bytes:
    """A table of text with the delimiter, quotes, line ends and encoding that the dice choose."""
    sign, end = dice.choice(";;;,\t|"), dice.choice(("\r\n", "\n", "\r", "\n\n"))
    quote = dice.choice(("", "", '"', "'"))
    text = end.join(sign.join(f"{quote}{cell}{quote}" for cell in row) for row in table) + dice.choice(("", end))
    return encoded(dice, text)


def encoded(dice: Dice, text: str) -> bytes:
    name = dice.choice(ENCODINGS) if dice.random() < 0.4 else "utf-8"
    return text.encode(name, "replace")


def changed_markup(dice: Dice, text: str) -> str:
    """Attributes, contents and elements of XML or HTML."""
    for _ in several(dice, 4):
        text = dice.choices(_MARKUP, (40, 40, 12, 3, 3))[0](dice, text)
    return text


def _attribute(dice: Dice, text: str) -> str:
    return _replaced(dice, text, _ATTRIBUTE, lambda value: f'="{value}"')


def _content(dice: Dice, text: str) -> str:
    return _replaced(dice, text, _CONTENT, lambda value: f">{value}<")


def _replaced(dice: Dice, text: str, what: re.Pattern[str], write: Callable[[str], str]) -> str:
    found = what.search(text, dice.randrange(len(text) + 1)) or what.search(text)
    if not found:
        return text
    value = dice.choice(HOSTILE)
    if dice.random() < 0.05:
        value = value.replace("\x00", "&#0;")
    elif not dice.random() < 0.05:
        value = escape(value, {'"': "&quot;"})
    return text[: found.start()] + write(value) + text[found.end() :]


def _element(dice: Dice, text: str) -> str:
    """A piece from one tag to another: gone, many times, or elsewhere."""
    starts = [found.start() for found in _TAG.finditer(text)]
    if len(starts) < _LEAST:
        return text
    first = dice.randrange(len(starts) - 1)
    last = min(len(starts) - 1, first + dice.choice((1, 1, 2, 3, 8, 40)))
    one, two = starts[first], starts[last]
    piece = text[one:two]
    match dice.randrange(3):
        case 0:
            return text[:one] + text[two:]
        case 1:
            return text[:two] + piece * min(dice.choice((1, 3, _MOST)), 3_000_000 // (len(piece) + 1)) + text[two:]
        case _:
            place = dice.choice(starts)
            return text[:place] + piece + text[place:]


def _tag(dice: Dice, text: str) -> str:
    """A tag of another name, a prefix more or less, a tag that nobody closes."""
    found = _TAG.search(text, dice.randrange(len(text) + 1))
    if not found:
        return text
    tag = dice.choice(("<t>", "</t>", "<row>", "<c>", "<v>", "<tr>", "<td>", "</td>", "<x:y z='1'/>", "<!--", "<![CDATA[", "<"))
    tag = dice.choice((tag, found[0].replace(":", "", 1), found[0].upper(), found[0].replace("=", "", 1)))
    return text[: found.start()] + tag * dice.choice((1, 1, 1, _MOST)) + text[found.end() :]


def _beginning(dice: Dice, text: str) -> str:
    start = dice.choice(
        (
            '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]>',
            '<?xml version="1.0" encoding="UTF-16"?>',
            '<?xml version="1.0" encoding="windows-1251"?>',
            '<?xml version="1.0" encoding="no-such"?>',
            "\ufeff",
            "<a>" * _MOST,
            '<meta charset="base64">',
            '<meta http-equiv="Content-Type" content="text/html; charset=utf-7">',
        )
    )
    rest = re.sub(r"^\s*<\?xml.*?\?>", "", text, count=1, flags=re.DOTALL) if "?xml" in start else text
    return start + rest


_MARKUP = (_attribute, _content, _element, _tag, _beginning)
