"""The gateway on the command line, against the training gateway in a process of its own: every answer came over the wire."""

from __future__ import annotations

import io
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from closed import ADMIN, OTHER, PASSWORD, Closed, cheap_hashes
from shop import Shop
from terminal import Said, Terminal

from desktop.cli import program
from desktop.models.domain.accounts import Role


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    running = Shop(tmp_path_factory.mktemp("training"))
    yield running
    running.close()


@pytest.fixture(autouse=True)
def _calm(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("CABINET_VAULT_PASSWORD", "a vault of old oak doors")
    yield
    shop.control("clear")


class Typed(io.StringIO):
    """Standard input, at a terminal or not."""

    at_terminal = False

    def isatty(self) -> bool:
        return self.at_terminal


class Desk:
    """Commands, some with something on standard input."""

    def __init__(self, terminal: Terminal, patch: pytest.MonkeyPatch) -> None:
        self.terminal, self._patch = terminal, patch

    def __call__(self, *words: object, given: str = "", lang: str = "en") -> Said:
        self._patch.setattr("sys.stdin", Typed(given))
        return self.terminal(*words, lang=lang)


@pytest.fixture
def desk(cabinet: Terminal, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(cabinet, monkeypatch)


@pytest.fixture
def connected(desk: Desk, shop: Shop) -> Desk:
    """The training gateway's merchant is connected."""
    said = desk("gateway", "set", *shop.connection, "--json", given=shop.ready["password"] + "\n")
    assert (said.code, said.json["ok"], said.json["is_test"]) == (0, True, True)
    return desk


def refused_port() -> str:
    """An address at which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/payment/rest/"


# --- connections


def test_a_connection_is_set_and_checked(connected: Desk, shop: Shop) -> None:
    said = connected("gateway", "check", "--json")
    assert (said.code, said.json) == (0, {"ok": True, "merchant": shop.ready["merchant"], "error": None})
    (kept,) = connected("gateway", "list", "--json").json["connections"]
    assert (kept["url"], kept["user"]) == (shop.ready["rest"], shop.ready["user"])
    for path in connected.terminal.folder.rglob("*"):
        if path.is_file():
            assert shop.ready["password"].encode() not in path.read_bytes(), path


def test_without_a_connection_the_check_says_so(desk: Desk) -> None:
    said = desk("gateway", "check", "--json")
    assert (said.code, said.json["ok"], said.json["merchant"]) == (1, False, None)
    assert said.json["error"] == said.sentence


def test_a_wrong_password_is_exit_4_and_no_answer_exit_1(desk: Desk, shop: Shop) -> None:
    desk("gateway", "set", *shop.connection, given="not the password\n")
    said = desk("gateway", "check", "--json")
    assert (said.code, said.json["ok"], said.json["merchant"]) == (4, False, shop.ready["merchant"])
    assert said.json["error"] in said.sentence
    away = ("--merchant", "away", "--url", refused_port(), "--user", "away-api", "--password-stdin")
    desk("gateway", "set", *away, given="word\n")
    said = desk("gateway", "check", "--merchant", "away", "--json")
    assert (said.code, said.json["ok"], said.json["merchant"]) == (1, False, "away")


def test_several_connections_are_checked_one_by_one(connected: Desk, shop: Shop) -> None:
    away = ("--merchant", "away", "--url", refused_port(), "--user", "away-api", "--password-stdin")
    connected("gateway", "set", *away, given="word\n")
    said = connected("gateway", "check", "--json")
    assert (said.code, said.json["merchant"]) == (1, "away")
    assert {one["merchant"]: one["ok"] for one in said.json["connections"]} == {"away": False, shop.ready["merchant"]: True}
    assert connected("gateway", "check", "--merchant", "nobody", "--json").code == 1
    assert connected("gateway", "remove", "--merchant", "away").code == 0
    assert connected("gateway", "check").code == 0


@pytest.mark.parametrize(
    "url", ["http://bank.example/payment/rest/", "ftp://127.0.0.1/", "no address", "https://a:b@bank.example/"]
)
def test_an_address_that_would_show_the_password_is_refused(desk: Desk, url: str) -> None:
    words = ("--merchant", "shop", "--url", url, "--user", "shop-api", "--password-stdin")
    assert desk("gateway", "set", *words, given="word\n").code in (1, 2)
    assert desk("gateway", "list", "--json").json == {"connections": []}


def test_a_secret_is_needed(desk: Desk, shop: Shop) -> None:
    assert desk("gateway", "set", *shop.connection[:-1]).code != 0
    assert desk("gateway", "set", *shop.connection, given="\n").code != 0
    assert desk("gateway", "list", "--json").json == {"connections": []}


# --- the way of an order


def test_an_order_is_paid_and_part_of_it_refunded(connected: Desk, shop: Shop) -> None:
    """The history at the end is that of the guide's second example: charged, then returned, each with its references."""
    number, md_order = shop.paid(150_000)
    first = connected("sync", "--json")
    assert (first.code, first.json["pending_operations"], first.json["new"] >= 1) == (0, 0, True)
    assert connected("sync", "--json").json == {
        "new": 0,
        "updated": 0,
        "unchanged": first.json["new"],
        "pending_operations": 0,
    }
    row = connected("show", number, "--json").json
    assert (row["md_order"], row["status"], row["amount_minor"], row["refunded_minor"]) == (md_order, "DEPOSITED", 150_000, 0)
    said = connected("refund", number, "500.00", "--yes", "--reason", "the soup was cold", "--json")
    assert (said.code, said.json["operation"], said.json["state"]) == (0, "refund", "DONE")
    assert said.json["order"]["amount_minor"] == 100_000
    card = connected("show", md_order, "--json").json
    assert (card["status"], card["amount_minor"], card["gross_minor"], card["refunded_minor"]) == (
        "REFUNDED",
        100_000,
        150_000,
        50_000,
    )
    assert [(one["type"], one["ok"], one["amount_minor"]) for one in card["operations"]] == [
        ("DEPOSIT", True, 150_000),
        ("REFUND", True, 50_000),
    ]
    for one in card["operations"]:
        assert one["rrn"]
        assert one["action_code"] == 0
    assert card["operations"][0]["terminal_id"]
    assert connected("refund", number, "--yes", "--json").json["order"]["amount_minor"] == 0
    assert shop.refunds(md_order) == [50_000, 100_000]
    assert connected("sync", "--json").json["updated"] == 0


def test_held_money_is_charged_or_released(connected: Desk, shop: Shop) -> None:
    taken, _ = shop.paid(90_000, two_stage=True)
    freed, _ = shop.paid(70_000, two_stage=True)
    connected("sync")
    said = connected("deposit", taken, "600", "--yes", "--json")
    assert (said.code, said.json["order"]["status"], said.json["order"]["amount_minor"]) == (0, "DEPOSITED", 60_000)
    said = connected("reverse", freed, "--yes", "--json")
    assert (said.code, said.json["state"], said.json["order"]["status"]) == (0, "DONE", "REVERSED")


def test_an_order_that_was_paid_since_is_asked_for_first(connected: Desk, shop: Shop) -> None:
    number, md_order = shop.registered(40_000)
    connected("sync")
    assert connected("show", number, "--json").json["status"] == "CREATED"
    shop.pay(md_order)
    assert connected("refund", number, "100", "--yes", "--json").json["state"] == "DONE"


def test_dates_bound_a_synchronisation(connected: Desk, shop: Shop) -> None:
    number, _ = shop.paid(10_000)
    assert connected("sync", "--from", "2020-01-01", "--to", "2020-01-31", "--json").json["new"] == 0
    assert connected("show", number).code == 1
    assert connected("sync", "--from", "2030-01-02", "--to", "2030-01-01").code == 2
    assert connected("sync", "--from", "yesterday").code == 2
    assert connected("sync", "--merchant", "nobody", "--json").code == 1
    assert connected("sync", "--merchant", shop.ready["merchant"], "--json").json["new"] >= 1
    assert connected("show", number).code == 0


# --- what is not done


@pytest.mark.parametrize("amount", ["0", "0.00", "1.005", "-5", "12,50", "ten"])
def test_an_amount_that_is_none_sends_nothing(connected: Desk, shop: Shop, amount: str) -> None:
    number, md_order = shop.paid(50_000)
    connected("sync")
    assert connected("refund", number, "--yes", "--", amount).code in (1, 2)
    assert shop.refunds(md_order) == []


def test_without_yes_and_without_a_terminal_nothing_is_done(connected: Desk, shop: Shop) -> None:
    number, md_order = shop.paid(50_000)
    connected("sync")
    said = connected("refund", number, "100.00", "--json", given="yes\n")
    assert said.code == 1
    assert "--yes" in said.sentence
    assert shop.refunds(md_order) == []


def test_a_person_at_a_terminal_is_asked(connected: Desk, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    number, md_order = shop.paid(50_000)
    connected("sync")
    monkeypatch.setattr(Typed, "at_terminal", True)
    said = connected("refund", number, "100.00", given="no\n")
    assert (said.code, shop.refunds(md_order)) == (1, [])
    assert number in said.err
    assert "100" in said.err
    assert connected("refund", number, "100.00", given="yes\n").code == 0
    assert shop.refunds(md_order) == [10_000]


def test_more_than_is_left_is_rejected_with_json(connected: Desk, shop: Shop) -> None:
    number, md_order = shop.paid(50_000)
    connected("sync")
    said = connected("refund", number, "500.01", "--yes", "--json")
    assert (said.code, said.json["state"], said.json["order"]["amount_minor"]) == (1, "REJECTED", 50_000)
    assert said.json["error"] == said.sentence
    assert connected("deposit", number, "--yes", "--json").json["state"] == "REJECTED"
    assert connected("refund", "no such order", "--yes", "--json").code == 1
    assert shop.refunds(md_order) == []


def test_the_bank_says_no(connected: Desk, shop: Shop) -> None:
    number, md_order = shop.paid(50_000)
    connected("sync")
    shop.control("faults", kind="denied", calls="refund")
    said = connected("refund", number, "100", "--yes", "--json")
    assert (said.code, said.json["state"], bool(said.json["error"])) == (1, "REJECTED", True)
    assert shop.refunds(md_order) == []


# --- no answer


FAULTS = [
    ({"kind": "lost_after"}, [10_000]),
    ({"kind": "http_500", "after": True}, [10_000]),
    ({"kind": "http_502", "after": True}, [10_000]),
    ({"kind": "html", "after": True}, [10_000]),
    ({"kind": "http_429", "after": True}, [10_000]),
    ({"kind": "lost_before"}, []),
    ({"kind": "http_500"}, []),
]


@pytest.mark.parametrize(("fault", "book"), FAULTS, ids=lambda value: str(value.get("kind")) if isinstance(value, dict) else "")
def test_no_answer_is_unknown_until_the_bank_was_asked(
    connected: Desk, shop: Shop, fault: dict[str, object], book: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import timedelta

    from desktop.services import reconciling

    monkeypatch.setattr(reconciling, "QUIET", timedelta(seconds=1))  # so long "not done" is waited for
    number, md_order = shop.paid(50_000)
    connected("sync")
    shop.control("faults", calls="refund", **fault)
    said = connected("refund", number, "100", "--yes", "--json")
    assert (said.code, said.json["state"]) == (3, "UNKNOWN")
    assert shop.refunds(md_order) == book
    again = connected("refund", number, "100", "--yes", "--json", given="")
    settled = connected("sync", "--json")
    assert (settled.code, settled.json["pending_operations"]) == (0, 0)
    refunds = shop.refunds(md_order)
    if again.json["state"] == "REJECTED":  # the first one had no outcome yet
        assert refunds == book
    assert sum(refunds) == connected("show", number, "--json").json["refunded_minor"]
    assert len(refunds) <= len(book) + 1


def test_what_stays_without_an_outcome_is_counted(connected: Desk, shop: Shop) -> None:
    number, _ = shop.paid(50_000)
    connected("sync")
    shop.control("faults", kind="lost_after", calls="refund")
    assert connected("refund", number, "100", "--yes").code == 3
    shop.control("faults", kind="http_502", calls="getOrderStatusExtended", times=None)
    said = connected("sync", "--json")
    assert (said.code, said.json["pending_operations"]) == (3, 1)
    shop.control("clear")
    assert connected("sync", "--json").json["pending_operations"] == 0


def test_a_gateway_that_is_slow_ends_in_time(connected: Desk, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Within twenty seconds; here the gateway's share of them is cut short, and the rest is the program's own."""
    rest = 20 - program.GATEWAY_SECONDS
    monkeypatch.setattr(program, "GATEWAY_SECONDS", 2)
    number, _ = shop.paid(50_000)
    connected("sync")
    shop.control("faults", kind="slow", calls="getOrderStatusExtended", delay_ms=60_000, times=None)
    began = time.monotonic()
    said = connected("refund", number, "100", "--yes", "--json")
    assert 2 <= time.monotonic() - began < 2 + rest
    assert (said.code, said.json["state"]) == (1, "REJECTED")


# --- people, words


MAY = {
    ("gateway", "check"): {Role.VIEWER, Role.CLERK, Role.INVOICES, Role.REFUNDS, Role.ADMIN},
    ("gateway", "set", "--merchant", "m", "--url", "https://bank.example/", "--password-stdin"): {Role.ADMIN},
    ("sync",): {Role.CLERK, Role.INVOICES, Role.REFUNDS, Role.ADMIN},
    ("refund", "nothing", "--yes"): {Role.REFUNDS, Role.ADMIN},
}


def test_who_may(cabinet: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    cheap_hashes(monkeypatch)
    office = Closed(cabinet, monkeypatch)
    office("user", "add", ADMIN, "--role", "admin", "--password-stdin", login=None, given=PASSWORD + "\n")
    for role in Role:
        office.add(f"one-{role.value}", role.value)
    for words, allowed in MAY.items():
        assert office(*words, login=None).code == 4, words
        for role in Role:
            said = office(*words, login=f"one-{role.value}", password=OTHER, given="word\n")
            assert (said.code != 4) == (role in allowed), (words, role)


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_what_a_person_reads(connected: Desk, shop: Shop, lang: str) -> None:
    number, _ = shop.paid(150_000)
    assert shop.ready["merchant"] in connected("gateway", "check", lang=lang).out
    assert connected("sync", lang=lang).out.count("\n") == 3
    said = connected("refund", number, "1000.00", "--yes", lang=lang)
    assert (said.code, "1 000.00" in said.out.replace("\u202f", " ").replace("\xa0", " ")) == (0, True)
    assert connected("refund", number, "999", "--yes", lang=lang).sentence


def test_notifications_of_a_file_are_verified(connected: Desk, shop: Shop, tmp_path: Path) -> None:
    """Signed as the reference says: by the secret that the ready line tells."""
    import hashlib
    import hmac

    pairs = {"mdOrder": "0a", "orderNumber": "5", "operation": "deposited", "status": "1"}
    text = "".join(f"{name};{pairs[name]};" for name in sorted(pairs)).encode()
    secret = shop.ready["callback_secret"]
    signed = hmac.new(secret.encode(), text, hashlib.sha256).hexdigest().upper()
    good = "&".join(f"{name}={value}" for name, value in pairs.items()) + f"&checksum={signed}"
    file = tmp_path / "told.txt"
    file.write_text(f"{good}\n", encoding="utf-8")
    said = connected("gateway", "verify-callback", file, "--key-stdin", "--json", given=secret)
    assert (said.code, said.json["genuine"]) == (0, 1)
    file.write_text(f"{good}\n{good.replace('orderNumber=5', 'orderNumber=6')}\nnonsense\n", encoding="utf-8")
    said = connected("gateway", "verify-callback", file, "--key-stdin", "--json", given=secret)
    assert (said.code, [one["genuine"] for one in said.json["lines"]]) == (3, [True, False, False])
    assert connected("gateway", "verify-callback", tmp_path / "none", "--key-stdin", given=secret).code == 1
