"""What a person reads at a terminal about the gateway. Brings Qt's core along: `Words.prepare` comes first."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.cli.tables import aligned
from desktop.models.domain.gateway import Connection
from desktop.models.domain.money import Money
from desktop.models.domain.money_operations import MoneyOperation, OperationKind
from desktop.models.domain.orders import Order
from desktop.services.callbacks import Checked
from desktop.services.syncing import SyncResult
from desktop.views import formatting, operation_outcomes, operation_words
from desktop.views.presenter import present

translate = QCoreApplication.translate


def connected(connection: Connection) -> Iterator[str]:
    yield translate("Cli", "The connection of {merchant} is saved: {url}").format(
        merchant=connection.merchant, url=connection.url
    )
    yield translate("Cli", "Whether the bank lets it in is told by: cabinet gateway check")


def removed(merchant: str) -> str:
    return translate("Cli", "The connection of {merchant} is removed.").format(merchant=merchant)


def answers(connection: Connection) -> str:
    return translate("Cli", "{merchant}: the bank answers and the login is accepted.").format(merchant=connection.merchant)


def refused(connection: Connection, sentence: str) -> str:
    return f"{connection.merchant}: {sentence}"


def connections(found: Sequence[Connection]) -> Iterator[str]:
    if not found:
        yield translate("Cli", "No connection to the bank is set up.")
        return
    yield from aligned(([one.merchant, one.user, _kind(one), one.url] for one in found), [False] * 4)


def _kind(connection: Connection) -> str:
    if connection.is_training:
        return translate("Cli", "training")
    return translate("Cli", "test") if connection.is_test else translate("Cli", "production")


def password_of_gateway() -> str:
    return translate("Cli", "Password of the connection")


def synced(result: SyncResult) -> Iterator[str]:
    for text, number in (
        (translate("Cli", "New: {count}"), result.new),
        (translate("Cli", "Updated: {count}"), result.updated),
        (translate("Cli", "Unchanged: {count}"), result.unchanged),
    ):
        yield text.format(count=formatting.count(number))
    if result.pending_operations:
        text = translate("Cli", "Operations without an outcome: {count}. Run this again later.")
        yield text.format(count=formatting.count(result.pending_operations))


def question(kind: OperationKind, order: Order, amount: Money) -> str:
    """What is about to happen: number, sum and card."""
    card, asked = operation_words.card_of(order), translate("Cli", "Type yes:")
    parts = [operation_words.question(kind, order.order_number, amount), *([card] if card else []), asked]
    return " ".join(parts) + " "


def yes_words() -> frozenset[str]:
    return frozenset({translate("Cli", "yes").casefold(), "yes", "y"})


def not_agreed(*, asked: bool) -> str:
    if asked:
        return translate("Cli", "Nothing was sent.")
    return translate("Cli", "Nothing was sent: money moves only with --yes, or when it is agreed to at a terminal.")


def outcome(operation: MoneyOperation) -> str:
    """What happened, what was kept, what comes next: one line."""
    told = operation_outcomes.told(operation)
    return f"{told.title} {told.body}".strip()


def callbacks(found: Sequence[Checked]) -> Iterator[str]:
    for one in found:
        line = translate("Cli", "Line {row}").format(row=one.line)
        if one.callback is None:
            yield f"{line}  {present(one.fault).title if one.fault else ''}"
            continue
        told = translate("Cli", "genuine") if one.genuine else translate("Cli", "NOT genuine")
        yield f"{line}  {told}  {one.callback.order_number}  {one.callback.operation}  {one.callback.md_order}"


def key_of_callbacks() -> str:
    return translate("Cli", "Key of the notifications")
