"""Killed in the middle, two programs at once, many threads, and work that is stopped from outside."""

import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from told import a_head, a_row, all_orders, everything, load

from desktop.models.domain.errors import Cancelled
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.services.storage import Registry, open_registry
from desktop.services.storage.scans import Scans

IMPORT = """
import sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from told import a_head, a_row
from desktop.services.storage import open_registry

registry = open_registry(Path({path!r}))
with registry.batches.begin(a_head("other.csv")) as writer:
    writer.add([a_row(n, order_number=f"other-{{n}}", status="REVERSED") for n in range(2, 9000)])
    writer.add([a_row(9001, status="REVERSED")])
    {then}
    print("ready", flush=True)
    sys.stdin.readline()
    writer.commit(rejected=0, skipped=0, control_totals=())
print("done", flush=True)
registry.close()
"""


def start(path: Path, then: str = "pass") -> subprocess.Popen[str]:
    """Another program in the midst of an import."""
    script = IMPORT.format(path=str(path), tests=str(Path(__file__).parent), then=then)
    program = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n"
    return program


def end(program: subprocess.Popen[str]) -> None:
    assert program.stdin is not None
    assert program.stdout is not None
    program.wait(timeout=30)
    program.stdin.close()
    program.stdout.close()


@pytest.mark.parametrize("then", ["pass", "writer.counts()"])
@pytest.mark.parametrize("first", [True, False])
def test_an_import_killed_in_the_middle_leaves_nothing(path: Path, first: bool, then: str) -> None:
    registry = open_registry(path)
    if not first:
        load(registry, [a_row()])
    before = everything(registry)
    registry.close()
    program = start(path, then)
    program.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    end(program)
    registry = open_registry(path)
    assert everything(registry) == before
    assert len(registry.batches.batches()) == (0 if first else 1)
    with registry.queries._database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
        indexes = connection.exec_driver_sql("SELECT count(*) FROM pragma_index_list('orders')").scalar_one()
    assert indexes == 14
    assert load(registry, [a_row(2), a_row(3, order_number="9")], "again.csv").new == (2 if first else 1)
    registry.close()


def test_two_programs_at_once(path: Path) -> None:
    registry = open_registry(path)
    load(registry, [a_row()])
    before, revision = everything(registry), registry.queries.revision()
    program = start(path)
    assert everything(registry) == before
    assert program.stdin is not None
    program.stdin.write("\n")
    program.stdin.flush()
    load(registry, [a_row(2, order_number="mine")], "mine.csv")
    end(program)
    assert registry.queries.totals(OrderFilter()).count == 1 + 8998 + 1
    assert registry.queries.revision() == revision + 2
    assert [batch.file_name for batch in registry.batches.batches()] == ["mine.csv", "other.csv", "july.csv"]
    registry.close()


def test_two_programs_make_a_registry_at_once(path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        opened = list(pool.map(lambda _: open_registry(path), range(4)))
    load(opened[0], [a_row()])
    assert [len(all_orders(registry)) for registry in opened] == [1, 1, 1, 1]
    for registry in opened:
        registry.close()


def test_any_thread_may_ask(registry: Registry) -> None:
    load(registry, [a_row(n, order_number=str(n), description="ужин") for n in range(2, 202)])
    asked: list[Callable[[], object]] = [
        lambda: registry.queries.totals(OrderFilter(search="ужин")).count,
        lambda: len(registry.queries.page(OrderFilter(), OrderSort(), 0, 500)),
        lambda: len(registry.queries.ids(OrderFilter(order_number="*"), OrderSort())),
    ]
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda n: asked[n % 3](), range(60))) == {200}


def slow(registry: Registry) -> None:
    """A question that would take minutes."""
    with registry.queries._database.reading(registry.queries._running) as connection:
        endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        connection.exec_driver_sql(endless).all()


def test_a_running_question_is_stopped_from_another_thread(registry: Registry) -> None:
    begun = threading.Event()

    def work() -> None:
        begun.set()
        slow(registry)

    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(work)
        begun.wait()
        while not running.done():
            registry.queries.interrupt()
        with pytest.raises(Cancelled):
            running.result()
    assert registry.queries.totals(OrderFilter()).count == 0


def test_stopping_one_piece_of_work_stops_nobody_else(registry: Registry) -> None:
    load(registry, [a_row()])
    mine, yours = registry.queries.stoppable(), registry.queries.stoppable()
    stream = yours.stream(OrderFilter(), OrderSort(), [])
    mine.interrupt()
    with pytest.raises(Cancelled):
        mine.page(OrderFilter(), OrderSort(), 0, 5)
    assert list(stream) == [[("KZT",)]]
    assert len(yours.page(OrderFilter(), OrderSort(), 0, 5)) == 1
    assert registry.queries.totals(OrderFilter()).count == 1


def test_an_import_is_stopped_from_another_thread(registry: Registry) -> None:
    rows = [a_row(n, order_number=str(n)) for n in range(2, 300)]
    with ThreadPoolExecutor(1) as pool, registry.batches.begin(a_head()) as writer:
        writer.add(rows)
        pool.submit(registry.batches.interrupt).result()
        with pytest.raises(Cancelled):
            writer.add(rows)
        with pytest.raises(Cancelled):
            writer.commit(rejected=0, skipped=0, control_totals=())
    assert all_orders(registry) == []
    assert load(registry, rows).new == len(rows)


def test_a_stream_shows_one_state_whatever_is_imported_meanwhile(registry: Registry) -> None:
    load(registry, [a_row(n, order_number=str(n)) for n in range(2, 12_000)])
    stream = registry.queries.stream(OrderFilter(), OrderSort(), [])
    seen = len(next(stream))
    registry.batches.undo(1)
    assert seen + sum(map(len, stream)) == 11_998
    assert all_orders(registry) == []


def test_a_stream_left_half_way_holds_nothing(registry: Registry) -> None:
    load(registry, [a_row(n, order_number=str(n)) for n in range(2, 12_000)])
    for _ in range(40):
        stream = registry.queries.stream(OrderFilter(), OrderSort(), [])
        next(stream)
        stream.close()  # type: ignore[attr-defined]
    registry.batches.undo(1)
    assert registry.queries.totals(OrderFilter()).count == 0


def test_a_search_is_read_once_and_again_after_a_change(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    passes: list[str] = []
    scan = Scans._scan
    monkeypatch.setattr(Scans, "_scan", lambda self, key, *rest: passes.append(key) or scan(self, key, *rest))
    load(registry, [a_row(description="ужин")])
    for _ in range(2):
        assert registry.queries.totals(OrderFilter(search="УЖИН")).count == 1
        assert registry.queries.stoppable().ids(OrderFilter(search="ужин"), OrderSort())[0] == 1
    assert passes == ["ужин"]
    load(registry, [a_row(3, order_number="9", description="ужин")], "b.csv")
    assert registry.queries.totals(OrderFilter(search="ужин")).count == 2
    assert passes == ["ужин", "ужин"]
