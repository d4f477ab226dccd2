"""The doorway to threads: answers come back in the interface thread, once, and only to whom still cares."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.models.domain.errors import Cancelled, NotFound
from desktop.services.tasks import Lane, TaskRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


def test_the_answer_comes_back_in_the_interface_thread(runner: TaskRunner, qtbot: QtBot) -> None:
    seen: list[tuple[object, threading.Thread]] = []
    runner.start(threading.current_thread, on_done=lambda worker: seen.append((worker, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, receiver = seen[0]
    assert receiver is threading.main_thread()
    assert worker is not receiver


def test_an_error_is_told_and_nothing_else(runner: TaskRunner, qtbot: QtBot) -> None:
    told: list[Exception] = []
    done: list[object] = []

    def work() -> None:
        raise NotFound("order")

    runner.start(work, on_done=done.append, on_error=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].args[0] == "not_found.order"
    assert done == []


def test_a_cancelled_task_is_stopped_and_delivers_nothing(runner: TaskRunner, qtbot: QtBot) -> None:
    stop = threading.Event()
    done: list[object] = []

    def work() -> None:
        assert stop.wait(5)
        raise Cancelled

    task = runner.start(work, on_done=done.append, on_error=done.append, on_cancel=stop.set)
    task.cancel()
    qtbot.waitUntil(lambda: runner.is_idle)
    assert done == []


def test_a_task_whose_owner_is_gone_delivers_nothing(runner: TaskRunner, qtbot: QtBot) -> None:
    go = threading.Event()
    done: list[object] = []
    owner = QObject()
    runner.start(lambda: go.wait(5), on_done=done.append, owner=owner)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    go.set()
    qtbot.waitUntil(lambda: runner.is_idle)
    assert done == []


def test_a_finished_task_is_not_cancelled_by_its_owners_end(runner: TaskRunner, qtbot: QtBot) -> None:
    stopped: list[bool] = []
    owner = QObject()
    runner.start(lambda: None, on_cancel=lambda: stopped.append(True), owner=owner)
    qtbot.waitUntil(lambda: runner.is_idle)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    assert stopped == []


def test_writing_goes_one_at_a_time(runner: TaskRunner, qtbot: QtBot) -> None:
    inside: list[int] = []
    most: list[int] = []
    lock = threading.Lock()
    barrier = threading.Event()

    def work() -> None:
        with lock:
            inside.append(1)
            most.append(len(inside))
        barrier.wait(0.02)
        with lock:
            inside.pop()

    for _ in range(5):
        runner.start(work, lane=Lane.WRITE)
    qtbot.waitUntil(lambda: runner.is_idle)
    assert len(most) == 5
    assert max(most) == 1


def test_after_close_nothing_starts(runner: TaskRunner) -> None:
    runner.close()
    ran: list[bool] = []
    assert runner.start(lambda: ran.append(True)).cancelled
    assert ran == []
