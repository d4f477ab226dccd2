"""Files in and out need the right to, and what goes out is written down before it appears."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop.models.domain.accounts import Actor, Right
from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.errors import NotAllowed, SignInRefused, StorageUnavailable
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.journal import Action, EntryFilter
from desktop.models.domain.period import Period
from desktop.services.access import Access
from desktop.services.exports import Exports
from desktop.services.imports import Imports, ReadOptions
from desktop.services.storage import Registry, open_registry

ZONE = ZoneInfo("Asia/Almaty")
COLUMNS = (ColumnKey.ORDER_NUMBER, ColumnKey.AMOUNT)
FILE = "Номер заказа;Сумма;Дата регистрации\r\n1;10.00;23.07.2021 11:28:14\r\n2;20.00;23.07.2021 11:28:14\r\n"


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    return open_registry(tmp_path / "registry.db")


@pytest.fixture
def access() -> Access:
    return Access(lambda: True, "desk-1")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "july.csv"
    path.write_text(FILE, "utf-8")
    return path


def imports_of(registry: Registry, access: Access | None) -> Imports:
    return Imports(registry.batches, registry.profiles, lambda: ZONE, lambda: None, access=access)


def test_each_way_in_needs_the_right_to_import(registry: Registry, access: Access, file: Path) -> None:
    preview = imports_of(registry, None).preview(file)
    imports = imports_of(registry, access)
    ways: list[Callable[[], object]] = [
        lambda: imports.preview(file),
        lambda: imports.load(file),
        lambda: imports.undo(1),
        lambda: imports.save_profile("Мой банк", preview, ReadOptions()),
    ]
    for way in ways:
        with pytest.raises(SignInRefused):
            way()
    access.enter(Actor("viewer", frozenset({Right.VIEW, Right.EXPORT}), "desk-1"))
    for way in ways:
        with pytest.raises(NotAllowed) as refused:
            way()
        assert refused.value.params == {"right": "import"}
    access.enter(Actor("clerk", frozenset({Right.IMPORT}), "desk-1"))
    for way in ways:
        way()
    registry.close()


def exported(registry: Registry, access: Access, path: Path, where: OrderFilter = OrderFilter()) -> int:  # noqa: B008
    exports = Exports(registry.queries, lambda: ZONE, access=access, journal=registry.stores.journal)
    return exports.write(path, where, OrderSort(), COLUMNS).rows


def test_an_export_needs_its_right(registry: Registry, access: Access, tmp_path: Path) -> None:
    access.enter(Actor("viewer", frozenset({Right.VIEW}), "desk-1"))
    with pytest.raises(NotAllowed):
        exported(registry, access, tmp_path / "out.csv")
    assert list(tmp_path.glob("*out*")) == []
    assert registry.stores.journal.count(EntryFilter()) == 0
    registry.close()


def test_an_export_tells_its_shape_and_no_names(registry: Registry, access: Access, file: Path, tmp_path: Path) -> None:
    imports_of(registry, None).load(file)
    access.enter(Actor("clerk", frozenset({Right.EXPORT}), "desk-1"))
    period = Period(datetime(2021, 1, 1, tzinfo=UTC), None)
    assert exported(registry, access, tmp_path / "out.xlsx", OrderFilter(period=period, search="a@example.kz")) == 0
    assert exported(registry, access, tmp_path / "all.csv") == 2
    all_of_it, first, *_ = registry.stores.journal.page(EntryFilter(), 0, 10)
    assert (all_of_it.action, all_of_it.subject) == (Action.EXPORT, "all.csv")
    assert all_of_it.details == {"rows": 2, "columns": "order_number,amount", "filter": "", "since": None, "until": None}
    assert first.details["filter"] == "period,search"
    assert first.details["since"] == "2021-01-01T00:00:00+00:00"
    assert "example" not in str(first)
    registry.close()


def test_a_file_that_cannot_be_written_down_does_not_appear(
    registry: Registry, access: Access, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imports_of(registry, None).load(file)
    access.enter(Actor("clerk", frozenset({Right.EXPORT}), "desk-1"))

    def fails(*_: object, **__: object) -> None:
        assert not (tmp_path / "out.csv").exists()
        raise StorageUnavailable(reason="full")

    monkeypatch.setattr(registry.stores.journal, "append", fails)
    with pytest.raises(StorageUnavailable):
        exported(registry, access, tmp_path / "out.csv")
    assert list(tmp_path.glob("*out*")) == []
    registry.close()
