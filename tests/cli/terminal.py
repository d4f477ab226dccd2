"""The command line as a script sees it: words in, exit code, stdout and stderr out; in this process, so that it is quick."""

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.__main__ import main

CAPTIONS = "Номер заказа;RRN;Сумма;Сумма комиссии;Платежное средство;Дата регистрации;Номер карты".split(";")
CAPTIONS += "Описание заказа;Статус;Сумма возврата".split(";")
GUIDE = (
    "2000;;10 000.00 ₸;0.00;CARD;23.07.2021 11:28:14;5555 **** **** 5557;За ужин...;ОТКЛОНЕН;0.00",
    "123;001111111111;1 000.00 ₸;0.00;CARD;23.07.2021 11:24:40;4444 **** **** 1111;За обед...;ОТКЛОНЕН;0.00",
    "21;111111111111;0.01 ₸;0.00;CARD;23.06.2021 15:52:51;4111 **** **** 1111;;ПОДТВЕРЖДЕН;0.00",
    "15;111111111111;0.01 ₸;0.00;CARD;23.06.2021 15:15:34;4111 **** **** 1111;;ЗАВЕРШЕН;0.00",
    "12;;0.00 ₸;0.00;CARD;23.06.2021 14:50:00;4111 **** **** 1111;;ВОЗВРАТ;0.01",
)
"""Five orders of the bank guide."""


@dataclass(frozen=True)
class Said:
    """`json` = the one object on stdout; fails when stdout holds anything else."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def sentence(self) -> str:
        """The one line on stderr."""
        (line,) = self.err.splitlines()
        return line


class Terminal:
    """Runs commands over one data folder."""

    def __init__(self, folder: Path, streams: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._streams = streams

    def __call__(self, *words: object, lang: str = "en") -> Said:
        return self.bare("--data-dir", self.folder, "--lang", lang, *words)

    def bare(self, *words: object) -> Said:
        self._streams.readouterr()
        try:
            code: object = main([str(word) for word in words])
        except SystemExit as stopped:
            code = stopped.code
        out, err = self._streams.readouterr()
        assert "Traceback" not in err
        return Said(int(str(code)), out, err)


def bank_file(path: Path, rows: Sequence[str] = GUIDE, captions: Sequence[str] = CAPTIONS) -> Path:
    """An export of the bank: rows as lines with `;`."""
    path.write_text("\r\n".join([";".join(captions), *rows]) + "\r\n", encoding="utf-8")
    return path


def read_csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))
