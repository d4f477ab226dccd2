"""Office Open XML workbooks (.xlsx), streamed: a full sheet of 1 048 576 rows passes in flat memory, which neither openpyxl
(six times slower) nor calamine (whole sheets in memory) can do."""

from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from posixpath import join, normpath

from desktop.models.domain.errors import FileError
from desktop.services.importing.archives import Archive
from desktop.services.importing.cells import Cell, NamedSheet, Sheet
from desktop.services.importing.number_formats import EPOCH, EPOCH_1904, moment_of, shows_date
from desktop.services.importing.packed_texts import PackedTexts
from desktop.services.importing.sheet_rows import SheetRows
from desktop.services.importing.xml_stream import Attributes, feed, local

_SMALL = 32 << 20
_FORMAT = "numFmtId"


class _StringsHandler:
    """sharedStrings.xml: the text of each `si`, its runs joined, its phonetic hints left away."""

    def __init__(self, texts: PackedTexts) -> None:
        self._texts = texts
        self._parts: list[str] = []
        self._taking = False
        self._hint = False

    def start(self, name: str, _: Attributes) -> None:
        if name == "si":
            self._parts = []
        elif name == "rPh":
            self._hint = True
        self._taking = name == "t" and not self._hint

    def end(self, name: str) -> None:
        self._taking = False
        if name == "rPh":
            self._hint = False
        elif name == "si":
            self._texts.append("".join(self._parts))

    def text(self, text: str) -> None:
        if self._taking:
            self._parts.append(text)


class _StylesHandler:
    """styles.xml: which cell styles show a date."""

    def __init__(self) -> None:
        self.dates: set[str] = set()
        self._formats: dict[int, str] = {}
        self._in_cells = False
        self._count = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "numFmt":
            self._formats[int(attributes.get(_FORMAT, "0"))] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._in_cells = True
        elif name == "xf" and self._in_cells:
            if shows_date(int(attributes.get(_FORMAT, "0")), self._formats):
                self.dates.add(str(self._count))
            self._count += 1

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._in_cells = False

    def text(self, text: str) -> None:
        pass


class _BookHandler:
    """workbook.xml: the visible sheets in their order, and the year days are counted from."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.epoch = EPOCH

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "sheet" and attributes.get("state", "visible") == "visible":
            self.sheets.append((local(attributes, "id") or "", attributes.get("name", "")))
        elif name == "workbookPr" and attributes.get("date1904") in ("1", "true"):
            self.epoch = EPOCH_1904

    def end(self, name: str) -> None:
        pass

    def text(self, text: str) -> None:
        pass


class _LinksHandler:
    """workbook.xml.rels: where the sheets lie."""

    def __init__(self) -> None:
        self.targets: dict[str, str] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "Relationship":
            self.targets[attributes.get("Id", "")] = attributes.get("Target", "")

    def end(self, name: str) -> None:
        pass

    def text(self, text: str) -> None:
        pass


class _Columns(dict[str, int]):
    """Letters of a reference → column from 0."""

    def __missing__(self, letters: str) -> int:
        place = 0
        for letter in letters:
            place = place * 26 + ord(letter) - 64
        self[letters] = place - 1
        return place - 1


class _SheetHandler:
    """A worksheet: rows of cells."""

    def __init__(self, rows: SheetRows, texts: PackedTexts, dates: set[str], epoch: datetime) -> None:
        self._out = rows
        self._texts = texts
        self._dates = dates
        self._epoch = epoch
        self._columns = _Columns()
        self._cells: list[Cell] = []
        self._number = 0
        self._place = 0
        self._kind: str | None = None
        self._style: str | None = None
        self._parts: list[str] = []
        self._taking = False
        self._hint = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "c":
            self._kind, self._style = attributes.get("t"), attributes.get("s")
            reference = attributes.get("r")
            if reference:
                self._place = self._columns[reference.rstrip("0123456789")]
            self._parts = []
        elif name == "v" or (name == "t" and not self._hint):
            self._taking = True
        elif name == "row":
            number = attributes.get("r")
            self._number = int(number) if number and number.isdigit() else self._number + 1
            self._cells, self._place = [], 0
        elif name == "rPh":
            self._hint = True

    def text(self, text: str) -> None:
        if self._taking:
            self._parts.append(text)

    def end(self, name: str) -> None:
        self._taking = False
        if name == "c":
            if self._parts:
                self._put(self._value("".join(self._parts)))
            self._place += 1
        elif name == "row":
            self._out.add(self._number, self._cells)
        elif name == "rPh":
            self._hint = False

    def _put(self, value: Cell) -> None:
        missing = self._place - len(self._cells)
        if missing > 0:
            self._cells += [""] * min(missing, 20_000)
        self._cells.append(value)

    def _value(self, text: str) -> Cell:
        kind = self._kind
        if kind == "s":
            return self._texts[int(text)] if text.isdigit() else ""
        if kind is None or kind == "n":
            return moment_of(float(text), self._epoch) if self._style in self._dates else _number(text)
        return text == "1" if kind == "b" else text


def _number(text: str) -> Cell:
    return int(text) if text.isdigit() else float(text)


class Workbook:
    """An opened .xlsx. `part` is the share of the current sheet that was read."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._file = archive.name
        self.part = 0.0
        book, links, styles = _BookHandler(), _LinksHandler(), _StylesHandler()
        folder = "xl"
        self._small(f"{folder}/workbook.xml", book)
        self._small(f"{folder}/_rels/workbook.xml.rels", links)
        self._small(f"{folder}/styles.xml", styles)
        self._epoch, self._dates = book.epoch, styles.dates
        self._paths: dict[str, str] = {}
        for key, name in book.sheets:
            path = normpath(join(folder, links.targets.get(key, "")).lstrip("/"))
            path = path if path.startswith("xl/") or path in archive.names() else path[path.find("xl/") :]
            if "worksheets" in path:
                self._paths.setdefault(path, name)  # a sheet that is listed a thousand times is still one
        if not self._paths:
            raise FileError("damaged", self._file)
        self._texts = PackedTexts(self._file)

    def _small(self, member: str, handler: _BookHandler | _LinksHandler | _StylesHandler) -> None:
        for _ in feed(self._file, BytesIO(self._archive.read(member, _SMALL) or b"<none/>"), handler):
            pass

    @property
    def has_several(self) -> bool:
        return len(self._paths) > 1

    def sheets(self) -> Iterator[NamedSheet]:
        self._read_texts()
        for path, name in self._paths.items():
            yield name, self._sheet(path)

    def _read_texts(self) -> None:
        if "xl/sharedStrings.xml" not in self._archive.names():
            return
        with self._archive.open("xl/sharedStrings.xml") as member:
            for _ in feed(self._file, member, _StringsHandler(self._texts)):
                member.rows = len(self._texts)

    def _sheet(self, path: str) -> Sheet:
        with self._archive.open(path) as member:
            rows = SheetRows(self._file)
            for _ in feed(self._file, member, _SheetHandler(rows, self._texts, self._dates, self._epoch)):
                member.rows = rows.count
                self.part = member.done / max(1, member.size)
                if block := rows.take():
                    yield block
