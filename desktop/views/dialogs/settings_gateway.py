"""«Подключение к банку» in the settings: the connections, training mode, and how often the bank is asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import CabinetError
from desktop.services.changes_hub import Changes
from desktop.services.settings import SYNC_ON, SYNC_SECONDS
from desktop.views import gateway_words
from desktop.views.dialogs.elided import ElidedLabel
from desktop.views.dialogs.frame import discard
from desktop.views.dialogs.settings_form import Group
from desktop.views.presenter import present
from desktop.views.rights import bar
from desktop.views.widgets import Button, CheckBox, Chip, ComboBox, Label, Strip

if TYPE_CHECKING:
    from desktop.models.domain.gateway import Connection
    from desktop.views.gateway_desk import GatewayDesk

WIDTH, PERIOD_WIDTH = 760, 184
PERIODS = (30, 60, 300, 900, 3_600)
"""Seconds between two questions."""


class _Row(QWidget):
    """A connection: what kind it is, whose, where, and what can be done with it."""

    def __init__(self, connection: Connection, desk: GatewayDesk) -> None:
        super().__init__()
        self._connection = connection
        kind = gateway_words.kind_of(connection)
        self._chip = Chip(look=gateway_words.kind_look(kind), text=gateway_words.kind_word(kind))
        self._words = ElidedLabel(tnum=True)
        self.change, self.remove = Button(kind="link"), Button(kind="link")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        line.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._words, 1)
        for name, part in (("change", self.change), ("remove", self.remove)):
            part.setObjectName(f"settings.extra.gateway.{connection.merchant}.{name}")
            bar(part, Right.SETTINGS, desk.parts.access)
            line.addWidget(part)
        self.change.setVisible(not connection.is_training)
        self.change.clicked.connect(lambda: desk.open_connection(connection.merchant))
        self.remove.clicked.connect(desk.stop_training if connection.is_training else partial(desk.remove, connection.merchant))
        self.retranslate()

    def retranslate(self) -> None:
        one = self._connection
        kind = gateway_words.kind_of(one)
        self._chip.set_look(gateway_words.kind_look(kind), gateway_words.kind_word(kind))
        login = one.user or self.tr("public token")
        self._words.set_text(f"{one.merchant} · {login} · {urlsplit(one.url).hostname}")
        self.change.setText(self.tr("Change…"))
        self.change.setAccessibleName(self.tr("Change the connection of {merchant}").format(merchant=one.merchant))
        self.remove.setText(self.tr("Stop training") if one.is_training else self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove the connection of {merchant}").format(merchant=one.merchant))


class GatewayGroup(Group):
    """Acts at once: a connection has a window of its own, and the pace of questions is a setting like a theme."""

    def __init__(self, desk: GatewayDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: list[_Row] = []
        self._build()
        self._connect()
        self._show()
        self.retranslate()

    def _build(self) -> None:
        self.setMaximumWidth(WIDTH)
        self._none = Label(tone="text2", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._told = Strip("bad", closable=True)
        self._told.setObjectName("settings.extra.gateway_told")
        self._told.hide()
        self._add, self._train = Button(), Button()
        self._add.setObjectName("settings.extra.gateway_add")
        self._train.setObjectName("settings.extra.gateway_training")
        self._sync, self._period = CheckBox(), ComboBox()
        self._sync.setObjectName("settings.extra.sync_on")
        self._period.setObjectName("settings.extra.sync_period")
        self._period.setMinimumWidth(PERIOD_WIDTH)
        self.line.addWidget(self._none)
        self.line.addLayout(self._list)
        self.line.addWidget(self._told)
        self.add_row(self._add, self._train)
        self.add_row(self._sync, self._period)
        for part in (self._add, self._train, self._sync, self._period):
            bar(part, Right.SETTINGS, self._desk.parts.access)

    def _connect(self) -> None:
        self._add.clicked.connect(lambda: self._desk.open_connection())
        self._train.clicked.connect(self._desk.start_training)
        self._sync.clicked.connect(lambda is_on: self._set(SYNC_ON, is_on))
        self._period.chosen.connect(lambda seconds: self._set(SYNC_SECONDS, seconds))
        self._desk.connections_changed.connect(self._show)
        self._desk.failed.connect(self._on_failed)
        self._desk.busy.connect(lambda busy: self._train.setEnabled(not busy))

    def _set(self, setting, value) -> None:  # noqa: ANN001 - a setting and its own value
        try:
            self._desk.parts.settings.set(setting, value)
        except CabinetError as error:
            self._on_failed(error)
            return
        self._period.setEnabled(self._sync.isChecked())
        self._desk.parts.hub.publish(Changes(settings=True, initiator=self))

    def _on_failed(self, error: Exception) -> None:
        said = present(error)
        self._told.set_kind(said.severity)
        self._told.set_words(said.title, said.body)
        self._told.show()

    def _show(self) -> None:
        for row in self._rows:
            discard(row)
        self._rows = [_Row(one, self._desk) for one in self._desk.connections]
        for row in self._rows:
            self._list.addWidget(row)
        self._none.setVisible(not self._rows)
        self._train.setVisible(not self._desk.is_training)
        self._told.hide()

    def _fill_periods(self) -> None:
        settings = self._desk.parts.settings
        kept = settings.get(SYNC_SECONDS)
        choices = sorted({*PERIODS, kept})
        self._period.set_choices([(seconds, self._period_text(seconds)) for seconds in choices])
        self._period.set_value(kept)
        self._sync.setChecked(settings.get(SYNC_ON))
        self._period.setEnabled(self._sync.isChecked())

    def _period_text(self, seconds: int) -> str:
        if seconds % 60:
            return self.tr("every %n second(s)", "", seconds)
        return self.tr("every %n minute(s)", "", seconds // 60)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Bank connection"))
        self._none.set_text(self.tr("No connection to the bank is set up. The registry lives from exports alone."))
        self._add.setText(self.tr("Connect to the gateway…"))
        self._train.setText(self.tr("Training mode"))
        self._train.setToolTip(self.tr("A gateway on this computer: everything works, no money moves."))
        self._sync.setText(self.tr("Ask the bank for what is new"))
        for part in (self._add, self._train, self._sync):
            part.setAccessibleName(part.text())
        self._period.setAccessibleName(self.tr("How often the bank is asked"))
        self._fill_periods()
        for row in self._rows:
            row.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
