"""Import of the bank's list, against the csv module pouring raw strings into SQLite."""

import csv
import sqlite3
import time
from pathlib import Path
from typing import Any

from benchmarks.processes import in_child, peak_megabytes
from benchmarks.result import Result, against, within

COLUMNS = 10
CACHE_KB = 64 * 1024
"""As much as our writer takes: SQLite's own 2 MB would make the peer slower than it need be."""


def measure(file: Path, registry: Path, scratch: Path) -> list[Result]:
    ours = in_child(load, str(file), str(registry), "")
    indexes, filled = in_child(count_indexes, str(registry))
    peers = {
        (count, first): in_child(pour, str(file), str(scratch / f"peer-{count}-{first}.db"), count, first)
        for count, first in dict.fromkeys([(indexes, True), (filled, True), (indexes, False)])
    }
    seconds = {key: peer["seconds"] for key, peer in peers.items()}
    rate = f"{ours['rows'] / ours['seconds']:.0f} rows/s, {indexes} indexes, {filled} of them with entries"
    known = {"value": ours["seconds"], "unit": "s"}
    return [
        against("import", ours["seconds"], seconds[indexes, True], "s", 1.5, rate),
        Result(name=f"import, peer with {filled} indexes", peer=seconds[filled, True], **known),
        Result(name="import, peer's indexes made after the rows", peer=seconds[indexes, False], **known),
        _memory(ours["peak"], peers[indexes, True]["peak"]),
    ]


def _memory(ours: float | None, peer: float | None) -> Result:
    if ours is None:
        return Result(name="import, peak memory", value=None, unit="MB", note="not told by this system")
    return within("import, peak memory", ours, "MB", 250, f"peer {peer:.0f} MB")


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


def count_indexes(registry: str) -> tuple[int, int]:
    """The indexes of the table that gets a row per order: all, and those that hold any of its rows."""
    base = sqlite3.connect(next(Path(registry).glob("*.db")))
    names = [row[1] for row in base.execute("PRAGMA index_list(orders)")]
    texts = [
        base.execute("SELECT coalesce(sql, '') FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0] for name in names
    ]
    partial = [text.split(" WHERE ")[1] for text in texts if " WHERE " in text]
    empty = [rule for rule in partial if base.execute(f"SELECT 1 FROM orders WHERE {rule} LIMIT 1").fetchone() is None]
    base.close()
    return len(names), len(names) - len(empty)


def pour(file: str, target: str, indexes: int, first: bool) -> dict[str, Any]:
    """The peer: one transaction, one executemany, nothing looked at; each index on one column, made `first` or at the end."""
    makes = [f"CREATE INDEX i{n} ON orders (c{n % COLUMNS})" for n in range(indexes)]
    base = sqlite3.connect(target)
    base.execute("PRAGMA journal_mode = WAL")
    base.execute(f"PRAGMA cache_size = -{CACHE_KB}")
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
