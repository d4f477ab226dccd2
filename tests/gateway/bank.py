"""A bank of a few lines: a real HTTP server that gives the answers a test wrote for it, the broken ones too."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

UUID = "0b6f2a0e-5b0e-7c11-9a10-2f4f0000a1b2"
PAID = {
    "errorCode": "0",
    "errorMessage": "Успешно",
    "orderNumber": "A-1007",
    "orderStatus": 4,
    "actionCode": 0,
    "actionCodeDescription": "",
    "amount": 150000,
    "currency": "398",
    "date": 1767600000000,
    "depositedDate": 1767600061000,
    "refundedDate": 1767610000000,
    "orderDescription": "Заказ A-1007",
    "ip": "10.0.0.5",
    "merchantOrderParams": [{"name": "email", "value": "buyer@example.kz"}],
    "transactionAttributes": [],
    "attributes": [{"name": "mdOrder", "value": UUID}],
    "cardAuthInfo": {
        "maskedPan": "411111**1111",
        "pan": "411111**1111",
        "expiration": "203412",
        "cardholderName": "TEST HOLDER",
        "approvalCode": "123456",
        "paymentSystem": "VISA",
        "product": "",
        "secureAuthInfo": {"eci": 5, "authTypeIndicator": "4", "threeDSInfo": {"xid": "", "cavv": ""}},
    },
    "authDateTime": 1767600060500,
    "terminalId": "123456",
    "authRefNum": "600512345678",
    "paymentAmountInfo": {
        "paymentState": "REFUNDED",
        "approvedAmount": 150000,
        "depositedAmount": 100000,
        "refundedAmount": 50000,
        "totalAmount": 150000,
    },
    "bankInfo": {"bankName": "TEST CARD", "bankCountryCode": "KZ", "bankCountryName": "Казахстан"},
    "refunds": [{"date": "1767610000000", "amount": 50000, "actionCode": "000", "referenceNumber": "600587654321"}],
    "paymentWay": "CARD",
    "chargeback": False,
}
"""The reference's sample of an order that was paid in one stage and returned in part."""
DONE = {"errorCode": "0", "errorMessage": "Успешно"}

Reply = Callable[[BaseHTTPRequestHandler], None]


def says(data: Any, status: int = 200, label: str = "application/json;charset=UTF-8") -> Reply:
    """JSON, or text and bytes as they are."""
    raw = data if isinstance(data, bytes) else (data if isinstance(data, str) else json.dumps(data)).encode()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", label)
        handler.send_header("Content-Length", str(len(raw)))
        handler.end_headers()
        handler.wfile.write(raw)

    return answer


def hangs_up(handler: BaseHTTPRequestHandler) -> None:
    """Reads the request and says nothing."""
    handler.connection.shutdown(socket.SHUT_RDWR)
    handler.close_connection = True


def breaks_off(handler: BaseHTTPRequestHandler) -> None:
    """Promises more than it sends."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"errorCode":')
    handler.wfile.flush()
    hangs_up(handler)


class Bank:
    """`url` of the calls; `next` the answers to come, the last one for ever; `seen` (path, fields) of the requests;
    `connects` what it was asked for as a proxy, `ports` from where each request came."""

    def __init__(self, trust: ssl.SSLContext | None = None) -> None:
        bank = self
        self.next: list[Reply] = []
        self.seen: list[tuple[str, dict[str, Any]]] = []
        self.connects: list[str] = []
        self.ports: list[int] = []
        self.stopped = threading.Event()

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                is_json = "json" in self.headers["Content-Type"]
                fields = json.loads(body) if is_json else {name: value for name, (value,) in parse_qs(body).items()}
                bank.ports.append(self.client_address[1])
                bank.seen.append((self.path.rpartition("/rest/")[2], fields))
                (bank.next.pop(0) if len(bank.next) > 1 else bank.next[0])(self)

            def do_CONNECT(self) -> None:
                bank.connects.append(self.path)
                self.send_error(502)

            def log_message(self, *_args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.handle_error = lambda *_args: None  # type: ignore[method-assign] -- a client that hung up is no news
        if trust:
            self._server.socket = trust.wrap_socket(self._server.socket, server_side=True)
        self.url = f"{'https' if trust else 'http'}://127.0.0.1:{self._server.server_port}/payment/rest/"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def trickles(self, handler: BaseHTTPRequestHandler) -> None:
        """A byte now and then, until the test is over: no single wait is long."""
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        while not self.stopped.wait(0.05):
            handler.wfile.write(b"x")
            handler.wfile.flush()
        handler.close_connection = True

    def stop(self) -> None:
        self.stopped.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def methods(self) -> list[str]:
        return [path for path, _ in self.seen]
