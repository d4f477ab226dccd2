"""The pages of the window: one in front at a time, each built when it is first shown. The registry and the first window it
builds itself; every other page is one entry that it is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from desktop.models.domain.accounts import Right
from desktop.views.actions import Act
from desktop.views.front import Front
from desktop.views.navigation import Section, section_reason
from desktop.views.rights import bar, explain

if TYPE_CHECKING:
    from desktop.services.access import Access
    from desktop.services.changes_hub import ChangesHub
    from desktop.services.imports import Imports
    from desktop.services.ports import BatchStore
    from desktop.services.settings import Settings
    from desktop.services.tasks import TaskRunner
    from desktop.views.curtain import Curtain
    from desktop.views.gateway_desk import GatewayDesk
    from desktop.views.gateway_parts import GatewayParts
    from desktop.views.main_window import MainWindow
    from desktop.views.operation_parts import OperationParts
    from desktop.views.pages.registry_desk import RegistryDesk
    from desktop.views.pages.start import StartPage
    from desktop.views.pages.transactions import TransactionsPage
    from desktop.views.widgets.menu import Menu
    from desktop.views.window_dialogs import DialogParts


class SectionPage(Protocol):
    """What the window asks of a page beside the registry; it is a QWidget. `status_changed` tells the left of the status
    line, and `fill_menu` adds to the menu of a tight window what the page has no room for there."""

    status_changed: Any

    def set_mode(self, mode: str) -> None: ...
    def show_fresh(self) -> None: ...
    def tell_status(self) -> None: ...
    def fill_menu(self, menu: Menu) -> None: ...


@dataclass(frozen=True, slots=True)
class PageEntry:
    """How a section's page is made, and the right without which it is not entered."""

    make: Callable[[], QWidget]
    right: Right


@dataclass(frozen=True, slots=True)
class WindowParts:
    """What the shell needs: `make_page` builds the registry page and its desk, when there are orders to show; `sections` are
    the other pages."""

    settings: Settings
    tasks: TaskRunner
    hub: ChangesHub
    imports: Imports
    batches: BatchStore
    make_page: Callable[[], tuple[TransactionsPage, RegistryDesk]]
    curtain: Curtain
    access: Access
    dialogs: Callable[[], DialogParts]
    money: Callable[[], OperationParts]
    sections: Mapping[Section, PageEntry] = field(default_factory=dict)
    gateway: GatewayParts | None = None
    """None in a review, which knows no bank."""
    is_review: bool = False


class WindowPages(QObject):
    """The stack of pages, and what may stand before them (`front`)."""

    def __init__(self, window: MainWindow, parts: WindowParts) -> None:
        super().__init__(window)
        self._window, self._parts = window, parts
        self.stack = QStackedWidget()
        self.front = Front(self.stack)
        self.registry: TransactionsPage | None = None
        self.desk: RegistryDesk | None = None
        self._start: StartPage | None = None
        self._made: dict[Section, QWidget] = {}

    # --- which one is in front

    @property
    def section(self) -> Section | None:
        """None: the first window, or a page of signing in."""
        shown = self.stack.currentWidget()
        return next((section for section, page in self._made.items() if page is shown), None)

    @property
    def current(self) -> SectionPage | None:
        """The page of the section, the registry or another."""
        return cast("SectionPage | None", self._made.get(self.section)) if self.section is not None else None

    @property
    def is_on_registry(self) -> bool:
        return self.section is Section.TRANSACTIONS

    @property
    def is_on_start(self) -> bool:
        return self._start is not None and self.stack.currentWidget() is self._start

    def reason(self, section: Section) -> str:
        """Why the section cannot be entered; empty when it can."""
        if section is Section.TRANSACTIONS:
            return ""
        entry = self._parts.sections.get(section)
        if entry is None:
            return section_reason(section)
        return "" if self._parts.access.may(entry.right) else explain(entry.right)

    # --- bringing one to the front

    def show_registry(self) -> TransactionsPage:
        if self.registry is None:
            self._add_registry()
        assert self.registry is not None
        self.stack.setCurrentWidget(self.registry)
        return self.registry

    def show_start(self) -> None:
        if self._start is None:
            self._add_start()
        assert self._start is not None
        self.stack.setCurrentWidget(self._start)

    def show(self, section: Section) -> None:
        """A page other than the registry. One that may not be entered stays where it is."""
        if self.reason(section):
            return
        if section not in self._made:
            page = self._parts.sections[section].make()
            self._keep(section, page)
            self._leave_drops(page)
        self.stack.setCurrentWidget(self._made[section])

    def forget(self) -> None:
        """Somebody else comes: nothing that was looked at is left."""
        pages = [*self._made.values(), self._start]
        self.registry = self.desk = self._start = None
        self._made = {}
        for page in pages:
            if page is not None:
                self.front.drop(page)

    # --- building

    def _keep(self, section: Section, page: QWidget) -> None:
        self._made[section] = page
        self.stack.addWidget(page)
        cast(SectionPage, page).status_changed.connect(lambda text: self._on_status(page, text))
        self._parts.curtain.join(page)

    def _on_status(self, page: QWidget, text: str) -> None:
        if self.stack.currentWidget() is page:
            self._window.status.show_left(text)

    def _add_registry(self) -> None:
        window = self._window
        page, self.desk = self._parts.make_page()
        self.registry = page
        self._keep(Section.TRANSACTIONS, page)
        page.around_changed.connect(window.tell_around)
        page.toolbar.sections_asked.connect(lambda: window.menus.open_sections(page.toolbar.sections))
        page.toolbar.more.clicked.connect(lambda: window.menus.open_more(page.toolbar.more))
        page.panel_built.connect(self._leave_drops)
        page.actions_.on(Act.UNDO_IMPORT, window.incoming.undo_last)
        self.desk.import_asked.connect(window.choose_files)
        if self._parts.gateway is not None:
            page.actions_.on(Act.REFRESH, lambda: window.gateway.sync_now())  # type: ignore[union-attr] # made when it is used
        if self._parts.is_review:
            page.toolbar.load.setEnabled(False)
            page.toolbar.load.setToolTip(self.tr("Nothing is kept in review mode"))
        self._leave_drops(page)

    def _leave_drops(self, part: QWidget) -> None:
        """Fields would take a dropped file as text; the window takes it as a file."""
        for line in part.findChildren(QLineEdit):
            line.setAcceptDrops(False)

    def _add_start(self) -> None:
        from desktop.views.pages.start import StartPage  # only over an empty registry

        window = self._window
        self._start = StartPage()
        self.stack.addWidget(self._start)
        self._start.open_asked.connect(window.choose_files)
        self._start.training_asked.connect(window.incoming.load_training)
        for way in (self._start.open, self._start.training):
            bar(way.button, Right.IMPORT, self._parts.access)
        self._start.review_asked.connect(lambda: window.incoming.choose(window.review_asked.emit))
        window.incoming.busy.connect(self._start.set_busy)
        self._lead_to_bank(self._start)

    def _lead_to_bank(self, start: StartPage) -> None:
        for button in (start.mode, start.connect_way.button):
            button.setEnabled(self._parts.gateway is not None)
            bar(button, Right.SETTINGS, self._parts.access)
        start.mode_asked.connect(lambda: self._gateway_of(start).start_training())
        start.connect_asked.connect(lambda: self._gateway_of(start).open_connection())

    def _gateway_of(self, start: StartPage) -> GatewayDesk:
        """The page tells what becomes of what it asked for."""
        gateway = self._window.gateway
        assert gateway is not None
        unique = Qt.ConnectionType.UniqueConnection
        gateway.busy.connect(start.set_starting, unique)
        gateway.failed.connect(start.show_error, unique)
        return gateway
