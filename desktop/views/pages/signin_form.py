"""The form of a sign-in: login, password, the second factor once it is asked for, one button. It checks nothing itself."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.models.domain.secret import Secret
from desktop.views import icons
from desktop.views.icons import Icon
from desktop.views.widgets import Button, FieldError, Label, LineEdit
from desktop.views.widgets.password_edit import GlyphEdit, PasswordEdit

SETTLED_MS = 400
SUBMIT_WIDTH = 120


class Person(QWidget):
    """Who is signed in: a picture and the name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._icon = Label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(Label(name, weight=600), 1)
        self.setAccessibleName(name)
        self._paint()

    def _paint(self) -> None:
        self._icon.setPixmap(icons.pixmap(Icon.USER_ROUND, "text2", 16, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)


class SignInForm(QWidget):
    """`prefix` begins the names of its parts. With `who` the person is known and only proves to be here again.
    Signals: `submitted` (login, password, code or None) · `name_settled` (login typed to its end) · `link_asked` ·
    `retranslated` – what is told of errors has to be told anew."""

    submitted = Signal(str, object, object)
    name_settled = Signal(str)
    link_asked = Signal()
    retranslated = Signal()

    def __init__(self, prefix: str, who: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefix = prefix
        self._who = who
        self._busy = self._locked = False
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._title, self._lead = Label(role="title"), Label(tone="text2", wrap=True)
        self._name_caption, self._password_caption, self._code_caption = (_caption() for _ in range(3))
        self.name = GlyphEdit(Icon.USER_ROUND, self)
        self.name.setVisible(not self._who)
        self.password = PasswordEdit(show_name=f"{self._prefix}.show")
        self.code = LineEdit(ids=True)
        self.name_hint = Label(role="small", tone="text3", wrap=True)
        self.message, self.code_error = FieldError(), FieldError()
        self.keys_hint = Label(role="small", tone="text3", wrap=True)
        self.submit = Button(kind="primary")
        self.submit.setMinimumWidth(SUBMIT_WIDTH)
        self.link = Button(kind="link")
        for name in ("name", "password", "code", "submit", "code_error", "keys_hint", "name_hint"):
            getattr(self, name).setObjectName(f"{self._prefix}.{name}")
        self.link.setObjectName(f"{self._prefix}.{'other' if self._who else 'forgot'}")
        self._lay_out(Person(self._who) if self._who else self.name)
        self._name_caption.setVisible(not self._who)
        for part in (self.name_hint, self.keys_hint):
            part.hide()
        self.show_code(False)

    def _lay_out(self, who: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(20)
        for part in (self._name_caption, who, self.name_hint):
            column.addWidget(part)
        column.addSpacing(12)
        for part in (self._password_caption, self.password, self.message, self.keys_hint):
            column.addWidget(part)
        self._code_gap = QWidget()
        self._code_gap.setFixedHeight(8)
        for part in (self._code_gap, self._code_caption, self.code, self.code_error):
            column.addWidget(part)
        column.addSpacing(16)
        row = QHBoxLayout()
        row.addWidget(self.submit)
        row.addStretch(1)
        row.addWidget(self.link)
        column.addLayout(row)

    def _connect(self) -> None:
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._tell_name)
        self.name.textChanged.connect(lambda: self._settled.start())
        self.name.editingFinished.connect(self._tell_name)
        self.name.returnPressed.connect(self._on_name_entered)
        self.password.returnPressed.connect(self._on_submit)
        self.password.textEdited.connect(lambda: self.tell_wrong(""))
        self.password.keys_told.connect(self._show_keys)
        self.code.returnPressed.connect(self._on_submit)
        self.code.textEdited.connect(lambda: self.tell_code(""))
        self.submit.clicked.connect(self._on_submit)
        self.link.clicked.connect(self.link_asked)

    # --- what a person does

    @property
    def login(self) -> str:
        return self._who or self.name.text().strip()

    def _tell_name(self) -> None:
        self._settled.stop()
        self.name_settled.emit(self.login)

    def _on_name_entered(self) -> None:
        if self.password.text():
            self._on_submit()
        else:
            self.password.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_submit(self) -> None:
        if self._busy or self._locked:
            return
        missing = next((field for field in self._fields() if not field.text().strip()), None)
        if missing is not None:
            missing.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        code = Secret(self.code.text().strip()) if not self.code.isHidden() else None
        self.submitted.emit(self.login, self.password.secret(), code)

    def _fields(self) -> list[LineEdit]:
        known: list[LineEdit] = [self.password] if self._who else [self.name, self.password]
        return known if self.code.isHidden() else [*known, self.code]

    # --- what is shown

    def begin(self, login: str = "") -> None:
        """Empty fields and the focus where typing begins."""
        self.name.setText(login)
        self.password.forget()
        self.show_code(False)
        self.tell_wrong("")
        self.set_locked(False)
        first = self.password if self.login else self.name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, busy: bool) -> None:
        """While the password is looked at, which takes a tenth of a second."""
        self._busy = busy
        self._show_state()

    def set_locked(self, locked: bool) -> None:
        """Another login may be typed; a password may not."""
        if locked == self._locked:
            return
        self._locked = locked
        if locked:
            self.password.forget()
            self.show_code(False)
            self.tell_wrong("")
            (self.link if self._who else self.name).setFocus(Qt.FocusReason.OtherFocusReason)
        self.name_hint.setVisible(locked and not self._who)
        self._show_state()

    def _show_state(self) -> None:
        self.password.setEnabled(not self._locked)
        self.submit.setEnabled(not (self._locked or self._busy))
        self.retranslate()

    def tell_wrong(self, text: str) -> None:
        """Under the password; empty = nothing is wrong."""
        self.message.set_text(text)
        self.password.set_error(bool(text))
        self.keys_hint.setVisible(bool(text))
        self._show_keys("")

    def tell_code(self, text: str) -> None:
        self.code_error.set_text(text)
        self.code.set_error(bool(text))

    def show_code(self, shown: bool) -> None:
        """The second factor is asked for."""
        self.code.clear()
        self.tell_code("")
        for part in (self._code_gap, self._code_caption, self.code):
            part.setVisible(shown)
        if shown:
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> QLabel:
        """The label that tells what is wrong."""
        return self.message.findChild(QLabel)

    def _show_keys(self, told: str) -> None:
        words = {"caps": self.tr("Caps Lock is on"), "cyrillic": self.tr("The letters are Cyrillic")}.get(told, "")
        if not words and self.message.text():
            words = self.tr("Check the keyboard layout and Caps Lock.")
        self.keys_hint.set_text(words)
        self.keys_hint.setVisible(bool(words))

    # --- words

    def retranslate(self) -> None:
        known = bool(self._who)
        self._title.set_text(
            self.tr("The cabinet is locked") if known else QCoreApplication.translate("SignInTitle", "Sign in")
        )
        self._lead.set_text(
            self.tr("Your work is kept. Enter your password to go on.") if known else self.tr("Sign in to your account")
        )
        for caption, field, words in (
            (self._name_caption, self.name, self.tr("Login")),
            (self._password_caption, self.password, self.tr("Password")),
            (self._code_caption, self.code, self.tr("One-time code")),
        ):
            caption.set_text(words)
            field.setAccessibleName(words)
        self.name.setPlaceholderText(self.tr("Enter your login"))
        self.password.setPlaceholderText(self.tr("Enter your password"))
        self.code.setPlaceholderText(self.tr("Six digits, or a recovery code"))
        self.name_hint.set_text(self.tr("Another login may sign in now"))
        usual = self.tr("Go on") if known else self.tr("Sign in")
        self.submit.setText(self.tr("Checking") if self._busy else usual)
        self.link.setText(self.tr("Another person") if known else self.tr("Forgot your password?"))
        self._show_keys("")

    def sizeHint(self) -> QSize:
        return QSize(344, super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.retranslated.emit()
        super().changeEvent(event)


def _caption() -> Label:
    return Label(role="small", tone="text2", weight=500)
