"""A tight window shows first what tells an operation; the order that a person keeps is not touched."""

from registry_stage import fill
from test_registry_journeys import opened  # noqa: F401 - fixture

from desktop.models.domain.columns import DEFAULT_COLUMNS
from desktop.services.settings import COLUMNS

FRONT = ["order_number", "amount", "registered_at", "status", "masked_pan"]


def on_screen(window) -> list[str]:
    header, columns = window.table.horizontalHeader(), window.page.model.columns
    return [columns[header.logicalIndex(place)].key for place in range(header.count())]


def resized(window, width: int, height: int):
    window.window.resize(width, height)
    window.settle()
    return window


def test_sum_date_and_status_come_forward(opened, data_dir):  # noqa: F811
    fill(data_dir)
    window = opened("--data-dir", str(data_dir))
    assert on_screen(window) == list(DEFAULT_COLUMNS)
    assert on_screen(resized(window, 640, 360))[:5] == FRONT
    assert sorted(on_screen(window)) == sorted(DEFAULT_COLUMNS)
    assert window.page.columns == DEFAULT_COLUMNS == window.page.settings.get(COLUMNS)
    assert on_screen(resized(window, 1440, 900)) == list(DEFAULT_COLUMNS)


def test_they_come_forward_in_a_chosen_few_as_well(opened, data_dir):  # noqa: F811
    fill(data_dir)
    window = resized(opened("--data-dir", str(data_dir)), 640, 360)
    few = (*DEFAULT_COLUMNS[:4], *DEFAULT_COLUMNS[8:])
    window.page.show_columns(few)
    window.settle()
    assert on_screen(window) == ["order_number", "amount", "status", "rrn", "fee", "refunded"]
    assert window.page.settings.get(COLUMNS) == few


def test_an_order_that_a_person_made_stays(opened, data_dir):  # noqa: F811
    fill(data_dir)
    window = resized(opened("--data-dir", str(data_dir)), 640, 360)
    own = tuple(reversed(DEFAULT_COLUMNS))
    window.page.show_columns(own)
    window.settle()
    assert on_screen(window) == list(own)
