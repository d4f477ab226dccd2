"""The kiosk's window: no way out but the PIN, nothing too small for a finger, a code that holds only its number."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from kiosk_people import OPERATOR, SUPERVISOR, Person, kiosk
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QFontMetrics, QImage, QPainter, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import NotAllowed
from desktop.services.admin_file import KioskOptions
from desktop.views import theme
from desktop.views.dialogs.details import DetailsDialog
from desktop.views.kiosk.controls import KioskButton, KioskLabel
from desktop.views.kiosk.entries import Entry
from desktop.views.kiosk.opening import open_kiosk
from desktop.views.widgets.qr_code import QUIET, matrix, paint_code
from tests.services.kiosk_stage import hall, paid

Open = Callable[..., Person]
NO, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SCREENS = [(1440, 900), (1280, 720), (1024, 600), (1920, 1080), (1080, 1920)]


@pytest.fixture
def opened(qtbot, qapp, tmp_path: Path) -> Iterator[Open]:
    with ExitStack() as stack:

        def open_kiosk_here(**how) -> Person:
            person = stack.enter_context(kiosk(qtbot, qapp, tmp_path / "cabinet.db", **how))
            person.hall.load(paid())
            return person

        yield open_kiosk_here


def ask(person: Person) -> None:
    person.touch_keys("118224900")
    person.touch("yesterday")
    person.touch("check")


# --- no way out


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, NO),
        (Qt.Key.Key_F4, ALT),
        (Qt.Key.Key_Q, CTRL),
        (Qt.Key.Key_W, CTRL),
        (Qt.Key.Key_F11, NO),
        (Qt.Key.Key_F1, NO),
        (Qt.Key.Key_Menu, NO),
        (Qt.Key.Key_P, CTRL),
        (Qt.Key.Key_C, CTRL),
        (Qt.Key.Key_1, CTRL),
    ],
)
def test_no_key_leads_out(opened, key, modifier):
    person = opened()
    person.key(key, modifier)
    assert person.window.isVisible()
    assert person.page == "question"
    assert person.window.question.last4.typed == ""


def test_closing_is_refused_on_every_page(opened):
    person = opened()
    for page in (person.window.question, person.window.answer, person.window.days, person.window.pin, person.window.staff):
        person.window._show(page)
        assert person.window.close() is False
        assert person.window.isVisible()


def test_there_are_no_menus_no_shortcuts_no_files(opened):
    person = opened()
    window = person.window
    flags = window.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert not flags & Qt.WindowType.WindowCloseButtonHint
    assert window.findChildren(QShortcut) == []
    assert window.findChildren(QAction) == []
    for part in [window, *window.findChildren(QWidget)]:
        assert not part.acceptDrops()
        if isinstance(part, QLabel):
            assert part.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(300, 300), QPoint(300, 300))
    person.window.event(event)
    assert person.page == "question"


def test_the_window_comes_back_to_the_whole_screen(opened):
    person = opened()
    person.window.take_screen()
    person.window.showMinimized()
    person.bot.waitUntil(person.window.isFullScreen, timeout=3000)


# --- the PIN


def test_the_corner_asks_for_the_pin_after_three_seconds(opened):
    person = opened()
    corner = person.window.corner
    assert corner.timer.interval() == 3000
    person.bot.mousePress(corner, Qt.MouseButton.LeftButton)
    assert corner.timer.isActive()
    person.bot.mouseRelease(corner, Qt.MouseButton.LeftButton)
    assert not corner.timer.isActive()
    assert person.page == "question"
    person.bot.mousePress(corner, Qt.MouseButton.LeftButton)
    corner.timer.timeout.emit()
    assert person.page == "pin_page"


def test_the_supervisor_ends_the_kiosk_and_nobody_is_signed_in(opened):
    person = opened()
    heard = []
    person.window.closed.connect(lambda: heard.append(1))
    person.give_pin(SUPERVISOR)
    assert person.page == "staff"
    assert not person.part("card").isVisible()
    person.bot.mouseClick(person.part("exit"), Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: bool(heard))
    assert heard == [1]
    assert person.hall.access.actor is not None
    assert person.hall.access.actor.name == ""


def test_a_wrong_pin_opens_nothing_and_the_fifth_finds_it_locked(opened):
    person = opened()
    for attempt in range(4):
        person.give_pin("7" * 5 + "3")
        assert person.page == "pin_page", attempt
    person.give_pin(SUPERVISOR)
    assert person.page == "pin_page"
    assert person.part("pin_message").isVisible()
    person.touch("pin_back")
    assert person.page == "question"


def test_the_typed_pin_is_neither_shown_nor_kept(opened):
    person = opened()
    person.window.corner.held.emit()
    person.touch_keys(SUPERVISOR, "pin_key")
    assert SUPERVISOR not in person.everything()
    person.touch("pin_back")
    person.window.corner.held.emit()
    assert person.window.pin.entry.typed == ""


def test_an_operator_sees_the_card_and_cannot_end_the_kiosk(opened):
    person = opened()
    ask(person)
    person.give_pin(OPERATOR)
    assert not person.part("exit").isVisible()
    person.window.leave()
    assert person.window.isVisible()
    person.touch("card")
    card = person.window.findChild(DetailsDialog)
    assert card is not None
    assert card.order.order_number == "1915_1626610361"
    assert card.findChild(QWidget, "details.print").isHidden()
    assert not any(action.isEnabled() for action in card.findChild(QWidget, "details.print").menu().actions())
    assert [entry.subject for entry in person.hall.told("order.viewed")] == ["1915_1626610361"]
    card.close()
    person.settle()
    assert not person.hall.access.may(Right.VIEW)
    assert person.page == "answer"


def test_a_forgotten_card_goes_with_the_idle_time(opened):
    person = opened()
    ask(person)
    person.give_pin(OPERATOR)
    person.touch("card")
    person.window.idle.timeout.emit()
    person.settle()
    assert person.page == "question"
    assert not person.hall.access.may(Right.VIEW)
    assert "1182" not in person.everything()


def test_without_a_pin_no_kiosk_opens(tmp_path):
    with hall(tmp_path / "cabinet.db") as here, pytest.raises(NotAllowed) as caught:
        open_kiosk(here, None)
    assert caught.value.code == "not_allowed.kiosk_pin"


# --- size


def shown(person: Person, kind: type) -> list[QWidget]:
    return [part for part in person.window.findChildren(kind) if part.isVisible()]


def crowded(person: Person) -> list[str]:
    """Whatever is too small for a finger, reaches out of the window, lies over a neighbour or lost words."""
    found, boxes = [], []
    for part in shown(person, KioskButton) + shown(person, Entry):
        name, least = part.objectName(), 112 if "key_" in part.objectName() else 72
        first, last = person.spot(part)
        box = QRect(first, last - QPoint(1, 1))
        if part.width() < least or part.height() < least:
            found.append(f"small {name} {part.size().toTuple()}")
        if not person.window.rect().contains(box):
            found.append(f"outside {name}")
        found += [f"{name} over {other}" for other, taken in boxes if taken.intersects(box)]
        boxes.append((name, box))
        if isinstance(part, KioskButton) and part.width() < part.sizeHint().width():
            found.append(f"cut {name} {part.text()}")
    for label in shown(person, KioskLabel):
        need = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        widest = max((QFontMetrics(label.font()).horizontalAdvance(word) for word in label.text().split()), default=0)
        if label.text() and (label.height() < need or label.width() < widest):
            found.append(f"cut {label.objectName()} {label.text()}")
    return found


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("screen", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_everything_fits_every_screen(opened, language, screen):
    person = opened(language=language, options=KioskOptions())
    person.resize(*screen)
    now = person.hall.clock[0]
    person.hall.clock[0] = now.replace(month=9)  # the longest name of a month
    person.window._start_over()
    person.settle()
    troubles = {"september": crowded(person)}
    person.hall.clock[0] = now
    person.window._start_over()
    person.settle()
    troubles["question"] = crowded(person)
    person.touch("other_day")
    troubles["calendar"] = crowded(person)
    person.touch("calendar_back")
    person.touch("by_number")
    troubles["number"] = crowded(person)
    person.touch("by_number")
    ask(person)
    person.window.answer.has_printer = True
    person.window.answer.retranslate()
    person.settle()
    troubles["answer"] = crowded(person)
    person.give_pin(SUPERVISOR)
    troubles["staff"] = crowded(person)
    person.window._on_corner()
    person.settle()
    troubles["pin"] = crowded(person)
    assert {page: found for page, found in troubles.items() if found} == {}


# --- the code


def test_the_code_holds_the_number_of_the_ticket_and_a_quiet_zone(opened):
    person = opened()
    ask(person)
    assert person.window.answer.code.text == person.window.answer.answer.ticket == "T-0001"
    modules, step = matrix("T-0001"), 6
    side = len(modules) + 2 * QUIET
    picture = QImage(side * step, side * step, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    paint_code(painter, picture.rect(), modules)
    painter.end()
    dark = theme.theme("light").color("text")
    read = [
        [picture.pixelColor(column * step + step // 2, row * step + step // 2) == dark for column in range(side)]
        for row in range(side)
    ]
    inner = [row[QUIET:-QUIET] for row in read[QUIET:-QUIET]]
    assert tuple(map(tuple, inner)) == modules
    assert sum(map(sum, read)) == sum(map(sum, modules))
