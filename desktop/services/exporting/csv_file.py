"""CSV files in the three presets."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.models.domain.columns import ColumnKey
from desktop.services.exporting.values import Chunk, TextRows, TextStyle


@dataclass(frozen=True, slots=True, kw_only=True)
class CsvStyle:
    encoding: str
    delimiter: str
    text: TextStyle


EXCEL = CsvStyle(encoding="utf-8-sig", delimiter=";", text=TextStyle(decimal_sign=","))
"""Opens by a double click in an office of Kazakhstan or Russia."""
ONE_C = CsvStyle(encoding="cp1251", delimiter=";", text=TextStyle(only_cp1251=True))
"""For 1С:Предприятие."""
PLAIN = CsvStyle(encoding="utf-8", delimiter=",", text=TextStyle(iso_times=True, bank_words=False, guard=False))
"""For programs."""


def write_csv(
    target: Path, captions: Sequence[str], keys: Sequence[ColumnKey], chunks: Iterable[Chunk], style: CsvStyle, zone: ZoneInfo
) -> int:
    """Writes the file and returns how many letters had to be replaced."""
    rows = TextRows(keys, style.text, zone)
    with target.open("w", encoding=style.encoding, newline="") as file:
        writer = csv.writer(file, delimiter=style.delimiter)
        writer.writerow(rows.texts(captions))
        for chunk in chunks:
            writer.writerows(rows.rows(chunk))
    return rows.replaced
