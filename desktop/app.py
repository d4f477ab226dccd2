"""The window's life: start order, crash hook, shutdown order. The only Qt code that knows `bootstrap`.

Start: words of the command line → registry → application, fonts, theme, language → the first question to the registry →
window. The question runs while the widgets are made, so that the rows are there when the window is.
Shutdown, when the last window of a cabinet closes: refuse new work → cancel → wait → write what is left of the settings →
close the registry.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import quick_start  # noqa: F401 - before Qt and all else of ours: see there

# isort: split
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop import __version__, unlocking
from desktop.bootstrap import Cabinet, StartupConfig, build
from desktop.cli.start import Start, parse_start
from desktop.models.domain.errors import CabinetError
from desktop.models.tables.orders import OrdersModel
from desktop.services.changes_hub import ChangesHub
from desktop.services.settings import LANGUAGE, MERCHANT_NAME, THEME, Save
from desktop.services.tasks import Lane, TaskRunner
from desktop.views import fonts, icons
from desktop.views.crash import Crash, tell_refusal
from desktop.views.curtain import Curtain
from desktop.views.main_window import MainWindow, WindowParts
from desktop.views.pages.registry_query import RegistryQuery
from desktop.views.theme import ThemeManager
from desktop.views.translation import Translation
from desktop.window_parts import dialog_parts

if TYPE_CHECKING:
    from desktop.models.domain.accounts import Actor
    from desktop.views.gate import Gate

SWITCH_SECONDS = 0.0005
KEEP_VIEW_MS = 2_000


def start(argv: Sequence[str]) -> tuple[QApplication, QMainWindow]:
    """Builds and shows everything; returns before the event loop. `argv` is without the program's name.

    StorageError when the registry cannot be opened; SystemExit for wrong usage.
    """
    return _begin(parse_start(argv))


def _begin(words: Start) -> tuple[QApplication, QMainWindow]:
    ask = partial(unlocking.vault_password, application)
    config = StartupConfig(data_dir=words.data_dir, review=words.review, language=words.language, vault_password=ask)
    cabinet = unlocking.open_cabinet(config, application)
    try:
        return _open(cabinet, words)
    except BaseException:
        cabinet.close()
        raise


def main(argv: Sequence[str]) -> int:
    """The window until it is closed, or the tour; the exit code."""
    logging.getLogger().addHandler(logging.NullHandler())  # before the log file is open nothing goes to the terminal
    qInstallMessageHandler(_qt_to_log)
    words = parse_start(argv)
    if words.tour is not None:
        from desktop.tour import take  # pictures are for machines without a screen

        return take(words.tour)
    app = application()
    Crash(app).install()
    try:
        _begin(words)
    except CabinetError as error:
        tell_refusal(app, error)
        return 1
    return app.exec()


def _qt_to_log(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """What Qt has to say is for the log, not for the terminal of a person who started a window."""
    level = logging.DEBUG if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    logging.getLogger("qt").log(level, "%s", text)


def application() -> QApplication:
    """The one application object, made when there is none."""
    # Painting takes Python's lock hundreds of times; a busy worker may keep it for one such interval each time.
    sys.setswitchinterval(SWITCH_SECONDS)
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if sys.platform.startswith("linux") and not _has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Acquiring Cabinet")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("acquiring-cabinet")
    return app


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _open(cabinet: Cabinet, words: Start) -> tuple[QApplication, QMainWindow]:
    app = application()
    if words.kiosk or (cabinet.kiosk.options.start and not words.review):
        return app, _open_kiosk(cabinet, Looks(app))
    session = Session(cabinet, Looks(app))
    session.show(words.files if not words.review else ())
    gc.freeze()  # what the start made need not be walked at a collection
    return app, session.window


def _open_kiosk(cabinet: Cabinet, looks: Looks) -> QMainWindow:
    from desktop.views.kiosk.opening import open_kiosk  # few stations are kiosks

    looks.dress(cabinet.settings.get(THEME), cabinet.config.language or cabinet.settings.get(LANGUAGE))
    window = open_kiosk(cabinet, looks)
    window.closed.connect(lambda: (cabinet.close(), looks.take_off()))
    return window


class LaneSaver:
    """Writes settings in the lane of long work: while an import holds the database the interface must not wait for it."""

    def __init__(self, save: Save, tasks: TaskRunner) -> None:
        self._save = save
        self._tasks = tasks
        self._waiting: dict[str, object] = {}

    def __call__(self, values: dict[str, object]) -> None:
        is_first = not self._waiting
        self._waiting.update(values)
        if is_first:
            self._tasks.start(self.flush, lane=Lane.WRITE)

    def flush(self) -> None:
        """Writes what waits. Also called at the end, when the lanes are closed."""
        values, self._waiting = self._waiting, {}
        if values:
            self._save(values)


class Looks(QObject):
    """Colours and words of the application: shared by all its windows, so that they change together. They go with the last
    window unless they are `lasting`."""

    def __init__(self, app: QApplication, *, lasting: bool = False) -> None:
        super().__init__()
        self.app = app
        self.lasting = lasting
        self.theme = ThemeManager(self)
        self.translation = Translation(self)
        self.curtain = Curtain(self)
        self.is_dressed = False

    def dress(self, theme: str, language: str) -> None:
        """Before the first widget, so that none is made twice."""
        self.is_dressed = True
        fonts.load_fonts()
        self.theme.apply(self.app, theme)
        self.translation.set_language(self.app, language)
        self.app.setWindowIcon(icons.app_icon())

    def take_off(self) -> None:
        """No window is left to wear them."""
        self.translation.uninstall(self.app)
        self.deleteLater()


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
            dialogs=dialog_parts(cabinet, self._tasks, self._hub),
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
        if self.query is not None:
            self.query.stop()
            self._model.deleteLater()
            self.query = None

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
        Session(unlocking.open_cabinet(self._cabinet.config, application), self._looks).show(())
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
