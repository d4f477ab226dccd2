"""Fields of a sign-in: a picture at the left, and for a password the eye that shows what is typed."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.models.domain.secret import Secret
from desktop.views.icons import Icon
from desktop.views.widgets.button import Button
from desktop.views.widgets.fields import LineEdit
from desktop.views.widgets.paint import glyph, middle

_EYE = QSize(24, 24)


class GlyphEdit(LineEdit):
    """A field of 32 px with a picture of 16 px before the text."""

    def __init__(self, icon: Icon, parent: QWidget | None = None, *, ids: bool = False) -> None:
        super().__init__(parent, ids=ids)
        self._icon = icon
        self.setTextMargins(24, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        role = "text2" if self.isEnabled() else "text3"
        glyph(QPainter(self), QPoint(10, middle(self.rect(), 16)), self._icon, role)


class PasswordEdit(GlyphEdit):
    """The typed text is dots until the eye is pressed. Signal: `keys_told` – what the keyboard seems to do: `caps`, `cyrillic`
    or nothing; wrong passwords come mostly from there."""

    keys_told = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, show_name: str) -> None:
        super().__init__(Icon.KEY_ROUND, parent)
        self._caps = False
        self.setEchoMode(PasswordEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setTextMargins(24, 0, 28, 0)
        self.eye = Button(icon=Icon.EYE, kind="flat", parent=self, small=True)
        self.eye.setObjectName(show_name)
        self.eye.setCheckable(True)
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.eye.toggled.connect(self._on_eye)
        self.textChanged.connect(self._tell_keys)
        self.retranslate()

    def secret(self) -> Secret:
        return Secret(self.text())

    def forget(self) -> None:
        """Empties the field and hides what is typed next."""
        self.clear()
        self.eye.setChecked(False)

    def _on_eye(self, shown: bool) -> None:
        self.setEchoMode(PasswordEdit.EchoMode.Normal if shown else PasswordEdit.EchoMode.Password)
        self.eye.set_icon(Icon.EYE_OFF if shown else Icon.EYE)
        self.retranslate()

    def _tell_keys(self) -> None:
        typed = self.text()
        is_cyrillic = any("\u0400" <= sign <= "\u04ff" for sign in typed)
        self.keys_told.emit("" if not typed else "caps" if self._caps else "cyrillic" if is_cyrillic else "")

    def retranslate(self) -> None:
        words = self.tr("Hide password") if self.eye.isChecked() else self.tr("Show password")
        self.eye.setAccessibleName(words)
        self.eye.setToolTip(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter.isalpha():
            # Qt tells no state of Caps Lock: a capital without Shift, or a small letter with it, gives it away.
            self._caps = letter.isupper() != bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.eye.setGeometry(self.width() - _EYE.width() - 4, middle(self.rect(), _EYE.height()), _EYE.width(), _EYE.height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.EnabledChange:
            self.eye.setVisible(self.isEnabled())
        super().changeEvent(event)
