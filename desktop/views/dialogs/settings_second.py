"""«Второй фактор»: the code to scan, the same as letters for typing, and the first code of the telephone as a proof."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.secret import Secret
from desktop.services.accounts import Accounts
from desktop.services.second_factor import TotpOffer
from desktop.services.settings import Settings
from desktop.services.tasks import TaskRunner
from desktop.views.dialogs.fitting import Fit
from desktop.views.dialogs.frame import DialogFrame, TwoColumns
from desktop.views.dialogs.settings_form import Field
from desktop.views.presenter import present
from desktop.views.widgets import Button, Label, LineEdit, Strip
from desktop.views.widgets.qr_code import QrCode

CODE = 240
"""The square of the code; a telephone reads it from half a metre."""
NARROW = 560
_GROUP = 4


class SecondFactorDialog(DialogFrame):
    """Signal: `switched_on` (codes that replace the telephone). Nothing is kept before the code fitted."""

    hides_whole = True
    switched_on = Signal(object)

    def __init__(self, accounts: Accounts, settings: Settings, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("second_factor", QSize(720, 480), settings, parent=parent)
        self._accounts, self._tasks = accounts, tasks
        self._offer: TotpOffer | None = None
        self._build()
        self._connect()
        self.finish()
        tasks.start(accounts.offer_second_factor, on_done=self._show_offer, on_error=self._on_refused, owner=self)

    def _build(self) -> None:
        self._strip = Strip("bad")
        self._strip.setObjectName("second_factor.error")
        self._strip.hide()
        self.code = QrCode("second_factor.qr")
        self.code.setFixedSize(CODE, CODE)
        self._steps = [Label(wrap=True) for _ in range(3)]
        self._secret = Label(role="base", weight=500, tnum=True, zero=True, wrap=True)
        self._secret.setObjectName("second_factor.secret")
        self._typed = LineEdit(ids=True)
        self._typed.setMaxLength(12)
        self._typed.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._typed.setFixedWidth(160)
        self._field = Field(self._typed, "second_factor.code")
        steps = QWidget()
        column = QVBoxLayout(steps)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._steps[0], self._steps[1], self._secret, self._steps[2], self._field):
            column.addWidget(part)
        column.addStretch(1)
        columns = TwoColumns(narrow=NARROW, gap=32)
        columns.add(self.code)
        columns.add(steps, 1)
        self.body.setSpacing(12)
        self.body.addWidget(self._strip)
        self.body.addWidget(columns)
        self.body.addStretch(1)
        Fit(self.scroll)
        self._cancel, self._confirm = Button(), Button(kind="primary")
        self._cancel.setObjectName("second_factor.cancel")
        self._confirm.setObjectName("second_factor.confirm")
        self._confirm.setEnabled(False)
        self.foot.addStretch(1)
        self.foot.addWidget(self._cancel)
        self.foot.addWidget(self._confirm)

    def _connect(self) -> None:
        self._typed.textChanged.connect(self._on_typed)
        self._typed.returnPressed.connect(self._on_confirm)
        self._confirm.clicked.connect(self._on_confirm)
        self._cancel.clicked.connect(self.close)

    def _show_offer(self, offer: TotpOffer) -> None:
        self._offer = offer
        self.code.show_text(offer.uri)
        letters = offer.secret.reveal()
        self._secret.set_text(" ".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP)))
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self) -> None:
        self._field.set_error("")
        self._confirm.setEnabled(self._offer is not None and bool(self._typed.text().strip()))

    def _on_confirm(self) -> None:
        if self._offer is None or not self._confirm.isEnabled():
            return
        self._confirm.setEnabled(False)
        self._tasks.start(
            partial(self._accounts.confirm_second_factor, self._offer, Secret(self._typed.text())),
            on_done=self._on_confirmed,
            on_error=self._on_refused,
            owner=self,
        )

    def _on_confirmed(self, codes: tuple[str, ...]) -> None:
        self.switched_on.emit(codes)
        self.close()

    def _on_refused(self, error: Exception) -> None:
        told = present(error)
        if isinstance(error, InvalidInput):
            self._field.set_error(told.field_text)
            self._typed.selectAll()
            self._typed.setFocus()
        else:
            self._strip.set_words(told.title, told.body)
            self._strip.show()
        self._confirm.setEnabled(self._offer is not None)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Second factor"))
        self.code.setAccessibleName(self.tr("QR code for the authenticator app"))
        for step, words in zip(
            self._steps,
            (
                self.tr("1. Scan the code with an authenticator app on the telephone."),
                self.tr("2. If nothing scans, type these letters into the app:"),
                self.tr("3. Enter the six digits that the app shows now."),
            ),
            strict=True,
        ):
            step.set_text(words)
        self._field.set_words(self.tr("Code from the app"))
        self._cancel.setText(self.tr("Cancel"))
        self._confirm.setText(self.tr("Switch on"))
