"""Money operations from the registry: of the selected rows, by menu and key, and what waits in the queue as a notice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from desktop.models.domain.errors import NotAllowed
from desktop.models.domain.money_operations import OperationKind, limits_of
from desktop.models.domain.orders import Order
from desktop.views import operation_words as words
from desktop.views.actions import Act
from desktop.views.pages.transactions import TransactionsPage

if TYPE_CHECKING:
    from desktop.models.domain.money_operations import MoneyOperation
    from desktop.views.operation_desk import OperationDesk
    from desktop.views.widgets import Strip
    from desktop.views.widgets.menu import Menu

KINDS = {
    Act.REFUND: OperationKind.REFUND,
    Act.DEPOSIT: OperationKind.DEPOSIT,
    Act.REVERSE: OperationKind.REVERSE,
    Act.DECLINE: OperationKind.DECLINE,
}
BEGIN_MS = 1500
"""The first window comes before the count of the queue, whose store is slow to load."""
_WINDOWS = (Act.QUEUE, Act.HOLDS, Act.REFUND_LIST)


class RegistryMoney(QObject):
    def __init__(self, page: TransactionsPage, money: OperationDesk) -> None:
        super().__init__(page)
        self._page, self._money = page, money
        self._strip: Strip | None = None
        act = page.actions_.on
        for each, kind in KINDS.items():
            act(each, partial(self._open, kind))
        act(Act.QUEUE, money.open_queue)
        act(Act.HOLDS, money.open_holds)
        act(Act.REFUND_LIST, money.open_refund_list)
        money.count_changed.connect(self._on_count)
        money.left_behind.connect(self._on_left_behind)
        QTimer.singleShot(BEGIN_MS, self, money.begin)
        self._on_count(money.waiting, money.unknown)

    def _open(self, kind: OperationKind) -> None:
        """Of the row at hand, or of all selected ones at once."""
        selected = self._page.table.selected
        if selected.count > 1:
            self._money.open_many(selected.ids(), kind)
            return
        order = self._page.model.order_at(self._page.table.currentIndex().row())
        if order is not None:
            self._money.open(order, kind)

    # --- the menu

    def fill(self, menu: Menu, order: Order | None) -> None:
        """The operations as far as they are known to be possible; the rest is found out while the menu is open."""
        several = self._page.table.selected.count > 1
        actions = self._page.actions_
        for act, kind in KINDS.items():
            action = actions.with_icon(act)
            action.setEnabled(several or (order is not None and kind in limits_of(order)))
            menu.addAction(action)
        menu.aboutToHide.connect(self._free)
        if order is not None and not several:
            self._money.ask(partial(self._why_not, order), partial(self._grey, menu, order), None, menu)
        menu.addSeparator()
        for act in _WINDOWS:
            menu.addAction(actions.with_icon(act))

    def _why_not(self, order: Order) -> dict[Act, str | None]:
        """In a lane."""
        operations = self._money.parts.operations
        try:
            return {act: operations.why_not(order, kind) for act, kind in KINDS.items()}
        except NotAllowed:  # files that are only looked at
            return dict.fromkeys(KINDS, "review")

    def _grey(self, menu: Menu, order: Order, found: dict[Act, str | None]) -> None:
        for act, reason in found.items():
            action = self._page.actions_[act]
            action.setEnabled(reason is None)
            action.setToolTip(words.why_not(reason, KINDS[act], order) if reason else "")
        menu.update()

    def _free(self) -> None:
        """The keys work on whatever row comes next; their window tells what is not possible."""
        for act in KINDS:
            action: QAction = self._page.actions_[act]
            action.setEnabled(True)
            action.setToolTip("")

    # --- what waits

    def _on_count(self, waiting: int, unknown: int) -> None:
        if self._strip is not None:
            self._strip.deleteLater()
            self._strip = None
        if waiting or unknown:
            parts = []
            if unknown:
                parts.append(self.tr("%n operation(s) without an outcome", "", unknown))
            if waiting:
                parts.append(self.tr("%n operation(s) in the queue", "", waiting))
            self._tell("hold" if unknown else "back", " · ".join(parts), self.tr("Open the queue"))

    def _tell(self, kind: str, title: str, action: str) -> None:
        from desktop.views.widgets import Strip  # only where something waits

        self._strip = Strip(kind, closable=True)
        self._strip.setObjectName("transactions.queue")
        self._strip.set_words(title, "", action)
        self._strip.action_requested.connect(self._money.open_queue)
        self._page.notices.addWidget(self._strip)

    def _on_left_behind(self, outcome: object) -> None:
        """An outcome whose window was closed meanwhile."""
        from desktop.views.operation_outcomes import told
        from desktop.views.presenter import present
        from desktop.views.widgets import Toast

        if isinstance(outcome, Exception):
            title = present(outcome).title
        else:
            operation: MoneyOperation = outcome  # type: ignore[assignment]
            title = told(operation).title
        Toast.show_in(self._page, title, kind="back", bottom=self._page.toast_bottom())
