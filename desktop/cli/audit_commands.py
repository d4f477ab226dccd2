"""`cabinet audit`, `anonymise`, `support-bundle`: the journal of actions, payers who are let go, and the copy for support."""

from __future__ import annotations

import argparse
import re
from datetime import UTC
from pathlib import Path
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

from desktop.bootstrap import Cabinet
from desktop.cli import exits
from desktop.cli.commands import Command, PlainFailure
from desktop.cli.output import note, say, say_json
from desktop.cli.words import Words
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.journal import Action, Entry, EntryFilter
from desktop.models.domain.period import parse_instant

_SHOWN = 100
_UNITS = {"m": 1, "y": 12}
_MOST_MONTHS = 1200


def _add_audit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--verify", action="store_true", help="only prove that no line was changed or removed")
    parser.add_argument("--from", dest="since", type=_date, metavar="D", help="the first day")
    parser.add_argument("--to", dest="until", type=_date, metavar="D", help="the last day, the whole of it")
    parser.add_argument("--who", metavar="LOGIN", help="whose actions")
    parser.add_argument("--action", choices=[action.value for action in Action], action="append", metavar="A", default=[])
    parser.add_argument("--search", default="", metavar="TEXT")
    parser.add_argument("--limit", type=_whole, default=_SHOWN, metavar="N", help=f"default: {_SHOWN}")
    parser.add_argument("--out", type=Path, metavar="FILE", help="all that match, into a CSV or XLSX file")


def _add_anonymise(parser: argparse.ArgumentParser) -> None:
    told = "12m = twelve months, 5y = five years"
    parser.add_argument("--older-than", type=_months, required=True, metavar="AGE", help=told)
    parser.add_argument("--yes", action="store_true", help="do it; without it the orders are only counted")


def _add_bundle(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", nargs="?", type=Path, metavar="OUT.zip", help="without it everything is shown, nothing saved")


def audit(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    """The chain is looked at each time; with --verify nothing else is told."""
    zone = cabinet.settings.zone
    where = _filter(given, zone)
    verdict = cabinet.audit.verify()
    told: dict[str, Any] = {"entries": verdict.entries, "intact": verdict.intact, "broken_at": verdict.broken_at}
    lines: list[str] = []
    if given.out is not None:
        said = _said(words)
        rows = cabinet.audit.export(given.out, where, captions=said.captions(), words=said.action_words())
        told |= {"path": str(given.out), "rows": rows}
        lines = [said.exported(str(given.out), rows)]
    elif not given.verify:
        found = cabinet.audit.page(where, 0, given.limit)
        told |= {"matching": cabinet.audit.count(where), "rows": [_wire(entry, zone) for entry in found]}
        lines = [] if given.json else list(_said(words).entries(found, zone))
    if verdict.broken_at is not None:
        note(_said(words).broken(verdict.broken_at))
    elif not given.json:
        lines.append(_said(words).intact(verdict.entries))
    if given.json:
        say_json(told)
    else:
        say(lines)
    return exits.DONE if verdict.intact else exits.FAILED


def anonymise(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    """Without --yes nothing is done but counting."""
    before = cabinet.anonymising.before(given.older_than)
    if not given.yes:
        count = cabinet.anonymising.count(before)
        raise PlainFailure(_said(words).would_anonymise(count, before, cabinet.settings.zone), "anonymise.not_confirmed")
    done = cabinet.anonymising.run(before)
    if given.json:
        say_json({"orders": done, "before": before.astimezone(cabinet.settings.zone).isoformat()})
    else:
        say(_said(words).anonymised(done))
    return exits.DONE


def support_bundle(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    parts = cabinet.support.parts()
    if given.out is not None:
        cabinet.support.save(given.out, parts)
    if given.json:
        told = [{"name": part.name, "bytes": len(part.text.encode())} for part in parts]
        say_json({"path": str(given.out) if given.out else None, "parts": told})
    elif given.out is not None:
        say([_said(words).saved(str(given.out)), *(f"  {part.name}" for part in parts)])
    else:
        for part in parts:
            say([f"--- {part.name}", part.text])
    return exits.DONE


def _filter(given: argparse.Namespace, zone: ZoneInfo) -> EntryFilter:
    since = parse_instant(given.since, zone) if given.since else None
    until = parse_instant(given.until, zone, end=True) if given.until else None
    if since and until and since >= until:
        raise InvalidInput("period")
    return EntryFilter(since=since, until=until, who=given.who, actions=frozenset(given.action), text=given.search)


def _wire(entry: Entry, zone: ZoneInfo) -> dict[str, Any]:
    told = {"id": entry.id, "at": entry.at.astimezone(zone).isoformat(), "who": entry.who, "station": entry.station}
    return told | {"action": str(entry.action), "subject": entry.subject, "details": dict(entry.details)}


def _months(text: str) -> int:
    found = re.fullmatch(r"([1-9][0-9]{0,3})([my])", text.strip().lower())
    months = int(found[1]) * _UNITS[found[2]] if found else 0
    if not 0 < months <= _MOST_MONTHS:
        raise argparse.ArgumentTypeError(f"{text!r} is not an age such as 12m or 5y")
    return months


def _date(text: str) -> str:
    try:
        parse_instant(text, UTC)
    except InvalidInput:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date") from None
    return text


def _whole(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number")
    return int(text)


def _said(words: Words) -> ModuleType:
    """The human face brings Qt's core along; a script that asks for JSON does without."""
    from desktop.cli import audit_words

    words.prepare()
    return audit_words


ADDERS = {"audit": _add_audit, "anonymise": _add_anonymise, "support-bundle": _add_bundle}
COMMANDS: dict[str, Command] = {"audit": audit, "anonymise": anonymise, "support-bundle": support_bundle}
