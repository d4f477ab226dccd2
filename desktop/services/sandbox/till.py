"""The pages' side of the state: `Paying` over the ledger. Its calls wait for the disk; see `paying`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.services.sandbox.house import House, present
from desktop.services.sandbox.ledger import Ledger, Unit
from desktop.services.sandbox.orders import Order
from desktop.services.sandbox.paying import CardInput, FormState, FormView, LinkField, LinkRefused, LinkView, PayResult
from desktop.services.sandbox.payments import Bank, way_back
from desktop.services.sandbox.templates import CURRENCIES, currency_number, order_of, state_of
from desktop.services.sandbox.wording import family_of, language_of

if TYPE_CHECKING:
    from typing import Any

_ALPHA = {number: alpha for alpha, number in CURRENCIES.items()}
_CANCELLED, _TIME = 4005, (-2007, -2009, -2014)


class Till:
    def __init__(self, ledger: Ledger, house: House, wake: Callable[[], None]) -> None:
        """`wake` sends off the notices that a payment has left."""
        self._ledger = ledger
        self._house = house
        self._wake = wake

    def form(self, md_order: str) -> FormView | None:
        return self._ledger.call(lambda unit: self._view(unit, md_order))

    def opened(self, md_order: str) -> None:
        def work(unit: Unit) -> None:
            order = unit.order(md_order)
            if order is not None and not order.opened:
                order.opened = True
                unit.put(order)

        self._ledger.call(work)

    def pay(self, md_order: str, card: CardInput, language: str) -> PayResult:
        return self._told(lambda unit: pay(unit, self._house, md_order, card, language))

    def acs(self, acs_id: str) -> FormView | None:
        def work(unit: Unit) -> FormView | None:
            found = unit.thing("acs", acs_id)
            order = Bank(unit, self._house).order(found["order"]) if found else None
            return self._shown(order) if order and (order.acs == acs_id or acs_id in order.closed) else None

        return self._ledger.call(work)

    def finish_acs(self, acs_id: str, success: bool) -> PayResult:
        def work(unit: Unit) -> PayResult:
            found, bank = unit.thing("acs", acs_id), Bank(unit, self._house)
            order = bank.order(found["order"]) if found else None
            if order is None:
                raise LookupError("acs")
            return bank.finish_acs(order, acs_id, success)

        return self._told(work)

    def acs_of(self, md_order: str) -> str | None:
        def work(unit: Unit) -> str | None:
            order = Bank(unit, self._house).order(md_order)
            return (order.acs or None) if order else None

        return self._ledger.call(work)

    def link(self, link_id: str) -> LinkView | None:
        def work(unit: Unit) -> LinkView | None:
            doc = unit.thing("template", link_id)
            return self._link(doc) if doc else None

        return self._ledger.call(work)

    def order_from_link(self, link_id: str, language: str, amount_minor: int | None, values: dict[str, str]) -> str:
        def work(unit: Unit) -> str | LinkRefused:
            try:
                return order_of(unit, self._house, link_id, language, amount_minor, values).md_order
            except LinkRefused as refusal:
                return refusal

        made = self._ledger.call(work)
        if isinstance(made, LinkRefused):
            raise made
        return made

    def result(self, md_order: str) -> tuple[FormView, str | None] | None:
        def work(unit: Unit) -> tuple[FormView, str | None] | None:
            order = Bank(unit, self._house).order(md_order)
            return (self._shown(order), way_back(order)) if order else None

        return self._ledger.call(work)

    def _told(self, work: Callable[[Unit], PayResult]) -> PayResult:
        result = self._ledger.call(work)
        self._ledger.loop.call_soon_threadsafe(self._wake)
        return result

    def _view(self, unit: Unit, md_order: str) -> FormView | None:
        order = unit.order(md_order)
        if order is None:
            return None
        present(unit, self._house, order, self._house.clock.now())
        return self._shown(order)

    def _shown(self, order: Order) -> FormView:
        shop = self._house.shops[order.merchant]
        return FormView(
            md_order=order.md_order,
            order_number=order.number,
            merchant=shop.name,
            amount_minor=order.amount,
            currency=_ALPHA.get(order.currency, order.currency),
            description=order.description,
            email=order.email,
            language=language_of(order.language),
            is_test=shop.is_test,
            remaining_s=max(0, -(-(order.expires_ms - self._house.clock.now()) // 1000)),
            attempts_left=max(0, shop.attempts - order.tries),
            state=_state(order),
            back_url=order.params.get("backToShopUrl") or None,
            back_name=order.params.get("backToShopName") or None,
            action_code=order.action_code,
            family=family_of(order.action_code),
            masked_pan=order.card.get("masked", ""),
            approval_code=order.approval,
            rrn=order.rrn,
        )

    def _link(self, doc: dict[str, Any]) -> LinkView:
        shop, template = self._house.shops[doc["merchant"]], doc["template"]
        number = currency_number(template.get("currency") or "KZT")
        return LinkView(
            id=template["templateId"],
            title=template["nameForClient"],
            description=template.get("descriptionForClient", ""),
            amount_minor=template.get("amount"),
            currency=_ALPHA.get(number, number),
            language=language_of(shop.language),
            merchant=shop.name,
            fields=tuple(_field(each) for each in template["additionalParams"]),
            state=state_of(doc, shop, self._house.clock.now()),
        )


def pay(unit: Unit, house: House, md_order: str, card: CardInput, language: str) -> PayResult:
    """LookupError."""
    bank = Bank(unit, house)
    order = bank.order(md_order)
    if order is None:
        raise LookupError(md_order)
    if language and order.state == "CREATED":
        order.language = language
    return bank.pay(order, card)


def _field(each: dict[str, Any]) -> LinkField:
    fixed = each.get("value")
    return LinkField(
        name=each["name"],
        label=each["label"],
        hint=each.get("placeholder", ""),
        pattern=each.get("regexp", ""),
        required=each.get("required") in (True, "true"),
        value=fixed if fixed not in (None, "") else None,
        # Nobody could fill in what nobody sees; only a fixed value may be hidden.
        visible=each.get("visible") in (True, "true") or fixed in (None, ""),
    )


def _state(order: Order) -> FormState:
    if order.state == "CREATED":
        return "acs" if order.acs else "open"
    if order.state == "DECLINED":
        return "cancelled" if order.action_code == _CANCELLED else "expired" if order.action_code in _TIME else "refused"
    return "paid"
