"""Jumps through a long registry: nothing blank in between, and the same order at the same place as the command line tells."""

from pathlib import Path

import pytest
from registry_stage import fill
from test_registry_journeys import opened  # noqa: F401 - fixture

HEAD = "Номер заказа;Сумма;Дата регистрации;Статус"
ROWS = 1_500


@pytest.fixture
def long(opened, data_dir: Path, tmp_path: Path):  # noqa: F811 - the fixture
    path = tmp_path / "long.csv"
    lines = [f"{n};{n}.00;01.07.2021 {n // 3600:02}:{n // 60 % 60:02}:{n % 60:02};ЗАВЕРШЕН" for n in range(1, ROWS + 1)]
    path.write_text("\n".join([HEAD, *lines]), "utf-8")
    fill(data_dir, path)
    return opened("--data-dir", str(data_dir), "--lang", "en")


def test_what_is_on_screen_stays_until_the_rows_of_a_jump_are_here(long):
    table = long.page.table
    bar = table.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not table.viewport().updatesEnabled()
    long.bot.waitUntil(table.viewport().updatesEnabled)
    first = bar.value() // table.verticalHeader().defaultSectionSize()
    last = ROWS - 1
    assert not table.model().is_missing(first, last)
    assert long.text(last, "order_number") == "1"
    assert long.text(first, "order_number") == str(ROWS - first)


def test_a_scroll_over_rows_that_are_here_is_painted_at_once(long):
    table = long.page.table
    table.verticalScrollBar().setValue(table.verticalHeader().defaultSectionSize() * 3)
    assert table.viewport().updatesEnabled()
