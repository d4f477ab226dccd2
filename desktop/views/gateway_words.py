"""The words of connections: what kind one is, and how old its news are."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.views import formatting
from desktop.views.icons import Icon
from desktop.views.widgets.chip import ChipLook, tinted

if TYPE_CHECKING:
    from datetime import tzinfo

    from desktop.models.domain.gateway import Connection

_KINDS = {
    "production": (QT_TRANSLATE_NOOP("Gateway", "Production"), tinted("ok", Icon.SHIELD_CHECK)),
    "test": (QT_TRANSLATE_NOOP("Gateway", "Test"), tinted("hold", Icon.INFO)),
    "training": (QT_TRANSLATE_NOOP("Gateway", "Training"), tinted("hold", Icon.GRADUATION_CAP)),
}


def _say(text: str) -> str:
    return QCoreApplication.translate("Gateway", text)


def kind_of(connection: Connection) -> str:
    """production, test or training."""
    if connection.is_training:
        return "training"
    return "test" if connection.is_test else "production"


def kind_word(kind: str) -> str:
    return _say(_KINDS[kind][0])


def kind_look(kind: str) -> ChipLook:
    return _KINDS[kind][1]


def age_text(age: datetime | None, now: datetime, zone: tzinfo, *, offline: bool) -> str:
    """For the status line: «Банк: 3 мин назад», «Без сети, данные от 14:05»."""
    if age is None:
        return _say(QT_TRANSLATE_NOOP("Gateway", "Bank: no answer yet"))
    minutes = int((now - age).total_seconds() // 60)
    is_today = age.astimezone(zone).date() == now.astimezone(zone).date()
    moment = formatting.time(age, zone)[:5] if is_today else formatting.date_time(age, zone)[:16]
    if offline:
        return _say(QT_TRANSLATE_NOOP("Gateway", "No network, the bank's data are of {time}")).format(time=moment)
    if minutes < 1:
        return _say(QT_TRANSLATE_NOOP("Gateway", "Bank: just now"))
    return _say(QT_TRANSLATE_NOOP("Gateway", "Bank: {time}")).format(time=moment)
