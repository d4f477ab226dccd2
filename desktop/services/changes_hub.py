"""One signal for "the registry changed": pages re-query, whoever did it skips. Lives in the interface thread."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Changes:
    """What an act touched; `initiator` is the object that did it and has refreshed itself already."""

    orders: bool = False
    templates: bool = False
    settings: bool = False
    initiator: object = None


class ChangesHub(QObject):
    changed = Signal(object)

    def publish(self, changes: Changes) -> None:
        self.changed.emit(changes)
