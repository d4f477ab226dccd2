"""Callbacks: the checksums of the reference's vectors, what is told when, and how often it is tried."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from gateway_stage import NOON, Stage

from desktop.services.sandbox.notices import hmac_checksum, signed_text

VENDOR = {"mdOrder": "06cf5599-3f17-7c86-bdbc-bd7d00a8b38b", "operation": "approved", "orderNumber": "2003", "status": "1"}
BEREKE = {"mdOrder": "order-1", "operation": "deposited", "orderNumber": "orna-1", "status": "1"}


@pytest.mark.parametrize(
    ("params", "secret", "checksum"),
    [
        (VENDOR, "ooc7slpvc61k7sf7ma7p4hrefr", "EAF2FB72CAB99FD5067F4BA493DD84F4D79C1589FDE8ED29622F0F07215AA972"),
        (BEREKE, "callback-secret", "3B49A9EE4800F57FD0C2D2F7FAE249C66ABAF7F72196285BDF62BD4481C5DED1"),
    ],
)
def test_the_published_vectors(params: dict[str, str], secret: str, checksum: str) -> None:
    shuffled = dict(sorted(params.items(), reverse=True)) | {"sign_alias": "any", "checksum": "any"}
    assert hmac_checksum(shuffled, secret) == checksum


def test_the_signed_text_is_sorted_as_character_codes_go() -> None:
    assert signed_text({"b": "2", "B": "1", "a": "é", "sign_alias": "x"}) == "B;1;a;é;b;2;".encode()


class Shop(ThreadingHTTPServer):
    """Remembers what it is told, and answers `answer`."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Told)
        self.told: list[tuple[str, dict[str, str]]] = []
        self.answer = 200
        self.url = f"http://127.0.0.1:{self.server_port}/notice?shop=1"


class _Told(BaseHTTPRequestHandler):
    server: Shop

    def _take(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
        self.server.told.append((self.command, dict(parse_qsl(body or urlsplit(self.path).query))))
        self.send_response(self.server.answer)
        self.send_header("content-length", "0")
        self.end_headers()

    do_GET = do_POST = _take  # noqa: N815 - the names of the library

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def shop() -> Iterator[Shop]:
    shop = Shop()
    thread = threading.Thread(target=shop.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield shop
    shop.shutdown()
    thread.join()
    shop.server_close()


def _static(stage: Stage, shop: Shop, **changes: object) -> None:
    stage.control("shop", login="training", callbacks={"url": shop.url, **changes})


def test_each_step_of_an_order_is_told_with_its_checksum(stage: Stage, shop: Shop) -> None:
    _static(stage, shop)
    order = stage.order(two_stage=True, orderNumber="C-1")
    stage.pay(order, "refused")
    stage.pay(order)
    stage.call("deposit", orderId=order, amount=1000)
    stage.call("refund", orderId=order, amount=10)
    released = stage.paid(two_stage=True)
    stage.call("reverse", orderId=released)
    stage.order()
    stage.control("clock", forward_s=1200)
    told = sorted((params["operation"], params["status"]) for _, params in shop.told if params["orderNumber"] == "C-1")
    assert told == [("approved", "0"), ("approved", "1"), ("deposited", "1"), ("refunded", "1")]
    rest = sorted(params["operation"] for _, params in shop.told if params["orderNumber"] != "C-1")
    assert rest == ["approved", "declinedByTimeout", "reversed"]
    for method, params in shop.told:
        assert method == "GET"
        signed = {name: value for name, value in params.items() if name != "shop"}
        assert set(signed) == {"mdOrder", "orderNumber", "operation", "status", "checksum"}
        assert signed["checksum"] == hmac_checksum(signed, stage.ready.callback_secret)


def test_an_order_may_have_an_address_of_its_own(stage: Stage, shop: Shop) -> None:
    stage.control("shop", login="training", callbacks={"method": "POST", "kind": "dynamic", "url": "http://127.0.0.1:1/"})
    stage.paid()
    stage.paid(orderNumber="own", dynamicCallbackUrl=shop.url)
    stage.control("timers")
    assert [(method, params["orderNumber"]) for method, params in shop.told] == [("POST", "own")]


def test_a_shop_may_ask_for_more_and_for_less(stage: Stage, shop: Shop) -> None:
    wanted = ["amount", "refundedAmount", "maskedPan", "refNum", "merchantLogin", "nothing"]
    _static(stage, shop, fields=wanted, operations=["refunded"], creation_date=True)
    order = stage.paid()
    stage.call("refund", orderId=order, amount=10)
    stage.control("timers")
    assert len(shop.told) == 1
    params = shop.told[0][1]
    told = {name: params[name] for name in ("operation", "amount", "refundedAmount", "maskedPan", "merchantLogin")}
    assert told == {
        "operation": "refunded",
        "amount": "10",
        "refundedAmount": "10",
        "maskedPan": "444455**3333",
        "merchantLogin": "training",
    }
    assert params["callbackCreationDate"] == "Mon Aug 03 07:00:00 UTC 2026"
    assert "nothing" not in params


def test_a_notice_is_signed_by_the_gateways_key(stage: Stage, shop: Shop) -> None:
    _static(stage, shop, signing="rsa")
    stage.paid()
    stage.control("timers")
    params = {name: value for name, value in shop.told[0][1].items() if name != "shop"}
    assert params["sign_alias"]
    key = serialization.load_pem_public_key(stage.control("key")["pem"].encode())
    assert isinstance(key, rsa.RSAPublicKey)
    signature = bytes.fromhex(params["checksum"])
    assert params["checksum"] == params["checksum"].upper()
    key.verify(signature, signed_text(params), padding.PKCS1v15(), hashes.SHA512())
    with pytest.raises(InvalidSignature):
        key.verify(signature, signed_text(params | {"status": "0"}), padding.PKCS1v15(), hashes.SHA512())
    pem = stage.control("key")["pem"]
    stage.gateway.stop()
    stage.start()
    assert stage.control("key")["pem"] == pem


def test_a_deaf_shop_is_told_three_times_half_a_minute_apart(stage: Stage, shop: Shop) -> None:
    shop.answer = 500
    _static(stage, shop)
    order = stage.paid()
    for moment in (0, 29_999, 30_000, 59_999, 60_000, 90_000, 300_000):
        stage.now_ms = NOON + moment
        stage.control("timers")
    log = stage.control("callbacks", orderId=order)
    assert [each["at"] - NOON for each in log[0]["tries"]] == [0, 30_000, 60_000]
    assert (log[0]["state"], len(shop.told)) == ("failed", 3)


def test_a_shop_that_comes_back_is_told_once_more_and_no_more(stage: Stage, shop: Shop) -> None:
    shop.answer = 302
    _static(stage, shop)
    order = stage.paid()
    stage.control("timers")
    shop.answer = 200
    for _ in range(3):
        stage.now_ms += 30_000
        stage.control("timers")
    assert stage.control("callbacks", orderId=order)[0]["state"] == "delivered"
    assert len(shop.told) == 2


def test_notices_outlive_the_gateway(stage: Stage, shop: Shop) -> None:
    shop.answer = 500
    _static(stage, shop)
    order = stage.paid()
    stage.control("timers")
    stage.gateway.stop()
    shop.answer = 200
    stage.now_ms += 30_000
    stage.start()
    stage.control("timers")
    assert stage.control("callbacks", orderId=order)[0]["state"] == "delivered"


@pytest.mark.parametrize("url", ["http://shop.example.kz/notice", "ftp://127.0.0.1/", "nonsense"])
def test_nothing_goes_over_plain_http_to_another_machine(stage: Stage, url: str) -> None:
    order = stage.order(dynamicCallbackUrl=url)
    stage.pay(order)
    stage.control("timers")
    assert stage.control("callbacks", orderId=order)[0]["tries"][0]["result"] == "address"
