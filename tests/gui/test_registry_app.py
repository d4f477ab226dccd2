"""The window's life: what is told when it cannot open or meets an error, and what is left when it closes."""

import logging
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from registry_stage import Window, fill

from desktop import app as life
from desktop.app import Crash, Session
from desktop.lane_saver import LaneSaver
from desktop.models.domain.secret import Secret
from desktop.services.settings import THEME
from desktop.tour import STOPS, take
from desktop.tour_entry import entry_stops
from desktop.tour_people import open_stops, people_stops


@pytest.fixture
def hook():
    """Puts the test's own hook back."""
    kept = sys.excepthook
    yield
    sys.excepthook = kept


def test_an_unexpected_error_is_one_sentence_and_the_rest_is_in_the_log(qtbot, qapp, caplog):
    crash = Crash(qapp)
    error = RuntimeError("secret detail")
    with caplog.at_level(logging.CRITICAL):
        crash.hook(RuntimeError, error, None)
        crash.hook(RuntimeError, error, None)
    qtbot.waitUntil(lambda: crash.message is not None)
    assert "secret" not in crash.message.text()
    assert crash.message.text() == "The program met an error. The registry is safe; the log has the details."
    assert [record.exc_info[1] for record in caplog.records] == [error, error]
    crash.message.close()
    qtbot.waitUntil(lambda: crash.message is None)


def test_a_registry_that_cannot_be_opened_is_refused_in_words_and_left_alone(qapp, data_dir, capsys, hook):
    file = data_dir / "cabinet.db"
    file.write_bytes(b"not a registry at all" * 100)
    assert life.main(["--data-dir", str(data_dir)]) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "Traceback" not in told
    assert file.read_bytes() == b"not a registry at all" * 100


def test_the_window_runs_until_it_is_closed(qapp, data_dir, hook):
    fill(data_dir)
    QTimer.singleShot(50, lambda: [window.close() for window in QApplication.topLevelWidgets()])
    assert life.main(["--data-dir", str(data_dir)]) == 0
    assert Session._open_sessions == set()


def test_settings_wait_for_the_lane_and_are_whole_at_the_end(qtbot, qapp, data_dir):
    fill(data_dir)
    window = Window(qtbot, "--data-dir", str(data_dir))
    window.page.settings.set(THEME, "dark")
    window.close()
    again = Window(qtbot, "--data-dir", str(data_dir))
    assert again.page.settings.get(THEME) == "dark"
    again.close()


def test_what_waits_is_written_once():
    class Lane:
        def __init__(self):
            self.work = []

        def start(self, work, **_):
            self.work.append(work)

    written, lane = [], Lane()
    saver = LaneSaver(written.append, lane)
    saver({"a": 1})
    saver({"b": 2, "a": 3})
    assert (len(lane.work), written) == (1, [])
    lane.work[0]()
    saver.flush()
    assert written == [{"a": 3, "b": 2}]


def test_the_tour_takes_every_picture(qapp, tmp_path, monkeypatch, capsys, home):
    monkeypatch.setattr("desktop.tour.THEMES", ("light",))
    monkeypatch.setattr("desktop.tour.LANGUAGES", ("kk",))
    assert take(tmp_path / "pictures") == 0
    taken = sorted(path.stem for path in (tmp_path / "pictures").iterdir())
    stops = (*STOPS, *open_stops(), *people_stops(Secret("")), *entry_stops())
    assert taken == sorted(f"{name}_kk_light" for name in ("01_start", *(stop.name for stop in stops)))
    assert capsys.readouterr().out.count(".png") == len(taken)
    assert [path for path in home.rglob("*") if path.is_file()] == []
