"""The program as it is killed: the real parts over a real data folder, at work on one thing until it is no more.

Whatever has been answered is told through the pipe, so that it can be looked for afterwards. Everything is imported at once:
a fork of a process that has it all is killed in the midst of the work, and not while Python loads modules.
"""

import itertools
from multiprocessing.connection import Connection
from pathlib import Path

import desktop.services.storage.stores  # noqa: F401 — loaded before the fork
from desktop.bootstrap import Cabinet, StartupConfig, build
from desktop.models.domain.accounts import Actor, Right, Role
from desktop.models.domain.errors import SignInRefused
from desktop.models.domain.secret import Secret
from desktop.services.imports import ReadOptions
from desktop.services.settings import MERCHANT_NAME

LOGIN = "aigerim"
PASSWORD = Secret("forty-two apricots on the sill")
VAULT = Secret("the vault of the measured folder")
ROWS = 600
HEAD = "ORDER_NUMBER,AMOUNT,CURRENCY,CREATED_DATE,STATE,SHORT_DESCRIPTION\n"


def opened(folder: str) -> Cabinet:
    return build(StartupConfig(data_dir=Path(folder), vault_password=lambda: VAULT))


def prepare(folder: str, encrypted: bool, told: Connection) -> None:
    """A closed cabinet with one account and one import; tells the registry's key, empty in clear."""
    cabinet = opened(folder)
    cabinet.accounts.add(LOGIN, PASSWORD, frozenset({Role.ADMIN}))
    if encrypted:
        cabinet.protection.switch_on()
    cabinet.imports.load(export(Path(folder), 0), ReadOptions(merchant="shop"))
    key = cabinet.secrets.get("registry.key") if encrypted else None
    cabinet.close()
    told.send(key.reveal() if key else "")


def export(folder: Path, number: int) -> Path:
    """A file of ROWS orders that no other file has."""
    path = folder / "incoming.csv"
    rows = (f"{number}-{row},{row}.50,KZT,23.07.2021 11:28:14,DEPOSITED,за обед {row}" for row in range(1, ROWS + 1))
    path.write_text(HEAD + "\n".join(rows) + "\n", "utf-8")
    return path


def work(folder: str, kind: str, seed: int, told: Connection) -> None:
    """Until killed. Tells "ready" when the work begins."""
    cabinet = opened(folder)
    if kind != "sign-in":
        cabinet.access.enter(Actor(LOGIN, frozenset(Right), "till"))
    told.send(("ready", 0))
    for turn in itertools.count():
        _WORK[kind](cabinet, Path(folder), seed * 1000 + turn, told)


def _import(cabinet: Cabinet, folder: Path, number: int, told: Connection) -> None:
    batch = cabinet.imports.load(export(folder, number), ReadOptions(merchant="shop")).batch or 0
    told.send(("import", batch))
    if number % 2:
        cabinet.batches.undo(batch)
        told.send(("undo", batch))


def _set(cabinet: Cabinet, folder: Path, number: int, told: Connection) -> None:
    cabinet.settings.set(MERCHANT_NAME, f"shop {number}")
    told.send(("setting", number))


def _sign_in(cabinet: Cabinet, folder: Path, number: int, told: Connection) -> None:
    try:
        cabinet.accounts.sign_in(LOGIN, Secret("forty-two apricots"))
    except SignInRefused:
        told.send(("wrong", number))
    cabinet.accounts.sign_in(LOGIN, PASSWORD)
    told.send(("right", number))


_WORK = {"import": _import, "setting": _set, "sign-in": _sign_in}
KINDS = tuple(_WORK)
