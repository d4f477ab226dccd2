"""Parts of the registry page on their own: the state behind it, templates, export, totals, files that are dropped."""

import csv
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from registry_stage import IN_ORDER, SAMPLE, fill
from test_registry_journeys import opened, window  # noqa: F401 - fixtures

from desktop.models.domain.batches import BatchHead, FileKind
from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.filters import DateBasis, OrderFilter, OrderSort
from desktop.models.domain.money import KZT, Currency, Money
from desktop.models.domain.orders import ObservedOrder, Order
from desktop.models.domain.period import Period, Preset
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.totals import StatusSums, Totals
from desktop.models.domain.zones import zone_of
from desktop.services.exports import ExportFormat, ExportPreset
from desktop.services.settings import Settings
from desktop.views.actions import Act
from desktop.views.pages.registry_acts import filtered_by_cell
from desktop.views.pages.registry_columns import build_columns
from desktop.views.pages.registry_export import Target
from desktop.views.pages.registry_state import RegistryState, keep, restore
from desktop.views.pages.registry_words import entries_of
from desktop.views.panels.filter_fields import FilterField
from desktop.views.panels.totals_strip import TotalsStrip, figures_of

ALMATY = zone_of("Asia/Almaty")
TODAY = date(2021, 7, 27)
YEAR = Period.of_days(date(2021, 1, 1), date(2021, 12, 31), ALMATY)
FULL = RegistryState(
    filter=OrderFilter(period=YEAR, date_basis=DateBasis.PAID, amount_from=100, last4="1182", search="x"),
    preset=None,
    off=frozenset({FilterField.LAST4}),
    sort=OrderSort(ColumnKey.AMOUNT, descending=False),
)


class Memory:
    def __init__(self):
        self.values = {}

    def load(self):
        return dict(self.values)

    def save(self, values):
        self.values.update(values)


# --- the state


def test_what_is_off_keeps_its_value_and_asks_nothing():
    asked = FULL.asked(TODAY, ALMATY)
    assert (asked.last4, asked.amount_from, asked.period) == ("", 100, YEAR)
    assert FULL.valued(TODAY, ALMATY).last4 == "1182"


def test_a_preset_moves_with_the_calendar():
    state = FULL.with_period(Preset.THIS_MONTH)
    assert state.asked(date(2024, 2, 10), ALMATY).period.days(ALMATY) == (date(2024, 2, 1), date(2024, 2, 29))
    assert state.asked(date(2024, 3, 1), ALMATY).period.days(ALMATY) == (date(2024, 3, 1), date(2024, 3, 31))


@pytest.mark.parametrize(("search", "ignored"), [("753_1580216531", True), ("обед", False), ("1182", True), ("", False)])
def test_a_search_for_one_payment_ignores_the_period(search, ignored):
    state = FULL.with_filter(replace(FULL.filter, search=search))
    assert state.asked(TODAY, ALMATY).period.is_open is ignored


def test_a_changed_field_acts_again():
    assert FULL.with_filter(replace(FULL.filter, last4="0418")).off == frozenset()
    assert FULL.with_filter(replace(FULL.filter, amount_to=9)).off == {FilterField.LAST4}


@pytest.mark.parametrize("state", [FULL, FULL.with_period(Preset.LAST_MONTH), RegistryState()])
def test_the_state_is_kept_but_for_the_search_of_the_moment(state):
    store = Memory()
    keep(state, Settings(store))
    assert restore(Settings(store)) == replace(state, filter=replace(state.filter, search=""))


@pytest.mark.parametrize("broken", [{"transactions.filter": {"period": "?"}}, {"transactions.sort": {"column": "nope"}}])
def test_a_state_that_cannot_be_read_is_none(broken):
    store = Memory()
    store.values = broken
    assert restore(Settings(store)) == RegistryState()


def test_a_template_carries_its_period_only_when_asked():
    without = FULL.template("t", (ColumnKey.RRN,), with_period=False)
    assert (without.filter.period.is_open, without.filter.amount_from, without.filter.last4) == (True, 100, "")
    with_it = FULL.template("t", (), with_period=True)
    assert with_it.filter.period == YEAR
    other = RegistryState().with_period(Preset.TODAY)
    assert other.with_template(without).preset is Preset.TODAY
    assert other.with_template(with_it).valued(TODAY, ALMATY).period == YEAR
    assert other.with_template(with_it).sort == FULL.sort


def test_entries_of_a_pasted_list():
    assert entries_of('1\r\n "2"\n\n3;4\t5, 1\n') == ("1", "2", "3", "4", "5")


ORDER = Order(
    id=1,
    order_number="7*",
    amount=Money(170000, KZT),
    gross=Money(170000, KZT),
    status=OrderStatus.DEPOSITED,
    registered_at=datetime(2021, 7, 22, 20, 0, tzinfo=UTC),
    masked_pan="440043******1182",
    payment_method="APPLE",
    action_code=0,
    params={"table": "3"},
)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (ColumnKey.STATUS, {"statuses": frozenset({OrderStatus.DEPOSITED})}),
        (ColumnKey.AMOUNT, {"amount_from": 170000, "amount_to": 170000}),
        (ColumnKey.MASKED_PAN, {"last4": "1182"}),
        (ColumnKey.PAYMENT_METHOD, {"methods": frozenset({"APPLE"})}),
        (ColumnKey.ACTION_CODE, {"action_codes": frozenset({0})}),
        (ColumnKey.REGISTERED_AT, {"period": Period.of_days(date(2021, 7, 23), date(2021, 7, 23), ALMATY)}),
    ],
)
def test_a_cell_becomes_a_filter(key, expected):
    assert filtered_by_cell(OrderFilter(), ORDER, key, ALMATY) == replace(OrderFilter(), **expected)


@pytest.mark.parametrize("key", [ColumnKey.RRN, ColumnKey.MERCHANT, ColumnKey.EMAIL, ColumnKey.ORDER_PARAMS])
def test_an_empty_cell_is_no_filter(key):
    assert filtered_by_cell(OrderFilter(), ORDER, key, ALMATY) is None


def test_columns_show_for_the_eye_and_copy_for_a_spreadsheet(qapp):
    columns = {column.key: column for column in build_columns(tuple(ColumnKey), ALMATY, "en")}
    assert set(columns) == {key.value for key in ColumnKey}
    assert columns["amount"].text(ORDER) == "1\u202f700.00\u202f₸"
    assert columns["amount"].copy(ORDER) == "1700.00"
    assert (columns["fee"].text(ORDER), columns["fee"].copy(ORDER)) == ("", "")
    assert (columns["payment_method"].text(ORDER), columns["payment_method"].copy(ORDER)) == ("Apple Pay", "APPLE")
    assert columns["payment_method"].hint(ORDER) == "APPLE"
    assert columns["registered_at"].text(ORDER) == "23.07.2021 02:00:00"
    assert columns["registered_at"].hint(ORDER).endswith("UTC+6")
    assert columns["order_params"].text(ORDER) == "table: 3"


# --- the totals


def sums(currency, status, count, gross, fee=0, refunded=0):
    return StatusSums(currency, status, count, gross, gross, fee, refunded)


TWO_CURRENCIES = Totals(
    (
        sums("KZT", OrderStatus.DEPOSITED, 2, 100_000, fee=2_000),
        sums("KZT", OrderStatus.DECLINED, 1, 999),
        sums("USD", OrderStatus.REFUNDED, 1, 5_000, refunded=1_500),
    )
)


def test_declined_orders_are_counted_and_not_added():
    kzt = figures_of(TWO_CURRENCIES, "KZT")
    assert kzt["count"] == 3
    assert [kzt[name].minor for name in ("gross", "fee", "refunded", "net")] == [100_000, 2_000, 0, 98_000]


def test_currencies_are_shown_one_at_a_time(qtbot):
    strip = TotalsStrip()
    qtbot.addWidget(strip)
    strip.resize(1440, 84)
    strip.show()
    strip.show_filter(TWO_CURRENCIES, failures_hidden=False)
    switch = strip.findChild(QAbstractButton, "transactions.currency")
    assert (switch.isVisible(), switch.text(), strip.figure("filter", "net").plain) == (True, "KZT", "980.00")
    next(action for action in switch.menu().actions() if action.text() == "USD").trigger()
    assert strip.figure("filter", "net").value == Money(3_500, Currency("USD"))
    strip.show_filter(Totals(TWO_CURRENCIES.parts[:2]), failures_hidden=False)
    assert (switch.isVisible(), strip.figure("filter", "count").plain) == (False, "3")


# --- templates, export, files


def test_templates_are_saved_applied_renamed_and_deleted(window):  # noqa: F811
    window.click("transactions.filters")
    window.click("transactions.filter.status.APPROVED")
    window.click("transactions.panel.save_template")
    window.find(QLineEdit, "transactions.template_name").setText("Held")
    window.click("transactions.template_save")
    window.click("transactions.panel.clear")
    assert window.page.model.rowCount() == 16
    window.click("transactions.template.Held")
    assert window.column("order_number") == ["21", "20", "19"]

    shelf = window.page.panel.templates
    shelf.ask_name()
    shelf.name.setText("Held")
    window.click("transactions.template_save")
    assert "There is a template of this name" in shelf._error.text()
    window.click("transactions.template_overwrite")
    assert window.window.desk.templates.names == ("Held",)
    shelf.ask_name("Held")
    shelf.name.setText("On hold")
    window.click("transactions.template_save")
    assert window.window.desk.templates.names == ("On hold",)
    shelf.delete_asked.emit("On hold")
    window.settle()
    assert window.window.desk.templates.names == ()


def test_a_starred_template_opens_with_the_program(opened, data_dir):  # noqa: F811
    fill(data_dir)
    first = opened("--data-dir", str(data_dir))
    desk = first.window.desk
    first.query.filter(OrderFilter(statuses=frozenset({OrderStatus.REFUNDED})))
    desk.templates.save("back", (), with_period=False, overwrite=False)
    first.settle()
    desk.templates.star("back", True)
    first.query.clear()
    first.settle()
    assert first.page.model.rowCount() == 16
    first.close()
    assert opened("--data-dir", str(data_dir)).column("order_number") == ["12"]


def test_what_is_shown_is_what_is_exported(window, tmp_path):  # noqa: F811
    window.query.filter(OrderFilter(statuses=frozenset({OrderStatus.APPROVED})))
    window.page.show_columns((ColumnKey.ORDER_NUMBER, ColumnKey.AMOUNT))
    window.settle()
    out = tmp_path / "out.csv"
    export = window.window.desk.export
    with window.bot.waitSignal(export.done, timeout=10_000):
        export.write(out, Target(ExportFormat.CSV, ExportPreset.PLAIN))
    with out.open(encoding="utf-8") as file:
        assert list(csv.reader(file)) == [["order_number", "amount"], ["21", "0.01"], ["20", "0.01"], ["19", "0.01"]]


def test_the_export_menu_states_what_it_would_write(window):  # noqa: F811
    menu = window.find(QAbstractButton, "transactions.export").menu()
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "16 operations, 10 columns, the whole registry"
    window.query.filter(OrderFilter(statuses=frozenset({OrderStatus.APPROVED})))
    window.settle()
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "3 operations, 10 columns, by the current filter"


def test_a_failed_export_is_told_and_leaves_nothing(window, tmp_path):  # noqa: F811
    folder = tmp_path / "folder.csv"
    folder.mkdir()
    export = window.window.desk.export
    with window.bot.waitSignal(export.failed, timeout=10_000):
        export.write(folder, Target(ExportFormat.CSV, ExportPreset.EXCEL))
    window.settle()
    assert window.find(QWidget, "transactions.error").isVisible()
    assert export.is_running is False
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def drop(window, path: Path) -> None:  # noqa: F811
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.window.dropEvent(
        QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    )


def test_a_dropped_file_is_shown_before_it_is_loaded(opened, data_dir):  # noqa: F811
    window = opened("--data-dir", str(data_dir), "--lang", "en")  # noqa: F811
    drop(window, SAMPLE[0])
    window.wait(lambda: window.find(QAbstractButton, "import.start").isEnabled())
    assert window.window.page is None
    window.click("import.start")
    window.wait(lambda: window.window.page is not None)
    window.settle()
    assert window.column("order_number") == IN_ORDER


def test_files_named_at_the_start_are_looked_at(opened, data_dir):  # noqa: F811
    window = opened("--data-dir", str(data_dir), str(SAMPLE[0]))  # noqa: F811
    dialog = window.find(QWidget, "import.dialog")
    assert dialog.isVisible()
    dialog.close()


def test_details_open_and_walk_along_the_table(window):  # noqa: F811
    window.table.setCurrentIndex(window.page.model.index(14, 0))
    window.bot.keyClick(window.table, Qt.Key.Key_Return)
    window.settle()
    dialog = window.find(QWidget, "details.dialog")
    assert dialog.order.order_number == "12"
    window.click("details.next")
    assert dialog.order.order_number == "753_1580216531"
    assert window.table.currentIndex().row() == 15
    dialog.close()


def test_columns_chosen_in_their_dialog_are_shown(window):  # noqa: F811
    window.click("transactions.columns")
    dialog = window.find(QWidget, "columns.dialog")
    dialog._on_unchecked(ColumnKey.RRN)
    window.click("columns.apply")
    assert "RRN" not in window.captions()
    assert len(window.captions()) == 9


def test_another_process_changes_are_seen(window, data_dir):  # noqa: F811
    from desktop.bootstrap import StartupConfig, build

    window.query.look_for_others()
    window.settle()
    other = build(StartupConfig(data_dir=data_dir))
    try:
        other.imports.undo(other.batches.batches()[0].id)
    finally:
        other.close()
    window.query.look_for_others()
    window.wait(lambda: window.page.model.rowCount() == 0)


def test_undo_takes_a_file_back_and_not_what_the_gateway_told_since(window):  # noqa: F811
    cabinet = window.session._cabinet
    head = BatchHead(file_name="shop", digest="gateway:1", kind=FileKind.GATEWAY)
    kept = dict.fromkeys(ObservedOrder._fields)
    told = {"file_row": 1, "order_number": "of-the-bank", "amount_minor": 100, "currency": "KZT", "status": "CREATED"}
    with cabinet.batches.begin(head) as writer:
        writer.add([ObservedOrder(**{**kept, **told, "registered_at": 1_800_000_000})])
        writer.commit(rejected=0, skipped=0, control_totals=())
    window.window.incoming.read_batches()
    window.settle()
    file_batches = [batch.id for batch in cabinet.batches.batches() if batch.kind is not FileKind.GATEWAY]
    window.window.incoming.undo_last()
    window.settle()
    undone = [batch.id for batch in cabinet.batches.batches() if batch.undone_at is not None]
    assert undone == [max(file_batches)]


def test_the_keys_are_those_of_the_design(window):  # noqa: F811
    keys = {act: window.page.actions_[act].shortcut().toString() for act in Act}
    assert keys[Act.SEARCH] == "Ctrl+F"
    assert (keys[Act.EXPORT], keys[Act.IMPORT], keys[Act.FILTER_BY_CELL]) == ("Ctrl+E", "Ctrl+I", "Ctrl+L")
    assert (keys[Act.REFRESH], keys[Act.CURTAIN], keys[Act.UNDO_IMPORT]) == ("F5", "F9", "Ctrl+Z")
    assert (keys[Act.COPY], keys[Act.COPY_WITH_HEADERS]) == ("Ctrl+C", "Ctrl+Shift+C")
