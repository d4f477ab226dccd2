"""The order card's history in a cell («История»): entries such as
`Успешно; Списание; 23.06.2021 14:54:36; Сумма: 0.01 KZT, rrn: …, approval code: …, action code: 0, terminal: …, merchant: …`,
parted by ` | ` or line breaks → operations as JSON."""

import json
import re

from desktop.services.importing.amounts import parse_amount
from desktop.services.importing.captions import normal
from desktop.services.importing.dates import Instants
from desktop.services.importing.faults import Fault
from desktop.services.importing.statuses import OPERATION_WORDS, OUTCOMES

_ENTRY_BREAK = re.compile(r"\s*(?:\||[\r\n]+)\s*")
_PAIR = re.compile(r"\s*([^:,;]+?)\s*:\s*([^,;]*?)\s*(?:[,;]|\Z)")
_WHOLE = re.compile(r"-?[0-9]{1,9}\Z")
_NAMES = {
    **dict.fromkeys(("сумма", "сома", "amount"), "amount_minor"),
    **dict.fromkeys(("rrn", "r(r)n", "rm", "rr n"), "rrn"),
    **dict.fromkeys(("approval code", "код авторизации", "авторизация коды"), "approval_code"),
    **dict.fromkeys(("action code", "код ответа", "жауап коды"), "action_code"),
    **dict.fromkeys(("terminal", "терминал"), "terminal_id"),
    **dict.fromkeys(("merchant", "мерчант", "продавец"), "merchant_id"),
}


class Histories(dict[str, str | None]):
    """Cell text → JSON list of operations (keys of `Operation`, `amount_minor`, `at` in Unix seconds); None when it has none
    that we can read."""

    def __init__(self, instants: Instants) -> None:
        super().__init__()
        self._instants = instants

    def __missing__(self, text: str) -> str | None:
        if len(self) > 1000:
            self.clear()
        entries = [self._entry(part) for part in _ENTRY_BREAK.split(text) if part.strip()]
        known = [entry for entry in entries if entry]
        self[text] = value = json.dumps(known, ensure_ascii=False, sort_keys=True) if known else None
        return value

    def _entry(self, text: str) -> dict[str, object] | None:
        parts = [part.strip() for part in text.split(";")]
        kinds = [OPERATION_WORDS[normal(part)] for part in parts if normal(part) in OPERATION_WORDS]
        moments = [at for part in parts if isinstance(at := self._instants[part], int)]
        if not kinds or not moments:
            return None
        outcomes = [OUTCOMES[normal(part)] for part in parts if normal(part) in OUTCOMES]
        entry: dict[str, object] = {"type": kinds[0].value, "at": moments[0], "ok": outcomes[0] if outcomes else True}
        for part in parts:
            if ":" in part and not isinstance(self._instants[part], int):
                entry |= _details(part)
        return entry


def _details(text: str) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in _PAIR.findall(text):
        key = _NAMES.get(normal(name))
        if key is None or not value:
            continue
        if key == "amount_minor":
            amount = parse_amount(value, "")
            if not isinstance(amount, Fault):
                found[key] = amount[0]
        elif key == "action_code":
            if _WHOLE.match(value):
                found[key] = int(value)
        else:
            found[key] = value
    return found
