"""What a person reads at a terminal about the kiosk. Brings Qt's core along: `Words.prepare` comes first."""

from PySide6.QtCore import QCoreApplication

from desktop.services.kiosk import Kiosk
from desktop.services.settings import STALE_HOURS, Settings
from desktop.views import formatting

translate = QCoreApplication.translate


def new_pin() -> str:
    return translate("Cli", "New PIN, six digits or more")


def pin_is_set() -> str:
    return translate("Cli", "The PIN is set.")


def readiness(keeper: Kiosk, settings: Settings) -> tuple[list[str], list[str]]:
    """(what is so, what is to do)."""
    lines = [translate("Cli", "Administrator's file: {file}").format(file=path) for path in keeper.admin.paths]
    at = keeper.last_import()
    if at is not None:
        moment = formatting.date_time(at, settings.zone)
        lines.append(translate("Cli", "The registry is of {date}").format(date=moment))
    todo = []
    if not keeper.has_pin():
        todo.append(translate("Cli", "No PIN is set. Set it with: cabinet kiosk pin"))
    if at is None:
        todo.append(translate("Cli", "The registry is empty. Import an export of the bank."))
    elif keeper.is_stale():
        limit = translate("Cli", "The registry is older than %n hour(s). Import a fresh export.", "", settings.get(STALE_HOURS))
        todo.append(limit)
    if not todo:
        lines.append(translate("Cli", "The kiosk is ready: cabinet --kiosk"))
    return lines, todo
