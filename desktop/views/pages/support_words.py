"""What support says about a payment: what followed, the sentence for the customer in three languages, the letter
to the bank."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta, tzinfo
from functools import cache

from PySide6.QtCore import QObject, QTranslator

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.lookup import AnswerKind, answer_about
from desktop.models.domain.orders import Order
from desktop.models.domain.statuses import OrderStatus
from desktop.services.refusals import Refusals
from desktop.views import formatting
from desktop.views.dialogs.details_facts import advice
from desktop.views.kiosk.words import CONTEXT, PART, SENTENCES, TITLES
from desktop.views.resources import resource

BANK_SUPPORT = "support@ecomberekebank.kz"
"""Round the clock, by the bank's guide to the cabinet."""
_REFUSED_BY = "Call your bank or pay with another card."
Line = tuple[str, str]


@dataclass(frozen=True, slots=True)
class BankLetter:
    """`lines` are the facts, (caption, value); neither a full card number nor a name is among them."""

    to: str
    subject: str
    greeting: str
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        return "\n".join([self.greeting, "", *(f"{caption}: {value}" for caption, value in self.lines)])


@cache
def _translator(language: str) -> QTranslator:
    made = QTranslator()
    made.load(f"cabinet_{language}", str(resource("i18n")))
    return made


def in_language(language: str, source: str) -> str:
    """A sentence of the kiosk in a language that the interface need not speak now; English is its own source."""
    return _translator(language).translate(CONTEXT, source) or source


def to_say(order: Order, refusals: Refusals, language: str) -> str:
    """What the clerk reads to the customer, in the customer's language."""
    answer = answer_about(order, is_proven=True, ticket="")
    if answer.kind is AnswerKind.REFUSED:
        known = refusals.get(order.action_code).say(language) if order.action_code is not None else ""
        return known or in_language(language, _REFUSED_BY)
    title = PART if answer.is_part else TITLES[answer.kind][2]
    parts = (in_language(language, title), in_language(language, SENTENCES[answer.kind]))
    return " ".join(part.rstrip(".") + "." for part in parts)


class SupportWords(QObject):
    """In the language of the interface."""

    def happened(self, order: Order, later: Order | None, zone: tzinfo) -> str:
        """When and with which card, and what followed."""
        moment = formatting.date_time(order.registered_at, zone)
        head = self.tr("{date}, card • {last4}.") if order.last4 else self.tr("{date}.")
        return f"{head.format(date=moment, last4=order.last4)} {self._followed(order, later, zone)}".strip()

    def _followed(self, order: Order, later: Order | None, zone: tzinfo) -> str:
        if later is not None:
            words = self.tr("After {time} a repeated payment went through, order {order}.")
            after = self._span(later.registered_at - order.registered_at)
            return words.format(time=after, order=later.order_number.partition("_")[0])
        if order.status is OrderStatus.REFUNDED and order.refunded is not None:
            words = self.tr("Refunded: {amount}, {date}.") if order.refunded_at else self.tr("Refunded: {amount}.")
            day = formatting.date(order.refunded_at, zone) if order.refunded_at else ""
            return words.format(amount=formatting.money(order.refunded), date=day)
        return ""

    def _span(self, span: timedelta) -> str:
        """«1 ч 42 мин»."""
        minutes = int(span.total_seconds()) // 60
        if minutes < 60:
            return self.tr("{minutes} min").format(minutes=minutes)
        if minutes < 48 * 60:
            return self.tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
        return self.tr("%n day(s)", "", minutes // (24 * 60))

    def facts(self, order: Order, refusals: Refusals, language: str) -> list[Line]:
        """Under the sentence: why, and the numbers to give to whoever asks."""
        why = advice(order, refusals, language)
        code = "" if order.action_code is None else str(order.action_code)
        told = [
            (self.tr("Reason of the refusal"), why.reason if why else ""),
            (formatting.column_title(ColumnKey.ACTION_CODE), code),
            (formatting.column_title(ColumnKey.RRN), order.rrn or ""),
            (self.tr("Approval code"), order.approval_code or ""),
        ]
        return [(caption, value) for caption, value in told if value]

    def letter(self, order: Order, zone: tzinfo) -> BankLetter:
        refused = order.status is OrderStatus.DECLINED
        code = "" if order.action_code is None else str(order.action_code)
        if refused and code:
            subject = self.tr("Refusal {code} of order {order}").format(code=code, order=order.order_number)
        else:
            subject = self.tr("Question about order {order}").format(order=order.order_number)
        asks = self.tr("Hello. Tell us what became of this payment.")
        doubts = self.tr("Hello. The customer says that there was money on the card. Check the refusal.")
        moment = f"{formatting.date_time(order.registered_at, zone)}, {formatting.offset(order.registered_at, zone)}"
        lines: Sequence[Line] = (
            (formatting.column_title(ColumnKey.ORDER_NUMBER), order.order_number),
            (formatting.column_title(ColumnKey.RRN), order.rrn or ""),
            (self.tr("Date"), moment),
            (formatting.column_title(ColumnKey.AMOUNT), formatting.money(order.gross)),
            (formatting.column_title(ColumnKey.STATUS), "" if refused else formatting.status_text(order)),
            (formatting.column_title(ColumnKey.ACTION_CODE), code),
            (self.tr("Card"), formatting.pan(order.masked_pan)),
        )
        told = tuple((caption, value) for caption, value in lines if value)
        return BankLetter(BANK_SUPPORT, subject, doubts if refused else asks, told)
