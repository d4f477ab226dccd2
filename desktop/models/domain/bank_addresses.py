"""Addresses of gateways: the bank's two, and which ones may be used. Source: reference of the gateway, section 1."""

from urllib.parse import SplitResult, urlsplit

from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.hosts import is_loopback

PRODUCTION = "https://securepayments.berekebank.kz/payment/rest/"
TEST = "https://3dsec.berekebank.kz/payment/rest/"
PATH = "/payment/rest/"
"""Of the whole family, where an address has none of its own."""
_SHOWN = 200


def moves_no_money(url: str) -> bool:
    """Whether the address alone tells that no real money can be behind it: the bank's test gateway, or this machine."""
    host = host_of(url)
    return host == host_of(TEST) or is_loopback(host)


def host_of(url: str) -> str:
    """Empty for what is no address."""
    try:
        return urlsplit(url.strip()).hostname or ""
    except ValueError:
        return ""


def checked_url(text: str) -> str:
    """The address as it is used, ending in `/`. InvalidInput("gateway_url") for one that is none, that carries a login or a
    query, or that would send a password over the network in clear."""
    url = text.strip()
    try:
        parts = urlsplit(url)
        good = _is_plain(parts) and parts.port != 0
    except ValueError:
        good = False
    if not good or any(letter.isspace() or not letter.isprintable() for letter in url):
        raise InvalidInput("gateway_url", value=_shown(url))
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise InvalidInput("gateway_url", value=_shown(url))
    path = PATH if parts.path in ("", "/") else parts.path.rstrip("/") + "/"
    return parts._replace(path=path).geturl()


def _is_plain(parts: SplitResult) -> bool:
    is_web = parts.scheme in ("https", "http")
    return bool(is_web and parts.hostname and not (parts.query or parts.fragment or "@" in parts.netloc))


def _shown(url: str) -> str:
    """What an error may repeat: never a password that was typed into the address."""
    return url.rpartition("@")[2].partition("?")[0][:_SHOWN]
