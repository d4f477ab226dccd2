"""What the dialogs' tests stand on: a registry in a real file, exports written as a bank writes them, the three languages."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.domain.money import KZT, Money
from desktop.models.domain.orders import Order
from desktop.models.domain.statuses import OrderStatus
from desktop.services.changes_hub import Changes, ChangesHub
from desktop.services.imports import Imports
from desktop.services.refusals import Refusals
from desktop.services.settings import Settings
from desktop.services.storage import Registry, open_registry
from desktop.services.tasks import TaskRunner
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.dialogs.import_turns import is_all_built
from desktop.views.resources import resource
from desktop.views.translation import Translation

Dialog = TypeVar("Dialog", bound=DialogFrame)
LANGUAGES = ("ru", "kk", "en")
CAPTIONS = (
    "Номер заказа;RRN;Сумма;Сумма комиссии;Платежное средство;Дата регистрации;Номер карты;Описание заказа;Статус;"
    "Сумма возврата"
)
REFUSED = 116
"""A response code of `refusals.json`: not enough money."""


class MemorySettings:
    """A SettingsStore that forgets with the test."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}

    def load(self) -> dict[str, object]:
        return dict(self.values)

    def save(self, values: dict[str, object]) -> None:
        self.values.update(values)


@dataclass
class Stage:
    """The parts that a dialog is given."""

    folder: Path
    registry: Registry
    imports: Imports
    settings: Settings
    tasks: TaskRunner
    hub: ChangesHub
    refusals: Refusals
    published: list[Changes] = field(default_factory=list)

    def write(self, lines: Sequence[str], name: str = "export.csv", encoding: str = "cp1251") -> Path:
        path = self.folder / name
        path.write_bytes("".join(f"{line}\r\n" for line in lines).encode(encoding))
        return path

    def load(self, lines: Sequence[str], name: str = "export.csv") -> Order:
        """Loads an export and returns its first order."""
        self.imports.load(self.write(lines, name))
        return self.orders()[0]

    def orders(self) -> list[Order]:
        from desktop.models.domain.filters import OrderFilter, OrderSort

        return self.registry.queries.page(OrderFilter(), OrderSort(), 0, 100)

    def settle(self, qtbot: QtBot) -> None:
        """Until no task is under way, and what is built in turns is built."""
        qtbot.waitUntil(lambda: self.tasks.is_idle and is_all_built(), timeout=10_000)


@contextmanager
def stage(folder: Path) -> Iterator[Stage]:
    registry = open_registry(folder / "registry.db")
    settings = Settings(MemorySettings())
    imports = Imports(registry.batches, registry.profiles, lambda: settings.zone, lambda: None)
    tasks, hub = TaskRunner(), ChangesHub()
    made = Stage(folder, registry, imports, settings, tasks, hub, Refusals(resource("refusals.json")))
    hub.changed.connect(made.published.append)
    try:
        yield made
    finally:
        tasks.close()
        registry.close()


def row(
    number: str,
    amount: str = "1 700.00 тг",
    *,
    rrn: str = "111111111111",
    fee: str = "35.70",
    day: str = "23.07.2021 11:28:14",
    status: str = "ЗАВЕРШЕН",
    refunded: str = "0.00",
) -> str:
    """A line of the bank's export; the card is masked as the bank masks it."""
    return f"{number};{rrn};{amount};{fee};CARD;{day};4111 **** * 1111;За обед;{status};{refunded}"


def an_order(**told: object) -> Order:
    """An order that no file has told more of than a grid shows."""
    kept: dict[str, object] = {
        "id": 1,
        "order_number": "753_1580216531",
        "amount": tenge(170_000),
        "gross": tenge(170_000),
        "status": OrderStatus.DEPOSITED,
        "registered_at": datetime(2020, 1, 28, 13, 2, 11, tzinfo=UTC),
    }
    return Order(**{**kept, **told})


def tenge(minor: int) -> Money:
    return Money(minor, KZT)


def named(dialog: QWidget, name: str, kind: type = QWidget) -> QWidget:
    """The control of this object name; fails the test when it is not there."""
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def press(qtbot: QtBot, dialog: QWidget, name: str) -> None:
    qtbot.mouseClick(named(dialog, name), Qt.MouseButton.LeftButton)


def cut_words(dialog: DialogFrame) -> list[str]:
    """Buttons and lines of text that are narrower than their words."""
    found = []
    for part in dialog.findChildren(QWidget):
        if not part.isVisible() or type(part).__name__ == "ElidedLabel":
            continue
        if isinstance(part, QPushButton) and part.width() < part.sizeHint().width():
            found.append(part.text())
        words = part.text() if isinstance(part, QLabel) and not part.wordWrap() else ""
        if words and part.width() < QFontMetrics(part.font()).horizontalAdvance(words):
            found.append(words)
    return found


@contextmanager
def speaking(app: QApplication, language: str) -> Iterator[Translation]:
    """The interface in one of the three languages; nothing of it is left for the next test."""
    translation = Translation()
    translation.set_language(app, language)
    yield translation
    shiboken6.delete(translation)


@contextmanager
def windows(app: QApplication) -> Iterator[Callable[[Dialog], Dialog]]:
    """Shows dialogs, and closes those that the test left open: a closed one deletes itself."""
    kept: list[DialogFrame] = []

    def show(dialog: Dialog) -> Dialog:
        kept.append(dialog)
        dialog.show()
        return dialog

    yield show
    for dialog in kept:
        if shiboken6.isValid(dialog):
            dialog.close()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


HEAD = ["Транзакции", "с 01.01.2021 по 27.07.2021", CAPTIONS]
GOOD = [row("1900_1", "100.00 тг", fee="2.10"), row("1901_2", "200.00 тг", fee="4.20")]
BAD = [row("1902_3", "50.00 тг", fee="1.05", day="31.06.2021 19:20:11"), row("", "7.00 тг", rrn="", fee="0.15")]
TOTALS = "Итого;{rows};{amount} тг;{fee};;;;;;0.00"
EXPLAINED = [*HEAD, *GOOD, *BAD, TOTALS.format(rows=4, amount="357.00", fee="7.50")]


def texts(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if not label.isHidden()]


def can_import(dialog: QWidget) -> bool:
    return named(dialog, "import.start").isEnabled()


def choose(dialog: QWidget, name: str, value: str) -> None:
    """Chooses from a closed list as a person does."""
    combo = named(dialog, f"import.{name}", QComboBox)
    at = combo.findData(value)
    assert at >= 0, value
    combo.setCurrentIndex(at)
    combo.activated.emit(at)
