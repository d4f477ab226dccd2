"""Every control in every state, as in the design's picture of components. Run it to look: it writes a PNG of both themes.

python -m tests.gui.gallery OUT.png
"""

import sys
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.money import KZT, Money
from desktop.views import fonts, theme
from desktop.views.icons import Icon
from desktop.views.theme import ThemeManager
from desktop.views.widgets import (
    AmountEdit,
    AmountLabel,
    Button,
    CheckBox,
    Chip,
    ComboBox,
    DateEdit,
    FieldError,
    FilterChip,
    Hairline,
    Label,
    LineEdit,
    Menu,
    ProgressCard,
    RadioButton,
    Segmented,
    Skeleton,
    Strip,
    Tabs,
    Toast,
    ToggleButton,
)
from desktop.views.widgets.focus import FocusRing

HALF = QSize(720, 900)


def tenge(minor: int) -> Money:
    return Money(minor, KZT)


class Gallery(QWidget):
    """One theme's half of the picture."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setFixedSize(HALF)
        self.setAutoFillBackground(True)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(32, 24, 32, 0)
        self._lines.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Label(title, "title"))
        head.addStretch(1)
        head.addWidget(Label("детали и состояния", tone="text3"))
        self._lines.addLayout(head)
        self._lines.addSpacing(12)
        self._lines.addWidget(Hairline())
        for build in (
            self._buttons,
            self._panel,
            self._fields,
            self._errors,
            self._marks,
            self._chips,
            self._filters,
            self._tabs,
        ):
            build()
        self._lines.addStretch(1)
        self._lower()

    def _row(self, caption: str, above: int, *parts: QWidget, gap: int = 8) -> QHBoxLayout:
        self._lines.addSpacing(above)
        line = QHBoxLayout()
        line.setSpacing(gap)
        word = Label(caption, "small", "text3")
        word.setFixedWidth(96 - gap)
        line.addWidget(word)
        for part in parts:
            line.addWidget(part)
        self._lines.addLayout(line)
        return line

    def _buttons(self) -> None:
        pressed, hovered, denied = Button("Нажата", kind="primary"), Button("Наведена"), Button("Нет прав")
        pressed.setProperty("hover", True)
        hovered.setProperty("hover", True)
        denied.setEnabled(False)
        self.focused = Button("В фокусе", kind="primary")
        parts = (Button("Применить", kind="primary"), pressed, self.focused, Button("Отмена"), hovered, denied)
        self._row("Кнопки", 12, *parts).addStretch(1)

    def _panel(self) -> None:
        filters = ToggleButton("Фильтры", Icon.FILTER)
        filters.setChecked(True)
        filters.set_badge(3)
        export = Button("Экспорт", Icon.FILE_UP)
        export.setMenu(Menu(export))
        spans = Segmented()
        spans.set_choices([("day", "Сутки"), ("week", "Неделя"), ("month", "Месяц"), ("year", "Год")])
        spans.set_value("week")
        self._row("Панель", 12, filters, export, Button(icon=Icon.COLUMNS_3, kind="icon"), spans).addStretch(1)

    def _fields(self) -> None:
        number, example, off = LineEdit(), LineEdit(), LineEdit()
        number.setText("753_1580216531")
        example.setPlaceholderText("Например, 50000")
        off.setText("недоступно")
        off.setEnabled(False)
        self.typed = AmountEdit()
        self.typed.set_amount(tenge(170000))
        self._row("Поля", 12, number, example, self.typed, off)

    def _errors(self) -> None:
        day, basis, wrong, error = DateEdit(), ComboBox(), AmountEdit(), FieldError()
        day.set_value(date(2021, 7, 23))
        basis.set_choices([("created", "Дата создания"), ("paid", "Дата оплаты")])
        wrong.set_amount(tenge(180000))
        wrong.set_error(True)
        error.set_text("Больше доступной: 1\u202f700.00\u202f₸")
        under = QWidget()
        column = QVBoxLayout(under)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(wrong)
        column.addWidget(error)
        under.setFixedWidth(272)
        self._row("", 12, day, basis, under)

    def _marks(self) -> None:
        on, off, self.check, denied = CheckBox("Выбран"), CheckBox("Не выбран"), CheckBox("В фокусе"), CheckBox("Недоступен")
        on.setChecked(True)
        self.check.setChecked(True)
        denied.setEnabled(False)
        full, part = RadioButton("Полный"), RadioButton("Частичный")
        full.setChecked(True)
        self._row("Отметки", 12, on, off, self.check, denied, full, part).addStretch(1)

    def _chips(self) -> None:
        words = {
            "DEPOSITED": "Завершен",
            "APPROVED": "Подтвержден",
            "REFUNDED": "Возврат",
            "PARTLY_REFUNDED": "Частичный возврат",
            "DECLINED": "Отклонен",
            "REVERSED": "Отменен",
            "CREATED": "Создан",
        }
        chips = []
        for key, word in words.items():
            chip = Chip.of_status(key)
            chip.set_look(chip.look, word)
            chips.append(chip)
        self._row("Статусы", 12, *chips[:5]).addStretch(1)
        self._row("", 8, *chips[5:]).addStretch(1)

    def _filters(self) -> None:
        acting, idle = FilterChip("Сумма", "от 1\u202f000.00\u202f₸"), FilterChip("Карта", "• 1182")
        idle.set_on(False)
        self._row("Фильтры", 12, acting, idle).addStretch(1)

    def _tabs(self) -> None:
        tabs = Tabs(inset=12)
        tabs.add("Детали операции")
        tabs.add("История", 2)
        tabs.add("Чеки")
        tabs.setCurrentIndex(1)
        self._row("Вкладки", 16, tabs)

    def _lower(self) -> None:
        menu = Menu(self)
        for icon, text, keys in (
            (Icon.INFO, "Детали операции", "Return"),
            (Icon.COPY, "Копировать", "Ctrl+C"),
            (Icon.COPY, "Копировать с заголовками", "Ctrl+Shift+C"),
            (Icon.FUNNEL, "Отобрать по ячейке", "Ctrl+L"),
            (None, "", ""),
            (Icon.UNDO_2, "Вернуть деньги…", "Ctrl+R"),
            (Icon.CIRCLE_CHECK, "Завершить платеж…", ""),
            (Icon.PRINTER, "Печать", "Ctrl+P"),
        ):
            if icon is None:
                menu.addSeparator()
                continue
            action = menu.add(text, icon, keys)
            if not keys:
                action.setEnabled(False)
                menu.set_reason(action, "завершен")
        menu.setWindowFlags(Qt.WindowType.Widget)
        menu.setParent(self)
        menu.move(32, 461)
        menu.setFixedSize(288, menu.sizeHint().height())
        menu.setActiveAction(menu.actions()[0])
        menu.show()
        bad = Strip("bad", "Файл не открыт: он занят программой Excel.", "Реестр не изменился. Закройте файл.", "Повторить")
        hold = Strip("hold", "", "Сверьте время: до 01.03.2024 в Алматы было UTC+6.")
        toast = Toast(self, "Записано 394 строки", "Отменить импорт")
        card = ProgressCard("Читаю", unit="строк")
        card.cancel_button.setText("Прервать")
        card.set_progress(118400, 200000)
        y = 461
        for part in (bad, hold, toast, card):
            part.setParent(self)
            part.setFixedWidth(344)
            part.show()
            if part is not toast:
                part.setFixedHeight(part.heightForWidth(344) if part.hasHeightForWidth() else part.sizeHint().height())
            part.move(344, y)
            y += part.height() + 8
        rows = Skeleton(((8, 116), (154, 88), (280, 54), (386, 150)), parent=self)
        rows.setGeometry(128, 721, 560, 57)
        sums = QWidget(self)
        sums.setGeometry(128, 791, 560, 30)
        line = QHBoxLayout(sums)
        line.setContentsMargins(13, 0, 13, 0)
        for minor in (1000000, 874050, 1, 0, -450000):
            line.addWidget(AmountLabel(tenge(minor)))
            line.addStretch(1)
        line.addWidget(AmountLabel(tenge(1048891554), weight=600, tinted=False))
        for caption, at in (("Загрузка строк", 727), ("Суммы", 798)):
            word = Label(caption, "small", "text3", self)
            word.move(32, at)

    def focus_shown(self) -> None:
        """Rings and the focused field, as a keyboard would leave them."""
        FocusRing(self.focused)
        FocusRing(self.check, self.check.ring_rect())
        self.typed.setFocus()


def picture(app: QApplication, scale: float = 1.0) -> QImage:
    """Both themes side by side."""
    size = QSize(HALF.width() * 2, HALF.height())
    canvas = QImage(size * scale, QImage.Format.Format_RGB32)
    canvas.setDevicePixelRatio(scale)
    themes = ThemeManager()
    painter = QPainter(canvas)
    for at, (mode, title) in enumerate((("light", "Светлая тема"), ("dark", "Темная тема"))):
        themes.apply(app, mode)
        half = Gallery(title)
        half.show()
        half.activateWindow()
        app.processEvents()
        half.focus_shown()
        app.processEvents()
        painter.fillRect(QRect(at * HALF.width(), 0, HALF.width(), HALF.height()), theme.current().color("window"))
        half.render(painter, QPoint(at * HALF.width(), 0))
        half.close()
        half.deleteLater()
    painter.end()
    return canvas


def main(out: str, scale: float = 1.0) -> None:
    app = QApplication.instance() or QApplication([])
    fonts.load_fonts()
    picture(app, scale).save(out)


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 1.0)
