"""The use case that lets payers go: their data leave orders older than a date, what was paid stays."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from desktop.models.domain.accounts import Right
from desktop.services.access import Access
from desktop.services.months import months_before


class PayerStore(Protocol):
    def count(self, before: datetime) -> int:
        """Orders registered earlier that still tell something of their payer."""
        ...

    def forget(self, before: datetime) -> int:
        """Takes it out, in one transaction with its line in the journal; how many orders. Orders of that time that are
        imported later come without payers."""
        ...

    def wipe(self) -> bool:
        """Leaves no byte of what was forgotten in the files. False when another program holds the database: then it is due
        still."""
        ...


def _now() -> datetime:
    return datetime.now(UTC)


class Anonymising:
    """E-mail, holder, masked card, expiry, address of the network, parameters and description of old orders. Needs the right
    to the journal. Copies of the registry made earlier keep what they hold: whoever asks has to be told."""

    def __init__(self, store: PayerStore, access: Access, clock: Callable[[], datetime] = _now) -> None:
        self._store = store
        self._access = access
        self._clock = clock

    def before(self, months: int) -> datetime:
        """The moment so many months ago."""
        return months_before(self._clock(), months)

    def count(self, before: datetime) -> int:
        self._access.require(Right.JOURNAL)
        return self._store.count(self._past(before))

    def run(self, before: datetime) -> int:
        """How many orders lost their payer. Takes seconds and cannot be taken back."""
        self._access.require(Right.JOURNAL)
        done = self._store.forget(self._past(before))
        self._store.wipe()
        return done

    def finish(self) -> bool:
        """Wipes what an earlier run could not, because another program held the database. Asked by the program itself at a
        start; quick when nothing is due."""
        return self._store.wipe()

    def _past(self, before: datetime) -> datetime:
        """Never the future: its mark would take the payers out of every later import."""
        return min(before, self._clock())
