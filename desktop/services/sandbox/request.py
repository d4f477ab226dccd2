"""A request as the gateway family reads it: query and body together, whatever the verb and the label, doubled slashes, JSON
where the body is JSON; and the reading of single values, each with its error."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from desktop.services.sandbox.orders import Refused
from desktop.services.sandbox.wording import known_language

AMOUNT = re.compile(r"[0-9]{1,12}\Z")
_UNSAFE = re.compile(r"<\s*[a-z/!?]|javascript:", re.IGNORECASE)


class Call:
    """`params` by name, each with all its values; of JSON bodies objects stay objects. The text of a call is shown nowhere: it
    holds passwords and cards."""

    __slots__ = ("body", "broken", "name", "params", "payload")

    def __init__(self, name: str, query: bytes, body: bytes) -> None:
        self.name = name
        self.body = body
        self.payload: dict[str, Any] = {}
        self.broken = False
        self.params: dict[str, list[Any]] = {}
        if body.lstrip()[:1] == b"{":
            self._take_json(body)
        else:
            self._take(body)
        self._take(query)

    def _take(self, text: bytes) -> None:
        for name, value in parse_qsl(text.decode("utf-8", "replace"), keep_blank_values=True):
            self.params.setdefault(name, []).append(value)

    def _take_json(self, body: bytes) -> None:
        try:
            self.payload = json.loads(body)
        except (ValueError, RecursionError):
            self.broken = True
            return
        for name, value in self.payload.items():
            values = value if isinstance(value, list) and not any(isinstance(each, dict) for each in value) else [value]
            self.params[name] = [_as_text(each) for each in values if each is not None]

    def get(self, *names: str) -> str:
        """The first that is given and not empty."""
        for name in names:
            for value in self.params.get(name, ()):
                if value != "":
                    return value.strip() if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        return ""

    def has(self, name: str) -> bool:
        return name in self.params

    def all(self, name: str) -> list[str]:
        """Repeated, or one value parted by `;` or `,`."""
        given = [str(value) for value in self.params.get(name, ())]
        return [part.strip() for value in given for part in re.split("[;,]", value) if part.strip()]

    def amount(self, name: str = "amount", *, missing: Refused | None = None) -> int:
        """Minor units; without `missing` an absent one is 0."""
        text = self.get(name)
        if not text:
            if missing is not None:
                raise missing
            return 0
        if not AMOUNT.match(text):
            raise Refused(5, "bad_amount")
        return int(text)

    def obj(self, name: str) -> dict[str, Any] | None:
        """JSON text inside one field, or the object itself in a JSON body."""
        raw = next((value for value in self.params.get(name, ()) if value != ""), None)
        if raw is None:
            return None
        try:
            value = json.loads(raw) if isinstance(raw, str) else raw
        except (ValueError, RecursionError):
            value = None
        if not isinstance(value, dict):
            raise Refused(5, "bad_value", name)
        return value

    def text(self, name: str, longest: int) -> str:
        value = self.get(name)
        if len(value) > longest:
            raise Refused(5, "bad_value", name)
        check_safe(name, value)
        return value

    def language(self, default: str) -> str:
        """Of the answer; an unknown one is the shop's here and an error only where a call says so."""
        code = self.get("language")
        return code if known_language(code) else default

    def date(self, name: str, zone: str, form: str = "%Y-%m-%dT%H:%M:%S") -> int | None:
        """Milliseconds; dates of requests have no zone of their own."""
        text = self.get(name)
        return date_ms(name, text, zone, form) if text else None


def date_ms(name: str, text: str, zone: str, form: str = "%Y-%m-%dT%H:%M:%S") -> int:
    try:
        at = datetime.strptime(text, form).replace(tzinfo=ZoneInfo(zone))
    except ValueError:
        raise Refused(5, "bad_value", name) from None
    return int((at - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()) * 1000


def date_text(at_ms: int, zone: str) -> str:
    return datetime.fromtimestamp(at_ms // 1000, UTC).astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M:%S")


def check_safe(name: str, value: str) -> None:
    """Text with markup or a script in it is refused, as the family does."""
    if _UNSAFE.search(value):
        raise Refused(5, "unsafe", name)


def _as_text(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, (dict, list, str)) else str(value)
