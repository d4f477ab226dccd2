"""«Обезличить плательщиков»: the data of payers leave old orders, what was paid stays. Counted first, asked once more."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.services.anonymising import Anonymising
from desktop.services.settings import PAYER_MONTHS, Settings
from desktop.services.tasks import Lane, TaskRunner
from desktop.views import formatting
from desktop.views.dialogs.fitting import Fit
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.dialogs.settings_form import Field
from desktop.views.presenter import present
from desktop.views.widgets import Button, Label, LineEdit, ProgressBar, Strip

USUAL_MONTHS = 36
MOST_MONTHS = 240
_PAUSE_MS = 250


class AnonymiseDialog(DialogFrame):
    """Signal: `done_now` – orders have changed."""

    done_now = Signal()

    def __init__(self, anonymising: Anonymising, settings: Settings, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("anonymise", QSize(640, 440), settings, parent=parent)
        self._anonymising, self._tasks = anonymising, tasks
        self._before: datetime | None = None
        self._count: int | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build()
        self._connect()
        self.finish()
        self._months.setText(str(settings.get(PAYER_MONTHS) or USUAL_MONTHS))
        self._ask_count()

    def _build(self) -> None:
        self._lead = Label(tone="text2", wrap=True)
        self._months = LineEdit(ids=True)
        self._months.setFixedWidth(120)
        self._months.setMaxLength(3)
        self._field = Field(self._months, "anonymise.months")
        self._found = Label(weight=600, tnum=True, wrap=True)
        self._found.setObjectName("anonymise.count")
        self._copies = Label(role="small", tone="text2", wrap=True)
        self._strip = Strip("hold", closable=True)
        self._strip.setObjectName("anonymise.told")
        self._strip.hide()
        self._bar = ProgressBar()
        self._bar.hide()
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        self.body.setSpacing(12)
        self.body.addWidget(self._lead)
        self.body.addLayout(row)
        for part in (self._found, self._copies, self._strip, self._bar):
            self.body.addWidget(part)
        self.body.addStretch(1)
        Fit(self.scroll)
        self._close, self._run = Button(), Button(kind="primary")
        self._close.setObjectName("anonymise.close")
        self._run.setObjectName("anonymise.submit")
        self.foot.addStretch(1)
        self.foot.addWidget(self._close)
        self.foot.addWidget(self._run)

    def _connect(self) -> None:
        self._months.textEdited.connect(self._on_typed)
        self._pause.timeout.connect(self._ask_count)
        self._close.clicked.connect(self.close)
        self._run.clicked.connect(self._on_run)
        self._strip.action_requested.connect(self._run_now)

    # --- counting

    def _on_typed(self) -> None:
        self._count = None
        self._strip.hide()
        self._found.set_text("")
        self._run.setEnabled(False)
        self._pause.start()

    def _typed(self) -> int | None:
        text = self._months.text().strip()
        number = int(text) if text.isascii() and text.isdigit() else 0
        return number if 0 < number <= MOST_MONTHS else None

    def _ask_count(self) -> None:
        months = self._typed()
        self._field.set_error("" if months else self.tr("A whole number from 1 to 240."))
        self._run.setEnabled(False)
        if months is None:
            return
        before = self._before = self._anonymising.before(months)
        self._tasks.start(
            partial(self._anonymising.count, before),
            on_done=partial(self._show_count, before),
            on_error=self._on_failed,
            owner=self,
        )

    def _show_count(self, before: datetime, count: int) -> None:
        if before != self._before:
            return
        self._count = count
        self._tell_count()
        self._run.setEnabled(count > 0)

    def _tell_count(self) -> None:
        if self._count is None or self._before is None:
            return
        day = formatting.date(self._before, self._settings.zone)
        words = self.tr("Orders registered before {day} that still name a payer: {count}")
        self._found.set_text(words.format(day=day, count=formatting.count(self._count)))

    # --- doing

    def _on_run(self) -> None:
        self._tell(
            "hold",
            self.tr("Remove the payers' data from these orders? Orders: {count}").format(
                count=formatting.count(self._count or 0)
            ),
            self.tr("This cannot be taken back. Sums, times, numbers and RRNs stay."),
            self.tr("Remove"),
        )

    def _run_now(self) -> None:
        if self._before is None:
            return
        self._strip.hide()
        self._bar.show()
        self._bar.set_progress(0, None)
        for part in (self._months, self._run, self._close):
            part.setEnabled(False)
        self._tasks.start(
            partial(self._anonymising.run, self._before),
            on_done=self._on_done,
            on_error=self._on_failed,
            owner=self,
            lane=Lane.WRITE,
        )

    def _on_done(self, count: int) -> None:
        self._rest()
        self._tell("ok", self.tr("Payers removed. Orders: {count}").format(count=formatting.count(count)))
        self._ask_count()
        self.done_now.emit()

    def _on_failed(self, error: Exception) -> None:
        self._rest()
        told = present(error)
        self._tell(told.severity, told.title, told.body)

    def _rest(self) -> None:
        self._bar.hide()
        for part in (self._months, self._close):
            part.setEnabled(True)

    def _tell(self, kind: str, title: str, body: str = "", action: str = "") -> None:
        self._strip.set_kind(kind)
        self._strip.set_words(title, body, action)
        self._strip.show()

    def showEvent(self, event) -> None:  # noqa: ANN001 - Qt's own signature
        super().showEvent(event)
        self._months.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Anonymise payers"))
        self._lead.set_text(
            self.tr("E-mails, names, cards, addresses of the network and descriptions leave old orders. What was paid stays.")
        )
        self._field.set_words(self.tr("Older than, months"))
        self._copies.set_text(
            self.tr("Copies of the registry made earlier keep what they hold: remove those that are not needed.")
        )
        self._strip.hide()
        self._tell_count()
        self._close.setText(self.tr("Close"))
        self._run.setText(self.tr("Anonymise…"))
