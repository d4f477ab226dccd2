"""A new password, twice, with the rules it has to keep told while it is typed: each a line with a sign and words."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.passwords import LEAST, MOST, PasswordFault
from desktop.models.domain.secret import Secret
from desktop.views.icons import Icon
from desktop.views.widgets.label import Label
from desktop.views.widgets.paint import glyph
from desktop.views.widgets.password_edit import PasswordEdit

Faults = Callable[[Secret, str], tuple[PasswordFault, ...]]
MISMATCH = "mismatch"
_RULES: dict[str, str] = {
    PasswordFault.SHORT: QT_TRANSLATE_NOOP("PasswordRule", "At least {least} characters"),
    PasswordFault.LOGIN: QT_TRANSLATE_NOOP("PasswordRule", "Not the login"),
    PasswordFault.MERCHANT: QT_TRANSLATE_NOOP("PasswordRule", "Not the merchant's name"),
    PasswordFault.REPEATS: QT_TRANSLATE_NOOP("PasswordRule", "Not one piece over and over"),
    PasswordFault.COMMON: QT_TRANSLATE_NOOP("PasswordRule", "Not among the common passwords"),
    PasswordFault.LONG: QT_TRANSLATE_NOOP("PasswordRule", "At most {most} characters"),
    MISMATCH: QT_TRANSLATE_NOOP("PasswordRule", "The same in both fields"),
}
_ONLY_WHEN_BROKEN = frozenset({PasswordFault.LONG})
_LOOKS = {None: (Icon.CIRCLE_DASHED, "text3"), True: (Icon.CIRCLE_CHECK, "ok_fg"), False: (Icon.CIRCLE_X, "bad_fg")}


class Rule(QWidget):
    """One rule: kept, broken, or not looked at while nothing is typed."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code
        self.kept: bool | None = None
        self._words = Label(role="small", tone="text2", tnum=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 0, 0, 0)
        line.addWidget(self._words)
        self.setVisible(code not in _ONLY_WHEN_BROKEN)

    def show_kept(self, kept: bool | None) -> None:
        self.kept = kept
        if self.code in _ONLY_WHEN_BROKEN:
            self.setVisible(kept is False)
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        words = QCoreApplication.translate("PasswordRule", _RULES[self.code]).format(least=LEAST, most=MOST)
        self._words.set_text(words)
        said = {None: "", True: self.tr("kept"), False: self.tr("not kept")}[self.kept]
        self.setAccessibleName(f"{words}: {said}" if said else words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        icon, role = _LOOKS[self.kept]
        glyph(QPainter(self), QPoint(0, 2), icon, role, 12)


class NewPassword(QWidget):
    """`prefix` begins the names: `<prefix>.new_password`, `.repeat_password`, `.show`, `.rules`. Signals: `changed` – ask
    `is_good` · `submitted` by Enter in the last field, when it is good."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, prefix: str, faults: Faults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefix, self._faults = prefix, faults
        self._login = ""
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._captions = [Label(role="small", tone="text2", weight=500) for _ in range(2)]
        self.password = PasswordEdit(show_name=f"{self._prefix}.show")
        self.repeat = PasswordEdit(show_name=f"{self._prefix}.show_repeat")
        self.password.setObjectName(f"{self._prefix}.new_password")
        self.repeat.setObjectName(f"{self._prefix}.repeat_password")
        self.rules = {code: Rule(code) for code in _RULES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._captions[0])
        column.addWidget(self.password)
        lines = QWidget()
        lines.setObjectName(f"{self._prefix}.rules")
        box = QVBoxLayout(lines)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(4)
        for rule in self.rules.values():
            box.addWidget(rule)
        column.addWidget(lines)
        column.addSpacing(4)
        column.addWidget(self._captions[1])
        column.addWidget(self.repeat)
        column.addWidget(self.rules[MISMATCH])

    def _connect(self) -> None:
        self.password.textChanged.connect(self._look)
        self.repeat.textChanged.connect(self._look)
        self.password.returnPressed.connect(lambda: self.repeat.setFocus(Qt.FocusReason.TabFocusReason))
        self.repeat.returnPressed.connect(self._on_entered)

    def set_login(self, login: str) -> None:
        """Whose password it becomes: it may not be the login itself."""
        if login != self._login:
            self._login = login
            self._look()

    def secret(self) -> Secret:
        return self.password.secret()

    @property
    def is_good(self) -> bool:
        return all(rule.kept is not False for rule in self.rules.values()) and bool(self.repeat.text())

    def forget(self) -> None:
        self.password.forget()
        self.repeat.forget()

    def _look(self) -> None:
        typed = self.password.secret()
        found = self._faults(typed, self._login) if typed else ()
        for code, rule in self.rules.items():
            if code == MISMATCH:
                again = self.repeat.text()
                rule.show_kept(again == typed.reveal() if again else None)
            else:
                rule.show_kept(code not in found if typed else None)
        self.changed.emit()

    def _on_entered(self) -> None:
        if self.is_good:
            self.submitted.emit()

    def retranslate(self) -> None:
        for caption, field, words in (
            (self._captions[0], self.password, self.tr("New password")),
            (self._captions[1], self.repeat, self.tr("New password again")),
        ):
            caption.set_text(words)
            field.setAccessibleName(words)
        for rule in self.rules.values():
            rule.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
