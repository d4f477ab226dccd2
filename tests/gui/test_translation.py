"""An application speaks one language, whoever set it last."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from desktop.views.translation import Translation


def _said() -> str:
    return QCoreApplication.translate("Masthead", "Settings")


def test_who_sets_a_language_takes_the_others_out(qapp: QApplication) -> None:
    one, other = Translation(), Translation()
    one.set_language(qapp, "ru")
    assert _said() == "Настройки"
    other.set_language(qapp, "en")
    assert _said() == "Settings"
    one.uninstall(qapp)
    other.uninstall(qapp)
    assert _said() == "Settings"


def test_a_translation_that_is_gone_is_no_hindrance(qapp: QApplication) -> None:
    Translation().set_language(qapp, "kk")
    last = Translation()
    last.set_language(qapp, "ru")
    assert _said() == "Настройки"
    last.uninstall(qapp)
    assert _said() == "Settings"
