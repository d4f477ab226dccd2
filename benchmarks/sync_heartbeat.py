"""Whether the interface thread is ever held up while the window brings a registry up to date by itself.

python -c "from benchmarks.sync_heartbeat import measure; print(*measure(100_000), sep=chr(10))"
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks.heartbeat import BEAT_MS, LIMIT_MS
from benchmarks.processes import in_child
from benchmarks.result import Result, within

_WORD = "a word for the vault"


def measure(rows: int = 100_000) -> list[Result]:
    with tempfile.TemporaryDirectory(prefix="cabinet-sync-beat-") as folder:
        pauses = in_child(beat, folder, rows)
    return [within(f"longest pause of the interface, {what}", pause, "ms", LIMIT_MS) for what, pause in pauses.items()]


def beat(folder: str, rows: int) -> dict[str, float]:
    """The longest pauses in milliseconds behind the registry's page: at rest, while all orders are new, and while they are
    asked for once more."""
    from benchmarks.screen import Heart, open_registry
    from benchmarks.syncing import Generated
    from desktop.views import gateway_desk

    os.environ["CABINET_VAULT_PASSWORD"] = _WORD
    gateway_desk.FIRST_MS = 10**9
    with patch("desktop.services.gateway.open_gateway", lambda *_, **__: Generated(rows, 0)):
        own = _prepare(folder)
        screen = open_registry(folder)
        window: Any = screen.window
        screen.pause(3_000)  # what a start leaves for later is done
        heart, sync = Heart(BEAT_MS), window.gateway.sync

        def until_told(act: Callable[[], object]) -> None:
            answers: list[object] = []
            connection = sync.told.connect(lambda: answers.append(sync.age) if not sync._is_asking else None)
            act()
            while not any(answers):
                screen.pause(50)
            sync.told.disconnect(connection)
            screen.pause(1_000)

        pauses = {"at rest": heart.longest_during(lambda: screen.pause(2_000))}
        pauses[f"sync of {rows} new orders"] = heart.longest_during(lambda: until_told(window.gateway._begin))
        assert screen.table.model().rowCount() == rows + own, screen.table.model().rowCount()
        window.gateway.parts.bank.sync._whole_at.clear()
        pauses[f"sync of {rows} orders with nothing new"] = heart.longest_during(lambda: until_told(sync.now))
        window.close()
    return pauses


def _prepare(folder: str) -> int:
    """A registry with the sample and a connection; how many orders it has."""
    from desktop.bootstrap import StartupConfig, build
    from desktop.models.domain.gateway import Connection
    from desktop.models.domain.secret import Secret
    from desktop.views.resources import resource

    cabinet = build(StartupConfig(data_dir=Path(folder), vault_password=lambda: Secret(_WORD)))
    made = sum(cabinet.imports.load(path).new for path in sorted(resource("sample").glob("*.*")))
    cabinet.connections.save(Connection(merchant="shop", url="https://bank.example/", user="shop-api"), Secret("a word"))
    cabinet.close()
    return made
