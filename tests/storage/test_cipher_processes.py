"""An encrypted registry under two programs, many threads, and a kill in the middle, of imports and of the conversion itself."""

import os
import secrets
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from told import a_head, a_row, all_orders, everything, load

from desktop.models.domain.errors import Cancelled, StorageUnavailable
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.secret import Secret
from desktop.services.storage import Registry, is_encrypted, open_registry

KEY = Secret(secrets.token_hex(32))
BEGIN = """
import sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from told import a_head, a_row
from desktop.models.domain.secret import Secret
from desktop.services.storage import conversion, open_registry

key = Secret({key!r})
registry = open_registry(Path({path!r}), key=key)
def wait(*_):
    print("ready", flush=True)
    sys.stdin.readline()
"""
IMPORT = """
with registry.batches.begin(a_head("other.csv")) as writer:
    writer.add([a_row(n, order_number=f"other-{n}", status="REVERSED") for n in range(2, 9000)])
    wait()
    writer.commit(rejected=0, skipped=0, control_totals=())
registry.close()
"""
OTHER_KIND = """
registry.close()
import sqlite3
other = sqlite3.connect({path!r})
other.execute("SELECT count(*) FROM orders").fetchone()
wait()
"""
CONVERT = """
real = conversion.{step}
def stop(*given):
    wait()
    real(*given)
def after(*given):
    real(*given)
    wait()
conversion.{step} = {when}
registry.custody.{what}({key})
"""


def start(path: Path, work: str) -> subprocess.Popen[str]:
    script = BEGIN.format(path=str(path), tests=str(Path(__file__).parent), key=KEY.reveal()) + work
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


def kill(program: subprocess.Popen[str]) -> None:
    program.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    end(program)


def integrity(registry: Registry) -> str:
    with registry.stores.queries._database.reading() as connection:
        return str(connection.exec_driver_sql("PRAGMA integrity_check").scalar_one())


def test_an_import_killed_in_the_middle_leaves_nothing(path: Path) -> None:
    registry = open_registry(path, key=KEY)
    load(registry, [a_row()])
    before = everything(registry)
    registry.close()
    kill(start(path, IMPORT))
    registry = open_registry(path, key=KEY)
    assert everything(registry) == before
    assert integrity(registry) == "ok"
    registry.close()


def test_two_programs_at_once(path: Path) -> None:
    registry = open_registry(path, key=KEY)
    load(registry, [a_row()])
    before = everything(registry)
    program = start(path, IMPORT)
    assert everything(registry) == before
    assert program.stdin is not None
    program.stdin.write("\n")
    program.stdin.flush()
    load(registry, [a_row(2, order_number="mine")], "mine.csv")
    end(program)
    assert registry.queries.totals(OrderFilter()).count == 1 + 8998 + 1
    registry.close()


def test_two_programs_make_a_registry_at_once(path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        opened = list(pool.map(lambda _: open_registry(path, key=KEY), range(4)))
    load(opened[0], [a_row()])
    assert [len(all_orders(registry)) for registry in opened] == [1, 1, 1, 1]
    for registry in opened:
        registry.close()


def test_an_import_is_stopped_from_another_thread(path: Path) -> None:
    registry = open_registry(path, key=KEY)
    rows = [a_row(n, order_number=str(n)) for n in range(2, 300)]
    with ThreadPoolExecutor(1) as pool, registry.batches.begin(a_head()) as writer:
        writer.add(rows)
        pool.submit(registry.batches.interrupt).result()
        with pytest.raises(Cancelled):
            writer.add(rows)
    assert all_orders(registry) == []
    assert load(registry, rows).new == len(rows)
    stream = registry.queries.stream(OrderFilter(), OrderSort(), [])
    assert sum(map(len, stream)) == 298
    registry.close()


def test_a_program_with_the_registry_open_keeps_it_from_being_converted(path: Path) -> None:
    """One that has only looked at it, too: it holds no lock of SQLite's, and would go on writing into the old file."""
    registry = open_registry(path)
    program = start(path, "wait()")
    with pytest.raises(StorageUnavailable) as error:
        registry.custody.encrypt(KEY)
    assert error.value.params["reason"] == "busy"
    kill(program)
    registry.custody.encrypt(KEY)
    registry.close()


def test_a_program_of_another_kind_keeps_it_from_being_converted(path: Path) -> None:
    """One that knows SQLite, but nothing of our locks."""
    registry = open_registry(path)
    program = start(path, OTHER_KIND.format(path=str(path)))
    with pytest.raises(StorageUnavailable) as error:
        registry.custody.encrypt(KEY)
    assert error.value.params["reason"] == "busy"
    kill(program)
    registry.custody.encrypt(KEY)
    registry.close()


def test_nobody_gets_at_the_old_file_while_the_new_one_takes_its_place(path: Path) -> None:
    open_registry(path).close()
    os.link(path, f"{path}-old")
    program = start(path, CONVERT.format(step="put", when="after", what="encrypt", key="key"))
    with closing(sqlite3.connect(f"{path}-old", timeout=0)) as other, pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("SELECT count(*) FROM orders").fetchone()
    kill(program)


def test_a_program_that_comes_while_it_is_converted_waits_and_sees_the_new_one(path: Path) -> None:
    open_registry(path).close()
    program = start(path, CONVERT.format(step="put", when="stop", what="encrypt", key="key"))
    with pytest.raises(StorageUnavailable) as error:
        open_registry(path, key=KEY, busy_timeout_ms=30)
    assert error.value.params["reason"] == "busy"
    with ThreadPoolExecutor(1) as pool:
        coming = pool.submit(open_registry, path, key=KEY)
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
        registry = coming.result()
    end(program)
    assert registry.custody.is_encrypted
    load(registry, [a_row()])
    registry.close()


@pytest.mark.parametrize("what", ["encrypt", "decrypt"])
@pytest.mark.parametrize(("step", "when", "done"), [("check", "stop", 0), ("put", "stop", 0), ("put", "after", 1)])
def test_a_conversion_killed_at_any_moment_leaves_the_old_or_the_new(
    path: Path, what: str, step: str, when: str, done: int
) -> None:
    registry = open_registry(path, key=KEY if what == "decrypt" else None)
    load(registry, [a_row(n, order_number=str(n)) for n in range(2, 200)])
    told = everything(registry)
    registry.close()
    kill(start(path, CONVERT.format(step=step, when=when, what=what, key="key" if what == "encrypt" else "")))
    assert is_encrypted(path) == ((what == "encrypt") == bool(done))
    registry = open_registry(path, key=KEY)
    assert everything(registry) == told
    assert integrity(registry) == "ok"
    registry.custody.tidy()
    load(registry, [a_row(2, order_number="after")], "after.csv")
    registry.close()
    assert sorted(file.name for file in path.parent.iterdir()) == ["registry.db"]
