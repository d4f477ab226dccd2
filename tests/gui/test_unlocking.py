"""Into an encrypted registry from its start: the vault's password right and wrong, a key that is gone and the recovery kit, and
giving up. The registry, the vault and the windows are the program's own; nobody's keyring is touched."""

import secrets
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from dialog_stage import cut_words, named, speaking, texts
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from registry_stage import fill

from desktop import unlocking
from desktop.app import application
from desktop.bootstrap import StartupConfig, build, has_vault, rescue
from desktop.models.domain.errors import KeyMissing, SecretsUnavailable
from desktop.models.domain.recovery_kit import kit_text
from desktop.models.domain.secret import Secret
from desktop.services.secrets.choosing import VAULT_FILE
from desktop.services.tasks import TaskRunner
from desktop.unlocking import VARIABLE, VaultAsk, open_cabinet
from desktop.views.dialogs.lost_key import LostKeyDialog
from desktop.views.dialogs.vault_password import VaultPasswordDialog

PATIENCE_MS = 20_000
Step = tuple[str, Callable[[QDialog], bool], Callable[[QDialog], None]]


class Person:
    """Does one step after the other, each at the dialog of its name once that is in front and ready."""

    def __init__(self, *steps: Step) -> None:
        self.steps = list(steps)
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._end = QTimer(singleShot=True, interval=PATIENCE_MS)
        self._end.timeout.connect(self._give_up)
        self._end.start()

    def _look(self) -> None:
        front = QApplication.activeModalWidget()
        if not isinstance(front, QDialog) or not front.isVisible() or not self.steps:
            return
        name, is_ready, act = self.steps[0]
        if front.objectName() == name and is_ready(front):
            self.steps.pop(0)
            act(front)

    def _give_up(self) -> None:
        while isinstance(front := QApplication.activeModalWidget(), QDialog):
            front.done(0)

    def gone(self) -> None:
        self._timer.stop()
        self._end.stop()


def types(name: str, text: str) -> Callable[[QDialog], None]:
    """Types, and presses the button that answers."""

    def act(dialog: QDialog) -> None:
        named(dialog, name).setText(text)
        named(dialog, f"{name.split('.')[0]}.submit").click()

    return act


def presses(name: str) -> Callable[[QDialog], None]:
    return lambda dialog: named(dialog, name).click()


def chooses_a_password(password: Secret) -> Step:
    def act(dialog: QDialog) -> None:
        named(dialog, "vault.password").setText(password.reveal())
        named(dialog, "vault.repeat").setText(password.reveal())
        named(dialog, "vault.submit").click()

    return "vault.dialog", lambda dialog: named(dialog, "vault.repeat").isVisible(), act


def at(name: str, act: Callable[[QDialog], None], says: str = "") -> Step:
    """`says` is a sentence that must stand there first."""
    return f"{name}.dialog", lambda dialog: not says or any(says in text for text in texts(dialog)), act


class Place:
    """A folder with an encrypted registry; its key lies in a vault."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.password = folder, Secret("Ab1-" + secrets.token_urlsafe(16))
        fill(folder)
        with closing(build(StartupConfig(data_dir=folder, vault_password=lambda: self.password))) as cabinet:
            self.copy = cabinet.protection.back_up(folder.parent / "elsewhere.db")  # those in the folder are encrypted too
            self.kit = kit_text(_key(cabinet))

    def config(self) -> StartupConfig:
        return StartupConfig(
            data_dir=self.folder, language="en", vault_password=VaultAsk(application, lambda: not has_vault(self.folder))
        )

    def lose_key(self) -> None:
        (self.folder / VAULT_FILE).unlink()

    def opened_by(self, *steps: Step) -> int:
        """How many orders are there when the person is done; every step was taken."""
        person = Person(*steps)
        try:
            with closing(open_cabinet(self.config(), application)) as cabinet:
                return len(cabinet.queries.page(*_everything(), 0, 100))
        finally:
            person.gone()
            assert person.steps == []


def _key(cabinet) -> Secret:
    from desktop.services.protection import KEY

    cabinet.protection.switch_on()
    return cabinet.secrets.get(KEY)


def _everything():
    from desktop.models.domain.filters import OrderFilter, OrderSort

    return OrderFilter(), OrderSort()


@pytest.fixture
def place(qapp, data_dir, monkeypatch):
    monkeypatch.setattr(unlocking, "has_screen", lambda _app: True)
    monkeypatch.delenv(VARIABLE, raising=False)
    return Place(data_dir)


# --- the vault


def test_the_password_of_the_vault_opens(place):
    assert place.opened_by(at("vault", types("vault.password", place.password.reveal()))) == 16


def test_a_wrong_one_is_told_and_asked_for_again(place):
    count = place.opened_by(
        at("vault", types("vault.password", "something else")),
        at("vault", types("vault.password", place.password.reveal()), says="The vault's password is wrong."),
    )
    assert count == 16


def test_who_gives_up_at_the_vault_opens_nothing(place):
    with pytest.raises(SecretsUnavailable) as error:
        place.opened_by(at("vault", presses("vault.cancel")))
    assert error.value.reason == "vault_password"


def test_a_wrong_variable_asks_nobody(place, monkeypatch):
    monkeypatch.setenv(VARIABLE, "something else")
    with pytest.raises(SecretsUnavailable) as error:
        place.opened_by()
    assert error.value.reason == "vault_wrong"


def test_nobody_is_asked_where_there_is_no_screen(place, monkeypatch):
    monkeypatch.setattr(unlocking, "has_screen", lambda _app: False)
    with pytest.raises(SecretsUnavailable):
        place.opened_by()


def test_a_worker_may_ask_and_the_interface_shows_the_question(qtbot, place):
    """A vault is made when its first secret is kept: in a lane, with the window alive."""
    asked, where = VaultAsk(application, lambda: True), []
    tasks, answers = TaskRunner(), []

    def ask() -> Secret | None:
        where.append(QThread.currentThread() is application().thread())
        return asked()

    person = Person(chooses_a_password(place.password))
    tasks.start(ask, on_done=answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE_MS)
    person.gone()
    tasks.close()
    assert where == [False]
    assert answers[0].reveal() == place.password.reveal()


def test_a_new_vault_wants_the_same_password_twice(qtbot, qapp):
    dialog = VaultPasswordDialog(is_new=True)
    qtbot.addWidget(dialog)
    dialog.show()
    named(dialog, "vault.password").setText("one")
    assert not named(dialog, "vault.submit").isEnabled()
    named(dialog, "vault.repeat").setText("two")
    assert not named(dialog, "vault.submit").isEnabled()
    assert named(dialog, "vault.error").isVisible()
    named(dialog, "vault.repeat").setText("one")
    assert named(dialog, "vault.submit").isEnabled()
    assert not named(dialog, "vault.error").isVisible()


# --- the key


def test_the_recovery_kit_opens_and_the_key_is_kept_again(place):
    place.lose_key()
    renewed = Secret("Cd2-" + secrets.token_urlsafe(16))
    assert place.opened_by(at("lost_key", types("lost_key.key", place.kit.reveal())), chooses_a_password(renewed)) == 16
    assert place.opened_by(at("vault", types("vault.password", renewed.reveal()))) == 16


def test_a_slip_and_a_strange_kit_are_told_and_change_nothing(place):
    place.lose_key()
    strange = kit_text(Secret(secrets.token_hex(32))).reveal()
    before = (place.folder / "cabinet.db").read_bytes()
    with pytest.raises(KeyMissing):
        place.opened_by(
            at("lost_key", types("lost_key.key", place.kit.reveal()[:-1])),
            at("lost_key", types("lost_key.key", strange), says="This is not a recovery key"),
            at("lost_key", presses("lost_key.cancel"), says="This key is of another registry."),
        )
    assert (place.folder / "cabinet.db").read_bytes() == before
    assert not has_vault(place.folder)


def test_a_copy_made_before_the_encryption_opens_without_a_kit(place):
    place.lose_key()
    assert place.opened_by(at("lost_key", lambda dialog: dialog.restore(str(place.copy)))) == 16


def test_while_a_copy_takes_its_place_nobody_leaves(qtbot, qapp, place):
    place.lose_key()
    tasks = TaskRunner()
    dialog = LostKeyDialog(KeyMissing("absent"), rescue(place.config()), tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.restore(str(place.copy))
    assert not named(dialog, "lost_key.cancel").isEnabled()
    dialog.close()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE_MS)
    assert dialog.result() == QDialog.DialogCode.Accepted.value
    tasks.close()


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
@pytest.mark.parametrize("kind", ["absent", "wrong", "vault", "new vault"])
def test_nothing_is_cut_in_any_language(qtbot, qapp, place, language, kind):
    tasks = TaskRunner()
    with speaking(qapp, language):
        if "vault" in kind:
            error = SecretsUnavailable("vault_wrong", seconds=1) if kind == "vault" else None
            dialog = VaultPasswordDialog(is_new=kind == "new vault", error=error)
        else:
            dialog = LostKeyDialog(KeyMissing(kind), rescue(place.config()), tasks)
            dialog._tell_key(dialog.tr("This is not a recovery key: a letter is wrong or missing."))
        qtbot.addWidget(dialog)
        dialog.show()
        QApplication.processEvents()
        assert list(filter(None, cut_words(dialog))) == []
        assert dialog.scroll.verticalScrollBar().maximum() == 0
    tasks.close()
