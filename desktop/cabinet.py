"""The parts of an open cabinet, each made when it is first asked for: what a window or a command does not use, its start
does not load. Here use cases are joined with their adapters; `bootstrap` opens what they stand on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from desktop.services.access import Access
from desktop.services.guards import GuardedQueries
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
    from desktop.services.gateway_port import Gateway
    from desktop.services.holds import Holds
    from desktop.services.housekeeping import Housekeeping
    from desktop.services.imports import Imports
    from desktop.services.kiosk import Kiosk
    from desktop.services.lent_secrets import LentSecrets
    from desktop.services.lookup import Lookup
    from desktop.services.mailing import Mailing
    from desktop.services.operations import Operations
    from desktop.services.ports import BatchStore, JournalStore, Letter, MailServer, OrderQueries, SecretStore, TemplateStore
    from desktop.services.protection import Protection
    from desktop.services.reconciling import Reconciling
    from desktop.services.refund_batches import RefundBatches
    from desktop.services.refusals import Refusals
    from desktop.services.review import NoGateway
    from desktop.services.second_person import SecondPerson
    from desktop.services.settings import Settings
    from desktop.services.snapshots import Snapshots
    from desktop.services.storage import Registry
    from desktop.services.support_bundle import SupportBundle
    from desktop.services.syncing import Sync
    from desktop.services.training import Training, TrainingServer
    from desktop.views.letters import TranslatedLetters

TRAINING_DAYS = 14
"""So many days of orders a training gateway begins with."""
_OF_THE_BANK = ("connections", "operations", "reconciling", "sync", "refund_batches", "second_person", "training")
"""A review has none of it and says so; its holds are only looked at."""

T = TypeVar("T")


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


@dataclass(frozen=True, slots=True)
class Core:
    """What every use case stands on."""

    folder: Path
    registry: Registry
    access: Access
    settings: Settings
    secrets: SecretStore
    templates: TemplateStore
    imports: Imports
    admin: AdminFile | None = None
    is_review: bool = False


class _Part(Generic[T]):
    """A part of the cabinet: made once, whichever thread asks first."""

    def __init__(self, make: Callable[[Cabinet], T]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, cabinet: None, owner: type) -> _Part[T]: ...
    @overload
    def __get__(self, cabinet: Cabinet, owner: type) -> T: ...
    def __get__(self, cabinet: Cabinet | None, owner: type) -> _Part[T] | T:
        if cabinet is None:
            return self
        with cabinet.making:
            if self._name not in cabinet.__dict__:  # from now on the attribute itself is found, without us
                cabinet.__dict__[self._name] = self._make(cabinet)
        return cast("T", cabinet.__dict__[self._name])


class Cabinet:
    """Nobody is handed the whole but the two faces: a page receives the few parts that it needs. No part holds the cabinet, so
    that all of it goes with whoever asked for it."""

    def __init__(self, config: StartupConfig, core: Core, births: ExitStack, given: dict[str, Any]) -> None:
        """`given` parts are taken in place of ours. `births` closes what was opened, in the order of its making."""
        self.config = config
        self.making = RLock()
        self._core = core
        self._births = births
        self.folder = core.folder
        """Where the registry, its copies and the log lie."""
        self.access = core.access
        self.settings = core.settings
        self.secrets = core.secrets
        self.templates = core.templates
        self.imports = core.imports
        self.journal: JournalStore = core.registry.journal
        self.batches: BatchStore = core.registry.batches
        self.queries = cast("OrderQueries", GuardedQueries(core.registry.queries, core.access))
        if core.is_review:
            self.__dict__.update(dict.fromkeys(_OF_THE_BANK, _no_gateway()))
        self.__dict__.update(given)

    def close(self) -> None:
        """Harmless when it was done."""
        self._births.close()

    def keep_view(self, where: OrderFilter, sort: OrderSort) -> None:
        """Keeps the first rows of what is shown, for a quick next start."""
        self._core.registry.keep_answer(where, sort)

    # People, rights and what protects the data

    @_Part
    def accounts(self) -> Accounts:
        return _accounts(self._core, self.mailing)

    @_Part
    def mailing(self) -> Mailing:
        return _mailing(self._core)

    @_Part
    def audit(self) -> Audit:
        from desktop.services.audit import Audit

        settings = self.settings
        return Audit(self.journal, self.access, lambda: settings.zone)

    @_Part
    def protection(self) -> Protection:
        from desktop.services.protection import Protection

        return Protection(self._core.registry.custody, self.secrets, self.access)

    @_Part
    def anonymising(self) -> Anonymising:
        from desktop.services.anonymising import Anonymising

        return Anonymising(self._core.registry.payers, self.access)

    @_Part
    def housekeeping(self) -> Housekeeping:
        from desktop.services.housekeeping import Housekeeping
        from desktop.services.settings import JOURNAL_MONTHS

        settings = self.settings
        return Housekeeping(
            self.protection,
            self.audit,
            self.anonymising,
            months=lambda: settings.get(JOURNAL_MONTHS),
            is_held=self._core.registry.custody.is_held,
            is_review=self._core.is_review,
        )

    @_Part
    def support(self) -> SupportBundle:
        from desktop.services.support_bundle import SupportBundle
        from desktop.services.system.logging_setup import cleaned
        from desktop.services.system.paths import log_dir

        return SupportBundle(log_dir(self.folder), cleaned, self.settings, self.journal, self.access)

    # The registry

    @_Part
    def exports(self) -> Exports:
        from desktop.services.exports import Exports

        settings = self.settings
        return Exports(self.queries, lambda: settings.zone, access=self.access, journal=self.journal)

    @_Part
    def refusals(self) -> Refusals:
        from desktop.services.refusals import Refusals
        from desktop.services.system.paths import resources_dir

        return Refusals(resources_dir() / "refusals.json")

    # The kiosk and the desk of support

    @_Part
    def lookup(self) -> Lookup:
        from desktop.services.lookup import Lookup

        registry = self._core.registry
        return Lookup(registry.queries, self.access, registry.accounts, self.settings, registry.journal)

    @_Part
    def kiosk(self) -> Kiosk:
        from desktop.services.kiosk import Kiosk
        from desktop.services.secrets.hashing import Argon2Hasher

        core, registry = self._core, self._core.registry
        return Kiosk(
            self.settings, self.access, registry.accounts, registry.batches, registry.journal, Argon2Hasher, core.admin
        )

    # The gateway

    @_Part
    def connections(self) -> Connections:
        from desktop.services.connections import Connections
        from desktop.services.settings import DEFAULT_MERCHANT

        registry, settings = self._core.registry, self.settings
        connections = Connections(
            registry.connections,
            self.lent_secrets,
            self.access,
            registry.journal,
            partial(_open_gateway, self.config, settings),
            lambda *states: registry.operations.in_state(*states),  # asked late: the store needs SQLAlchemy
            lambda: settings.get(DEFAULT_MERCHANT),
        )
        self._births.callback(connections.close)
        return connections

    @_Part
    def lent_secrets(self) -> LentSecrets:
        from desktop.services.lent_secrets import LentSecrets

        return LentSecrets(self.secrets)

    @_Part
    def snapshots(self) -> Snapshots:
        from desktop.services.snapshots import Snapshots, now

        return Snapshots(self.batches, self._core.registry.operations, now)

    @_Part
    def operations(self) -> Operations:
        return self._operations(self.access)

    @_Part
    def reconciling(self) -> Reconciling:
        from desktop.services.reconciling import Reconciling

        reconciling = Reconciling(self._core.registry.operations, self.connections, self.snapshots)
        self._births.callback(reconciling.stop)
        return reconciling

    @_Part
    def sync(self) -> Sync:
        from desktop.services.syncing import Sync

        registry = self._core.registry
        return Sync(self.connections, registry.connections, self.snapshots, registry.queries, self.reconciling, self.access)

    @_Part
    def refund_batches(self) -> RefundBatches:
        from desktop.services.refund_batches import RefundBatches

        registry = self._core.registry
        return RefundBatches(self.operations, registry.operations, registry.queries, self.access)

    @_Part
    def second_person(self) -> SecondPerson:
        """Proves to be somebody in an `Access` of its own: the person at work stays who it is."""
        from desktop.services.second_person import SecondPerson

        registry = self._core.registry
        beside = Access(lambda: not registry.accounts.is_empty(), station())
        witness = replace(self._core, access=beside)
        return SecondPerson(_accounts(witness, _mailing(witness)), self._operations(beside))

    @_Part
    def holds(self) -> Holds:
        from desktop.services.holds import Holds

        return Holds(self.queries, self.settings)

    @_Part
    def training(self) -> Training:
        from desktop.services.training import Training

        training = Training(self.folder / "training", _training_server, self.connections, self.lent_secrets, self.access)
        self._births.callback(training.close)
        return training

    def _operations(self, access: Access) -> Operations:
        from desktop.services.operations import Operations

        registry = self._core.registry
        return Operations(registry.operations, registry.queries, self.connections, self.snapshots, access, self.settings)


def _open_gateway(config: StartupConfig, settings: Settings, connection: Connection, secret: Secret) -> Gateway:
    from desktop.services.gateway import Patience, open_gateway  # its HTTP library only where a gateway is asked

    seconds = config.gateway_seconds
    patience = Patience() if seconds is None else Patience(5, 12, 12, altogether=seconds)
    return open_gateway(connection, secret, zone=settings.zone, patience=patience)


def _no_gateway() -> NoGateway:
    from desktop.services.review import NoGateway

    return NoGateway()


def _training_server() -> TrainingServer:
    from desktop.services.sandbox.apart import GatewayApart  # few practise

    return GatewayApart(days=TRAINING_DAYS)


def _mailing(core: Core) -> Mailing:
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


def _accounts(core: Core, mailing: Mailing) -> Accounts:
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
