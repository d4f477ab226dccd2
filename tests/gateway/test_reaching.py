"""Addresses, proxies, deadlines, threads, and what the log tells."""

import logging
import socket
import threading
from types import SimpleNamespace

import pytest
from bank import DONE, PAID, UUID, says

from desktop.models.domain.errors import GatewayError, InvalidInput, OutcomeUnknown, Rejected, Unreachable
from desktop.models.domain.money import KZT, Money
from desktop.services.gateway import Patience
from desktop.services.gateway.exchange import Exchange, Forbidden

TENGE = Money(50000, KZT)
CALLS = {
    "refund": lambda gateway: gateway.refund(UUID, TENGE, key="k1"),
    "status": lambda gateway: gateway.status(md_order=UUID),
}


def test_nobody_there(opened):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        gateway = opened(f"http://127.0.0.1:{free.getsockname()[1]}/payment/rest/")
        with pytest.raises(Unreachable) as caught:
            CALLS["refund"](gateway)
    assert caught.value.reason == "network"


def test_a_name_that_is_none(opened, monkeypatch):
    def unknown(*_args, **_more):
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(Unreachable) as caught:
        CALLS["refund"](opened("https://nobody.invalid/payment/rest/"))
    assert caught.value.reason == "address"


@pytest.mark.parametrize("call", ["refund", "status"])
def test_a_server_that_never_ends(bank, opened, call):
    """No single wait is long, the whole has an end: a call's deadline is one of the call, not of its bytes."""
    gateway = opened(bank.url, patience=Patience(connect=1, read=1, call=0.3))
    bank.next = [bank.trickles]
    with pytest.raises(OutcomeUnknown if call == "refund" else Unreachable):
        CALLS[call](gateway)


def test_all_calls_of_a_command_end_together(bank, opened):
    gateway = opened(bank.url, patience=Patience(connect=1, read=1, call=5, altogether=1.5))
    bank.next = [bank.trickles]
    with pytest.raises(OutcomeUnknown):
        CALLS["refund"](gateway)
    with pytest.raises(Unreachable):
        gateway.status(md_order=UUID)
    assert bank.methods == ["refund.do"]


def test_a_late_name_is_not_used_any_more(bank, opened, monkeypatch):
    """The name server answers after we gave up: "nothing was sent" has to stay true."""
    found, real = threading.Event(), socket.getaddrinfo
    asked = []

    def slow(*args, **more):
        asked.append(threading.current_thread())
        found.wait(5)
        return real(*args, **more)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    bank.next = [says(DONE)]
    with pytest.raises(Unreachable):
        CALLS["refund"](opened(bank.url, patience=Patience(connect=1, read=1, call=0.2)))
    found.set()
    for thread in asked:
        thread.join(5)
    assert asked
    assert bank.seen == []


def test_questions_share_a_connection_and_money_never_does(bank, gateway):
    """The server may have dropped what we kept just now: a refund that is lost that way would be of unknown outcome."""
    bank.next = [says(PAID)]
    for _ in range(2):
        gateway.status(md_order=UUID)
    for _ in range(2):
        gateway.refund(UUID, TENGE, key="k1")
    gateway.status(md_order=UUID)
    first, second, third, fourth, last = bank.ports
    assert first == second == last
    assert len({first, third, fourth}) == 3


def test_what_was_given_up_is_forbidden_to_send():
    """Between the connection and the first byte, too."""
    exchange = Exchange(None)
    exchange._over = True
    with pytest.raises(Forbidden):
        exchange._on_trace("http11.send_request_headers.started", {"request": SimpleNamespace(method=b"POST")})
    assert not exchange.sent


def test_many_threads_share_a_client(bank, gateway):
    bank.next = [says(PAID)]
    results = []
    threads = [threading.Thread(target=lambda: results.append(gateway.status(md_order=UUID).md_order)) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [UUID] * 12


def test_nothing_secret_reaches_a_log_or_an_error(bank, opened, caplog):
    caplog.set_level(logging.DEBUG)
    number = "4111" + "1" * 12
    gateway = opened(bank.url, secret="s3cret-word")
    bank.next = [says({"errorCode": "7", "errorMessage": f"card {number}"})]
    with pytest.raises(Rejected) as caught:
        gateway.refund(UUID, TENGE, key="k1")
    bank.next = [says(PAID | {"cardAuthInfo": {"pan": number}})]
    gateway.status(md_order=UUID)
    told = caplog.text + repr(caught.value) + str(caught.value.params) + repr(gateway)
    assert "s3cret-word" not in told
    assert number not in told
    assert "buyer@example.kz" not in told
    own = [record.getMessage() for record in caplog.records if record.name.startswith("desktop.")]
    assert any("refund.do: 200," in line and line.endswith("ms") for line in own)
    assert any("refund.do: refused, code 7" in line for line in own)


@pytest.mark.parametrize(
    "url",
    [
        "http://bank.example/payment/rest/",
        "http://192.168.0.1/payment/rest/",
        "http://localhost.example/payment/rest/",
        "ftp://bank.example/",
        "bank.example/payment/rest/",
        "https:///payment/rest/",
        "https://user:word@bank.example/payment/rest/",
        "https://bank.example/payment/rest/?password=1",
        "https://bank.example:99999/",
        "https://bank example/",
        "",
    ],
)
def test_addresses_that_are_none(opened, url):
    with pytest.raises(InvalidInput) as caught:
        opened(url)
    assert caught.value.code == "invalid.gateway_url"
    assert "word" not in str(caught.value.params)


@pytest.mark.parametrize(
    "url", ["https://bank.example/payment/rest", "http://[::1]:80/x", "http://localhost:8/", "http://127.1.2.3/a/"]
)
def test_addresses_that_are(opened, url):
    opened(url)


def test_a_proxy_is_used_but_not_for_this_machine(bank, opened, monkeypatch):
    """The scripted bank as a proxy hears CONNECT (and refuses it); a call of loopback goes past it."""
    monkeypatch.setenv("HTTPS_PROXY", bank.url)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.delenv("NO_PROXY", raising=False)
    with pytest.raises(Unreachable):
        CALLS["refund"](opened("https://bank.example/payment/rest/"))
    assert bank.connects == ["bank.example:443"]
    bank.next = [says(DONE)]
    opened(bank.url).deposit(UUID, TENGE)
    assert bank.methods == ["deposit.do"]


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "nonsense://x", "http://["])
def test_a_proxy_that_is_none(opened, monkeypatch, proxy):
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(GatewayError) as caught:
        CALLS["refund"](opened("https://bank.example/payment/rest/"))
    assert caught.value.code in ("gateway.unreachable_network", "gateway.unreachable_address")
