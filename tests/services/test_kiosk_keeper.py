"""The kiosk's PINs, its rights, the age of its registry, and the administrator's file."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kiosk_stage import STATION, Hall, as_clerk, hall, paid

from desktop.models.domain.accounts import Right
from desktop.models.domain.errors import InvalidInput, NotAllowed, SignInRefused, StorageUnavailable
from desktop.models.domain.secret import Secret
from desktop.services.admin_file import FILE, KioskOptions, load_admin_file
from desktop.services.kiosk import LOCK_SECONDS, PINS, WRONG_PINS, Pin
from desktop.services.settings import IDLE_MINUTES, LANGUAGE, MERCHANT_NAME, STALE_HOURS, Settings

PIN, OTHER = Secret("2" + "58" * 3), Secret("9" + "14" * 3)
WRONG = Secret("7" + "30" * 3)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Hall]:
    with hall(tmp_path / "cabinet.db") as made:
        yield made


# --- PINs


@pytest.mark.parametrize("text", ["", "12345", "25819a", "٢٥٨١٩٣", "111111", "123456", "987654", "1" * 40])
def test_a_pin_has_six_digits_that_are_not_the_first_to_be_tried(here, text):
    with pytest.raises(InvalidInput):
        here.kiosk.set_pin(Secret(text))
    assert not here.kiosk.has_pin()


def test_the_two_pins_are_told_apart(here):
    here.kiosk.set_pin(PIN)
    here.kiosk.set_pin(OTHER, Pin.OPERATOR)
    assert here.kiosk.check(PIN) is Pin.SUPERVISOR
    assert here.kiosk.check(OTHER) is Pin.OPERATOR


def test_a_pin_stands_nowhere_as_itself(here):
    here.kiosk.set_pin(PIN)
    here.kiosk.check(PIN)
    with pytest.raises(SignInRefused):
        here.kiosk.check(WRONG)
    kept = str(here.registry.settings_store.load()[PINS[Pin.SUPERVISOR].key])
    assert kept.startswith("$argon2id$")
    written = " ".join(f"{entry.subject} {entry.details}" for entry in here.told())
    for text in (PIN.reveal(), WRONG.reveal(), kept):
        assert text not in written
    for file in here.path.parent.iterdir():
        assert PIN.reveal().encode() not in file.read_bytes()
    assert {entry.subject for entry in here.told("secret.set")} == {"kiosk.pin"}


def test_only_who_may_change_settings_sets_a_pin(tmp_path):
    with hall(tmp_path / "cabinet.db", closed=True) as here:
        as_clerk(here.access, Right.VIEW, Right.LOOKUP)
        with pytest.raises(NotAllowed):
            here.kiosk.set_pin(PIN)


def refusals(here: Hall, times: int) -> list[tuple[str, object]]:
    told = []
    for _ in range(times):
        with pytest.raises(SignInRefused) as caught:
            here.kiosk.check(WRONG)
        told.append((caught.value.reason, caught.value.params.get("left")))
    return told


def test_more_than_three_wrong_pins_lock_the_station_for_half_an_hour(here):
    here.kiosk.set_pin(PIN)
    assert refusals(here, WRONG_PINS) == [("pin_wrong", 3), ("pin_wrong", 2), ("pin_wrong", 1)]
    assert refusals(here, 1) == [("pin_locked", None)]
    with pytest.raises(SignInRefused) as caught:
        here.kiosk.check(PIN)
    assert caught.value.params["minutes"] == 30
    here.later(seconds=LOCK_SECONDS + 60)  # real seconds count, too
    assert here.kiosk.check(PIN) is Pin.SUPERVISOR


def test_a_right_pin_after_wrong_ones_opens_and_forgets_them(here):
    here.kiosk.set_pin(PIN)
    refusals(here, WRONG_PINS)
    assert here.kiosk.check(PIN) is Pin.SUPERVISOR
    assert refusals(here, 1) == [("pin_wrong", 3)]


# --- who is at work


def test_a_kiosk_may_look_up_and_nothing_else(here):
    here.load(paid())
    with pytest.raises(NotAllowed):
        here.kiosk.enter()
    here.kiosk.set_pin(PIN)
    here.kiosk.enter()
    assert {right for right in Right if here.access.may(right)} == {Right.LOOKUP}
    with pytest.raises(NotAllowed):
        here.kiosk.set_pin(OTHER)
    here.kiosk.let_operator_look()
    assert {right for right in Right if here.access.may(right)} == {Right.LOOKUP, Right.VIEW}
    here.kiosk.enter_again()
    assert not here.access.may(Right.VIEW)
    here.kiosk.leave()
    assert here.access.may(Right.SETTINGS)
    assert [entry.details["what"] for entry in here.told("kiosk")] == ["end", "start"]
    assert {entry.who for entry in here.told("kiosk")} == {"kiosk"}
    assert {entry.station for entry in here.told("kiosk")} == {STATION}


def test_nobody_is_signed_in_after_the_kiosk(tmp_path):
    with hall(tmp_path / "cabinet.db", closed=True) as here:
        as_clerk(here.access)
        here.kiosk.set_pin(PIN)
        here.kiosk.enter()
        here.kiosk.leave()
        assert here.access.actor is None


def test_a_journal_that_cannot_be_written_keeps_nobody_in(tmp_path, monkeypatch):
    with hall(tmp_path / "cabinet.db", closed=True) as here:
        as_clerk(here.access)
        here.kiosk.set_pin(PIN)
        here.kiosk.enter()

        def full(*_: object, **__: object) -> None:
            raise StorageUnavailable(reason="full")

        monkeypatch.setattr(here.kiosk, "_journal", SimpleNamespace(append=full))
        with pytest.raises(StorageUnavailable):
            here.kiosk.leave()
        assert here.access.actor is None


# --- age


def test_a_registry_ages_from_its_newest_kept_import(here):
    assert here.kiosk.is_stale()
    here.load(paid())
    assert not here.kiosk.is_stale()
    here.later(hours=here.settings.get(STALE_HOURS), minutes=1)
    assert here.kiosk.is_stale()
    here.load(paid("2"), name="later.csv")
    assert not here.kiosk.is_stale()
    here.registry.batches.undo(2)
    assert here.kiosk.is_stale()
    assert here.kiosk.age() == timedelta(hours=here.settings.get(STALE_HOURS), minutes=1)


def test_a_machine_that_was_off_knows_how_old_its_registry_is(here):
    here.load(paid())
    here.kiosk.set_pin(PIN)
    here.kiosk.check(PIN)
    here.turn(hours=49)
    assert here.kiosk.is_stale()
    here.kiosk.check(PIN)
    here.turn(hours=-48)
    assert here.kiosk.is_stale()


# --- the administrator's file

GOOD = """
language = "kk"
idle_minutes = 3
merchant_name = "Дастархан"

[kiosk]
start = true
reset_seconds = 30
languages = ["kk", "ru"]
"""


def write(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / FILE).write_text(text, encoding="utf-8")
    return folder


def test_without_a_file_everything_is_as_usual(tmp_path):
    admin = load_admin_file(tmp_path, tmp_path / "site")
    assert (dict(admin.fixed), admin.kiosk, admin.paths) == ({}, KioskOptions(), ())


def test_the_file_goes_over_everybodys_settings(tmp_path):
    admin = load_admin_file(write(tmp_path, GOOD), tmp_path / "site")
    assert admin.kiosk == KioskOptions(start=True, reset_seconds=30, answer_seconds=20, languages=("kk", "ru"))
    with hall(tmp_path / "cabinet.db", admin=admin) as here:
        assert here.settings.get(LANGUAGE) == "kk"
        assert here.settings.get(MERCHANT_NAME) == "Дастархан"
        with pytest.raises(NotAllowed):
            here.settings.set(IDLE_MINUTES, 5)
        assert here.settings.get(IDLE_MINUTES) == 3


def test_the_systems_file_wins(tmp_path):
    site = write(tmp_path / "site", 'language = "ru"\n[kiosk]\nreset_seconds = 90\n')
    admin = load_admin_file(write(tmp_path, GOOD), site)
    assert admin.fixed["language"] == "ru"
    assert admin.fixed["idle_minutes"] == 3
    assert (admin.kiosk.reset_seconds, admin.kiosk.start) == (90, True)
    assert admin.paths == (tmp_path / FILE, site / FILE)


def test_the_system_says_where_its_file_is(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    (tmp_path / "etc").mkdir()
    write(tmp_path / "etc" / "acquiring-cabinet", "stale_hours = 12\n")
    assert load_admin_file(tmp_path).fixed == {"stale_hours": 12}


@pytest.mark.parametrize(
    ("text", "reason", "line", "key"),
    [
        ("language = ", "toml", 1, None),
        ('language = "kk"\n\nidle = 3', "unknown", 3, "idle"),
        ('idle_minutes = "3"', "value", 1, "idle_minutes"),
        ("idle_minutes = true", "value", 1, "idle_minutes"),
        ("idle_minutes = 0", "value", 1, "idle_minutes"),
        ('zone = "Asia/Atlantis"', "value", 1, "zone"),
        ('language = "de"', "value", 1, "language"),
        ("kiosk = 1", "value", 1, "kiosk"),
        ("[kiosk]\nreset_seconds = 1", "value", 2, "reset_seconds"),
        ('[kiosk]\nlanguages = ["kk", "de"]', "value", 2, "languages"),
        ("[kiosk]\nlanguages = []", "value", 2, "languages"),
        ("[kiosk]\npin = 258258", "unknown", 2, "pin"),
        ('["kiosk.pin"]\nx = 1', "unknown", 1, "kiosk.pin"),
        ("geometry = {}", "unknown", 1, "geometry"),
    ],
)
def test_a_file_that_is_not_understood_stops_with_its_place(tmp_path, text, reason, line, key):
    with pytest.raises(InvalidInput) as caught:
        load_admin_file(write(tmp_path, text), tmp_path / "site")
    told = caught.value.params
    assert (caught.value.code, told["reason"], told["line"], told.get("key")) == ("invalid.kiosk_file", reason, line, key)
    assert told["file"] == str(tmp_path / FILE)


def test_a_file_of_no_letters_stops_too(tmp_path):
    (tmp_path / FILE).write_bytes(b"language = '\xff\xfe'")
    with pytest.raises(InvalidInput) as caught:
        load_admin_file(tmp_path, tmp_path / "site")
    assert caught.value.params["reason"] == "unreadable"


LINES = st.sampled_from(
    ["[kiosk]", "start = 1", "idle_minutes = 7", 'language = "kk"', "zone = []", '"a.b" = {', "= =", "\x00"]
)


@given(st.one_of(st.text(max_size=50), st.lists(LINES, max_size=5).map("\n".join)))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_there_is_read_or_refused(tmp_path, text):
    (tmp_path / FILE).write_bytes(text.encode("utf-8", "surrogatepass"))
    with suppress(InvalidInput):
        kept = Settings(Nothing(), fixed=load_admin_file(tmp_path, tmp_path / "site").fixed)
        assert kept.get(IDLE_MINUTES) >= 1


class Nothing:
    def load(self) -> dict[str, object]:
        return {}

    def save(self, values: dict[str, object]) -> None:
        raise AssertionError(values)


def test_a_station_without_the_file_does_not_pay_for_reading_one(tmp_path):
    code = "import sys; from pathlib import Path; from desktop.services.admin_file import load_admin_file as load"
    code += "; load(Path(sys.argv[1]), Path(sys.argv[1])); print('tomllib' in sys.modules, 'platformdirs' in sys.modules)"

    def loaded():
        return subprocess.run([sys.executable, "-c", code, tmp_path], capture_output=True, text=True, check=True).stdout.split()

    assert loaded() == ["False", "False"]
    write(tmp_path, "stale_hours = 12\n")
    assert loaded() == ["True", "False"]
