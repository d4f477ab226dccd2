"""What a person reads at a terminal about encryption and copies. Brings Qt's core along: `Words.prepare` comes first."""

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.cli.tables import aligned
from desktop.models.domain.backups import Backup, BackupKind
from desktop.models.domain.recovery_kit import RecoveryKit
from desktop.views import formatting

translate = QCoreApplication.translate
_KINDS = {
    BackupKind.DAILY: QT_TRANSLATE_NOOP("Backup", "Daily"),
    BackupKind.MANUAL: QT_TRANSLATE_NOOP("Backup", "Made by hand"),
    BackupKind.MIGRATION: QT_TRANSLATE_NOOP("Backup", "Before an update"),
    BackupKind.ASIDE: QT_TRANSLATE_NOOP("Backup", "Put aside before a restore"),
}
_CAPTIONS = (
    QT_TRANSLATE_NOOP("Backup", "Made"),
    QT_TRANSLATE_NOOP("Backup", "Reason"),
    QT_TRANSLATE_NOOP("Backup", "Encrypted"),
    QT_TRANSLATE_NOOP("Backup", "Size"),
    QT_TRANSLATE_NOOP("Backup", "Name"),
)
_MEGABYTE = 1_000_000


def state(*, encrypted: bool) -> str:
    if encrypted:
        return translate("Cli", "The registry is encrypted.")
    return translate("Cli", "The registry is not encrypted.")


def switched_on(kit: RecoveryKit) -> Iterator[str]:
    yield state(encrypted=True)
    yield from _copies(kit.copies, translate("Cli", "Backups encrypted: {count}"))
    yield from _copies(kit.removed, translate("Cli", "Backups that could not be read and were removed: {count}"))
    yield from recovery_key(kit)


def switched_off(copies: Sequence[str]) -> Iterator[str]:
    yield state(encrypted=False)
    yield from _copies(copies, translate("Cli", "Backups decrypted: {count}"))


def recovery_key(kit: RecoveryKit) -> Iterator[str]:
    yield translate("Cli", "Recovery key. Print it and keep it apart from this machine: whoever has it opens the data.")
    yield f"  {kit.text.reveal()}"


def backed_up(path: str, *, encrypted: bool) -> Iterator[str]:
    yield translate("Cli", "Backup made: {path}").format(path=path)
    if encrypted:
        yield translate("Cli", "It is encrypted like the registry; the recovery key opens it.")


def restored(name: str) -> Iterator[str]:
    yield translate("Cli", "Restored from the backup: {name}").format(name=name)
    yield translate("Cli", "The registry as it was before is kept among the backups.")


def key_is_back() -> str:
    return translate("Cli", "The key fits and is saved. The registry opens again.")


def kit_asked() -> str:
    return translate("Cli", "Recovery key")


def no_key() -> str:
    return translate("Cli", "No recovery key was given. Nothing was changed. Use --key-stdin, or type it at a terminal.")


def backups(found: Sequence[Backup], zone: ZoneInfo) -> Iterator[str]:
    """A table, the newest first."""
    if not found:
        yield translate("Cli", "There are no backups.")
        return
    yield from aligned(_rows(found, zone), [False, False, False, True, False])


def _rows(found: Sequence[Backup], zone: ZoneInfo) -> Iterator[list[str]]:
    yield [translate("Backup", caption) for caption in _CAPTIONS]
    for copy in found:
        yield [
            formatting.date_time(copy.made_at, zone),
            translate("Backup", _KINDS[copy.kind]),
            translate("Backup", "Yes") if copy.is_encrypted else translate("Backup", "No"),
            translate("Backup", "{count} MB").format(count=formatting.count(max(1, copy.size // _MEGABYTE))),
            copy.name,
        ]


def _copies(names: Sequence[str], text: str) -> Iterator[str]:
    if names:
        yield text.format(count=formatting.count(len(names)))
        yield from (f"  {name}" for name in names)
