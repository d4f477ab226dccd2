"""What all windows of the program wear alike: colours, words, the curtain."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.views import fonts, icons
from desktop.views.curtain import Curtain
from desktop.views.theme import ThemeManager
from desktop.views.translation import Translation


class Looks(QObject):
    """Colours and words of the application: shared by all its windows, so that they change together. They go with the last
    window unless they are `lasting`."""

    def __init__(self, app: QApplication, *, lasting: bool = False) -> None:
        super().__init__()
        self.app = app
        self.lasting = lasting
        self.theme = ThemeManager(self)
        self.translation = Translation(self)
        self.curtain = Curtain(self)
        self.is_dressed = False

    def dress(self, theme: str, language: str) -> None:
        """Before the first widget, so that none is made twice."""
        self.is_dressed = True
        fonts.load_fonts()
        self.theme.apply(self.app, theme)
        self.translation.set_language(self.app, language)
        self.app.setWindowIcon(icons.app_icon())

    def take_off(self) -> None:
        """No window is left to wear them."""
        self.translation.uninstall(self.app)
        self.deleteLater()
