"""What can be done from the keyboard, by name: words, keys and a picture, declared once for menus, tooltips and shortcuts."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.views import icons
from desktop.views.icons import Icon


class Act(StrEnum):
    SEARCH = "search"
    PANEL = "panel"
    DETAILS = "details"
    COPY = "copy"
    COPY_WITH_HEADERS = "copy_with_headers"
    COPY_CELL = "copy_cell"
    FILTER_BY_CELL = "filter_by_cell"
    SELECT_ALL = "select_all"
    FIND_LIST = "find_list"
    IMPORT = "import"
    EXPORT = "export"
    REFRESH = "refresh"
    CURTAIN = "curtain"
    UNDO_IMPORT = "undo_import"
    NEXT_REGION = "next_region"
    REFUND = "refund"
    DEPOSIT = "deposit"
    REVERSE = "reverse"
    DECLINE = "decline"
    QUEUE = "queue"
    HOLDS = "holds"
    REFUND_LIST = "refund_list"


@dataclass(frozen=True, slots=True)
class _Spec:
    text: str
    keys: str = ""
    icon: Icon | None = None


_SPECS = {
    Act.SEARCH: _Spec(QT_TRANSLATE_NOOP("Action", "Search"), "Ctrl+F", Icon.SEARCH),
    Act.PANEL: _Spec(QT_TRANSLATE_NOOP("Action", "Filters"), "Ctrl+Shift+F", Icon.FILTER),
    Act.DETAILS: _Spec(QT_TRANSLATE_NOOP("Action", "Operation details"), "Return", Icon.INFO),
    Act.COPY: _Spec(QT_TRANSLATE_NOOP("Action", "Copy"), "Ctrl+C", Icon.COPY),
    Act.COPY_WITH_HEADERS: _Spec(QT_TRANSLATE_NOOP("Action", "Copy with headers"), "Ctrl+Shift+C", Icon.COPY),
    Act.COPY_CELL: _Spec(QT_TRANSLATE_NOOP("Action", "Copy the cell"), "Ctrl+Alt+C", Icon.COPY),
    Act.FILTER_BY_CELL: _Spec(QT_TRANSLATE_NOOP("Action", "Filter by the cell"), "Ctrl+L", Icon.FUNNEL),
    Act.SELECT_ALL: _Spec(QT_TRANSLATE_NOOP("Action", "Select all"), "Ctrl+A"),
    Act.FIND_LIST: _Spec(QT_TRANSLATE_NOOP("Action", "Find by list…")),
    Act.IMPORT: _Spec(QT_TRANSLATE_NOOP("Action", "Import"), "Ctrl+I", Icon.FILE_DOWN),
    Act.EXPORT: _Spec(QT_TRANSLATE_NOOP("Action", "Export"), "Ctrl+E", Icon.FILE_UP),
    Act.REFRESH: _Spec(QT_TRANSLATE_NOOP("Action", "Refresh"), "F5"),
    Act.CURTAIN: _Spec(QT_TRANSLATE_NOOP("Action", "Draw the privacy curtain"), "F9", Icon.EYE_OFF),
    Act.UNDO_IMPORT: _Spec(QT_TRANSLATE_NOOP("Action", "Undo import"), "Ctrl+Z", Icon.UNDO),
    Act.NEXT_REGION: _Spec(QT_TRANSLATE_NOOP("Action", "Next part of the window"), "F6"),
    Act.REFUND: _Spec(QT_TRANSLATE_NOOP("Action", "Refund…"), "Ctrl+R", Icon.UNDO_2),
    Act.DEPOSIT: _Spec(QT_TRANSLATE_NOOP("Action", "Complete payment…"), "", Icon.ARROW_DOWN_TO_LINE),
    Act.REVERSE: _Spec(QT_TRANSLATE_NOOP("Action", "Reverse payment…"), "", Icon.CIRCLE_SLASH),
    Act.DECLINE: _Spec(QT_TRANSLATE_NOOP("Action", "Close unpaid order…"), "", Icon.CIRCLE_X),
    Act.QUEUE: _Spec(QT_TRANSLATE_NOOP("Action", "Operations queue…"), "Ctrl+Shift+Q", Icon.CLOCK),
    Act.HOLDS: _Spec(QT_TRANSLATE_NOOP("Action", "Holds about to lapse…"), "Ctrl+Shift+H", Icon.CIRCLE_PAUSE),
    Act.REFUND_LIST: _Spec(QT_TRANSLATE_NOOP("Action", "Refund batch…"), "Ctrl+Shift+R", Icon.UNDO_DOT),
}
_TOLD_ONLY = frozenset({Act.DETAILS})
"""Their keys belong to the table; as a shortcut of the window they would take Enter from every button."""


class Actions(QObject):
    """The actions of one page; they work while the page's window is active and the page is visible."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._actions: dict[Act, QAction] = {}
        for act, spec in _SPECS.items():
            action = self._actions[act] = QAction(self)
            action.setObjectName(f"action.{act.value}")
            if spec.keys:
                action.setShortcut(QKeySequence(spec.keys))
            if act not in _TOLD_ONLY:
                page.addAction(action)
        page.installEventFilter(self)
        self.retranslate()

    def __getitem__(self, act: Act) -> QAction:
        return self._actions[act]

    def with_icon(self, act: Act) -> QAction:
        """For a menu. Icons are painted when a menu first needs them, not at the start."""
        action, icon = self._actions[act], _SPECS[act].icon
        if icon is not None and action.icon().isNull():
            icons.put(action, icon)
        return action

    def on(self, act: Act, slot: Callable[[], object]) -> None:
        self._actions[act].triggered.connect(lambda _checked=False: slot())

    def retranslate(self) -> None:
        for act, action in self._actions.items():
            action.setText(QCoreApplication.translate("Action", _SPECS[act].text))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        return False
