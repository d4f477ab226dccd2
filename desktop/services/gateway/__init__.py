"""The client of the acquirer's gateway: its protocol, its transport, and the mapping to our domain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from desktop.models.domain.zones import zone_of
from desktop.services.gateway.patience import Patience

if TYPE_CHECKING:
    from desktop.models.domain.gateway import Connection
    from desktop.models.domain.secret import Secret
    from desktop.services.gateway_port import Gateway


def _now() -> datetime:
    return datetime.now(UTC)


def open_gateway(
    connection: Connection,
    secret: Secret,
    *,
    clock: Callable[[], datetime] = _now,
    zone: tzinfo | None = None,
    dates_zone: tzinfo = UTC,
    patience: Patience | None = None,
    language: str = "ru",
) -> Gateway:
    """The gateway of a merchant; nothing is asked yet. InvalidInput("gateway_url") for an address that cannot be one.

    `zone`: the merchant's (Almaty where none is given). `dates_zone`: in which the bank reads dates of requests; the vendor
    says UTC for some of them and nothing for the rest. `language`: of the bank's own words; the same at each call, or an order
    would change with it. Whoever promises to end in time gives a `patience` with `altogether`.
    """
    from desktop.services.gateway.asking import Asking
    from desktop.services.gateway.client import RestGateway
    from desktop.services.gateway.transport import Transport

    transport = Transport(connection.url, patience or Patience())
    asking = Asking(transport, connection.user, secret, language)
    merchants = zone or zone_of("Asia/Almaty")
    return RestGateway(asking, transport.url, connection.merchant, clock, zone=merchants, dates_zone=dates_zone)


__all__ = ["Patience", "open_gateway"]
