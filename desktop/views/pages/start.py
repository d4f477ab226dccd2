"""The first window, over an empty registry: the ways to begin, by mouse or by the keys 1 2 3, and a place for files."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views import fonts, icons, theme
from desktop.views.icons import Icon
from desktop.views.presenter import present
from desktop.views.widgets import Button, Hairline, Label, Strip
from desktop.views.widgets.paint import box

LEFT, GAP, RIGHT, TOP, EDGE = 656, 64, 432, 128, 32
STACKED_BELOW = 1200
LEAD = 608
SAMPLE = (
    "Транзакции",
    "с 01.01.2021 по 27.07.2021",
    "Номер заказа;RRN;Сумма;Сумма комиссии;Платежное средство;Дата регистрации",
    "2000;;10 000.00 ₸;0.00;CARD;23.07.2021 11:28:14;5555 **** * 5557;За ужин...",
    "123;111111111111;1 000.00 ₸;0.00;CARD;23.07.2021 11:24:40;4444 **** * 1111",
    "24;;0.01 ₸;0.00;CARD;23.06.2021 16:53:00;;;ОТКЛОНЕН;0.00",
    "21;111111111111;0.01 ₸;0.00;CARD;23.06.2021 15:52:51;4111 **** * 1111",
)
"""The head of the bank's own file, in its own words."""
HEADER_LINE = 2


class _Key(QWidget):
    """A digit in a small box: the key that does it."""

    def __init__(self, digit: str) -> None:
        super().__init__()
        self._digit = digit
        self.setFixedSize(16, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        box(painter, self.rect(), now.color("window"), now.color("hairline"), now.px("radius_chip"))
        painter.setFont(fonts.font("micro", tnum=True))
        painter.setPen(now.color("text3"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._digit)


class _Way(QWidget):
    """One way to begin: key, picture, title, two lines, button."""

    def __init__(self, digit: str, icon: Icon, kind: str, name: str) -> None:
        super().__init__()
        self._icon_name = icon
        self._icon = Label()
        self.title = Label(role="figure")
        self.text = Label(tone="text2", wrap=True)
        self.button = Button(kind=kind)
        self.button.setObjectName(name)
        self.button.setMinimumWidth(136)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 16, 0, 16)
        row.setSpacing(0)
        top = Qt.AlignmentFlag.AlignTop
        key = _Key(digit)
        row.addWidget(_lowered(key, 4), 0, top)
        row.addSpacing(20)
        row.addWidget(_lowered(self._icon, 4), 0, top)
        row.addSpacing(16)
        row.addLayout(words, 1)
        row.addSpacing(24)
        self.buttons = QVBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addWidget(self.button)
        self.buttons.addStretch(1)
        row.addLayout(self.buttons)
        self.paint_icon()

    def paint_icon(self) -> None:
        role = "text2" if self.button.isEnabled() else "border"
        self._icon.setPixmap(icons.pixmap(self._icon_name, role, 20, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self.paint_icon()
        super().changeEvent(event)


class _DropPlace(QWidget):
    """A dashed sheet with the head of a bank's file, its header line marked."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label(role="figure")
        self.text = Label(tone="text2", wrap=True)
        self.mark = ""
        self.setMinimumHeight(312)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, len(SAMPLE) * 24 + 56, 16, 28)
        column.setSpacing(4)
        column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignHCenter)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.color("border"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(now.color("surface"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(fonts.font("small", tnum=True))
        painter.setClipRect(self.rect().adjusted(1, 1, -1, -1))
        for number, line in enumerate(SAMPLE):
            row = QRect(1, 9 + number * 24, self.width() - 2, 24)
            self._paint_line(painter, row, line, number == HEADER_LINE)
        bottom = 9 + len(SAMPLE) * 24 + 12
        painter.fillRect(1, bottom, self.width() - 2, 1, now.color("hairline"))

    def _paint_line(self, painter: QPainter, row: QRect, line: str, is_header: bool) -> None:
        now = theme.current()
        if is_header:
            painter.fillRect(row, now.color("selected"))
        painter.setPen(now.color("text" if is_header else "text2"))
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row.adjusted(15, 0, 0, 0), vertical | Qt.AlignmentFlag.AlignLeft, line)
        if is_header:
            width = painter.fontMetrics().horizontalAdvance(self.mark) + 32
            tag = QRect(row.right() - width, row.top(), width, row.height())
            painter.fillRect(tag, now.color("selected"))
            painter.setPen(now.color("accent"))
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, self.mark)


class StartPage(QScrollArea):
    """Signals: `open_asked` · `training_asked` the sample · `mode_asked` training mode · `connect_asked` · `review_asked`."""

    open_asked = Signal()
    training_asked = Signal()
    mode_asked = Signal()
    connect_asked = Signal()
    review_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._is_starting = False
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._title = Label(role="hero", wrap=True)
        self._lead = Label(role="figure", tone="text2", weight=400, wrap=True)
        self.open = _Way("1", Icon.FILE_DOWN, "primary", "start.open")
        self.training = _Way("2", Icon.GRADUATION_CAP, "plain", "start.training")
        self.connect_way = _Way("3", Icon.PLUG, "plain", "start.connect")
        self.mode = Button()
        self.mode.setObjectName("start.training_mode")
        self.training.buttons.insertWidget(1, self.mode)
        self._told = Strip("bad", closable=True)
        self._told.setObjectName("start.told")
        self._told.hide()
        self._review_lead = Label(tone="text2")
        self.review = Button(kind="link")
        self.review.setObjectName("start.review")
        self._drop = _DropPlace()
        self._masked = Label(tone="text3", wrap=True)
        left, right = self._left, self._right = QWidget(), QWidget()
        self._fill_left(QVBoxLayout(left))
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._drop)
        column.addWidget(self._masked)
        column.addStretch(1)
        inside = QWidget()
        self._outer = QVBoxLayout(inside)
        self._outer.setSpacing(0)
        self._outer.addWidget(self._told)
        self._outer.addWidget(self._title)
        self._outer.addSpacing(8)
        self._outer.addWidget(self._lead)
        self._outer.addSpacing(32)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(GAP)
        self._columns.addWidget(left, 3)
        self._columns.addWidget(right, 2)
        self._columns.addStretch(0)
        self._outer.addLayout(self._columns)
        self._outer.addStretch(1)
        self.setWidget(inside)

    def _fill_left(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for way in (self.open, self.training, self.connect_way):
            column.addWidget(Hairline())
            column.addWidget(way)
        column.addWidget(Hairline())
        column.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._review_lead)
        row.addWidget(self.review)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _connect(self) -> None:
        self.open.button.clicked.connect(self.open_asked)
        self.training.button.clicked.connect(self.training_asked)
        self.mode.clicked.connect(self._told.hide)
        self.mode.clicked.connect(self.mode_asked)
        self.connect_way.button.clicked.connect(self.connect_asked)
        self.review.clicked.connect(self.review_asked)

    def set_busy(self, busy: bool) -> None:
        """While the training data are read."""
        for way in (self.open, self.training):
            way.button.setEnabled(not busy)
        self.review.setEnabled(not busy)

    def set_starting(self, starting: bool) -> None:
        """While the training gateway starts: a second or two."""
        self._is_starting = starting
        self.mode.setEnabled(not starting)
        self._tell_mode()

    def show_error(self, error: Exception) -> None:
        """What was asked for here did not come about."""
        if self.isVisible():
            told = present(error)
            self._told.set_kind(told.severity)
            self._told.set_words(told.title, told.body)
            self._told.show()

    def _tell_mode(self) -> None:
        self.mode.setText(self.tr("Starting…") if self._is_starting else self.tr("Training mode"))

    def retranslate(self) -> None:
        self._told.hide()
        self._tell_mode()
        self._title.set_text(self.tr("Open a bank export"))
        self._lead.set_text(
            self.tr(
                "The registry and its totals are ready in a couple of seconds. Neither a network nor an account is needed: "
                "the file stays on this computer."
            )
        )
        self.open.title.set_text(self.tr("Open an export"))
        self.open.text.set_text(
            self.tr(
                "CSV, XLS or XLSX from the section “Transactions”. The header row, encoding and delimiter are found by "
                "themselves; a preview is shown before anything is written."
            )
        )
        self.open.button.setText(self.tr("Choose a file…"))
        self.training.title.set_text(self.tr("Training data"))
        self.training.text.set_text(
            self.tr(
                "Sixteen orders of the bank's guide. Training mode adds a gateway on this computer with two weeks of orders: "
                "payments, refunds and links work, no money moves."
            )
        )
        self.training.button.setText(self.tr("Try it"))
        self.connect_way.title.set_text(self.tr("Connect to the gateway"))
        self.connect_way.text.set_text(
            self.tr(
                "The address and the login that ends in -api stand in the bank's letter. Operations arrive by themselves, "
                "refunds go to the bank."
            )
        )
        self.connect_way.button.setText(self.tr("Set up…"))
        self._review_lead.set_text(self.tr("Only a look?"))
        self.review.setText(self.tr("Open without keeping…"))
        self._drop.title.set_text(self.tr("Drop a file anywhere in the window"))
        self._drop.text.set_text(self.tr("Several at once are fine: CSV, XLS, XLSX, ODS, HTML"))
        self._drop.mark = self.tr("header")
        self._masked.set_text(self.tr("Full card numbers are masked before anything is written."))

    # --- Qt

    def _fit(self) -> None:
        """Side by side the wrapping labels ask for more than they need; their height at the columns' widths is the true one."""
        width, tall = self.viewport().width(), self.viewport().height() > 640
        stacked = width < STACKED_BELOW
        side = max(EDGE, (width - LEFT - GAP - RIGHT) // 2)
        inner = width - 2 * side
        left, right = (min(LEFT, inner), min(RIGHT, inner)) if stacked else (min(LEFT, inner - GAP - RIGHT), RIGHT)
        self._left.setFixedWidth(left)
        self._right.setFixedWidth(right)
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self._outer.setContentsMargins(side, TOP if tall else EDGE, side, EDGE)
        lead = min(LEAD, inner)  # a width that is only bounded is not known to the layout when it asks for heights
        self._lead.setFixedWidth(lead)
        spare = self._lead.heightForWidth(lead) - self._lead.heightForWidth(inner)
        self.widget().setMinimumHeight(0 if stacked else self._outer.heightForWidth(width) + max(0, spare))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.open.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.open.button.show_ring()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_1: self.open, Qt.Key.Key_2: self.training, Qt.Key.Key_3: self.connect_way}
        way = ways.get(Qt.Key(event.key()))
        if way is not None and way.button.isEnabled():
            way.button.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._fit()
        super().changeEvent(event)


def _lowered(part: QWidget, by: int) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, by, 0, 0)
    column.addWidget(part)
    return holder
