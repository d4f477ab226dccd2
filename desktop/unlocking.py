"""Into a registry that needs something first: the password of the vault, or the key that is not on this machine."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.bootstrap import Cabinet, StartupConfig, build, rescue
from desktop.models.domain.errors import KeyMissing, SecretsUnavailable
from desktop.models.domain.secret import Secret

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.views.dialogs.vault_password import VaultPassword
    from desktop.views.translation import Translation

VARIABLE = "CABINET_VAULT_PASSWORD"


def open_cabinet(config: StartupConfig, application: Callable[[], QApplication]) -> Cabinet:
    """As `build`; a person is asked for a missing key, and again for a vault's password that was wrong. KeyMissing and
    SecretsUnavailable when they give up. `application` is made only for that."""
    dress = Dress(application, config.language or "")
    ask = config.vault_password if isinstance(config.vault_password, VaultAsk) else None
    try:
        if ask is not None:
            ask.dress = dress
        return _opened(config, dress, ask)
    finally:
        if ask is not None:
            ask.forget()
        dress.take_off()


def _opened(config: StartupConfig, dress: Dress, ask: VaultAsk | None) -> Cabinet:
    while True:
        try:
            return build(config)
        except KeyMissing as error:
            if not _helped(error, config, dress):
                raise
        except SecretsUnavailable as error:
            if ask is None or error.reason != "vault_wrong" or not ask.refuse(error):
                raise


class VaultAsk:
    """`StartupConfig.vault_password` of the window: from the variable, where nobody is to be asked; else from the person, in
    whichever thread the question comes up. While a cabinet is being opened one answer serves all who ask."""

    def __init__(self, application: Callable[[], QApplication], is_new: Callable[[], bool]) -> None:
        self._application, self._is_new = application, is_new
        self._question: VaultPassword | None = None
        self._answer: Secret | None = None
        self._error: SecretsUnavailable | None = None
        self.dress: Dress | None = None

    def __call__(self) -> Secret | None:
        given = os.environ.get(VARIABLE)
        if given:
            return Secret(given)
        if self._answer is not None:
            return self._answer
        app = self._application()
        if not has_screen(app):
            return None
        if self.dress is not None:
            self.dress.put_on()
        answer = self._ask(app)
        if self.dress is not None:
            self._answer = answer
        return answer

    def _ask(self, app: QApplication) -> Secret | None:
        from desktop.views.dialogs.vault_password import VaultPassword  # few machines have no keyring

        if self._question is None:
            self._question = VaultPassword(self._is_new, app)
        return self._question(self._error)

    def refuse(self, error: SecretsUnavailable) -> bool:
        """The answer opened nothing; whether it was a person's, who is told so at the next question."""
        was_persons, self._answer, self._error = self._answer is not None, None, error
        return was_persons

    def forget(self) -> None:
        """The cabinet is open, or nobody opens it."""
        self.dress = self._answer = self._error = None


class Dress:
    """Fonts, colours and words for what stands before the first window, in the system's language unless one is given; where
    there is a window, they are on."""

    def __init__(self, application: Callable[[], QApplication], language: str) -> None:
        self.application, self._language = application, language
        self._words: Translation | None = None
        self._is_on = False

    def put_on(self) -> QApplication:
        app = self.application()
        if self._is_on or any(part.isVisible() for part in app.topLevelWidgets()):
            return app
        from desktop.views import fonts  # seldom needed before the first window
        from desktop.views.theme import ThemeManager
        from desktop.views.translation import Translation

        self._is_on = True
        fonts.load_fonts()
        ThemeManager(app).apply(app, "system")
        self._words = Translation(app)
        self._words.set_language(app, self._language)
        return app

    def take_off(self) -> None:
        if self._words is not None:
            self._words.uninstall(self.application())


def has_screen(app: QApplication) -> bool:
    """Somebody could answer."""
    return app.platformName() != "offscreen"


def _helped(error: KeyMissing, config: StartupConfig, dress: Dress) -> bool:
    if not has_screen(dress.application()):
        return False
    dress.put_on()
    from desktop.views.dialogs.lost_key import help_with_key  # once in a registry's life

    return help_with_key(error, rescue(config))
