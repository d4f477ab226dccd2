"""Templates into answers: the language, the icons, and the headers that every page carries."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import jinja2
from markupsafe import Markup
from starlette.responses import HTMLResponse, RedirectResponse, Response

from desktop.services.sandbox.pages import amounts
from desktop.services.sandbox.pages.cards import BRANDS
from desktop.services.sandbox.pages.words import LANGUAGES, load_words

STATIC = "/payment/static"
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
        "base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
_URL = ":/%#?=@[]!$&'()*+,;"
"""What stays as it is in an address; the rest of Unicode has no place in a header."""


class Paper:
    """`resources` is the folder of the program's resources."""

    def __init__(self, resources: Path) -> None:
        own = resources / "sandbox" / "pages"
        self._words = load_words(own / "words")
        self._icons = (own / "icons", resources / "icons")
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(own / "templates"),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals.update(
            static=STATIC, languages=LANGUAGES, brands=BRANDS, icon=self._icon, shown=amounts.shown, parts=amounts.parts
        )
        self._environment.globals.update(clock=clock)
        self._environment.filters.update(sign=amounts.sign, safe_link=safe_link, masked=masked)

    def words(self, language: str) -> Mapping[str, str]:
        return self._words[language]

    def page(
        self, template: str, language: str, *, status: int = 200, onward: str | None = None, **values: Any
    ) -> HTMLResponse:
        """`onward`: where the browser goes on to by itself, at once and without a script."""
        words = self._words[language]
        text = self._environment.get_template(template).render(
            language=language, w=words, say=lambda key, **parts: words[key].format(**parts), **values
        )
        leaving = {"Refresh": f"0; url={quote(onward, safe=_URL)}"} if onward else {}
        return HTMLResponse(text, status, {**HEADERS, "Content-Language": language, **leaving})

    def _icon(self, name: str) -> Markup:
        """The drawing itself, so that it takes the text's colour; from our own files, hence no risk in it."""
        path = next(folder / f"{name}.svg" for folder in self._icons if (folder / f"{name}.svg").is_file())
        drawing = re.sub(r"<!--.*?-->|\sclass=\"[^\"]*\"", "", path.read_text("utf-8"), flags=re.DOTALL)
        return Markup(drawing.strip().replace("<svg", '<svg aria-hidden="true" focusable="false"', 1))


def masked(pan: str) -> str:
    """411111**1111 as the program shows it: 4111 •••• 1111."""
    return f"{pan[:4]} •••• {pan[-4:]}" if pan else ""


def clock(seconds: int) -> str:
    """What is left, as 18:42 or 1:05:00; the page's script counts on in the same form."""
    hours, rest = divmod(max(0, seconds), 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def safe_link(address: str | None) -> str | None:
    """An address that a link on the page may have: the shop's own text must not become a script."""
    parts = urlsplit(address or "")
    return (
        address
        if parts.scheme.lower() in ("http", "https") and parts.netloc and not re.search(r"[\s\"'<>]", address or "")
        else None
    )


def see_other(address: str) -> Response:
    """On to a page to be read, so that going back or reloading sends no card twice."""
    return RedirectResponse(address, 303, HEADERS)
