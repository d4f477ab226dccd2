"""What the endpoints of orders and of links share: the state behind them, the paper, the addresses."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote, urlencode

from starlette.responses import Response

from desktop.services.sandbox.pages.memos import Memo, Memos
from desktop.services.sandbox.pages.paper import Paper, safe_link, see_other
from desktop.services.sandbox.pages.tokens import Tokens
from desktop.services.sandbox.pages.words import LANGUAGES
from desktop.services.sandbox.paying import Paying, PayResult


@dataclass(frozen=True, slots=True)
class Way:
    """How a form came: from which set of pages, in which language, from a browser or a program."""

    page_set: str
    language: str
    browser: bool


@dataclass(frozen=True)
class Desk:
    """`today` for the expiry of cards; `ask_holder` shows the field of the cardholder's name."""

    paying: Paying
    paper: Paper
    tokens: Tokens
    memos: Memos
    today: Callable[[], date]
    ask_holder: bool

    def after(self, outcome: PayResult, way: Way, md_order: str, note: Memo) -> Response:
        """Where the browser goes with what the bank said.

        A browser holds the redirects of a form to `form-action`, which is our own host: it goes to the shop by way of the
        result. Others are sent there at once.
        """
        if outcome.kind == "acs" and outcome.acs_id is not None:
            return see_other(acs_address(outcome.acs_id, way.language))
        if outcome.kind == "refused":
            return see_other(form_address(way.page_set, md_order, way.language, self.memos.keep(f"order:{md_order}", note)))
        shop = safe_link(outcome.next_url)
        if shop and not way.browser:
            return see_other(shop)
        return see_other(finish_address(way.page_set, md_order, way.language) + ("&go=1" if shop else ""))

    def message(self, name: str, language: str, *, status: int, turns: Mapping[str, str] | None = None) -> Response:
        """A page that only says something: `name` picks its title and its sentence."""
        return self.paper.page("message.html", language, status=status, name=name, turns=turns or {}, merchant="")


def form_address(page_set: str, md_order: str, language: str, note: str = "") -> str:
    query = {"mdOrder": md_order, **({"note": note} if note else {})}
    return f"/payment/merchants/{quote(page_set, safe='')}/payment_{language}.html?{urlencode(query)}"


def finish_address(page_set: str, md_order: str, language: str) -> str:
    return f"/payment/merchants/{quote(page_set, safe='')}/finish.html?{urlencode({'orderId': md_order, 'lang': language})}"


def acs_address(acs_id: str, language: str) -> str:
    return f"/payment/acs/{quote(acs_id, safe='')}?lang={language}"


def link_address(link_id: str, language: str, note: str = "") -> str:
    query = {"lang": language, **({"note": note} if note else {})}
    return f"/sc/{quote(link_id, safe='')}?{urlencode(query)}"


def turns(address: Callable[[str], str]) -> dict[str, str]:
    """The same page in each language."""
    return {code: address(code) for code in LANGUAGES}
