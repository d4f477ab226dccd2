"""Which number formats of a workbook show a date, and the moment behind a day's number. The same for .xlsx and .xls."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from desktop.services.importing.cells import Cell

EPOCH = datetime(1899, 12, 30)
EPOCH_1904 = datetime(1904, 1, 1)
"""Of workbooks that began on a Macintosh, and say so."""
_BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_NOT_A_DATE = re.compile(r'"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*.')
_DATE_LETTERS = re.compile(r"[dmyhs]", re.IGNORECASE)
_LAST_DAY = 2_958_466


def shows_date(number: int, codes: Mapping[int, str]) -> bool:
    """Whether the format of this number does; `codes` are the workbook's own formats."""
    if number in codes:
        return bool(_DATE_LETTERS.search(_NOT_A_DATE.sub("", codes[number].split(";")[0])))
    return number in _BUILT_IN_DATES


def moment_of(serial: float, epoch: datetime) -> Cell:
    """A day's number as a moment, below one as a time of day; a number that is no day stays one."""
    if not 0 <= serial < _LAST_DAY:
        return serial
    if serial < 1:
        return (datetime.min + timedelta(seconds=round(serial * 86400))).time()
    return epoch + timedelta(seconds=round(serial * 86400))
