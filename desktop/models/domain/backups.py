"""Copies of the registry, as a person chooses among them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class BackupKind(StrEnum):
    """Why it was made. The value stands in the file's name."""

    DAILY = "daily"
    MANUAL = "manual"
    MIGRATION = "migration"
    """Before a newer program changed the schema."""
    ASIDE = "aside"
    """The registry as it was before another copy was put in its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """`made_at` is aware UTC, `size` in bytes."""

    path: Path
    made_at: datetime
    kind: BackupKind
    size: int
    is_encrypted: bool

    @property
    def name(self) -> str:
        return self.path.name
