"""Notifications that the training gateway sends are genuine to the client's reading of the rule, and only those."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from queue import Queue

import pytest

from desktop.models.domain.secret import Secret
from desktop.services.callbacks import is_genuine, read_callback


@pytest.fixture
def shop_site(stage):
    """(address, queue of notifications as they came: an address with a query, or a form's body)."""
    came: Queue[str] = Queue()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.take(f"https://shop.example{self.path}")

        def do_POST(self):
            self.take(self.rfile.read(int(self.headers["Content-Length"])).decode())

        def take(self, text):
            came.put(text)
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_args):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/cb", came
    stage.shop(callbacks={"url": "", "method": "GET", "signing": "hmac", "fields": [], "creation_date": False})
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("signing", ["hmac", "rsa"])
def test_a_delivered_notification(stage, shop_site, method, signing):
    url, came = shop_site
    fields = ["amount", "orderDescription", "maskedPan", "email"]
    stage.shop(callbacks={"url": url, "method": method, "signing": signing, "fields": fields, "creation_date": True})
    order = stage.paid(1_234, description="Чай & торт; 100 %", email="buyer@example.kz")
    text = came.get(timeout=10)
    callback = read_callback(text)
    assert (callback.md_order, callback.operation, callback.ok) == (order, "deposited", True)
    assert (callback.params["amount"], callback.params["orderDescription"]) == ("1234", "Чай & торт; 100 %")
    key = Secret(stage.ready.callback_secret if signing == "hmac" else stage.control("key")["pem"])
    assert is_genuine(callback, key)
    assert not is_genuine(read_callback(text.replace("1234", "1235", 1)), key)
