"""What is tried, each through its use case over a real registry: an error of ours or a good result, anything else is raised."""

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl.utils.exceptions import IllegalCharacterError

from benchmarks.fuzzing import changes, containers, seeds, words
from benchmarks.fuzzing.changes import Dice
from desktop.bootstrap import Cabinet, StartupConfig, build
from desktop.models.domain.batches import FileKind, FileReport
from desktop.models.domain.errors import CabinetError
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.recovery_kit import key_of_kit
from desktop.models.domain.secret import Secret
from desktop.services import settings as declared
from desktop.services.admin_file import FILE
from desktop.services.importing.profiles import FIELDS, shipped
from desktop.services.imports import ReadOptions
from desktop.services.kiosk import PINS
from desktop.services.secrets.vault import Vault

IMPORTERS = tuple(seeds.MAKERS)
SETTINGS = ("kiosk.toml", "settings rows", "own profile", "vault", "recovery kit")
TARGETS = (*IMPORTERS, *SETTINGS)
ACCEPTED = "accepted"
_NAMES = ("export.csv", "сверка за июль.xlsx", "a" * 240 + ".xls", "a\nb.csv", os.fsdecode(b"\xff\xfe.csv"), "'=x", "no ending")
_FACTS = """SELECT (SELECT count(*) FROM orders), (SELECT count(*) FROM batches WHERE undone_at IS NULL),
(SELECT coalesce(sum(orders), 0) FROM order_days), (SELECT count(*) FROM order_search)"""


class Broken(Exception):
    """A rule does not hold although nothing was raised."""


@dataclass(frozen=True, slots=True)
class Try:
    """One input, ready to be tried; `content` is what would be kept of it if it failed."""

    content: bytes
    go: Callable[[], str]
    """ACCEPTED, or the code of the error."""


class Stage:
    """A data folder with a registry that holds the training data, and everything that is tried over it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "data"
        self._inbox = folder / "inbox"
        self._inbox.mkdir(parents=True)
        self._cabinet = self._opened()
        self._cabinet.imports.load(seeds.sample())
        self._cabinet.keep_view(OrderFilter(), OrderSort())
        self._sound_vault = words.vault(folder)
        self._rows: dict[str, str] = {}

    def close(self) -> None:
        self._cabinet.close()

    def made(self, target: str, dice: Dice) -> Try:
        """An input of this target."""
        if target in IMPORTERS:
            return self._file(target, dice)
        make = {
            "kiosk.toml": self._admin_file,
            "settings rows": self._settings,
            "own profile": self._profile,
            "vault": self._vault,
            "recovery kit": self._kit,
        }
        return make[target](dice)

    def _opened(self) -> Cabinet:
        return build(StartupConfig(data_dir=self._folder))

    def _file(self, kind: str, dice: Dice) -> Try:
        content = changed_file(kind, dice)
        options = told_options(dice) if dice.random() < 0.25 else ReadOptions()
        path = self._inbox / (dice.choice(_NAMES) if dice.random() < 0.15 else f"export.{kind}")
        looks_first = dice.random() < 0.2
        return Try(content, lambda: self._loaded(path, content, options, looks_first=looks_first))

    def _loaded(self, path: Path, content: bytes, options: ReadOptions, *, looks_first: bool = False) -> str:
        path.write_bytes(content)
        before = self._facts()
        imports = self._cabinet.imports
        try:
            if looks_first:
                imports.preview(path, options)
                self._require(self._facts() == before, "a preview changed the registry")
            report = imports.load(path, options)
        except CabinetError as error:
            self._require(self._facts() == before, f"changed after {error.code}")
            self._require_whole()
            return error.code
        finally:
            path.unlink()
        self._accept(report, before)
        return ACCEPTED

    def _accept(self, report: FileReport, before: tuple[int, ...]) -> None:
        """The registry has what the report tells, can be read, and undoing gives back what was."""
        now = self._facts()
        self._require(now[0] == before[0] + report.new, f"{report.new} new orders told, {now[0] - before[0]} found")
        self._require(now[0] == now[2] == now[3], "sums or search texts do not cover the orders")
        self._cabinet.queries.totals(OrderFilter())
        self._cabinet.queries.page(OrderFilter(), OrderSort(), 0, 50)
        self._cabinet.imports.undo(report.batch or 0)
        self._require(self._facts() == before, "undoing left something")

    def _admin_file(self, dice: Dice) -> Try:
        content = words.changed_toml(dice)
        return Try(content, lambda: self._restarted(lambda: (self._folder / FILE).write_bytes(content)))

    def _settings(self, dice: Dice) -> Try:
        """Rows of the registry's settings and saved filters, written past the program."""
        if not self._rows:
            self._rows = {**_sound_settings(), **self._stored()}
        changed = {dice.choice(list(self._rows)): "" for _ in changes.several(dice, 4)}
        rows = {name: words.changed_json(dice, json.loads(self._rows[name])) for name in changed}
        return Try(json.dumps(rows).encode(), lambda: self._restarted(lambda: self._write_rows(rows)))

    def _restarted(self, change: Callable[[], object]) -> str:
        """Every setting as the program reads it after a start; then the folder is as before."""
        self._cabinet.close()
        try:
            change()
            with closing(self._opened()) as cabinet:
                read_everything(cabinet)
        except CabinetError as error:
            return error.code
        else:
            return ACCEPTED
        finally:
            (self._folder / FILE).unlink(missing_ok=True)
            self._write_rows(self._rows)
            self._cabinet = self._opened()
            self._require_whole()

    def _profile(self, dice: Dice) -> Try:
        body = words.changed_profile(dice)
        table = seeds.csv_of(dice.choice(seeds.tables())).encode()
        path = self._inbox / "export.csv"

        def go() -> str:
            self._write_profile(body)
            return self._loaded(path, table, ReadOptions())

        return Try(body.encode("utf-8", "surrogatepass"), go)

    def _vault(self, dice: Dice) -> Try:
        content = words.changed_vault(dice, self._sound_vault)
        path = self._inbox / "vault.bin"

        def go() -> str:
            path.write_bytes(content)
            store = Vault(path, lambda: words.PASSWORD)
            try:
                store.get("registry.key")
                store.set("another", Secret("x"))
            except CabinetError as error:
                self._require(path.read_bytes() == content, "an unreadable vault was written over")
                return error.code
            return ACCEPTED

        return Try(content, go)

    def _kit(self, dice: Dice) -> Try:
        text = words.changed_kit(dice)

        def go() -> str:
            try:
                key_of_kit(Secret(text))
            except CabinetError as error:
                return error.code
            return ACCEPTED

        return Try(text.encode("utf-8", "surrogatepass"), go)

    def _require(self, holds: bool, what: str) -> None:
        if not holds:
            raise Broken(what)

    def _require_whole(self) -> None:
        with closing(self._connection()) as connection:
            self._require(connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "the registry is damaged")

    def _facts(self) -> tuple[int, ...]:
        with closing(self._connection()) as connection:
            facts: tuple[int, ...] = connection.execute(_FACTS).fetchone()
            return facts

    def _connection(self) -> sqlite3.Connection:
        return sqlite3.connect(self._folder / "cabinet.db")

    def _stored(self) -> dict[str, str]:
        with closing(self._connection()) as connection:
            return dict(connection.execute("SELECT name, value FROM settings"))

    def _write_rows(self, rows: dict[str, str]) -> None:
        with closing(self._connection()) as connection, connection:
            for name, value in rows.items():
                table, column = ("templates", "body") if name == _TEMPLATE else ("settings", "value")
                connection.execute(f"INSERT OR REPLACE INTO {table} (name, {column}) VALUES (?, ?)", (name, value))

    def _write_profile(self, body: str) -> None:
        with closing(self._connection()) as connection, connection:
            connection.execute(
                "INSERT OR REPLACE INTO profiles (name, body) VALUES ('mine', ?)", (body.encode("utf-8", "replace").decode(),)
            )


_TEMPLATE = "the month's refunds"


def _sound_settings() -> dict[str, str]:
    """A value for everything that is kept, so that there is something to change."""
    rows = {setting.key: json.dumps(setting.default) for setting in all_settings()}
    where = {"card": "4111", "statuses": ["REFUNDED"], "period": ["2021-07-01T00:00:00+05:00", None], "amount_from": 100}
    rows["transactions.filter"] = json.dumps(where | {"preset": "today", "date_basis": "registered"})
    rows["transactions.sort"] = json.dumps({"column": "registered_at", "descending": True})
    rows["transactions.filters_off"] = json.dumps(["card", "statuses"])
    rows["transactions.widths"] = json.dumps({"rrn": 100})
    rows["mail"] = json.dumps(
        {"host": "mail.example.kz", "port": 587, "sender": "till@example.kz", "tls": "tls", "user": "till"}
    )
    template = {
        "filter": where,
        "preset": "today",
        "with_period": True,
        "columns": ["rrn"],
        "sort": ["rrn", True],
        "opens": True,
    }
    rows[_TEMPLATE] = json.dumps(template)
    return rows


def all_settings() -> list[declared.Setting[Any]]:
    return [*(one for one in vars(declared).values() if isinstance(one, declared.Setting)), *PINS.values()]


def read_everything(cabinet: Cabinet) -> None:
    """What the window reads when it opens, but for the window."""
    from datetime import date

    from desktop.views.pages.registry_state import restore

    for setting in all_settings():
        cabinet.settings.get(setting)
    zone = cabinet.settings.zone
    cabinet.mailing.server()
    cabinet.templates.opening()
    cabinet.templates.all()
    state = restore(cabinet.settings)
    asked = state.asked(date(2021, 7, 23), zone)
    for where, sort in ((asked, state.sort), (OrderFilter(), OrderSort())):
        cabinet.queries.page(where, sort, 0, 50)
        cabinet.queries.totals(where)
    cabinet.imports.profiles()


def changed_file(kind: str, dice: Dice) -> bytes:
    """A file of a kind, changed as what it is or byte by byte."""
    good = seeds.files(kind)
    seed = dice.choice(good)
    if dice.random() < 0.25:
        return changes.changed_bytes(dice, seed, good)
    if kind == "csv":
        table = changes.changed_cells(dice, list(dice.choice(seeds.tables())))
        made = changes.written(dice, table)
        return changes.changed_bytes(dice, made, good) if dice.random() < 0.2 else made
    if kind == "xls":
        return containers.changed_biff(dice)
    if kind in ("html", "spreadsheetml"):
        if dice.random() < 0.5:
            table = changes.changed_cells(dice, list(dice.choice(seeds.tables())))
            seed = (seeds.html_of if kind == "html" else seeds.spreadsheetml_of)(table).encode("utf-8", "replace")
        return changes.encoded(dice, changes.changed_markup(dice, seed.decode("utf-8", "replace")))
    with suppress(ValueError, IllegalCharacterError):  # openpyxl and zipfile refuse to write some of what we would like to
        if kind in ("xlsx", "ods") and dice.random() < 0.3:
            table = changes.changed_cells(dice, list(dice.choice(seeds.tables())))
            return (seeds.xlsx_of if kind == "xlsx" else seeds.ods_of)(table)
        return containers.changed_zip(dice, seed, good)
    return changes.changed_bytes(dice, seed, good)


def told_options(dice: Dice) -> ReadOptions:
    """What a person, or a script, may ask for: sensible or not."""
    fields = [*FIELDS, "", "no field", "amount_minor"]
    names: dict[str, tuple[object, ...]] = {
        "merchant": ("shop", "", "x" * 5000, "\x00", "\ud800"),
        "kind": tuple(FileKind),
        "encoding": (*changes.ENCODINGS, "base64", "rot13", "idna", "punycode", "undefined", "", "no-such", "utf-7", "\x00"),
        "delimiter": (";", ",", "\t", "|", " ", '"', "\n", "", ";;", "\x00", "é"),
        "header_row": (0, 1, 2, 3, -1, 40, 10**9),
        "decimal_sign": (".", ",", "", "x"),
        "date_order": ("dmy", "mdy", "ymd", "", "xyz"),
        "zone": ("Asia/Almaty", "UTC", "No/Zone", "", "../etc/passwd", "Asia", "\x00"),
        "profile": (*(profile.name for profile in shipped()), "", "none"),
        "columns": tuple({dice.choice((0, 1, 2, 3, 9, 600, -1)): dice.choice(fields) for _ in range(3)} for _ in range(4)),
    }
    chosen = dice.sample(list(names), dice.randint(1, 4))
    return ReadOptions(**{name: dice.choice(names[name]) for name in chosen})  # type: ignore[arg-type]
