"""An answer as a few plain sentences. No names, no codes, no more than was proven."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QTime

from desktop.models.domain.lookup import Answer, AnswerKind
from desktop.models.domain.money import Money
from desktop.services.refusals import Refusals
from desktop.views import formatting
from desktop.views.icons import Icon


@dataclass(frozen=True, slots=True)
class Said:
    """`tint` is a pair of the theme: ok hold bad back idle. `details` stands under the sum."""

    tint: str
    icon: Icon
    title: str
    sentence: str = ""
    amount: Money | None = None
    details: str = ""


CONTEXT = "Kiosk"
"""Of these words among the translations, for whoever says them in a language that is not the interface's."""
TITLES: dict[AnswerKind, tuple[str, Icon, str]] = {
    AnswerKind.PAID: ("ok", Icon.CIRCLE_CHECK, QT_TRANSLATE_NOOP("Kiosk", "The payment went through")),
    AnswerKind.HELD: ("hold", Icon.CIRCLE_PAUSE, QT_TRANSLATE_NOOP("Kiosk", "The money is held but not charged yet")),
    AnswerKind.REFUSED: ("bad", Icon.CIRCLE_X, QT_TRANSLATE_NOOP("Kiosk", "The payment failed and nothing was charged")),
    AnswerKind.REFUNDED: ("back", Icon.UNDO_2, QT_TRANSLATE_NOOP("Kiosk", "The money was refunded")),
    AnswerKind.REVERSED: ("back", Icon.CIRCLE_SLASH, QT_TRANSLATE_NOOP("Kiosk", "The payment is cancelled")),
    AnswerKind.PENDING: ("idle", Icon.CLOCK, QT_TRANSLATE_NOOP("Kiosk", "The payment is not completed")),
    AnswerKind.NOT_FOUND: ("idle", Icon.CIRCLE_HELP, QT_TRANSLATE_NOOP("Kiosk", "No such payment was found")),
    AnswerKind.SEVERAL: ("idle", Icon.CIRCLE_HELP, QT_TRANSLATE_NOOP("Kiosk", "Several payments were found")),
    AnswerKind.CLOSED: ("idle", Icon.CIRCLE_ALERT, QT_TRANSLATE_NOOP("Kiosk", "The check is not available now")),
}
SENTENCES: dict[AnswerKind, str] = {
    AnswerKind.PAID: QT_TRANSLATE_NOOP("Kiosk", "The seller has received the money."),
    AnswerKind.HELD: QT_TRANSLATE_NOOP("Kiosk", "The seller will charge it or release it."),
    AnswerKind.REFUSED: QT_TRANSLATE_NOOP("Kiosk", "Call your bank or pay with another card."),
    AnswerKind.REFUNDED: QT_TRANSLATE_NOOP("Kiosk", "When it reaches the card depends on your bank"),
    AnswerKind.REVERSED: QT_TRANSLATE_NOOP("Kiosk", "The hold is lifted and the money is available to you again."),
    AnswerKind.PENDING: QT_TRANSLATE_NOOP("Kiosk", "Wait a few minutes or ask an employee."),
    AnswerKind.NOT_FOUND: QT_TRANSLATE_NOOP("Kiosk", "Check the details or ask an employee."),
    AnswerKind.SEVERAL: QT_TRANSLATE_NOOP("Kiosk", "Add the time of the payment."),
    AnswerKind.CLOSED: QT_TRANSLATE_NOOP("Kiosk", "Ask an employee."),
}
PART = QT_TRANSLATE_NOOP("Kiosk", "Part of the money was refunded")
_CHECKING = QT_TRANSLATE_NOOP("Kiosk", "The bank is still checking the payment")
_TO = QT_TRANSLATE_NOOP("Kiosk", "The money was received by: {merchant}")
_UNPROVEN = QT_TRANSLATE_NOOP("Kiosk", "Enter the amount as well to see more")
_LONG_DATE = QT_TRANSLATE_NOOP("Kiosk", "d MMMM yyyy")
_DETAILS = QT_TRANSLATE_NOOP("Kiosk", "{date}, {time}, card • {last4}")
_DETAILS_NO_CARD = QT_TRANSLATE_NOOP("Kiosk", "{date}, {time}")
_RETURNED = QT_TRANSLATE_NOOP("Kiosk", "Returned on {date}. Amount of the payment: {amount}.")
_RETURNED_SOME_DAY = QT_TRANSLATE_NOOP("Kiosk", "Amount of the payment: {amount}.")


def said(answer: Answer, refusals: Refusals, language: str, zone: tzinfo, merchant: str) -> Said:
    """In the language of the interface, which `language` names."""
    tint, icon, title = TITLES[answer.kind]
    sentence = _say(SENTENCES[answer.kind])
    if answer.kind is AnswerKind.PAID and merchant:
        sentence = _say(_TO).format(merchant=merchant)
    if answer.kind is AnswerKind.REFUNDED and answer.is_part:
        icon, title = Icon.UNDO_DOT, PART
    if answer.action_code is not None:
        refusal = refusals.get(answer.action_code)
        sentence = refusal.say(language) or sentence
        if refusal.cls in ("wait", "ok"):  # the outcome is not known: nothing may be said about the money
            tint, icon, title = "hold", Icon.CLOCK, _CHECKING
    return Said(tint, icon, _say(title), sentence, answer.refunded or answer.amount, _details(answer, zone))


def _details(answer: Answer, zone: tzinfo) -> str:
    if not answer.is_found:
        return ""
    if answer.amount is None or answer.at is None:
        return _say(_UNPROVEN)
    local = answer.at.astimezone(zone)
    paid = _say(_DETAILS if answer.last4 else _DETAILS_NO_CARD).format(
        date=long_date(local), time=QLocale().toString(QTime(local.hour, local.minute), "HH:mm"), last4=answer.last4
    )
    if answer.refunded is None:
        return paid
    words = _say(_RETURNED if answer.refunded_at else _RETURNED_SOME_DAY)
    day = long_date(answer.refunded_at.astimezone(zone)) if answer.refunded_at else ""
    return words.format(date=day, amount=formatting.money(answer.amount)) + "\n" + paid


def long_date(at: datetime) -> str:
    """«22 июля 2021», «2021 жылғы 22 шілде»."""
    return QLocale().toString(QDate(at.year, at.month, at.day), _say(_LONG_DATE))


def _say(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
