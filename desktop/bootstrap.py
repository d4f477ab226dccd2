"""The composition root: the only place that names concrete adapters. Builds the parts, keeps no state of its own.

Imports stand inside the functions because start-up counts: `cabinet --version` and the first window must not pay for
SQLAlchemy, Alembic or the readers of files before something needs them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from desktop.services.access import Access
from desktop.services.guards import GuardedQueries, GuardedTemplates
from desktop.services.system.station import station

if TYPE_CHECKING:
    from desktop.models.domain.filters import OrderFilter, OrderSort
    from desktop.models.domain.gateway import Connection
    from desktop.models.domain.secret import Secret
    from desktop.services.accounts import Accounts
    from desktop.services.admin_file import AdminFile
    from desktop.services.anonymising import Anonymising
    from desktop.services.audit import Audit
    from desktop.services.connections import Connections
    from desktop.services.exports import Exports
    from desktop.services.gateway_port import Gateway, OpenGateway
    from desktop.services.holds import Holds
    from desktop.services.housekeeping import Housekeeping
    from desktop.services.imports import Imports
    from desktop.services.kiosk import Kiosk
    from desktop.services.lookup import Lookup
    from desktop.services.mailing import Mailing
    from desktop.services.operations import Operations
    from desktop.services.ports import BatchStore, JournalStore, Letter, MailServer, OrderQueries, SecretStore, TemplateStore
    from desktop.services.protection import Protection
    from desktop.services.reconciling import Reconciling
    from desktop.services.refund_batches import RefundBatches
    from desktop.services.refusals import Refusals
    from desktop.services.second_person import SecondPerson
    from desktop.services.settings import Settings
    from desktop.services.snapshots import Snapshots
    from desktop.services.storage import Registry
    from desktop.services.support_bundle import SupportBundle
    from desktop.services.syncing import Sync
    from desktop.services.training import Training, TrainingServer
    from desktop.views.letters import TranslatedLetters

REGISTRY_FILE = "cabinet.db"
TRAINING_DAYS = 14
"""So many days of orders a training gateway begins with."""


@dataclass(frozen=True, kw_only=True)
class StartupConfig:
    """How the program was started. `data_dir` None = the platform's folder for user data; `review` not empty = a throw-away
    registry that only these files may enter; `language` wins over the setting for this run."""

    data_dir: Path | None = None
    review: tuple[Path, ...] = ()
    language: str | None = None
    vault_password: Callable[[], Secret | None] = lambda: None
    """Asked at most once, where the system has no keyring and a secret is needed."""
    gateway_seconds: float | None = None
    """So long all calls of one gateway may take together; None = as long as each of them may."""


@dataclass(frozen=True, kw_only=True)
class Cabinet:
    """The ready parts. Nobody is handed the whole but the two faces: a page receives the few parts that it needs."""

    config: StartupConfig
    folder: Path
    """Where the registry, its copies and the log lie."""
    access: Access
    accounts: Accounts
    mailing: Mailing
    audit: Audit
    protection: Protection
    anonymising: Anonymising
    housekeeping: Housekeeping
    support: SupportBundle
    secrets: SecretStore
    journal: JournalStore
    queries: OrderQueries
    batches: BatchStore
    templates: TemplateStore
    settings: Settings
    imports: Imports
    exports: Exports
    lookup: Lookup
    kiosk: Kiosk
    refusals: Refusals
    connections: Connections
    operations: Operations
    reconciling: Reconciling
    sync: Sync
    refund_batches: RefundBatches
    second_person: SecondPerson
    holds: Holds
    training: Training
    keep_view: Callable[[OrderFilter, OrderSort], None]
    """Keeps the first rows of what is shown, for a quick next start."""
    close: Callable[[], None]


def build(config: StartupConfig, **overrides: Any) -> Cabinet:
    """Opens the registry and joins the parts; a part given by its keyword is taken in place of ours (tests do that).

    StorageError when the registry cannot be opened. Whoever builds calls `close`; nothing is left open when this raises.
    """
    with ExitStack() as births:
        cabinet = _review(config, births) if config.review else _kept(config, births)
        closing = births.pop_all()
    return replace(cabinet, **{"close": closing.close, **overrides})


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


def _kept(config: StartupConfig, births: ExitStack) -> Cabinet:
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
    core = _Core(folder, registry, access, settings, secrets, admin)
    return _join(config, core, GuardedTemplates(registry.templates, access), imports, births)


def _review(config: StartupConfig, births: ExitStack) -> Cabinet:
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
    core = _Core(folder, registry, access, settings, secrets, is_review=True)
    return _join(config, core, ReadOnlyTemplates(registry.templates), imports, births)


@dataclass(frozen=True, slots=True)
class _Core:
    """What every use case stands on."""

    folder: Path
    registry: Registry
    access: Access
    settings: Settings
    secrets: SecretStore
    admin: AdminFile | None = None
    is_review: bool = False


def _join(config: StartupConfig, core: _Core, templates: TemplateStore, imports: Imports, births: ExitStack) -> Cabinet:
    from desktop.services.anonymising import Anonymising
    from desktop.services.audit import Audit
    from desktop.services.exports import Exports
    from desktop.services.housekeeping import Housekeeping
    from desktop.services.lookup import Lookup
    from desktop.services.protection import Protection
    from desktop.services.refusals import Refusals
    from desktop.services.settings import JOURNAL_MONTHS
    from desktop.services.support_bundle import SupportBundle
    from desktop.services.system.logging_setup import cleaned
    from desktop.services.system.paths import log_dir, resources_dir

    registry, access, settings = core.registry, core.access, core.settings
    queries = cast("OrderQueries", GuardedQueries(registry.queries, access))
    mailing = _mailing(core)
    audit = Audit(registry.journal, access, lambda: settings.zone)
    protection, anonymising = Protection(registry.custody, core.secrets, access), Anonymising(registry.payers, access)
    return Cabinet(
        config=config,
        folder=core.folder,
        access=access,
        accounts=_accounts(core, mailing),
        mailing=mailing,
        audit=audit,
        protection=protection,
        anonymising=anonymising,
        housekeeping=Housekeeping(
            protection,
            audit,
            anonymising,
            months=lambda: settings.get(JOURNAL_MONTHS),
            is_held=registry.custody.is_held,
            is_review=core.is_review,
        ),
        support=SupportBundle(log_dir(core.folder), cleaned, settings, registry.journal, access),
        secrets=core.secrets,
        journal=registry.journal,
        queries=queries,
        batches=registry.batches,
        templates=templates,
        settings=settings,
        imports=imports,
        exports=Exports(queries, lambda: settings.zone, access=access, journal=registry.journal),
        lookup=Lookup(registry.queries, access, registry.accounts, settings, registry.journal),
        kiosk=_kiosk(core),
        refusals=Refusals(resources_dir() / "refusals.json"),
        **_gateway_parts(core, queries, births, partial(_open_gateway, config, settings)),
        keep_view=registry.keep_answer,
        close=registry.close,
    )


def _gateway_parts(core: _Core, queries: OrderQueries, births: ExitStack, open_gateway: OpenGateway) -> dict[str, Any]:
    """The use cases of the gateway, by their names in `Cabinet`. What is only looked at is told of nothing by a review."""
    from desktop.services.connections import Connections
    from desktop.services.holds import Holds
    from desktop.services.operations import Operations
    from desktop.services.reconciling import Reconciling
    from desktop.services.refund_batches import RefundBatches
    from desktop.services.review import NoGateway
    from desktop.services.settings import DEFAULT_MERCHANT
    from desktop.services.snapshots import Snapshots, now
    from desktop.services.syncing import Sync

    holds = Holds(queries, core.settings)
    if core.is_review:
        names = ("connections", "operations", "reconciling", "sync", "refund_batches", "second_person", "training")
        return {**dict.fromkeys(names, NoGateway()), "holds": holds}
    registry, access, store = core.registry, core.access, core.registry.operations
    connections = Connections(
        registry.connections,
        core.secrets,
        access,
        registry.journal,
        open_gateway,
        lambda *states: store.in_state(*states),  # asked late: the store needs SQLAlchemy
        lambda: core.settings.get(DEFAULT_MERCHANT),
    )
    births.callback(connections.close)
    snapshots = Snapshots(registry.batches, store, now)
    reconciling = Reconciling(store, connections, snapshots)
    births.callback(reconciling.stop)
    operations = Operations(store, registry.queries, connections, snapshots, access, core.settings)
    return {
        "connections": connections,
        "operations": operations,
        "reconciling": reconciling,
        "sync": Sync(connections, registry.connections, snapshots, registry.queries, reconciling, access),
        "refund_batches": RefundBatches(operations, store, registry.queries, access),
        "second_person": _second_person(core, connections, snapshots),
        "holds": holds,
        "training": _training(core, connections, births),
    }


def _training(core: _Core, connections: Connections, births: ExitStack) -> Training:
    from desktop.services.training import Training

    training = Training(core.folder / "training", _training_server, connections, core.access)
    births.callback(training.close)
    return training


def _training_server() -> TrainingServer:
    from desktop.services.sandbox.apart import GatewayApart  # few practise

    return GatewayApart(days=TRAINING_DAYS)


def _second_person(core: _Core, connections: Connections, snapshots: Snapshots) -> SecondPerson:
    """Proves to be somebody in an `Access` of its own: the person at work stays who it is."""
    from desktop.services.operations import Operations
    from desktop.services.second_person import SecondPerson

    registry, beside = core.registry, Access(lambda: not core.registry.accounts.is_empty(), station())
    witness = replace(core, access=beside)
    operations = Operations(registry.operations, registry.queries, connections, snapshots, beside, core.settings)
    return SecondPerson(_accounts(witness, _mailing(witness)), operations)


def _open_gateway(config: StartupConfig, settings: Settings, connection: Connection, secret: Secret) -> Gateway:
    from desktop.services.gateway import Patience, open_gateway  # its HTTP library only where a gateway is asked

    seconds = config.gateway_seconds
    patience = Patience() if seconds is None else Patience(5, 12, 12, altogether=seconds)
    return open_gateway(connection, secret, zone=settings.zone, patience=patience)


def _kiosk(core: _Core) -> Kiosk:
    from desktop.services.kiosk import Kiosk
    from desktop.services.secrets.hashing import Argon2Hasher

    registry = core.registry
    return Kiosk(core.settings, core.access, registry.accounts, registry.batches, registry.journal, Argon2Hasher, core.admin)


def _mailing(core: _Core) -> Mailing:
    from desktop.services.mailing import Mailing

    return Mailing(core.settings, core.secrets, _LateMailer(), core.access, core.registry.journal, _letters)


def _letters() -> TranslatedLetters:
    from desktop.views.letters import TranslatedLetters  # Qt's core: only where a letter is written

    return TranslatedLetters()


class _LateMailer:
    """A Mailer whose library is loaded with the first letter."""

    def send(self, server: MailServer, password: Secret | None, letter: Letter) -> str:
        from desktop.services.mail.smtp import SmtpMailer

        return SmtpMailer().send(server, password, letter)


def _accounts(core: _Core, mailing: Mailing) -> Accounts:
    from desktop.services.accounts import Accounts
    from desktop.services.common_passwords import CommonPasswords
    from desktop.services.secrets.hashing import Argon2Hasher
    from desktop.services.settings import MERCHANT_NAME
    from desktop.services.system.paths import resources_dir

    return Accounts(
        core.registry.accounts,
        Argon2Hasher(),
        core.access,
        mailing,
        lambda: core.settings.get(MERCHANT_NAME),
        core.registry.journal,
        CommonPasswords(resources_dir() / "common_passwords.txt"),
    )


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
