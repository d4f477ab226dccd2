"""Sentences of the command line: the one place that asks for translations. Qt's core is loaded when the first word is needed,
so that a script reading JSON never pays for it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from desktop.models.domain.errors import CabinetError

_log = logging.getLogger(__name__)


class Words:
    """Speaks one language; empty = as the system does."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._ready = False

    def use(self, language: str) -> None:
        """Another language from the next sentence on."""
        if language != self._language:
            self._language, self._ready = language, False

    def sentence(self, error: CabinetError) -> str:
        """What happened, what was kept, what to do: one line."""
        self.prepare()
        from desktop.views.presenter import present

        said = present(error)
        return " ".join(part for part in (said.title, said.kept, said.todo) if part)

    def unexpected(self, number: str) -> str:
        """An error of the program itself, by its number in the log."""
        self.prepare()
        from PySide6.QtCore import QCoreApplication

        text = QCoreApplication.translate(
            "Cli",
            "The program made an error, number {id}. Everything up to the last action is saved. "
            "Send the log and this number to support.",
        )
        return text.format(id=number)

    @property
    def language(self) -> str:
        """The language that is really spoken: ru, kk or en."""
        self.prepare()
        return self._translation.language

    def prepare(self) -> None:
        """Installs the translation: whoever asks `views.formatting` for words needs that, too."""
        if self._ready:
            return
        self._ready = True
        from desktop.views.translation import Translation

        self._application = _application()
        self._translation = Translation()
        self._translation.set_language(self._application, self._language)


def _application() -> QCoreApplication:
    """What translations hang on. Qt's remarks about the locale of a scheduled job are for the log, not for stderr."""
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

    existing = QCoreApplication.instance()
    if existing is not None:
        return existing
    qInstallMessageHandler(lambda _kind, _context, text: _log.info("Qt: %s", text))
    return QCoreApplication([])
