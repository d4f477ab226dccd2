"""A program killed at any step of an operation, and started again, ends in agreement with the bank; nothing is done twice."""

import shutil
from pathlib import Path

import pytest
from fake_gateway import SHOP, WORD, Bank
from memory_secrets import MemorySecrets
from mortal import Death, Killed, Mortal
from operations_stage import Desk, Hands, open_desk

from desktop.models.domain.money import KZT, Money
from desktop.models.domain.money_operations import OperationKind, OperationState

STATUS = {
    OperationKind.REFUND: "DEPOSITED",
    OperationKind.DEPOSIT: "APPROVED",
    OperationKind.REVERSE: "APPROVED",
    OperationKind.DECLINE: "CREATED",
}
NAME = "cabinet.db"
_ENDS = {OperationState.DONE: 1, OperationState.REJECTED: 0, OperationState.CANCELLED: 0, OperationState.WAITING: 0}


class Life:
    """One registry and one bank through several lives of the program."""

    def __init__(self, folder: Path, kind: OperationKind, cradle: Path | None = None) -> None:
        self.folder = folder
        self.kind = kind
        self.clock = Hands()
        self.bank = Bank(self.clock)
        self.secrets = MemorySecrets()
        self.secrets.set(SHOP.secret_name, WORD)
        self.account = self.bank.order("753", 1000, STATUS[kind])
        if cradle is not None:
            shutil.copyfile(cradle / NAME, folder / NAME)
            return
        desk = self.born(Death())
        desk.connections.save(SHOP, WORD)
        desk.sync.run()
        desk.close()

    def born(self, death: Death) -> Desk:
        self.bank.on_call = death.step
        return open_desk(self.folder, self.bank, self.clock, self.secrets, store=lambda real: Mortal(real, death))

    def dies_at(self, step: int, wire: str) -> bool:
        """Whether it came so far."""
        self.bank.wire = [wire]
        death = Death(step)
        desk = self.born(death)
        try:
            desk.operations.run(desk.order(self.account).id, self.kind, Money(400, KZT))
        except Killed:
            pass
        finally:
            self.bank.on_call = lambda name: None
            desk.close()
        return death.came

    def rises(self) -> None:
        """The next start: settled, everything agrees."""
        self.bank.wire = []
        desk = self.born(Death())
        assert desk.reconciling.settle() == 0
        desk.sync.run()
        order = desk.order(self.account)
        ended = desk.operations.of_order(order.id)
        assert sum(_ENDS[one.state] for one in ended) == len(self.bank.moved) <= 1
        assert (order.status.value, order.amount.minor) == (self.account.status, self.shown())
        desk.close()

    def shown(self) -> int:
        account = self.account
        return {"APPROVED": account.held, "DEPOSITED": account.captured, "REFUNDED": account.captured}.get(account.status, 1000)


@pytest.mark.parametrize(
    ("kind", "wire"),
    [
        *((OperationKind.REFUND, wire) for wire in ("ok", "lost_after", "lost_before")),
        *((kind, "lost_after") for kind in OperationKind if kind is not OperationKind.REFUND),
    ],
)
def test_killed_at_any_step(tmp_path: Path, kind: OperationKind, wire: str) -> None:
    Life(tmp_path, kind)
    steps, came = 0, True
    while came:
        folder = tmp_path / str(steps)
        folder.mkdir()
        life = Life(folder, kind, tmp_path)
        came = life.dies_at(steps, wire)
        life.rises()
        steps += 1
    assert steps > 8, "the steps are not counted"


def test_what_was_under_way_is_seen_as_such_after_the_kill(tmp_path: Path) -> None:
    life = Life(tmp_path, OperationKind.REFUND)
    names = Death()
    desk = life.born(names)
    waiting = desk.operations.prepare(desk.order(life.account).id, OperationKind.REFUND, Money(400, KZT))
    desk.close()
    death = Death()
    desk = life.born(death)
    life.bank.on_call = lambda name: (_ for _ in ()).throw(Killed(name)) if name == "refund after" else None
    with pytest.raises(Killed):
        desk.operations.send(waiting.id)
    assert desk.registry.operations.get(waiting.id).state is OperationState.SENT
    assert desk.registry.operations.abandoned() != []
    desk.close()
    life.rises()
    assert life.account.refunded == 400
