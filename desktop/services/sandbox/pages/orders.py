"""The pages of one order: the payment form, its result, and the 3-D Secure test page."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from desktop.services.sandbox.pages import desk as places
from desktop.services.sandbox.pages.cards import read_card
from desktop.services.sandbox.pages.desk import Desk, Way
from desktop.services.sandbox.pages.memos import Memo
from desktop.services.sandbox.pages.paper import safe_link, see_other
from desktop.services.sandbox.pages.posting import Turned, from_browser, posted
from desktop.services.sandbox.pages.words import language_of
from desktop.services.sandbox.paying import FormView

PAGE_SET = "training"
"""The page set of addresses that are made without one in the request; all sets look alike here."""


class OrderPages:
    """Endpoints. Those that only read are plain functions, which starlette runs in its threads."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def form(self, request: Request) -> Response:
        """GET: the form, or what became of the order."""
        desk, md_order, page_set = self._desk, request.query_params.get("mdOrder", ""), request.path_params["page_set"]
        view = desk.paying.form(md_order)
        language = language_of(request.path_params["lang"], view.language if view else "ru")
        if view is None:
            return desk.message("unknown_order", language, status=404)
        if view.state == "open":
            desk.paying.opened(md_order)
            return self._form(view, page_set, language, request.query_params.get("note", ""))
        return self._state(view, page_set, language)

    def finish(self, request: Request) -> Response:
        """GET: how it ended; with `go` the browser does not stay."""
        md_order, page_set = request.query_params.get("orderId", ""), request.path_params["page_set"]
        view = self._desk.paying.form(md_order)
        language = language_of(request.query_params.get("lang", ""), view.language if view else "ru")
        if view is None:
            return self._desk.message("unknown_order", language, status=404)
        if view.state == "open":
            return see_other(places.form_address(page_set, md_order, language))
        return self._state(view, page_set, language, leaving="go" in request.query_params)

    async def pay(self, request: Request) -> Response:
        """POST of the form."""
        way = Way(request.path_params["page_set"], language_of(request.path_params["lang"]), from_browser(request))
        try:
            fields = await posted(request)
        except Turned as turned:
            return self._desk.message(f"turned_{turned.status}", way.language, status=turned.status)
        return await run_in_threadpool(self._pay, request.query_params.get("mdOrder", ""), way, fields)

    def acs_redirect(self, request: Request) -> Response:
        """GET: on to the bank's page of an order that waits for it."""
        md_order, language = request.query_params.get("orderId", ""), language_of(request.query_params.get("lang", ""), "")
        view = self._desk.paying.form(md_order)
        if view is None:
            return self._desk.message("unknown_order", language or "ru", status=404)
        acs_id = self._desk.paying.acs_of(md_order)
        if acs_id is None:
            return see_other(places.form_address(PAGE_SET, md_order, language or view.language))
        return see_other(places.acs_address(acs_id, language or view.language))

    def acs(self, request: Request) -> Response:
        """GET: the 3-D Secure test page."""
        desk, acs_id = self._desk, request.path_params["acs_id"]
        view = desk.paying.acs(acs_id)
        language = language_of(request.query_params.get("lang", ""), view.language if view else "ru")
        if view is None:
            return desk.message("unknown_order", language, status=404)
        if view.state != "acs":
            return see_other(places.form_address(PAGE_SET, view.md_order, language))
        return desk.paper.page(
            "acs.html",
            language,
            view=view,
            merchant=view.merchant,
            action=places.acs_address(acs_id, language),
            token=desk.tokens.issue(f"acs:{acs_id}"),
            turns=places.turns(lambda code: places.acs_address(acs_id, code)),
        )

    async def answer(self, request: Request) -> Response:
        """POST of the 3-D Secure test page."""
        way = Way(PAGE_SET, language_of(request.query_params.get("lang", "")), from_browser(request))
        try:
            fields = await posted(request)
        except Turned as turned:
            return self._desk.message(f"turned_{turned.status}", way.language, status=turned.status)
        return await run_in_threadpool(self._answer, request.path_params["acs_id"], way, fields)

    def _pay(self, md_order: str, way: Way, fields: dict[str, str]) -> Response:
        desk, purpose, back = self._desk, f"order:{md_order}", Memo(typed={"email": fields.get("email", "").strip()})
        view = desk.paying.form(md_order)
        if view is None:
            return desk.message("unknown_order", way.language, status=404)
        if view.state != "open":
            return see_other(places.form_address(way.page_set, md_order, way.language))
        card, faults = read_card(fields, desk.today())
        if not desk.tokens.good(purpose, fields.get("token", "")):
            card, faults = None, {"form": "stale"}
        if card is None:
            note = desk.memos.keep(purpose, Memo(faults, back.typed))
            return see_other(places.form_address(way.page_set, md_order, way.language, note))
        return desk.after(desk.paying.pay(md_order, card, way.language), way, md_order, back)

    def _answer(self, acs_id: str, way: Way, fields: dict[str, str]) -> Response:
        desk, answer = self._desk, fields.get("answer")
        view = desk.paying.acs(acs_id)
        if view is None:
            return desk.message("unknown_order", way.language, status=404)
        if answer not in ("success", "fail") or not desk.tokens.good(f"acs:{acs_id}", fields.get("token", "")):
            return see_other(places.acs_address(acs_id, way.language))
        return desk.after(desk.paying.finish_acs(acs_id, answer == "success"), way, view.md_order, Memo())

    def _form(self, view: FormView, page_set: str, language: str, note: str) -> Response:
        desk, md_order = self._desk, view.md_order
        memo = desk.memos.find(f"order:{md_order}", note)
        return desk.paper.page(
            "form.html",
            language,
            view=view,
            merchant=view.merchant,
            title="",
            amount_minor=view.amount_minor,
            currency=view.currency,
            description=view.description,
            email=memo.typed.get("email", view.email),
            fields=(),
            ask_holder=desk.ask_holder,
            ask_email=True,
            memo=memo,
            action=places.form_address(page_set, md_order, language),
            token=desk.tokens.issue(f"order:{md_order}"),
            turns=places.turns(lambda code: places.form_address(page_set, md_order, code, note)),
        )

    def _state(self, view: FormView, page_set: str, language: str, leaving: bool = False) -> Response:
        result = self._desk.paying.result(view.md_order)
        shop = safe_link(result[1]) if result else None
        return self._desk.paper.page(
            "state.html",
            language,
            onward=shop if leaving else None,
            view=view,
            merchant=view.merchant,
            back=shop or safe_link(view.back_url),
            bank=f"/payment/acsRedirect.do?orderId={view.md_order}&lang={language}",
            turns=places.turns(lambda code: places.finish_address(page_set, view.md_order, code)),
        )
