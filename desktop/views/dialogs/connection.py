"""A merchant's connection to the acquirer's gateway: typed, kept, and tried. Whether real money is behind the address is told
in colour and in words before anything is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.models.domain.accounts import Right
from desktop.models.domain.bank_addresses import PRODUCTION, TEST, moves_no_money
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.gateway import Connection
from desktop.models.domain.secret import Secret
from desktop.services.tasks import Lane
from desktop.views.dialogs.fitting import Fit
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.dialogs.settings_form import Field
from desktop.views.presenter import present
from desktop.views.rights import bar
from desktop.views.widgets import Button, CheckBox, Label, LineEdit, Segmented, Strip
from desktop.views.widgets.password_edit import PasswordEdit

if TYPE_CHECKING:
    from desktop.views.gateway_parts import GatewayParts

_PRESETS = {"production": PRODUCTION, "test": TEST}
_FIELD_OF = {"merchant": "merchant", "gateway_url": "url", "gateway_secret": "password"}


class ConnectionDialog(DialogFrame):
    """Signal: `saved` (Connection). A known connection keeps its merchant; its password is asked for only to change it."""

    hides_whole = True
    saved = Signal(object)

    def __init__(self, parts: GatewayParts, known: Connection | None = None, parent: QWidget | None = None) -> None:
        super().__init__("connection", QSize(640, 584), parts.settings, parent=parent)
        self._parts = parts
        self._known = known
        self._closes = False
        self._build()
        self._load()
        self._connect()
        self.finish()

    def _build(self) -> None:
        self._title = Label(role="title")
        self.head.setContentsMargins(24, 16, 24, 0)
        self.head.addWidget(self._title)
        self._place = Segmented()
        self._place.setObjectName("connection.place")
        controls: dict[str, QWidget] = {
            "merchant": LineEdit(ids=True),
            "url": LineEdit(ids=True),
            "user": LineEdit(ids=True),
            "password": PasswordEdit(show_name="connection.password.show"),
        }
        self._fields = {name: Field(control, f"connection.{name}") for name, control in controls.items()}
        self._is_test = CheckBox()
        self._is_test.setObjectName("connection.is_test")
        self._money = Strip("ok")
        self._money.setObjectName("connection.money")
        self._told = Strip("bad")
        self._told.setObjectName("connection.told")
        self._told.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.addWidget(self._fields["merchant"], 0, 0)
        grid.addWidget(self._fields["url"], 1, 0, 1, 2)
        grid.addWidget(self._fields["user"], 2, 0)
        grid.addWidget(self._fields["password"], 2, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.body.setContentsMargins(24, 12, 24, 16)
        self.body.setSpacing(16)
        self.body.addWidget(self._place)
        self.body.addWidget(self._money)
        self.body.addLayout(grid)
        self.body.addWidget(self._is_test)
        self.body.addWidget(self._told)
        self.body.addStretch(1)
        Fit(self.scroll)
        self._build_foot()

    def _build_foot(self) -> None:
        self._check = Button()
        self._cancel = Button()
        self._save = Button(kind="primary")
        for name, button in (("check", self._check), ("cancel", self._cancel), ("save", self._save)):
            button.setObjectName(f"connection.{name}")
        self._save.setDefault(True)
        self.foot.addWidget(self._check)
        self.foot.addStretch(1)
        self.foot.addWidget(self._cancel)
        self.foot.addWidget(self._save)
        for part in (self._check, self._save):
            bar(part, Right.SETTINGS, self._parts.access)

    def _load(self) -> None:
        known = self._known
        self._fill_places()
        self._line("url").setText(known.url if known is not None else PRODUCTION)
        if known is not None:
            self._line("merchant").setText(known.merchant)
            self._line("user").setText(known.user)
            self._is_test.setChecked(known.is_test)
        self._line("merchant").setEnabled(known is None)

    def _connect(self) -> None:
        self._place.chosen.connect(self._on_place)
        self._line("url").textEdited.connect(lambda _text: self._tell_money())
        self._is_test.clicked.connect(lambda _on: self._tell_money())
        for name in self._fields:
            self._line(name).textEdited.connect(partial(self._on_edited, name))
        self._check.clicked.connect(lambda: self._keep(closes=False))
        self._save.clicked.connect(lambda: self._keep(closes=True))
        self._cancel.clicked.connect(self.close)

    def _line(self, name: str) -> LineEdit:
        control = self._fields[name].control
        assert isinstance(control, LineEdit)
        return control

    # --- what is typed

    def _on_place(self, place: object) -> None:
        self._line("url").setText(_PRESETS.get(str(place), ""))
        self._fields["url"].set_error("")
        if place not in _PRESETS:
            self._line("url").setFocus()
        self._tell_money()

    def _on_edited(self, name: str, _text: str = "") -> None:
        self._fields[name].set_error("")
        self._told.hide()

    @property
    def _address(self) -> str:
        return self._line("url").text().strip()

    @property
    def _moves_none(self) -> bool:
        return moves_no_money(self._address) or (self._address != PRODUCTION and self._is_test.isChecked())

    def _tell_money(self) -> None:
        """What the address means, before it is kept."""
        place = next((name for name, url in _PRESETS.items() if url == self._address), "other")
        self._place.set_value(place)
        self._is_test.setVisible(place == "other" and not moves_no_money(self._address))
        if self._moves_none:
            self._money.set_kind("hold")
            self._money.set_words(self.tr("Test gateway"), self.tr("Operations can be practised; no money is charged."))
        else:
            self._money.set_kind("ok")
            self._money.set_words(
                self.tr("Production gateway"), self.tr("Refunds and charges from here move the buyers' real money.")
            )

    # --- keeping and trying

    def _keep(self, *, closes: bool) -> None:
        self._closes = closes
        for field in self._fields.values():
            field.set_error("")
        wanted = Connection(
            merchant=self._line("merchant").text().strip(),
            url=self._address,
            user=self._line("user").text().strip(),
            is_test=self._moves_none,
            is_training=self._known is not None and self._known.is_training,
        )
        typed = self._line("password").text()
        secret = Secret(typed) if typed else None
        self._set_busy(True)
        self._tell("idle", self.tr("Asking the bank…"))
        self._run(partial(self._parts.connections.save, wanted, secret), lambda _none: self._on_kept(wanted), self._on_refused)

    def _run(self, work, on_done, on_error) -> None:  # noqa: ANN001 - callables of TaskRunner.start
        self._parts.tasks.start(work, on_done=on_done, on_error=on_error, owner=self, lane=Lane.NET)

    def _on_kept(self, wanted: Connection) -> None:
        self._known = wanted
        self._line("merchant").setEnabled(False)
        password = self._fields["password"].control
        assert isinstance(password, PasswordEdit)
        password.forget()
        self._tell_kept()
        self.saved.emit(wanted)
        self._run(partial(self._parts.connections.check, wanted.merchant), lambda _none: self._on_answer(), self._on_no_answer)

    def _on_answer(self) -> None:
        self._set_busy(False)
        self._tell("ok", self.tr("The bank answers and accepts the login."))
        if self._closes:
            self.close()

    def _on_no_answer(self, error: Exception) -> None:
        """It is kept all the same: the network may be away for a moment."""
        self._set_busy(False)
        said = present(error)
        self._tell(said.severity, said.title, " ".join(filter(None, [self.tr("The connection is saved."), said.todo])))

    def _on_refused(self, error: Exception) -> None:
        self._set_busy(False)
        self._told.hide()
        said = present(error)
        if isinstance(error, InvalidInput) and error.field in _FIELD_OF:
            field = self._fields[_FIELD_OF[error.field]]
            field.set_error(self._missing(error) or said.field_text)
            field.control.setFocus()
            self.scroll.ensureWidgetVisible(field)
            return
        self._tell(said.severity, said.title, said.body)

    def _missing(self, error: InvalidInput) -> str:
        """An empty field is asked for, not complained about."""
        if self._line(_FIELD_OF[error.field]).text().strip():
            return ""
        return {
            "merchant": self.tr("Enter the merchant's login, as the bank's exports name it."),
            "gateway_url": self.tr("Enter the address from the bank's letter."),
            "gateway_secret": self.tr("Enter the password of the connection."),
        }[error.field]

    def _tell(self, kind: str, title: str, body: str = "") -> None:
        self._told.set_kind(kind)
        self._told.set_words(title, body)
        self._told.show()
        self.scroll.ensureWidgetVisible(self._told)

    def _set_busy(self, busy: bool) -> None:
        for part in (self._check, self._save):
            part.setEnabled(not busy)

    # --- words

    def _fill_places(self) -> None:
        words = (("production", self.tr("Production")), ("test", self.tr("Test")), ("other", self.tr("Another address")))
        self._place.set_choices(words)
        for name, word in words:
            self._place.button(name).setAccessibleName(word)

    def _tell_kept(self) -> None:
        kept = self.tr("Kept among the secrets. Type only to change it.") if self._known is not None else ""
        self._fields["password"].set_words(self.tr("Password"), kept)

    def retranslate(self) -> None:
        title = self.tr("Bank connection")
        self.setWindowTitle(title)
        self._title.set_text(title)
        self._fill_places()
        self._place.setAccessibleName(self.tr("Which gateway"))
        self._fields["merchant"].set_words(self.tr("Merchant"), self.tr("The login that the bank's exports name."))
        self._fields["url"].set_words(self.tr("Address of the gateway"))
        self._fields["user"].set_words(
            self.tr("Connection login"), self.tr("It ends in -api. Empty: the password is a public token.")
        )
        self._tell_kept()
        self._is_test.setText(self.tr("It is a test gateway: no real money"))
        self._is_test.setAccessibleName(self._is_test.text())
        for button, words in (
            (self._check, self.tr("Check connection")),
            (self._cancel, self.tr("Close")),
            (self._save, self.tr("Connect")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
        for field in self._fields.values():
            field.set_error("")
        self._told.hide()
        self._tell_money()
