"""A forgotten password, a lost telephone: codes that work once, for a while, and count like passwords."""

import re
import threading
import time
from pathlib import Path

import pyotp
import pytest
from people_stage import COMMON, GOOD, OTHER, WRONG, Office, office

from desktop.models.domain.accounts import Role
from desktop.models.domain.errors import InvalidInput, MailError, SignInRefused
from desktop.models.domain.passwords import new_mailed_code, new_printed_code, read_code
from desktop.models.domain.secret import Secret
from desktop.services.accounts import CODE_MINUTES, LETTERS, WRONG_TRIES
from desktop.services.ports import MailServer

SERVER = MailServer(host="127.0.0.1", port=25, sender="cabinet@example.kz", tls="none")


@pytest.fixture
def desk(tmp_path: Path) -> object:
    """An account with a recovery address, a mail server, and nobody at work."""
    with office(tmp_path / "cabinet.db") as here:
        here.printed = here.accounts.add("aigerim", GOOD, frozenset({Role.ADMIN})).recovery_codes
        here.mailing.set_server(SERVER)
        here.accounts.set_recovery_email("aigerim@example.kz")
        here.accounts.leave()
        yield here


def mailed(here: Office, name: str = "aigerim") -> Secret:
    """Asks for a code and takes it out of the letter."""
    before = len(here.letterbox.letters)
    here.accounts.ask_code(name)
    for thread in threading.enumerate():
        if thread.name == "letter":
            thread.join(5)
    (letter,) = here.letterbox.letters[before:]
    assert letter.to == "aigerim@example.kz"
    return Secret(letter.text.split()[0])


def refused(here: Office, code: Secret, new: Secret = OTHER, name: str = "aigerim") -> str:
    with pytest.raises(SignInRefused) as error:
        here.accounts.recover(name, code, new)
    return error.value.reason


def test_a_mailed_code_works_once(desk: Office) -> None:
    code = mailed(desk)
    desk.accounts.recover("AIGERIM", code, OTHER)
    assert refused(desk, code) == "code_wrong"
    assert desk.access.actor is None
    desk.accounts.sign_in("aigerim", OTHER)
    assert [told[:2] for told in desk.told()][-4:] == [
        ("", "recovery.asked"),
        ("aigerim", "recovery.done"),
        ("aigerim", "sign_in.failed"),
        ("aigerim", "sign_in"),
    ]


def test_a_mailed_code_lives_a_quarter_of_an_hour(desk: Office) -> None:
    code = mailed(desk)
    desk.machine.wait(CODE_MINUTES * 60 + 1)
    assert refused(desk, code) == "code_wrong"


def test_a_clock_turned_back_does_not_keep_a_code_alive(desk: Office) -> None:
    code = mailed(desk)
    desk.machine.turn(-86400)
    desk.machine.wait(CODE_MINUTES * 60 + 1)
    assert refused(desk, code) == "code_wrong"


def test_a_machine_that_was_off_does_not_keep_a_code_alive(desk: Office) -> None:
    code = mailed(desk)
    desk.machine.restart(off=CODE_MINUTES * 60 + 1)
    assert refused(desk, code) == "code_wrong"


def test_a_newer_letter_voids_the_older(desk: Office) -> None:
    older, newer = mailed(desk), mailed(desk)
    assert refused(desk, older) == "code_wrong"
    desk.accounts.recover("aigerim", newer, OTHER)


def test_a_new_password_voids_the_letter(desk: Office) -> None:
    code = mailed(desk)
    desk.accounts.sign_in("aigerim", GOOD)
    desk.accounts.change_password(GOOD, OTHER)
    assert refused(desk, code, GOOD) == "code_wrong"


def test_printed_codes_work_once_each_however_they_are_typed(desk: Office) -> None:
    first, second = desk.printed[:2]
    desk.accounts.recover("aigerim", Secret(f" {first.lower().replace('-', ' ')} "), OTHER)
    assert refused(desk, Secret(first), GOOD) == "code_wrong"
    desk.accounts.recover("aigerim", Secret(second.replace("0", "O").replace("1", "l")), GOOD)


def test_new_printed_codes_void_the_old(desk: Office) -> None:
    desk.accounts.sign_in("aigerim", GOOD)
    new = desk.accounts.new_printed_codes()
    assert refused(desk, Secret(desk.printed[0])) == "code_wrong"
    desk.accounts.recover("aigerim", Secret(new[0]), OTHER)


def test_wrong_codes_lock_like_passwords(desk: Office) -> None:
    reasons = [refused(desk, Secret("12345678")) for _ in range(WRONG_TRIES + 1)]
    assert reasons == ["code_wrong"] * WRONG_TRIES + ["locked"]
    assert refused(desk, Secret(desk.printed[0])) == "locked"
    desk.machine.wait(30 * 60 + 1)
    desk.accounts.recover("aigerim", Secret(desk.printed[0]), OTHER)


def test_a_code_opens_a_login_that_wrong_passwords_locked(desk: Office) -> None:
    for _ in range(WRONG_TRIES + 1):
        with pytest.raises(SignInRefused):
            desk.accounts.sign_in("aigerim", WRONG)
    desk.accounts.recover("aigerim", Secret(desk.printed[0]), OTHER)
    desk.accounts.sign_in("aigerim", OTHER)


def test_a_weak_new_password_costs_no_code(desk: Office) -> None:
    with pytest.raises(InvalidInput) as weak:
        desk.accounts.recover("aigerim", Secret(desk.printed[0]), Secret("short"))
    assert weak.value.params["reason"] == "short"
    desk.accounts.recover("aigerim", Secret(desk.printed[0]), OTHER)


def test_one_persons_code_is_not_anothers(desk: Office) -> None:
    desk.accounts.sign_in("aigerim", GOOD)
    desk.accounts.add("clerk", OTHER, frozenset({Role.CLERK}))
    assert refused(desk, Secret(desk.printed[0]), name="clerk") == "code_wrong"


def test_who_has_no_account_gets_the_same_answer_and_no_letter(desk: Office) -> None:
    desk.accounts.ask_code("nobody")
    desk.accounts.sign_in("aigerim", GOOD)
    desk.accounts.set_recovery_email(None)
    desk.accounts.ask_code("aigerim")
    assert [thread.name for thread in threading.enumerate() if thread.name == "letter"] == []
    assert desk.letterbox.letters == []


@pytest.mark.parametrize("name", ["aigerim", "nobody"])
def test_letters_are_not_sent_without_end(desk: Office, name: str) -> None:
    answers = []
    for _ in range(LETTERS + 2):
        try:
            desk.accounts.ask_code(name)
        except SignInRefused as error:
            answers.append(error.reason)
        else:
            answers.append("sent")
    assert answers == ["sent"] * (LETTERS + 1) + ["locked"]


def test_without_a_server_it_is_said(desk: Office) -> None:
    desk.accounts.sign_in("aigerim", GOOD)
    desk.mailing.set_server(None)
    desk.accounts.leave()
    assert not desk.accounts.can_mail()
    with pytest.raises(MailError, match="not_set"):
        desk.accounts.ask_code("aigerim")


def test_codes_do_not_lie_in_the_file(desk: Office, tmp_path: Path) -> None:
    code = mailed(desk)
    files = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    for secret in (*desk.printed, *(one.replace("-", "") for one in desk.printed), code.reveal(), GOOD.reveal()):
        assert secret.encode() not in files


def test_shapes_of_codes() -> None:
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}", new_printed_code())
    assert re.fullmatch(r"[0-9]{8}", new_mailed_code())
    assert len({new_printed_code() for _ in range(500)}) == 500
    assert read_code(Secret("aвc o-l1\n")) == "ABC011"
    assert GOOD.reveal() not in COMMON


class TestSecondFactor:
    def test_needs_password_and_code(self, desk: Office) -> None:
        totp, _ = self._switch_on(desk)
        with pytest.raises(SignInRefused) as needed:
            desk.accounts.sign_in("aigerim", GOOD)
        assert needed.value.reason == "code"
        with pytest.raises(SignInRefused) as wrong:
            desk.accounts.sign_in("aigerim", WRONG, Secret(totp.at(for_time=time.time() + 30)))
        assert wrong.value.reason == "wrong"
        desk.accounts.sign_in("aigerim", GOOD, Secret(totp.at(for_time=time.time() + 30)))

    def test_a_used_step_is_not_accepted_twice(self, desk: Office) -> None:
        totp, _ = self._switch_on(desk)
        code = Secret(totp.at(for_time=time.time() + 30))
        desk.accounts.sign_in("aigerim", GOOD, code)
        assert self._refused(desk, code) == "code_wrong"

    def test_a_far_step_is_wrong(self, desk: Office) -> None:
        totp, _ = self._switch_on(desk)
        for away in (-120, 120):
            assert self._refused(desk, Secret(totp.at(for_time=time.time() + away))) == "code_wrong"

    def test_asking_for_the_code_costs_no_try_and_forgives_none(self, desk: Office) -> None:
        totp, _ = self._switch_on(desk)
        for _ in range(WRONG_TRIES):
            assert self._refused(desk, Secret("000000")) in ("code_wrong", "wrong")
        for _ in range(5):
            assert self._refused(desk, None) == "code"
        assert self._refused(desk, Secret("000001")) == "locked"
        assert self._refused(desk, Secret(totp.now())) == "locked"

    def test_codes_that_replace_a_telephone_work_once(self, desk: Office) -> None:
        _, codes = self._switch_on(desk)
        desk.accounts.sign_in("aigerim", GOOD, Secret(codes[0].lower()))
        assert self._refused(desk, Secret(codes[0])) == "code_wrong"
        assert self._refused(desk, Secret(desk.printed[0])) == "code_wrong"

    def test_is_switched_off_with_the_password(self, desk: Office) -> None:
        _, codes = self._switch_on(desk)
        desk.accounts.sign_in("aigerim", GOOD, Secret(codes[0]))
        with pytest.raises(SignInRefused):
            desk.accounts.drop_second_factor(WRONG)
        desk.accounts.drop_second_factor(GOOD)
        desk.accounts.leave()
        desk.accounts.sign_in("aigerim", GOOD)

    def test_an_offer_that_is_not_confirmed_changes_nothing(self, desk: Office) -> None:
        desk.accounts.sign_in("aigerim", GOOD)
        offer = desk.accounts.offer_second_factor()
        with pytest.raises(InvalidInput, match="second_factor"):
            desk.accounts.confirm_second_factor(offer, Secret("no code"))
        assert offer.secret.reveal() in offer.uri
        assert offer.secret.reveal() not in repr(offer)
        desk.accounts.sign_in("aigerim", GOOD)

    def _switch_on(self, here: Office) -> tuple[pyotp.TOTP, tuple[str, ...]]:
        here.accounts.sign_in("aigerim", GOOD)
        offer = here.accounts.offer_second_factor()
        totp = pyotp.TOTP(offer.secret.reveal())
        codes = here.accounts.confirm_second_factor(offer, Secret(totp.now()))
        here.accounts.leave()
        return totp, codes

    def _refused(self, here: Office, code: Secret | None) -> str:
        with pytest.raises(SignInRefused) as refused:
            here.accounts.sign_in("aigerim", GOOD, code)
        return refused.value.reason
