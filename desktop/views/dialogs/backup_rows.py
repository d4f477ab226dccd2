"""The copies of the registry as a table's rows."""

from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.models.domain.backups import Backup, BackupKind
from desktop.views import formatting

COLUMNS = 4
_Index = QModelIndex | QPersistentModelIndex
_KINDS = {
    BackupKind.DAILY: QT_TRANSLATE_NOOP("BackupKind", "Daily"),
    BackupKind.MANUAL: QT_TRANSLATE_NOOP("BackupKind", "By hand"),
    BackupKind.MIGRATION: QT_TRANSLATE_NOOP("BackupKind", "Before a newer version"),
    BackupKind.ASIDE: QT_TRANSLATE_NOOP("BackupKind", "Put aside at a restore"),
}


def kind_text(kind: BackupKind) -> str:
    return QCoreApplication.translate("BackupKind", _KINDS[kind])


class BackupsModel(QAbstractTableModel):
    """When it was made, why, how large, encrypted or in clear."""

    def __init__(self, zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._backups: list[Backup] = []
        self._captions: tuple[str, ...] = ("",) * COLUMNS

    def show_backups(self, backups: list[Backup]) -> None:
        self.beginResetModel()
        self._backups = backups
        self.endResetModel()

    def set_captions(self, captions: tuple[str, ...]) -> None:
        self._captions = captions
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)
        if self._backups:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._backups) - 1, COLUMNS - 1))

    def backup(self, row: int) -> Backup:
        return self._backups[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._backups)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._backups[index.row()].name
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        backup = self._backups[index.row()]
        match index.column():
            case 0:
                return formatting.date_time(backup.made_at, self._zone)
            case 1:
                return kind_text(backup.kind)
            case 2:
                return formatting.file_size(backup.size)
        return self.tr("Encrypted") if backup.is_encrypted else self.tr("In clear")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_caption = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._captions[section] if is_caption else None
