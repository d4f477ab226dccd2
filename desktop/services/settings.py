"""What a person may set, declared once: key, default, how a stored value is read. Bad values fall back with a warning."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from zoneinfo import ZoneInfo

from desktop.models.domain.accounts import FIRST_ACCOUNT, Right, account_key
from desktop.models.domain.columns import DEFAULT_COLUMNS, ColumnKey
from desktop.models.domain.errors import InvalidInput, NotAllowed
from desktop.models.domain.zones import zone_of
from desktop.services.access import Access

if TYPE_CHECKING:
    from desktop.services.ports import SettingsStore

T = TypeVar("T")
Save = Callable[[dict[str, object]], None]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """`parse` turns the stored JSON value into T and raises ValueError, TypeError or KeyError when it is not one."""

    key: str
    default: T
    parse: Callable[[Any], T]
    personal: bool = False
    """Each person of a closed cabinet has a value of their own; the others belong to the merchant, and changing them needs
    the right to."""
    station: bool = False
    """Belongs to the window that stands here, whoever sits before it: it is kept without a right and without a name."""


def _one_of(*words: str) -> Callable[[Any], str]:
    def parse(value: Any) -> str:
        if value not in words:
            raise ValueError(value)
        return str(value)

    return parse


def _zone_name(value: Any) -> str:
    zone_of(str(value))
    return str(value)


def _whole(least: int, most: int) -> Callable[[Any], int]:
    def parse(value: Any) -> int:
        number = int(value)
        if not least <= number <= most:
            raise ValueError(value)
        return number

    return parse


def _time_of_day(value: Any) -> str:
    return time.fromisoformat(str(value)).strftime("%H:%M")


def _address(value: Any) -> str:
    text = str(value).strip()
    if text and not text.startswith("https://"):
        raise ValueError(value)
    return text


def _columns(value: Any) -> tuple[ColumnKey, ...]:
    return tuple(ColumnKey(key) for key in value)


LANGUAGE = Setting("language", "", _one_of("", "ru", "kk", "en"), personal=True)
"""Empty = as the system, Russian when the system speaks none of ours."""
THEME = Setting("theme", "system", _one_of("system", "light", "dark"), personal=True)
ZONE = Setting("zone", "Asia/Almaty", _zone_name)
MERCHANT_NAME = Setting("merchant_name", "", str)
DEFAULT_MERCHANT = Setting("default_merchant", "", str)
LIMIT_COLUMNS = Setting("limit_columns", True, bool)
IDLE_MINUTES = Setting("idle_minutes", 10, _whole(1, 240))
"""After so long without a key or a mouse the window covers itself; only where there are accounts."""
DAY_STARTS = Setting("day_starts", "00:00", _time_of_day)
"""The business day's cut-off, HH:MM in the merchant's zone."""
PORTAL = Setting("portal", "", _address)
"""The address of the bank's own cabinet, for opening an order there."""
JOURNAL_MONTHS = Setting("journal_months", 12, _whole(12, 120))
PAYER_MONTHS = Setting("payer_months", 0, _whole(0, 240))
"""Payers' data older than this are offered for anonymising; 0 = never."""
STALE_HOURS = Setting("stale_hours", 48, _whole(1, 8760))
"""A kiosk says so when the registry is older."""
HOLD_DAYS = Setting("operations.hold_days", 7, _whole(1, 60))
"""How long the bank holds money that nobody captures."""
QUEUE_MINUTES = Setting("operations.queue_minutes", 30, _whole(1, 1440))
"""An operation that has waited longer is shown again before it goes out."""
SECOND_PERSON = Setting("operations.second_person", 0, _whole(0, 10**12))
"""Above so many whole units of money a second person confirms; 0 = never."""
BANK_ZONE = Setting("bank_zone", "Asia/Almaty", _zone_name)
"""Where the bank's day ends at midnight."""
SYNC_ON = Setting("sync.on", True, bool)
SYNC_SECONDS = Setting("sync.seconds", 60, _whole(1, 86_400))
"""How often the window asks the gateway what is new."""
TRAINING = Setting("training.on", False, bool)
"""The training gateway runs whenever the window does."""
MAIL: Setting[dict[str, Any]] = Setting("mail", {}, dict)
"""host port sender tls user; the password lies among the secrets."""
ROW_HEIGHT = Setting("row_height", "compact", _one_of("compact", "comfortable"), personal=True)
COLUMNS = Setting("transactions.columns", DEFAULT_COLUMNS, _columns, personal=True)
COLUMN_WIDTHS: Setting[dict[str, int]] = Setting(
    "transactions.widths", {}, lambda value: {str(k): int(v) for k, v in value.items()}, personal=True
)
SORT: Setting[dict[str, Any]] = Setting("transactions.sort", {}, dict, personal=True)
FILTER: Setting[dict[str, Any]] = Setting("transactions.filter", {}, dict, personal=True)
FILTERS_OFF: Setting[list[str]] = Setting("transactions.filters_off", [], list, personal=True)
FILTER_PANEL = Setting("transactions.filter_panel", False, bool, personal=True)
FILTER_FIELDS: Setting[list[str]] = Setting("transactions.filter_fields", [], list, personal=True)
GEOMETRY: Setting[dict[str, str]] = Setting(
    "geometry", {}, lambda value: {str(k): str(v) for k, v in value.items()}, personal=True
)
"""Window name → base64 of Qt's saved geometry."""


WINDOW = Setting("window", "", str, station=True)
"""The place of the main window: base64 of Qt's saved geometry."""
LAST_LOGIN = Setting("last_login", "", str, station=True)
"""Who signed in here last; the sign-in page begins with this login."""


class Settings:
    """Typed access over the store: read once, written at once."""

    def __init__(
        self, store: SettingsStore, access: Access | None = None, fixed: Mapping[str, object] = MappingProxyType({})
    ) -> None:
        self._save: Save = store.save
        self._values = store.load()
        self._access = access
        self._fixed = fixed

    def get(self, setting: Setting[T]) -> T:
        """The value, or the default when there is none or it cannot be read."""
        values, key = (self._fixed, setting.key) if self.is_fixed(setting) else (self._values, self._key(setting))
        if key not in values and self._is_first_person():
            key = setting.key
        if key not in values:
            return setting.default
        try:
            return setting.parse(values[key])
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, InvalidInput):
            _log.warning("setting %s cannot be read, the default is used", setting.key)
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """NotAllowed("right") when it is the merchant's and this person may not, NotAllowed("fixed") when the administrator's
        file holds it."""
        if self.is_fixed(setting):
            raise NotAllowed("fixed", setting=setting.key)
        if self._access is not None and not (setting.personal or setting.station):
            self._access.require(Right.SETTINGS)
        key = self._key(setting)
        if self._values.get(key) == value:
            return
        self._values[key] = value
        self._save({key: value})

    def is_fixed(self, setting: Setting[Any]) -> bool:
        """The administrator's file decides for every station."""
        return setting.key in self._fixed

    def _key(self, setting: Setting[Any]) -> str:
        person = self._access.person if self._access is not None and setting.personal else None
        return f"{setting.key}@{account_key(person.name)}" if person is not None and person.name else setting.key

    def _is_first_person(self) -> bool:
        """Whoever closed the cabinet had it open before, and goes on as they were; nobody else sees how that was."""
        person = self._access.person if self._access is not None else None
        return person is not None and person.account == FIRST_ACCOUNT

    def save_through(self, wrap: Callable[[Save], Save]) -> None:
        """Values are written by what `wrap` makes of the store's own `save`: the window writes in a lane, because a running
        import holds the database."""
        self._save = wrap(self._save)

    def zone_of(self, setting: Setting[str]) -> ZoneInfo:
        return zone_of(self.get(setting))

    @property
    def zone(self) -> ZoneInfo:
        """The merchant's time zone: the only one in which dates are typed and shown."""
        return zone_of(self.get(ZONE))
