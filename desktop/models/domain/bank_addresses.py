"""The bank's two gateways. Source: reference of the gateway, section 1."""

from ipaddress import ip_address
from urllib.parse import urlsplit

PRODUCTION = "https://securepayments.berekebank.kz/payment/rest/"
TEST = "https://3dsec.berekebank.kz/payment/rest/"


def moves_no_money(url: str) -> bool:
    """Whether the address alone tells that no real money can be behind it: the bank's test gateway, or this machine."""
    host = _host(url)
    return host in (_host(TEST), "localhost") or _is_loopback(host)


def _host(url: str) -> str:
    try:
        return urlsplit(url.strip()).hostname or ""
    except ValueError:
        return ""


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
