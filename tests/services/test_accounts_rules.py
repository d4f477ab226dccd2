"""Who may have an account, which passwords are good, and that an answer's time tells nothing."""

import statistics
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from people_stage import COMMON, GOOD, OTHER, WRONG, office

from desktop.models.domain.accounts import RIGHTS, Actor, Right, Role, rights_of
from desktop.models.domain.errors import CabinetError, Conflict, InvalidInput, NotAllowed, NotFound, SignInRefused
from desktop.models.domain.passwords import LEAST, PasswordFault, faults_of
from desktop.models.domain.secret import Secret
from desktop.services.secrets.hashing import Argon2Hasher

ADMIN, CLERK = frozenset({Role.ADMIN}), frozenset({Role.CLERK})


@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("short one", PasswordFault.SHORT),
        ("x" * 1025, PasswordFault.LONG),
        ("Aigerim.Bekova", PasswordFault.LOGIN),
        ("aigerimbekova2024", PasswordFault.LOGIN),
        ("РОМАШКА-12345", PasswordFault.MERCHANT),
        ("ромашкаромашка", PasswordFault.MERCHANT),
        ("kzmqpwkzmqpw", PasswordFault.REPEATS),
        ("qwerty123456", PasswordFault.COMMON),
        ("QWERTY123456!", PasswordFault.COMMON),
        ("йцукенгшщзхъ", PasswordFault.COMMON),
        ("passwordpassword", PasswordFault.COMMON),
        ("abcdefghijklm", PasswordFault.COMMON),
        ("481516234200", PasswordFault.COMMON),
    ],
)
def test_each_refusal_has_its_reason(password: str, fault: PasswordFault) -> None:
    assert fault in faults_of(Secret(password), "aigerim.bekova", "Ромашка", COMMON)


@pytest.mark.parametrize("password", ["four quiet horses graze", "төрт тыныш жылқы", "aigerim likes tea", "k9#Vt2!pQz7m"])
def test_good_passwords(password: str) -> None:
    assert faults_of(Secret(password), "aigerim", "Ромашка", COMMON) == ()


@given(st.text(min_size=LEAST, max_size=40))
def test_a_login_is_never_a_password(name: str) -> None:
    login = PasswordFault.LOGIN in faults_of(Secret(name), name, "", ())
    assert login or not any(map(str.isalnum, name))


def test_a_thousand_common_ones_are_refused() -> None:
    COMMON.__contains__("")
    known = [word for word in COMMON._known or () if len(word) >= LEAST]
    assert len(known) > 200
    assert [word for word in known if PasswordFault.COMMON not in faults_of(Secret(word.upper()), "", "", COMMON)] == []


def test_the_first_account_is_an_administrators_and_closes_the_cabinet(tmp_path: Path) -> None:
    with office(tmp_path / "cabinet.db") as here:
        assert not here.accounts.is_closed
        with pytest.raises(InvalidInput, match="first_role"):
            here.accounts.add("aigerim", GOOD, CLERK)
        with pytest.raises(InvalidInput) as weak:
            here.accounts.add("aigerim", Secret("aigerim"), ADMIN)
        assert weak.value.params["faults"] == ("short", "login")
        added = here.accounts.add(" Aigerim ", GOOD, ADMIN)
        assert (added.account.name, len(set(added.recovery_codes))) == ("Aigerim", 10)
        assert here.accounts.is_closed
        assert here.accounts.add("clerk", OTHER, CLERK).recovery_codes == ()
        assert all(code not in repr(added) for code in added.recovery_codes)


def test_two_windows_make_only_one_first_account(tmp_path: Path) -> None:
    with office(tmp_path / "cabinet.db") as one, office(tmp_path / "cabinet.db") as two:
        assert not two.accounts.is_closed
        one.begin()
        with pytest.raises(SignInRefused, match="needed"):
            two.accounts.add("intruder", OTHER, ADMIN)
        with pytest.raises(Conflict, match="account_first"):
            two.store.add("intruder", "hash", ADMIN, (), first=True)
        assert [account.name for account in two.store.all()] == ["Aigerim"]


@pytest.mark.parametrize("name", ["", "  ", "a,b", "a\nb\x00", "x" * 65, "tab\x1b[1m"])
def test_logins_that_are_none(tmp_path: Path, name: str) -> None:
    with office(tmp_path / "cabinet.db") as here, pytest.raises(InvalidInput, match="account_name"):
        here.accounts.add(name, GOOD, ADMIN)


def test_the_last_administrator_stays(tmp_path: Path) -> None:
    with office(tmp_path / "cabinet.db") as here:
        here.accounts.add("aigerim", GOOD, ADMIN)
        here.accounts.add("second", OTHER, CLERK)
        for attempt in (lambda: here.accounts.remove("aigerim"), lambda: here.accounts.set_roles("AIGERIM", CLERK)):
            with pytest.raises(Conflict, match="last_admin"):
                attempt()
        here.accounts.set_roles("second", ADMIN | CLERK)
        here.accounts.set_roles("aigerim", CLERK)
        with pytest.raises(NotAllowed):
            here.accounts.all()
        here.accounts.sign_in("second", OTHER)
        here.accounts.remove("aigerim")
        assert [account.name for account in here.accounts.all()] == ["second"]
        with pytest.raises(NotFound, match="account"):
            here.accounts.unlock("aigerim")
        with pytest.raises(Conflict, match="account_name"):
            here.accounts.add("SECOND", GOOD, CLERK)


@pytest.mark.parametrize("role", Role)
def test_only_who_may_administers(tmp_path: Path, role: Role) -> None:
    """Every administrative call, as somebody of this role."""
    with office(tmp_path / "cabinet.db") as here:
        here.accounts.add("aigerim", GOOD, ADMIN)
        here.accounts.add("other", OTHER, CLERK)
        here.access.enter(Actor("somebody", rights_of(frozenset({role})), "desk-1", 99))
        calls = {
            "add": lambda: here.accounts.add("new", GOOD, CLERK),
            "all": lambda: here.accounts.all(),
            "unlock": lambda: here.accounts.unlock("other"),
            "set_roles": lambda: here.accounts.set_roles("other", CLERK),
            "reset_password": lambda: here.accounts.reset_password("other", GOOD),
            "remove": lambda: here.accounts.remove("other"),
        }
        refused = set()
        for name, call in calls.items():
            try:
                call()
            except NotAllowed:
                refused.add(name)
        assert refused == (set() if Right.ACCOUNTS in RIGHTS[role] else set(calls))


def test_nobody_signed_in_does_nothing(tmp_path: Path) -> None:
    with office(tmp_path / "cabinet.db") as here:
        here.begin()
        for call in (here.accounts.all, here.accounts.me, here.accounts.new_printed_codes, here.accounts.offer_second_factor):
            with pytest.raises(SignInRefused, match="needed"):
                call()
        with pytest.raises(SignInRefused, match="needed"):
            here.accounts.resume(GOOD)


def test_another_person_does_not_resume(tmp_path: Path) -> None:
    with office(tmp_path / "cabinet.db") as here:
        here.accounts.add("aigerim", GOOD, ADMIN)
        here.accounts.add("other", OTHER, CLERK)
        here.accounts.leave(idle=True)
        assert here.access.actor is None
        with pytest.raises(SignInRefused, match="wrong"):
            here.accounts.resume(OTHER)
        assert here.accounts.resume(GOOD).name == "aigerim"
        here.accounts.leave(idle=True)
        here.accounts.sign_in("other", OTHER)
        here.accounts.leave()
        with pytest.raises(SignInRefused, match="needed"):
            here.accounts.resume(GOOD)


def test_a_new_password_needs_the_old_one(tmp_path: Path) -> None:
    with office(tmp_path / "cabinet.db") as here:
        here.accounts.add("aigerim", GOOD, ADMIN)
        with pytest.raises(SignInRefused) as refused:
            here.accounts.change_password(WRONG, OTHER)
        assert refused.value.params["left"] == 3
        here.accounts.change_password(GOOD, OTHER)
        here.accounts.leave()
        with pytest.raises(SignInRefused):
            here.accounts.sign_in("aigerim", GOOD)
        here.accounts.sign_in("aigerim", OTHER)


def test_hashes() -> None:
    hasher = Argon2Hasher()
    phc = hasher.hash(GOOD)
    assert phc.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert hasher.verify(phc, GOOD)
    assert not hasher.verify(phc, WRONG)
    assert not hasher.verify(None, GOOD)
    assert hasher.verify(hasher.hash(Secret("Қайта и\u0306")), Secret("Қайта \u0439"))  # a keyboard may compose or not


def test_an_unknown_login_takes_as_long_as_a_wrong_password(tmp_path: Path) -> None:
    def timed(name: str) -> float:
        begun = time.perf_counter()
        with pytest.raises(CabinetError):
            here.accounts.sign_in(name, WRONG)
        return time.perf_counter() - begun

    with office(tmp_path / "cabinet.db", hasher=Argon2Hasher()) as here:
        here.accounts.add("aigerim", GOOD, ADMIN)
        here.accounts.add("second", OTHER, CLERK)
        known, unknown = [], []
        for number in range(4):
            known.append(timed(("aigerim", "second")[number % 2]))
            unknown.append(timed(f"nobody{number}"))
    assert 1 / 3 < statistics.median(known) / statistics.median(unknown) < 3


def test_both_compute_one_hash(tmp_path: Path) -> None:
    with office(tmp_path / "cabinet.db") as here:
        here.begin()
        for name in ("aigerim", "nobody"):
            with pytest.raises(SignInRefused):
                here.accounts.sign_in(name, WRONG)
        assert here.hasher.verified == [True, False]
