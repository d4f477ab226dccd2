"""The details of an order as a person reads, copies, prints and walks through them."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent))
from dialog_stage import (
    CAPTIONS,
    LANGUAGES,
    REFUSED,
    Stage,
    an_order,
    cut_words,
    named,
    press,
    row,
    speaking,
    stage,
    tenge,
    windows,
)

from desktop.models.domain.errors import FileError, StorageUnavailable
from desktop.models.domain.orders import Operation, OperationType, Order, Sighting
from desktop.models.domain.statuses import OrderStatus
from desktop.services.changes_hub import Changes
from desktop.views import fonts
from desktop.views.dialogs import details_facts, details_print, timeline
from desktop.views.dialogs.copy_value import CopyValue
from desktop.views.dialogs.details import DetailsDialog
from desktop.views.dialogs.details_print import page_of, summary
from desktop.views.theme import ThemeManager
from desktop.views.widgets.amount import AmountLabel

AT = datetime(2021, 6, 23, 8, 54, 36, tzinfo=UTC)
UUID = "abd7cd5a-f075-7574-8a27-0b6d0c3b68a0"
HEADERS = {
    "ru": "№ 753_1580216531 от 28.01.2020",
    "kk": "№ 753_1580216531, 28.01.2020",
    "en": "No. 753_1580216531, 28.01.2020",
}
PAYER = {"masked_pan": "555555**5557", "ip": "10.1.1.1", "cardholder": "AIGERIM S", "expiry": "12/2022", "email": "a@b.kz"}
PERSONAL = ("masked_pan", "ip", "expiry", "cardholder", "email")
FULL = an_order(
    md_order=UUID, action_code=0, eci="02", payment_system="MASTERCARD", fee=tenge(3570), params={"CMS": "Opencart"}, **PAYER
)
Open = Callable[..., DetailsDialog]


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    fonts.load_fonts()
    ThemeManager().apply(qapp, "light")


@pytest.fixture
def parts(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as made:
        yield made


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, parts: Stage) -> Iterator[Open]:
    with windows(qapp) as kept:

        def open_it(order: Order = FULL, **more: object) -> DetailsDialog:
            given = {"queries": parts.registry.queries, "tasks": parts.tasks, "refusals": parts.refusals}
            dialog = kept(DetailsDialog(order, **{**given, "settings": parts.settings, "hub": parts.hub, **more}))
            parts.settle(qtbot)
            return dialog

        yield open_it


def value(dialog: QWidget, name: str) -> str:
    return named(dialog, f"details.{name}", CopyValue).text()


def told(dialog: QWidget) -> list[str]:
    """All words on the history page."""
    named(dialog, "details.tabs").setCurrentIndex(1)
    page = named(dialog, "details.history")
    return [label.text() for label in page.findChildren(QLabel)]


def operation(kind: OperationType, minutes: int, minor: int, **more: object) -> Operation:
    return Operation(type=kind, at=AT + timedelta(minutes=minutes), amount=tenge(minor), **more)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_order_is_told_in_each_language(qapp: QApplication, opened: Open, language: str) -> None:
    with speaking(qapp, language):
        dialog = opened()
        assert HEADERS[language] in [label.text() for label in dialog.findChildren(QLabel)]
        assert value(dialog, "md_order") == UUID
        assert value(dialog, "registered_at") == "28.01.2020 19:02:11"
        assert value(dialog, "masked_pan") == "5555 •••• 5557"
        assert value(dialog, "param.CMS") == "Opencart"


def test_what_no_file_told_is_left_out(opened: Open) -> None:
    dialog = opened(an_order())
    names = {part.objectName() for part in dialog.findChildren(CopyValue)}
    assert names - {""} == {"details.order_number", "details.registered_at"}
    for later in ("refund", "reverse", "deposit", "receipt"):
        assert dialog.findChild(QWidget, f"details.{later}") is None


def test_the_files_own_words_win_over_ours(opened: Open) -> None:
    assert value(opened(replace(FULL, action_text="Принято банком")), "action_code") == "(0) Принято банком"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_says_why_and_what_to_tell(qapp: QApplication, parts: Stage, opened: Open, language: str) -> None:
    with speaking(qapp, language):
        dialog = opened(an_order(status=OrderStatus.DECLINED, action_code=REFUSED))
        known = parts.refusals.get(REFUSED)
        assert value(dialog, "action_code") == str(REFUSED)
        assert value(dialog, "reason") == known.reason(language) != ""
        assert value(dialog, "say") == known.say(language) != ""


def test_a_refusal_with_the_banks_reason_shows_that(opened: Open) -> None:
    dialog = opened(an_order(status=OrderStatus.DECLINED, action_code=REFUSED, action_text="Отказ эмитента"))
    assert value(dialog, "reason") == "Отказ эмитента"


def test_a_click_copies_the_value(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    with qtbot.waitSignal(named(dialog, "details.md_order").copied):
        qtbot.mouseClick(named(dialog, "details.md_order").findChild(QLabel), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == UUID


def test_the_curtain_covers_the_payer_and_stops_copying(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    QGuiApplication.clipboard().setText("before")
    dialog.set_curtain(True)
    for name in PERSONAL:
        part = named(dialog, f"details.{name}", CopyValue)
        assert part.is_covered
        assert part.accessibleName() == ""
        assert not part.findChild(QLabel).isVisible()
        qtbot.keyClick(part, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "before"
    assert not named(dialog, "details.md_order", CopyValue).is_covered
    named(dialog, "details.tabs").setCurrentIndex(1)
    sums = dialog.findChildren(AmountLabel)
    assert len(sums) > 3
    assert all(part.is_covered and part.accessibleName() == "" for part in sums)
    for part in sums:
        qtbot.keyClick(part, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "before"
    named(dialog, "details.tabs").setCurrentIndex(0)
    dialog.set_curtain(False)
    assert named(dialog, "details.masked_pan").findChild(QLabel).isVisible()


def test_the_curtain_stays_for_the_next_order(opened: Open) -> None:
    dialog = opened(curtain=True)
    dialog.show_order(replace(FULL, id=2))
    assert named(dialog, "details.masked_pan", CopyValue).is_covered


def test_the_neighbours_are_a_key_away(qtbot: QtBot, opened: Open) -> None:
    orders = [an_order(id=number, order_number=f"no-{number}") for number in (1, 2, 3)]
    at = [0]

    def go(step: int) -> Order:
        at[0] += step
        return orders[at[0]]

    dialog = opened(orders[0], navigator=go, position=lambda: (at[0] + 1, 3))
    assert named(dialog, "details.position").text() == "Order 1 of 3"
    assert not named(dialog, "details.previous").isEnabled()
    with qtbot.waitSignal(dialog.order_changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    press(qtbot, dialog, "details.next")
    assert value(dialog, "order_number") == "no-3"
    assert named(dialog, "details.position").text() == "Order 3 of 3"
    assert not named(dialog, "details.next").isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert value(dialog, "order_number") == "no-2"


def test_without_a_list_there_are_no_neighbours(opened: Open) -> None:
    dialog = opened()
    assert named(dialog, "details.position").text() == ""
    assert not named(dialog, "details.next").isEnabled()


def test_operations_stand_with_what_was_left_after_each(opened: Open) -> None:
    done = {"rrn": "11111111111111", "approval_code": "123456", "terminal_id": "00000086", "merchant_id": "00000087"}
    charge = operation(OperationType.DEPOSIT, 0, 1, **done)
    refund = operation(OperationType.REFUND, 7, 1)
    dialog = opened(an_order(amount=tenge(0), gross=tenge(1), status=OrderStatus.REFUNDED, operations=(refund, charge)))
    named(dialog, "details.tabs").setCurrentIndex(1)
    page = named(dialog, "details.history")
    assert page.isVisible()
    words = told(dialog)
    assert words.index("Charge") < words.index("after 7 min 0 s") < words.index("Refund")
    assert {"11111111111111", "123456", "00000086", "00000087", "23.06.2021 14:54:36"} <= set(words)
    assert "2 operation(s), all succeeded" in words
    sums = [part.accessibleName() for part in page.findChildren(QWidget) if type(part).__name__ == "AmountLabel"]
    assert sums == ["0.01\u202f₸", "0.01\u202f₸", "−0.01\u202f₸", "0.00\u202f₸", "0.00\u202f₸", "0.00\u202f₸"]


def test_a_charge_takes_the_place_of_its_hold() -> None:
    held = operation(OperationType.APPROVE, 0, 10_000)
    charged = operation(OperationType.DEPOSIT, 5, 8_000)
    failed = operation(OperationType.REFUND, 6, 8_000, ok=False)
    refunded = operation(OperationType.REFUND, 9, 3_000)
    steps = timeline.steps(an_order(operations=(held, charged, failed, refunded)))
    assert [step.left for step in steps] == [tenge(10_000), tenge(8_000), tenge(8_000), tenge(5_000)]
    assert [step.moved for step in steps] == [tenge(10_000), tenge(8_000), None, tenge(-3_000)]
    assert [step.after for step in steps] == [None, timedelta(minutes=5), timedelta(minutes=1), timedelta(minutes=3)]


def test_a_lifted_hold_leaves_nothing() -> None:
    lifted = Operation(type=OperationType.REVERSE, at=AT + timedelta(hours=2))
    steps = timeline.steps(an_order(operations=(operation(OperationType.APPROVE, 0, 500), lifted)))
    assert (steps[1].moved, steps[1].left) == (tenge(-500), tenge(0))


def test_two_files_make_a_history(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    parts.load([CAPTIONS, row("24", status="ПОДТВЕРЖДЕН")], "june.csv")
    order = parts.load([CAPTIONS, row("24", status="ЗАВЕРШЕН", fee="40.00")], "july.csv")
    dialog = opened(order)
    words = told(dialog)
    changed = next(text for text in words if "→" in text and "july.csv" in text)
    assert changed.startswith("Approved → Completed, seen on ")
    assert changed.endswith("row 2")
    assert "Fee: 35.70\u202f₸ → 40.00\u202f₸" in words
    assert any("june.csv" in text and "→" not in text for text in words)
    assert named(dialog, "details.tabs").tabData(1) == 1


def test_an_import_renews_an_open_order(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened(parts.load([CAPTIONS, row("24", status="ПОДТВЕРЖДЕН")], "june.csv"))
    parts.imports.load(parts.write([CAPTIONS, row("24", status="ЗАВЕРШЕН")], "july.csv"))
    parts.hub.publish(Changes(orders=True))
    qtbot.waitUntil(lambda: dialog.order.status is OrderStatus.DEPOSITED)
    qtbot.waitUntil(lambda: any("july.csv" in text for text in told(dialog)))


def test_a_history_that_cannot_be_read_is_said(qtbot: QtBot, opened: Open) -> None:
    class Broken:
        def history(self, _order_id: int) -> list[Sighting]:
            raise StorageUnavailable(reason="disk")

    dialog = opened(queries=Broken())
    assert any("disk" in label.text() for label in dialog.findChildren(QLabel))
    assert value(dialog, "md_order") == UUID


def test_as_in_the_file_shows_plain_values_by_name(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    press(qtbot, dialog, "details.as_in_file")
    raw = named(dialog, "details.raw")
    values = {part.accessibleDescription(): part.text() for part in raw.findChildren(CopyValue)}
    assert values["amount"] == "1700.00"
    assert values["status"] == "DEPOSITED"
    assert values["CMS"] == "Opencart"
    assert "rrn" not in values
    assert not named(dialog, "details.md_order").isVisible()
    named(dialog, "details.tabs").setCurrentIndex(1)
    assert not raw.isVisible()


def test_behind_the_curtain_the_raw_view_is_covered_too(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    press(qtbot, dialog, "details.as_in_file")
    dialog.set_curtain(True)
    raw = named(dialog, "details.raw")
    covered = {part.accessibleDescription() for part in raw.findChildren(CopyValue) if part.is_covered}
    assert covered >= {*PERSONAL, "amount", "fee", "CMS"}
    assert covered.isdisjoint({"order_number", "md_order", "status"})


def test_a_page_for_paper_masks_the_card(tmp_path: Path, parts: Stage) -> None:
    html = summary(FULL, parts.settings.zone, parts.refusals)
    text = page_of(html).toPlainText()
    assert UUID in text
    assert "5555 •••• 5557" in text
    assert "555555" not in text
    covered = page_of(summary(FULL, parts.settings.zone, parts.refusals, covered=True)).toPlainText()
    assert not [name for name in PERSONAL if str(PAYER[name]) in covered or "5557" in covered]
    assert page_of(html).pageCount() == 1


def test_the_pdf_is_written_in_a_worker_and_said(qtbot: QtBot, tmp_path: Path, parts: Stage, opened: Open) -> None:
    dialog = opened()
    (tmp_path / "order.pdf").write_text("an older one")
    dialog._write_pdf(str(tmp_path / "order.pdf"))
    assert (tmp_path / "order.pdf").read_text() == "an older one"
    parts.settle(qtbot)
    pdf = (tmp_path / "order.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert any("order.pdf" in label.text() for label in dialog.findChildren(QLabel))
    assert not list(tmp_path.glob(".*"))


def test_print_opens_the_systems_dialog_beside_the_order(qtbot: QtBot, parts: Stage, opened: Open) -> None:
    dialog = opened()
    named(dialog, "details.print").menu().actions()[0].trigger()
    parts.settle(qtbot)
    printing = dialog.findChild(QPrintDialog)
    assert printing.isVisible()
    assert dialog.isVisible()
    printing.reject()


def test_an_accepted_print_prints_the_page(qtbot: QtBot, tmp_path: Path, parts: Stage, opened: Open) -> None:
    dialog = opened()
    named(dialog, "details.print").menu().actions()[0].trigger()
    parts.settle(qtbot)
    printing = dialog.findChild(QPrintDialog)
    printing.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    printing.accepted.emit(printing.printer())
    parts.settle(qtbot)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")
    printing.reject()


def test_a_pdf_that_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path, parts: Stage, opened: Open) -> None:
    dialog = opened()
    dialog._write_pdf(str(tmp_path / "no such folder" / "order.pdf"))
    parts.settle(qtbot)
    assert any("order.pdf could not be written" in label.text() for label in dialog.findChildren(QLabel))
    assert not list(tmp_path.glob("**/*.part"))


def test_half_a_pdf_never_takes_the_place_of_a_whole_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "order.pdf").write_text("a whole one")
    monkeypatch.setattr(details_print, "_write", lambda _html, path: path.write_bytes(b"%PDF-1.4 1 0 obj"))
    with pytest.raises(FileError, match=r"file\.write"):
        details_print.write_pdf("<p>A page</p>", tmp_path / "order.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["order.pdf"]
    assert (tmp_path / "order.pdf").read_text() == "a whole one"


@pytest.mark.parametrize(
    ("status", "captions"),
    [
        (OrderStatus.DEPOSITED, ["Registered amount", "Charged amount", "Bank fee"]),
        (OrderStatus.APPROVED, ["Registered amount", "Held amount", "Bank fee"]),
        (OrderStatus.DECLINED, ["Registered amount", "Bank fee"]),
    ],
)
def test_the_ledger_names_what_the_status_allows(status: OrderStatus, captions: list[str]) -> None:
    order = replace(FULL, status=status)
    assert [caption for caption, _ in details_facts.sums(order)] == captions
    assert (details_facts.refundable(order) is not None) == (status is OrderStatus.DEPOSITED)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(968, 616), (640, 360)])
@pytest.mark.parametrize("tab", [0, 1])
def test_no_word_is_cut(qtbot: QtBot, qapp: QApplication, opened: Open, language: str, size: tuple[int, int], tab: int) -> None:
    with speaking(qapp, language):
        dialog = opened(replace(FULL, operations=(operation(OperationType.DEPOSIT, 0, 1, rrn="1" * 14),)))
        dialog.resize(*size)
        named(dialog, "details.tabs").setCurrentIndex(tab)
        qtbot.waitUntil(lambda: cut_words(dialog) == [])


def test_an_open_dialog_follows_the_language(qapp: QApplication, opened: Open) -> None:
    dialog = opened()
    for language in LANGUAGES:
        with speaking(qapp, language):
            qapp.processEvents()
            assert HEADERS[language] in [label.text() for label in dialog.findChildren(QLabel)]
