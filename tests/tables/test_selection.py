"""What is selected stays selected by id, and is counted without being loaded."""

import pytest
from lanes import Source
from PySide6.QtCore import QItemSelectionModel

from desktop.models.tables.selection import SelectedRows
from desktop.models.tables.source import FIRST_ROWS, PAGE_ROWS


@pytest.fixture
def chosen(model, lane):
    selection = QItemSelectionModel(model)
    return selection, SelectedRows(model, selection, lane)


def select(model, selection, *rows):
    for row in rows:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.select(model.index(row, 0), flags)


def test_a_selection_survives_another_sort_by_id(model, lane, chosen):
    selection, rows = chosen
    model.show(Source(range(10)))
    lane.answer_all()
    select(model, selection, 2, 3)
    model.show(Source(range(9, -1, -1)))
    lane.answer_all()
    assert rows.ranges() == [(6, 7)]
    assert sorted(rows.ids()) == [2, 3]


def test_a_selection_reaches_rows_that_are_not_loaded(model, lane, chosen):
    selection, rows = chosen
    model.show(Source(range(1_000)))
    lane.answer_all()
    select(model, selection, 1)
    model.show(Source(range(999, -1, -1)))
    lane.answer_all()
    assert rows.ranges() == [(998, 998)]


def test_what_is_selected_meanwhile_is_not_overridden(model, lane, chosen):
    selection, rows = chosen
    model.show(Source(range(10)))
    lane.answer_all()
    select(model, selection, 2)
    selection.setCurrentIndex(model.index(2, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    model.show(Source(range(9, -1, -1)))
    lane.answer()
    select(model, selection, 0)
    lane.answer_all()
    assert rows.ids() == [9]


def test_orders_that_the_filter_hides_leave_the_selection(model, lane, chosen):
    selection, rows = chosen
    model.show(Source(range(10)))
    lane.answer_all()
    select(model, selection, 2, 5)
    model.show(Source([5, 6]))
    lane.answer_all()
    assert rows.ids() == [5]


def test_everything_is_counted_without_loading_it(model, lane, chosen):
    selection, rows = chosen
    model.show(Source(range(10_000)))
    lane.answer_all()
    selection.select(model.index(0, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Columns)
    assert (rows.count, rows.is_all) == (10_000, True)
    assert len(rows.ids()) == 10_000
    assert len(model._cache) == FIRST_ROWS // PAGE_ROWS
