"""The words of roles, and what each may do."""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.models.domain.accounts import Role

_WORDS = {
    Role.VIEWER: (QT_TRANSLATE_NOOP("Role", "Viewer"), QT_TRANSLATE_NOOP("Role", "Sees the registry.")),
    Role.CLERK: (QT_TRANSLATE_NOOP("Role", "Clerk"), QT_TRANSLATE_NOOP("Role", "Also imports, exports, keeps templates.")),
    Role.INVOICES: (QT_TRANSLATE_NOOP("Role", "Cashier"), QT_TRANSLATE_NOOP("Role", "Also sends invoices and links.")),
    Role.REFUNDS: (
        QT_TRANSLATE_NOOP("Role", "Refund operator"),
        QT_TRANSLATE_NOOP("Role", "Also refunds, cancels and completes payments."),
    ),
    Role.ADMIN: (
        QT_TRANSLATE_NOOP("Role", "Administrator"),
        QT_TRANSLATE_NOOP("Role", "May do everything: settings, accounts, the journal."),
    ),
    Role.KIOSK: (QT_TRANSLATE_NOOP("Role", "Kiosk"), QT_TRANSLATE_NOOP("Role", "Only answers what became of a payment.")),
}


def role_text(role: Role) -> str:
    return QCoreApplication.translate("Role", _WORDS[role][0])


def role_meaning(role: Role) -> str:
    return QCoreApplication.translate("Role", _WORDS[role][1])


def roles_text(roles: Iterable[Role]) -> str:
    """In the order of `Role`."""
    held = set(roles)
    return ", ".join(role_text(role) for role in Role if role in held)
