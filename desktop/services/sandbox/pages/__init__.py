"""The pages that a payer sees: payment form, result, 3-D Secure test page, payment links. Complete without JavaScript.

Card data go from the posted body into a CardInput and nowhere else: no log, no file, no page.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from starlette.routing import BaseRoute, Route

import desktop
from desktop.services.sandbox.pages.desk import Desk
from desktop.services.sandbox.pages.links import LinkPages
from desktop.services.sandbox.pages.memos import Memos
from desktop.services.sandbox.pages.orders import OrderPages
from desktop.services.sandbox.pages.paper import Paper
from desktop.services.sandbox.pages.statics import static_routes
from desktop.services.sandbox.pages.tokens import Tokens
from desktop.services.sandbox.paying import Paying


def _resources() -> Path:
    package = Path(desktop.__file__).parent
    return next(root for root in (package / "resources", package.parent / "resources") if root.is_dir())


def routes(
    paying: Paying,
    *,
    secret: bytes,
    today: Callable[[], date] = lambda: datetime.now(UTC).date(),
    ask_holder: bool = False,
) -> list[BaseRoute]:
    """`secret` signs the forms' tokens; `today` is the day by which a card's expiry is judged."""
    resources = _resources()
    desk = Desk(paying, Paper(resources), Tokens(secret), Memos(), today, ask_holder)
    orders, links = OrderPages(desk), LinkPages(desk)
    return [
        Route("/payment/merchants/{page_set}/payment_{lang}.html", orders.form, methods=["GET"]),
        Route("/payment/merchants/{page_set}/payment_{lang}.html", orders.pay, methods=["POST"]),
        Route("/payment/merchants/{page_set}/finish.html", orders.finish, methods=["GET"]),
        Route("/payment/acsRedirect.do", orders.acs_redirect, methods=["GET"]),
        Route("/payment/acs/{acs_id}", orders.acs, methods=["GET"]),
        Route("/payment/acs/{acs_id}", orders.answer, methods=["POST"]),
        Route("/sc/{link_id}", links.show, methods=["GET"]),
        Route("/sc/{link_id}", links.send, methods=["POST"]),
        *static_routes(resources),
    ]
