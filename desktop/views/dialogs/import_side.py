"""The left panel of the import window, which goes under the right part where the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from desktop.views import theme
from desktop.views.dialogs.frame import Region

_NARROW = 860
"""Below this width of the window the panel goes under the right part."""


class SideArea(QScrollArea):
    """`lines` take the parts of the panel."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFixedWidth(theme.lengths()["filter_panel"])
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._panel = Region()
        self.lines = QVBoxLayout(self._panel)
        self.lines.setContentsMargins(16, 16, 16, 16)
        self.lines.setSpacing(16)
        self.setWidget(self._panel)

    def fit(self) -> None:
        """As wide as its words need."""
        bar = theme.lengths()["scrollbar"]
        self.setFixedWidth(max(theme.lengths()["filter_panel"], self._panel.minimumSizeHint().width() + bar))

    def follow(self, width: int, body: QVBoxLayout) -> bool:
        """Puts the panel where it belongs in a window of this width; whether it stands at the side."""
        is_narrow = width < _NARROW
        if is_narrow and self.widget() is not None:
            body.addWidget(self.takeWidget())
            self._panel.show()
        elif not is_narrow and self.widget() is None:
            self.setWidget(self._panel)
        self.setVisible(not is_narrow)
        return not is_narrow
