"""What a person reads at a terminal: captions in the chosen language, figures under each other. Brings Qt's core along."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.cli.tables import aligned, pairs
from desktop.models.domain.batches import FileReport, Seal, UndoResult, seal_of
from desktop.models.domain.columns import DEFAULT_COLUMNS, MONEY_COLUMNS, TIME_COLUMNS, ColumnKey
from desktop.models.domain.money import Currency, Money
from desktop.models.domain.orders import Order, Sighting
from desktop.models.domain.totals import Totals
from desktop.services.exports import ExportResult
from desktop.services.refusals import Refusals
from desktop.views import formatting
from desktop.views.dialogs import import_words
from desktop.views.presenter import field_text, reason_text

translate = QCoreApplication.translate
_ALL_BUT_DEFAULT = tuple(key for key in ColumnKey if key not in DEFAULT_COLUMNS and key is not ColumnKey.ORDER_PARAMS)
_SUMS = (
    (ColumnKey.AMOUNT, "amount_minor"),
    (ColumnKey.GROSS, "gross_minor"),
    (ColumnKey.FEE, "fee_minor"),
    (ColumnKey.REFUNDED, "refunded_minor"),
)


def report(done: FileReport, name: str, *, dry_run: bool) -> Iterator[str]:
    """What an import did with one file."""
    yield name
    counts = (
        (translate("Cli", "New: {count}"), done.new),
        (translate("Cli", "Updated: {count}"), done.updated),
        (translate("Cli", "Unchanged: {count}"), done.unchanged),
        (translate("Cli", "With errors: {count}"), done.rejected_count),
        (translate("Cli", "Skipped: {count}"), done.skipped),
        (translate("Cli", "Card numbers masked: {count}"), done.masked_pans),
    )
    for place, (text, number) in enumerate(counts):
        if number or place < 3:
            yield "  " + text.format(count=formatting.count(number))
    yield from _totals_lines(done)
    for choice in done.choices:
        if not choice.certain:
            answer = translate("Cli", "Read as: {answer}").format(answer=import_words.answer_word(choice, choice.chosen))
            yield f"  {import_words.question(choice)} {answer}"
    for bad in done.rejected:
        line = translate("Cli", "Line {row}").format(row=bad.row)
        value = f" ({bad.value})" if bad.value else ""
        yield f"  {line}  {field_text(bad.field)}: {reason_text(bad.reason)}{value}"
    if dry_run:
        yield "  " + translate("Cli", "Nothing was written: it was a trial.")
    elif done.batch is not None:
        yield "  " + translate("Cli", "Import No. {batch}. It is taken back by: cabinet undo-import {batch}").format(
            batch=done.batch
        )


def _totals_lines(done: FileReport) -> Iterator[str]:
    if seal_of(done.control_totals) is Seal.OK:
        yield "  " + translate("Cli", "The file's totals agree")
    for total in done.control_totals:
        if not total.ok:
            text = translate("Cli", "Total of the file: {stated}, sum of the rows: {computed} ({name})")
            sums = [
                f"{minor}" if total.name == "count" else f"{Money(minor, Currency('KZT'))}"
                for minor in (total.stated_minor, total.computed_minor)
            ]
            yield "  " + text.format(stated=sums[0], computed=sums[1], name=field_text(total.name))


def undone(result: UndoResult) -> Iterator[str]:
    yield translate("Cli", "Orders removed: {count}").format(count=formatting.count(result.removed))
    yield translate("Cli", "Orders put back: {count}").format(count=formatting.count(result.restored))


def exported(result: ExportResult) -> Iterator[str]:
    yield translate("Cli", "File saved: {file}").format(file=result.path)
    yield translate("Cli", "Rows: {count}").format(count=formatting.count(result.rows))
    if result.sheets > 1:
        yield translate("Cli", "Sheets: {count}").format(count=result.sheets)


def replaced(result: ExportResult) -> str:
    text = translate("Cli", "Letters replaced because the file's encoding lacks them: {count}")
    return text.format(count=formatting.count(result.replaced_letters))


def orders(found: Iterable[Order], totals: Totals, zone: ZoneInfo) -> Iterator[str]:
    """The table of the ten columns, then the sums of the whole list."""
    keys = DEFAULT_COLUMNS
    head = [formatting.column_title(key) for key in keys]
    rows = ([cell(order, key, zone) for key in keys] for order in found)
    yield from aligned(chain([head], rows), [key in MONEY_COLUMNS for key in keys])
    yield ""
    yield translate("Cli", "Count: {count}").format(count=formatting.count(totals.count))
    if totals.count:
        yield from aligned(_sum_rows(totals), [False, True, True, True, True])


def _sum_rows(totals: Totals) -> Iterator[list[str]]:
    yield ["", *(formatting.column_title(key) for key, _ in _SUMS)]
    for code in totals.currencies:
        sums = [Money(totals.sum(field, code), Currency(code)) for _, field in _SUMS]
        yield [code, *(formatting.money(one, sign=False) for one in sums)]


def candidates(found: Sequence[Order], zone: ZoneInfo) -> Iterator[str]:
    """Several orders of one number, told apart."""
    keys = (ColumnKey.MD_ORDER, ColumnKey.MERCHANT, ColumnKey.REGISTERED_AT, ColumnKey.AMOUNT, ColumnKey.STATUS)
    rows = ([cell(order, key, zone) or formatting.NOTHING for key in keys] for order in found)
    return aligned(rows, [key in MONEY_COLUMNS for key in keys])


def ambiguous(reference: str) -> str:
    text = translate("Cli", "Several orders have the number {order}. Name one by its UUID, or the seller with --merchant.")
    return text.format(order=reference)


def card(order: Order, history: Sequence[Sighting], refusals: Refusals, zone: ZoneInfo, language: str) -> Iterator[str]:
    """All that is known of one order; what no file told is left out."""
    known = [(formatting.column_title(key), cell(order, key, zone)) for key in (*DEFAULT_COLUMNS, *_ALL_BUT_DEFAULT)]
    if order.action_code is not None:
        refusal = refusals.get(order.action_code)
        reason = order.action_text or refusal.reason(language)
        known.append((translate("Cli", "Response text"), reason))
        known.append((translate("Cli", "What to tell the customer"), refusal.say(language)))
    yield from pairs([(caption, value) for caption, value in known if value])
    if order.params:
        yield from ("", formatting.column_title(ColumnKey.ORDER_PARAMS))
        yield from pairs([(f"  {name}", value) for name, value in order.params.items()])
    if order.operations:
        yield ""
        yield from aligned(_operation_rows(order, zone), [False, False, False, True, False])
    if history:
        yield from ("", translate("Cli", "History"))
        for seen in history:
            changes = ", ".join(f"{name}: {before} → {after}" for name, (before, after) in seen.changes.items())
            yield f"  {formatting.date_time(seen.seen_at, zone)}  {seen.file_name}, {seen.file_row}  {changes}".rstrip()


def _operation_rows(order: Order, zone: ZoneInfo) -> Iterator[list[str]]:
    for one in order.operations:
        yield [
            formatting.date_time(one.at, zone),
            formatting.operation_title(one.type),
            translate("Cli", "Succeeded") if one.ok else translate("Cli", "Failed"),
            formatting.money(one.amount) if one.amount else "",
            one.rrn or "",
        ]


def cell(order: Order, key: ColumnKey, zone: ZoneInfo) -> str:
    """A value of an order as text; empty when no file told it."""
    if key in MONEY_COLUMNS:
        money = getattr(order, key.value)
        return "" if money is None else formatting.money(money)
    if key in TIME_COLUMNS:
        moment = getattr(order, key.value)
        return formatting.date_time(moment, zone) if moment else ""
    if key is ColumnKey.STATUS:
        return formatting.status_text(order)
    if key is ColumnKey.CURRENCY:
        return order.amount.currency.code
    if key is ColumnKey.ACTION_CODE:
        return "" if order.action_code is None else str(order.action_code)
    if key is ColumnKey.PAYMENT_METHOD:
        return formatting.method_text(order.payment_method)
    value = getattr(order, key.value)
    return "" if value is None else str(value)
