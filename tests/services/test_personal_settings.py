"""What each person of a closed cabinet sets for themselves, and what the first of them had while it was open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from people_stage import GOOD, OTHER, Office, office

from desktop.models.domain.accounts import Role
from desktop.models.domain.columns import ColumnKey
from desktop.services.settings import COLUMNS, FILTER, LANGUAGE, THEME, Settings

MINE = (ColumnKey.AMOUNT, ColumnKey.ORDER_NUMBER)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "cabinet.db") as made:
        yield made


def settings_of(desk: Office, **fixed: object) -> Settings:
    """As a program that starts now has them."""
    return Settings(desk.registry.settings_store, desk.access, fixed)


def set_while_open(desk: Office) -> Settings:
    settings = settings_of(desk)
    settings.set(LANGUAGE, "kk")
    settings.set(THEME, "dark")
    settings.set(COLUMNS, MINE)
    settings.set(FILTER, {"search": "somebody"})
    return settings


def test_the_first_account_goes_on_as_the_open_cabinet_was(desk: Office) -> None:
    settings = set_while_open(desk)
    desk.accounts.add("Aigerim", GOOD, frozenset({Role.ADMIN}))
    for each in (settings, settings_of(desk)):
        assert (each.get(LANGUAGE), each.get(THEME), each.get(COLUMNS)) == ("kk", "dark", MINE)


def test_what_the_first_person_sets_then_is_their_own(desk: Office) -> None:
    settings = set_while_open(desk)
    desk.accounts.add("Aigerim", GOOD, frozenset({Role.ADMIN}))
    settings.set(THEME, THEME.default)
    desk.accounts.leave()
    desk.accounts.sign_in("aigerim", GOOD)
    assert settings_of(desk).get(THEME) == THEME.default
    assert settings_of(desk).get(LANGUAGE) == "kk"


def test_nobody_else_sees_what_the_first_person_had(desk: Office) -> None:
    set_while_open(desk)
    desk.begin()
    desk.accounts.sign_in("aigerim", GOOD)
    desk.accounts.add("Berik", OTHER, frozenset({Role.ADMIN}))
    desk.accounts.leave()
    desk.accounts.sign_in("berik", OTHER)
    settings = settings_of(desk)
    desk.accounts.remove("aigerim")
    assert [settings.get(one) for one in (LANGUAGE, THEME, COLUMNS, FILTER)] == [
        one.default for one in (LANGUAGE, THEME, COLUMNS, FILTER)
    ]
    desk.accounts.add("Saule", GOOD, frozenset({Role.CLERK}))
    desk.accounts.leave()
    desk.accounts.sign_in("saule", GOOD)
    assert settings.get(FILTER) == {}


def test_the_administrators_file_holds_for_everybody(desk: Office) -> None:
    set_while_open(desk)
    desk.begin()
    desk.accounts.sign_in("aigerim", GOOD)
    desk.accounts.add("Berik", OTHER, frozenset({Role.VIEWER}))
    for name, password in (("aigerim", GOOD), ("berik", OTHER)):
        desk.accounts.leave()
        desk.accounts.sign_in(name, password)
        assert settings_of(desk, language="ru").get(LANGUAGE) == "ru"
