"""Where a gateway may be: behind https, or on this machine."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from desktop.models.domain.errors import InvalidInput

_SCHEMES = ("https", "http")


def checked_url(text: str) -> str:
    """The address with a slash at its end; InvalidInput("gateway_url") for one that is none, that carries a login or a query,
    or that would send a password over the network in clear."""
    url = text.strip()
    try:
        parts = urlsplit(url)
        good = _is_plain(parts) and parts.port != 0
    except ValueError:
        good = False
    if not good or any(letter.isspace() or not letter.isprintable() for letter in url):
        raise InvalidInput("gateway_url", value=_shown(url))
    if parts.scheme == "http" and not is_loopback(url):
        raise InvalidInput("gateway_url", value=_shown(url))
    return parts._replace(path=parts.path.rstrip("/") + "/").geturl()


def _is_plain(parts: SplitResult) -> bool:
    return bool(parts.scheme in _SCHEMES and parts.hostname and not (parts.query or parts.fragment or "@" in parts.netloc))


def _shown(url: str) -> str:
    """What may be repeated to a person: never a password that was typed into the address."""
    return url.rpartition("@")[2].partition("?")[0][:200]


def host_of(url: str) -> str:
    return urlsplit(url).hostname or ""


def is_loopback(url: str) -> bool:
    """Whether the address is this machine's own; names other than `localhost` are not looked up."""
    host = host_of(url)
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
