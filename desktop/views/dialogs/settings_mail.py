"""The outgoing mail server in the settings, with a letter to try it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.secret import Secret
from desktop.services.access import Access
from desktop.services.mailing import Mailing
from desktop.services.ports import MailServer
from desktop.services.tasks import Lane, TaskRunner
from desktop.views.dialogs.settings_form import Field, Group
from desktop.views.icons import Icon
from desktop.views.presenter import present
from desktop.views.rights import bar
from desktop.views.widgets import Button, ComboBox, Label, LineEdit

PORTS = {"starttls": 587, "tls": 465, "none": 25}
WIDTH = 760
_CAPTION = 20
"""The height of a field's caption with its gap: a button beside the field begins below it."""
_FIELD_OF = {
    "mail_host": "host",
    "mail_port": "port",
    "mail_tls": "tls",
    "mail_user": "user",
    "mail_password": "password",
    "email": "sender",
}


class MailGroup(Group):
    """Signal: `edited`. `save` hands the server to the use case, whose refusals stand under their fields."""

    edited = Signal()

    def __init__(
        self, mailing: Mailing, tasks: TaskRunner, access: Access, *, is_fixed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_fixed = is_fixed
        self._mailing = mailing
        self._tasks = tasks
        self._is_changed = False
        self._build(access)
        self._load()
        self._connect()
        self.retranslate()

    def _build(self, access: Access) -> None:
        controls: dict[str, QWidget] = {
            "host": LineEdit(),
            "port": LineEdit(ids=True),
            "tls": ComboBox(),
            "sender": LineEdit(),
            "user": LineEdit(),
            "password": LineEdit(),
            "to": LineEdit(),
        }
        self._fields = {name: Field(control, f"settings.extra.mail_{name}") for name, control in controls.items()}
        self._line("password").setEchoMode(QLineEdit.EchoMode.Password)
        self._test = Button(icon=Icon.SEND)
        self._test.setObjectName("settings.extra.mail_test")
        self._outcome = Label(role="small", tone="text2", wrap=True)
        self._outcome.setObjectName("settings.extra.mail_outcome")
        self._outcome.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for place, name in enumerate(("host", "sender", "tls", "port", "user", "password", "to")):
            grid.addWidget(self._fields[name], place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(4)
        beside.addSpacing(_CAPTION)
        beside.addWidget(self._test, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addWidget(self._outcome)
        beside.addStretch(1)
        grid.addLayout(beside, 3, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.line.addLayout(grid)
        self.setMaximumWidth(WIDTH)
        for name, part in (*controls.items(), ("test", self._test)):
            part.setEnabled(not self._is_fixed or name in ("to", "test"))
            bar(part, Right.SETTINGS, access)

    def _line(self, name: str) -> LineEdit:
        control = self._fields[name].control
        assert isinstance(control, LineEdit)
        return control

    @property
    def _tls(self) -> ComboBox:
        control = self._fields["tls"].control
        assert isinstance(control, ComboBox)
        return control

    def _load(self) -> None:
        server = self._mailing.server()
        self._fill_words()
        if server is None:
            self._line("port").setText(str(PORTS["starttls"]))
            return
        for name in ("host", "port", "sender", "user"):
            self._line(name).setText(str(getattr(server, name)))
        self._tls.set_value(server.tls)

    def _connect(self) -> None:
        for name in ("host", "port", "sender", "user", "password"):
            self._line(name).textEdited.connect(partial(self._on_edited, name))
        self._tls.chosen.connect(self._on_tls)
        self._line("to").textEdited.connect(lambda _text: self._fields["to"].set_error(""))
        self._line("to").returnPressed.connect(self._on_test)
        self._test.clicked.connect(self._on_test)

    @property
    def wrong(self) -> list[QWidget]:
        """The controls under which an error stands."""
        return [field.control for field in self._fields.values() if field.error]

    def _on_edited(self, name: str, _text: str = "") -> None:
        self._is_changed = True
        self._fields[name].set_error("")
        self.edited.emit()

    def _on_tls(self, tls: object) -> None:
        if self._line("port").text() in map(str, PORTS.values()):
            self._line("port").setText(str(PORTS[str(tls)]))
        self._on_edited("tls")

    @property
    def is_changed(self) -> bool:
        return self._is_changed

    def _typed(self) -> tuple[MailServer | None, Secret | None]:
        """No server when nothing is typed."""
        host, sender, user, port = (self._line(name).text().strip() for name in ("host", "sender", "user", "port"))
        password = self._line("password").text()
        if not (host or sender or user or password):
            return None, None
        number = int(port) if port.isascii() and port.isdigit() else 0
        server = MailServer(host=host, port=number, sender=sender, tls=str(self._tls.value()), user=user)
        return server, Secret(password) if password else None

    def save(self, done: Callable[[QWidget | None], None]) -> None:
        """Keeps what was typed, in a lane: the store of secrets takes its time. `done` is told the control that holds what
        cannot be kept, or None."""
        for field in self._fields.values():
            field.set_error("")
        if not self._is_changed:
            done(None)
            return
        server, password = self._typed()
        self._tasks.start(
            partial(self._mailing.set_server, server, password),
            on_done=lambda _none: self._on_kept(done),
            on_error=lambda error: self._on_refused(error, done),
            owner=self,
            lane=Lane.WRITE,
        )

    def _on_kept(self, done: Callable[[QWidget | None], None]) -> None:
        self._is_changed = False
        self._line("password").clear()
        self._tell("", "text2")
        self.retranslate()
        self.edited.emit()
        done(None)

    def _on_refused(self, error: Exception, done: Callable[[QWidget | None], None]) -> None:
        done(self._refuse(error, _FIELD_OF))

    def _refuse(self, error: Exception, field_of: dict[str, str]) -> QWidget:
        """Says what is wrong, under its field where it has one; the control to go to."""
        said = present(error)
        if isinstance(error, InvalidInput) and error.field in field_of:
            field = self._fields[field_of[error.field]]
            is_missing = error.field == "mail_host" and not self._line("host").text().strip()
            field.set_error(self.tr("Enter the server's name.") if is_missing else said.field_text)
            self._tell("", "text2")
            return field.control
        self._tell(" ".join(part for part in (said.title, said.body) if part), "bad")
        return self._test

    def _on_test(self) -> None:
        """Keeps first: what is tried is what will be used."""
        if self._test.isEnabled():
            self._test.setEnabled(False)
            self.save(self._try)

    def _try(self, wrong: QWidget | None) -> None:
        if wrong is not None:
            self._test.setEnabled(True)
            wrong.setFocus()
            self.edited.emit()
            return
        self._tell(self.tr("The letter is on its way…"), "text2")
        to = self._line("to").text().strip()
        self._tasks.start(
            lambda: self._mailing.test(to),
            on_done=lambda _id: self._on_tried(),
            on_error=self._on_not_sent,
            owner=self,
            lane=Lane.READ,
        )

    def _on_tried(self) -> None:
        self._test.setEnabled(True)
        self._tell(self.tr("The mail server took the letter."), "ok")

    def _on_not_sent(self, error: Exception) -> None:
        self._test.setEnabled(True)
        self._refuse(error, {"email": "to"}).setFocus()
        self.edited.emit()

    def _tell(self, words: str, tone: str) -> None:
        self._outcome.set_tone(tone)
        self._outcome.set_text(words)
        self._outcome.setVisible(bool(words))

    def _fill_words(self) -> None:
        self._tls.set_choices(
            [("starttls", self.tr("STARTTLS")), ("tls", self.tr("TLS")), ("none", self.tr("None, on this computer only"))]
        )

    def retranslate(self) -> None:
        self.set_heading(self.tr("Mail server"))
        self._fill_words()
        server = self._mailing.server()
        kept = self.tr("Kept among the secrets. Type only to change it.") if server is not None and server.user else ""
        fixed = self.tr("Set for all stations by the administrator's file.") if self._is_fixed else ""
        words = {
            "host": (self.tr("Server"), fixed),
            "sender": (self.tr("Sender's address"), ""),
            "tls": (self.tr("Encryption"), ""),
            "port": (self.tr("Port"), ""),
            "user": (self.tr("Mail login"), self.tr("Empty = without a login.")),
            "password": (self.tr("Mail password"), kept),
            "to": (self.tr("Address for a test letter"), ""),
        }
        for name, (caption, meaning) in words.items():
            self._fields[name].set_words(caption, meaning)
            self._fields[name].set_error("")
        self._tell("", "text2")
        self._test.setText(self.tr("Send a test letter"))
        self._test.setAccessibleName(self.tr("Send a test letter"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
