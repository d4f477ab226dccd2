"""Every question is led by the index it was made for, and every statement can also be said to PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from told import NOON, a_head, a_row, load

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.filters import DateBasis, OrderFilter, OrderSort
from desktop.models.domain.period import Period
from desktop.models.domain.statuses import OrderStatus
from desktop.services.storage import (
    Registry,
    batch_writer,
    batches,
    bulk,
    history,
    ledger,
    lookups,
    making,
    matching,
    open_registry,
    planning,
    scans,
    sums,
    undo,
)
from desktop.services.storage.engine import Database
from desktop.services.storage.order_rows import instant
from desktop.services.storage.queries import ids_in_order, in_order
from desktop.services.storage.rows import ORDER_ROW, with_facets
from desktop.services.storage.schema import ORDER_INDEXES, metadata, orders

DAY = Period(instant(NOON), instant(NOON + 86_400))
EVERYTHING = OrderFilter(
    period=DAY,
    amount_from=1,
    amount_to=2,
    statuses=frozenset({OrderStatus.DEPOSITED}),
    merchants=frozenset({"east"}),
    order_number="7*_%",
    rrn="?1",
    md_order="u",
    last4="1111",
    methods=frozenset({"CARD"}),
    payment_systems=frozenset({"VISA"}),
    action_codes=frozenset({5}),
    currencies=frozenset({"KZT"}),
    search="ужин",
    numbers=("1", "2"),
)


@pytest.fixture
def connection(registry: Registry) -> Iterator[sa.Connection]:
    load(registry, [a_row(n, order_number=str(n), md_order=f"u{n}", rrn="1", paid_at=NOON) for n in range(2, 50)])
    with registry.queries._database.reading() as opened:
        yield opened


def way(connection: sa.Connection, statement: sa.sql.ClauseElement) -> str:
    """SQLite's own words on how it will answer."""
    compiled = statement.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
    return " / ".join(row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}"))


def page_way(connection: sa.Connection, where: OrderFilter, column: ColumnKey = ColumnKey.REGISTERED_AT) -> str:
    sort = OrderSort(column)
    plan = planning.plan_of(connection, where, sort, lambda name, text: planning.Found(2, "[1,2]"))
    return way(connection, ids_in_order(plan, sort).limit(200))


@pytest.mark.parametrize(
    ("where", "index"),
    [
        (OrderFilter(), "ix_orders_by_registered_at"),
        (OrderFilter(period=DAY), "ix_orders_by_registered_at (registered_at>? AND registered_at<?)"),
        (OrderFilter(order_number="753"), "ix_orders_key (order_number=?)"),
        (OrderFilter(order_number="75*"), "ix_orders_key (order_number>? AND order_number<?)"),
        (OrderFilter(order_number="*5"), "SEARCH orders USING INTEGER PRIMARY KEY"),
        (OrderFilter(order_number="*5", last4="1111"), "ix_orders_last4 (last4=?)"),
        (OrderFilter(order_number="*5", period=DAY), "ix_orders_by_registered_at (registered_at>?"),
        (OrderFilter(order_number="*5", period=DAY, date_basis=DateBasis.PAID), "SEARCH orders USING INTEGER PRIMARY KEY"),
        (OrderFilter(rrn="117"), "ix_orders_by_rrn (rrn=?)"),
        (OrderFilter(rrn="11?"), "ix_orders_by_rrn (rrn>? AND rrn<?)"),
        (OrderFilter(md_order="u1"), "ix_orders_md_order (md_order=?)"),
        (OrderFilter(last4="1111"), "ix_orders_last4 (last4=?)"),
        (OrderFilter(search="ужин"), "SEARCH orders USING INTEGER PRIMARY KEY"),
        (OrderFilter(numbers=("1",)), "SEARCH orders USING INTEGER PRIMARY KEY"),
        (OrderFilter(statuses=frozenset({OrderStatus.CREATED})), "COVERING INDEX ix_orders_amounts (facet_id=?)"),
        (OrderFilter(amount_from=9_999), "COVERING INDEX ix_orders_amounts (facet_id=? AND amount_minor>?)"),
        (OrderFilter(period=DAY, date_basis=DateBasis.PAID), "COVERING INDEX ix_orders_paid (facet_id=? AND paid_at>?"),
        (OrderFilter(period=DAY, date_basis=DateBasis.COMPLETED), "COVERING INDEX ix_orders_completed (facet_id=?"),
        (OrderFilter(period=DAY, date_basis=DateBasis.REFUNDED), "COVERING INDEX ix_orders_refunded (facet_id=?"),
    ],
)
def test_the_index_that_leads(connection: sa.Connection, where: OrderFilter, index: str) -> None:
    assert index in page_way(connection, where)


@pytest.mark.parametrize(("name", "index"), planning.INDEX_OF_NUMBERS.items())
def test_a_pass_over_all_numbers_reads_their_index_alone(connection: sa.Connection, name: str, index: str) -> None:
    assert f"USING COVERING INDEX {index}" in way(connection, scans.numbered(name, "*5"))


@pytest.mark.parametrize("where", [OrderFilter(), OrderFilter(statuses=frozenset({OrderStatus.DEPOSITED}))])
@pytest.mark.parametrize("column", [ColumnKey.REGISTERED_AT, ColumnKey.AMOUNT, ColumnKey.DESCRIPTION, ColumnKey.FEE])
def test_many_orders_are_walked_in_the_order_of_the_sort(
    connection: sa.Connection, monkeypatch: pytest.MonkeyPatch, where: OrderFilter, column: ColumnKey
) -> None:
    monkeypatch.setattr(planning, "NARROW", 5)
    assert "TEMP B-TREE" not in page_way(connection, where, column)


def test_sums_of_whole_days_touch_no_order(connection: sa.Connection) -> None:
    assert way(connection, sums.day_sums(1, 9, None)).startswith("SEARCH order_days USING PRIMARY KEY (day>? AND day<?)")


def test_sums_by_amount_need_no_sorting_into_groups(connection: sa.Connection) -> None:
    plan = planning.plan_of(connection, OrderFilter(amount_from=1), None, lambda name, text: planning.Found(0, "[]"))
    assert plan.index == planning.BY_AMOUNT
    assert "TEMP B-TREE" not in way(connection, sums.order_sums(plan))


def test_rows_of_an_import_are_looked_up_by_their_keys(path: Path) -> None:
    registry = open_registry(path)
    load(registry, [a_row()])
    with registry.batches.begin(a_head()) as writer:
        told = way(writer._connection, matching.matches(2))
    registry.close()
    assert "SCAN import_chunk" in told
    assert "SEARCH orders USING INDEX ix_orders_md_order (md_order=?)" in told
    assert "SEARCH orders USING INDEX ix_orders_key (order_number=? AND registered_at=?)" in told
    assert "SCAN orders" not in told


def questions(connection: sa.Connection) -> Iterator[sa.sql.ClauseElement]:
    """One of each statement of this package."""
    dialect = postgresql.dialect()
    ids = [1, 2]
    for where in (EVERYTHING, EVERYTHING.without("order_number", "rrn", "md_order", "last4", "numbers"), OrderFilter()):
        for found in (planning.Found(0, "[]"), planning.Found(planning.NARROW + 1, "[1]")):
            plan = planning.plan_of(connection, where, OrderSort(), lambda name, text, found=found: found)  # type: ignore[misc]
            yield from (in_order(plan.over(with_facets(ORDER_ROW)), OrderSort(key)) for key in ColumnKey)
            yield sums.order_sums(plan)
        yield from (planning.count_by_days(where, ids), planning.some_of_amount(where, ids))
    yield from (scans.numbered(name, "*7") for name in planning.INDEX_OF_NUMBERS)
    yield from (scans.found_between("ужин", 1, 2), scans.LAST_ID, sums.FACET_GROUPS, sums.day_sums(1, 2, ids))
    yield sums.sample_of(ids, planning.amount_conditions(EVERYTHING))
    yield from (lookups.REVISION, lookups.USED_FACETS, lookups.by_reference("7"), lookups.named_counts(["7"]))
    yield from (history.stored_words(ids), history.own_rows(ids), history.batch_files(ids))
    yield from (batches.ALL_BATCHES, batches.kept_with_digest("x"), batch_writer.NEXT_BATCH)
    yield from (matching.matches(1), sa.insert(matching.chunk), sa.schema.CreateTable(matching.chunk, if_not_exists=True))
    yield from (bulk.SAME_UUID, bulk.SAME_KEY, undo.shared_orders(1), undo.kept_rows(ids))
    yield from (ledger.NEXT_FACET, ledger.NEXT_ORDER, ledger.ORDER_UPDATE, ledger.SEARCH_UPDATE, ledger.UNUSED_FACETS)
    yield from (ledger.day_upsert(dialect), ledger.DAY_SUMS.where(orders.c.id.in_(ids)))
    for table in (*metadata.sorted_tables, making.version_table):
        yield from (sa.schema.CreateTable(table), sa.insert(table), sa.select(table), sa.delete(table))
    yield from (sa.schema.CreateIndex(index) for index in ORDER_INDEXES)


def test_every_statement_can_be_said_to_postgresql(connection: sa.Connection) -> None:
    said = [str(statement.compile(dialect=postgresql.dialect())) for statement in questions(connection)]
    assert len(said) > 200
    for sqlite_only in ("INDEXED", "GLOB", "instr(", "printf(", "json_each", "WITHOUT ROWID", " IS ?"):
        assert not any(sqlite_only in text for text in said), sqlite_only
    whole = "\n".join(said)
    for twin in ("LIKE", "strpos(", "json_array_elements_text(", "ON CONFLICT", "NULLS LAST", "IS NOT NULL"):
        assert twin in whole


def test_patterns_for_postgresql_escape_its_own_signs() -> None:
    condition = planning.text_conditions(OrderFilter(order_number="a_%\\*?"))[0]
    compiled = condition.compile(dialect=postgresql.dialect())
    assert "a\\_\\%\\\\%_" in compiled.params.values()


def test_every_connection_keeps_the_house_rules(path: Path) -> None:
    database = Database(path)
    with database.reading() as connection:
        told = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "foreign_keys", "synchronous")
        }
    database.close()
    assert told == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2}
