"""Saved filters as a list: one click applies; a menu overwrites, renames and deletes; a star opens with the program."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop.views import formatting, icons, theme
from desktop.views.icons import Icon
from desktop.views.widgets import Button, CheckBox, FieldError, Label, LineEdit


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """`count` is how many orders it would show now, None while they are counted."""

    name: str
    count: int | None = None
    opens: bool = False
    with_period: bool = False


class _Name(Button):
    """The name as a flat button that elides."""

    def __init__(self, text: str) -> None:
        super().__init__(kind="flat")
        self._whole = text
        self.setMinimumWidth(40)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = max(0, self.width() - 28)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())


class TemplateRow(QWidget):
    def __init__(self, line: TemplateLine, parent: "TemplatesPanel") -> None:
        super().__init__()
        self.line = line
        self.setFixedHeight(theme.lengths()["list_row"])
        self.star = Button(kind="flat", small=True)
        self.star.setCheckable(True)
        self.star.setChecked(line.opens)
        self.star.set_icon(Icon.STAR)
        self.star.setObjectName(f"transactions.template.{line.name}.star")
        self.name = _Name(line.name)
        self.name.setObjectName(f"transactions.template.{line.name}")
        self.count = Label(tone="text2", tnum=True)
        self.count.set_text("" if line.count is None else formatting.count(line.count))
        self.more = Button(icon=Icon.ELLIPSIS, kind="flat", small=True)
        self.more.setObjectName(f"transactions.template.{line.name}.menu")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(self.star)
        row.addWidget(self.name, 1)
        row.addWidget(self.count)
        row.addWidget(self.more)
        self.name.clicked.connect(lambda: parent.apply_asked.emit(line.name))
        self.star.clicked.connect(lambda on: parent.star_asked.emit(line.name, on))
        self.more.clicked.connect(lambda: parent.open_menu(line, self.more))
        self.star.setToolTip(self.tr("Opens with the program"))
        self.star.setAccessibleName(self.tr("Opens with the program"))
        self.more.setAccessibleName(self.tr("More actions"))


class TemplatesPanel(QWidget):
    """Signals: `apply_asked` (name) · `save_asked` (name, with period, overwrite) · `rename_asked` (old, new) ·
    `delete_asked` (name) · `star_asked` (name, on) · `row_made` (TemplateRow)."""

    apply_asked = Signal(str)
    save_asked = Signal(str, bool, bool)
    rename_asked = Signal(str, str)
    delete_asked = Signal(str)
    star_asked = Signal(str, bool)
    row_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[TemplateLine, ...] = ()
        self._renaming: str | None = None
        self._build()
        self._connect()
        self.retranslate()

    def show_lines(self, lines: Sequence[TemplateLine]) -> None:
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        self._fill()

    def ask_name(self, renaming: str | None = None) -> None:
        """Opens the field for a new template, or for another name of `renaming`."""
        self._renaming = renaming
        self._form.show()
        self._error.set_text("")
        self._overwrite.hide()
        self._with_period.setVisible(renaming is None)
        self.name.setText(renaming or "")
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def name_is_taken(self) -> None:
        """Said under the field; the way to overwrite stands beside it."""
        self.name.set_error(True)
        self._error.set_text(self.tr("There is a template of this name"))
        self._overwrite.setVisible(self._renaming is None)

    def name_is_kept(self) -> None:
        self._form.hide()

    def open_menu(self, line: TemplateLine, button: QWidget) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        acts = (
            (Icon.CHECK, self.tr("Apply"), lambda: self.apply_asked.emit(line.name)),
            (Icon.BOOKMARK, self.tr("Overwrite"), lambda: self.save_asked.emit(line.name, line.with_period, True)),
            (Icon.PENCIL, self.tr("Rename…"), lambda: self.ask_name(line.name)),
            (Icon.TRASH_2, self.tr("Delete"), lambda: self.delete_asked.emit(line.name)),
        )
        for icon, text, act in acts:
            action = menu.addAction(icons.icon(icon), text)
            action.triggered.connect(act)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    # --- building

    def _build(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._empty = Label(tone="text2", wrap=True)
        self._new = Button(icon=Icon.BOOKMARK_PLUS, kind="flat")
        self._new.setObjectName("transactions.template_new")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        for part in (self._build_form(), self._padded(self._empty, 16), self._padded(self._new, 4)):
            column.addWidget(part)
        column.addLayout(self._list)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _padded(self, part: QWidget, side: int) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(side, 0, side, 0)
        row.addWidget(part)
        if isinstance(part, Button):
            row.addStretch(1)
        return holder

    def _build_form(self) -> QWidget:
        self._form = QWidget()
        self._caption = Label(role="small", tone="text2", weight=500)
        self.name = LineEdit(small=True)
        self.name.setObjectName("transactions.template_name")
        self._error = FieldError()
        self._with_period = CheckBox()
        self._with_period.setObjectName("transactions.template_with_period")
        self._save = Button(small=True)
        self._save.setObjectName("transactions.template_save")
        self._overwrite = Button(kind="link")
        self._overwrite.setObjectName("transactions.template_overwrite")
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addWidget(self._overwrite)
        row.addStretch(1)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(16, 0, 16, 8)
        column.setSpacing(4)
        for part in (self._caption, self.name, self._error, self._with_period):
            column.addWidget(part)
        column.addLayout(row)
        self._form.hide()
        return self._form

    def _connect(self) -> None:
        self._new.clicked.connect(lambda: self.ask_name())
        self._save.clicked.connect(lambda: self._on_save(overwrite=False))
        self._overwrite.clicked.connect(lambda: self._on_save(overwrite=True))
        self.name.returnPressed.connect(lambda: self._on_save(overwrite=False))
        self.name.textEdited.connect(self._on_typed)

    def _fill(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        for line in self._lines:
            row = TemplateRow(line, self)
            self._list.addWidget(row)
            self.row_made.emit(row)
        self._empty.setVisible(not self._lines)

    def _on_typed(self) -> None:
        self.name.set_error(False)
        self._error.set_text("")
        self._overwrite.hide()

    def _on_save(self, *, overwrite: bool) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.set_error(True)
            self._error.set_text(self.tr("Give the template a name"))
        elif self._renaming is None:
            self.save_asked.emit(name, self._with_period.isChecked(), overwrite)
        elif name == self._renaming:
            self.name_is_kept()
        else:
            self.rename_asked.emit(self._renaming, name)

    # --- Qt

    def retranslate(self) -> None:
        self._caption.set_text(self.tr("Template name"))
        self.name.setAccessibleName(self.tr("Template name"))
        self._with_period.setText(self.tr("With the period"))
        self._save.setText(self.tr("Save"))
        self._overwrite.setText(self.tr("Overwrite"))
        self._new.setText(self.tr("Save as template"))
        self._empty.set_text(self.tr("No templates yet. A template keeps the filter, the columns and the sort."))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._form.isVisible():
            self._form.hide()
            return
        super().keyPressEvent(event)
