"""The window's way to the bank: connections, training mode, and the registry brought up to date by itself. It outlives every
page and dialog, and tells always whether real money moves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import CabinetError, Denied
from desktop.models.domain.money import KZT, Money
from desktop.services.changes_hub import Changes
from desktop.services.settings import TRAINING
from desktop.services.tasks import Lane
from desktop.views import gateway_words
from desktop.views.background_sync import BackgroundSync
from desktop.views.presenter import present
from desktop.views.rights import explain
from desktop.views.widgets import Toast

if TYPE_CHECKING:
    from desktop.models.domain.gateway import Connection
    from desktop.services.training import TrainingOrder
    from desktop.views.dialogs.connection import ConnectionDialog
    from desktop.views.gateway_parts import GatewayParts
    from desktop.views.main_window import MainWindow
    from desktop.views.panels.mode_banner import ModeBanner

FIRST_MS = 1_500
"""The first rows are on screen by then: what the bank has to say waits for them."""
TELL_MS = 20_000
PRICES = (150_000, 240_000, 499_000, 1_200_000, 1_850_000)
"""Of training orders, in minor units, one after the other."""


class GatewayDesk(QObject):
    """Signals: `connections_changed` · `busy` (bool) while training mode begins or ends · `failed` (exception): something that
    was asked for did not come about."""

    connections_changed = Signal()
    busy = Signal(bool)
    failed = Signal(object)

    def __init__(self, window: MainWindow, parts: GatewayParts) -> None:
        super().__init__(window)
        self._window = window
        self.parts = parts
        self.connections: list[Connection] = []
        self.is_busy = False
        self.browse: Callable[[str], object] = _browse
        self._banner: ModeBanner | None = None
        self._orders = 0
        self.last_order: TrainingOrder | None = None
        self.sync = BackgroundSync(parts, self._may_sync, self)
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._clock = QTimer(self, interval=TELL_MS)
        self._first.timeout.connect(self._begin)
        self._clock.timeout.connect(self._tell)
        self.sync.told.connect(self._tell)
        self.sync.asking.connect(self._on_asking)
        parts.hub.changed.connect(self._on_changes)
        self.failed.connect(self._on_failed)

    # --- life

    def begin(self) -> None:
        """Somebody is at work: soon the bank is asked."""
        self._first.start(FIRST_MS)

    def leave(self) -> None:
        """Nobody is at work any more: nothing is asked, nothing is shown."""
        self._first.stop()
        self._clock.stop()
        self.sync.stop()
        self._show([])

    def _begin(self) -> None:
        self._window.dialogs.money.begin()
        self._clock.start()
        if self.parts.settings.get(TRAINING):
            self._run_training(on_error=self._on_not_resumed)
        else:
            self.read()

    def _may_sync(self) -> bool:
        return self._window.is_at_work and self.parts.access.may(Right.IMPORT)

    # --- connections

    def read(self) -> None:
        """The connections as they are now."""
        bank = self.parts.bank
        self.parts.tasks.start(lambda: bank.connections.all(), on_done=self._on_read, owner=self)

    def open_connection(self, merchant: str | None = None) -> ConnectionDialog:
        """A new one, or that of a merchant."""
        from desktop.views.dialogs.connection import ConnectionDialog  # seldom

        known = next((one for one in self.connections if one.merchant == merchant), None)
        dialog = ConnectionDialog(self.parts, known, self._window)
        dialog.saved.connect(lambda _connection: self._on_saved())
        dialog.show()
        return dialog

    def _on_saved(self) -> None:
        """Even where nothing but the password is new."""
        self.read()
        self.sync.now()

    def remove(self, merchant: str) -> None:
        work = partial(self.parts.connections.remove, merchant)
        self.parts.tasks.start(work, on_done=lambda _none: self.read(), on_error=self.failed.emit, owner=self, lane=Lane.NET)

    def sync_now(self) -> None:
        if self._may_sync():
            self.sync.now()

    def _on_read(self, connections: list[Connection]) -> None:
        known, self.connections = self.connections, connections
        self._show(connections)
        training = next((one for one in connections if one.is_training), None)
        self.sync.quick = training.merchant if training is not None and self.parts.training.is_running else None
        if connections and (connections != known or not self.sync.is_on):
            self.sync.begin()
        elif not connections:
            self.sync.stop()
        self.connections_changed.emit()

    def _on_asking(self, is_asking: bool) -> None:
        if self._window.page is not None:
            self._window.page.query.is_written = is_asking

    def _on_changes(self, changes: Changes) -> None:
        if changes.settings and self.sync.is_on:
            self.sync.begin()

    # --- training mode

    @property
    def is_training(self) -> bool:
        return any(one.is_training for one in self.connections)

    def start_training(self) -> None:
        """Starts the gateway and connects it; its orders follow."""
        self._run_training(on_error=self._on_training_failed)

    def _run_training(self, on_error: Callable[[Exception], None]) -> None:
        if self.is_busy:
            return
        self._set_busy(True)
        bank = self.parts.bank
        self.parts.tasks.start(
            lambda: bank.training.start(),
            on_done=lambda _connection: self._on_training(True),
            on_error=on_error,
            owner=self,
            lane=Lane.NET,
        )

    def stop_training(self) -> None:
        """Its orders stay in the registry, its state in its folder."""
        if self.is_busy:
            return
        self._set_busy(True)
        self.parts.tasks.start(
            self.parts.training.stop,
            on_done=lambda _none: self._on_training(False),
            on_error=self._on_training_failed,
            owner=self,
            lane=Lane.NET,
        )

    def _on_training(self, is_on: bool) -> None:
        self._set_busy(False)
        if self.parts.settings.get(TRAINING) != is_on:
            try:
                self.parts.settings.set(TRAINING, is_on)
            except CabinetError as error:
                self.failed.emit(error)
        self.read()

    def _on_training_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.failed.emit(error)
        self.read()

    def _on_not_resumed(self, error: Exception) -> None:
        """Another window runs it, or it cannot start: the connection tells by itself whether it answers."""
        self._set_busy(False)
        if not isinstance(error, CabinetError) or error.code != "conflict.training_busy":
            self.failed.emit(error)
        self.read()

    def _set_busy(self, is_busy: bool) -> None:
        self.is_busy = is_busy
        if self._banner is not None:
            self._banner.set_busy(is_busy)
        self.busy.emit(is_busy)

    def pay_order(self) -> None:
        """Registers an order and opens its payment form in the browser."""
        price = Money(PRICES[self._orders % len(PRICES)], KZT)
        self._orders += 1
        self.parts.tasks.start(
            partial(self.parts.training.order, price, self.tr("Training order"), self._window.language),
            on_done=self._on_order,
            on_error=self.failed.emit,
            owner=self,
            lane=Lane.NET,
        )

    def _on_order(self, order: TrainingOrder) -> None:
        self.last_order = order
        self.browse(order.form)
        words = self.tr("Order {number} is open in the browser; test cards stand on the control page").format(
            number=order.number
        )
        toast = Toast.show_in(self._window, words, self.tr("Control page"), bottom=self._window.toast_bottom())
        toast.acted.connect(self.open_control)
        self.sync_now()

    def open_control(self) -> None:
        """The page of test cards and of faults."""
        if address := self.parts.training.control:
            self.browse(address)

    # --- what is told

    def _show(self, connections: list[Connection]) -> None:
        kinds = {gateway_words.kind_of(one) for one in connections}
        if kinds & {"test", "training"}:
            self._made_banner().show_mode(training="training" in kinds, others="production" in kinds)
        if self._banner is not None:
            self._banner.setVisible(bool(kinds & {"test", "training"}))
        self._window.status.show_mode(next((kind for kind in ("training", "test", "production") if kind in kinds), ""))
        self._tell()

    def _made_banner(self) -> ModeBanner:
        if self._banner is None:
            from desktop.views.panels.mode_banner import ModeBanner  # where there is no connection there is none

            banner = self._banner = ModeBanner()
            self._window.notices.addWidget(banner)
            banner.pay_asked.connect(self.pay_order)
            banner.control_asked.connect(self.open_control)
            banner.stop_asked.connect(self.stop_training)
            banner.stop.setEnabled(self.parts.access.may(Right.SETTINGS))
            if not self.parts.access.may(Right.SETTINGS):
                banner.stop.setToolTip(explain(Right.SETTINGS))
        return self._banner

    def _tell(self) -> None:
        """How old the news are; what was refused in the tooltip."""
        status, sync = self._window.status, self.sync
        if not self.connections or not sync.is_on:
            status.show_bank("")
            return
        zone = self.parts.settings.zone
        text = gateway_words.age_text(sync.age, datetime.now(UTC), zone, offline=sync.error is not None)
        told = ""
        if sync.error is not None:
            said = present(sync.error)
            told = f"{said.title} {said.body}".strip()
            if isinstance(sync.error, Denied):
                text = self.tr("The bank refused the login")
        status.show_bank(text, told)

    def _on_failed(self, error: Exception) -> None:
        """Something that a person asked for. The first window has a place of its own for it."""
        if self._window.pages.is_on_start:
            return
        said = present(error)
        Toast.show_in(self._window, said.title, kind="bad", bottom=self._window.toast_bottom())

    def retranslate(self) -> None:
        self._tell()


def _browse(address: str) -> object:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl(address))
