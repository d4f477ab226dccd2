"""What a person may not do stays visible, greyed, with the right that is missing and who grants it in its tooltip."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.models.domain.accounts import Right
from desktop.services.access import Access

_WORDS = {
    Right.VIEW: QT_TRANSLATE_NOOP("Right", "Viewing"),
    Right.IMPORT: QT_TRANSLATE_NOOP("Right", "Import"),
    Right.EXPORT: QT_TRANSLATE_NOOP("Right", "Export"),
    Right.TEMPLATES: QT_TRANSLATE_NOOP("Right", "Templates"),
    Right.INVOICES: QT_TRANSLATE_NOOP("Right", "Invoices and links"),
    Right.OPERATIONS: QT_TRANSLATE_NOOP("Right", "Refunds"),
    Right.SETTINGS: QT_TRANSLATE_NOOP("Right", "Settings"),
    Right.ACCOUNTS: QT_TRANSLATE_NOOP("Right", "Accounts"),
    Right.JOURNAL: QT_TRANSLATE_NOOP("Right", "Journal"),
    Right.LOOKUP: QT_TRANSLATE_NOOP("Right", "Look-up of a payment"),
}


def right_text(right: Right) -> str:
    return QCoreApplication.translate("Right", _WORDS[right])


def explain(right: Right) -> str:
    """The sentence of a tooltip."""
    words = QT_TRANSLATE_NOOP("Right", "This needs the right “{right}”. The administrator grants it.")
    return QCoreApplication.translate("Right", words).format(right=right_text(right))


class _Bar(QObject):
    """Holds a widget greyed and its tooltip true, whatever the page does to it later: another language, another mode."""

    def __init__(self, target: QWidget, right: Right) -> None:
        super().__init__(target)
        self._right = right
        target.installEventFilter(self)
        self._hold(target)

    def _hold(self, target: QWidget) -> None:
        if target.isEnabledTo(target.parentWidget()):
            target.setEnabled(False)
        words = explain(self._right)
        if target.toolTip() != words:
            target.setToolTip(words)
            target.setAccessibleDescription(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and event.type() in (QEvent.Type.EnabledChange, QEvent.Type.ToolTipChange):
            self._hold(watched)
        return False


def bar(target: QWidget, right: Right, access: Access) -> bool:
    """Greys the part for as long as it lives when this person may not; whether it did."""
    if access.may(right):
        return False
    _Bar(target, right)
    return True


def bar_action(action: QAction, right: Right, access: Access) -> bool:
    """The same for an action: its key does nothing either."""
    if access.may(right):
        return False

    def hold() -> None:
        if action.isEnabled():
            action.setEnabled(False)
        if action.toolTip() != explain(right):
            action.setProperty("reason", right_text(right))
            action.setToolTip(explain(right))

    hold()
    action.changed.connect(hold)
    return True
