"""One merchant's gateway over REST: the calls of `Gateway`, each turned into its form and its outcome."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from typing import Any

from desktop.models.domain.errors import (
    Denied,
    InvalidInput,
    MethodAbsent,
    NotFound,
    OutcomeUnknown,
    ProtocolError,
    Unreachable,
)
from desktop.models.domain.gateway import LinkDraft, OrderDraft, Registered, RemoteLink, Snapshot, SnapshotPage
from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import BasketLine
from desktop.services.gateway import wire
from desktop.services.gateway.asking import Asking
from desktop.services.gateway.basket import bundle, cart
from desktop.services.gateway.links import local, page_at, remote_link, template_of
from desktop.services.gateway.mapping import Unreadable, snapshot_of
from desktop.services.gateway.money import digits_of

_log = logging.getLogger(__name__)
_PAGE_TIME = "%Y%m%d%H%M%S"
_MOST_ROWS = 200
_STATES_OF_LINKS = ("ACTIVE", "INACTIVE")


class RestGateway:
    """Gateway; any thread. `zone` is the merchant's; `dates_zone` the one in which the bank reads a date that has none."""

    def __init__(
        self,
        asking: Asking,
        url: str,
        merchant: str,
        clock: Callable[[], datetime],
        *,
        zone: tzinfo,
        dates_zone: tzinfo,
    ) -> None:
        self._asking = asking
        self._merchant = merchant
        self._zones = (zone, dates_zone)
        self._dates_zone = dates_zone
        self._clock = clock
        self._page = page_at(url)

    def __repr__(self) -> str:
        return f"RestGateway({self._merchant!r}, {self._asking.host!r})"

    def register(self, draft: OrderDraft) -> Registered:
        reply = self._asking.do(wire.REGISTER_HELD if draft.two_stage else wire.REGISTER, self._registration(draft))
        md_order, form_url = (wire.text(reply.fields.get(name), 2000) for name in ("orderId", "formUrl"))
        if not md_order or not form_url:
            raise OutcomeUnknown
        return Registered(md_order.lower(), form_url)

    def _registration(self, draft: OrderDraft) -> dict[str, Any]:
        """The time left goes as seconds: nobody tells in which zone the bank reads `expirationDate`."""
        left = None if draft.expires_at is None else int((draft.expires_at - self._clock()).total_seconds())
        if left is not None and left < 1:
            raise InvalidInput("expired")
        return {
            "orderNumber": draft.order_number,
            "amount": draft.amount.minor,
            "currency": digits_of(draft.amount.currency),
            "returnUrl": draft.return_url,
            "failUrl": draft.fail_url,
            "description": draft.description or None,
            "language": draft.language,
            "email": draft.email,
            "orderPayerData": {"mobilePhone": draft.phone} if draft.phone else None,
            "sessionTimeoutSecs": left,
            "jsonParams": dict(draft.params) or None,
            "orderBundle": bundle(draft.items),
        }

    def deposit(self, md_order: str, amount: Money, items: Sequence[BasketLine] = ()) -> None:
        basket = cart(items, captured=True) if items else None
        self._asking.do(wire.DEPOSIT, {"orderId": md_order, "amount": _positive(amount), "depositItems": basket})

    def reverse(self, md_order: str, amount: Money | None = None) -> None:
        self._asking.do(wire.REVERSE, {"orderId": md_order, "amount": None if amount is None else _positive(amount)})

    def refund(
        self, md_order: str, amount: Money, *, key: str, expected: Money | None = None, items: Sequence[BasketLine] = ()
    ) -> None:
        fields = {
            "orderId": md_order,
            "amount": _positive(amount),
            "externalRefundId": key,
            "expectedDepositedAmount": None if expected is None else expected.minor,
            "refundItems": cart(items) if items else None,
        }
        self._asking.do(wire.REFUND, fields)

    def decline(self, md_order: str, order_number: str) -> None:
        self._asking.do(wire.DECLINE, {"orderId": md_order, "orderNumber": order_number})

    def status(self, *, md_order: str | None = None, order_number: str | None = None) -> Snapshot:
        if md_order is None and self._asking.is_token:
            raise Denied(reason="token")
        asked = {"orderId": md_order} if md_order is not None else {"orderNumber": order_number}
        reply = self._asking.ask(wire.STATUS, asked)
        if not reply.ok:
            if reply.code == wire.NO_SUCH:
                raise NotFound("order", value=md_order or order_number)
            raise Denied(host=self._asking.host) if reply.code == wire.DENIED else self._asking.refusal(reply)
        try:
            return snapshot_of(reply.fields, self._merchant, md_order)
        except (Unreadable, RecursionError) as error:
            raise ProtocolError(field=str(error)) from error

    def last_orders(self, since: datetime, until: datetime, page: int, size: int = _MOST_ROWS) -> SnapshotPage:
        """Nobody tells in which zone the bank reads the period, so it is asked for as wide as the zones differ: a few orders of
        before and after come along. MethodAbsent also where this user may ask for single orders but not for the list: to the
        caller it is the same."""
        if self._asking.is_token:
            raise MethodAbsent("getLastOrdersForMerchants")
        fields = {
            "size": min(size, _MOST_ROWS),
            "page": page,
            "from": min(since.astimezone(zone).strftime(_PAGE_TIME) for zone in self._zones),
            "to": max(until.astimezone(zone).strftime(_PAGE_TIME) for zone in self._zones),
            "transactionStates": wire.STATES,
            "merchants": self._merchant,
            "searchByCreatedDate": "true",
        }
        reply = self._asking.ask(wire.LAST_ORDERS, fields)
        if not reply.ok:
            error = self._asking.refusal(reply)
            raise (
                MethodAbsent("getLastOrdersForMerchants")
                if reply.code == wire.DENIED and not isinstance(error, Denied)
                else error
            )
        orders = wire.parts(reply.fields, "orderStatuses")
        snapshots = [snapshot for order in orders if (snapshot := self._row(order))]
        return SnapshotPage(tuple(snapshots), wire.whole(reply.fields.get("totalCount")))

    def _row(self, order: wire.Fields) -> Snapshot | None:
        """One unreadable order must not hide the others of its page."""
        try:
            return snapshot_of(order, self._merchant)
        except (Unreadable, RecursionError) as error:
            _log.warning("an order of the list was left out: %s", error)
            return None

    def create_link(self, draft: LinkDraft) -> RemoteLink:
        reply = self._asking.do(wire.CREATE_LINK, {"template": template_of(draft, self._dates_zone)})
        made = remote_link(wire.part(reply.fields, "template"), self._page, self._dates_zone)
        if made is None:
            raise OutcomeUnknown
        return RemoteLink(id=made.id, url=made.url, state=made.state, draft=draft)

    def change_link(self, link: str, *, state: str | None = None, ends_at: datetime | None = None) -> None:
        change = {"templateId": link, "status": state, "endDate": ends_at and local(ends_at, self._dates_zone)}
        self._asking.do(wire.CHANGE_LINK, {"template": {name: v for name, v in change.items() if v is not None}})

    def link(self, link: str) -> RemoteLink:
        reply = self._asking.ask(wire.LINK, {"template": {"templateId": link}})
        if reply.code == wire.NO_SUCH:
            raise NotFound("link", value=link)
        if not reply.ok:
            raise self._asking.refusal(reply)
        found = remote_link(wire.part(reply.fields, "template"), self._page, self._dates_zone)
        if found is None:
            raise ProtocolError(field="templateId")
        return found

    def links(self) -> list[RemoteLink]:
        """Those in force and those taken out of it: the gateway lists one state at a time. (The tables name
        the state beside the template, the examples inside.)"""
        found: dict[str, RemoteLink] = {}
        for state in _STATES_OF_LINKS:
            reply = self._asking.ask(wire.LINKS, {"status": state, "template": {"status": state}})
            if not reply.ok:
                raise self._asking.refusal(reply)
            listed = [remote_link(row, self._page, self._dates_zone) for row in wire.parts(reply.fields, "templates")]
            found |= {link.id: link for link in listed if link}
        return list(found.values())

    def check(self) -> None:
        """Unreachable("address") where something answers that is no gateway."""
        try:
            self._asking.check()
        except (MethodAbsent, ProtocolError) as error:
            raise Unreachable("address", host=self._asking.host) from error

    def close(self) -> None:
        self._asking.close()


def _positive(amount: Money) -> int:
    """0 would mean "everything" to the gateway: never by chance."""
    if amount.minor <= 0:
        raise InvalidInput("amount", value=str(amount))
    return amount.minor
