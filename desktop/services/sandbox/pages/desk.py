"""What the endpoints of orders and of links share: the state behind them, the paper, the addresses."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote, urlencode

from starlette.responses import Response

from desktop.services.sandbox.pages.memos import Memo, Memos
from desktop.services.sandbox.pages.paper import Paper, see_other
from desktop.services.sandbox.pages.tokens import Tokens
from desktop.services.sandbox.pages.words import LANGUAGES
from desktop.services.sandbox.paying import Paying, PayResult


@dataclass(frozen=True)
class Desk:
    """`today` for the expiry of cards; `ask_holder` shows the field of the cardholder's name."""

    paying: Paying
    paper: Paper
    tokens: Tokens
    memos: Memos
    today: Callable[[], date]
    ask_holder: bool

    def after(self, outcome: PayResult, page_set: str, md_order: str, language: str, note: Memo) -> Response:
        """Where the browser goes with what the bank said."""
        if outcome.kind == "acs" and outcome.acs_id is not None:
            return see_other(acs_address(outcome.acs_id, language))
        if outcome.kind == "refused":
            return see_other(form_address(page_set, md_order, language, self.memos.keep(f"order:{md_order}", note)))
        return see_other(outcome.next_url or finish_address(page_set, md_order, language))

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
