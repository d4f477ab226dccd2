"""The lock after wrong passwords: under any order of tries, waits, restarts, two programs and a clock that is turned."""

import shutil
import sqlite3
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from people_stage import GOOD, WRONG, Machine, Office, office

from desktop.models.domain.accounts import LOGIN_TRIES
from desktop.models.domain.errors import SignInRefused
from desktop.services.accounts import LOCK_SECONDS, WRONG_TRIES

_MADE = Path(tempfile.mkdtemp(prefix="cabinet-lock-"))


@pytest.fixture(scope="module", autouse=True)
def _made() -> object:
    with office(_MADE / "made.db") as first:
        first.begin()
    yield
    shutil.rmtree(_MADE)


class LockOut(RuleBasedStateMachine):
    """Tries, waits, a clock turned to either side, restarts with and without time off, and two programs, in any order.

    `left` = real seconds that the lock must last still; `at_most` = seconds of a running machine after which it must be over.
    They are one until a restart: only what surely went by counts, so that a lock may then last longer."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=_MADE))
        shutil.copy(_MADE / "made.db", self.folder / "cabinet.db")
        self.machine = Machine()
        self.longest = self.machine.uptime
        self.life = ExitStack()
        self.wrong_in_a_row = 0
        self.left: float | None = None
        self.at_most: float | None = None

    @initialize(tells=st.booleans())
    def open(self, tells: bool) -> None:
        self.machine.tells = tells
        self.programs = [self._program() for _ in range(2)]

    def _program(self) -> Office:
        return self.life.enter_context(office(self.folder / "cabinet.db", self.machine))

    @rule(which=st.integers(0, 1), right=st.booleans())
    def try_a_password(self, which: int, right: bool) -> None:
        accounts = self.programs[which].accounts
        outcome = "in"
        try:
            accounts.sign_in(" AIGERIM", GOOD if right else WRONG)
        except SignInRefused as refused:
            outcome = refused.reason
        if self.left is not None:
            assert outcome == "locked", "a lock ended too early"
            return
        if self.at_most is not None and outcome == "locked":
            return
        self.at_most = None
        self.wrong_in_a_row = 0 if right else self.wrong_in_a_row + 1
        if right:
            assert outcome == "in"
        elif self.wrong_in_a_row > WRONG_TRIES:
            assert outcome == "locked"
            self.left = self.at_most = LOCK_SECONDS
            self.wrong_in_a_row = 0
        else:
            assert outcome == "wrong"

    @rule(which=st.integers(0, 1))
    def try_on(self, which: int) -> None:
        for _ in range(WRONG_TRIES + 1):
            self.try_a_password(which, right=False)

    @rule(seconds=st.one_of(st.integers(1, 3000), st.just(LOCK_SECONDS - 2), st.just(LOCK_SECONDS + 2)))
    def wait(self, seconds: int) -> None:
        self.machine.wait(seconds)
        self.longest = max(self.longest, self.machine.uptime)
        self._goes_by(seconds)
        if self.at_most is not None:
            self.at_most -= seconds
            if self.at_most < -1:
                self.at_most = None

    def _goes_by(self, seconds: float) -> None:
        if self.left is not None:
            self.left -= seconds
            if self.left <= 1:  # whole seconds are kept
                self.left = None

    @rule(seconds=st.one_of(st.integers(-(10**8), 10**8), st.integers(-4000, 4000)))
    def turn_the_clock(self, seconds: int) -> None:
        self.machine.turn(seconds)

    @rule(which=st.integers(0, 1))
    def open_anew(self, which: int) -> None:
        self.programs[which] = self._program()

    @rule(off=st.one_of(st.just(0), st.integers(0, 10**6)))
    def restart_the_machine(self, off: int) -> None:
        self.machine.restart(off)
        self._goes_by(off + self.machine.uptime)
        if self.at_most is not None:
            self.at_most = LOCK_SECONDS + (0 if self.machine.tells else self.longest)
        self.programs = [self._program() for _ in range(2)]

    @rule(which=st.integers(0, 1))
    def unlock(self, which: int) -> None:
        self.programs[which].store.unlock(LOGIN_TRIES + "aigerim")
        self.left, self.wrong_in_a_row, self.at_most = None, 0, None

    @invariant()
    def every_window_knows(self) -> None:
        for program in getattr(self, "programs", ()):
            until = program.store.attempts(LOGIN_TRIES + "aigerim").locked_until
            if self.left is not None or self.at_most is None:
                assert (until is None) == (self.left is None)
            if until is None:
                self.at_most = None  # seen to have ended
            else:
                assert 0 < (until - program.store.now()).total_seconds() <= LOCK_SECONDS

    def teardown(self) -> None:
        self.life.close()
        shutil.rmtree(self.folder)


TestLockOut = LockOut.TestCase
TestLockOut.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)


def test_a_clock_behind_at_a_restart_and_set_right_ends_no_lock(tmp_path: Path) -> None:
    machine = Machine()
    with office(tmp_path / "cabinet.db", machine) as here:
        here.begin()
    machine.restart()
    machine.turn(-3101)
    machine.wait(3596)
    with office(tmp_path / "cabinet.db", machine) as again:
        _lock(again)
        machine.turn(3101)
        assert _seconds_left(again) == LOCK_SECONDS


@pytest.mark.parametrize("tells", [True, False])
def test_a_clock_ahead_ends_no_lock_before_nor_after_a_restart(tmp_path: Path, tells: bool) -> None:
    machine = Machine(tells=tells)
    with office(tmp_path / "cabinet.db", machine) as here:
        here.begin()
        _lock(here)
        machine.turn(10**7)
        assert _seconds_left(here) == LOCK_SECONDS
        machine.wait(600)
        assert _seconds_left(here) == LOCK_SECONDS - 600
    machine.restart(off=86_400)
    machine.turn(10**7)
    with office(tmp_path / "cabinet.db", machine) as again:
        machine.wait(59)  # and one that the machine took to start
        assert _seconds_left(again) == LOCK_SECONDS - 60
        with pytest.raises(SignInRefused):
            again.accounts.sign_in("aigerim", GOOD)
        machine.wait(LOCK_SECONDS - 60)
        again.accounts.sign_in("aigerim", GOOD)


def test_a_machine_that_tells_no_boots_counts_never_too_much(tmp_path: Path) -> None:
    machine = Machine(tells=False, uptime=300)
    with office(tmp_path / "cabinet.db", machine) as here:
        here.begin()
        _lock(here)
    machine.restart()
    with office(tmp_path / "cabinet.db", machine) as again:
        machine.wait(298)
        assert _seconds_left(again) == LOCK_SECONDS - 299
        machine.wait(2)
        assert _seconds_left(again) == LOCK_SECONDS - 1  # no longer told from the run before
    machine.tells = True
    with office(tmp_path / "cabinet.db", machine) as told:
        assert _seconds_left(told) == LOCK_SECONDS - 1


def test_a_lock_of_an_earlier_version_stays(tmp_path: Path) -> None:
    """Its mark knew one time and no boots."""
    machine = Machine()
    with office(tmp_path / "cabinet.db", machine) as here:
        here.begin()
        _lock(here)
    with sqlite3.connect(tmp_path / "cabinet.db") as file:
        file.execute("DELETE FROM clock WHERE id > 2")
    file.close()
    machine.restart()
    with office(tmp_path / "cabinet.db", machine) as again:
        with pytest.raises(SignInRefused):
            again.accounts.sign_in("aigerim", GOOD)
        machine.turn(LOCK_SECONDS)
        assert _seconds_left(again) == LOCK_SECONDS - machine.uptime


def test_a_lock_that_was_seen_to_end_does_not_come_back(tmp_path: Path) -> None:
    machine = Machine()
    with office(tmp_path / "cabinet.db", machine) as here:
        here.begin()
        _lock(here)
        machine.wait(LOCK_SECONDS + 1)
        assert here.accounts.state("aigerim").locked_until is None
    machine.restart()
    with office(tmp_path / "cabinet.db", machine) as again:
        assert again.accounts.state("aigerim").locked_until is None
        again.accounts.sign_in("aigerim", GOOD)


def _seconds_left(here: Office) -> float:
    until = here.store.attempts(LOGIN_TRIES + "aigerim").locked_until
    assert until is not None
    return (until - here.store.now()).total_seconds()


def test_a_clock_far_ahead_and_right_again_locks_nobody_out_for_years(tmp_path: Path) -> None:
    machine = Machine()
    with office(tmp_path / "cabinet.db", machine) as here:
        here.begin()
        machine.turn(10 * 365 * 86400)
        _lock(here)
        machine.turn(-10 * 365 * 86400)
        state = here.accounts.state("aigerim")
        assert state.locked_until is not None
    machine.wait(LOCK_SECONDS + 1)
    with office(tmp_path / "cabinet.db", machine) as again:
        assert again.accounts.sign_in("aigerim", GOOD).name == "Aigerim"


def test_a_kill_between_the_count_and_the_answer_gains_no_try(tmp_path: Path) -> None:
    class Killed(BaseException):
        pass

    class Deadly:
        def verify(self, *_: object) -> bool:
            raise Killed

    with office(tmp_path / "cabinet.db") as here:
        here.begin()
    for _ in range(WRONG_TRIES + 1):
        with office(tmp_path / "cabinet.db", hasher=Deadly()) as here, pytest.raises(Killed):
            here.accounts.sign_in("aigerim", WRONG)
    with office(tmp_path / "cabinet.db") as here:
        with pytest.raises(SignInRefused) as refused:
            here.accounts.sign_in("aigerim", GOOD)
        assert refused.value.reason == "locked"
        assert here.hasher.verified == []


def test_tries_at_once_from_two_programs_gain_none(tmp_path: Path) -> None:
    with office(tmp_path / "cabinet.db") as one, office(tmp_path / "cabinet.db") as two:
        one.begin()

        def guess(number: int) -> str:
            try:
                (one, two)[number % 2].accounts.sign_in("aigerim", WRONG)
            except SignInRefused as refused:
                return refused.reason
            return "in"

        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(guess, range(16)))
        assert len(one.hasher.verified) + len(two.hasher.verified) == WRONG_TRIES + 1
        assert "in" not in answers
        assert answers.count("locked") >= len(answers) - WRONG_TRIES


def test_the_fourth_try_may_still_be_right(tmp_path: Path) -> None:
    with office(tmp_path / "cabinet.db") as here:
        here.begin()
        for left in (3, 2, 1):
            with pytest.raises(SignInRefused) as refused:
                here.accounts.sign_in("aigerim", WRONG)
            assert refused.value.params["left"] == left
        here.accounts.sign_in("aigerim", GOOD)
        assert here.accounts.state("aigerim").failures == 0


def test_unknown_logins_are_counted_alike_and_kept_in_few_rows(tmp_path: Path) -> None:
    typed = "perhaps a password in the wrong field"
    with office(tmp_path / "cabinet.db") as here:
        here.begin()
        reasons = []
        for _ in range(WRONG_TRIES + 2):
            with pytest.raises(SignInRefused) as refused:
                here.accounts.sign_in(typed, WRONG)
            reasons.append((refused.value.reason, refused.value.params.get("left")))
        assert reasons == [("wrong", 3), ("wrong", 2), ("wrong", 1), ("locked", None), ("locked", None)]
        assert {entry.who for entry in here.journal() if "sign_in" in str(entry.action)} == {""}
    files = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert typed.encode() not in files


def test_the_journal_tells_tries_and_the_lock(tmp_path: Path) -> None:
    with office(tmp_path / "cabinet.db") as here:
        here.begin()
        _lock(here)
        here.store.unlock(LOGIN_TRIES + "aigerim")
        here.accounts.sign_in("aigerim", GOOD)
        here.accounts.leave(idle=True)
        here.accounts.resume(GOOD)
        here.accounts.leave()
        failed = ("Aigerim", "sign_in.failed", "Aigerim")
        assert here.told()[-10:] == [
            *[failed] * 4,
            ("Aigerim", "sign_in.locked", "Aigerim"),
            ("", "sign_in.unlocked", "Aigerim"),
            ("Aigerim", "sign_in", "Aigerim"),
            ("Aigerim", "idle_lock", "Aigerim"),
            ("Aigerim", "sign_in", "Aigerim"),
            ("Aigerim", "sign_out", "Aigerim"),
        ]
        assert here.registry.stores.journal.verify().intact


def _lock(here: Office) -> None:
    for _ in range(WRONG_TRIES + 1):
        with pytest.raises(SignInRefused):
            here.accounts.sign_in("aigerim", WRONG)
