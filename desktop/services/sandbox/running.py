"""The training gateway on a thread of its own: for the command, the window's training mode and the tests.

Only starting it imports the web server; the rest of the program never pays for it."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import uvicorn
    from starlette.routing import BaseRoute

    from desktop.services.sandbox.house import House
    from desktop.services.sandbox.ledger import Ledger, Unit
    from desktop.services.sandbox.paying import Paying

MERCHANT, USER = "training", "training-api"
_STARTING_S = 30


class GatewayFailed(Exception):
    """It did not start: `reason` is "busy" (another one runs over the folder), "port" or "folder"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """How it is reached. `rest` ends in a slash, `control` is the page of its switches."""

    rest: str
    user: str
    password: str = field(repr=False)
    token: str = field(repr=False)
    merchant: str
    callback_secret: str = field(repr=False)
    control: str
    port: int


def _system_ms() -> int:
    return time.time_ns() // 1_000_000


class TrainingGateway:
    """`start` and `stop` once each. `clock` gives milliseconds since 1970; `forward_s` moves the gateway's own clock on;
    `seed_days` fills an empty state with that many days of orders."""

    def __init__(self, clock: Callable[[], int] = _system_ms, *, forward_s: int = 0, seed_days: int = 0) -> None:
        self._clock = clock
        self._forward_ms = forward_s * 1000
        self._seed_days = seed_days
        self._ready: Ready | None = None
        self._error: Exception | None = None
        self._up = threading.Event()
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    def start(self, state_dir: Path, port: int = 0) -> Ready:
        """Listening when it returns. Port 0: the one of the last time where that is free. GatewayFailed."""
        try:
            state_dir.mkdir(parents=True, exist_ok=True)
            with suppress(OSError):
                state_dir.chmod(0o700)  # its password lies there
        except OSError as error:
            raise GatewayFailed("folder") from error
        self._thread = threading.Thread(target=self._run, args=(state_dir, port), name="training gateway", daemon=True)
        self._thread.start()
        self._up.wait(_STARTING_S + 10 * self._seed_days)
        if self._error is not None:
            self._thread.join()
            raise self._error
        if self._ready is None:
            raise GatewayFailed("folder")
        return self._ready

    def stop(self) -> None:
        """Ends answers that are under way, then closes the state."""
        if self._server is not None:
            self._server.should_exit = True
        if self._thread is not None:
            self._thread.join()

    def _run(self, state_dir: Path, port: int) -> None:
        try:
            asyncio.run(self._serve(state_dir, port))
        except Exception as error:
            self._error = error if isinstance(error, GatewayFailed) else GatewayFailed("folder")
            self._error.__cause__ = None if error is self._error else error
        finally:
            self._up.set()

    async def _serve(self, state_dir: Path, port: int) -> None:
        from desktop.services.sandbox.ledger import Ledger, StateBusy

        try:
            ledger = Ledger(state_dir / "gateway.sqlite3")
        except StateBusy as error:
            raise GatewayFailed("busy") from error
        try:
            with suppress(OSError):
                os.chmod(state_dir / "gateway.sqlite3", 0o600)
            last = await ledger.run(lambda unit: unit.setting("port"))
            listener = _listen(port, last)
            try:
                await self._serve_on(listener, ledger, state_dir)
            finally:
                listener.close()
        finally:
            await ledger.close()

    async def _serve_on(self, listener: socket.socket, ledger: Ledger, state_dir: Path) -> None:
        import uvicorn

        from desktop.services.sandbox.app import application
        from desktop.services.sandbox.connections import Connections
        from desktop.services.sandbox.control import Control
        from desktop.services.sandbox.faults import Faults
        from desktop.services.sandbox.keys import Key
        from desktop.services.sandbox.rest import Rest
        from desktop.services.sandbox.till import Till
        from desktop.services.sandbox.timers import Timers

        port = listener.getsockname()[1]
        house = await self._furnished(ledger, port)
        faults, connections, key = Faults(), Connections(), Key(state_dir / "callbacks.pem")
        timers = Timers(ledger, house, key)
        control = Control(ledger, house, faults, timers, key)
        secret = (await ledger.run(lambda unit: unit.setting("page_secret"))).encode()
        rest = Rest(ledger, house, faults, connections, timers.wake)
        app = application(rest, [*control.routes(), *_pages(Till(ledger, house, timers.wake), secret, house)])
        config = uvicorn.Config(
            app,
            http=connections.protocol(),
            ws="none",
            lifespan="off",
            access_log=False,  # addresses may hold passwords
            log_config=None,
            server_header=False,
            timeout_graceful_shutdown=2,
        )
        self._server = uvicorn.Server(config)
        ticking = asyncio.create_task(timers.run())
        serving = asyncio.create_task(self._server.serve(sockets=[listener]))
        while not self._server.started and not serving.done():
            await asyncio.sleep(0.005)
        self._ready = _ready(house, port)
        self._up.set()
        await serving
        ticking.cancel()
        with suppress(asyncio.CancelledError):
            await ticking

    async def _furnished(self, ledger: Ledger, port: int) -> House:
        from desktop.services.sandbox.house import Clock, House
        from desktop.services.sandbox.ids import Ids
        from desktop.services.sandbox.seeding import fill

        house = House(clock=Clock(self._clock), ids=Ids(), base=f"http://127.0.0.1:{port}")
        await ledger.run(house.load)
        house.clock.shift_ms += self._forward_ms
        shift, page_secret = house.clock.shift_ms, house.ids.secret(32)

        def keep(unit: Unit) -> None:
            unit.set("port", port)
            unit.set("clock_shift_ms", shift)
            unit.set("page_secret", unit.setting("page_secret") or page_secret)

        await ledger.run(keep)
        if self._seed_days:
            await ledger.run(lambda unit: fill(unit, house, self._seed_days))
        return house


def _pages(till: Paying, secret: bytes, house: House) -> list[BaseRoute]:
    from desktop.services.sandbox.pages import routes

    return routes(till, secret=secret, today=lambda: datetime.fromtimestamp(house.clock.now() // 1000, UTC).date())


def _listen(port: int, last: int | None) -> socket.socket:
    """On this machine only. The last port again keeps the addresses that were handed out."""
    for wanted in dict.fromkeys((port or last or 0, port)):
        # The protocol by its number: asyncio turns Nagle's delay of 40 ms off for such sockets only.
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        if os.name == "posix":  # elsewhere this would share a port that is in use
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", wanted))
            listener.listen(512)
        except OSError:
            listener.close()
            continue
        listener.setblocking(False)
        return listener
    raise GatewayFailed("port")


def _ready(house: House, port: int) -> Ready:
    shop, user = house.shops[MERCHANT], house.users[USER]
    return Ready(
        rest=f"{house.base}/payment/rest/",
        user=user.login,
        password=user.password,
        token=shop.token,
        merchant=shop.login,
        callback_secret=shop.callbacks.secret,
        control=f"{house.base}/control",
        port=port,
    )
