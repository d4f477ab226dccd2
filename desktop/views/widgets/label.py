"""Text in a role of the type scale and a tone of the theme, with the line height of the design."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.views import fonts

TONES = ("text", "text2", "text3", "accent", "ok", "hold", "bad", "back")


class Label(QLabel):
    """Plain text. With `wrap` it breaks into lines of the role's height (20 px for base) and may be selected with the mouse."""

    def __init__(
        self,
        text: str = "",
        role: str = "base",
        tone: str = "text",
        parent: QWidget | None = None,
        *,
        weight: int | None = None,
        wrap: bool = False,
        tnum: bool = False,
        zero: bool = False,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._wrap = wrap
        self._plain = ""
        self.setFont(fonts.font(role, weight, tnum=tnum, zero=zero))
        self.setTextFormat(Qt.TextFormat.RichText if wrap else Qt.TextFormat.PlainText)
        self.set_tone(tone)
        if wrap:
            self.setWordWrap(True)
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        else:
            self.setMinimumHeight(fonts.line_height(role))
        self.set_text(text)

    def text(self) -> str:
        """The words without markup, as they were set."""
        return self._plain

    def set_text(self, text: str) -> None:
        self._plain = text
        if self._wrap:
            inner = escape(text).replace("\n", "<br>")
            super().setText(self._paragraph(inner) if text else "")
        else:
            super().setText(text)
        self.setAccessibleName(text)

    def set_marked(self, before: str, strong: str, after: str) -> None:
        """A sentence with one part heavier: a name in it. Only for a label that wraps."""
        self.set_text(before + strong + after)
        pieces = f'{escape(before)}<span style="font-weight:600">{escape(strong)}</span>{escape(after)}'
        super().setText(self._paragraph(pieces))

    def _paragraph(self, inner: str) -> str:
        height = fonts.line_height(self._role)
        # Else the narrow no-break space of sums becomes a plain one, and a sum is torn at the end of a line.
        style = f"margin:0; line-height:{height}px; -qt-line-height-type:fixed; white-space:pre-wrap"
        return f'<p style="{style}">{inner}</p>'

    def setText(self, text: str) -> None:
        self.set_text(text)

    def set_tone(self, tone: str) -> None:
        assert tone in TONES, tone
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().polish(self)
