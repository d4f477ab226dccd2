"""A Paying in memory, and a uvicorn that serves the pages over it; all that they tell it is in plain sight."""

import socket
import threading
import uuid
from dataclasses import dataclass, field, replace
from datetime import date
from types import TracebackType
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from desktop.services.sandbox.pages import routes
from desktop.services.sandbox.paying import CardInput, FormView, LinkField, LinkRefused, LinkView, PayResult

TODAY = date(2026, 6, 15)
SHOP = "Ресторан «Дастархан»"


def card_number(first: str = "4111", last: str = "1111", middle: str = "1" * 8) -> str:
    """Never whole in a file: put together here."""
    return first + middle + last


THREE_DS = {"first": "5555", "middle": "5" * 8, "last": "5599"}


def order(**changes: Any) -> FormView:
    view = FormView(
        md_order=str(uuid.uuid4()),
        order_number="69calvjj",
        merchant=SHOP,
        amount_minor=5000,
        currency="KZT",
        description="Тест",
        email="",
        language="ru",
        is_test=True,
        remaining_s=1122,
        attempts_left=3,
        state="open",
        back_url=None,
        back_name=None,
    )
    return replace(view, **changes)


def link(**changes: Any) -> LinkView:
    view = LinkView(
        id="abcdefghijklmnop",
        title="Банкет",
        description="Предоплата за банкет",
        amount_minor=None,
        currency="KZT",
        language="ru",
        merchant=SHOP,
        fields=(
            LinkField(
                name="table_no", label="Номер стола", hint="12", pattern="[0-9]+", required=True, value=None, visible=False
            ),
            LinkField(name="wish", label="Пожелание", hint="", pattern="", required=False, value=None, visible=True),
            LinkField(name="hall", label="Зал", hint="", pattern="", required=False, value="Большой", visible=True),
            LinkField(name="agent", label="Агент", hint="", pattern="", required=False, value="7", visible=False),
        ),
        state="active",
    )
    return replace(view, **changes)


@dataclass
class Till:
    """Answers as the contract of Paying says, by rules simple enough to read: CVC 999 is refused, the 3-D Secure card waits."""

    shop: str
    orders: dict[str, FormView] = field(default_factory=dict)
    links: dict[str, LinkView] = field(default_factory=dict)
    sessions: dict[str, str] = field(default_factory=dict)
    cards: list[CardInput] = field(default_factory=list)
    asked: list[tuple[int | None, dict[str, str]]] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    def add(self, view: FormView) -> FormView:
        self.orders[view.md_order] = view
        return view

    def form(self, md_order: str) -> FormView | None:
        return self.orders.get(md_order)

    def opened(self, md_order: str) -> None:
        self.shown.append(md_order)

    def pay(self, md_order: str, card: CardInput, language: str) -> PayResult:
        self.cards.append(card)
        if card.pan == card_number(**THREE_DS):
            acs_id = uuid.uuid4().hex
            self.sessions[acs_id] = md_order
            self._change(md_order, state="acs")
            return PayResult(kind="acs", action_code=-100, family="", acs_id=acs_id, next_url=None)
        return self._refuse(md_order, 71015, "data") if card.cvc == "999" else self._accept(md_order, card.pan)

    def acs(self, acs_id: str) -> FormView | None:
        return self.orders.get(self.sessions.get(acs_id, ""))

    def finish_acs(self, acs_id: str, success: bool) -> PayResult:
        md_order = self.sessions[acs_id]
        return self._accept(md_order, card_number(**THREE_DS)) if success else self._refuse(md_order, -2025, "authentication")

    def acs_of(self, md_order: str) -> str | None:
        waiting = self.orders[md_order].state == "acs"
        return next((acs_id for acs_id, owner in self.sessions.items() if owner == md_order and waiting), None)

    def link(self, link_id: str) -> LinkView | None:
        return self.links.get(link_id)

    def order_from_link(self, link_id: str, language: str, amount_minor: int | None, values: dict[str, str]) -> str:
        if not values.get("table_no", "1").isdecimal():
            raise LinkRefused("table_no", "pattern")
        self.asked.append((amount_minor, values))
        view = self.links[link_id]
        amount = view.amount_minor if view.amount_minor is not None else amount_minor
        return self.add(order(amount_minor=amount, language=language, description=view.description)).md_order

    def result(self, md_order: str) -> tuple[FormView, str | None] | None:
        view = self.orders.get(md_order)
        return None if view is None else (view, self._home(view))

    def _home(self, view: FormView) -> str | None:
        over = view.state not in ("open", "acs")
        return f"{self.shop}/done?orderId={view.md_order}&lang={view.language}" if self.shop and over else None

    def _accept(self, md_order: str, pan: str) -> PayResult:
        masked = f"{pan[:6]}**{pan[-4:]}"
        view = self._change(md_order, state="paid", family="", masked_pan=masked, approval_code="123456", rrn="600512345678")
        return PayResult(kind="paid", action_code=0, family="", acs_id=None, next_url=self._home(view))

    def _refuse(self, md_order: str, code: int, family: Any) -> PayResult:
        left = self.orders[md_order].attempts_left - 1
        view = self._change(md_order, attempts_left=left, state="open" if left else "refused", action_code=code, family=family)
        if left:
            return PayResult(kind="refused", action_code=code, family=family, acs_id=None, next_url=None)
        return PayResult(kind="final", action_code=code, family=family, acs_id=None, next_url=self._home(view))

    def _change(self, md_order: str, **changes: Any) -> FormView:
        return self.add(replace(self.orders[md_order], **changes))


class Served:
    """An application on a free port of this machine until the block ends."""

    def __init__(self, app: Any) -> None:
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off", ws="none"))
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pages")

    def __enter__(self) -> "Served":
        self._socket.listen()
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.should_exit = True
        self._server.force_exit = True
        self._thread.join()
        self._socket.close()

    def _run(self) -> None:
        self._server.run(sockets=[self._socket])


def pages_app(till: Till, **options: Any) -> Starlette:
    return Starlette(routes=routes(till, secret=b"a secret of this test", today=lambda: TODAY, **options))


def shop_app() -> Starlette:
    """The shop's side: the page that a payer comes back to."""

    def done(request: Request) -> Response:
        return HTMLResponse(f'<link rel="icon" href="data:,"><p>{len(request.url.query)}</p>')

    return Starlette(routes=[Route("/done", done)])
