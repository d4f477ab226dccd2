"""Progress in place of the seal: what is done, how many rows a second, how long still, and the way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views import formatting
from desktop.views.dialogs.import_job import Meter
from desktop.views.widgets import Label, ProgressCard


class WorkingCard(QWidget):
    """Signal: `stop_requested`."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = ProgressCard()
        self._card.setObjectName("import.progress")
        self._card.cancel_button.setObjectName("import.stop")
        self._speed = Label(role="small", tone="text3", tnum=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._card)
        lines.addWidget(self._speed)
        self._card.cancelled.connect(self.stop_requested)
        self.hide()

    def show_meter(self, meter: Meter, name: str, *, is_loading: bool) -> None:
        words = self.tr("Importing: {file}") if is_loading else self.tr("Reading: {file}")
        self._card.set_text(words.format(file=name), self.tr("rows"))
        self._card.set_progress(meter.done, meter.total)
        self._speed.set_text(self._speed_words(meter))

    def _speed_words(self, meter: Meter) -> str:
        if not meter.rate:
            return ""
        rate = self.tr("{count} rows/s").format(count=formatting.count(meter.rate))
        left = meter.seconds_left
        if left is None:
            return rate
        minutes, seconds = divmod(left, 60)
        time = self.tr("{minutes} min {seconds} s") if minutes else self.tr("{seconds} s")
        words = self.tr("{rate}, time left: {time}")
        return words.format(rate=rate, time=time.format(minutes=minutes, seconds=seconds))
