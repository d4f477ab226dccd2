"""What the file leaves open, as strips with the answers beside: nothing is loaded before a person has answered."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.domain.batches import Choice
from desktop.views import theme
from desktop.views.dialogs import import_words as words
from desktop.views.icons import Icon
from desktop.views.widgets import Button, ComboBox, Label
from desktop.views.widgets.paint import box, glyph

_FEW = 4
"""Up to so many answers are buttons; more are a list."""


class QuestionStrip(QWidget):
    """One question. Signal: `answered(str)`, one of the alternatives. The likeliest answer stands first."""

    answered = Signal(str)

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        answers = list(dict.fromkeys((choice.chosen, *choice.alternatives))) if choice.chosen else list(choice.alternatives)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(36, 8, 12, 10)
        lines.setSpacing(8)
        lines.addWidget(Label(words.question(choice), weight=600, wrap=True))
        line = QHBoxLayout()
        line.setSpacing(8)
        if len(answers) <= _FEW:
            self._add_buttons(line, answers)
        else:
            self._add_list(line, answers)
        line.addStretch(1)
        lines.addLayout(line)
        self.setAccessibleName(words.question(choice))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _add_buttons(self, line: QHBoxLayout, answers: Sequence[str]) -> None:
        for answer in answers:
            button = Button(words.answer_word(self.choice, answer), small=True)
            button.setObjectName(f"import.answer.{self.choice.question}.{answer}")
            button.setAccessibleName(words.answer_word(self.choice, answer))
            button.clicked.connect(partial(self.answered.emit, answer))
            line.addWidget(button)

    def _add_list(self, line: QHBoxLayout, answers: Sequence[str]) -> None:
        combo = ComboBox(small=True)
        combo.setObjectName(f"import.answer.{self.choice.question}")
        combo.setAccessibleName(words.question(self.choice))
        combo.setMinimumWidth(240)
        combo.set_choices([(answer, words.answer_word(self.choice, answer)) for answer in answers])
        confirm = Button(self.tr("Confirm"), small=True)
        confirm.setObjectName(f"import.answer.{self.choice.question}.confirm")
        confirm.clicked.connect(lambda: self.answered.emit(str(combo.value())))
        line.addWidget(combo)
        line.addWidget(confirm)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, self.rect(), theme.current().color("hold_bg"), None)
        glyph(painter, QPoint(12, 10), Icon.TRIANGLE_ALERT, "hold_fg")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


class Questions(QWidget):
    """All open questions of a file. Signal: `answered` (Choice, answer)."""

    answered = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(16, 16, 16, 0)
        self._lines.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        self._choices = choices
        while (item := self._lines.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for choice in choices:
            strip = QuestionStrip(choice)
            strip.answered.connect(partial(self.answered.emit, choice))
            self._lines.addWidget(strip)
        self.setVisible(bool(choices))

    def retranslate(self) -> None:
        self.show_choices(self._choices)
