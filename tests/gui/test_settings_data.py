"""Journeys through the settings of the data: encryption and its key, copies, the mail server, payers, the copy for support."""

import zipfile
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit
from registry_stage import fill
from settings_stage import Desk, Office

from desktop.app import Session
from desktop.bootstrap import REGISTRY_FILE
from desktop.models.domain.accounts import Role
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.journal import Action
from desktop.models.domain.recovery_kit import key_of_kit
from desktop.models.domain.secret import Secret
from desktop.services import settings as keys
from desktop.services.mailing import PASSWORD as MAIL_PASSWORD
from desktop.services.protection import KEY
from desktop.services.storage import open_registry
from desktop.views.dialogs.settings import EXTRA
from tests.services.mail_server import PASSWORD, USER, certificate, post_office

PAGE, MAIL = "settings.main", "settings.extra.mail"
CLEAR = b"SQLite format 3\0"


@pytest.fixture
def office(data_dir):
    fill(data_dir)
    made = Office(data_dir)
    made.people(aigerim=Role.ADMIN)
    return made


@pytest.fixture
def desk(qtbot, qapp, office):
    made = Desk(qtbot, office)
    made.sign_in("aigerim")
    yield made
    made.close()


@pytest.fixture
def open_desk(qtbot, qapp, data_dir):
    """A cabinet without accounts."""
    fill(data_dir)
    made = Desk(qtbot, Office(data_dir))
    yield made
    made.close()


def head(desk) -> bytes:
    return (desk.house.folder / REGISTRY_FILE).read_bytes()[: len(CLEAR)]


def printed_key(desk) -> Secret:
    """The key as the sheet shows it."""
    labels = (label.text() for label in desk.find("sheet.dialog").findChildren(QLabel))
    return Secret("-".join(text for text in labels if text.count("-") == 6))


def keep_sheet(desk) -> None:
    desk.click("sheet.saved")
    desk.click("sheet.done")


# --- encryption


def test_encryption_shows_its_key_and_goes_only_after_a_question(desk):
    desk.open_settings()
    assert head(desk) == CLEAR
    assert "not encrypted" in desk.text(f"{PAGE}.encryption_state")
    assert not desk.has(f"{PAGE}.kit")
    desk.click(f"{PAGE}.encryption")
    assert desk.text(f"{PAGE}.data_told") == "The registry is encrypted."
    assert key_of_kit(printed_key(desk)) == desk.cabinet.secrets.get(KEY)
    keep_sheet(desk)
    assert head(desk) != CLEAR
    desk.click(f"{PAGE}.kit")
    assert key_of_kit(printed_key(desk)) == desk.cabinet.secrets.get(KEY)
    keep_sheet(desk)
    desk.click(f"{PAGE}.encryption")
    assert desk.told(f"{PAGE}.data_ask").startswith("Switch encryption off?")
    assert head(desk) != CLEAR, "nothing happens before the answer"
    desk.confirm(f"{PAGE}.data_ask")
    assert head(desk) == CLEAR
    assert desk.text(f"{PAGE}.data_told") == "The registry is in clear now."
    assert [entry.subject for entry in desk.journal() if entry.action == Action.PROTECTED] == ["on", "kit", "off"]


def test_the_window_waits_for_a_registry_that_is_being_rewritten(desk):
    dialog = desk.open_settings()
    desk.find(f"{PAGE}.encryption").click()
    assert not any(desk.find(f"{PAGE}.{name}").isEnabled() for name in ("encryption", "backup", "restore"))
    dialog.close()
    assert dialog.isVisible()
    desk.settle()
    keep_sheet(desk)
    dialog.close()
    assert not dialog.isVisible()


def test_another_program_at_the_registry_is_told(desk):
    desk.open_settings()
    other = open_registry(desk.house.folder / REGISTRY_FILE)
    try:
        desk.find(f"{PAGE}.encryption").click()
        desk.bot.waitUntil(lambda: desk.session.is_idle, timeout=30_000)
        assert desk.text(f"{PAGE}.data_told") != ""
        assert desk.find(f"{PAGE}.encryption").isEnabled()
        assert head(desk) == CLEAR
    finally:
        other.close()


# --- copies


def test_a_copy_is_written_where_one_says_and_takes_the_registrys_place_after_a_question(desk, tmp_path):
    settings = desk.open_settings(EXTRA)
    desk.write("settings.extra.merchant_name", "Before")
    desk.click("settings.save")
    copy = tmp_path / "copy.db"
    settings.main.data.back_up(copy)
    desk.settle()
    assert desk.text(f"{PAGE}.data_told") == "The copy is written: copy.db"
    desk.write("settings.extra.merchant_name", "After")
    desk.click("settings.save")
    desk.tabs.setCurrentIndex(1)
    desk.click(f"{PAGE}.restore")
    restore = desk.find("restore.dialog")
    restore.choose(copy, copy.name)
    assert "copy.db" in desk.told("restore.told")
    assert desk.cabinet.settings.get(keys.MERCHANT_NAME) == "After"
    before = desk.session
    desk.confirm_restore("restore.told")
    assert before not in Session._open_sessions, "the old window shows what is no longer there"
    assert desk.has("login.name"), "whoever works on signs in to the registry that is there now"
    desk.sign_in("aigerim")
    assert desk.cabinet.settings.get(keys.MERCHANT_NAME) == "Before"
    assert Action.RESTORED in [entry.action for entry in desk.journal()]


def test_a_copy_in_the_folder_is_listed_with_its_kind(desk):
    desk.cabinet.protection.back_up()
    desk.open_settings()
    desk.click(f"{PAGE}.restore")
    ((_made, kind, size, protection),) = desk.rows("restore.table")
    assert (kind, protection) == ("By hand", "In clear")
    assert size.endswith("KB")


def test_a_file_that_is_no_registry_changes_nothing(desk, tmp_path):
    bad = tmp_path / "notes.db"
    bad.write_bytes(b"no registry at all" * 400)
    desk.open_settings()
    desk.click(f"{PAGE}.restore")
    dialog = desk.find("restore.dialog")
    dialog.choose(bad, bad.name)
    desk.confirm("restore.told")
    assert dialog.isVisible()
    assert desk.told("restore.told")
    assert head(desk) == CLEAR
    assert desk.cabinet.queries.has_orders()


def test_a_copy_under_another_key_asks_for_its_sheet(desk, tmp_path):
    settings = desk.open_settings()
    desk.click(f"{PAGE}.encryption")
    key = printed_key(desk)
    keep_sheet(desk)
    copy = tmp_path / "encrypted.db"
    settings.main.data.back_up(copy)
    desk.settle()
    desk.click(f"{PAGE}.encryption")
    desk.confirm(f"{PAGE}.data_ask")
    desk.click(f"{PAGE}.restore")
    dialog = desk.find("restore.dialog")
    assert not desk.has("restore.key")
    dialog.choose(copy, copy.name)
    desk.confirm("restore.told")
    assert desk.has("restore.key")
    desk.write("restore.key", key.reveal()[:-1])
    desk.confirm("restore.told")
    assert desk.error("restore.key") == "This key does not open the copy."
    assert head(desk) == CLEAR
    desk.write("restore.key", key.reveal())
    desk.confirm_restore("restore.told")
    assert head(desk) != CLEAR, "what was encrypted stays so"
    desk.sign_in("aigerim")
    assert desk.cabinet.queries.has_orders()


# --- mail


def test_a_test_letter_goes_through_the_server_that_is_typed(desk, tmp_path, monkeypatch):
    certified = certificate(tmp_path / "server.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(certified.path))
    with post_office("starttls", certified, login=True) as post:
        desk.open_settings(EXTRA)
        desk.write(f"{MAIL}_host", "127.0.0.1")
        desk.choose(f"{MAIL}_tls", "tls")
        assert desk.find(f"{MAIL}_port").text() == "465", "the usual one of the kind"
        desk.choose(f"{MAIL}_tls", "starttls")
        desk.write(f"{MAIL}_port", str(post.port))
        desk.write(f"{MAIL}_sender", "cabinet@example.kz")
        desk.write(f"{MAIL}_user", USER)
        desk.write(f"{MAIL}_password", PASSWORD)
        desk.write(f"{MAIL}_to", "aigerim@example.kz")
        desk.click(f"{MAIL}_test")
        assert desk.text(f"{MAIL}_outcome") == "The mail server took the letter."
    assert [letter["To"] for letter in post.letters] == ["aigerim@example.kz"]
    assert post.logins == [(USER, PASSWORD)]
    assert desk.cabinet.secrets.get(MAIL_PASSWORD) == Secret(PASSWORD)
    assert PASSWORD not in str(desk.cabinet.settings.get(keys.MAIL))
    assert desk.find(f"{MAIL}_password").text() == ""
    desk.write(f"{MAIL}_to", "aigerim@example.kz")
    desk.click(f"{MAIL}_test")
    assert "does not answer" in desk.text(f"{MAIL}_outcome"), "the server has gone"


def test_what_is_wrong_with_a_mail_server_stands_under_its_field(desk):
    desk.open_settings(EXTRA)
    desk.write(f"{MAIL}_sender", "cabinet@example.kz")
    desk.click("settings.save")
    assert desk.error(f"{MAIL}_host") == "Enter the server's name."
    desk.write(f"{MAIL}_host", "smtp.example.kz")
    desk.choose(f"{MAIL}_tls", "none")
    desk.click("settings.save")
    assert "unencrypted" in desk.error(f"{MAIL}_tls")
    desk.choose(f"{MAIL}_tls", "tls")
    desk.write(f"{MAIL}_user", "cabinet@example.kz")
    desk.click("settings.save")
    assert desk.error(f"{MAIL}_password")
    assert desk.text("settings.errors") == "1 field with an error"
    assert desk.cabinet.mailing.server() is None
    desk.empty(f"{MAIL}_user")
    desk.click("settings.save")
    assert desk.cabinet.mailing.server().host == "smtp.example.kz"
    assert desk.text("settings.errors") == ""
    desk.write(f"{MAIL}_to", "nobody")
    desk.click(f"{MAIL}_test")
    assert desk.error(f"{MAIL}_to")
    desk.empty(f"{MAIL}_host")
    desk.empty(f"{MAIL}_sender")
    desk.click("settings.save")
    assert desk.cabinet.mailing.server() is None


# --- payers, support


def cards(cabinet) -> list[str | None]:
    ids = cabinet.queries.ids(OrderFilter(), OrderSort())
    return [order.masked_pan for order in cabinet.queries.by_ids(list(ids))]


def test_payers_leave_old_orders_after_a_count_and_a_question(desk):
    assert any(cards(desk.cabinet))
    desk.open_settings()
    desk.click(f"{PAGE}.anonymise")
    desk.write("anonymise.months", "0")
    desk.bot.waitUntil(lambda: desk.error("anonymise.months") == "A whole number from 1 to 240.", timeout=2_000)
    desk.write("anonymise.months", "1")
    desk.bot.waitUntil(lambda: desk.find("anonymise.submit").isEnabled(), timeout=5_000)
    counted = int(desk.text("anonymise.count").rpartition(" ")[2])
    assert counted == desk.cabinet.anonymising.count(datetime.now(UTC)) > 0
    desk.click("anonymise.submit")
    assert "cannot be taken back" in desk.told("anonymise.told")
    assert any(cards(desk.cabinet)), "nothing happens before the answer"
    desk.confirm("anonymise.told")
    assert desk.told("anonymise.told") == f"Payers removed. Orders: {counted}"
    assert not any(cards(desk.cabinet))
    assert not desk.find("anonymise.submit").isEnabled()


def test_the_copy_for_support_is_what_was_read(desk, tmp_path):
    desk.open_settings()
    desk.click(f"{PAGE}.bundle")
    dialog, tabs = desk.find("bundle.dialog"), desk.find("bundle.tabs")
    read = {}
    for at in range(tabs.count()):
        tabs.setCurrentIndex(at)
        read[tabs.tabText(at)] = desk.find("bundle.text", QPlainTextEdit).toPlainText()
    assert "aigerim" not in "".join(read.values())
    dialog.save_to(tmp_path / "support.zip")
    desk.settle()
    assert desk.told("bundle.told").startswith("File saved: support.zip")
    with zipfile.ZipFile(tmp_path / "support.zip") as saved:
        assert {name: saved.read(name).decode() or "Empty" for name in saved.namelist()} == read


# --- an open cabinet, a review


def test_an_open_cabinet_offers_its_first_account_instead_of_a_password(open_desk):
    open_desk.open_settings()
    assert not open_desk.has(f"{PAGE}.current_password")
    assert not open_desk.has(f"{PAGE}.accounts")
    assert open_desk.has(f"{PAGE}.journal")
    open_desk.click(f"{PAGE}.protect")
    assert open_desk.has("first_account.name")
    assert not open_desk.has("settings.dialog"), "it shows a cabinet that is about to be another"


def test_the_zones_of_the_settings_are_those_of_the_program(open_desk):
    open_desk.open_settings(EXTRA)
    combo = open_desk.find("settings.extra.zone", QComboBox)
    assert combo.currentData() == keys.ZONE.default
    assert combo.count() >= 5
