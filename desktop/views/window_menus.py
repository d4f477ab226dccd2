"""The menus of a window too tight for its masthead: the sections, and what else the masthead holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

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

    def open_sections(self, button: QWidget) -> None:
        window = self._window
        menu = sections_menu(window, window.pages.section or Section.TRANSACTIONS, window.pages.reason)
        menu.chosen.connect(window.show_section)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft() + QPoint(0, 2)))

    def open_more(self, button: QWidget) -> None:
        """Curtain, what the page has no room for, languages, settings, the person at work."""
        window, registry = self._window, self._window.page
        assert registry is not None
        menu = Menu(window)
        menu.addAction(registry.actions_.with_icon(Act.CURTAIN))
        if window.pages.is_on_registry:
            menu.addAction(registry.actions_[Act.REFRESH])
        elif window.pages.current is not None:
            window.pages.current.fill_menu(menu)
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
        menu.popup(button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height() + 2)))
