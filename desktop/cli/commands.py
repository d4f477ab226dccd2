"""The commands: each takes the cabinet and its checked words, writes its result and returns its exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from desktop.bootstrap import Cabinet
from desktop.cli import exits, wire
from desktop.cli.arguments import filter_of, module_of, sort_of
from desktop.cli.output import Meter, dumped, note, say, say_json
from desktop.cli.words import Words
from desktop.models.domain.batches import FileReport, Seal, seal_of
from desktop.models.domain.errors import CabinetError, Cancelled, NotAllowed, NotFound, SignInRefused
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.orders import Order
from desktop.models.domain.templates import FilterTemplate
from desktop.services.exports import ExportFormat, ExportPreset
from desktop.services.imports import ReadOptions

_PAGE = 1_000


class PlainFailure(Exception):
    """A failure that only the command line knows, in words already."""

    def __init__(self, sentence: str, code: str) -> None:
        super().__init__(code)
        self.sentence = sentence
        self.code = code


Command = Callable[[Cabinet, argparse.Namespace, Words], int]


def command_of(name: str) -> Command:
    """The work of a command; see `arguments.module_of`."""
    found: Command = COMMANDS.get(name) or module_of(name).COMMANDS[name]
    return found


def rescue_of(name: str) -> Callable[..., int] | None:
    """The work of a command that is of use where the registry does not open: its module offers `RESCUES`."""
    found: Callable[..., int] | None = None if name in COMMANDS else getattr(module_of(name), "RESCUES", {}).get(name)
    return found


def alone_of(name: str) -> Callable[[argparse.Namespace], int | None]:
    """The work of a command that may need no cabinet, and then tells its exit code: its module offers `ALONE`."""
    found: dict[str, Callable[[argparse.Namespace], int | None]] = {}
    if name not in COMMANDS:
        found = getattr(module_of(name), "ALONE", {})
    return found.get(name, lambda _given: None)


def import_files(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    """Each file is a batch of its own: of several files the good ones stay."""
    options = ReadOptions(
        merchant=given.merchant,
        profile=given.profile,
        sheet=given.sheet,
        encoding=given.encoding,
        date_order=given.date_order,
        decimal_sign=given.decimal_sign,
    )
    reports: list[tuple[str, FileReport]] = []
    failed: list[dict[str, str]] = []
    for name in _expanded(given.files):
        try:
            with closing(Meter(Path(name).name)) as meter:
                reports.append((name, cabinet.imports.load(Path(name), options, dry_run=given.dry_run, progress=meter)))
        except (Cancelled, NotAllowed, SignInRefused):
            raise
        except CabinetError as error:
            sentence = words.sentence(error)
            failed.append({"path": name, "error": sentence, "code": error.code})
            note(sentence)
    _tell_import(given, words, reports, failed)
    if reports and not given.dry_run:
        with suppress(KeyboardInterrupt):  # the import itself is done and told
            cabinet.housekeeping.run()
    if not reports:
        return exits.FAILED
    return exits.NEEDS_A_PERSON if failed or any(_needs_a_person(report) for _, report in reports) else exits.DONE


def _tell_import(
    given: argparse.Namespace, words: Words, reports: list[tuple[str, FileReport]], failed: list[dict[str, str]]
) -> None:
    if not given.json:
        for name, report in reports:
            say(_readable(words).report(report, name, dry_run=given.dry_run))
        return
    data: dict[str, Any] = {"files": [wire.file(report, name) for name, report in reports]}
    data |= {field: sum(getattr(report, field) for _, report in reports) for field in ("new", "updated", "unchanged")}
    data["rejected"] = sum(report.rejected_count for _, report in reports)
    say_json(data | ({"failed": failed} if failed else {}))


def _needs_a_person(report: FileReport) -> bool:
    return report.rejected_count > 0 or seal_of(report.control_totals) is Seal.BAD


def _expanded(names: list[str]) -> Iterator[str]:
    """Patterns as well: the Windows shell leaves `*.csv` to the program."""
    for name in names:
        path = Path(name)
        found = sorted(map(str, path.parent.glob(path.name))) if "*" in path.name and not path.exists() else []
        yield from found or [name]


def undo_import(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    result = cabinet.imports.undo(given.batch)
    if given.json:
        say_json({"batch": result.batch, "removed": result.removed, "restored": result.restored})
    else:
        say(_readable(words).undone(result))
    return exits.DONE


def list_orders(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    """The rows come by pages of one and the same list of ids, so a registry of any size fits into little memory."""
    where, sort = _query(cabinet, given)
    totals = cabinet.queries.totals(where)
    ids = cabinet.queries.ids(where, sort)
    last = len(ids) if given.limit is None else given.offset + given.limit
    orders = _paged(cabinet, ids[given.offset : last])
    zone = cabinet.settings.zone
    if not given.json:
        say(_readable(words).orders(orders, totals, zone))
        return exits.DONE
    head = dumped({"total": totals.count, "sums": wire.sums(totals)})
    sys.stdout.write(f'{head[:-1]}, "rows": [')
    for number, order in enumerate(orders):
        sys.stdout.write((", " if number else "") + dumped(wire.row(order, zone)))
    sys.stdout.write("]}\n")
    return exits.DONE


def show_order(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    order = order_of(cabinet, given.order, given.merchants, words)
    zone, history = cabinet.settings.zone, cabinet.queries.history(order.id)
    if given.json:
        say_json(wire.card(order, history, zone))
    else:
        say(_readable(words).card(order, history, cabinet.refusals, zone, words.language))
    return exits.DONE


def order_of(cabinet: Cabinet, reference: str, merchants: Iterable[str] | None, words: Words) -> Order:
    """By number or UUID, of these merchants or of any. NotFound when there is none; PlainFailure when the number belongs to
    several orders: which one is for a person to say."""
    found = cabinet.queries.find(reference) or cabinet.queries.find(reference.lower())
    found = [order for order in found if not merchants or order.merchant in merchants]
    if not found:
        raise NotFound("order", order=reference)
    if len(found) > 1:
        for line in _readable(words).candidates(found, cabinet.settings.zone):
            note(line)
        raise PlainFailure(_readable(words).ambiguous(reference), "conflict.order_ambiguous")
    return found[0]


def export_file(cabinet: Cabinet, given: argparse.Namespace, words: Words) -> int:
    where, sort = _query(cabinet, given)
    template = _template(cabinet, given)
    columns = given.columns or (template.columns if template else ()) or cabinet.exports.columns_that_return(where)
    kind = ExportFormat(given.format) if given.format else ExportFormat.of_path(given.out)
    with closing(Meter(given.out.name)) as meter:
        result = cabinet.exports.write(
            given.out, where, sort, columns, format=kind, preset=ExportPreset(given.preset), progress=meter
        )
    if result.replaced_letters:
        note(_readable(words).replaced(result))
    if given.json:
        say_json(
            {
                "path": str(result.path),
                "rows": result.rows,
                "format": result.format.value,
                "sheets": result.sheets,
                "replaced_letters": result.replaced_letters,
                "columns": [key.value for key in columns],
            }
        )
    else:
        say(_readable(words).exported(result))
    return exits.DONE


def _query(cabinet: Cabinet, given: argparse.Namespace) -> tuple[OrderFilter, OrderSort]:
    template = _template(cabinet, given)
    return filter_of(given, cabinet.settings.zone, template, datetime.now(UTC)), sort_of(given, template)


def _template(cabinet: Cabinet, given: argparse.Namespace) -> FilterTemplate | None:
    return cabinet.templates.get(given.template) if given.template else None


def _paged(cabinet: Cabinet, ids: Sequence[int]) -> Iterator[Order]:
    for start in range(0, len(ids), _PAGE):
        yield from cabinet.queries.by_ids(ids[start : start + _PAGE])


def _readable(words: Words) -> ModuleType:
    """The human face brings Qt's core along, 0.15 s; a script that asks for JSON does without."""
    from desktop.cli import readable

    words.prepare()
    return readable


COMMANDS: dict[str, Command] = {
    "import": import_files,
    "undo-import": undo_import,
    "list": list_orders,
    "show": show_order,
    "export": export_file,
}
