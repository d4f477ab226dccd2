"""What lies over the table under its header: rows that are on their way, why there are none, and the progress of a question."""

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.views.icons import Icon
from desktop.views.pages.registry_table import RegistryTable
from desktop.views.pages.registry_words import Emptiness
from desktop.views.widgets import Button, EmptyState, ProgressBar
from desktop.views.widgets.skeleton import Skeleton

QUIET_MS = 300
"""Shorter waits show nothing."""


class TableOverlay(QObject):
    """Signals: `period_asked` (Period) · `period_off_asked` · `clear_asked` · `import_asked`."""

    period_asked = Signal(object)
    period_off_asked = Signal()
    clear_asked = Signal()
    import_asked = Signal()

    def __init__(self, table: RegistryTable) -> None:
        super().__init__(table)
        self._table = table
        self._emptiness: Emptiness | None = None
        self._answered_once = False
        self._waits = False
        self._empty: EmptyState | None = None
        self._skeleton: Skeleton | None = None
        self._bar = ProgressBar(table)
        self._bar.hide()
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._on_quiet_over)
        table.viewport().installEventFilter(self)

    @property
    def empty(self) -> EmptyState | None:
        return self._empty

    def wait(self) -> None:
        """A question was asked."""
        self._waits = True
        self._quiet.start()

    def answered(self) -> None:
        self._waits = False
        self._answered_once = True
        self._quiet.stop()
        self._bar.hide()
        if self._skeleton is not None:
            self._skeleton.deleteLater()
            self._skeleton = None

    def show_empty(self, emptiness: Emptiness) -> None:
        if self._empty is None:
            self._empty = EmptyState(parent=self._table)
            self._empty.setObjectName("transactions.empty")
        if emptiness != self._emptiness:
            self._emptiness = emptiness
            self._empty.set_words(emptiness.title, emptiness.text)
            self._empty.set_buttons(self._buttons(emptiness))
        self._place()
        self._empty.show()
        self._empty.raise_()

    def hide_empty(self) -> None:
        if self._empty is not None:
            self._empty.hide()

    def _buttons(self, emptiness: Emptiness) -> list[Button]:
        if emptiness.is_registry:
            load = Button(self.tr("Import"), Icon.FILE_DOWN, "primary")
            load.setObjectName("transactions.empty.import")
            load.clicked.connect(self.import_asked)
            return [load]
        if emptiness.period is not None:
            show = Button(self.tr("Show from {day}").format(day=emptiness.first_day), kind="primary")
            show.setObjectName("transactions.empty.show")
            show.clicked.connect(lambda: self.period_asked.emit(emptiness.period))
            off = Button(self.tr("Turn the period off"), Icon.EYE_OFF)
            off.setObjectName("transactions.empty.period_off")
            off.clicked.connect(self.period_off_asked)
            return [show, off]
        clear = Button(self.tr("Clear filters"), Icon.ROTATE_CCW, "primary")
        clear.setObjectName("transactions.empty.clear")
        clear.clicked.connect(self.clear_asked)
        return [clear]

    def _on_quiet_over(self) -> None:
        if not self._waits:
            return
        if self._answered_once:
            self._bar.set_progress(0, None)
            self._bar.show()
            self._bar.raise_()
        else:
            self._skeleton = Skeleton(self._bars(), parent=self._table)
            self._skeleton.show()
        self._place()

    def _bars(self) -> list[tuple[int, int]]:
        table = self._table
        count = table.model().columnCount()
        return [(table.columnViewportPosition(i) + 16, max(24, table.columnWidth(i) * 2 // 3)) for i in range(count)]

    def _place(self) -> None:
        area: QRect = self._table.viewport().geometry()
        for part in (self._empty, self._skeleton):
            if part is not None:
                part.setGeometry(area)
        self._bar.setGeometry(area.left(), area.top(), area.width(), self._bar.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and event.type() is QEvent.Type.Resize:
            self._place()
        return False
