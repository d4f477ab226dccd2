"""The words of roles, for every list of accounts."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.models.domain.accounts import Role

_WORDS = {
    Role.VIEWER: QT_TRANSLATE_NOOP("Role", "Viewer"),
    Role.CLERK: QT_TRANSLATE_NOOP("Role", "Clerk"),
    Role.INVOICES: QT_TRANSLATE_NOOP("Role", "Invoices"),
    Role.REFUNDS: QT_TRANSLATE_NOOP("Role", "Refund operator"),
    Role.ADMIN: QT_TRANSLATE_NOOP("Role", "Administrator"),
    Role.KIOSK: QT_TRANSLATE_NOOP("Role", "Kiosk"),
}


def role_text(role: Role) -> str:
    return QCoreApplication.translate("Role", _WORDS[role])


def roles_text(roles: frozenset[Role]) -> str:
    """In the order from fewest to most rights."""
    return ", ".join(role_text(role) for role in Role if role in roles)
