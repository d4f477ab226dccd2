"""What a person sees of the look itself: contrast, letters, pictures, lines, the ring of the focus, both themes."""

import re
import sys
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRawFont
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.domain.money import KZT, Money
from desktop.models.domain.statuses import OrderStatus
from desktop.views import fonts, icons, theme
from desktop.views.icons import Icon
from desktop.views.theme import ThemeManager
from desktop.views.widgets import Button, CheckBox, Chip, DoubleRule, Label, Menu, ToggleButton
from desktop.views.widgets.amount import AmountLabel, runs
from desktop.views.widgets.chip import LOOKS
from desktop.views.widgets.focus import FocusRing

sys.path.insert(0, str(Path(__file__).parent))
THEMES = ("light", "dark")
KAZAKH = "ӘҒҚҢӨҰҮҺІәғқңөұүһі₸№«»–−•…\u202f"
GROUNDS = ("surface", "window", "hover", "selected")


@pytest.fixture(params=THEMES)
def themed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[theme.Theme]:
    fonts.load_fonts()
    manager = ThemeManager()
    manager.apply(qapp, request.param)
    yield manager.current
    manager.apply(qapp, "light")


def luminance(color: QColor) -> float:
    """Relative luminance of WCAG 2."""
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(ink: QColor, ground: QColor) -> float:
    light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def picture(widget: QWidget) -> QImage:
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(theme.current().color("window"))
    widget.render(image)
    return image


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x, y in product(range(image.width()), range(image.height()))}


def has(image: QImage, ink: QColor, tolerance: int = 40) -> bool:
    """Whether some pixel comes that close to the colour: thin strokes are never quite full."""
    return any(distance(QColor(seen), ink) <= tolerance for seen in colours(image))


def distance(one: QColor, other: QColor) -> int:
    return max(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., QWidget]:
    """Puts widgets side by side into a window on screen."""
    windows = []

    def put(*widgets: QWidget) -> QWidget:
        window = QWidget()
        line = QHBoxLayout(window)
        for widget in widgets:
            line.addWidget(widget)
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    return put


@pytest.mark.parametrize("name", THEMES)
def test_text_can_be_read_on_every_ground(name: str) -> None:
    now = theme.theme(name)
    pairs = [*product(("text", "text2", "text3", "accent"), GROUNDS), ("text2", "sunken"), ("text3", "sunken")]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("surface", "text")]
    for kind in ("ok", "hold", "bad", "back", "idle"):
        pairs += [(f"{kind}_fg", f"{kind}_bg"), (f"{kind}_fg", "surface"), ("text", f"{kind}_bg"), ("text2", f"{kind}_bg")]
    weak = {pair: contrast(now.color(pair[0]), now.color(pair[1])) for pair in pairs}
    assert {pair: value for pair, value in weak.items() if value < 4.5} == {}


@pytest.mark.parametrize("name", THEMES)
def test_outlines_and_glyphs_are_told_from_their_ground(name: str) -> None:
    now = theme.theme(name)
    pairs = [*product(("border", "focus", "accent", "bad_fg"), ("surface", "window")), ("border", "hover")]
    assert [pair for pair in pairs if contrast(now.color(pair[0]), now.color(pair[1])) < 3] == []


def test_both_themes_have_the_same_roles() -> None:
    assert set(theme.theme("light").roles) == set(theme.theme("dark").roles)


@pytest.mark.parametrize("name", THEMES)
def test_pictures_of_the_style_sheet_wear_the_theme(name: str) -> None:
    allowed = {theme.theme(name).color(role).name().lower() for role in theme.theme(name).roles}
    files = sorted(Path(str(theme.resource("themes", name))).glob("*.svg"))
    used = {color.lower() for file in files for color in re.findall(r"#[0-9a-fA-F]{6}", file.read_text("utf-8"))}
    assert files
    assert used <= allowed
    assert all(path.name in theme.theme(name).style_sheet for path in files)


@pytest.mark.parametrize(("role", "weight"), [("base", 400), ("base", 500), ("base", 600), ("title", 600), ("kpi", 500)])
def test_the_bundled_fonts_write_kazakh_and_the_tenge(qapp: QApplication, role: str, weight: int) -> None:
    fonts.load_fonts()
    raw = QRawFont.fromFont(fonts.font(role, weight))
    assert raw.familyName().startswith("Inter")
    assert raw.weight() == weight
    assert [letter for letter in KAZAKH if not raw.supportsCharacter(ord(letter))] == []


def test_figures_have_one_width_where_asked(qapp: QApplication) -> None:
    from PySide6.QtGui import QFontMetrics

    fonts.load_fonts()
    tabular, plain = QFontMetrics(fonts.font(tnum=True)), QFontMetrics(fonts.font())
    assert len({tabular.horizontalAdvance(digit * 8) for digit in "0123456789"}) == 1
    assert len({plain.horizontalAdvance(digit * 8) for digit in "0123456789"}) > 1


def test_noughts_of_ids_are_slashed(qapp: QApplication) -> None:
    fonts.load_fonts()
    drawn = []
    for zero in (False, True):
        image = QImage(QSize(30, 30), QImage.Format.Format_RGB32)
        image.fill(theme.current().color("surface"))
        painter = QPainter(image)
        painter.setFont(fonts.font("title", tnum=True, zero=zero))
        painter.drawText(QPoint(5, 25), "0")
        painter.end()
        drawn.append(image)
    assert drawn[0] != drawn[1]


@pytest.mark.parametrize("name", Icon)
def test_each_picture_is_drawn_in_the_colour_of_its_role(themed: theme.Theme, name: Icon) -> None:
    image = icons.pixmap(name, "bad_fg", 16, 2.0).toImage()
    pixels = [image.pixelColor(x, y) for x, y in product(range(32), range(32))]
    strong = [pixel for pixel in pixels if pixel.alpha() > 200]
    assert strong
    assert all(distance(pixel, themed.color("bad_fg")) <= 3 for pixel in strong)


def test_icons_of_actions_follow_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    manager = ThemeManager()
    manager.apply(qapp, "light")
    menu = Menu()
    qtbot.addWidget(menu)
    action = menu.add("Print", Icon.PRINTER)
    before = action.icon().pixmap(16, 16).toImage()
    with qtbot.waitSignal(manager.changed) as told:
        manager.apply(qapp, "dark")
    after = action.icon().pixmap(16, 16).toImage()
    manager.apply(qapp, "light")
    assert told.args[0].is_dark
    assert before != after


def test_nothing_moves_where_the_system_asks_for_less_motion(qapp: QApplication) -> None:
    was = qapp.isEffectEnabled(Qt.UIEffect.UI_General)
    seen = []
    for wanted in (True, False):
        qapp.setEffectEnabled(Qt.UIEffect.UI_General, wanted)
        seen.append(theme.motion_ms())
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, was)
    assert seen == [120, 0]


def test_the_double_rule_is_two_lines_two_apart(themed: theme.Theme, qtbot: QtBot) -> None:
    rule = DoubleRule()
    qtbot.addWidget(rule)
    rule.resize(40, 4)
    image = picture(rule)
    assert [image.pixelColor(20, y).name() for y in range(4)] == [
        themed.color(role).name() for role in ("text", "window", "window", "text")
    ]


@pytest.mark.parametrize(
    ("minor", "told"),
    [
        (1000000, [("10\u202f000", "text"), (".00", "text3"), ("\u202f₸", "text3")]),
        (874050, [("8\u202f740", "text"), (".50", "text"), ("\u202f₸", "text3")]),
        (0, [("0", "text3"), (".00", "text3"), ("\u202f₸", "text3")]),
        (-450000, [("\u22124\u202f500", "text"), (".00", "text3"), ("\u202f₸", "text3")]),
    ],
)
def test_a_sum_is_written_in_three_runs(minor: int, told: list[tuple[str, str]]) -> None:
    assert list(runs(Money(minor, KZT))) == told


def test_a_sum_is_read_aloud_whole_and_copied_plain(themed: theme.Theme, qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    label = AmountLabel(Money(170000, KZT), copies=True)
    show(label)
    assert label.accessibleName() == "1\u202f700.00\u202f₸"
    with qtbot.waitSignal(label.copied) as told:
        qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert told.args == ["1700.00"]
    assert QApplication.clipboard().text() == "1700.00"


@pytest.mark.parametrize("key", [*(status.value for status in OrderStatus), "PARTLY_REFUNDED"])
def test_a_status_is_a_fill_a_glyph_and_a_word(themed: theme.Theme, qtbot: QtBot, key: str) -> None:
    chip = Chip.of_status(key)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    image, look = picture(chip), LOOKS[key]
    ink = themed.color(look.ink)
    assert chip.height() == 20
    assert image.pixelColor(3, 10).name() == themed.color(look.ground).name()
    assert has(image.copy(6, 4, 12, 12), ink), "the glyph"
    assert has(image.copy(22, 0, image.width() - 28, 20), ink), "the word"
    assert chip.accessibleName() == chip.text() != ""


def test_no_two_statuses_look_alike() -> None:
    pictures = [look.icon for look in LOOKS.values()]
    assert len(set(pictures)) == len(pictures)


@pytest.mark.parametrize("control", [lambda: Button("Apply", kind="primary"), lambda: CheckBox("All")])
def test_the_ring_shows_for_the_keyboard_only(themed: theme.Theme, qtbot: QtBot, control, show: Callable[..., QWidget]) -> None:
    first, second = Button("First"), control()
    window = show(first, second)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert window.findChildren(FocusRing) == []
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(second.hasFocus)
    (ring,) = [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]
    around = (second.ring_rect() or second.rect()).translated(second.pos())
    assert ring.geometry() == around.adjusted(-3, -3, 3, 3)
    assert picture(ring).pixelColor(ring.width() // 2, 0) == themed.color("focus")
    second.clearFocus()
    assert not ring.isVisible()


@pytest.mark.parametrize(("kind", "width"), [("plain", None), ("primary", None), ("icon", 32)])
def test_buttons_stand_on_the_grid(
    themed: theme.Theme, qtbot: QtBot, kind: str, width: int | None, show: Callable[..., QWidget]
) -> None:
    button = Button("" if kind == "icon" else "Настройки столбцов", Icon.COLUMNS_3, kind)
    window = show(button)
    assert button.height() == 32
    assert width is None or button.width() == width
    window.resize(40, 40)
    assert button.width() >= button.sizeHint().width(), "words are never cut"


def test_enter_presses_the_focused_button(themed: theme.Theme, qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    button = Button("Apply")
    show(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_a_disabled_button_is_grey_in_both_themes(themed: theme.Theme, qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    button = Button("Apply", kind="primary")
    button.setEnabled(False)
    show(button)
    seen = colours(picture(button))
    assert themed.color("accent").name() not in seen
    assert themed.color("border").name() in seen


def test_the_count_on_a_toggle_is_seen_and_makes_room(themed: theme.Theme, qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    toggle = ToggleButton("Фильтры", Icon.FILTER)
    show(toggle)
    narrow = toggle.sizeHint().width()
    toggle.set_badge(3)
    assert toggle.sizeHint().width() == narrow + 24
    toggle.resize(toggle.sizeHint())
    assert themed.color("accent").name() in colours(picture(toggle))


def test_lines_of_a_paragraph_are_twenty_apart(themed: theme.Theme, qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    one, three = Label("А", wrap=True), Label("А\nБ\nВ", wrap=True)
    show(one, three)
    assert three.heightForWidth(200) - one.heightForWidth(200) == 40
    assert three.text() == "А\nБ\nВ"


def test_the_gallery_shows_both_themes(qapp: QApplication) -> None:
    from gallery import HALF
    from gallery import picture as gallery

    fonts.load_fonts()
    image = gallery(qapp)
    for at, name in enumerate(THEMES):
        seen = colours(image.copy(at * HALF.width(), 0, HALF.width(), 300))
        wanted = ("window", "surface", "accent", "accent_hover", "selected", "focus", "bad_fg", "hairline", "border", "text")
        assert {theme.theme(name).color(role).name() for role in wanted} <= seen
    ThemeManager().apply(qapp, "light")
