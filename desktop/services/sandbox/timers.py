"""What happens by itself: sessions end, holds are captured or released, notices go out."""

from __future__ import annotations

import asyncio
import http.client
import sqlite3
import ssl
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from desktop.services.sandbox.house import House, present
from desktop.services.sandbox.ledger import Ledger, Unit
from desktop.services.sandbox.notices import KEY_ALIAS, hmac_checksum, rsa_checksum

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

RETRY_MS = 30_000
TRIES = 3
ANSWER_S = 10
TICK_S = 1
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
Notice = tuple[int, dict[str, Any]]


class Timers:
    """Looks every second, and at once when it is woken."""

    def __init__(self, ledger: Ledger, house: House, key: Callable[[], RSAPrivateKey]) -> None:
        self._ledger = ledger
        self._house = house
        self._key = key
        self._woken = asyncio.Event()
        self._going: dict[int, asyncio.Task[None]] = {}

    def wake(self) -> None:
        self._woken.set()

    async def run(self) -> None:
        try:
            while True:
                self._woken.clear()
                with suppress(sqlite3.Error):  # a full disk: the next second may find room
                    await self._begin()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._woken.wait(), TICK_S)
        finally:
            for task in self._going.values():
                task.cancel()

    async def tick(self) -> int:
        """Everything that is due, until it is done: how many orders changed by themselves and notices were tried."""
        begun = await self._begin()
        await asyncio.gather(*self._going.values())
        return begun

    async def _begin(self) -> int:
        """A shop that takes its time holds nothing up; a notice that is on its way is not sent beside itself."""
        begun = 0
        while found := await self._ledger.run(self._settle):
            begun += found
        due = await self._ledger.run(lambda unit: unit.notices(due_ms=self._house.clock.now()))
        for notice in due:
            if notice[0] not in self._going:
                self._going[notice[0]] = asyncio.create_task(self._deliver(notice))
                begun += 1
        return begun

    def _settle(self, unit: Unit) -> int:
        now = self._house.clock.now()
        orders = unit.due(now)
        for order in orders:
            present(unit, self._house, order, now)
        return len(orders)

    async def _deliver(self, notice: Notice) -> None:
        ident, doc = notice
        try:
            await self._try(ident, doc)
        finally:
            del self._going[ident]  # only now: whoever read it as due before this was written still finds it here

    async def _try(self, ident: int, doc: dict[str, Any]) -> None:
        """A third failure is the last."""
        params = self._signed(doc)
        told = await _in_thread(lambda: post(doc["url"], doc["method"], params))
        now = self._house.clock.now()
        doc["tries"].append({"at": now, "result": told})
        doc["sent"] = params
        done = told == "200"
        again = not done and len(doc["tries"]) < TRIES
        doc["state"] = "delivered" if done else "waiting" if again else "failed"
        await self._ledger.run(lambda unit: unit.noticed(ident, now + RETRY_MS if again else None, doc))

    def _signed(self, doc: dict[str, Any]) -> dict[str, str]:
        params: dict[str, str] = doc["params"]
        wanted = self._house.shops[doc["merchant"]].callbacks
        if wanted.signing == "hmac":
            return params | {"checksum": hmac_checksum(params, wanted.secret)}
        if wanted.signing == "rsa":
            return params | {"checksum": rsa_checksum(params, self._key()), "sign_alias": KEY_ALIAS}
        return params


async def _in_thread(work: Callable[[], str]) -> str:
    """On a thread that nobody waits for at the end: a shop that does not answer must not hold the gateway up."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[str] = loop.create_future()

    def tell(result: str) -> None:
        if not future.done():
            future.set_result(result)

    def run() -> None:
        result = work()
        if not loop.is_closed():
            loop.call_soon_threadsafe(tell, result)

    threading.Thread(target=run, name="training gateway notice", daemon=True).start()
    return await future


def post(url: str, method: str, params: dict[str, str]) -> str:
    """The status of the answer as text, or the name of what went wrong. Plain http for this machine only."""
    parts = urlsplit(url)
    text = urlencode(params)
    path = parts.path or "/"
    query = "&".join(each for each in (parts.query, text if method == "GET" else "") if each)
    try:
        if parts.scheme == "http" and parts.hostname in _LOOPBACK:
            connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=ANSWER_S)
        elif parts.scheme == "https" and parts.hostname:
            context = ssl.create_default_context()
            connection = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=ANSWER_S, context=context)
        else:
            return "address"
        with closing(connection):
            headers = {"Content-Type": "application/x-www-form-urlencoded"} if method == "POST" else {}
            connection.request(method, f"{path}?{query}" if query else path, text if method == "POST" else None, headers)
            return str(connection.getresponse().status)
    except (OSError, http.client.HTTPException, ValueError) as error:
        return type(error).__name__
