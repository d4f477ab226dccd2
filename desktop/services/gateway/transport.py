"""HTTP to one gateway: verified TLS, the system's proxies, time limits, and connections that are kept for questions only."""

from __future__ import annotations

import logging
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from secrets import token_hex
from socket import EAI_AGAIN, gaierror
from typing import TYPE_CHECKING

from desktop.models.domain.bank_addresses import checked_url, host_of
from desktop.models.domain.errors import Unreachable
from desktop.models.domain.hosts import is_loopback
from desktop.services.gateway.exchange import Exchange, TimeIsUp
from desktop.services.gateway.patience import Patience

if TYPE_CHECKING:
    import httpx2

_log = logging.getLogger(__name__)
_IDLE_S = 20
_KEPT = 4
"""Connections kept for the next question, as many as there are threads that ask."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`status` is HTTP's; `id` names the request in the log."""

    id: str
    status: int
    body: bytes

    def __repr__(self) -> str:
        return f"Answer({self.id}, {self.status}, {len(self.body)} bytes)"


class Lost(Exception):
    """The request may have arrived; its answer has not."""


class Transport:
    """Any thread. Nothing of what is sent or received is logged."""

    def __init__(self, url: str, patience: Patience) -> None:
        self.url = checked_url(url)
        self.host = host_of(url)
        self._patience = patience
        self._ends = None if patience.altogether is None else time.monotonic() + patience.altogether
        self._trust: ssl.SSLContext | None = None
        self._idle: list[httpx2.Client] = []
        self._lock = threading.Lock()
        self._closed = False

    def post(self, path: str, content_type: str, body: bytes, *, fresh: bool) -> Answer:
        """`fresh`: over a new connection, so that one which the server has just dropped cannot lose the answer. Unreachable
        (nothing has left) or Lost."""
        name, began = token_hex(4), time.monotonic()
        outcome = "failed"
        try:
            with self._client(fresh) as client:
                status, answer = self._exchange(client, path, content_type, body, self._seconds())
            outcome = str(status)
            return Answer(name, status, answer)
        except Unreachable as error:
            outcome = error.code
            raise
        except Lost:
            outcome = "no answer"
            raise
        finally:
            _log.info("request %s %s: %s, %d ms", name, path, outcome, (time.monotonic() - began) * 1000)

    def _seconds(self) -> float:
        """What is left for one call."""
        left = self._patience.call if self._ends is None else min(self._patience.call, self._ends - time.monotonic())
        if left <= 0:
            raise Unreachable("network", host=self.host)
        return left

    def _exchange(self, client: httpx2.Client, path: str, content_type: str, body: bytes, seconds: float) -> tuple[int, bytes]:
        from httpx2 import HTTPError, InvalidURL

        exchange = Exchange(client)
        headers = {"Content-Type": content_type, "Accept": "application/json"}
        try:
            return exchange.run(self.url + path, headers, body, seconds)
        except TimeIsUp as error:
            client.close()
            raise (Lost() if error.sent else Unreachable("network", host=self.host)) from None
        except (HTTPError, InvalidURL, OSError, ValueError) as error:
            if exchange.sent:
                raise Lost from error
            raise Unreachable(_reason(error), host=self.host) from error

    @contextmanager
    def _client(self, fresh: bool) -> Iterator[httpx2.Client]:
        """A client for this call alone. What went wrong may have left it in any state, so it is kept only after an answer."""
        with self._lock:
            client = self._idle.pop() if self._idle and not fresh else None
        client = client or self._make()
        kept = False
        try:
            yield client
            with self._lock:
                kept = not (fresh or self._closed) and len(self._idle) < _KEPT
                if kept:
                    self._idle.append(client)
        finally:
            if not kept:
                client.close()

    def _make(self) -> httpx2.Client:
        # Not at the start: a quarter of a second, and most starts ask no bank.
        from httpx2 import Client, InvalidURL, Limits, Timeout

        patience = self._patience
        timeout = Timeout(patience.read, connect=patience.connect)
        limits = Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=_IDLE_S)
        local = is_loopback(self.host)  # a proxy has no business with this machine's own address
        try:
            return Client(verify=self._trusted(), timeout=timeout, limits=limits, trust_env=not local, follow_redirects=False)
        except (ValueError, ImportError, InvalidURL) as error:  # a proxy's address that is none, or of a kind we cannot speak
            raise Unreachable("network", host=self.host) from error

    def _trusted(self) -> ssl.SSLContext:
        """The system's store of certificates, or SSL_CERT_FILE where it is set; made once."""
        from httpx2 import create_ssl_context

        with self._lock:
            if self._trust is None:
                try:
                    secure = self.url.startswith("https:")  # on this machine the store is not read for nothing
                    self._trust = create_ssl_context() if secure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
                except OSError as error:  # SSL_CERT_FILE names no file, or one that holds no certificate
                    raise Unreachable("tls", host=self.host) from error
            return self._trust

    def close(self) -> None:
        with self._lock:
            idle, self._idle, self._closed = self._idle, [], True
        for client in idle:
            client.close()


def _reason(error: BaseException) -> str:
    """Of what came before the first byte: was the certificate not trusted, the name not found, or nobody there?"""
    cause: BaseException | None = error
    seen: set[int] = set()
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        if isinstance(cause, ssl.SSLError):
            return "tls"
        if isinstance(cause, gaierror):
            return "network" if cause.errno == EAI_AGAIN else "address"
        cause = cause.__cause__ or cause.__context__
    return "network"
