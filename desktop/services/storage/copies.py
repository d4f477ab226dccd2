"""The copies of a registry in `backups/` beside it: their names tell when and why each was made."""

import re
from datetime import UTC, datetime
from pathlib import Path

from desktop.models.domain.backups import Backup, BackupKind
from desktop.services.storage.cipher import is_encrypted

_NAME = re.compile(r"-(?P<kind>\w+)-(?P<at>\d{8}-\d{6}-\d{6})\.\w+\Z")
_TIME = "%Y%m%d-%H%M%S-%f"
PART = ".part"
"""The ending of a file that is not whole yet."""


def folder_of(path: Path) -> Path:
    return path.parent / "backups"


def name_of_copy(path: Path, kind: str, at: datetime) -> str:
    return f"{path.stem}-{kind}-{at.astimezone(UTC):{_TIME}}{path.suffix}"


def copies_of(path: Path) -> list[Backup]:
    """The newest first. Files of other names are no copies."""
    found = (_copy(file) for file in _files(path))
    return sorted((copy for copy in found if copy), key=lambda copy: copy.made_at, reverse=True)


def newest_copy(path: Path) -> Backup | None:
    """The one to put back when the registry is damaged: a file that was put aside as it was is none."""
    return next((copy for copy in copies_of(path) if copy.kind is not BackupKind.ASIDE), None)


def unfinished(path: Path) -> list[Path]:
    """What a killed program has left; only for who is alone with the folder."""
    return [*path.parent.glob(f"{path.name}{PART}*"), *folder_of(path).glob(f"*{PART}*")]


def _files(path: Path) -> list[Path]:
    return [file for file in folder_of(path).glob(f"{path.stem}-*{path.suffix}") if file.is_file()]


def _copy(file: Path) -> Backup | None:
    named = _NAME.search(file.name)
    if named is None:
        return None
    made = datetime.strptime(named["at"], _TIME).replace(tzinfo=UTC)
    kind = BackupKind(named["kind"]) if named["kind"] in set(BackupKind) else BackupKind.MIGRATION
    return Backup(path=file, made_at=made, kind=kind, size=file.stat().st_size, is_encrypted=is_encrypted(file))
