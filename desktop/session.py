"""One open cabinet with its window: who is at it, what is asked first, what is written when it closes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from desktop import unlocking
from desktop.bootstrap import Cabinet, StartupConfig, build
from desktop.lane_saver import LaneSaver
from desktop.looks import Looks
from desktop.models.tables.orders import OrdersModel
from desktop.services.changes_hub import ChangesHub
from desktop.services.settings import LANGUAGE, MERCHANT_NAME, THEME, Save
from desktop.services.tasks import Lane, TaskRunner
from desktop.views.main_window import MainWindow
from desktop.views.pages.registry_query import RegistryQuery
from desktop.views.window_pages import WindowParts
from desktop.window_parts import dialog_parts, gateway_parts, operation_parts, section_pages

if TYPE_CHECKING:
    from desktop.kiosk_turn import KioskTurn
    from desktop.models.domain.accounts import Actor
    from desktop.views.gate import Gate

KEEP_VIEW_MS = 2_000
BANK_MS = 400
"""The first rows are painted by then."""
HOUSEKEEPING_MS = 30_000
"""After the start and after a change: by then the first work of a person is done."""


class Session(QObject):
    """One open cabinet with its window. Review mode opens a second one beside the first."""

    _open_sessions: set[Session] = set()  # noqa: RUF012 - kept alive until their windows close

    def __init__(self, cabinet: Cabinet, looks: Looks) -> None:
        super().__init__()
        self._cabinet = cabinet
        self._looks = looks
        self._tasks = TaskRunner()
        self._hub = ChangesHub(self)
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_VIEW_MS)
        self._keeping.timeout.connect(self._keep_view)
        self._hub.changed.connect(lambda _changes: self._keeping.start())
        self._tidying = QTimer(self, singleShot=True, interval=HOUSEKEEPING_MS)
        self._tidying.timeout.connect(lambda: self._tasks.start(lambda: cabinet.housekeeping.run(), lane=Lane.WRITE))
        self._hub.changed.connect(lambda changes: changes.orders and self._tidying.start())
        self._tidying.start()
        self._savers: list[LaneSaver] = []
        cabinet.settings.save_through(self._in_lane)
        if not looks.is_dressed:
            looks.dress(cabinet.settings.get(THEME), cabinet.config.language or cabinet.settings.get(LANGUAGE))
        self.query: RegistryQuery | None = None
        self._files: Sequence[Path] = ()
        is_closed = cabinet.accounts.is_closed
        self._has_orders = not is_closed and cabinet.queries.has_orders()
        if self._has_orders:
            self._ask_first()
        self.turn: KioskTurn | None = None
        self.window = self._build_window()
        self.gate = self._build_gate() if is_closed else None
        Session._open_sessions.add(self)

    def _in_lane(self, save: Save) -> Save:
        saver = LaneSaver(save, self._tasks)
        self._savers.append(saver)
        return saver

    def _ask_first(self) -> None:
        """The first question of the registry page."""
        cabinet = self._cabinet
        model = OrdersModel(self._tasks, parent=self)
        self.query = RegistryQuery(cabinet.queries, cabinet.settings, self._tasks, model)
        self._model = model
        opening = cabinet.templates.opening()
        if opening is not None:
            self.query.state = self.query.state.with_template(opening)
        self.query.start()

    def _build_window(self) -> MainWindow:
        cabinet = self._cabinet
        parts = WindowParts(
            settings=cabinet.settings,
            tasks=self._tasks,
            hub=self._hub,
            imports=cabinet.imports,
            batches=cabinet.batches,
            make_page=self._make_page,
            curtain=self._looks.curtain,
            access=cabinet.access,
            dialogs=partial(dialog_parts, cabinet, self._tasks, self._hub),
            money=partial(operation_parts, cabinet, self._tasks, self._hub),
            sections=section_pages(cabinet, self._tasks, self._hub, self._looks.curtain, self._open_kiosk),
            gateway=gateway_parts(cabinet, self._tasks, self._hub),
            is_review=bool(cabinet.config.review),
        )
        window = MainWindow(parts, self._looks.translation.language)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.language_chosen.connect(self._on_language)
        window.theme_chosen.connect(lambda mode: self._looks.theme.apply(self._looks.app, mode))
        window.review_asked.connect(self._on_review)
        window.closed.connect(self.close)
        window.dialogs.closed_now.connect(self._on_closed_now)
        window.dialogs.restored.connect(self._on_restored)
        return window

    # --- people

    def _build_gate(self) -> Gate:
        from desktop.views.gate import Gate  # an open cabinet has none
        from desktop.views.pages.signin import SignInParts

        cabinet = self._cabinet
        gate = Gate(self.window, SignInParts(cabinet.accounts, cabinet.settings, self._tasks), cabinet.access)
        gate.entered.connect(self._on_entered)
        gate.resumed.connect(self._on_resumed)
        gate.left.connect(self._on_left)
        return gate

    def _on_closed_now(self) -> None:
        """The first account was made while the work was open: its owner is at work, and the idle lock begins."""
        actor = self._cabinet.access.actor
        if self.gate is None and actor is not None:
            self.gate = self._build_gate()
            self.gate.admit(actor)

    def _on_entered(self, _actor: Actor) -> None:
        settings = self._cabinet.settings
        theme, language = settings.get(THEME), self._cabinet.config.language or settings.get(LANGUAGE)
        if theme != THEME.default:
            self._looks.theme.apply(self._looks.app, theme)
        if language and language != self._looks.translation.language:
            self._speak(language)
        self.window.masthead.show_merchant(settings.get(MERCHANT_NAME))
        self._has_orders = self._cabinet.queries.has_orders()
        files, self._files = self._files, ()
        self._begin_work(files)

    def _on_resumed(self) -> None:
        if self.query is not None:
            self.query.refresh()

    def _on_left(self) -> None:
        """The next person asks anew."""
        self.window.leave_bank()
        if self.query is not None:
            self.query.stop()
            self._model.deleteLater()
            self.query = None

    # --- the kiosk

    def _open_kiosk(self) -> None:
        from desktop.kiosk_turn import KioskTurn  # seldom

        if self.turn is None:
            self.turn = KioskTurn(self._cabinet, self._looks, self._tasks, self.window, self._put_work_away)
            self.turn.ended.connect(self._on_kiosk_ended)
        self.turn.begin()

    def _put_work_away(self) -> None:
        if self.gate is not None:
            self.gate.shut()

    def _on_kiosk_ended(self) -> None:
        """Meanwhile another program may have made the first account."""
        self.window.show_language(self._looks.translation.language)
        if self.gate is None and self._cabinet.accounts.is_closed:
            self.gate = self._build_gate()
            self.gate.shut()
        elif self.query is not None:
            self.query.refresh()

    # --- pages

    def _make_page(self):  # noqa: ANN202 - (TransactionsPage, RegistryDesk), loaded here for the sake of the first window
        from desktop.views.pages.registry_desk import RegistryDesk
        from desktop.views.pages.registry_rights import limit
        from desktop.views.pages.registry_windows import DeskParts
        from desktop.views.pages.transactions import TransactionsPage

        cabinet = self._cabinet
        if self.query is None:
            self._ask_first()
        assert self.query is not None
        page = TransactionsPage(self.query, self._model, self._tasks, cabinet.settings, self._looks.curtain)
        parts = DeskParts(
            cabinet.queries,
            cabinet.templates,
            cabinet.exports,
            cabinet.refusals,
            self._hub,
            cabinet.access,
            cabinet.audit,
            self.window.dialogs.money,
        )
        desk = RegistryDesk(page, parts)
        limit(page, cabinet.access)
        return page, desk

    def show(self, files: Sequence[Path]) -> None:
        """Who has to sign in does so first; `files` wait for it."""
        if self.gate is None:
            self._begin_work(files)
            return
        self._files = files
        self.gate.begin()
        self.window.show()

    def _begin_work(self, files: Sequence[Path]) -> None:
        """The registry where there is one, else the first window; `files` are then looked at."""
        review = self._cabinet.config.review
        if self._has_orders or review:
            self.window.show_registry()
        else:
            self.window.show_start()
        self.window.show()
        self._keeping.start()
        QTimer.singleShot(BANK_MS, self.window, self.window.begin_with_bank)
        if review:
            self.window.load(review)
        elif files:
            self.window.open_files(list(files))

    def _keep_view(self) -> None:
        """After the start and after each change, not only at the end: a session may end by the power switch."""
        if self.query is not None and not self._cabinet.config.review:
            asked, sort = self.query.asked, self.query.state.sort
            self._tasks.start(lambda: self._cabinet.keep_view(asked, sort), lane=Lane.WRITE)

    @property
    def is_idle(self) -> bool:
        """Nothing runs in the lanes."""
        return self._tasks.is_idle

    def _on_language(self, language: str) -> None:
        self._cabinet.settings.set(LANGUAGE, language)
        self._speak(language)

    def _speak(self, language: str) -> None:
        self._looks.translation.set_language(self._looks.app, language)
        for session in Session._open_sessions:
            session.window.show_language(language)

    def _on_review(self, paths: Sequence[Path]) -> None:
        Session(build(StartupConfig(review=tuple(paths), language=self._looks.translation.language)), self._looks).show(())

    def _on_restored(self) -> None:
        """Another registry is in place: a new window over it, and this one goes."""
        Session(unlocking.open_cabinet(self._cabinet.config, lambda: self._looks.app), self._looks).show(())
        self.window.close()

    def close(self) -> None:
        """The shutdown order; harmless when it was done."""
        if self not in Session._open_sessions:
            return
        Session._open_sessions.discard(self)
        self._tasks.close()
        for saver in self._savers:
            saver.flush()
        if self.query is not None and not self._cabinet.config.review:
            self._cabinet.keep_view(self.query.asked, self.query.state.sort)
        if self.gate is not None:
            self.gate.end()
        self._cabinet.close()
        if not (self._looks.lasting or any(each._looks is self._looks for each in Session._open_sessions)):
            self._looks.take_off()
