"""The words of the journal's actions."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.models.domain.journal import Action

_WORDS: dict[str, str] = {
    Action.SIGN_IN: QT_TRANSLATE_NOOP("Action", "Sign-in"),
    Action.SIGN_IN_FAILED: QT_TRANSLATE_NOOP("Action", "Sign-in refused"),
    Action.SIGN_OUT: QT_TRANSLATE_NOOP("Action", "Sign-out"),
    Action.LOCKED: QT_TRANSLATE_NOOP("Action", "Sign-in locked"),
    Action.UNLOCKED: QT_TRANSLATE_NOOP("Action", "Sign-in unlocked"),
    Action.IDLE_LOCK: QT_TRANSLATE_NOOP("Action", "Window locked"),
    Action.ACCOUNT_ADDED: QT_TRANSLATE_NOOP("Action", "Account added"),
    Action.ACCOUNT_CHANGED: QT_TRANSLATE_NOOP("Action", "Account changed"),
    Action.ACCOUNT_REMOVED: QT_TRANSLATE_NOOP("Action", "Account removed"),
    Action.PASSWORD_CHANGED: QT_TRANSLATE_NOOP("Action", "Password changed"),
    Action.RECOVERY_ASKED: QT_TRANSLATE_NOOP("Action", "Recovery code sent"),
    Action.RECOVERED: QT_TRANSLATE_NOOP("Action", "Access recovered"),
    Action.SECOND_FACTOR: QT_TRANSLATE_NOOP("Action", "Second factor"),
    Action.SETTING: QT_TRANSLATE_NOOP("Action", "Setting changed"),
    Action.SECRET_SET: QT_TRANSLATE_NOOP("Action", "Secret changed"),
    Action.IMPORT: QT_TRANSLATE_NOOP("Action", "Import"),
    Action.IMPORT_UNDONE: QT_TRANSLATE_NOOP("Action", "Import undone"),
    Action.EXPORT: QT_TRANSLATE_NOOP("Action", "Export"),
    Action.TEMPLATE: QT_TRANSLATE_NOOP("Action", "Template"),
    Action.PROFILE: QT_TRANSLATE_NOOP("Action", "File profile"),
    Action.VIEWED: QT_TRANSLATE_NOOP("Action", "Payer's data viewed"),
    Action.PRINTED: QT_TRANSLATE_NOOP("Action", "Order printed"),
    Action.COPIED: QT_TRANSLATE_NOOP("Action", "Rows copied"),
    Action.LOOKUP: QT_TRANSLATE_NOOP("Action", "Payment looked up"),
    Action.KIOSK: QT_TRANSLATE_NOOP("Action", "Kiosk"),
    Action.ANONYMISED: QT_TRANSLATE_NOOP("Action", "Payers anonymised"),
    Action.PRUNED: QT_TRANSLATE_NOOP("Action", "Old entries removed"),
    Action.PROTECTED: QT_TRANSLATE_NOOP("Action", "Encryption changed"),
    Action.BACKUP: QT_TRANSLATE_NOOP("Action", "Backup made"),
    Action.RESTORED: QT_TRANSLATE_NOOP("Action", "Backup restored"),
    Action.SUPPORT_BUNDLE: QT_TRANSLATE_NOOP("Action", "Copy for support"),
    Action.OPERATION: QT_TRANSLATE_NOOP("Action", "Operation"),
    Action.CONNECTION: QT_TRANSLATE_NOOP("Action", "Gateway connection"),
}


def action_text(action: str) -> str:
    """An action that a newer program wrote stands for itself."""
    return QCoreApplication.translate("Action", _WORDS[action]) if action in _WORDS else str(action)
