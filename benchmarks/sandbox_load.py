"""The load on the training gateway: registrations over real HTTP from a process of its own, on kept connections.

Written by hand over sockets, so that the client's own work takes as little as may be of the machine that both share."""

import asyncio
import time
from urllib.parse import urlencode, urlsplit

from benchmarks.result import percentile


def load(rest: str, user: str, password: str, count: int, connections: int) -> dict[str, float]:
    """Seconds for all, and the slowest answers, in milliseconds. ValueError at the first answer that is no order."""
    return asyncio.run(_load(rest, user, password, count, connections))


async def _load(rest: str, user: str, password: str, count: int, connections: int) -> dict[str, float]:
    numbers = iter(range(count))
    waits: list[float] = []
    orders: set[bytes] = set()
    started = time.perf_counter()
    fields = {"userName": user, "password": password, "amount": 150_000, "currency": 398, "description": "Заказ"}
    await asyncio.gather(*(_worker(rest, fields, numbers, waits, orders) for _ in range(connections)))
    seconds = time.perf_counter() - started
    if len(orders) != count:
        raise ValueError(f"{len(orders)} orders of {count}")
    return {"seconds": seconds, "median": percentile(waits, 0.5) * 1000, "worst": max(waits) * 1000}


async def _worker(rest: str, fields: dict[str, object], numbers, waits: list[float], orders: set[bytes]) -> None:
    parts = urlsplit(rest)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    for number in numbers:
        started = time.perf_counter()
        body = urlencode({**fields, "orderNumber": f"B-{number}", "returnUrl": "https://shop.example.kz/back"}).encode()
        head = f"POST {parts.path}register.do HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Length: {len(body)}\r\n"
        writer.write(head.encode() + b"Content-Type: application/x-www-form-urlencoded\r\n\r\n" + body)
        answer = await reader.readuntil(b"\r\n\r\n")
        size = int(answer.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        order = (await reader.readexactly(size)).partition(b'"orderId": "')[2][:36]
        if len(order) != 36:
            raise ValueError("not an order")
        orders.add(order)
        waits.append(time.perf_counter() - started)
    writer.close()
    await writer.wait_closed()
