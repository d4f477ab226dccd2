"""kill -9 at random moments of imports, settings and sign-ins, and what is found afterwards: counted, nothing is let pass."""

import multiprocessing
import random
import sqlite3
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.result import Result

LONGEST_S = 0.8
"""How long after the work began the kill comes at the latest: several imports, dozens of settings, some sign-ins."""
CHECKS = ("opens", "integrity ok", "journal chain whole", "nothing half-made", "all that was answered is there")
Told = list[tuple[str, int]]


@dataclass
class Counts:
    """How often each check held, and by what each failure is known."""

    kills: int = 0
    answered: int = 0
    held: Counter[str] = field(default_factory=Counter)
    by_kind: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


def measure(scratch: Path, kills: int, seed: int = 1) -> list[Result]:
    """Half of the kills hit a registry in clear, half an encrypted one."""
    results = []
    for encrypted in (False, True):
        folder = scratch / ("encrypted" if encrypted else "clear")
        counts = kill_all(folder, kills // 2, encrypted=encrypted, seed=seed)
        what = ", ".join(f"{number} × {kind}" for kind, number in sorted(counts.by_kind.items()))
        what += f"; {counts.answered} answers before them"
        for check in CHECKS:
            results.append(_figure(f"kill -9, {folder.name}: {check}", counts, check, what))
        for failure in counts.failures:
            print(failure)
    return results


def _figure(name: str, counts: Counts, check: str, what: str) -> Result:
    held = counts.held[check]
    return Result(name=name, value=held, unit="times", target=f"= {counts.kills}", ok=held == counts.kills, note=what)


def kill_all(folder: Path, kills: int, *, encrypted: bool, seed: int) -> Counts:
    """So many kills over one data folder, one after the other; each kind of work in its turn."""
    folder.mkdir(parents=True)
    program = Program(folder)
    key = program.prepare(encrypted=encrypted)
    dice, counts = random.Random(seed), Counts()
    for number in range(1, kills + 1):
        kind = program.kinds[number % len(program.kinds)]
        before = _lines(folder, key)
        told = program.kill(kind, number, dice.uniform(0, LONGEST_S))
        counts.kills += 1
        counts.answered += len(told) - 1
        counts.by_kind[kind] += 1
        for check, held in look(folder, key, kind, told, before).items():
            counts.held[check] += held
            if not held:
                counts.failures.append(f"kill {number} of {kind}, {folder.name}: not “{check}”; answered {told[-3:]}")
    return counts


class Program:
    """Processes forked off one that has all modules loaded, so that a kill falls into the work."""

    def __init__(self, folder: Path) -> None:
        from benchmarks import victim

        method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
        self._context: Any = multiprocessing.get_context(method)
        if method == "forkserver":
            self._context.set_forkserver_preload(["benchmarks.victim"])
        self._victim = victim
        self._folder = folder
        self.kinds = victim.KINDS

    def prepare(self, *, encrypted: bool) -> str:
        """The registry's key; empty in clear."""
        ours, theirs = self._context.Pipe(duplex=False)
        process = self._context.Process(target=self._victim.prepare, args=(str(self._folder), encrypted, theirs))
        process.start()
        theirs.close()
        with ours:
            key = str(ours.recv())
        process.join()
        process.close()
        return key

    def kill(self, kind: str, seed: int, after: float) -> Told:
        """What it had answered when it was killed."""
        ours, theirs = self._context.Pipe(duplex=False)
        process = self._context.Process(target=self._victim.work, args=(str(self._folder), kind, seed, theirs))
        process.start()
        theirs.close()
        told: Told = []
        with ours:
            while ("ready", 0) not in told:
                told.append(ours.recv())
            time.sleep(after)
            process.kill()
            process.join()
            try:
                while True:
                    told.append(ours.recv())
            except (EOFError, OSError):
                pass
        process.close()
        return told


def look(folder: Path, key: str, kind: str, told: Told, before: Counter[str]) -> dict[str, bool]:
    """Each of CHECKS."""
    from desktop.models.domain.accounts import LOGIN_TRIES
    from desktop.models.domain.secret import Secret
    from desktop.services.storage import open_registry

    registry = open_registry(folder / "cabinet.db", key=Secret(key) if key else None)
    chain = registry.journal.verify()
    registry.accounts.unlock(LOGIN_TRIES + "aigerim")  # kills between a try and its answer add up to a lock, as they should
    registry.close()
    with closing(_connection(folder, key)) as connection:
        return {
            CHECKS[0]: True,
            CHECKS[1]: _integrity(connection, bool(key)),
            CHECKS[2]: chain.intact,
            CHECKS[3]: _is_whole(connection) and not list(folder.glob("*.part*")),
            CHECKS[4]: _is_answered(connection, kind, told, before),
        }


def _integrity(connection: sqlite3.Connection, encrypted: bool) -> bool:
    pages = connection.execute("PRAGMA cipher_integrity_check").fetchall() if encrypted else []
    return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)] and not pages


def _is_whole(connection: sqlite3.Connection) -> bool:
    """Every kept import has all of its orders, sums and search texts; one that was taken back has none; each has its line."""
    from benchmarks.victim import ROWS

    one = lambda asked: connection.execute(asked).fetchone()  # noqa: E731
    batches = connection.execute(
        "SELECT undone_at IS NULL, (SELECT count(*) FROM orders WHERE batch_id = batches.id) FROM batches"
    ).fetchall()
    return (
        all(orders == (ROWS if kept else 0) for kept, orders in batches)
        and one("SELECT count(*), sum(amount_minor) FROM orders")
        == one("SELECT sum(orders), sum(amount_minor) FROM order_days")
        and one("SELECT count(*) FROM orders") == one("SELECT count(*) FROM order_search")
        and one("SELECT count(*) FROM journal WHERE action = 'import'") == (len(batches),)
        and one("SELECT count(*) FROM journal WHERE action = 'import.undone'") == (sum(not kept for kept, _ in batches),)
    )


def _is_answered(connection: sqlite3.Connection, kind: str, told: Told, before: Counter[str]) -> bool:
    if kind == "import":
        states = dict(connection.execute("SELECT id, undone_at IS NOT NULL FROM batches"))
        undone = {batch for word, batch in told if word == "undo"}
        return all(batch in states for word, batch in told if word == "import") and all(states[batch] for batch in undone)
    now = _counted(connection)
    if kind == "setting":
        answered = [number for word, number in told if word == "setting"]
        if not answered:
            return True
        (value,) = connection.execute("SELECT value FROM settings WHERE name = 'merchant_name'").fetchone()
        last = {f'"shop {answered[-1] + more}"' for more in (0, 1)}
        return value in last and now["setting"] - before["setting"] >= len(answered)
    counts = Counter(word for word, _ in told)
    enough = {"sign_in": counts["right"], "sign_in.failed": counts["wrong"]}
    return all(now[action] - before[action] >= least for action, least in enough.items())


def _lines(folder: Path, key: str) -> Counter[str]:
    with closing(_connection(folder, key)) as connection:
        return _counted(connection)


def _counted(connection: sqlite3.Connection) -> Counter[str]:
    return Counter(dict(connection.execute("SELECT action, count(*) FROM journal GROUP BY action")))


def _connection(folder: Path, key: str) -> sqlite3.Connection:
    from desktop.models.domain.secret import Secret
    from desktop.services.storage.cipher import connect

    return connect(folder / "cabinet.db", Secret(key) if key else None)
