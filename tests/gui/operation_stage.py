"""What the journeys of money operations stand on: the program's own window over a real registry, and a training gateway that
answers over a real socket, with paid, held and unpaid orders in it."""

from __future__ import annotations

import http.client
import json
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QWidget
from settings_stage import Desk, Office

from desktop.bootstrap import Cabinet
from desktop.models.domain.errors import Unreachable
from desktop.models.domain.gateway import Connection, OrderDraft
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.money_operations import BasketLine, MoneyOperation
from desktop.models.domain.orders import Order
from desktop.models.domain.secret import Secret
from desktop.services.connections import Connections
from desktop.services.sandbox.running import Ready, TrainingGateway

BACK = "https://shop.example.kz/back"


def tenge(minor: int) -> Money:
    return Money(minor, KZT)


class Bank:
    """A training gateway for all tests of a module."""

    def __init__(self, folder: Path) -> None:
        self._gateway = TrainingGateway()
        self.ready: Ready = self._gateway.start(folder)

    def close(self) -> None:
        self._gateway.stop()

    def control(self, name: str, **values: Any) -> Any:
        with closing(http.client.HTTPConnection("127.0.0.1", self.ready.port, timeout=20)) as connection:
            connection.request("POST", f"/control/api/{name}", json.dumps(values))
            answer = connection.getresponse()
            body = answer.read()
            assert answer.status == 200, body
            return json.loads(body)

    def fault(self, kind: str, calls: str, times: int | None = 1, **more: Any) -> None:
        self.control("faults", kind=kind, calls=calls, times=times, **more)

    def amounts(self, md_order: str) -> dict[str, Any]:
        """The order as the bank keeps it."""
        found: dict[str, Any] = self.control("order", orderId=md_order)
        return found


@dataclass
class Shop(Office):
    """A merchant with a connection to the bank. Orders are made there and read in by a synchronisation."""

    bank: Bank = field(kw_only=True)

    def connect(self, cabinet: Cabinet) -> None:
        ready = self.bank.ready
        connection = Connection(merchant=ready.merchant, url=ready.rest, user=ready.user, is_test=True, is_training=True)
        cabinet.connections.save(connection, Secret(ready.password))

    def order(
        self,
        connections: Connections,
        number: str,
        minor: int = 1_740_000,
        *,
        two_stage: bool = False,
        paid: bool = True,
        items: tuple[BasketLine, ...] = (),
    ) -> str:
        """The bank's id of a new order."""
        draft = OrderDraft(
            order_number=number,
            amount=tenge(minor),
            description="доставка, мкр. Самал-2, 104",
            two_stage=two_stage,
            return_url=BACK,
            items=items,
        )
        made = connections.gateway(None).register(draft)
        if paid:
            assert self.bank.control("pay", orderId=made.md_order, card="ssl")["kind"] == "paid"
        return made.md_order

    def fill(
        self,
        *numbers: str,
        held: tuple[str, ...] = (),
        unpaid: tuple[str, ...] = (),
        with_basket: tuple[str, ...] = (),
    ) -> None:
        """Orders of these numbers, in the bank and in the registry; in an open cabinet."""
        cabinet = self.cabinet()
        try:
            self.connect(cabinet)
            for number in numbers:
                self.order(cabinet.connections, number)
            for number in with_basket:
                self.order(cabinet.connections, number, items=basket())
            for number in held:
                self.order(cabinet.connections, number, two_stage=True)
            for number in unpaid:
                self.order(cabinet.connections, number, paid=False)
            cabinet.sync.run()
        finally:
            cabinet.close()


class Nowhere:
    """A gateway that cannot be reached."""

    def status(self, **_order: object) -> None:
        raise Unreachable

    def close(self) -> None: ...


class Till(Desk):
    """A clerk at the window."""

    house: Shop

    def order(self, number: str) -> Order:
        (found,) = self.cabinet.queries.find(number)
        return found

    def details(self, number: str) -> QWidget:
        """Opens the details of an order, with its buttons as they are once the registry has answered."""
        assert self.window.desk is not None
        assert self.window.page is not None
        model = self.window.page.model
        place = model.column_of("order_number")
        row = next(row for row in range(model.rowCount()) if str(model.data(model.index(row, place))) == number)
        self.window.desk.windows.open_details(row)
        self.rest()
        return self.find("details.dialog")

    def open(self, number: str, kind: str = "refund") -> QWidget:
        self.details(number)
        self.click(f"details.{kind}")
        self.rest()
        return self.find("refund.dialog")

    def cut_off(self) -> None:
        """From here on the bank cannot be reached."""
        connections = self.cabinet.connections
        connections.close()
        connections._open = lambda _connection, _secret: Nowhere()  # type: ignore[assignment, return-value]

    def reach_again(self) -> None:
        from desktop.services.gateway import open_gateway

        self.cabinet.connections.close()
        self.cabinet.connections._open = open_gateway

    def rest(self) -> None:
        """Until nothing is under way, also what waits a moment before it asks."""
        self.bot.wait(80)
        for _ in range(4):
            self.settle()

    def can(self, name: str) -> bool:
        return self.find(name, QAbstractButton).isEnabled()

    def label(self, name: str) -> str:
        return self.find(name, QAbstractButton).text()

    def own(self, number: str) -> list[MoneyOperation]:
        return self.cabinet.operations.of_order(self.order(number).id)


def basket() -> tuple[BasketLine, ...]:
    return (
        BasketLine(position=1, name="Плов праздничный", quantity=2000, measure="шт", amount=tenge(1_240_000), code="p1"),
        BasketLine(position=2, name="Десерт «Чак-чак»", quantity=1000, measure="шт", amount=tenge(500_000), code="d1"),
    )
