"""From the parts of a cabinet to the kiosk on screen."""

from typing import Any, Protocol

from PySide6.QtWidgets import QApplication

from desktop.services.kiosk import Kiosk
from desktop.services.lookup import Lookup
from desktop.services.ports import OrderQueries
from desktop.services.refusals import Refusals
from desktop.services.settings import LANGUAGE, Settings
from desktop.services.tasks import TaskRunner
from desktop.views.kiosk.window import KioskParts, KioskWindow
from desktop.views.translation import Translation, system_language


class KioskCabinet(Protocol):
    """What a cabinet must hold."""

    @property
    def lookup(self) -> Lookup: ...
    @property
    def kiosk(self) -> Kiosk: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def queries(self) -> OrderQueries: ...
    @property
    def refusals(self) -> Refusals: ...
    @property
    def config(self) -> Any: ...


class KioskLooks(Protocol):
    """The application and its translation."""

    app: QApplication
    translation: Translation


def open_kiosk(cabinet: KioskCabinet, looks: KioskLooks, tasks: TaskRunner | None = None) -> KioskWindow:
    """Shows it full screen; from here on the program may only look payments up. NotAllowed("kiosk_pin") while no PIN is set.
    Without `tasks` it runs its work in lanes of its own, which end with it."""
    cabinet.kiosk.enter()
    return show_kiosk(cabinet, looks, tasks)


def show_kiosk(cabinet: KioskCabinet, looks: KioskLooks, tasks: TaskRunner | None = None) -> KioskWindow:
    """As `open_kiosk`, when the kiosk has been entered already."""
    own = tasks or TaskRunner()
    spoken = cabinet.config.language or cabinet.settings.get(LANGUAGE) or system_language()
    offered = cabinet.kiosk.options.languages
    window = KioskWindow(
        KioskParts(
            lookup=cabinet.lookup,
            kiosk=cabinet.kiosk,
            settings=cabinet.settings,
            queries=cabinet.queries,
            refusals=cabinet.refusals,
            tasks=own,
            speak=lambda language: _speak(looks, language),
            language=spoken if spoken in offered else offered[0],
        )
    )
    if tasks is None:
        window.closed.connect(own.close)
    window.take_screen()
    return window


def _speak(looks: KioskLooks, language: str) -> None:
    if looks.translation.language != language:
        looks.translation.set_language(looks.app, language)
