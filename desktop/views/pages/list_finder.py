"""«Найти по списку»: numbers pasted one a line; the registry then shows these orders and names the ones it lacks."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.services.settings import Settings
from desktop.views import fonts, formatting
from desktop.views.dialogs.frame import DialogFrame
from desktop.views.pages.registry_words import entries_of
from desktop.views.widgets import Button, Label


class ListFinder(DialogFrame):
    """Signals: `find_asked` (the text)."""

    find_asked = Signal(str)

    def __init__(self, numbers: Sequence[str], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__("finder", QSize(480, 420), settings, parent=parent)
        self._hint = Label(tone="text2", wrap=True)
        self._edit = QPlainTextEdit("\n".join(numbers))
        self._edit.setObjectName("finder.numbers")
        self._edit.setFont(fonts.font("base", tnum=True, zero=True))
        self._edit.setTabChangesFocus(True)
        self._count = Label(tone="text2", tnum=True)
        self._cancel, self._find = Button(), Button(kind="primary")
        self._cancel.setObjectName("finder.cancel")
        self._find.setObjectName("finder.find")
        self.body.setSpacing(8)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._edit, 1)
        self.foot.addWidget(self._count)
        self.foot.addStretch(1)
        self.foot.addWidget(self._cancel)
        self.foot.addWidget(self._find)
        self._edit.textChanged.connect(self._on_changed)
        self._cancel.clicked.connect(self.close)
        self._find.clicked.connect(self._on_find)
        self.finish()
        self._edit.setFocus()

    def _on_changed(self) -> None:
        count = len(entries_of(self._edit.toPlainText()))
        self._count.set_text(self.tr("%n number(s)", "", count).replace(str(count), formatting.count(count), 1))
        self._find.setEnabled(count > 0)

    def _on_find(self) -> None:
        self.find_asked.emit(self._edit.toPlainText())
        self.close()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Find by list"))
        self._hint.set_text(self.tr("Order numbers, RRNs or UUIDs, one a line."))
        self._edit.setAccessibleName(self.tr("Numbers"))
        self._cancel.setText(self.tr("Cancel"))
        self._find.setText(self.tr("Find"))
        self._on_changed()
