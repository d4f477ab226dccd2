"""Every path that hypothesis can think of: operations at once and from the queue, a wire that breaks, programs that are killed,
somebody at the bank's own cabinet. The bank here believes whatever it is told: only the program itself keeps the limits."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from fake_gateway import SHOP, WORD, Account, Bank, Refund
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from memory_secrets import MemorySecrets
from mortal import Death, Killed, Mortal
from operations_stage import Desk, Hands, open_desk

from desktop.models.domain.errors import CabinetError
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.money_operations import MoneyOperation, OperationKind, OperationState
from desktop.models.domain.operation_limits import UNDECIDED

NAME = "cabinet.db"
PATHS = int(os.environ.get("CABINET_PATHS", "20"))
SUMS = st.sampled_from([100, 300, 400, 1000])
KINDS = st.sampled_from([*OperationKind, OperationKind.REFUND, OperationKind.REFUND])
PLACES = st.sampled_from([0, 0, 0, 1, 2])


class Credulous(Bank):
    """Does whatever it is told, as often as it is told, in any state: no key, no expectation, no limit stops it. What a strict
    one would have refused is written down."""

    def __init__(self, clock: Hands) -> None:
        super().__init__(clock)
        self.broken: list[str] = []

    def deposit(self, one: Account, minor: int) -> None:
        self._done("deposit", one, minor, right=one.status == "APPROVED" and minor <= one.held)
        one.status, one.captured, one.held = "DEPOSITED", minor, 0

    def reverse(self, one: Account, minor: int | None) -> None:
        taken = one.held if minor is None else minor
        self._done("reverse", one, taken, right=one.status == "APPROVED" and 0 < taken <= one.held)
        one.held -= taken
        one.status = one.status if one.held else "REVERSED"

    def refund(self, one: Account, minor: int, key: str | None, expected: int | None) -> None:
        known = any(key == seen.key for account in self.accounts.values() for seen in account.refunds)
        right = one.status in ("DEPOSITED", "REFUNDED") and minor <= one.captured and not known
        self._done("refund", one, minor, right=right)
        one.captured -= minor
        one.status = "REFUNDED"
        one.refunds.append(Refund(key, minor, self.now()))

    def decline(self, one: Account) -> None:
        self._done("decline", one, 0, right=one.status == "CREATED")
        one.status = "DECLINED"

    def _done(self, what: str, one: Account, minor: int, *, right: bool) -> None:
        self.moved.append((what, one.md_order, minor))
        if not right:
            self.broken.append(f"{what} {minor} of {one}")


class Desks(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        shutil.copyfile(CRADLE / NAME, self.folder / NAME)
        self.clock = Hands()
        self.bank = Credulous(self.clock)
        self.secrets = MemorySecrets()
        self.secrets.set(SHOP.secret_name, WORD)
        self.desk = self.born(Death())

    def born(self, death: Death) -> Desk:
        self.bank.on_call = death.step
        return open_desk(self.folder, self.bank, self.clock, self.secrets, store=lambda real: Mortal(real, death))

    def order_at(self, place: int) -> int | None:
        accounts = list(self.bank.accounts.values())
        found = self.desk.registry.queries.find(accounts[place].md_order) if place < len(accounts) else []
        return found[0].id if found else None

    def of(self, *states: OperationState) -> list[MoneyOperation]:
        return self.desk.registry.operations.in_state(*states)

    @initialize(status=st.sampled_from(["DEPOSITED", "APPROVED"]))
    def opened(self, status: str) -> None:
        self.place(status, known=True)

    @rule(status=st.sampled_from(["DEPOSITED", "DEPOSITED", "APPROVED", "CREATED"]), known=st.booleans())
    def place(self, status: str, known: bool) -> None:
        if len(self.bank.accounts) < 4:
            self.bank.order(str(len(self.bank.accounts)), 1000, status)
        if known:
            self.sync()

    @rule()
    def sync(self) -> None:
        with suppress(CabinetError):
            self.desk.sync.run()

    @rule(place=PLACES, kind=KINDS, minor=SUMS, wire=st.sampled_from(["ok", "ok", "lost_before", "lost_after", "unreachable"]))
    def run(self, place: int, kind: OperationKind, minor: int, wire: str) -> None:
        order = self.order_at(place)
        if order is not None:
            self.bank.wire = [wire]
            with suppress(CabinetError):
                self.desk.operations.run(order, kind, Money(minor, KZT))
            self.bank.wire = []

    @rule(place=PLACES, kind=KINDS, minor=SUMS, step=st.integers(0, 9), wire=st.sampled_from(["ok", "lost_after"]))
    def killed(self, place: int, kind: OperationKind, minor: int, step: int, wire: str) -> None:
        order = self.order_at(place)
        if order is not None:
            self.desk.close()
            self.bank.wire = [wire]
            self.desk = self.born(Death(step))
            with suppress(CabinetError, Killed):
                self.desk.operations.run(order, kind, Money(minor, KZT))
            self.bank.wire = []
            self.desk.close()
            self.desk = self.born(Death())

    @rule(place=PLACES, kind=KINDS, minor=SUMS)
    def prepare(self, place: int, kind: OperationKind, minor: int) -> None:
        order = self.order_at(place)
        if order is not None:
            with suppress(CabinetError):
                self.desk.operations.prepare(order, kind, Money(minor, KZT))

    @rule(place=PLACES, wire=st.sampled_from(["ok", "lost_before", "lost_after"]), cancel=st.booleans())
    def from_the_queue(self, place: int, wire: str, cancel: bool) -> None:
        waiting = self.of(OperationState.WAITING)
        if place < len(waiting):
            self.bank.wire = [wire]
            with suppress(CabinetError):
                (self.desk.operations.cancel if cancel else self.desk.operations.send)(waiting[place].id)
            self.bank.wire = []

    @rule(place=PLACES, minor=SUMS)
    def at_the_banks_own_cabinet(self, place: int, minor: int) -> None:
        """Where nothing of ours hangs in the air: nobody could tell a deposit of ours from theirs then."""
        accounts = list(self.bank.accounts.values())
        open_orders = {one.md_order for one in self.of(*UNDECIDED)}
        if place >= len(accounts) or accounts[place].md_order in open_orders:
            return
        one = accounts[place]
        if one.status == "APPROVED" and minor <= one.held:
            one.status, one.captured, one.held = "DEPOSITED", minor, 0
        elif one.captured >= minor:
            one.captured, one.status = one.captured - minor, "REFUNDED"
            one.refunds.append(Refund(None, minor, self.bank.now()))

    @rule(reads=st.sampled_from(["ok", "ok", "unreachable"]))
    def network(self, reads: str) -> None:
        self.bank.reads = reads

    @rule(wait=st.booleans(), seconds=st.sampled_from([0, 1, 30]))
    def settle(self, wait: bool, seconds: int) -> None:
        self.clock.wait(seconds)
        self.desk.reconciling.settle(wait=wait)

    @invariant()
    def nothing_a_bank_would_refuse(self) -> None:
        assert self.bank.broken == []

    def teardown(self) -> None:
        try:
            self.agree()
        finally:
            self.desk.close()
            shutil.rmtree(self.folder)

    def agree(self) -> None:
        self.bank.reads = "ok"
        assert self.desk.reconciling.settle() == 0
        self.desk.sync.run()
        done = self.of(OperationState.DONE)
        ours = Counter((one.kind.value, one.md_order, 0 if one.kind == "decline" else one.amount.minor) for one in done)
        assert ours == Counter(self.bank.moved)
        for one in self.bank.accounts.values():
            order = self.desk.order(one)
            shown = {"APPROVED": one.held, "DEPOSITED": one.captured, "REFUNDED": one.captured}.get(one.status, 1000)
            assert (order.status.value, order.amount.minor) == (one.status, shown)
            assert self.desk.registry.operations.under_way(one.md_order) == [
                waiting for waiting in self.of(OperationState.WAITING) if waiting.md_order == one.md_order
            ]


CRADLE = Path()


@pytest.fixture
def cradle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{__name__}.CRADLE", tmp_path)
    clock = Hands()
    desk = open_desk(tmp_path, Bank(clock), clock)
    desk.connections.save(SHOP, WORD)
    desk.close()


@pytest.mark.usefixtures("cradle")
def test_no_path_takes_more_than_there_is_or_leaves_anything_open() -> None:
    checks = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
    chosen = settings(max_examples=PATHS, stateful_step_count=20, deadline=None, suppress_health_check=checks)
    run_state_machine_as_test(Desks, settings=chosen)
