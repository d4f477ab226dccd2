"""The registry in a database: the adapter behind the stores of `services.ports`."""

from desktop.services.storage.registry import Registry, open_registry

__all__ = ["Registry", "open_registry"]
