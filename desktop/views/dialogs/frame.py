"""What every dialog has: a head, a body that scrolls when the window is small, a foot of 56, and a place that is remembered.

It must not know what any dialog is about.
"""

from PySide6.QtCore import QByteArray, QEvent, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.services.settings import GEOMETRY, Settings
from desktop.views.curtain import Veil
from desktop.views.translation import LANGUAGES
from desktop.views.widgets.rule import Hairline

FOOTER = 56
PADDING = 24
CASCADE = 24
"""How far a second window of the same kind stands from the first."""
SMALLEST = QSize(640, 360)


def interface_language() -> str:
    """ru, kk or en, as `Translation` set the locale."""
    name = QLocale().name()[:2]
    return name if name in LANGUAGES else "en"


class Region(QWidget):
    """A plain rectangle in one of the two neutrals: `window`, or `surface` for data and paper."""

    def __init__(self, paper: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base if paper else QPalette.ColorRole.Window)


def discard(part: QWidget) -> None:
    """Takes a part out at once, so that nobody finds it by its name while it waits for its end. Not for a signal's sender."""
    part.hide()
    part.setParent(None)
    part.deleteLater()


class TwoColumns(QWidget):
    """Two parts side by side; one under the other where the width is less than `narrow` or than what both need."""

    def __init__(self, narrow: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(gap)

    def add(self, part: QWidget, stretch: int = 0) -> None:
        self._line.addWidget(part, stretch, Qt.AlignmentFlag(0))

    def remove(self, part: QWidget) -> None:
        self._line.removeWidget(part)
        discard(part)

    @property
    def is_stacked(self) -> bool:
        return self._line.direction() is QBoxLayout.Direction.TopToBottom

    def _needs(self) -> list[int]:
        return [self._line.itemAt(at).minimumSize().width() for at in range(self._line.count())]

    def minimumSizeHint(self) -> QSize:
        # Side by side asks for more width than stacked: the smaller need is the true one.
        return QSize(max(self._needs(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        both = sum(self._needs()) + self._line.spacing()
        stacked = event.size().width() < max(self._narrow, both)
        wanted = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._line.direction() is not wanted:
            self._line.setDirection(wanted)
        super().resizeEvent(event)


class DialogFrame(QDialog):
    """A window of its own named `name`. A dialog fills `head`, `body` and `foot` (layouts) and writes its words in
    `retranslate`, which runs again when the language changes. Lives in the interface thread."""

    closed = Signal()
    hides_whole = False
    """Behind the privacy curtain the whole body goes, because its values cannot be told apart. A dialog that can tell them
    covers itself in a `set_curtain` of its own."""

    def __init__(
        self,
        name: str,
        size: QSize,
        settings: Settings,
        *,
        paper: bool = False,
        side: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._settings = settings
        self._veil: Veil | None = None
        self.setObjectName(f"{name}.dialog")
        self.setModal(False)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.WindowCloseButtonHint | Qt.WindowType.WindowMaximizeButtonHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(SMALLEST)
        self.resize(size)
        self._lay_out(paper, side)

    def _lay_out(self, paper: bool, side: QWidget | None) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        head = Region()
        self.head = QVBoxLayout(head)
        self.head.setContentsMargins(PADDING, 0, PADDING, 0)
        self.head.setSpacing(0)
        whole.addWidget(head)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._scrolling_body(paper), 1)
        right.addWidget(Hairline())
        right.addWidget(self._footer())
        row = QHBoxLayout()
        row.setSpacing(0)
        if side is not None:
            self.side_line = Hairline(vertical=True)
            row.addWidget(side)
            row.addWidget(self.side_line)
        row.addLayout(right, 1)
        whole.addLayout(row, 1)

    def _scrolling_body(self, paper: bool) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        inside = Region(paper)
        area.setWidget(inside)
        area.viewport().setBackgroundRole(inside.backgroundRole())
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.body.setSpacing(0)
        self.scroll = area
        return area

    def _footer(self) -> QWidget:
        footer = Region()
        footer.setFixedHeight(FOOTER)
        self.foot = QHBoxLayout(footer)
        self.foot.setContentsMargins(PADDING, 0, PADDING, 0)
        self.foot.setSpacing(8)
        return footer

    def set_curtain(self, covered: bool) -> None:
        if self.hides_whole and self._veil is None:
            self._veil = Veil(self.scroll)
        if self._veil is not None:
            self._veil.set_drawn(covered)

    def fit_body(self) -> None:
        """Wrapping labels ask for more height than they need; at this width it is known. For `resizeEvent`."""
        self.scroll.widget().setMinimumHeight(self.body.heightForWidth(self.scroll.viewport().width()))

    def retranslate(self) -> None:
        raise NotImplementedError

    def finish(self) -> None:
        """Called at the end of a dialog's `__init__`: words, and the remembered place."""
        self.retranslate()
        self._restore_place()

    def _restore_place(self) -> None:
        saved = self._settings.get(GEOMETRY).get(self._name)
        if saved is not None:
            self.restoreGeometry(QByteArray.fromBase64(saved.encode()))
        parent = self.parentWidget()
        if parent is None:
            return
        others = [w for w in parent.findChildren(DialogFrame) if w is not self and w._name == self._name and w.isVisible()]
        if others:
            self.resize(others[-1].size())
            self.move(others[-1].pos() + QPoint(CASCADE, CASCADE))

    def _remember_place(self) -> None:
        place = bytes(self.saveGeometry().toBase64().data()).decode()
        self._settings.set(GEOMETRY, {**self._settings.get(GEOMETRY), self._name: place})

    def reject(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        # Not the parent's: it would call `reject`, which closes.
        event.accept()
        self._remember_place()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
