"""The administrator's file `kiosk.toml`: settings that hold for every person of a station, and how its kiosk behaves.

    language = "kk"
    stale_hours = 24

    [kiosk]
    start = true
    reset_seconds = 60
    answer_seconds = 20
    languages = ["kk", "ru"]

It lies beside the data or in the system's folder for settings; where both say something, the system's wins. A file that
cannot be understood stops the program: half of a rule is none.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from desktop.models.domain.errors import CabinetError, InvalidInput
from desktop.services import settings

FILE = "kiosk.toml"
_LANGUAGES = ("kk", "ru", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskOptions:
    """`start`: the program opens as a kiosk. After `reset_seconds` without a touch the questions are cleared, after
    `answer_seconds` an answer. `languages` in the order of their buttons."""

    start: bool = False
    reset_seconds: int = 60
    answer_seconds: int = 20
    languages: tuple[str, ...] = _LANGUAGES


@dataclass(frozen=True, slots=True)
class AdminFile:
    """`fixed` are values by setting key, for `Settings(fixed=…)`; `paths` the files that were read."""

    fixed: Mapping[str, object]
    kiosk: KioskOptions
    paths: tuple[Path, ...] = ()


def site_folder() -> Path:
    """The system's folder for settings of all users: /etc/xdg/acquiring-cabinet, C:\\ProgramData\\acquiring-cabinet."""
    import platformdirs  # here, because nothing else of this module needs it

    return Path(platformdirs.site_config_dir("acquiring-cabinet", appauthor=False))


def load_admin_file(folder: Path, site: Path | None = None) -> AdminFile:
    """The file of the data folder and over it the system's. InvalidInput("kiosk_file") with file, line, key and a reason
    (toml, unknown, value, unreadable)."""
    fixed: dict[str, object] = {}
    kiosk: dict[str, Any] = {}
    read: list[Path] = []
    for path in (folder / FILE, (site or site_folder()) / FILE):
        if path.is_file():
            source = _Source(path)
            fixed |= source.fixed()
            kiosk |= source.kiosk()
            read.append(path)
    return AdminFile(fixed, KioskOptions(**kiosk), tuple(read))


class _Source:
    """One file, checked word by word."""

    def __init__(self, path: Path) -> None:
        import tomllib  # here, because few stations have such a file

        self._path = path
        try:
            self._text = path.read_text(encoding="utf-8-sig")
            self._data = tomllib.loads(self._text)
        except (OSError, UnicodeDecodeError):
            raise self._wrong("unreadable") from None
        except tomllib.TOMLDecodeError as error:
            place = re.search(r"line (\d+)", str(error))
            last = self._text.count("\n") + 1
            raise self._wrong("toml", line=int(place.group(1)) if place else last) from None
        except (ValueError, RecursionError):  # a number of thousands of digits, brackets within thousands of brackets
            raise self._wrong("toml", line=1) from None

    def fixed(self) -> dict[str, object]:
        known = _known_settings()
        found: dict[str, object] = {}
        for key, value in self._data.items():
            if key == "kiosk":
                continue
            if key not in known:
                raise self._unfit("unknown", key)
            setting = known[key]
            if type(value) is not type(setting.default):
                raise self._unfit("value", key)
            try:
                setting.parse(value)
            except (ValueError, TypeError, KeyError, AttributeError, OverflowError, CabinetError):
                raise self._unfit("value", key) from None
            found[key] = value
        return found

    def kiosk(self) -> dict[str, object]:
        table = self._data.get("kiosk", {})
        if not isinstance(table, dict):
            raise self._unfit("value", "kiosk")
        known = {field.name: field.default for field in fields(KioskOptions)}
        for key, value in table.items():
            if key not in known:
                raise self._unfit("unknown", key)
            if not _fits(key, value, known[key]):
                raise self._unfit("value", key)
        return {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}

    def _unfit(self, reason: str, key: str) -> InvalidInput:
        at = re.search(rf"^[ \t]*(\[)?[\"']?{re.escape(key)}\b", self._text, re.MULTILINE)
        return self._wrong(reason, key=key, line=self._text.count("\n", 0, at.start()) + 1 if at else 1)

    def _wrong(self, reason: str, **params: object) -> InvalidInput:
        return InvalidInput("kiosk_file", file=str(self._path), reason=reason, **params)


def _fits(key: str, value: object, default: object) -> bool:
    if key == "languages":
        words = value if isinstance(value, list) else []
        return bool(words) and all(word in _LANGUAGES for word in words) and len(set(words)) == len(words)
    if type(value) is not type(default):
        return False
    return isinstance(value, bool) or (isinstance(value, int) and 5 <= value <= 3600)


def _known_settings() -> dict[str, settings.Setting[Any]]:
    """Every setting but those with a dot in their key: they remember how a person left the window."""
    return {setting.key: setting for setting in _all_settings() if "." not in setting.key and setting is not settings.GEOMETRY}


def _all_settings() -> Iterator[settings.Setting[Any]]:
    return (value for value in vars(settings).values() if isinstance(value, settings.Setting))
