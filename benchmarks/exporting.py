"""Our CSV against the csv module over a bare cursor; our XLSX against openpyxl's write-only mode."""

import csv
import sqlite3
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.processes import in_child
from benchmarks.result import Result, against

# The same ten columns in the same order of rows, straight from the tables.
QUERY = """
    SELECT o.order_number, o.rrn, o.amount_minor, o.fee_minor, f.payment_method, o.registered_at, o.masked_pan, o.description,
           f.status, o.refunded_minor
    FROM orders AS o JOIN facets AS f ON f.id = o.facet_id
    ORDER BY o.registered_at DESC, o.id DESC LIMIT ?
"""


def measure_csv(registry: Path, scratch: Path) -> list[Result]:
    peer = in_child(pour_csv, str(registry), str(scratch / "peer.csv"))
    results = []
    for preset in ("excel", "plain", "1c"):
        ours = in_child(export, str(registry), str(scratch / f"{preset}.csv"), preset, 0)
        note = f"{ours['rows']} rows, {ours['rows'] / ours['seconds']:.0f} rows/s"
        results.append(against(f"CSV, preset {preset}", ours["seconds"], peer["seconds"], "s", 1.5, note))
    return results


def measure_xlsx(registry: Path, scratch: Path, rows: int) -> list[Result]:
    ours = in_child(export, str(registry), str(scratch / "ours.xlsx"), "excel", rows)
    peer = in_child(pour_xlsx, str(registry), str(scratch / "peer.xlsx"), ours["rows"])
    note = f"{ours['rows']} rows, {ours['rows'] / ours['seconds']:.0f} rows/s"
    return [against("XLSX", ours["seconds"], peer["seconds"], "s", 1 / 3, note)]


def export(registry: str, target: str, preset: str, rows: int) -> dict[str, Any]:
    """Our export of the newest rows, at least `rows` of them (0 = all)."""
    from desktop.bootstrap import StartupConfig, build
    from desktop.models.domain.columns import DEFAULT_COLUMNS
    from desktop.models.domain.filters import OrderFilter, OrderSort
    from desktop.models.domain.period import Period
    from desktop.services.exports import ExportPreset

    cabinet = build(StartupConfig(data_dir=Path(registry)))
    where = OrderFilter()
    if rows:
        oldest = cabinet.queries.page(where, OrderSort(), rows - 1, 1)[0]
        where = OrderFilter(period=Period(oldest.registered_at, None))
    started = time.perf_counter()
    done = cabinet.exports.write(Path(target), where, OrderSort(), DEFAULT_COLUMNS, preset=ExportPreset(preset))
    seconds = time.perf_counter() - started
    cabinet.close()
    return {"seconds": seconds, "rows": done.rows}


def _cursor(registry: str, rows: int) -> sqlite3.Cursor:
    return sqlite3.connect(next(Path(registry).glob("*.db"))).execute(QUERY, (rows,))


def pour_csv(registry: str, target: str) -> dict[str, float]:
    started = time.perf_counter()
    with open(target, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(_cursor(registry, -1))
    return {"seconds": time.perf_counter() - started}


def pour_xlsx(registry: str, target: str, rows: int) -> dict[str, float]:
    """Numbers as numbers and times as times, without any format: the least that could be called the same sheet."""
    from openpyxl import Workbook

    started = time.perf_counter()
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for number, rrn, amount, fee, means, at, pan, words, status, refunded in _cursor(registry, rows):
        when = datetime.fromtimestamp(at, UTC).replace(tzinfo=None)
        sheet.append((number, rrn, amount / 100, (fee or 0) / 100, means, when, pan, words, status, (refunded or 0) / 100))
    book.save(target)
    return {"seconds": time.perf_counter() - started}
