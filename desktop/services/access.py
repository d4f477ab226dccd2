"""Who is at work and what they may do. Use cases ask `require`; views ask `may` to show what is greyed and why."""

from collections.abc import Callable

from desktop.models.domain.accounts import Actor, Right
from desktop.models.domain.errors import NotAllowed, SignInRefused
from desktop.models.domain.journal import Author


class Access:
    """One per program. In an open cabinet (no accounts) the one person may do everything; in a closed one nobody may do
    anything until somebody has signed in. `is_closed` is asked each time: the first account closes a cabinet at once."""

    def __init__(self, is_closed: Callable[[], bool], station: str) -> None:
        self._is_closed = is_closed
        self._station = station
        self._actor: Actor | None = None

    @property
    def actor(self) -> Actor | None:
        """None: nobody, and the cabinet is closed."""
        if self._actor is not None:
            return self._actor
        return None if self._is_closed() else Actor("", frozenset(Right), self._station)

    @property
    def author(self) -> Author:
        """For the journal."""
        return Author(self._actor.name if self._actor else "", self._station)

    @property
    def station(self) -> str:
        return self._station

    def may(self, right: Right) -> bool:
        actor = self.actor
        return actor is not None and right in actor.rights

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

    def leave(self) -> None:
        self._actor = None
