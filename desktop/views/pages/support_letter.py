"""Support's right: a letter to the bank without a full card number or a name, to be copied or sent."""

from PySide6.QtCore import QEvent, Qt, QUrl, QUrlQuery, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.domain.orders import Order
from desktop.services.settings import Settings
from desktop.views.dialogs.frame import Region
from desktop.views.icons import Icon
from desktop.views.pages.support_words import BankLetter, SupportWords
from desktop.views.widgets import Button, Hairline, Label, Strip

WIDTH = 440


class SupportLetter(Region):
    """Signals: `copy_asked` · `send_asked`, each (BankLetter)."""

    copy_asked = Signal(object)
    send_asked = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("support.letter")
        self._settings = settings
        self._words = SupportWords(self)
        self._order: Order | None = None
        self._has_server = False
        self.letter: BankLetter | None = None
        self._build()
        self.copy.clicked.connect(lambda: self.copy_asked.emit(self.letter))
        self.send.clicked.connect(lambda: self.send_asked.emit(self.letter))
        self.retranslate()

    def _build(self) -> None:
        self._title = Label(weight=600)
        self._to_caption, self._subject_caption = Label(tone="text3"), Label(tone="text3")
        self.to, self.subject = Label(), Label(weight=600, wrap=True, tnum=True)
        self.to.setObjectName("support.letter_to")
        self.subject.setObjectName("support.letter_subject")
        head = QGridLayout()
        head.setColumnStretch(1, 1)
        head.setHorizontalSpacing(16)
        head.setVerticalSpacing(4)
        for row, (caption, value) in enumerate(((self._to_caption, self.to), (self._subject_caption, self.subject))):
            head.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            head.addWidget(value, row, 1)
        self._paper = QFrame()
        self._paper.setProperty("paper", "true")
        self.greeting = Label(wrap=True)
        self._lines = QGridLayout()
        self._lines.setColumnStretch(1, 1)
        self._lines.setVerticalSpacing(4)
        inside = QVBoxLayout(self._paper)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(12)
        inside.addWidget(self.greeting)
        inside.addLayout(self._lines)
        self._note = Label(role="small", tone="text3", wrap=True)
        self.error = Strip("bad", closable=True)
        self.error.setObjectName("support.letter_error")
        self.error.hide()
        self.copy, self.send = Button(icon=Icon.COPY), Button(icon=Icon.SEND, kind="primary")
        self.copy.setObjectName("support.letter_copy")
        self.send.setObjectName("support.letter_send")
        self._lay_out(head)

    def _lay_out(self, head: QGridLayout) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(24, 24, 24, 16)
        body.setSpacing(12)
        body.addWidget(self._title)
        body.addLayout(head)
        body.addWidget(self._paper)
        body.addWidget(self._note)
        body.addWidget(self.error)
        body.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 12)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        foot.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)

    def show_order(self, order: Order, *, has_server: bool) -> None:
        """`has_server`: the program sends it itself; else the system's mail program gets it."""
        self._order, self._has_server = order, has_server
        self.error.hide()
        self.set_busy(False)
        self.retranslate()

    def show_error(self, title: str, body: str) -> None:
        self.error.set_words(title, body)
        self.error.show()
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        self.send.setEnabled(not busy)

    def retranslate(self) -> None:
        self._title.set_text(self.tr("Letter to the bank's support"))
        self._to_caption.set_text(self.tr("Addressed to"))
        self._subject_caption.set_text(self.tr("Subject"))
        self._note.set_text(self.tr("There is no full card number and no name in the letter."))
        self.copy.setText(self.tr("Copy"))
        self.send.setText(self.tr("Send") if self._has_server else self.tr("Open in the mail program"))
        for button in (self.copy, self.send):
            button.setAccessibleName(button.text())
        if self._order is None:
            return
        letter = self.letter = self._words.letter(self._order, self._settings.zone)
        self.to.set_text(letter.to)
        self.subject.set_text(letter.subject)
        self.greeting.set_text(letter.greeting)
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            old.setParent(None)
            old.deleteLater()
        for row, (caption, value) in enumerate(letter.lines):
            self._lines.addWidget(Label(caption, tone="text3"), row, 0, Qt.AlignmentFlag.AlignTop)
            shown = Label(value, tnum=True, zero=value.isascii())
            self._lines.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignRight)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def mail_address(letter: BankLetter) -> QUrl:
    """The letter as the system's mail program takes it (RFC 6068)."""
    query = QUrlQuery()
    query.addQueryItem("subject", bytes(QUrl.toPercentEncoding(letter.subject).data()).decode())
    query.addQueryItem("body", bytes(QUrl.toPercentEncoding(letter.text.replace("\n", "\r\n")).data()).decode())
    url = QUrl(f"mailto:{letter.to}")
    url.setQuery(query)
    return url
