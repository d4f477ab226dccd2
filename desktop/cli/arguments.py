"""The words after a command, checked, and turned into filters, sorts and columns. What cannot be meant exits with 2."""

import argparse
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.cli.start import COMMANDS, add_shared
from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.filters import DateBasis, OrderFilter, OrderSort
from desktop.models.domain.money import Currency, Money
from desktop.models.domain.period import Period, parse_instant
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.templates import FilterTemplate

_OPTION = re.compile(r"--[a-z][a-z0-9-]*\Z")
_NEGATIVE = re.compile(r"[-−]\d")


def parse_command(command: str, words: Sequence[str]) -> argparse.Namespace:
    """SystemExit(2) for wrong usage."""
    parser = argparse.ArgumentParser(prog=f"cabinet {command}", description=COMMANDS[command], allow_abbrev=False)
    add_shared(parser, silent=True)
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    adder: Callable[[argparse.ArgumentParser], None] = _ADDERS.get(command) or module_of(command).ADDERS[command]
    adder(parser)
    return parser.parse_args(_joined(words))


def module_of(command: str) -> ModuleType:
    """Where a command lives whose words are not these of orders: a module that offers `ADDERS` (its words) and `COMMANDS`
    (its work), each by the command's name. Loaded when the command is the one asked for."""
    return import_module(f"desktop.cli.{_MODULES[command]}_commands")


def add_action(actions: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, told: str) -> argparse.ArgumentParser:
    """A second word of a command (`user add`); the shared options may follow it as well."""
    parser = actions.add_parser(name, help=told, description=told, allow_abbrev=False)
    add_shared(parser, silent=True)
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object on stdout")
    return parser


def filter_of(given: argparse.Namespace, zone: ZoneInfo, template: FilterTemplate | None, now: datetime) -> OrderFilter:
    """The filter of the options, over the template's where one is named. InvalidInput when a range is upside down."""
    base = template.filter if template else OrderFilter()
    if template and template.preset:
        base = replace(base, period=template.preset.period(now.astimezone(zone).date(), zone))
    fields = {field: value for field, value in vars(given).items() if field in _FIELDS and value is not None}
    if given.since or given.until:
        start = parse_instant(given.since, zone) if given.since else None
        fields["period"] = Period(start, parse_instant(given.until, zone, end=True) if given.until else None)
    where = replace(base, **fields)
    _check_ranges(where)
    return where


def sort_of(given: argparse.Namespace, template: FilterTemplate | None) -> OrderSort:
    return given.sort or (template.sort if template and template.sort else None) or OrderSort()


def _check_ranges(where: OrderFilter) -> None:
    start, end = where.period.start, where.period.end
    if start and end and start >= end:
        raise InvalidInput("period")
    if where.amount_from is not None and where.amount_to is not None and where.amount_from > where.amount_to:
        raise InvalidInput("amount_range")


def _joined(words: Sequence[str]) -> list[str]:
    """`--action-code -2007` as one word, which argparse would take for two options."""
    joined: list[str] = []
    for word in words:
        if joined and _OPTION.match(joined[-1]) and _NEGATIVE.match(word):
            joined[-1] += f"={word}"
        else:
            joined.append(word)
    return joined


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--merchant", metavar="LOGIN", help="whose orders they are, where the file does not tell")
    parser.add_argument("--dry-run", action="store_true", help="read everything, write nothing")
    parser.add_argument("--profile", metavar="NAME", help="read the file by this profile")
    parser.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook that holds the registry")
    parser.add_argument("--encoding", metavar="NAME")
    parser.add_argument("--date-order", choices=("dmy", "mdy", "ymd"))
    parser.add_argument("--decimal-sign", choices=(".", ","))


def _add_undo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("batch", type=int, metavar="BATCH", help="the number that `import` gave")


def _add_list(parser: argparse.ArgumentParser) -> None:
    _add_filter(parser)
    _add_sort(parser)
    parser.add_argument("--limit", type=_natural, metavar="N")
    parser.add_argument("--offset", type=_natural, default=0, metavar="N")


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("order", metavar="ORDER", help="order number or UUID")
    parser.add_argument("--merchant", type=_words, dest="merchants", metavar="L[,L]", help="of this seller")


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", type=Path, metavar="OUT", help="a file; its ending tells the format")
    _add_filter(parser)
    _add_sort(parser)
    parser.add_argument("--format", choices=("csv", "xlsx", "xls"))
    parser.add_argument("--columns", type=_columns, metavar="A,B", help="column keys, or `all`")
    parser.add_argument("--preset", choices=("excel", "1c", "plain"), default="excel")


def _add_sort(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sort", type=_sort, metavar="COLUMN[:desc]")


def _add_filter(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("filter")
    for option, field, kind, metavar in _FILTER_OPTIONS:
        group.add_argument(option, dest=field, type=kind, metavar=metavar)
    group.add_argument("--date-basis", type=DateBasis, choices=list(DateBasis), metavar="|".join(DateBasis))
    group.add_argument("--template", metavar="NAME", help="a saved filter; other options go over it")


def _checked(reads: Callable[[str], Any], what: str) -> Callable[[str], Any]:
    """A reader of one option whose refusal argparse tells in the command line's own words."""

    def read(text: str) -> Any:
        try:
            return reads(text.strip())
        except (ValueError, KeyError, InvalidInput):
            raise argparse.ArgumentTypeError(f"{text!r} is not {what}") from None

    return read


def _parts(text: str) -> list[str]:
    parts = [part.strip() for part in text.split(",")]
    if not all(parts):
        raise ValueError(text)
    return parts


def _date_text(text: str) -> str:
    parse_instant(text, UTC)
    return text


def _decimals(text: str) -> str:
    """A sum whose currency is not known yet."""
    if Money.parse(text).minor <= 0:
        raise ValueError(text)
    return text


def _last4_text(text: str) -> str:
    if not re.fullmatch(r"[0-9]{4}", text):
        raise ValueError(text)
    return text


def _number(text: str) -> int:
    return int(text.replace("−", "-"))


def _natural_number(text: str) -> int:
    if int(text) < 0:
        raise ValueError(text)
    return int(text)


def _sort_value(text: str) -> OrderSort:
    column, _, direction = text.partition(":")
    return OrderSort(ColumnKey(column), {"": False, "asc": False, "desc": True}[direction])


def _column_keys(text: str) -> tuple[ColumnKey, ...]:
    keys = tuple(ColumnKey) if text == "all" else tuple(ColumnKey(part) for part in _parts(text))
    if len(set(keys)) != len(keys):
        raise ValueError(text)
    return keys


def _currency_code(text: str) -> str:
    return (Currency.of_numeric(int(text)) if text.isdigit() else Currency(text.upper())).code


_words = _checked(lambda text: frozenset(_parts(text)), "a list")
_natural = _checked(_natural_number, "a count")
_sort = _checked(_sort_value, "a column key, or one with :desc")
_columns = _checked(_column_keys, "a list of column keys: " + " ".join(ColumnKey))
_date = _checked(_date_text, "a date (YYYY-MM-DD or YYYY-MM-DDTHH:MM[:SS])")
_sum = _checked(lambda text: Money.parse(text).minor, "a sum such as 1700.00")
_statuses = _checked(
    lambda text: frozenset(OrderStatus(part.upper()) for part in _parts(text)), "one of " + " ".join(OrderStatus)
)
_codes = _checked(lambda text: frozenset(_number(part) for part in _parts(text)), "a list of response codes")
_currencies = _checked(lambda text: frozenset(_currency_code(part) for part in _parts(text)), "an ISO 4217 currency")
_text = _checked(str, "a text")
instant_text = _date
sum_text = _checked(_decimals, "a sum such as 1700.00, more than nothing")

_FILTER_OPTIONS: tuple[tuple[str, str, Callable[[str], Any], str], ...] = (
    ("--from", "since", _date, "D"),
    ("--to", "until", _date, "D"),
    ("--amount-from", "amount_from", _sum, "N"),
    ("--amount-to", "amount_to", _sum, "N"),
    ("--status", "statuses", _statuses, "S[,S]"),
    ("--merchant", "merchants", _words, "L[,L]"),
    ("--order", "order_number", _text, "TEXT"),
    ("--rrn", "rrn", _text, "TEXT"),
    ("--md-order", "md_order", _checked(lambda text: str(UUID(text)), "a UUID"), "UUID"),
    ("--last4", "last4", _checked(_last4_text, "four digits"), "NNNN"),
    ("--method", "methods", _words, "M[,M]"),
    ("--payment-system", "payment_systems", _words, "P[,P]"),
    ("--action-code", "action_codes", _codes, "N[,N]"),
    ("--currency", "currencies", _currencies, "C[,C]"),
    ("--search", "search", _text, "TEXT"),
)
_FIELDS = frozenset(field for _, field, _, _ in _FILTER_OPTIONS) - {"since", "until"} | {"date_basis"}
_ADDERS = {
    "import": _add_import,
    "undo-import": _add_undo,
    "list": _add_list,
    "show": _add_show,
    "export": _add_export,
}
_MODULES = {
    "user": "user",
    "mail": "mail",
    "audit": "audit",
    "anonymise": "audit",
    "support-bundle": "audit",
    "protect": "data",
    "backup": "data",
    "restore": "data",
    "restore-key": "data",
    "kiosk": "kiosk",
    "sandbox": "sandbox",
    "gateway": "gateway",
    "sync": "gateway",
    "deposit": "operation",
    "reverse": "operation",
    "refund": "operation",
}
