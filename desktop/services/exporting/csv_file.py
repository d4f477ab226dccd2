"""CSV files in the three presets."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.models.domain.columns import ColumnKey
from desktop.services.exporting.values import Chunk, TextRows, TextStyle

EXCEL = TextStyle(encoding="utf-8", bom=True, delimiter=";", decimal_sign=",")
"""Opens by a double click in an office of Kazakhstan or Russia."""
ONE_C = TextStyle(encoding="cp1251", delimiter=";")
"""For 1С:Предприятие."""
PLAIN = TextStyle(encoding="utf-8", delimiter=",", iso_times=True, bank_words=False, guard=False)
"""For programs."""


def write_csv(
    target: Path, captions: Sequence[str], keys: Sequence[ColumnKey], chunks: Iterable[Chunk], style: TextStyle, zone: ZoneInfo
) -> int:
    """Writes the file and returns how many letters had to be replaced."""
    rows = TextRows(keys, style, zone)
    with target.open("wb") as file:
        file.write(rows.header(captions))
        for chunk in chunks:
            file.write(rows.lines(chunk))
    return rows.replaced
