"""The quick start: the last view is answered without SQLAlchemy, and only while the registry is what it was."""

import subprocess
import sys
from pathlib import Path

from told import a_row, load

from desktop.bootstrap import REGISTRY_FILE
from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.statuses import OrderStatus
from desktop.services.storage import open_registry
from desktop.services.storage.opening import FirstQueries

SORT = OrderSort()
DECLINED = OrderFilter(statuses=frozenset({OrderStatus.DECLINED}))


def filled(path: Path, rows: int) -> None:
    registry = open_registry(path)
    load(registry, [a_row(file_row=n, order_number=str(n), registered_at=1_600_000_000 + n) for n in range(1, rows + 1)])
    registry.keep_answer(OrderFilter(), SORT)
    registry.close()


def test_the_kept_answer_is_the_real_one(path: Path) -> None:
    filled(path, 250)
    registry = open_registry(path)
    first = registry.queries
    assert isinstance(first, FirstQueries)
    rows, totals = first.page(OrderFilter(), SORT, 0, 200), first.totals(OrderFilter())
    assert first._real is None
    assert rows == registry.stores.queries.page(OrderFilter(), SORT, 0, 200)
    assert totals == registry.stores.queries.totals(OrderFilter())
    assert len(rows) == 200
    assert len(first.page(OrderFilter(), SORT, 200, 200)) == 50
    registry.close()


def test_another_question_is_asked_anew(path: Path) -> None:
    filled(path, 3)
    registry = open_registry(path)
    by_sum = OrderSort(ColumnKey.AMOUNT, descending=False)
    assert [o.order_number for o in registry.queries.page(OrderFilter(), by_sum, 0, 200)] == ["1", "2", "3"]
    assert registry.queries.page(DECLINED, SORT, 0, 200) == []
    assert registry.queries.totals(DECLINED).count == 0
    registry.close()


def test_a_change_makes_the_kept_answer_void(path: Path) -> None:
    filled(path, 3)
    registry = open_registry(path)
    assert registry.queries.totals(OrderFilter()).count == 3
    other = open_registry(path)
    load(other, [a_row(file_row=1, order_number="new", registered_at=1_700_000_000)])
    other.close()
    assert registry.queries.totals(OrderFilter()).count == 4
    assert registry.queries.page(OrderFilter(), SORT, 0, 200)[0].order_number == "new"
    registry.close()


def test_an_undo_makes_it_void_too(path: Path) -> None:
    filled(path, 3)
    registry = open_registry(path)
    registry.batches.undo(1)
    registry.close()
    again = open_registry(path)
    assert again.queries.page(OrderFilter(), SORT, 0, 200) == []
    assert not again.queries.has_orders()
    again.close()


def test_it_is_no_setting(path: Path) -> None:
    filled(path, 1)
    registry = open_registry(path)
    assert registry.settings_store.load() == {}
    assert registry.stores.settings.load() == {}
    registry.close()


def test_after_an_import_the_next_start_is_quick_too(path: Path) -> None:
    filled(path, 3)
    registry = open_registry(path)
    load(registry, [a_row(file_row=1, order_number="new", registered_at=1_700_000_000)])
    registry.close()
    again = open_registry(path)
    first = again.queries
    assert isinstance(first, FirstQueries)
    assert [order.order_number for order in first.page(OrderFilter(), SORT, 0, 200)] == ["new", "3", "2", "1"]
    assert first.totals(OrderFilter()).count == 4
    assert first._real is None
    again.close()


def test_after_the_first_import_the_next_start_asks_for_all_orders(path: Path) -> None:
    registry = open_registry(path)
    load(registry, [a_row()])
    registry.close()
    again = open_registry(path)
    first = again.queries
    assert isinstance(first, FirstQueries)
    assert first.totals(OrderFilter()).count == len(first.page(OrderFilter(), SORT, 0, 200)) == 1
    assert first._real is None
    again.close()


def test_the_first_view_needs_no_sqlalchemy(path: Path) -> None:
    path = path.with_name(REGISTRY_FILE)
    filled(path, 5)
    script = f"""
import sys
from pathlib import Path
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.bootstrap import StartupConfig, build
cabinet = build(StartupConfig(data_dir=Path({str(path.parent)!r})))
assert cabinet.templates.opening() is None and cabinet.queries.has_orders()
assert len(cabinet.queries.stoppable().page(OrderFilter(), OrderSort(), 0, 200)) == 5
assert cabinet.queries.stoppable().totals(OrderFilter()).count == 5
assert isinstance(cabinet.queries.stoppable().revision(), int)
cabinet.close()
sys.exit("sqlalchemy" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", script], timeout=60, check=False).returncode == 0
