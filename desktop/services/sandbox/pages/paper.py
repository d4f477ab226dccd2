"""Templates into answers: the language, the icons, and the headers that every page carries."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jinja2
from markupsafe import Markup
from starlette.responses import HTMLResponse, RedirectResponse, Response

from desktop.services.sandbox.pages import amounts
from desktop.services.sandbox.pages.cards import BRANDS
from desktop.services.sandbox.pages.words import LANGUAGES, load_words

STATIC = "/payment/static"
HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; form-action {targets}"
)


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
        self._environment.filters.update(sign=amounts.sign, safe_link=safe_link)

    def words(self, language: str) -> Mapping[str, str]:
        return self._words[language]

    def page(self, template: str, language: str, *, status: int = 200, shop: str | None = None, **values: Any) -> HTMLResponse:
        """`shop`: where the answer to the form may send the browser, since browsers hold its redirects to `form-action`."""
        words = self._words[language]
        text = self._environment.get_template(template).render(
            language=language, w=words, say=lambda key, **parts: words[key].format(**parts), **values
        )
        return HTMLResponse(text, status, {**HEADERS, "Content-Security-Policy": policy(shop), "Content-Language": language})

    def _icon(self, name: str) -> Markup:
        """The drawing itself, so that it takes the text's colour; from our own files, hence no risk in it."""
        path = next(folder / f"{name}.svg" for folder in self._icons if (folder / f"{name}.svg").is_file())
        drawing = re.sub(r"<!--.*?-->|\sclass=\"[^\"]*\"", "", path.read_text("utf-8"), flags=re.DOTALL)
        return Markup(drawing.strip().replace("<svg", '<svg aria-hidden="true" focusable="false"', 1))


def clock(seconds: int) -> str:
    """What is left, as 18:42 or 1:05:00; the page's script counts on in the same form."""
    hours, rest = divmod(max(0, seconds), 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def safe_link(address: str | None) -> str | None:
    """An address that a link on the page may have: the shop's own text must not become a script."""
    return address if address and urlsplit(address).scheme.lower() in ("http", "https") else None


def policy(shop: str | None) -> str:
    """Content-Security-Policy of a page."""
    parts = urlsplit(shop or "")
    if parts.scheme in ("http", "https") and re.fullmatch(r"[A-Za-z0-9.\-:\[\]]+", parts.netloc):
        return _POLICY.format(targets=f"'self' {parts.scheme}://{parts.netloc}")
    own_app = parts.scheme not in ("", "http", "https", "javascript", "data", "blob", "file")
    return _POLICY.format(targets=f"'self' {parts.scheme}:" if own_app else "'self'")


def see_other(address: str) -> Response:
    """On to a page to be read, so that going back or reloading sends no card twice."""
    return RedirectResponse(address, 303, HEADERS)
