"""The copy for support: a few texts that a person reads before they are saved, and nothing of anybody in them."""

import platform
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop import __version__
from desktop.models.domain.accounts import Right
from desktop.models.domain.journal import Action, EntryFilter
from desktop.services import settings as declared
from desktop.services.access import Access
from desktop.services.appearing import appearing
from desktop.services.ports import JournalStore

TAIL_BYTES = 200_000
"""So much of the newest log goes along."""
_FIGURES = (int, bool)


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the bundle, whole."""

    name: str
    text: str


class SupportBundle:
    """Needs the right to view. `clean` takes card numbers, secrets and addresses out of a text; `facts` are a few more lines
    about the registry, without anybody's data."""

    def __init__(
        self,
        log_folder: Path,
        clean: Callable[[str], str],
        settings: declared.Settings,
        journal: JournalStore,
        access: Access,
        facts: Callable[[], Mapping[str, object]] = dict,
    ) -> None:
        self._log_folder = log_folder
        self._clean = clean
        self._settings = settings
        self._journal = journal
        self._access = access
        self._facts = facts

    def parts(self) -> list[Part]:
        """All that `save` would write. Reads files and the whole journal: not for the interface thread."""
        self._access.require(Right.VIEW)
        found = [("about.txt", self._about()), ("settings.txt", self._settings_told()), ("journal.txt", self._counts())]
        parts = [Part(name, "".join(f"{line}\n" for line in lines)) for name, lines in found]
        return [*parts, Part("log.txt", self._log())]

    def save(self, path: Path, parts: Sequence[Part]) -> None:
        """Exactly these parts as a ZIP file; it appears whole, after its line in the journal. FileError("write") when it cannot
        be written."""
        import zipfile  # only here: it brings the compressors along

        self._access.require(Right.VIEW)
        with appearing(path) as target:
            with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as bundle:
                for part in parts:
                    bundle.writestr(part.name, part.text)
            self._journal.append(Action.SUPPORT_BUNDLE, path.name, parts=len(parts))

    def _about(self) -> Iterator[str]:
        yield f"Acquiring Cabinet {__version__}"
        yield f"system: {platform.system()} {platform.release()} {platform.machine()}"
        yield f"python: {platform.python_version()}"
        yield f"packaged: {bool(getattr(sys, 'frozen', False))}"
        yield from (f"{name}: {value}" for name, value in self._facts().items())

    def _settings_told(self) -> Iterator[str]:
        """Figures and switches with their values, of all else only whether it is set: names and addresses are somebody's."""
        for setting in vars(declared).values():
            if not isinstance(setting, declared.Setting):
                continue
            value = self._settings.get(setting)
            shown = value if isinstance(value, _FIGURES) else "default" if value == setting.default else "set"
            fixed = " (fixed by the administrator)" if self._settings.is_fixed(setting) else ""
            yield f"{setting.key}: {shown}{fixed}"

    def _counts(self) -> Iterator[str]:
        verdict = self._journal.verify()
        yield f"entries: {verdict.entries}"
        yield f"intact: {verdict.intact}"
        for action in Action:
            count = self._journal.count(EntryFilter(actions=frozenset({action.value})))
            if count:
                yield f"{action.value}: {count}"

    def _log(self) -> str:
        """The newest lines of the log and, when they are few, of the one before it."""
        text = ""
        for name in ("cabinet.log", "cabinet.log.1"):
            path = self._log_folder / name
            if path.is_file() and len(text) < TAIL_BYTES:
                text = path.read_text("utf-8", "replace") + text
        tail = text[-TAIL_BYTES:]
        return self._clean(tail if len(text) <= TAIL_BYTES else tail.partition("\n")[2])
