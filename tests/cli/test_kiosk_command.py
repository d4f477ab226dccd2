"""`cabinet kiosk`: the PIN, the check, and the administrator's file as a script meets them."""

import io
import sys
from collections.abc import Callable

import pytest
from terminal import Terminal

from desktop.services.admin_file import FILE

GOOD = "2" + "58" * 3


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """What stands on standard input."""
    return lambda text: monkeypatch.setattr(sys, "stdin", io.StringIO(text + "\n"))


def test_a_station_without_data_or_pin_is_not_ready_and_says_why(cabinet: Terminal) -> None:
    said = cabinet("kiosk", "check")
    assert said.code == 3
    assert "kiosk pin" in said.err
    assert "empty" in said.err


def test_a_pin_is_set_and_the_station_is_ready(cabinet: Terminal, guide, typed) -> None:
    cabinet("import", guide)
    typed(GOOD)
    assert cabinet("kiosk", "pin", "--pin-stdin").code == 0
    said = cabinet("kiosk", "check", "--json")
    assert said.code == 0
    assert (said.json["ready"], said.json["has_pin"], said.json["has_operator_pin"]) == (True, True, False)
    typed(GOOD[::-1])
    assert cabinet("kiosk", "pin", "--operator", "--pin-stdin", "--json").json == {"ok": True}
    assert cabinet("kiosk", "check", "--json").json["has_operator_pin"] is True
    assert GOOD not in said.out + said.err


@pytest.mark.parametrize("pin", ["", "12345", "111111", "abcdef"])
def test_a_pin_that_is_none_is_wrong_usage(cabinet: Terminal, typed, pin) -> None:
    typed(pin)
    assert cabinet("kiosk", "pin", "--pin-stdin").code == 2


def test_a_bad_file_of_the_administrator_stops_with_a_sentence(cabinet: Terminal) -> None:
    (cabinet.folder / FILE).write_text("idle_minutes = 'x'", encoding="utf-8")
    said = cabinet("list")
    assert said.code == 1
    assert said.out == ""
    assert FILE in said.sentence
    assert "idle_minutes" in said.sentence


def test_a_script_reads_of_a_bad_file_of_the_administrator_as_json(cabinet: Terminal) -> None:
    (cabinet.folder / FILE).write_text("[kiosk", encoding="utf-8")
    said = cabinet("kiosk", "check", "--json")
    assert (said.code, said.json["code"]) == (1, "invalid.kiosk_file")
    assert FILE in said.json["error"]


def test_the_administrators_language_is_everybodys(cabinet: Terminal) -> None:
    (cabinet.folder / FILE).write_text('language = "kk"', encoding="utf-8")
    assert "Әкімші" in cabinet.bare("--data-dir", cabinet.folder, "kiosk", "check").out  # «Әкімші файлы»
