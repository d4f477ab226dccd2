"""The registry in a database: the adapter behind the stores of `services.ports`."""

from desktop.services.storage.cipher import is_encrypted
from desktop.services.storage.custody import ClosedCustody, Custody
from desktop.services.storage.registry import Registry, open_registry

__all__ = ["ClosedCustody", "Custody", "Registry", "is_encrypted", "open_registry"]
