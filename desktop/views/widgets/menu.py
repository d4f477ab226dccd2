"""A menu with icons at the left and keys at the right, 28 px a row. Disabled rows may tell why instead of their key."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QActionEvent, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.views import fonts, icons, theme
from desktop.views.icons import Icon
from desktop.views.widgets.paint import box, glyph, middle

_ICON_X, _TEXT_X, _RIGHT, _BETWEEN = 13, 36, 12, 24


def key_text(keys: QKeySequence) -> str:
    """Keys as the menus show them: «Ctrl ⇧ C», «Enter»."""
    text = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("Shift", "⇧").replace("Return", "Enter").replace("++", "+\0").replace("+", " ").replace("\0", "+")


class Menu(QMenu):
    """A QMenu that paints itself. `add` makes an action whose icon follows the theme; plain `addAction` works too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def add(self, text: str, icon: Icon | None = None, keys: str = "") -> QAction:
        action = QAction(text, self)
        if icon is not None:
            icons.put(action, icon)
        if keys:
            action.setShortcut(QKeySequence(keys))
        self.addAction(action)
        return action

    def set_reason(self, action: QAction, reason: str) -> None:
        """Why the action is disabled, shown in place of its key."""
        action.setProperty("reason", reason)
        self._fit()

    def add_head(self, text: str) -> QAction:
        """A line of small text that cannot be chosen, e.g. what an export will hold."""
        head = QAction(text, self)
        head.setEnabled(False)
        head.setProperty("head", True)
        self.addAction(head)
        return head

    def _right_text(self, action: QAction) -> str:
        reason = action.property("reason")
        if reason and not action.isEnabled():
            return str(reason)
        return key_text(action.shortcut())

    def _plain(self, action: QAction) -> str:
        return action.text().split("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _fit(self) -> None:
        base, small = QFontMetrics(fonts.font("base")), QFontMetrics(fonts.font("small"))
        widest = 0
        for action in self.actions():
            right = small.horizontalAdvance(self._right_text(action))
            arrow = 20 if action.menu() is not None else 0
            widest = max(widest, base.horizontalAdvance(self._plain(action)) + (right + _BETWEEN if right else 0) + arrow)
        self.setMinimumWidth(_TEXT_X + widest + _RIGHT + 1)

    def actionEvent(self, event: QActionEvent) -> None:
        super().actionEvent(event)
        self._fit()

    def showEvent(self, event) -> None:  # noqa: ANN001 - QShowEvent
        self._fit()
        super().showEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        box(painter, self.rect(), now.color("surface"), now.color("border"))
        for action in self.actions():
            row = self.actionGeometry(action)
            if action.isSeparator():
                painter.fillRect(1, row.center().y(), self.width() - 2, 1, now.color("hairline"))
            elif action.isVisible():
                self._paint_row(painter, action, QRect(1, row.top(), self.width() - 2, row.height()))

    def _paint_row(self, painter: QPainter, action: QAction, row: QRect) -> None:
        now, is_on, vertical = theme.current(), action.isEnabled(), Qt.AlignmentFlag.AlignVCenter
        is_head = bool(action.property("head"))
        if action is self.activeAction() and is_on:
            painter.fillRect(row, now.color("selected"))
        icon_at = QPoint(_ICON_X, middle(row, 16))
        if action.isCheckable():
            if action.isChecked():
                glyph(painter, icon_at, Icon.CHECK, "accent" if is_on else "border")
        elif not action.icon().isNull():
            action.icon().paint(
                painter, QRect(icon_at, icon_at + QPoint(15, 15)), mode=_mode(is_on), state=icons.QIcon.State.Off
            )
        painter.setFont(fonts.font("small" if is_head else "base"))
        painter.setPen(now.color("text3" if is_head else "text" if is_on else "border"))
        left = row.adjusted(_ICON_X if is_head else _TEXT_X - 1, 0, -_RIGHT, 0)
        painter.drawText(left, vertical | Qt.AlignmentFlag.AlignLeft, self._plain(action))
        painter.setFont(fonts.font("small"))
        painter.setPen(now.color("text3" if is_on else "text2"))
        right = row.adjusted(0, 0, -_RIGHT, 0)
        if action.menu() is not None:
            glyph(painter, QPoint(right.right() - 12, middle(row, 12)), Icon.CHEVRON_RIGHT, "text2", 12)
        else:
            painter.drawText(right, vertical | Qt.AlignmentFlag.AlignRight, self._right_text(action))


def _mode(is_on: bool) -> "icons.QIcon.Mode":
    return icons.QIcon.Mode.Normal if is_on else icons.QIcon.Mode.Disabled
