"""Payment links ("templates") both ways: reference, section 4.1."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import Any

from desktop.models.domain.gateway import LinkDraft, LinkField, RemoteLink
from desktop.models.domain.money import Money
from desktop.services.gateway.money import currency_of
from desktop.services.gateway.wire import Fields, flag, part, parts, text, whole

_TIME = "%Y-%m-%dT%H:%M:%S"
_PAGE = "/sc/"


def local(at: datetime, zone: tzinfo) -> str:
    """A moment as the gateway wants it: on the merchant's clock, without its zone."""
    return at.astimezone(zone).strftime(_TIME)


def template_of(draft: LinkDraft, zone: tzinfo) -> dict[str, Any]:
    told = {
        "type": "ECOM",
        "name": draft.name,
        "nameForClient": draft.title,
        "descriptionForClient": draft.description or None,
        "preAuth": draft.two_stage or None,
        "amount": None if draft.amount is None else draft.amount.minor,
        "currency": draft.currency,
        "startDate": draft.starts_at and local(draft.starts_at, zone),
        "endDate": draft.ends_at and local(draft.ends_at, zone),
        "singlePayment": draft.one_time or None,
        "additionalParams": [_param(field) for field in draft.fields] or None,
    }
    return {name: value for name, value in told.items() if value is not None}


def _param(field: LinkField) -> dict[str, Any]:
    told = {
        "label": field.label,
        "name": field.name,
        "placeholder": field.hint or None,
        "regexp": field.pattern or None,
        "required": field.required,
        "value": field.value,
        "visible": True,
    }
    return {name: value for name, value in told.items() if value is not None}


def remote_link(template: Fields, page: Callable[[str], str], zone: tzinfo) -> RemoteLink | None:
    """None without an id. `page` makes the address where the gateway does not tell it."""
    ident = text(template.get("templateId"), 100)
    if ident is None:
        return None
    url = text(part(template, "qrTemplate").get("payload"), 2000) or page(ident)
    state = (text(template.get("status"), 40) or "ACTIVE").upper()
    return RemoteLink(id=ident, url=url, state=state, draft=_draft(template, zone))


def page_at(url: str) -> Callable[[str], str]:
    """The page of a link beside the address of the calls, of which the first part of the path is none of its own."""
    root = url.split("/payment/", 1)[0].rstrip("/")
    return lambda ident: f"{root}{_PAGE}{ident}"


def _draft(template: Fields, zone: tzinfo) -> LinkDraft | None:
    currency, name = currency_of(template.get("currency")), text(template.get("name"), 255)
    if currency is None or name is None:
        return None
    amount = whole(template.get("amount"))
    return LinkDraft(
        name=name,
        title=text(template.get("nameForClient"), 255) or name,
        description=text(template.get("descriptionForClient"), 255) or "",
        amount=None if amount is None else Money(amount, currency),
        currency=currency.code,
        two_stage=bool(flag(template.get("preAuth"))),
        one_time=bool(flag(template.get("singlePayment"))),
        starts_at=_moment(template.get("startDate"), zone),
        ends_at=_moment(template.get("endDate"), zone),
        fields=tuple(_field(item) for item in parts(template, "additionalParams")),
    )


def _field(item: Fields) -> LinkField:
    name = text(item.get("name"), 255) or ""
    return LinkField(
        name=name,
        label=text(item.get("label"), 255) or name,
        hint=text(item.get("placeholder"), 255) or "",
        pattern=text(item.get("regexp"), 255) or "",
        required=bool(flag(item.get("required"))),
        value=text(item.get("value")),
    )


def _moment(value: Any, zone: tzinfo) -> datetime | None:
    try:
        return datetime.strptime(text(value, 40) or "", _TIME).replace(tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
