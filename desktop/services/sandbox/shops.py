"""The merchants of the training gateway, their settings, and who may call for them.

Where the documents of the banks differ or are silent, the difference is a setting here; the defaults are those that the
reference calls likely for this bank."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, get_args, get_origin, get_type_hints

DAY_MS = 86_400_000

Presence = Literal["on", "absent", "denied"]


@dataclass(slots=True, kw_only=True)
class Callbacks:
    """Notices to the shop. `kind` dynamic: only to the order's own address. `secret` signs by HMAC, the gateway's key by RSA;
    `fields` are sent beside the basic ones, `operations` empty = all."""

    enabled: bool = True
    kind: Literal["static", "dynamic"] = "static"
    url: str = ""
    method: Literal["GET", "POST"] = "GET"
    signing: Literal["none", "hmac", "rsa"] = "hmac"
    secret: str = field(default="", repr=False)
    operations: list[str] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)
    creation_date: bool = False


@dataclass(slots=True, kw_only=True)
class Shop:
    """Dates without a zone in requests are read by `auto_zone` where they order a capture or a release (the vendor's documents
    say UTC), others by `dates_zone` (no document says). The bank day ends at midnight of `zone`. Hours 0 = never."""

    login: str
    name: str
    token: str = field(repr=False)
    callbacks: Callbacks
    language: str = "ru"
    is_test: bool = True
    currencies: list[str] = field(default_factory=lambda: ["398", "840", "978", "643"])
    version: int = 27
    attempts: int = 3
    session_s: int = 1200
    zone: str = "Asia/Almaty"
    dates_zone: str = "Asia/Almaty"
    auto_zone: str = "UTC"
    reverse_window: Literal["bank_day", "until_capture"] = "bank_day"
    reverse_deposited: Literal["no", "reversed", "approved"] = "no"
    reverse_zeroes: bool = True
    partial_reverse: bool = False
    deposit_above: bool = False
    partly_refunded: Literal["REFUNDED", "DEPOSITED"] = "REFUNDED"
    refund_key_conflict: Literal["same", "error"] = "same"
    own_numbers: bool = False
    callback_required: bool = False
    auto_payment: bool = False
    autocomplete_h: int = 0
    autoreverse_h: int = 0
    numeric_codes: bool = False
    register_code: bool = False
    plain_label: bool = False
    order_id_on_top: bool = True
    refund_flag: bool = True
    operations_list: bool = False
    last_orders: Presence = "on"
    templates: Presence = "on"
    paymentorder: Presence = "on"

    @property
    def terminal(self) -> str:
        return f"{sum(map(ord, self.login)) * 7919 % 10**8:08d}"

    @classmethod
    def of_dict(cls, data: dict[str, Any]) -> Shop:
        return cls(**{**data, "callbacks": Callbacks(**data["callbacks"])})


@dataclass(slots=True, kw_only=True)
class User:
    """`merchants`: the first is its own. `rights` are names of calls without `.do`; empty = all of them."""

    login: str
    password: str = field(repr=False)
    merchants: list[str]
    rights: list[str] = field(default_factory=list)
    blocked: bool = False
    must_change_password: bool = False

    def may(self, call: str) -> bool:
        return not self.rights or call in self.rights


def changed(target: Shop | Callbacks | User, values: dict[str, Any]) -> None:
    """Sets what is named, each of its field's type; ValueError names the field that cannot be so."""
    hints = get_type_hints(type(target))
    checked = {name: _read(name, hints.get(name), value) for name, value in values.items() if name != "callbacks"}
    if isinstance(target, Shop) and isinstance(values.get("callbacks"), dict):
        changed(target.callbacks, values["callbacks"])
    for name, value in checked.items():
        setattr(target, name, value)


def _read(name: str, kind: Any, value: Any) -> Any:
    """A form's text becomes what the field holds."""
    if name in ("login", "password", "token") or kind is None:
        raise ValueError(name)
    if get_origin(kind) is Literal and value in get_args(kind):
        return value
    if kind is bool and str(value).lower() in ("true", "false", "on", "off", "1", "0"):
        return str(value).lower() in ("true", "on", "1")
    if kind is int and str(value).lstrip("-").isdigit():
        return int(value)
    if kind is str and isinstance(value, str):
        return value
    if get_origin(kind) is list:
        return [str(each) for each in (value.split(",") if isinstance(value, str) else value) if each]
    raise ValueError(name)
