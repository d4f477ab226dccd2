"""What the program does by itself, some seconds after a start and after an import: the day's copy, and what has to go."""

import logging
from collections.abc import Callable

from desktop.models.domain.errors import CabinetError
from desktop.services.anonymising import Anonymising
from desktop.services.audit import Audit
from desktop.services.protection import Protection

_log = logging.getLogger(__name__)
_OTHERS = ("locked", "busy")


class Housekeeping:
    """Nobody asked for it, so it disturbs nobody: what fails is written to the log and tried again the next time. Nothing is
    begun while another program writes (`is_held`), nor in a review, which keeps nothing. Reads the whole file: it belongs in
    the lane of long work."""

    def __init__(
        self,
        protection: Protection,
        audit: Audit,
        anonymising: Anonymising,
        *,
        months: Callable[[], int],
        is_held: Callable[[], bool],
        is_review: bool = False,
    ) -> None:
        self._is_held = is_held
        self._is_review = is_review
        self._protection = protection
        self._is_done = False
        # In this order: the copy holds nothing that was to be wiped, and all that the journal lets go.
        self._steps: tuple[tuple[str, Callable[[], object]], ...] = (
            ("wiping of forgotten payers", anonymising.finish),
            ("daily copy", protection.back_up_daily),
            ("retention of the journal", lambda: audit.prune_if_due(months())),
        )

    def due(self) -> bool:
        """Until all of it was done once in the life of a program, and again whenever a day has no copy yet. Looks at the folder
        of copies only."""
        return not self._is_review and (not self._is_done or self._lacks_copy())

    def _lacks_copy(self) -> bool:
        try:
            return self._protection.is_copy_due()
        except OSError:
            return True  # the copying itself will tell

    def run(self) -> None:
        """What is due, each step on its own; the rest is left for the next time when another program comes in between."""
        if not self.due():
            return
        done = [self._is_free() and self._did(name, step) for name, step in self._steps]
        self._is_done = all(done)

    def _is_free(self) -> bool:
        try:
            return not self._is_held()
        except CabinetError as error:
            _log.warning("housekeeping was not begun: %s", _told(error))
            return False

    def _did(self, name: str, step: Callable[[], object]) -> bool:
        try:
            return step() is not False
        except CabinetError as error:
            _log.log(
                logging.INFO if error.params.get("reason") in _OTHERS else logging.ERROR, "%s failed: %s", name, _told(error)
            )
        except OSError as error:
            _log.error("%s failed: %s", name, error.errno)
        return False


def _told(error: CabinetError) -> str:
    return f"{error.code} {error.params.get('reason', '')}".rstrip()
