"""Asking what became of one payment: the one thing that a kiosk may do.

Two limits keep orders from being guessed through. After more than ten misses in a row the station answers nobody for ten
minutes; the count lies in the database, so that a restart does not shorten it, and it is written before the miss is told, so
that pulling the plug gains nothing. Finding a payment ends the row, but the same payment only once: who knows one payment
must not use it to guess on. Numbers without a sum prove nothing, so a station answers only so many different ones in ten
minutes; a person asks one.
"""

from datetime import UTC, datetime, time, timedelta, tzinfo

from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.journal import Action, EntryFilter
from desktop.models.domain.lookup import Answer, AnswerKind, Question, answer_about, paid_moment
from desktop.models.domain.orders import Order
from desktop.models.domain.statuses import SUCCEEDED
from desktop.services.access import Access
from desktop.services.found_payments import by_card, by_number, of_sum
from desktop.services.ports import AccountStore, JournalStore, OrderQueries
from desktop.services.settings import Settings

MISSES = 10
CLOSED_SECONDS = 600
NUMBERS = 20
"""Different numbers without a sum within CLOSED_SECONDS."""
NEAR = timedelta(minutes=15)
"""How well people remember when they paid."""
_REMEMBERED = 500
_TICKETS = 10_000


class Lookup:
    """`queries` is the registry itself: what a kiosk may not see stays in here. Called from a worker thread, one question at
    a time."""

    def __init__(
        self, queries: OrderQueries, access: Access, attempts: AccountStore, settings: Settings, journal: JournalStore
    ) -> None:
        self._queries = queries
        self._access = access
        self._attempts = attempts
        self._settings = settings
        self._journal = journal
        self._forgave: set[int] = set()
        self._numbers: dict[str, datetime] = {}
        self._ticket: int | None = None

    def ask(self, question: Question) -> Answer:
        """NotAllowed without the right to; InvalidInput("lookup") when too little was given."""
        self._access.require(Right.LOOKUP)
        if not question.is_complete:
            raise InvalidInput("lookup")
        answer = self._answer(question)
        way = "number" if question.number else "card"
        self._journal.append(Action.LOOKUP, answer.ticket, answer=answer.kind.value, by=way, order=answer.order)
        return answer

    def order_of(self, ticket: str) -> int | None:
        """The registry's id of the order that a ticket was given for: for employees. None when there is no such ticket."""
        self._access.require(Right.VIEW)
        wanted = ticket.strip().upper().replace("Т", "T")  # a Cyrillic letter looks the same
        where = EntryFilter(actions=frozenset({Action.LOOKUP.value}), text=wanted)
        found = next((entry for entry in self._journal.page(where, 0, 20) if entry.subject == wanted), None)
        order = found.details.get("order") if found is not None and wanted else None
        return order if isinstance(order, int) else None

    def _answer(self, question: Question) -> Answer:
        if self._attempts.attempts(self._name).locked_until is not None or self._counts_numbers(question):
            return Answer(kind=AnswerKind.CLOSED)
        zone = self._settings.zone
        meant = _meant(self._candidates(question, zone), question.at, zone)
        if not meant:
            return Answer(kind=AnswerKind.CLOSED if self._closes_after(MISSES) else AnswerKind.NOT_FOUND)
        if len(meant) > 1:
            return Answer(kind=AnswerKind.SEVERAL)
        if question.is_proven:
            self._forgive(meant[0])
        return answer_about(meant[0], is_proven=question.is_proven, ticket=self._next_ticket())

    @property
    def _name(self) -> str:
        return f"lookup:{self._access.station}"

    def _candidates(self, question: Question, zone: tzinfo) -> list[Order]:
        if not question.number:
            return by_card(self._queries, question.last4, question.amount, question.day, zone)
        return of_sum(by_number(self._queries, question.number), question.amount)

    def _counts_numbers(self, question: Question) -> bool:
        """Whether this number is one too many: then the station closes."""
        if not question.number or question.is_proven:
            return False
        now = self._attempts.now()
        fresh = now - timedelta(seconds=CLOSED_SECONDS)
        self._numbers = {number: at for number, at in self._numbers.items() if at > fresh}
        self._numbers[question.number] = now
        if len(self._numbers) <= NUMBERS:
            return False
        self._numbers.clear()
        return self._closes_after(0)

    def _closes_after(self, misses: int) -> bool:
        """Counts a miss, before it is told; whether it was one more than allowed."""
        self._attempts.begin_attempt(self._name, misses, CLOSED_SECONDS)
        return self._attempts.fail(self._name, None, self._name).locked_until is not None

    def _forgive(self, order: Order) -> None:
        if order.id in self._forgave:
            return
        if len(self._forgave) >= _REMEMBERED:
            self._forgave.clear()
        self._forgave.add(order.id)
        if self._attempts.attempts(self._name).failures:
            self._attempts.succeed(self._name, None, "")

    def _next_ticket(self) -> str:
        """«T-0412»: the one after the last in the journal. It says nothing about the order."""
        if self._ticket is None:
            entries = self._journal.page(EntryFilter(actions=frozenset({Action.LOOKUP.value})), 0, 200)
            self._ticket = next((int(entry.subject[2:]) for entry in entries if entry.subject.startswith("T-")), 0)
        self._ticket = (self._ticket + 1) % _TICKETS
        return f"T-{self._ticket:04d}"


def _meant(orders: list[Order], at: time | None, zone: tzinfo) -> list[Order]:
    """Which of the payments that fit is asked about. Who tried several times and paid once means the one that went through;
    who never paid means the last try; else the time decides."""
    through = [order for order in orders if order.status in SUCCEEDED]
    pool = through or orders[:1]
    return pool if at is None else _nearest(pool, at, zone)


def _nearest(orders: list[Order], at: time, zone: tzinfo) -> list[Order]:
    def distance(order: Order) -> timedelta:
        local = paid_moment(order).astimezone(zone)
        asked = datetime.combine(local.date(), at, zone)
        return abs(asked.astimezone(UTC) - local.astimezone(UTC).replace(second=0, microsecond=0))

    near = [order for order in orders if distance(order) <= NEAR]
    least = min(map(distance, near), default=NEAR)
    return [order for order in near if distance(order) == least]
