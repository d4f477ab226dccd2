"""A bank of a few dozen lines, strict about money, whose wire can be cut: what the use cases are tested against where the
network itself is not what is tested."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from desktop.models.domain.errors import Denied, MethodAbsent, NotFound, OutcomeUnknown, Rejected, Unreachable
from desktop.models.domain.gateway import Connection, RefundSeen, Snapshot, SnapshotPage
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.money_operations import BasketLine
from desktop.models.domain.orders import ObservedOrder
from desktop.models.domain.secret import Secret

_NOTHING = dict.fromkeys(ObservedOrder._fields)
NUMBERS = {"CREATED": 0, "APPROVED": 1, "DEPOSITED": 2, "REVERSED": 3, "REFUNDED": 4, "DECLINED": 6}


@dataclass
class Refund:
    key: str | None
    minor: int
    at: int


@dataclass
class Account:
    """An order as the bank keeps it; `captured` is net."""

    md_order: str
    number: str
    registered: int
    at: int
    status: str = "CREATED"
    held: int = 0
    captured: int = 0
    refunds: list[Refund] = field(default_factory=list)
    paid_at: int | None = None

    @property
    def refunded(self) -> int:
        return sum(one.minor for one in self.refunds)


class Bank:
    """State that outlives every program that talks to it. `wire` says what happens to the next call that moves money: ok ·
    lost_before · lost_after · unreachable; `reads` the same of questions: ok · unreachable · denied."""

    def __init__(self, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.clock = clock
        self.accounts: dict[str, Account] = {}
        self.wire: list[str] = []
        self.reads = "ok"
        self.has_list = True
        self.tells_refunds = True
        self.tells_keys = True
        self.asked: list[str] = []
        self.moved: list[tuple[str, str, int]] = []
        """What was really done: kind, order, minor units."""
        self.on_call: Callable[[str], None] = lambda name: None

    def now(self) -> int:
        return int(self.clock().timestamp())

    def order(self, number: str, minor: int, status: str = "CREATED", at: int | None = None, **more: Any) -> Account:
        at = self.now() if at is None else at
        one = Account(f"00000000-0000-7000-8000-{len(self.accounts):012d}", number, minor, at, status, **more)
        if status == "APPROVED":
            one.held, one.paid_at = minor, at
        if status in ("DEPOSITED", "REFUNDED"):
            one.captured, one.paid_at = minor - one.refunded, at
        self.accounts[one.md_order] = one
        return one

    def deposit(self, one: Account, minor: int) -> None:
        if one.status != "APPROVED":
            raise Rejected("7", "Платёж должен быть в корректном состоянии")
        if not 0 < minor <= one.held:
            raise Rejected("5", "Неверная сумма")
        one.status, one.captured, one.held = "DEPOSITED", minor, 0
        self.moved.append(("deposit", one.md_order, minor))

    def reverse(self, one: Account, minor: int | None) -> None:
        if one.status != "APPROVED":
            raise Rejected("7", "Платёж должен быть в корректном состоянии")
        taken = one.held if minor is None else minor
        if not 0 < taken <= one.held:
            raise Rejected("5", "Неверная сумма")
        one.held -= taken
        if not one.held:
            one.status = "REVERSED"
        self.moved.append(("reverse", one.md_order, taken))

    def refund(self, one: Account, minor: int, key: str | None, expected: int | None) -> None:
        if key is not None and any(seen.key == key for seen in one.refunds):
            return
        if one.status not in ("DEPOSITED", "REFUNDED"):
            raise Rejected("7", "Платёж должен быть в корректном состоянии")
        if expected is not None and expected != one.captured:
            raise Rejected("7", "Сумма не совпадает с ожидаемой")
        if not 0 < minor <= one.captured:
            raise Rejected("7", "Сумма возврата превышает сумму списания")
        one.captured -= minor
        one.status = "REFUNDED"
        one.refunds.append(Refund(key, minor, self.now()))
        self.moved.append(("refund", one.md_order, minor))

    def decline(self, one: Account) -> None:
        if one.status != "CREATED":
            raise Rejected("7", "Платёж должен быть в корректном состоянии")
        one.status = "DECLINED"
        self.moved.append(("decline", one.md_order, 0))


class FakeGateway:
    """Gateway over a `Bank`."""

    def __init__(self, bank: Bank) -> None:
        self.bank = bank
        self.closed = False

    def deposit(self, md_order: str, amount: Money, items: Sequence[BasketLine] = ()) -> None:
        self._move("deposit", lambda: self.bank.deposit(self._known(md_order), amount.minor))

    def reverse(self, md_order: str, amount: Money | None = None) -> None:
        minor = None if amount is None else amount.minor
        self._move("reverse", lambda: self.bank.reverse(self._known(md_order), minor))

    def refund(
        self, md_order: str, amount: Money, *, key: str, expected: Money | None = None, items: Sequence[BasketLine] = ()
    ) -> None:
        limit = None if expected is None else expected.minor
        self._move("refund", lambda: self.bank.refund(self._known(md_order), amount.minor, key, limit))

    def decline(self, md_order: str, order_number: str) -> None:
        self._move("decline", lambda: self.bank.decline(self._known(md_order)))

    def status(self, *, md_order: str | None = None, order_number: str | None = None) -> Snapshot:
        self._ask("status")
        for one in self.bank.accounts.values():
            if md_order == one.md_order or order_number == one.number:
                return self._snapshot(one)
        raise NotFound("order", value=md_order or order_number)

    def last_orders(self, since: datetime, until: datetime, page: int, size: int = 200) -> SnapshotPage:
        self._ask("last_orders")
        if not self.bank.has_list:
            raise MethodAbsent("getLastOrdersForMerchants")
        span = range(int(since.timestamp()), int(until.timestamp()) + 1)
        found = sorted((one for one in self.bank.accounts.values() if one.at in span), key=lambda one: -one.at)
        part = found[page * size : page * size + size]
        return SnapshotPage(tuple(map(self._snapshot, part)), len(found))

    def check(self) -> None:
        self._ask("check")

    def close(self) -> None:
        self.closed = True

    def _known(self, md_order: str) -> Account:
        if md_order not in self.bank.accounts:
            raise Rejected("6", "Неверный номер заказа")
        return self.bank.accounts[md_order]

    def _ask(self, name: str) -> None:
        self.bank.asked.append(name)
        self.bank.on_call(name)
        if self.bank.reads == "unreachable":
            raise Unreachable("network")
        if self.bank.reads == "denied":
            raise Denied

    def _move(self, name: str, work: Callable[[], None]) -> None:
        self.bank.asked.append(name)
        self.bank.on_call(f"{name} before")
        wire = self.bank.wire.pop(0) if self.bank.wire else "ok"
        if wire == "unreachable":
            raise Unreachable("network")
        if wire == "lost_before":
            raise OutcomeUnknown
        try:
            work()
        except Rejected:
            if wire == "lost_after":
                raise OutcomeUnknown from None
            raise
        self.bank.on_call(f"{name} after")
        if wire == "lost_after":
            raise OutcomeUnknown

    def _snapshot(self, one: Account) -> Snapshot:
        shown = {"APPROVED": one.held, "DEPOSITED": one.captured, "REFUNDED": one.captured}
        seen = one.refunds if self.bank.tells_refunds else []
        keys = self.bank.tells_keys
        told: dict[str, Any] = {
            "file_row": 0,
            "order_number": one.number,
            "md_order": one.md_order,
            "amount_minor": shown.get(one.status, one.registered),
            "registered_minor": one.registered,
            "refunded_minor": one.refunded,
            "currency": "KZT",
            "status": one.status,
            "registered_at": one.at,
            "paid_at": one.paid_at,
            "operations": _acts(seen),
        }
        return Snapshot(
            md_order=one.md_order,
            order_number=one.number,
            status=NUMBERS[one.status],
            action_code=0,
            held=Money(one.held, KZT),
            captured=Money(one.captured, KZT),
            refunded=Money(one.refunded, KZT),
            refunds=tuple(
                RefundSeen(at=datetime.fromtimestamp(r.at, UTC), amount=Money(r.minor, KZT), key=r.key if keys else None)
                for r in seen
            ),
            observed=ObservedOrder(**{**_NOTHING, **told}),
        )


def _acts(refunds: list[Refund]) -> str | None:
    acts = {one.at: {"type": "REFUND", "at": one.at, "ok": True, "amount_minor": one.minor} for one in refunds}
    return json.dumps(list(acts.values())) if acts else None


SHOP = Connection(merchant="shop", url="https://bank.example/payment/rest/", user="shop-api", is_test=True)
WORD = Secret("a word of the gateway")


def opener(bank: Bank) -> Callable[[Connection, Secret], Any]:
    return lambda connection, secret: FakeGateway(bank)
