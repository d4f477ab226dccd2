"""The language of the interface: our words, Qt's own words and the locale, changed at once and without a restart.

Installing a translator makes Qt send LanguageChange to every widget; each answers with its `retranslate`.
"""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from shiboken6 import isValid

from desktop.views.resources import resource

LANGUAGES = ("kk", "ru", "en")
"""In the order of the switch."""
NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
SHORT = {"kk": "ҚАЗ", "ru": "РУС", "en": "ENG"}
_COUNTRIES = {"kk": "kk_KZ", "ru": "ru_KZ", "en": "en_GB"}


def system_language() -> str:
    """The first language of the system that is one of ours; Russian when it speaks none of them."""
    for tag in QLocale.system().uiLanguages():
        if tag[:2] in LANGUAGES:
            return tag[:2]
    return "ru"


class Translation(QObject):
    """Holds the installed translators. `changed` tells the new language after every widget was told. Interface thread.

    An application speaks one language: English has no words of its own to cover those of another Translation, so whoever sets
    one takes the other's out."""

    changed = Signal(object)
    _worn: ClassVar[list[QTranslator]] = []
    """By the application, whichever Translation put them on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = "en"
        self._installed: list[QTranslator] = []

    def set_language(self, app: QCoreApplication, language: str) -> None:
        """`language` is ru, kk or en; empty = as the system."""
        chosen = language if language in LANGUAGES else system_language()
        QLocale.setDefault(QLocale(_COUNTRIES[chosen]))
        old = self._worn[:]
        self._worn.clear()
        self._installed = []
        self.language = chosen
        for name, folder in (
            (f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"cabinet_{chosen}", str(resource("i18n"))),
        ):
            translator = QTranslator(self)
            if translator.load(name, folder) and app.installTranslator(translator):
                self._installed.append(translator)
        self._worn.extend(self._installed)
        _remove(app, old)
        self.changed.emit(chosen)

    def uninstall(self, app: QCoreApplication) -> None:
        """Takes the words out again, when the last window has gone."""
        old, self._installed = self._installed, []
        self._worn[:] = [one for one in self._worn if one not in old]
        _remove(app, old)


def _remove(app: QCoreApplication, translators: list[QTranslator]) -> None:
    for translator in filter(isValid, translators):  # those of a Translation that is gone went with it
        app.removeTranslator(translator)
        translator.deleteLater()
