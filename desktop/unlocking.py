"""Into a registry that needs something first: the password of the vault, or the key that is not on this machine."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop.bootstrap import Cabinet, StartupConfig, build, rescue
from desktop.models.domain.errors import KeyMissing
from desktop.models.domain.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

VARIABLE = "CABINET_VAULT_PASSWORD"


def open_cabinet(config: StartupConfig, application: Callable[[], QApplication]) -> Cabinet:
    """As `build`; a person is asked for a missing key. KeyMissing when they give up. `application` is made only for that."""
    try:
        return build(config)
    except KeyMissing as error:
        if not _helped(error, config, application()):
            raise
    return build(config)


def vault_password(application: Callable[[], QApplication]) -> Secret | None:
    """From the variable, where the system has no keyring and nobody is to be asked; else from the person."""
    given = os.environ.get(VARIABLE)
    if given:
        return Secret(given)
    app = application()
    if app.platformName() == "offscreen":
        return None
    from desktop.views.dialogs.vault_password import VaultPassword  # few machines have no keyring

    return VaultPassword(lambda: False, app)()


def _helped(error: KeyMissing, config: StartupConfig, app: QApplication) -> bool:
    if app.platformName() == "offscreen":
        return False
    from desktop.views import fonts  # once in a registry's life
    from desktop.views.dialogs.lost_key import help_with_key
    from desktop.views.theme import ThemeManager
    from desktop.views.translation import Translation

    fonts.load_fonts()
    ThemeManager(app).apply(app, "system")
    words = Translation(app)
    words.set_language(app, config.language or "")
    try:
        return help_with_key(error, rescue(config))
    finally:
        words.uninstall(app)
