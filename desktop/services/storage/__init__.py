"""The registry in a database: the adapter behind the stores of `services.ports`."""

from desktop.services.storage.cipher import is_encrypted
from desktop.services.storage.custody import Custody, closed_custody
from desktop.services.storage.registry import Registry, open_registry

__all__ = ["Custody", "Registry", "closed_custody", "is_encrypted", "open_registry"]
