"""What the registry's journeys stand on: the program's own window over a real registry, found by object names."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Session, start
from desktop.bootstrap import StartupConfig, build
from desktop.views.main_window import MainWindow
from desktop.views.resources import resource

Found = TypeVar("Found", bound=QWidget)
SAMPLE = tuple(sorted(resource("sample").glob("*.*")))
IN_ORDER = "2000 123 24 23 22 21 20 19 18 17 16 15 14 13 12 753_1580216531".split()
"""The order numbers of the bank's guide, newest first: its list of fourteen, then its two order cards."""


def fill(data_dir: Path, *files: Path) -> None:
    """Imports files as the command line does; the sample when none is named."""
    cabinet = build(StartupConfig(data_dir=data_dir))
    try:
        for path in files or SAMPLE:
            cabinet.imports.load(path)
    finally:
        cabinet.close()


class Window:
    """The program's window and the hands of a person at it."""

    def __init__(self, qtbot: QtBot, *argv: str) -> None:
        self.bot = qtbot
        self.app, window = start(list(argv))
        assert isinstance(window, MainWindow)
        self.window = window
        self.window.resize(1440, 900)
        self.settle()

    @property
    def session(self) -> Session:
        return next(each for each in Session._open_sessions if each.window is self.window)

    @property
    def page(self):
        assert self.window.page is not None
        return self.window.page

    @property
    def query(self):
        return self.page.query

    @property
    def table(self) -> QTableView:
        return self.find(QTableView, "transactions.table")

    def find(self, kind: type[Found], name: str) -> Found:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), name
        button.click()
        self.settle()

    def type_into(self, name: str, text: str, *, enter: bool = False) -> None:
        """As a person types: the field has the focus and each letter is a key."""
        field = self.find(QWidget, name)
        for letter in text:
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        if enter:
            self.bot.keyClick(field, Qt.Key.Key_Return)
            self.settle()

    def settle(self) -> None:
        """Until the lanes are empty and nothing waits for a last key."""
        self.wait(lambda: True)
        self.wait(lambda: self.session.is_idle and not self._is_typing())

    def _is_typing(self) -> bool:
        page = self.window.page
        return page is not None and (page.query._typing.isActive() or page._selection_timer.isActive())

    def wait(self, holds: Callable[[], bool]) -> None:
        self.turn()
        self.bot.waitUntil(holds, timeout=10_000)
        self.turn()

    def turn(self) -> None:
        """One turn of the event loop."""
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()

    def text(self, row: int, column: str) -> str:
        place = self.page.model.column_of(column)
        assert place is not None, column
        return str(self.page.model.data(self.page.model.index(row, place)))

    def column(self, column: str) -> list[str]:
        return [self.text(row, column) for row in range(self.page.model.rowCount())]

    def captions(self) -> list[str]:
        model = self.page.model
        return [str(model.headerData(place, Qt.Orientation.Horizontal)) for place in range(model.columnCount())]

    def select(self, *numbers: str) -> None:
        """Clicks these orders, with Ctrl from the second on."""
        from PySide6.QtCore import QItemSelectionModel

        flags = QItemSelectionModel.SelectionFlag
        self.table.clearSelection()
        for row, number in enumerate(self.column("order_number")):
            if number in numbers:
                self.table.selectionModel().select(self.page.model.index(row, 0), flags.Select | flags.Rows)
        self.settle()

    def figure(self, row: str, name: str) -> str:
        return self.page.totals.figure(row, name).plain

    def close(self) -> None:
        if self.window in [each.window for each in Session._open_sessions]:
            self.window.close()
            self.turn()
