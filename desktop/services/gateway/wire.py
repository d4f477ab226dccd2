"""The gateway's wire: what goes into a form or a JSON body, and what an answer holds. Nothing here is an exception of the
answer's making: a value of an unexpected kind reads as absent, only an answer that is no JSON object is None."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from desktop.services.gateway.screening import MAX_LETTERS, kept_text

FORM = "application/x-www-form-urlencoded; charset=utf-8"
JSON = "application/json; charset=utf-8"

REGISTER, REGISTER_HELD = "register.do", "registerPreAuth.do"
DEPOSIT, REVERSE, REFUND, DECLINE = "deposit.do", "reverse.do", "refund.do", "decline.do"
STATUS, LAST_ORDERS = "getOrderStatusExtended.do", "getLastOrdersForMerchants.do"
CREATE_LINK, CHANGE_LINK, LINK, LINKS = "templates/create.do", "templates/update.do", "templates/get.do", "templates/getList.do"
STATES = "CREATED,APPROVED,DEPOSITED,DECLINED,REVERSED,REFUNDED"

NO_SUCH, DENIED = "6", "5"
"""Codes of an answer: no such order or link; the credentials, a permission or a wrong value (they share one number)."""

_LARGEST = 10**15
_WHOLE = re.compile(r"\s*-?[0-9]{1,16}\s*")

Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer of the gateway. `code` is "" where it names none; `message` its own words, fit to be shown."""

    fields: dict[str, Any]
    ok: bool
    code: str
    message: str


def form(fields: Fields) -> bytes:
    """The fields as a form; None is left out, objects go as JSON texts."""
    pairs = [(name, _form_text(value)) for name, value in fields.items() if value is not None]
    return urlencode(pairs, encoding="utf-8", errors="replace").encode("ascii")


def _form_text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)


def document(fields: Fields) -> bytes:
    """The fields as JSON, None left out."""
    return json.dumps({name: value for name, value in fields.items() if value is not None}).encode("ascii")


def reply_of(body: bytes) -> Reply | None:
    """Whatever the label said. None for what is no JSON object."""
    try:
        data = json.loads(body.decode("utf-8-sig", "replace"), parse_float=Decimal, parse_constant=lambda _name: None)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict):
        return None
    inner = data.get("error")
    told = inner if isinstance(inner, dict) else {}
    code = _code(data.get("errorCode")) or _code(told.get("code"))
    words = [data.get("errorMessage"), told.get("message"), told.get("description")]
    message = next((shown for word in words if (shown := text(word, 512))), "")
    return Reply(data, _success(data, code), code, message.rstrip(". "))


def _code(value: Any) -> str:
    """`0`, `"0"`, `"00"` and absent mean the same."""
    number = whole(value)
    shown = str(number) if number is not None else (text(value, 20) or "")
    return "" if shown == "0" else shown


def _success(data: Fields, code: str) -> bool:
    """`success` wins; templates say it by `status`; else no code is success."""
    told = flag(data.get("success"))
    if told is not None:
        return told
    return not code and data.get("status") != "FAIL"


def text(value: Any, limit: int = MAX_LETTERS) -> str | None:
    """A text fit to keep, numbers as they are written; None for a blank and for what is no single value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Decimal):
        value = str(value)
    return kept_text(value, limit) if isinstance(value, str) else None


def whole(value: Any) -> int | None:
    """A whole number, also one in quotes or with decimals that are zero; None beyond what a sum or a time can be."""
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        value = int(value)
    if isinstance(value, Decimal) and value.is_finite() and abs(value) <= _LARGEST and value == value.to_integral_value():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if abs(value) <= _LARGEST else None


def flag(value: Any) -> bool | None:
    return {"true": True, "false": False}.get(str(value).lower()) if isinstance(value, bool | str) else None


def moment(value: Any) -> int | None:
    """Milliseconds since 1970 → Unix seconds of a year from 1970 to 2199."""
    millis = whole(value)
    seconds = millis // 1000 if millis is not None else -1
    return seconds if 0 < seconds < 7_258_118_400 else None


def part(fields: Fields, name: str) -> dict[str, Any]:
    """The object in a field; empty where there is none."""
    value = fields.get(name)
    return value if isinstance(value, dict) else {}


def parts(fields: Fields, name: str) -> list[dict[str, Any]]:
    """The objects in a list; a single one counts as a list (the tables of some banks write it so)."""
    value = fields.get(name)
    found = value if isinstance(value, list) else [value]
    return [item for item in found if isinstance(item, dict)]


def pairs(fields: Fields, name: str) -> dict[str, Any]:
    """A list of {name, value}, or an object, as the newest edition has it."""
    value = fields.get(name)
    if isinstance(value, dict):
        return value
    return {item["name"]: item.get("value") for item in parts(fields, name) if isinstance(item.get("name"), str)}
