"""The gateway's household: its clock, merchants and users, and one call's way to an order."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field

from desktop.services.sandbox import life
from desktop.services.sandbox.ids import Ids
from desktop.services.sandbox.ledger import Unit
from desktop.services.sandbox.notices import write_notices
from desktop.services.sandbox.orders import Event, Order, Refused
from desktop.services.sandbox.request import Call
from desktop.services.sandbox.shops import Callbacks, Shop, User
from desktop.services.sandbox.wording import language_of

TOKEN_CALLS = frozenset({"register", "registerPreAuth", "getOrderStatusExtended", "instantPayment", "motoPayment"})


class Clock:
    """Milliseconds of the gateway: another source of time, moved by `shift_ms`."""

    def __init__(self, source: Callable[[], int]) -> None:
        self._source = source
        self.shift_ms = 0

    def now(self) -> int:
        return self._source() + self.shift_ms


@dataclass(kw_only=True)
class House:
    clock: Clock
    ids: Ids
    base: str
    """`http://127.0.0.1:PORT`, without a slash at its end."""
    shops: dict[str, Shop] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)

    def load(self, unit: Unit) -> None:
        """What earlier runs left, else two merchants with four users between them."""
        self.clock.shift_ms = unit.setting("clock_shift_ms") or 0
        for data in unit.settings("shop."):
            self.shops[data["login"]] = Shop.of_dict(data)
        for data in unit.settings("user."):
            self.users[data["login"]] = User(**data)
        if not self.shops:
            self._furnish(unit)

    def _furnish(self, unit: Unit) -> None:
        for login, name in (("training", "Учебный магазин"), ("branch", "Учебный филиал")):
            callbacks = Callbacks(secret=self.ids.secret())
            self.keep(unit, Shop(login=login, name=name, token=self.ids.secret(32), callbacks=callbacks))
        status_only = ["getOrderStatus", "getOrderStatusExtended"]
        for user, merchants, rights in (
            ("training-api", ["training"], []),
            ("training-operator", ["training"], status_only),
            ("branch-api", ["branch"], []),
            ("chain-api", ["training", "branch"], []),
        ):
            self.keep(unit, User(login=user, password=self.ids.secret(16), merchants=list(merchants), rights=list(rights)))

    def keep(self, unit: Unit, what: Shop | User) -> None:
        if isinstance(what, Shop):
            self.shops[what.login] = what
        else:
            self.users[what.login] = what
        unit.set(f"{'shop' if isinstance(what, Shop) else 'user'}.{what.login}", asdict(what))

    def admitted(self, call: Call) -> tuple[User, Shop]:
        """Whose call it is; credentials are looked at before anything else. Refused 5."""
        login, password, token = call.get("userName", "username"), call.get("password"), call.get("token")
        if token:
            if login or password or call.name not in TOKEN_CALLS:
                raise Refused(5, "denied")
            shop = next(
                (shop for shop in self.shops.values() if hmac.compare_digest(shop.token.encode(), token.encode())), None
            )
            if shop is None:
                raise Refused(5, "denied")
            return User(login="", password="", merchants=[shop.login], rights=sorted(TOKEN_CALLS)), shop
        user = self.users.get(login)
        if user is None or not hmac.compare_digest(user.password.encode(), password.encode()) or user.blocked:
            raise Refused(5, "denied")
        if user.must_change_password:
            raise Refused(5, "change_password")
        if not user.may(call.name):
            raise Refused(5, "denied")
        return user, self.shops[self._merchant(call, user)]

    def _merchant(self, call: Call, user: User) -> str:
        other = call.get("merchantLogin").removesuffix("-api")
        if other and other not in user.merchants:
            raise Refused(5, "denied")
        return other or user.merchants[0]

    def form_url(self, order: Order) -> str:
        page = language_of(order.language)
        return f"{self.base}/payment/merchants/{order.merchant}/payment_{page}.html?mdOrder={order.md_order}"


@dataclass(slots=True, kw_only=True)
class Asked:
    """One admitted call, within its piece of work on the state."""

    unit: Unit
    house: House
    call: Call
    user: User
    shop: Shop
    now: int
    language: str

    def order(self, md_order: str) -> Order | None:
        """One that this user may see, brought up to the present."""
        order = self.unit.order(md_order)
        return self._present(order) if order and order.merchant in self.user.merchants else None

    def numbered(self, number: str) -> Order | None:
        order = self.unit.numbered(self.shop.login, number)
        return self._present(order) if order else None

    def _present(self, order: Order) -> Order:
        present(self.unit, self.house, order, self.now)
        return order

    def keep(self, order: Order, events: Iterable[Event]) -> None:
        keep(self.unit, self.house, order, events, self.now)


def present(unit: Unit, house: House, order: Order, now: int) -> None:
    """Lets what was due happen, so that nobody sees an order that the timer has not come to yet."""
    if events := life.settle(order, now, house.ids):
        keep(unit, house, order, events, now)


def keep(unit: Unit, house: House, order: Order, events: Iterable[Event], now: int) -> None:
    unit.put(order)
    write_notices(unit, house.shops[order.merchant], order, events, now)
