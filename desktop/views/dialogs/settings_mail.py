"""The outgoing mail server in the settings, with a letter to try it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.secret import Secret
from desktop.services.mailing import Mailing
from desktop.services.ports import MailServer
from desktop.services.tasks import Lane, TaskRunner
from desktop.views.dialogs.settings_form import Field, Group
from desktop.views.icons import Icon
from desktop.views.presenter import present
from desktop.views.widgets import Button, ComboBox, Label, LineEdit

PORTS = {"starttls": 587, "tls": 465, "none": 25}
_FIELD_OF = {
    "mail_host": "host",
    "mail_port": "port",
    "mail_tls": "tls",
    "mail_user": "user",
    "mail_password": "password",
    "email": "sender",
}


class MailGroup(Group):
    """Signal: `edited`. `save` hands the server to the use case; InvalidInput of it stands under its field."""

    edited = Signal()

    def __init__(self, mailing: Mailing, tasks: TaskRunner, may_set: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mailing = mailing
        self._tasks = tasks
        self._is_changed = False
        self._build(may_set)
        self._load()
        self._connect()
        self.retranslate()

    def _build(self, may_set: bool) -> None:
        controls: dict[str, QWidget] = {
            "host": LineEdit(),
            "port": LineEdit(ids=True),
            "tls": ComboBox(),
            "sender": LineEdit(),
            "user": LineEdit(),
            "password": LineEdit(),
        }
        self._fields = {name: Field(control, f"settings.extra.mail_{name}") for name, control in controls.items()}
        self._line("password").setEchoMode(QLineEdit.EchoMode.Password)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for place, name in enumerate(("host", "sender", "tls", "port", "user", "password")):
            grid.addWidget(self._fields[name], place // 2, place % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.line.addLayout(grid)
        self._to = LineEdit()
        self._to.setObjectName("settings.extra.mail_to")
        self._test = Button(icon=Icon.SEND)
        self._test.setObjectName("settings.extra.mail_test")
        self._outcome = Label(role="small", tone="text2", wrap=True)
        self._outcome.setObjectName("settings.extra.mail_outcome")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._to, 1)
        row.addWidget(self._test)
        self.line.addLayout(row)
        self.line.addWidget(self._outcome)
        for part in (*controls.values(), self._to, self._test):
            part.setEnabled(may_set)
        self._outcome.hide()

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
        self._test.clicked.connect(self._on_test)

    def _on_edited(self, name: str) -> None:
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
        """No server when no host is typed."""
        host = self._line("host").text().strip()
        if not host:
            return None, None
        port = self._line("port").text().strip()
        server = MailServer(
            host=host,
            port=int(port) if port.isdecimal() else 0,
            sender=self._line("sender").text().strip(),
            tls=str(self._tls.value()),
            user=self._line("user").text().strip(),
        )
        password = self._line("password").text()
        return server, Secret(password) if password else None

    def save(self, done: Callable[[QWidget | None], None]) -> None:
        """Keeps what was typed, in a lane: the store of secrets takes its time. `done` is told the control that holds what
        cannot be, or None."""
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
        if isinstance(error, InvalidInput) and error.field in _FIELD_OF:
            field = self._fields[_FIELD_OF[error.field]]
            field.set_error(present(error).field_text)
            done(field.control)
        else:
            said = present(error)
            self._tell(" ".join(part for part in (said.title, said.body) if part), "bad")
            done(self._test)

    def _on_test(self) -> None:
        """Keeps first: what is tried is what will be used."""
        self.save(lambda wrong: self._try() if wrong is None else None)

    def _try(self) -> None:
        self._test.setEnabled(False)
        self._tell(self.tr("The letter is on its way…"), "text2")
        to = self._to.text().strip()
        self._tasks.start(
            lambda: self._mailing.test(to),
            on_done=lambda _id: self._on_tried(self.tr("The mail server took the letter."), "ok"),
            on_error=lambda error: self._on_tried(" ".join((present(error).title, present(error).todo)), "bad"),
            owner=self,
            lane=Lane.WRITE,
        )

    def _on_tried(self, words: str, tone: str) -> None:
        self._test.setEnabled(True)
        self._tell(words, tone)

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
        words = {
            "host": (self.tr("Server"), ""),
            "sender": (self.tr("Sender's address"), ""),
            "tls": (self.tr("Encryption"), ""),
            "port": (self.tr("Port"), ""),
            "user": (self.tr("Mail login"), self.tr("Empty = without a login.")),
            "password": (self.tr("Mail password"), kept),
        }
        for name, (caption, meaning) in words.items():
            self._fields[name].set_words(caption, meaning)
        self._to.setPlaceholderText(self.tr("Address for a test letter"))
        self._to.setAccessibleName(self.tr("Address for a test letter"))
        self._test.setText(self.tr("Send a test letter"))
        self._test.setAccessibleName(self.tr("Send a test letter"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
