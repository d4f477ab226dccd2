"""A card meets an order: what the form, paymentorder.do, instantPayment.do and the 3-D Secure page have in common."""

from __future__ import annotations

from urllib.parse import urlencode

from desktop.services.sandbox import cards, life
from desktop.services.sandbox.house import House, keep, present
from desktop.services.sandbox.ledger import Unit
from desktop.services.sandbox.orders import Event, Order
from desktop.services.sandbox.paying import CardInput, PayResult
from desktop.services.sandbox.shops import Shop
from desktop.services.sandbox.wording import family_of, language_of

# Mastercard counts otherwise than the rest.
_ECI = {"ssl": (7, 7), "frictionless": (5, 2), "attempt": (6, 1), "challenge": (5, 2)}
_AUTH_TYPE = {"ssl": "0", "frictionless": "4", "attempt": "5", "challenge": "3"}


class Bank:
    """Within one piece of work on the state."""

    def __init__(self, unit: Unit, house: House) -> None:
        self._unit = unit
        self._house = house
        self._now = house.clock.now()

    def order(self, md_order: str) -> Order | None:
        """Brought up to the present."""
        order = self._unit.order(md_order)
        if order is not None:
            present(self._unit, self._house, order, self._now)
        return order

    def pay(self, order: Order, card: CardInput) -> PayResult:
        """One try with a card; the order may not be open any more."""
        if order.state != "CREATED":
            return self._over(order)
        verdict = cards.verdict(card.pan, card.expiry_month, card.expiry_year, card.cvc, self._now)
        order.email = card.email or order.email
        flow = "ssl" if "FORCE_SSL" in order.features else verdict.flow
        code = verdict.code
        if code == 0 and self._insecure(order, flow):
            code = cards.MODE_IMPOSSIBLE
        kept = {
            "masked": cards.masked(card.pan),
            "expiry": f"{card.expiry_year:04d}{card.expiry_month:02d}",
            "holder": card.holder[:26],
            "system": cards.system_of(card.pan),
        }
        if flow == "challenge" and code in (0, cards.WRONG_DATA):
            order.acs, order.pending, order.tried_ms = self._house.ids.secret(32), kept | {"code": str(code)}, self._now
            self._unit.put_thing("acs", order.acs, order.md_order, {"order": order.md_order})
            keep(self._unit, self._house, order, (), self._now)
            return PayResult(kind="acs", action_code=order.action_code, family="", acs_id=order.acs, next_url=None)
        return self._decide(order, kept, code, flow)

    def pay_stored(self, order: Order, stored: dict[str, str], cvc: str) -> PayResult:
        order.way = "CARD_BINDING"
        kept = {name: stored[name] for name in ("masked", "expiry", "holder", "system")}
        return self._decide(order, kept, cards.WRONG_DATA if cvc == cards.REFUSING_CVC else 0, "ssl")

    def _insecure(self, order: Order, flow: str) -> bool:
        full = "FORCE_FULL_TDS" in order.features
        return (full and flow in ("ssl", "attempt")) or ("FORCE_TDS" in order.features and flow == "ssl")

    def finish_acs(self, order: Order, acs_id: str, success: bool) -> PayResult:
        """LookupError; the answer to a session that is over is the one it got."""
        if acs_id in order.closed:
            return self._result(order, order.closed[acs_id])
        if not order.acs or order.acs != acs_id:
            raise LookupError("acs")
        kept = dict(order.pending)
        code = int(kept.pop("code"))
        code = code if success else cards.ACS_REFUSED
        order.closed[acs_id] = code
        return self._decide(order, kept, code, "challenge")

    def _decide(self, order: Order, kept: dict[str, str], code: int, flow: str) -> PayResult:
        shop = self._house.shops[order.merchant]
        order.eci = _ECI[flow][kept["system"] == "MASTERCARD"]
        order.auth_type = _AUTH_TYPE[flow]
        events = self._charge(order, shop, kept, code)
        keep(self._unit, self._house, order, events, self._now)
        return self._result(order, code)

    def _charge(self, order: Order, shop: Shop, kept: dict[str, str], code: int) -> list[Event]:
        if code:
            return life.refuse(order, shop, self._now, kept, code)
        events = life.pay(order, shop, self._now, self._house.ids, kept)
        if order.client:
            self._bind(order)
        if order.template:
            self._use_link(order.template)
        return events

    def _bind(self, order: Order) -> None:
        """A stored card of the shop's client, which is the same card again where it was stored before."""
        owner = f"{order.merchant}/{order.client}"
        same = [each for each in self._unit.things("binding", owner) if each["masked"] == order.card["masked"]]
        order.binding = same[0]["id"] if same else self._house.ids.uuid()
        doc = {"id": order.binding, "client": order.client, "merchant": order.merchant, "active": True, **order.card}
        self._unit.put_thing("binding", order.binding, owner, doc)

    def _use_link(self, link: str) -> None:
        doc = self._unit.thing("template", link)
        if doc is not None and doc["template"].get("singlePayment"):
            doc["template"]["status"], doc["used"] = "INACTIVE", True
            self._unit.put_thing("template", link, doc["merchant"], doc)

    def _result(self, order: Order, code: int) -> PayResult:
        if code == 0:
            return PayResult(kind="paid", action_code=0, family="", acs_id=None, next_url=way_back(order))
        return PayResult(
            kind="refused" if order.state == "CREATED" else "final",
            action_code=code,
            family=family_of(code),
            acs_id=None,
            next_url=way_back(order),
        )

    def _over(self, order: Order) -> PayResult:
        code = order.action_code
        return PayResult(kind="final", action_code=code, family=family_of(code), acs_id=None, next_url=way_back(order))


def way_back(order: Order) -> str | None:
    """Where the shop wants its buyer, with what it needs to ask; None before the end and where there is no shop's page."""
    if order.state == "CREATED" or not order.return_url:
        return None
    url = order.fail_url if order.state == "DECLINED" and order.fail_url else order.return_url
    asked = urlencode({"orderId": order.md_order, "lang": language_of(order.language)})
    head, mark, anchor = url.partition("#")
    return f"{head}{'&' if '?' in head else '?'}{asked}{mark}{anchor}"
