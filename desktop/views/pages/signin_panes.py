"""The place of every sign-in page: a form of 344 at the left, what is to be said about it 440 wide at the right, a hairline
between them; in a narrow window one under the other. Scrolls where the window is low."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.views.widgets import Hairline

FORM, SIDE, GAP = 344, 440, 64
TOP, EDGE = 144, 24
STACKED_BELOW = 1000


class TwoPanes(QScrollArea):
    """`set_panes` gives both sides; a side of None leaves its place empty."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._left, self._right = QWidget(), QWidget()
        self._line = Hairline(vertical=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        top = Qt.AlignmentFlag.AlignTop
        for pane, width in ((self._left, FORM), (self._right, SIDE)):
            column = QVBoxLayout(pane)
            column.setContentsMargins(0, 0, 0, 0)
            pane.setMaximumWidth(width)
        self._row.addWidget(self._left, 0, top)
        self._row.addSpacing(GAP)
        self._row.addWidget(self._line)
        self._row.addSpacing(GAP)
        self._row.addWidget(self._right, 0, top)
        inside = QWidget()
        self._outer = QVBoxLayout(inside)
        self._outer.addLayout(self._row)
        self._outer.addStretch(1)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def set_panes(self, left: QWidget, *right: QWidget) -> None:
        """What stands in both sides; of several at the right one is shown at a time."""
        self._left.layout().addWidget(left)
        for part in right:
            self._right.layout().addWidget(part)

    @property
    def is_stacked(self) -> bool:
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A message came, or another language: what is inside needs another height."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        width, height = self.viewport().width(), self.viewport().height()
        stacked = width < STACKED_BELOW
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self._line.setVisible(not stacked)
        for place in (1, 3):
            self._row.itemAt(place).spacerItem().changeSize(0 if stacked else GAP, 16 if stacked else 0)
        content = SIDE if stacked else FORM + SIDE + 2 * GAP + 1
        side = max(EDGE, (width - content) // 2)
        for pane, most in ((self._left, FORM), (self._right, SIDE)):
            pane.setFixedWidth(min(most, width - 2 * side) if stacked else most)
        # Side by side the wrapping labels ask for more height than they need; at this width it is known.
        need = self._row.heightForWidth(width - 2 * side)
        self._outer.setContentsMargins(side, min(TOP, max(EDGE, height - need - EDGE)), side, EDGE)
        self.widget().setMinimumHeight(0 if stacked else self._outer.heightForWidth(width))
