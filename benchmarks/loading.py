"""Import of the bank's list, against the csv module pouring raw strings into SQLite."""

import csv
import sqlite3
import time
from pathlib import Path
from typing import Any

from benchmarks.processes import in_child, peak_megabytes
from benchmarks.result import Result, against, within

COLUMNS = 10


def measure(file: Path, registry: Path, scratch: Path) -> list[Result]:
    ours = in_child(load, str(file), str(registry), "")
    indexes = in_child(count_indexes, str(registry))
    before = in_child(pour, str(file), str(scratch / "peer-before.db"), indexes, True)
    after = in_child(pour, str(file), str(scratch / "peer-after.db"), indexes, False)
    rate = f"{ours['rows'] / ours['seconds']:.0f} rows/s, {indexes} indexes"
    results = [
        against("import", ours["seconds"], before["seconds"], "s", 1.5, f"{rate}; the peer's made before the rows"),
        Result(
            name="import, peer's indexes made after the rows", value=ours["seconds"], unit="s", peer=after["seconds"], note=rate
        ),
    ]
    if ours["peak"] is None:
        return [*results, Result(name="import, peak memory", value=None, unit="MB", note="not told by this system")]
    return [*results, within("import, peak memory", ours["peak"], "MB", 250, f"peer {before['peak']:.0f} MB")]


def load(file: str, registry: str, merchant: str) -> dict[str, Any]:
    """Our import into the registry's folder, as the command line does it."""
    from desktop.bootstrap import StartupConfig, build
    from desktop.services.imports import ReadOptions

    cabinet = build(StartupConfig(data_dir=Path(registry)))
    started = time.perf_counter()
    report = cabinet.imports.load(Path(file), ReadOptions(merchant=merchant or None))
    seconds = time.perf_counter() - started
    cabinet.close()
    if report.rejected_count:
        raise SystemExit(f"{report.rejected_count} rows rejected: {report.rejected[:3]}")
    return {"seconds": seconds, "rows": report.new, "peak": peak_megabytes()}


def count_indexes(registry: str) -> int:
    """The indexes of the table that gets a row per order, the hidden ones of its constraints included."""
    with sqlite3.connect(next(Path(registry).glob("*.db"))) as base:
        return len(base.execute("PRAGMA index_list(orders)").fetchall())


def pour(file: str, target: str, indexes: int, first: bool) -> dict[str, Any]:
    """The peer: one transaction, one executemany, nothing looked at; as many indexes, each on one column."""
    makes = [f"CREATE INDEX i{n} ON orders (c{n % COLUMNS})" for n in range(indexes)]
    base = sqlite3.connect(target)
    base.execute("PRAGMA journal_mode = WAL")
    base.execute(f"CREATE TABLE orders ({', '.join(f'c{n} TEXT' for n in range(COLUMNS))})")
    started = time.perf_counter()
    for make in makes if first else ():
        base.execute(make)
    with open(file, encoding="utf-8", newline="") as lines, base:
        reader = csv.reader(lines, delimiter=";")
        next(reader)
        base.executemany(f"INSERT INTO orders VALUES ({', '.join('?' * COLUMNS)})", reader)
        for make in () if first else makes:
            base.execute(make)
    seconds = time.perf_counter() - started
    base.close()
    return {"seconds": seconds, "peak": peak_megabytes()}
