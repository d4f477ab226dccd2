"""The accounts as a table's rows."""

from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.domain.accounts import Account
from desktop.views import formatting
from desktop.views.role_words import roles_text

COLUMNS = 4
_Index = QModelIndex | QPersistentModelIndex


class AccountsModel(QAbstractTableModel):
    """Login, roles, sign-in (open or locked until), second factor."""

    def __init__(self, zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._accounts: list[Account] = []
        self._captions: tuple[str, ...] = ("",) * COLUMNS

    def show_accounts(self, accounts: list[Account]) -> None:
        self.beginResetModel()
        self._accounts = accounts
        self.endResetModel()

    def set_captions(self, captions: tuple[str, ...]) -> None:
        self._captions = captions
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)
        if self._accounts:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._accounts) - 1, COLUMNS - 1))

    def account(self, row: int) -> Account:
        return self._accounts[row]

    def row_of(self, name: str) -> int:
        """-1 when there is none."""
        return next((row for row, account in enumerate(self._accounts) if account.name == name), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._accounts)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return self._text(self._accounts[index.row()], index.column())

    def _text(self, account: Account, column: int) -> str:
        if column == 0:
            return account.name
        if column == 1:
            return roles_text(account.roles)
        if column == 2:
            if account.locked_until is None:
                return self.tr("Not locked")
            return self.tr("Locked until {time}").format(time=formatting.time(account.locked_until, self._zone))
        return self.tr("On") if account.has_second_factor else self.tr("Off")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_caption = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._captions[section] if is_caption else None
