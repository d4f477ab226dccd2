"""The composition root: opens the registry and what else the parts of a cabinet stand on. It and `cabinet` are the only
places that name concrete adapters.

Imports stand inside the functions because start-up counts: `cabinet --version` and the first window must not pay for
SQLAlchemy, Alembic or the readers of files before something needs them.
"""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cabinet import Cabinet, Core, StartupConfig
from desktop.services.access import Access
from desktop.services.guards import GuardedTemplates
from desktop.services.system.station import station

if TYPE_CHECKING:
    from desktop.services.ports import SecretStore
    from desktop.services.protection import Protection
    from desktop.services.storage import Registry

__all__ = ["REGISTRY_FILE", "Cabinet", "StartupConfig", "build", "has_vault", "rescue"]

REGISTRY_FILE = "cabinet.db"


def build(config: StartupConfig, **overrides: Any) -> Cabinet:
    """Opens the registry and joins the parts; a part given by its keyword is taken in place of ours (tests do that).

    StorageError when the registry cannot be opened. Whoever builds calls `close`; nothing is left open when this raises.
    """
    with ExitStack() as births:
        core = _review(config, births) if config.review else _kept(config, births)
        return Cabinet(config, core, births.pop_all(), overrides)


def has_vault(data_dir: Path | None) -> bool:
    """The vault of this folder was made before; else its password is yet to be chosen."""
    from desktop.services.secrets.choosing import VAULT_FILE
    from desktop.services.system.paths import user_data_dir

    return ((data_dir or user_data_dir()) / VAULT_FILE).exists()


def rescue(config: StartupConfig) -> Protection:
    """For a registry that does not open: its key or one of its copies may be put back. Nobody is asked to sign in, because
    only the registry knows who may."""
    from datetime import UTC, datetime

    from desktop.services.protection import Protection
    from desktop.services.secrets.choosing import open_secrets
    from desktop.services.storage import ClosedCustody
    from desktop.services.system.paths import user_data_dir

    folder = config.data_dir or user_data_dir()
    access = Access(lambda: False, station())
    custody = ClosedCustody(folder / REGISTRY_FILE, lambda: access.author, lambda: datetime.now(UTC))
    return Protection(custody, open_secrets(folder, config.vault_password), access)


def _kept(config: StartupConfig, births: ExitStack) -> Core:
    """The person's own registry."""
    from desktop.services.admin_file import load_admin_file
    from desktop.services.imports import Imports
    from desktop.services.secrets.choosing import open_secrets
    from desktop.services.settings import DEFAULT_MERCHANT, Settings

    folder = _data_dir(config, births)
    admin = load_admin_file(folder)
    secrets = open_secrets(folder, config.vault_password)
    access = Access(lambda: not registry.accounts.is_empty(), station())
    registry = _open(folder / REGISTRY_FILE, births, access, secrets)
    settings = Settings(registry.settings_store, access, admin.fixed)
    imports = Imports(
        registry.batches,
        registry.profiles,
        lambda: settings.zone,
        lambda: settings.get(DEFAULT_MERCHANT) or None,
        access=access,
    )
    return Core(folder, registry, access, settings, secrets, GuardedTemplates(registry.templates, access), imports, admin)


def _review(config: StartupConfig, births: ExitStack) -> Core:
    """A registry in a temporary folder that goes with the program: nothing is left behind."""
    from desktop.services.review import MemorySecrets, MemorySettings, ReadOnlyTemplates, ReviewImports
    from desktop.services.settings import Settings
    from desktop.services.system.review_folders import review_folder

    folder = births.enter_context(review_folder())
    access = Access(lambda: False, station())
    secrets = MemorySecrets()
    registry = _open(folder / REGISTRY_FILE, births, access, secrets)
    settings = Settings(MemorySettings())
    imports = ReviewImports(registry.batches, registry.profiles, lambda: settings.zone, files=config.review)
    templates = ReadOnlyTemplates(registry.templates)
    return Core(folder, registry, access, settings, secrets, templates, imports, is_review=True)


def _open(path: Path, births: ExitStack, access: Access, secrets: SecretStore) -> Registry:
    from desktop.services.protection import KEY
    from desktop.services.storage import open_registry

    # A registry that is yet to be made is in clear: the first account encrypts it.
    key = partial(secrets.get, KEY) if path.exists() else None
    registry = open_registry(path, key=key, author=lambda: access.author)
    births.callback(registry.close)
    return registry


def _data_dir(config: StartupConfig, births: ExitStack) -> Path:
    """The folder of the registry, its backups and the log, which starts here; made for its owner alone when it is not there."""
    from desktop.services.storage.failures import translated
    from desktop.services.system.logging_setup import start_logging, stop_logging
    from desktop.services.system.paths import user_data_dir

    folder = config.data_dir or user_data_dir()
    with translated(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        births.callback(stop_logging, start_logging(folder))
    return folder
