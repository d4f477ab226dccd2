"""The page of a payment link: the payment form with the shop's own fields. Its order is made when it is sent."""

from collections import OrderedDict
from threading import Lock

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from desktop.services.sandbox.pages import amounts
from desktop.services.sandbox.pages import desk as places
from desktop.services.sandbox.pages.cards import holds_card_number, read_card
from desktop.services.sandbox.pages.desk import Desk, Way
from desktop.services.sandbox.pages.memos import Memo
from desktop.services.sandbox.pages.orders import PAGE_SET
from desktop.services.sandbox.pages.paper import see_other
from desktop.services.sandbox.pages.posting import Turned, from_browser, posted
from desktop.services.sandbox.pages.words import language_of
from desktop.services.sandbox.paying import CardInput, LinkField, LinkRefused, LinkView

REMEMBERED = 500
PREFIX = "field_"
"""Before the names of a link's own fields, which may be called as ours are."""


class LinkPages:
    """A form that is sent twice makes one order: it is remembered which order its token made."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._lock = desk, Lock()
        self._made: OrderedDict[str, str] = OrderedDict()

    def show(self, request: Request) -> Response:
        """GET."""
        desk, link_id = self._desk, request.path_params["link_id"]
        link = desk.paying.link(link_id)
        language = language_of(request.query_params.get("lang", ""), link.language if link else "ru")
        if link is None:
            return desk.message("unknown_link", language, status=404)
        note = request.query_params.get("note", "")
        turns = places.turns(lambda code: places.link_address(link_id, code, note))
        if link.state != "active":
            return desk.paper.page("message.html", language, name=f"link_{link.state}", turns=turns, merchant=link.merchant)
        memo = desk.memos.find(f"link:{link_id}", note)
        return desk.paper.page(
            "form.html",
            language,
            view=None,
            merchant=link.merchant,
            title=link.title,
            amount_minor=link.amount_minor,
            currency=link.currency,
            description=link.description,
            email=memo.typed.get("email", ""),
            fields=shown_fields(link),
            ask_holder=desk.ask_holder,
            ask_email=all(field.name != "email" for field in link.fields),
            memo=memo,
            action=places.link_address(link_id, language),
            token=desk.tokens.issue(f"link:{link_id}"),
            turns=turns,
        )

    async def send(self, request: Request) -> Response:
        """POST."""
        way = Way(PAGE_SET, language_of(request.query_params.get("lang", "")), from_browser(request))
        try:
            fields = await posted(request)
        except Turned as turned:
            return self._desk.message(f"turned_{turned.status}", way.language, status=turned.status)
        return await run_in_threadpool(self._send, request.path_params["link_id"], way, fields)

    def _send(self, link_id: str, way: Way, fields: dict[str, str]) -> Response:
        desk, link, language = self._desk, self._desk.paying.link(link_id), way.language
        if link is None:
            return desk.message("unknown_link", language, status=404)
        if link.state != "active":
            return see_other(places.link_address(link_id, language))
        values = {field.name: fields.get(PREFIX + field.name, "").strip()[:1000] for field in open_fields(link)}
        own_email = next((field for field in link.fields if field.name == "email"), None)
        email = fields.get("email", "").strip() if own_email is None else own_email.value or values["email"]
        typed = {"email": email, "amount": fields.get("amount", ""), **values}
        card, faults = read_card({**fields, "email": email}, desk.today())
        if own_email is None:
            values["email"] = email
        elif faults.pop("email", ""):
            faults[f"{PREFIX}email"] = "pattern"
        faults |= {PREFIX + name: "card" for name, value in values.items() if holds_card_number(value)}
        faults |= {PREFIX + field.name: "required" for field in open_fields(link) if field.required and not values[field.name]}
        amount = amounts.typed(fields.get("amount", "")) if link.amount_minor is None else None
        if link.amount_minor is None and amount is None:
            faults["amount"] = "format"
        if not desk.tokens.good(f"link:{link_id}", fields.get("token", "")):
            faults = {"form": "stale"}
        if card is None or faults:
            return self._again(link_id, language, Memo(faults, typed))
        return self._pay(link, way, amount, card, values, fields["token"], typed)

    def _pay(
        self,
        link: LinkView,
        way: Way,
        amount: int | None,
        card: CardInput,
        values: dict[str, str],
        token: str,
        typed: dict[str, str],
    ) -> Response:
        paying, language = self._desk.paying, way.language
        with self._lock:
            made = self._made.get(token)
            if made is not None:
                return see_other(places.form_address(PAGE_SET, made, language))
            try:
                md_order = paying.order_from_link(link.id, language, amount, {k: v for k, v in values.items() if v})
            except LinkRefused as refused:
                name = refused.field if refused.field in ("", "amount") else PREFIX + refused.field
                return self._again(link.id, language, Memo({name or "form": refused.reason}, typed))
            self._made[token] = md_order
            while len(self._made) > REMEMBERED:
                self._made.popitem(last=False)
        note = Memo(typed={"email": typed["email"]})
        return self._desk.after(paying.pay(md_order, card, language), way, md_order, note)

    def _again(self, link_id: str, language: str, memo: Memo) -> Response:
        return see_other(places.link_address(link_id, language, self._desk.memos.keep(f"link:{link_id}", memo)))


def shown_fields(link: LinkView) -> tuple[LinkField, ...]:
    """A fixed field may be hidden from the payer; an open one could not be filled then."""
    return tuple(field for field in link.fields if field.visible or field.value is None)


def open_fields(link: LinkView) -> tuple[LinkField, ...]:
    return tuple(field for field in link.fields if field.value is None)
