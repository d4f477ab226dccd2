"""The menus of a window too tight for its masthead: the sections, and what else the masthead holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from desktop.views.actions import Act
from desktop.views.navigation import Section, sections_menu
from desktop.views.translation import LANGUAGES, NAMES
from desktop.views.widgets.menu import Menu

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow


class WindowMenus(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def open_sections(self) -> None:
        page = self._window.page
        assert page is not None
        menu = sections_menu(self._window, Section.TRANSACTIONS)
        menu.popup(page.menu_place(page.toolbar.sections))

    def open_more(self) -> None:
        """Curtain, languages, settings, the person at work."""
        window, page = self._window, self._window.page
        assert page is not None
        menu = Menu(window)
        menu.addAction(page.actions_.with_icon(Act.CURTAIN))
        menu.addAction(page.actions_[Act.REFRESH])
        menu.addSeparator()
        for code in LANGUAGES:
            action = menu.addAction(NAMES[code])
            action.setCheckable(True)
            action.setChecked(code == window.language)
            action.triggered.connect(lambda _on=False, code=code: window.language_chosen.emit(code))
        menu.addSeparator()
        menu.addAction(self.tr("Settings")).triggered.connect(lambda _on=False: window.open_settings())
        if window.person:
            menu.addSeparator()
            menu.add_head(window.person.replace("&", "&&"))
            menu.addAction(window.masthead.lock)
            menu.addAction(window.masthead.leave)
        menu.aboutToHide.connect(menu.deleteLater)
        button = page.toolbar.more
        menu.popup(button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height() + 2)))
