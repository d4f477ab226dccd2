"""Who is at work and what they may do. Use cases ask `require`; views ask `may` to show what is greyed and why."""

from collections.abc import Callable

from desktop.models.domain.accounts import Actor, Right
from desktop.models.domain.errors import NotAllowed, SignInRefused
from desktop.models.domain.journal import Author


class Access:
    """One per program. In an open cabinet (no accounts) the one person may do everything; in a closed one nobody may do
    anything until somebody has signed in. A use case asks `is_closed` each time, so that the first account closes a cabinet at
    once, whichever program made it; `may` answers from memory, because the interface may not wait for the database."""

    def __init__(self, is_closed: Callable[[], bool], station: str) -> None:
        self._is_closed = is_closed
        self._station = station
        self._actor: Actor | None = None
        self._was_closed: bool | None = None
        """As last seen; None before the first look."""

    @property
    def actor(self) -> Actor | None:
        """None: nobody, and the cabinet is closed."""
        if self._actor is not None:
            return self._actor
        return None if self._look() else Actor("", frozenset(Right), self._station)

    @property
    def person(self) -> Actor | None:
        """Who has signed in, from memory; None also in an open cabinet."""
        return self._actor

    def _look(self) -> bool:
        is_closed = self._is_closed()
        self._was_closed = is_closed or bool(self._was_closed)  # what is closed does not open again
        return self._was_closed

    @property
    def author(self) -> Author:
        """For the journal."""
        return Author(self._actor.name if self._actor else "", self._station)

    @property
    def station(self) -> str:
        return self._station

    def may(self, right: Right) -> bool:
        """Asks nothing after the first time: what a use case saw last holds."""
        if self._actor is not None:
            return right in self._actor.rights
        return not (self._look() if self._was_closed is None else self._was_closed)

    def require(self, right: Right) -> None:
        """SignInRefused("needed") when nobody is signed in, NotAllowed("right") when this person may not."""
        actor = self.actor
        if actor is None:
            raise SignInRefused("needed")
        if right not in actor.rights:
            raise NotAllowed("right", right=right.value)

    def enter(self, actor: Actor) -> None:
        """Somebody signed in; only `Accounts` and the kiosk call this."""
        self._actor = actor
        if actor.account is not None:
            self._was_closed = True  # there are accounts

    def leave(self) -> None:
        self._actor = None
