"""Review mode: a file is looked at and nothing is kept. The stores around the throw-away registry refuse every other write."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from desktop.models.domain.batches import FileReport, UndoResult
from desktop.models.domain.errors import NotAllowed
from desktop.models.domain.secret import Secret
from desktop.models.domain.templates import FilterTemplate
from desktop.services.imports import FilePreview, Imports, ReadOptions
from desktop.services.ports import BatchStore, ProfileStore, Progress, TemplateStore


class ReviewImports(Imports):
    """The import of the files that review mode was started with; NotAllowed("review") for everything else that writes."""

    def __init__(
        self, store: BatchStore, profiles: ProfileStore, zone: Callable[[], ZoneInfo], *, files: Sequence[Path]
    ) -> None:
        super().__init__(store, profiles, zone, lambda: None)
        self._files = frozenset(path.resolve() for path in files)

    def load(
        self,
        path: Path,
        options: ReadOptions = ReadOptions(),  # noqa: B008 -- frozen, as in the parent
        *,
        dry_run: bool = False,
        progress: Progress | None = None,
    ) -> FileReport:
        if path.resolve() not in self._files:
            raise NotAllowed("review")
        return super().load(path, options, dry_run=dry_run, progress=progress)

    def undo(self, batch: int) -> UndoResult:
        raise NotAllowed("review")

    def save_profile(self, name: str, preview: FilePreview, options: ReadOptions) -> None:
        raise NotAllowed("review")


class ReadOnlyTemplates:
    """A TemplateStore that can be read."""

    def __init__(self, templates: TemplateStore) -> None:
        self.all = templates.all
        self.get = templates.get
        self.opening = templates.opening

    def save(self, template: FilterTemplate, *, overwrite: bool = False) -> None:
        raise NotAllowed("review")

    def rename(self, old: str, new: str) -> None:
        raise NotAllowed("review")

    def delete(self, name: str) -> None:
        raise NotAllowed("review")


class NoGateway:
    """In place of every use case of the gateway: a review has none of it."""

    has_any = False

    def __getattr__(self, name: str) -> Any:
        raise NotAllowed("review")


class MemorySettings:
    """A SettingsStore that forgets with the program."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def load(self) -> dict[str, object]:
        return dict(self._values)

    def save(self, values: dict[str, object]) -> None:
        self._values.update(values)


class MemorySecrets:
    """A SecretStore that forgets with the program."""

    kind = "memory"

    def __init__(self) -> None:
        self._values: dict[str, Secret] = {}

    def get(self, name: str) -> Secret | None:
        return self._values.get(name)

    def set(self, name: str, value: Secret) -> None:
        self._values[name] = value

    def delete(self, name: str) -> None:
        self._values.pop(name, None)
