"""Column captions as they are compared: case, ё, spaces, underscores, quotes, a BOM and a currency at the end do not count."""

import re
from collections.abc import Sequence

_CURRENCY_TAIL = re.compile(r"[\s,(]+(?:₸|kzt|тг\.?|тенге|теңге|₽|руб\.?|rub)\)?$")
_NOISE = str.maketrans(
    {"ё": "е", "_": " ", "\ufeff": "", "\u200b": "", '"': "", "«": "", "»": "", "'": "", "’": "", "\xad": ""}
)


def normal(caption: str) -> str:
    """The form in which two captions are the same caption."""
    text = " ".join(caption.casefold().translate(_NOISE).split()).rstrip(" :*.")
    return _CURRENCY_TAIL.sub("", text)


_FOOT = ("итого", "всего", "барлығы", "жиыны", "жалпы", "total", "grand total", "сумма принятых", "число платежей",
         "сумма возвратов", "число возвратов", "итог")  # fmt: skip


def foot_words(texts: Sequence[str | None]) -> list[int]:
    """Places in a column of numbers that hold such a word instead, whatever else their rows hold."""
    joined = "".join(filter(None, texts))
    if joined.isascii() and "total" not in joined.lower():
        return []
    return [place for place, text in enumerate(texts) if text and is_foot_word(text)]


def is_foot_word(text: str) -> bool:
    """Whether a cell opens a line of totals («Итого:»)."""
    return normal(text).startswith(_FOOT)
