"""What leaves the window on paper or by the clipboard stands in the journal; what is behind the curtain does not leave."""

import pytest
from dialog_stage import named
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QAbstractButton, QWidget
from registry_stage import fill
from signin_stage import Door, House

from desktop.models.domain.accounts import Role
from desktop.models.domain.errors import StorageUnavailable
from desktop.models.domain.journal import EntryFilter
from desktop.views.dialogs.details import DetailsDialog
from desktop.views.pages.support_question import SupportQuestion


@pytest.fixture
def door(qtbot, qapp, data_dir):
    fill(data_dir)
    house = House(data_dir)
    house.people(aigerim=Role.ADMIN)
    made = Door(qtbot, house)
    made.sign_in("aigerim")
    yield made
    made.close()


def told(door: Door, action: str) -> list[tuple[str, str, dict[str, object]]]:
    entries = door.cabinet.journal.page(EntryFilter(actions=frozenset({action})), 0, 50)
    return [(entry.who, entry.subject, dict(entry.details)) for entry in reversed(entries)]


def go_to(door: Door, column: str, row: int = 0) -> str:
    """Makes the cell the current one; the order's number."""
    page = door.window.page
    page.table.setCurrentIndex(page.model.index(row, page.model.column_of(column)))
    return page.model.order_at(row).order_number


def journal_fails(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_details: object) -> None:
        raise StorageUnavailable(reason="full", path="")

    monkeypatch.setattr(door.cabinet.audit, "_journal", type("Full", (), {"append": staticmethod(refuse)}))


def test_copied_rows_are_written_down_with_their_columns(door):
    door.window.page.table.selectRow(0)
    door.settle()
    door.window.desk.copy.rows(headers=False)
    door.settle()
    (who, subject, details) = told(door, "data.copied")[0]
    assert (who, subject, details["rows"]) == ("aigerim", "", 1)
    assert str(details["columns"]).split(",") == [column.key for column in door.window.page.model.columns]


def test_rows_behind_the_curtain_are_not(door):
    door.session._looks.curtain.draw(True)
    door.window.page.table.selectRow(0)
    door.settle()
    door.window.desk.copy.rows(headers=False)
    door.settle()
    assert QGuiApplication.clipboard().text().startswith("2000\t")
    assert told(door, "data.copied") == []


@pytest.mark.parametrize(("column", "is_told"), [("masked_pan", True), ("description", True), ("amount", False)])
def test_a_cell_is_written_down_when_it_is_the_payers(door, column, is_told):
    number = go_to(door, column)
    QGuiApplication.clipboard().setText("")
    door.window.desk.copy.value(door.window.page.table.currentIndex())
    door.settle()
    assert QGuiApplication.clipboard().text()
    assert told(door, "data.copied") == ([("aigerim", number, {"rows": 1, "columns": column})] if is_told else [])


def test_what_cannot_be_written_down_is_not_copied(door, monkeypatch):
    go_to(door, "masked_pan")
    door.window.page.table.selectRow(0)
    door.settle()
    QGuiApplication.clipboard().setText("before")
    journal_fails(door, monkeypatch)
    door.window.desk.copy.value(door.window.page.model.index(0, door.window.page.model.column_of("masked_pan")))
    door.window.desk.copy.rows(headers=True)
    door.settle()
    assert QGuiApplication.clipboard().text() == "before"
    assert door.has("transactions.error")


def details(door: Door, row: int) -> DetailsDialog:
    door.window.desk.windows.open_details(row)
    door.settle()
    return door.window.findChild(DetailsDialog)


def test_a_value_of_the_card_is_written_down_when_it_is_the_payers(door):
    known = [door.window.page.model.order_at(row) for row in range(16)]
    row = next(row for row, order in enumerate(known) if order.rrn and order.masked_pan)
    dialog = details(door, row)
    named(dialog, "details.rrn").copy()
    door.settle()
    assert told(door, "data.copied") == []
    named(dialog, "details.masked_pan").copy()
    door.settle()
    assert told(door, "data.copied") == [("aigerim", known[row].order_number, {"rows": 1, "columns": "masked_pan"})]
    dialog.set_curtain(True)
    named(dialog, "details.masked_pan").copy()
    door.settle()
    assert len(told(door, "data.copied")) == 1


def accept_print(door: Door, part: QWidget, path) -> None:
    dialog = part.findChild(QPrintDialog)
    dialog.printer().setOutputFileName(str(path))
    dialog.accepted.emit(dialog.printer())
    door.settle()
    dialog.reject()


def test_a_printed_order_is_written_down(door, tmp_path):
    dialog = details(door, 0)
    named(dialog, "details.print").menu().actions()[0].trigger()
    door.settle()
    assert told(door, "order.printed") == [], "only asked so far"
    accept_print(door, dialog, tmp_path / "printed.pdf")
    assert (tmp_path / "printed.pdf").exists()
    assert told(door, "order.printed") == [("aigerim", "2000", {})]


def test_a_page_kept_as_pdf_is_written_down(door, tmp_path):
    details(door, 0)._write_pdf(str(tmp_path / "kept.pdf"))
    door.settle()
    assert (tmp_path / "kept.pdf").exists()
    assert told(door, "order.printed") == [("aigerim", "2000", {})]


def test_what_cannot_be_written_down_is_neither_printed_nor_kept(door, tmp_path, monkeypatch):
    dialog = details(door, 0)
    named(dialog, "details.print").menu().actions()[0].trigger()
    door.settle()
    journal_fails(door, monkeypatch)
    accept_print(door, dialog, tmp_path / "printed.pdf")
    dialog._write_pdf(str(tmp_path / "kept.pdf"))
    door.settle()
    assert list(tmp_path.glob("*.pdf")) == []
    assert dialog._error.isVisible()


def test_support_prints_and_it_is_written_down(door, tmp_path):
    door.click("nav.support")
    question = door.window.findChild(SupportQuestion)
    door.find("support.number", inside=question).setText("2000")
    door.click("support.find")
    door.bot.waitUntil(lambda: door.find("support.print", QAbstractButton).isVisible())
    door.settle()
    door.click("support.print")
    accept_print(door, door.find("support"), tmp_path / "printed.pdf")
    assert (tmp_path / "printed.pdf").exists()
    assert told(door, "order.printed") == [("aigerim", "2000", {})]
