"""What a person may set, declared once: key, default, how a stored value is read. Bad values fall back with a warning."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo

from desktop.models.domain.columns import DEFAULT_COLUMNS, ColumnKey
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.zones import zone_of
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


def _one_of(*words: str) -> Callable[[Any], str]:
    def parse(value: Any) -> str:
        if value not in words:
            raise ValueError(value)
        return str(value)

    return parse


def _zone_name(value: Any) -> str:
    zone_of(str(value))
    return str(value)


def _columns(value: Any) -> tuple[ColumnKey, ...]:
    return tuple(ColumnKey(key) for key in value)


LANGUAGE = Setting("language", "", _one_of("", "ru", "kk", "en"))
"""Empty = as the system, Russian when the system speaks none of ours."""
THEME = Setting("theme", "system", _one_of("system", "light", "dark"))
ZONE = Setting("zone", "Asia/Almaty", _zone_name)
MERCHANT_NAME = Setting("merchant_name", "", str)
DEFAULT_MERCHANT = Setting("default_merchant", "", str)
LIMIT_COLUMNS = Setting("limit_columns", True, bool)
ROW_HEIGHT = Setting("row_height", "compact", _one_of("compact", "comfortable"))
COLUMNS = Setting("transactions.columns", DEFAULT_COLUMNS, _columns)
COLUMN_WIDTHS: Setting[dict[str, int]] = Setting(
    "transactions.widths", {}, lambda value: {str(k): int(v) for k, v in value.items()}
)
SORT: Setting[dict[str, Any]] = Setting("transactions.sort", {}, dict)
FILTER: Setting[dict[str, Any]] = Setting("transactions.filter", {}, dict)
FILTERS_OFF: Setting[list[str]] = Setting("transactions.filters_off", [], list)
FILTER_PANEL = Setting("transactions.filter_panel", False, bool)
FILTER_FIELDS: Setting[list[str]] = Setting("transactions.filter_fields", [], list)
GEOMETRY: Setting[dict[str, str]] = Setting("geometry", {}, lambda value: {str(k): str(v) for k, v in value.items()})
"""Window name → base64 of Qt's saved geometry."""


class Settings:
    """Typed access over the store: read once, written at once."""

    def __init__(self, store: SettingsStore) -> None:
        self._save: Save = store.save
        self._values = store.load()

    def get(self, setting: Setting[T]) -> T:
        """The value, or the default when there is none or it cannot be read."""
        if setting.key not in self._values:
            return setting.default
        try:
            return setting.parse(self._values[setting.key])
        except (ValueError, TypeError, KeyError, AttributeError, InvalidInput):
            _log.warning("setting %s cannot be read, the default is used", setting.key)
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        if self._values.get(setting.key) == value:
            return
        self._values[setting.key] = value
        self._save({setting.key: value})

    def save_through(self, wrap: Callable[[Save], Save]) -> None:
        """Values are written by what `wrap` makes of the store's own `save`: the window writes in a lane, because a running
        import holds the database."""
        self._save = wrap(self._save)

    @property
    def zone(self) -> ZoneInfo:
        """The merchant's time zone: the only one in which dates are typed and shown."""
        return zone_of(self.get(ZONE))
