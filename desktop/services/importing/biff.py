"""Binary workbooks (.xls) of Excel 97 to 2003 and of Excel 95: records one after the other ([MS-XLS]), read as they come."""

import codecs
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from desktop.models.domain.errors import FileError
from desktop.services.importing.biff_texts import Ended, byte_text, shared_texts, short_text
from desktop.services.importing.cells import BLOCK_ROWS, MAX_COLUMNS, Cell, NamedSheet, Sheet
from desktop.services.importing.number_formats import EPOCH, EPOCH_1904, moment_of, shows_date
from desktop.services.importing.ole import workbook_stream
from desktop.services.importing.packed_texts import PackedTexts
from desktop.services.importing.sheet_rows import SheetRows

_BOF, _EOF, _PASSWORD, _CONTINUE = 0x0809, 0x0A, 0x2F, 0x3C
_CODEPAGE, _DATEMODE, _FORMAT, _XF, _BOUNDSHEET, _SST = 0x42, 0x22, 0x41E, 0xE0, 0x85, 0xFC
_NUMBER, _RK, _MULRK, _LABELSST, _LABEL, _RSTRING = 0x203, 0x27E, 0xBD, 0xFD, 0x204, 0xD6
_FORMULA, _STRING, _BOOLERR = 0x06, 0x207, 0x205
_EXCEL_97 = 0x0600
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
Record = tuple[int, bytes]
_record = struct.Struct("<HH").unpack_from
_text_cell = struct.Struct("<HHHI").unpack_from
_number_cell = struct.Struct("<HHHd").unpack_from


class _Listed(NamedTuple):
    """A sheet as the workbook lists it."""

    offset: int
    is_hidden: bool
    kind: int
    name: str


def xls_sheets(path: Path) -> list[NamedSheet]:
    """The visible sheets. FileError password, type, too_large or damaged when they cannot be read."""
    book = _Workbook(path.name, workbook_stream(path))
    # A sheet that is listed a thousand times is still one.
    shown: dict[int, str] = {}
    for listed in book.listed:
        if not listed.is_hidden and listed.kind == 0:
            shown.setdefault(listed.offset, listed.name)
    return [(name, _guarded(path.name, book.sheet(offset))) for offset, name in shown.items()]


def _guarded(file: str, sheet: Sheet) -> Sheet:
    try:
        yield from sheet
    except (struct.error, ValueError, OverflowError, LookupError, Ended) as error:
        raise FileError("damaged", file) from error


class _Workbook:
    """What all sheets share, out of the records before the first of them."""

    def __init__(self, file: str, stream: bytes) -> None:
        self._file = file
        self._stream = stream
        self._is_97 = False
        self._encoding = "cp1252"
        self._epoch = EPOCH
        self._codes: dict[int, str] = {}
        self._formats: list[int] = []
        self.listed: list[_Listed] = []
        self._texts = PackedTexts(file)
        try:
            self._read_globals()
        except (struct.error, Ended, LookupError) as error:
            raise FileError("damaged", file) from error
        self._dates = {place for place, number in enumerate(self._formats) if shows_date(number, self._codes)}

    def sheet(self, offset: int) -> Sheet:
        rows = SheetRows(self._file)
        for number, filled in _gathered(self._file, self._cells(offset)):
            rows.add(number, filled)
            if rows.count % BLOCK_ROWS == 0 and (block := rows.take()):
                yield block
        if block := rows.take():
            yield block

    def _records(self, place: int) -> Iterator[Record]:
        """From a place to the end of what begins there; what is nested in it (charts) is left out."""
        stream, last, depth = self._stream, len(self._stream) - 4, 0
        while place <= last:
            kind, size = _record(stream, place)
            place += 4 + size
            if kind == _BOF:
                depth += 1
            elif kind == _EOF:
                depth -= 1
                if depth <= 0:
                    return
            if depth == 1:
                yield kind, stream[place - size : place]
        raise FileError("damaged", self._file)

    def _read_globals(self) -> None:
        readers: dict[int, Callable[[bytes], None]] = {
            _BOF: self._begin,
            _CODEPAGE: self._set_codepage,
            _DATEMODE: self._set_epoch,
            _FORMAT: self._add_format,
            _XF: lambda data: self._formats.append(struct.unpack_from("<H", data, 2)[0]),
            _BOUNDSHEET: self._list_sheet,
            _PASSWORD: self._refuse_password,
        }
        shared: list[bytes] = []
        last = 0
        for kind, data in self._records(0):
            if kind == _SST or (kind == _CONTINUE and last == _SST):
                shared.append(data)
                last = _SST
                continue
            last = kind
            if kind in readers:
                readers[kind](data)
        if shared:
            for text in shared_texts(shared):
                self._texts.append(text)

    def _begin(self, data: bytes) -> None:
        self._is_97 = struct.unpack_from("<H", data)[0] == _EXCEL_97

    def _set_codepage(self, data: bytes) -> None:
        number = struct.unpack_from("<H", data)[0]
        name = {10_000: "mac-roman", 10_007: "mac-cyrillic"}.get(number, f"cp{number}")
        try:
            self._encoding = codecs.lookup(name).name
        except LookupError:
            self._encoding = "cp1252"

    def _set_epoch(self, data: bytes) -> None:
        self._epoch = EPOCH_1904 if struct.unpack_from("<H", data)[0] == 1 else EPOCH

    def _add_format(self, data: bytes) -> None:
        self._codes[struct.unpack_from("<H", data)[0]] = self._text(data, 2, 2 if self._is_97 else 1)

    def _list_sheet(self, data: bytes) -> None:
        offset, state, kind = struct.unpack_from("<IBB", data)
        self.listed.append(_Listed(offset, bool(state & 3), kind, self._text(data, 6, 1)))

    def _refuse_password(self, _: bytes) -> None:
        raise FileError("password", self._file)

    def _text(self, data: bytes, place: int, size_bytes: int) -> str:
        if self._is_97:
            return short_text(data, place, size_bytes)
        return byte_text(data, place, size_bytes, self._encoding)

    def _cells(self, offset: int) -> Iterator[tuple[int, int, Cell]]:
        """(row, column, value) of a sheet, both from 0, as its records come."""
        waiting: tuple[int, int] | None = None
        for kind, data in self._records(offset):
            if kind == _LABELSST:
                row, column, _, place = _text_cell(data)
                yield row, column, self._texts[place]
            elif kind == _NUMBER:
                row, column, style, number = _number_cell(data)
                yield row, column, self._number(number, style)
            elif kind == _RK:
                row, column, style, packed = _text_cell(data)
                yield row, column, self._number(_unpacked(packed), style)
            elif kind == _MULRK:
                row, column = struct.unpack_from("<HH", data)
                for place, (style, packed) in enumerate(struct.iter_unpack("<HI", data[4:-2])):
                    yield row, column + place, self._number(_unpacked(packed), style)
            elif kind in (_LABEL, _RSTRING):
                yield *struct.unpack_from("<HH", data), self._text(data, 6, 2)
            elif kind == _BOOLERR:
                row, column, _, value, is_error = struct.unpack_from("<HHHBB", data)
                yield row, column, _ERRORS.get(value, "") if is_error else bool(value)
            elif kind == _FORMULA:
                row, column, style = struct.unpack_from("<HHH", data)
                value = self._result(data[6:14], style)
                waiting = (row, column) if value is None else None
                if value is not None:
                    yield row, column, value
            elif kind == _STRING and waiting:
                yield *waiting, self._text(data, 0, 2)
                waiting = None

    def _result(self, data: bytes, style: int) -> Cell | None:
        """What a formula came to; None when a record with its text follows."""
        if data[6:8] != b"\xff\xff":
            return self._number(struct.unpack("<d", data)[0], style)
        if data[0] == 0:
            return None
        return bool(data[2]) if data[0] == 1 else _ERRORS.get(data[2], "") if data[0] == 2 else ""

    def _number(self, number: float, style: int) -> Cell:
        if style in self._dates:
            return moment_of(number, self._epoch)
        return int(number) if number.is_integer() else number


def _unpacked(packed: int) -> float:
    """A number in 30 bits: whole, or the upper half of a float; the lowest bit divides it by a hundred."""
    if packed & 2:
        number = float((packed if packed < 1 << 31 else packed - (1 << 32)) >> 2)
    else:
        number = struct.unpack("<d", b"\0\0\0\0" + (packed & 0xFFFFFFFC).to_bytes(4, "little"))[0]
    return number / 100 if packed & 1 else number


def _gathered(file: str, cells: Iterator[tuple[int, int, Cell]]) -> Iterator[tuple[int, list[Cell]]]:
    """Rows (numbered from 1) out of cells; programs write them row by row."""
    current = -1
    filled: list[Cell] = []
    for row, column, value in cells:
        if row != current:
            if filled:
                yield current + 1, filled
            current, filled = row, []
        if column >= MAX_COLUMNS:
            raise FileError("too_large", file, what="columns")
        if column >= len(filled):
            filled += [""] * (column + 1 - len(filled))
        filled[column] = value
    if filled:
        yield current + 1, filled
