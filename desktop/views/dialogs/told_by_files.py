"""What files told about an order over time: «Подтвержден → Завершен, увидено 27.07.2021 в файле …, строка 57»."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.domain.money import Money
from desktop.models.domain.orders import Sighting
from desktop.models.domain.statuses import OrderStatus
from desktop.views import formatting
from desktop.views.dialogs.timeline import told
from desktop.views.presenter import field_text
from desktop.views.widgets import Label

# Follow from others and would say the same twice.
_SILENT = frozenset({"gross", "status_raw"})


class ToldByFiles(QWidget):
    """Lines of one heading; empty without sightings."""

    def __init__(self, sightings: Sequence[Sighting], zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._changes: list[Label] = []
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        if not sightings:
            return
        title = Label(self.tr("What the files told"), weight=600)
        title.setFixedHeight(28)
        lines.addWidget(title)
        for sighting in told(sightings):
            lines.addWidget(Label(self.sentence(sighting), wrap=True, tnum=True))
            for change in self._other_changes(sighting):
                self._changes.append(Label(change, tone="text3", wrap=True, tnum=True))
                lines.addWidget(self._changes[-1])
            lines.addSpacing(6)

    def set_curtain(self, covered: bool) -> None:
        """The former and new values may be a payer's, or sums."""
        for line in self._changes:
            line.setVisible(not covered)

    def sentence(self, sighting: Sighting) -> str:
        """The change of status, if any, and where and when it was seen."""
        place = {
            "date": formatting.date(sighting.seen_at, self._zone),
            "file": sighting.file_name,
            "row": formatting.count(sighting.file_row),
        }
        status = sighting.changes.get("status")
        if status is not None:
            before, after = (self._text(value) for value in status)
            words = self.tr("{before} → {after}, seen on {date} in the file “{file}”, row {row}")
            return words.format(before=before, after=after, **place)
        if sighting.changes:
            return self.tr("Changed, seen on {date} in the file “{file}”, row {row}").format(**place)
        return self.tr("First seen on {date} in the file “{file}”, row {row}").format(**place)

    def _other_changes(self, sighting: Sighting) -> list[str]:
        made = []
        for name, (before, after) in sighting.changes.items():
            if name == "status" or name in _SILENT:
                continue
            if isinstance(after, str | Money | datetime | int) or isinstance(before, str | Money | datetime | int):
                pair = {"field": field_text(name), "before": self._text(before), "after": self._text(after)}
                made.append(self.tr("{field}: {before} → {after}").format(**pair))
            else:
                made.append(self.tr("{field}: changed").format(field=field_text(name)))
        return made

    def _text(self, value: object) -> str:
        if isinstance(value, Money):
            return formatting.money(value)
        if isinstance(value, datetime):
            return formatting.date_time(value, self._zone)
        if isinstance(value, OrderStatus):
            return formatting.status_word(value)
        return formatting.NOTHING if value is None else str(value)
