"""Sentences of the command line: the one place that asks for translations. Qt's core is loaded when the first word is needed,
so that a script reading JSON never pays for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.models.domain.errors import CabinetError


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
        self._prepare()
        from desktop.views.presenter import present

        said = present(error)
        return " ".join(part for part in (said.title, said.kept, said.todo) if part)

    def unexpected(self, number: str) -> str:
        return self.text(
            "The program made an error, number {id}. Everything up to the last action is saved. "
            "Send the log and this number to support."
        ).format(id=number)

    @property
    def language(self) -> str:
        """The language that is really spoken: ru, kk or en."""
        self._prepare()
        return self._translation.language

    def text(self, source: str, number: int = -1) -> str:
        """A text of the command line itself, translated."""
        self._prepare()
        from PySide6.QtCore import QCoreApplication

        return QCoreApplication.translate("Cli", source, None, number)

    def _prepare(self) -> None:
        if self._ready:
            return
        self._ready = True
        from PySide6.QtCore import QCoreApplication

        from desktop.views.translation import Translation

        self._application = QCoreApplication.instance() or QCoreApplication([])
        self._translation = Translation()
        self._translation.set_language(self._application, self._language)
