"""What a person reads at a terminal: captions in the chosen language, figures under each other. Brings Qt's core along."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from zoneinfo import ZoneInfo

from desktop.cli.tables import aligned, pairs
from desktop.cli.words import Words
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

_ALL_BUT_DEFAULT = tuple(key for key in ColumnKey if key not in DEFAULT_COLUMNS and key is not ColumnKey.ORDER_PARAMS)
_SUMS = (
    (ColumnKey.AMOUNT, "amount_minor"),
    (ColumnKey.GROSS, "gross_minor"),
    (ColumnKey.FEE, "fee_minor"),
    (ColumnKey.REFUNDED, "refunded_minor"),
)


def report(done: FileReport, name: str, words: Words, *, dry_run: bool) -> Iterator[str]:
    """What an import did with one file."""
    yield name
    counts = (
        (words.text("New: {count}"), done.new),
        (words.text("Updated: {count}"), done.updated),
        (words.text("Unchanged: {count}"), done.unchanged),
        (words.text("With errors: {count}"), done.rejected_count),
        (words.text("Skipped: {count}"), done.skipped),
        (words.text("Card numbers masked: {count}"), done.masked_pans),
    )
    for place, (text, number) in enumerate(counts):
        if number or place < 3:
            yield "  " + text.format(count=formatting.count(number))
    yield from _totals_lines(done, words)
    for choice in done.choices:
        if not choice.certain:
            answer = words.text("Read as: {answer}").format(answer=import_words.answer_word(choice, choice.chosen))
            yield f"  {import_words.question(choice)} {answer}"
    for bad in done.rejected:
        line = words.text("Line {row}").format(row=bad.row)
        value = f" ({bad.value})" if bad.value else ""
        yield f"  {line}  {field_text(bad.field)}: {reason_text(bad.reason)}{value}"
    if dry_run:
        yield "  " + words.text("Nothing was written: it was a trial.")
    elif done.batch is not None:
        yield "  " + words.text("Import No. {batch}. It is taken back by: cabinet undo-import {batch}").format(batch=done.batch)


def _totals_lines(done: FileReport, words: Words) -> Iterator[str]:
    if seal_of(done.control_totals) is Seal.OK:
        yield "  " + words.text("The file's totals agree")
    for total in done.control_totals:
        if not total.ok:
            text = words.text("Total of the file: {stated}, sum of the rows: {computed} ({name})")
            sums = [
                f"{minor}" if total.name == "count" else f"{Money(minor, Currency('KZT'))}"
                for minor in (total.stated_minor, total.computed_minor)
            ]
            yield "  " + text.format(stated=sums[0], computed=sums[1], name=field_text(total.name))


def undone(result: UndoResult, words: Words) -> Iterator[str]:
    yield words.text("Orders removed: {count}").format(count=formatting.count(result.removed))
    yield words.text("Orders put back: {count}").format(count=formatting.count(result.restored))


def exported(result: ExportResult, words: Words) -> Iterator[str]:
    yield words.text("File saved: {file}").format(file=result.path)
    yield words.text("Rows: {count}").format(count=formatting.count(result.rows))
    if result.sheets > 1:
        yield words.text("Sheets: {count}").format(count=result.sheets)


def replaced(result: ExportResult, words: Words) -> str:
    text = words.text("Letters replaced because the file's encoding lacks them: {count}")
    return text.format(count=formatting.count(result.replaced_letters))


def orders(found: Iterable[Order], totals: Totals, zone: ZoneInfo, words: Words) -> Iterator[str]:
    """The table of the ten columns, then the sums of the whole list."""
    keys = DEFAULT_COLUMNS
    head = [formatting.column_title(key) for key in keys]
    rows = ([cell(order, key, zone) for key in keys] for order in found)
    yield from aligned(chain([head], rows), [key in MONEY_COLUMNS for key in keys])
    yield ""
    yield words.text("Count: {count}").format(count=formatting.count(totals.count))
    if totals.count:
        yield from aligned(_sum_rows(totals), [False, True, True, True, True])


def _sum_rows(totals: Totals) -> Iterator[list[str]]:
    yield ["", *(formatting.column_title(key) for key, _ in _SUMS)]
    for code in totals.currencies:
        sums = [Money(totals.sum(field, code), Currency(code)) for _, field in _SUMS]
        yield [code, *(formatting.money(one, sign=False) for one in sums)]


def candidates(found: Sequence[Order], zone: ZoneInfo, words: Words) -> Iterator[str]:
    """Several orders of one number, told apart."""
    keys = (ColumnKey.MD_ORDER, ColumnKey.MERCHANT, ColumnKey.REGISTERED_AT, ColumnKey.AMOUNT, ColumnKey.STATUS)
    rows = ([cell(order, key, zone) or formatting.NOTHING for key in keys] for order in found)
    return aligned(rows, [key in MONEY_COLUMNS for key in keys])


def card(order: Order, history: Sequence[Sighting], refusals: Refusals, zone: ZoneInfo, words: Words) -> Iterator[str]:
    """All that is known of one order; what no file told is left out."""
    known = [(formatting.column_title(key), cell(order, key, zone)) for key in (*DEFAULT_COLUMNS, *_ALL_BUT_DEFAULT)]
    if order.action_code is not None:
        refusal = refusals.get(order.action_code)
        reason = order.action_text or refusal.reason(words.language)
        known.append((words.text("Response text"), reason))
        known.append((words.text("What to tell the customer"), refusal.say(words.language)))
    yield from pairs([(caption, value) for caption, value in known if value])
    if order.params:
        yield from ("", formatting.column_title(ColumnKey.ORDER_PARAMS))
        yield from pairs([(f"  {name}", value) for name, value in order.params.items()])
    if order.operations:
        yield ""
        yield from aligned(_operation_rows(order, zone, words), [False, False, False, True, False])
    if history:
        yield from ("", words.text("History"))
        for seen in history:
            changes = ", ".join(f"{name}: {before} → {after}" for name, (before, after) in seen.changes.items())
            yield f"  {formatting.date_time(seen.seen_at, zone)}  {seen.file_name}, {seen.file_row}  {changes}".rstrip()


def _operation_rows(order: Order, zone: ZoneInfo, words: Words) -> Iterator[list[str]]:
    for one in order.operations:
        yield [
            formatting.date_time(one.at, zone),
            formatting.operation_title(one.type),
            words.text("Succeeded") if one.ok else words.text("Failed"),
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
