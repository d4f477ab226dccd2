"""The shell: masthead, one page at a time, status line; files dropped anywhere; toasts. It holds no business of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QMainWindow, QVBoxLayout, QWidget

from desktop import __version__
from desktop.models.domain.accounts import Right
from desktop.models.domain.batches import Batch, FileKind
from desktop.services.changes_hub import Changes
from desktop.services.settings import MERCHANT_NAME, WINDOW
from desktop.views import formatting
from desktop.views.dropping import DropFrame, files_of
from desktop.views.incoming import Incoming
from desktop.views.navigation import Masthead, Section
from desktop.views.operation_desk import OperationDesk
from desktop.views.pages.registry_words import DOT, RegistryWords
from desktop.views.rights import explain
from desktop.views.status_line import StatusLine
from desktop.views.tight_bar import TightBar
from desktop.views.widgets import Hairline, Toast
from desktop.views.window_dialogs import WindowDialogs
from desktop.views.window_menus import WindowMenus
from desktop.views.window_pages import WindowPages, WindowParts

if TYPE_CHECKING:
    from desktop.views.front import Front
    from desktop.views.gateway_desk import GatewayDesk
    from desktop.views.pages.registry_desk import RegistryDesk
    from desktop.views.pages.transactions import TransactionsPage

SMALLEST = QSize(640, 360)
FIRST_SIZE = QSize(1440, 900)
WIDE, COMPACT, LOW = 1360, 1000, 560


def mode_of(size: QSize) -> str:
    """wide, compact or tight."""
    if size.width() < COMPACT or size.height() < LOW:
        return "tight"
    return "wide" if size.width() >= WIDE else "compact"


class MainWindow(QMainWindow):
    """Signals: `language_chosen` (code) · `theme_chosen` (mode) · `review_asked` (paths) · `lock_asked` and `leave_asked` by
    the person at work · `dialog_shown` (QDialog) for the first time · `closed`."""

    language_chosen = Signal(object)
    theme_chosen = Signal(object)
    review_asked = Signal(object)
    lock_asked = Signal()
    leave_asked = Signal()
    dialog_shown = Signal(object)
    closed = Signal()

    def __init__(self, parts: WindowParts, language: str) -> None:
        super().__init__()
        self.setObjectName("window")
        self._parts = parts
        self._language = language
        self._announces = False
        self.person = ""
        self._words = RegistryWords(self)
        self.incoming = Incoming(
            self, parts.imports, parts.batches, parts.tasks, parts.hub, parts.settings, is_review=parts.is_review
        )
        money = OperationDesk(self, parts.hub, parts.money)
        self.menus, self.dialogs = WindowMenus(self), WindowDialogs(self, money, parts.dialogs)
        self.pages = WindowPages(self, parts)
        self._build()
        self._connect()
        self._restore_place()
        self.retranslate()

    @cached_property
    def gateway(self) -> GatewayDesk | None:
        """The way to the bank, made when it is first asked for: what the window shows first does without. None in a review."""
        from desktop.views.gateway_desk import GatewayDesk

        return GatewayDesk(self, self._parts.gateway) if self._parts.gateway is not None else None

    def begin_with_bank(self) -> None:
        """Somebody is at work, and the first rows are on screen."""
        if self.gateway is not None and self.is_at_work:
            self.gateway.begin()

    def leave_bank(self) -> None:
        if (gateway := self.__dict__.get("gateway")) is not None:
            gateway.leave()

    def _build(self) -> None:
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        self.masthead, self._tight_bar = Masthead(), TightBar()
        self.masthead.reason_of = self.pages.reason
        self._head_line = Hairline()
        self.notices = QVBoxLayout()
        """Banners over whatever page is in front."""
        self._foot_line = Hairline()
        self.status = StatusLine()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.masthead)
        column.addWidget(self._tight_bar)
        column.addWidget(self._head_line)
        column.addLayout(self.notices)
        column.addWidget(self.pages.stack, 1)
        column.addWidget(self._foot_line)
        column.addWidget(self.status)
        self.setCentralWidget(inside)
        self._frame = DropFrame(self)
        self.masthead.show_language(self._language)
        self.masthead.show_merchant(self._parts.settings.get(MERCHANT_NAME))

    def _connect(self) -> None:
        self.masthead.language_chosen.connect(self.language_chosen)
        self.masthead.section_chosen.connect(self.show_section)
        self._tight_bar.sections_asked.connect(lambda: self.menus.open_sections(self._tight_bar.sections))
        self._tight_bar.more_asked.connect(lambda: self.menus.open_more(self._tight_bar.more))
        self.masthead.settings_asked.connect(self.open_settings)
        self.masthead.curtain_asked.connect(self._parts.curtain.toggle)
        self._parts.curtain.changed.connect(self.masthead.show_curtain)
        self._parts.hub.changed.connect(self._on_changes)
        self.incoming.failed.connect(self._on_load_failed)
        self.incoming.undone.connect(self._on_undone)
        self.incoming.batch_known.connect(self._on_batch)
        QShortcut(QKeySequence("Ctrl+,"), self).activated.connect(self.open_settings)
        self.masthead.lock_asked.connect(self.lock_asked)
        self.masthead.leave_asked.connect(self.leave_asked)
        self.addAction(self.masthead.lock)
        self.dialogs.changed.connect(self._on_appearance)
        self.pages.front.changed.connect(self._tell_page)

    # --- pages

    @property
    def page(self) -> TransactionsPage | None:
        """The registry, once it was shown."""
        return self.pages.registry

    @property
    def desk(self) -> RegistryDesk | None:
        return self.pages.desk

    @property
    def front(self) -> Front:
        return self.pages.front

    def show_section(self, section: Section) -> None:
        """Brings a page to the front; the registry for one that may not be entered."""
        self.pages.show(section)
        if self.pages.section is not section or section is Section.TRANSACTIONS:
            self.show_registry()
            return
        self._tell_page()
        assert self.pages.current is not None
        self.pages.current.show_fresh()

    def show_registry(self) -> None:
        """The registry page; built when it is first shown."""
        page = self.pages.show_registry()
        # Not before the rows are on screen: what the window shows first does not wait for its status line.
        page.around_changed.connect(self.incoming.read_batches, Qt.ConnectionType.SingleShotConnection)
        self._tell_page()
        page.table.setFocus()

    def show_start(self) -> None:
        self.pages.show_start()
        self._tell_page()

    def _tell_page(self) -> None:
        """Another page is in front, or the same one again. Before the work stands nothing of it: neither sections nor tools,
        neither sums nor files."""
        clear, section = self.is_at_work, self.pages.section
        self.masthead.show_section(section if clear else None, tools=clear)
        if section is not None:
            self._tight_bar.show_section(section)
        self._fit_mode()
        if clear and self.pages.current is not None:
            self.pages.current.tell_status()
            self._tell_source()
        else:
            self._tell_emptiness()

    # --- what stands before the work

    @property
    def is_at_work(self) -> bool:
        """No page of signing in stands before the work."""
        return self.front.is_clear

    def forget_work(self) -> None:
        """Somebody else comes: dialogs, pages and what was told are gone."""
        for dialog in self.findChildren(QDialog):
            dialog.close()
            dialog.deleteLater()
        self.pages.forget()
        self.incoming.batch = None
        self._announces = False
        self._parts.curtain.draw(False)

    def show_person(self, name: str) -> None:
        """Who is at work, for the menu in the masthead; empty = nobody, or an open cabinet."""
        self.person = name
        self.masthead.show_person(name)

    # --- files

    def choose_files(self) -> None:
        self.incoming.choose()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Shows what the files hold before anything is written."""
        if self._parts.access.may(Right.IMPORT):
            self.incoming.show(paths)
        else:
            Toast.show_in(self, explain(Right.IMPORT), kind="back", bottom=self.toast_bottom())

    def load(self, paths: Sequence[Path]) -> None:
        """Loads files without a preview."""
        self.incoming.load(paths)

    def _on_load_failed(self, error: Exception) -> None:
        self.show_registry()
        if self.desk is not None:
            self.desk.show_error(error)

    def _on_undone(self) -> None:
        Toast.show_in(self, self.tr("The import is undone"), bottom=self.toast_bottom())

    def _on_changes(self, changes: Changes) -> None:
        """Who is at another page stays there, and finds the registry as it is now when they come back to it."""
        if not changes.orders or not self.is_at_work:
            return
        shown = self.page
        self._announces = True
        if self.pages.section is None:
            self.show_registry()
        elif self.pages.is_on_registry:  # whoever types there goes on typing
            self.incoming.read_batches()
        elif shown is not None:
            shown.around_changed.connect(self.incoming.read_batches, Qt.ConnectionType.SingleShotConnection)
        if shown is not None:
            shown.query.refresh()

    def _on_batch(self, batch: Batch | None, is_new: bool) -> None:
        self._tell_source()
        announces, self._announces = self._announces, False
        if batch is None or not (announces and is_new) or self._parts.is_review or batch.kind is FileKind.GATEWAY:
            return
        count = batch.new + batch.updated
        words = self.tr("%n row(s) written", "", count).replace(str(count), formatting.count(count), 1)
        toast = Toast.show_in(self, words, self.tr("Undo import"), bottom=self.toast_bottom())
        toast.acted.connect(self.incoming.undo_last)

    # --- what is told

    def tell_around(self) -> None:
        """What surrounds the rows of the registry has been read."""
        self._tell_source()
        if self.page is not None and self.page.query.around.whole == 0 and not self._parts.is_review:
            self.show_start()

    def _tell_source(self) -> None:
        if self.page is None or self.pages.section is None:
            return
        text = self._words.source_line(self.incoming.batch, self.page.query.around, self._parts.settings.zone)
        if self._parts.is_review:
            text = self.tr("Review: nothing is kept") + DOT + text
        self.status.show_right(text, from_file=self.incoming.batch is not None)

    def _tell_emptiness(self) -> None:
        self.status.show_left(self.tr("The registry is empty") if self.is_at_work else self.tr("Nobody is signed in"))
        self.status.show_right(self.tr("Version {version}").format(version=__version__))

    def toast_bottom(self) -> int:
        status = self.status.height() if self.status.isVisible() else 0
        return status + (self.page.toast_bottom() if self.page is not None and self.pages.is_on_registry else 0)

    # --- language, look, menus

    def show_language(self, language: str) -> None:
        self._language = language
        self.masthead.show_language(language)

    @property
    def language(self) -> str:
        return self._language

    def open_settings(self) -> None:
        if self.is_at_work:
            self.dialogs.open_settings()

    def _on_appearance(self) -> None:
        self.masthead.show_merchant(self._parts.settings.get(MERCHANT_NAME))
        if self.page is not None:
            self.page.apply_settings()
        self._tell_source()

    # --- size and place

    def _fit_mode(self) -> None:
        mode, section = mode_of(self.size()), self.pages.section
        has_bars = mode != "tight" or section is None
        for part in (self.masthead, self._foot_line, self.status):
            part.setVisible(has_bars)
        self._tight_bar.setVisible(not has_bars and not self.pages.is_on_registry)
        self._head_line.setVisible(has_bars or self._tight_bar.isVisibleTo(self))
        self.masthead.set_mode("compact" if mode == "tight" else mode)
        if self.pages.current is not None:
            self.pages.current.set_mode(mode)

    def _restore_place(self) -> None:
        saved = self._parts.settings.get(WINDOW)
        if not saved or not self.restoreGeometry(QByteArray.fromBase64(saved.encode())):
            room = self.screen().availableSize()
            self.resize(FIRST_SIZE.boundedTo(room))

    def _remember_place(self) -> None:
        place = bytes(self.saveGeometry().toBase64().data()).decode()
        self._parts.settings.set(WINDOW, place)

    # --- Qt

    def retranslate(self) -> None:
        name = self.tr("Acquiring Cabinet")
        self.setWindowTitle(name + " – " + self.tr("review") if self._parts.is_review else name)

    def childEvent(self, event: QChildEvent) -> None:
        """Every dialog of the window takes part in the curtain from the moment it is first shown."""
        if event.type() is QEvent.Type.ChildPolished and isinstance(event.child(), QDialog):
            self._parts.curtain.join(event.child())
            self.dialog_shown.emit(event.child())
        super().childEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            if not self.is_at_work or self.pages.is_on_start:
                self._tell_emptiness()
            elif self.pages.current is not None:
                self.pages.current.tell_status()
            self._tell_source()
            if (gateway := self.__dict__.get("gateway")) is not None:
                gateway.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frame.setGeometry(self.rect())
        self._fit_mode()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event) and self.is_at_work and not self._parts.is_review:
            event.acceptProposedAction()
            self._frame.show()
            self._frame.raise_()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._frame.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._frame.hide()
        event.acceptProposedAction()
        self.open_files(files_of(event))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._remember_place()
        if self.page is not None:
            self.page.query.stop()
        super().closeEvent(event)
        self.closed.emit()
