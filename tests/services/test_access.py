"""Whether the cabinet is open: use cases ask, buttons remember, and a first account made elsewhere closes all the same."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.bootstrap import Cabinet, StartupConfig, build
from desktop.models.domain.accounts import Actor, Right, Role
from desktop.models.domain.errors import SignInRefused
from desktop.models.domain.secret import Secret
from desktop.services.access import Access


class Asked:
    """Counts the questions to the database."""

    def __init__(self) -> None:
        self.is_closed, self.times = False, 0

    def __call__(self) -> bool:
        self.times += 1
        return self.is_closed


def test_buttons_of_an_open_cabinet_ask_the_database_once() -> None:
    asked = Asked()
    access = Access(asked, "till")
    assert all(access.may(right) for right in Right)
    assert asked.times == 1


def test_each_use_case_asks_and_buttons_know_what_it_saw() -> None:
    asked = Asked()
    access = Access(asked, "till")
    for times in (1, 2, 3):
        access.require(Right.VIEW)
        assert asked.times == times
    asked.is_closed = True
    with pytest.raises(SignInRefused):
        access.require(Right.VIEW)
    assert not access.may(Right.VIEW)
    assert asked.times == 4


def test_who_signs_out_leaves_a_closed_cabinet() -> None:
    asked = Asked()
    access = Access(asked, "till")
    assert access.may(Right.VIEW)
    access.enter(Actor("aigerim", frozenset(Right), "till", 1))
    assert access.may(Right.VIEW)
    access.leave()
    assert not access.may(Right.VIEW)
    assert asked.times == 1


def test_the_kiosk_of_an_open_cabinet_closes_nothing() -> None:
    access = Access(Asked(), "till")
    access.enter(Actor("kiosk", frozenset({Right.LOOKUP}), "till"))
    assert not access.may(Right.VIEW)
    access.leave()
    assert access.may(Right.VIEW)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Cabinet, Cabinet]]:
    made = [build(StartupConfig(data_dir=tmp_path)) for _ in range(2)]
    yield made[0], made[1]
    for cabinet in made:
        cabinet.close()


def test_a_first_account_of_a_second_program_closes_the_first_at_its_next_use_case(two: tuple[Cabinet, Cabinet]) -> None:
    first, second = two
    assert first.access.may(Right.EXPORT)
    second.accounts.add("aigerim", Secret("Ab1-" + secrets.token_urlsafe(16)), frozenset({Role.ADMIN}))
    with pytest.raises(SignInRefused):
        first.templates.all()
    assert not first.access.may(Right.EXPORT)
    assert first.access.actor is None
