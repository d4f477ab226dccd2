"""«Журнал действий»: who did what, when, from which station; with filters, a proof of the chain, and a way out as a file."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QHeaderView, QWidget

from desktop.models.domain.journal import Action, EntryFilter, Verdict
from desktop.services.audit import COLUMNS as FILE_COLUMNS
from desktop.services.audit import Audit
from desktop.services.settings import Settings
from desktop.services.tasks import Lane, TaskRunner
from desktop.views import formatting
from desktop.views.action_words import action_text
from desktop.views.delegates import RowState, TextDelegate
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.dialogs.import_table import TableView
from desktop.views.dialogs.journal_rows import COLUMNS, JournalModel
from desktop.views.icons import Icon
from desktop.views.presenter import present
from desktop.views.widgets import Button, ComboBox, Label, SearchEdit, Strip
from desktop.views.widgets.header import HeaderView

LEAST_FILTER = 108
_ALL = ""
_WIDTHS = (152, 120, 120, 216, 200)
_DAYS = (1, 7, 30, 365)


class JournalDialog(DialogFrame):
    """Everything is read in lanes; the window knows only what it shows."""

    def __init__(self, audit: Audit, settings: Settings, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("journal", QSize(1176, 608), settings, paper=True, parent=parent)
        self._audit, self._tasks = audit, tasks
        self._people: list[str] = []
        self._entries = 0
        self._build()
        self._connect()
        self.finish()
        tasks.start(audit.people, on_done=self._show_people, on_error=self._on_failed, owner=self)
        self._ask()
        self._verify_now(self._warn)

    def _build(self) -> None:
        self._search = SearchEdit(shortcut="")
        self._search.setObjectName("journal.search")
        self._period, self._who, self._action = ComboBox(), ComboBox(), ComboBox()
        for name, combo in (("period", self._period), ("who", self._who), ("action", self._action)):
            combo.setObjectName(f"journal.{name}")
            combo.setMinimumContentsLength(14)
            combo.setMinimumWidth(LEAST_FILTER)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 12, 0, 12)
        bar.setSpacing(8)
        bar.addWidget(self._search, 1)
        for combo in (self._period, self._who, self._action):
            bar.addWidget(combo)
        self.head.addLayout(bar)
        self._strip = Strip("ok", closable=True)
        self._strip.setObjectName("journal.verdict")
        self._strip.hide()
        self._model = JournalModel(self._audit, self._tasks, self._settings.zone, self)
        self._table = TableView(HeaderView(height=32))
        self._table.setObjectName("journal.table")
        self._table.setModel(self._model)
        delegate = TextDelegate(self._table, RowState(self._table))
        for column in range(COLUMNS):
            self._table.setItemDelegateForColumn(column, delegate)
        for column, width in enumerate(_WIDTHS):
            self._table.setColumnWidth(column, width)
        self._table.horizontalHeader().setSectionResizeMode(COLUMNS - 1, QHeaderView.ResizeMode.Stretch)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._strip)
        self.body.addWidget(self._table, 1)
        self._count = Label(tone="text2", tnum=True)
        self._count.setObjectName("journal.count")
        self._verify = Button(icon=Icon.SHIELD_CHECK)
        self._verify.setObjectName("journal.verify")
        self._export = Button(icon=Icon.FILE_UP)
        self._export.setObjectName("journal.export")
        self._close = Button()
        self._close.setObjectName("journal.close")
        for part in (self._verify, self._export, self._count):
            self.foot.addWidget(part)
        self.foot.addStretch(1)
        self.foot.addWidget(self._close)

    def _connect(self) -> None:
        self._search.searched.connect(lambda _text: self._ask())
        for combo in (self._period, self._who, self._action):
            combo.chosen.connect(lambda _value: self._ask())
        self._model.counted.connect(self._show_count)
        self._model.failed.connect(self._on_failed)
        self._verify.clicked.connect(self._on_verify)
        self._export.clicked.connect(self._on_export)
        self._close.clicked.connect(self.close)

    # --- what is asked

    def filter(self) -> EntryFilter:
        days, who, action = self._period.value(), self._who.value(), self._action.value()
        return EntryFilter(
            since=datetime.now(UTC) - timedelta(days=int(str(days))) if days else None,
            who=None if who in (None, _ALL) else str(who).removeprefix("="),
            actions=frozenset({str(action)}) if action else frozenset(),
            text=self._search.text().strip(),
        )

    def _ask(self) -> None:
        self._model.show_filter(self.filter())

    def _show_people(self, people: list[str]) -> None:
        self._people = people
        self._fill_words()

    def _show_count(self, count: int) -> None:
        self._entries = count
        self._count.set_text(self.tr("%n entry(ies)", "", count).replace(str(count), formatting.count(count), 1))

    # --- acts

    def _on_verify(self) -> None:
        self._verify_now(self._show_verdict)

    def _verify_now(self, told: Callable[[Verdict], None]) -> None:
        self._verify.setEnabled(False)
        self._tasks.start(self._audit.verify, on_done=told, on_error=self._on_failed, owner=self)

    def _warn(self, verdict: Verdict) -> None:
        """At opening: a whole journal says nothing of itself."""
        self._verify.setEnabled(True)
        if not verdict.intact:
            self._show_verdict(verdict)

    def _show_verdict(self, verdict: Verdict) -> None:
        self._verify.setEnabled(True)
        if verdict.intact:
            self._tell("ok", self.tr("The journal is intact. Entries: {count}").format(count=formatting.count(verdict.entries)))
            return
        if verdict.broken_at:
            broken = self.tr("The journal's chain is broken at entry {entry}.").format(
                entry=formatting.count(verdict.broken_at)
            )
        else:
            broken = self.tr("The last entries of the journal are missing.")
        self._tell("bad", broken, self.tr("The journal is unchanged. Save a copy of the data and tell the administrator."))

    def _on_export(self) -> None:
        asked = QFileDialog(self, self.tr("Export the journal"), str(Path.home()), "XLSX (*.xlsx);;CSV (*.csv)")
        asked.setObjectName("journal.export_dialog")
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("xlsx")
        asked.selectFile("journal.xlsx")
        asked.filterSelected.connect(lambda kind: asked.setDefaultSuffix("csv" if "csv" in kind else "xlsx"))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(lambda name: self.export_to(Path(name)))
        asked.open()

    def export_to(self, path: Path) -> None:
        """Writes the lines of the filter, in the words of the window."""
        captions = (self.tr("No."), *self._captions())
        assert len(captions) == len(FILE_COLUMNS)
        words = {action.value: action_text(action) for action in Action}
        self._tasks.start(
            partial(self._audit.export, path, self.filter(), captions=captions, words=words),
            on_done=lambda count: self._tell("ok", self.tr("%n entry(ies) written", "", count), str(path)),
            on_error=self._on_failed,
            owner=self,
            lane=Lane.WRITE,
        )

    def _on_failed(self, error: Exception) -> None:
        self._verify.setEnabled(True)
        said = present(error)
        self._tell(said.severity, said.title, said.body)

    def _tell(self, kind: str, title: str, body: str = "") -> None:
        self._strip.set_kind(kind)
        self._strip.set_words(title, body)
        self._strip.show()

    # --- words

    def _captions(self) -> tuple[str, ...]:
        return (
            self.tr("When"),
            self.tr("Who"),
            self.tr("Station"),
            self.tr("Action"),
            self.tr("What was touched"),
            self.tr("Details"),
        )

    def _fill_words(self) -> None:
        periods = (self.tr("Today"), self.tr("7 days"), self.tr("30 days"), self.tr("A year"))
        self._period.set_choices([(0, self.tr("All time")), *zip(_DAYS, periods, strict=True)])
        people = [(f"={name}", name or self.tr("Without sign-in")) for name in self._people]
        self._who.set_choices([(_ALL, self.tr("Everybody")), *people])
        actions = sorted(((action.value, action_text(action)) for action in Action), key=lambda pair: pair[1].casefold())
        self._action.set_choices([(_ALL, self.tr("All actions")), *actions])

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Journal of actions"))
        self._strip.hide()
        self._show_count(self._entries)
        self._fill_words()
        self._model.set_captions(self._captions())
        for part, words in (
            (self._search, self.tr("Search in the journal")),
            (self._period, self.tr("Period")),
            (self._who, self.tr("Who")),
            (self._action, self.tr("Action")),
            (self._table, self.tr("Journal of actions")),
        ):
            part.setAccessibleName(words)
        self._search.setPlaceholderText(self.tr("File, order, setting"))
        self._verify.setText(self.tr("Verify the chain"))
        self._export.setText(self.tr("Export…"))
        self._close.setText(self.tr("Close"))
