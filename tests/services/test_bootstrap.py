"""The composition root: what is joined, what review mode refuses, what is left behind."""

import sqlite3
import tempfile
from pathlib import Path

import pytest

from desktop.bootstrap import Cabinet, StartupConfig, build
from desktop.models.domain.errors import NotAllowed, SchemaTooNew, StorageUnavailable
from desktop.models.domain.filters import OrderFilter
from desktop.models.domain.templates import FilterTemplate
from desktop.services.imports import ReadOptions
from desktop.services.refusals import Refusals
from desktop.services.settings import DEFAULT_MERCHANT, THEME, ZONE
from desktop.services.system.paths import resources_dir

TRAINING = resources_dir() / "sample" / "training.csv"


@pytest.fixture
def review(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StartupConfig:
    """Review mode whose temporary folder is made in tmp_path/temporary."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    return StartupConfig(data_dir=tmp_path / "data", review=(TRAINING,))


def test_parts_work_together(data_dir: Path) -> None:
    cabinet = build(StartupConfig(data_dir=data_dir))
    assert cabinet.imports.load(TRAINING).new == cabinet.queries.totals(OrderFilter()).count > 0
    assert cabinet.refusals.get(116).cls == "customer"
    cabinet.close()


def test_the_zone_and_the_merchant_of_the_settings_count(data_dir: Path, tmp_path: Path) -> None:
    cabinet = build(StartupConfig(data_dir=data_dir))
    cabinet.settings.set(ZONE, "Europe/Moscow")
    cabinet.settings.set(DEFAULT_MERCHANT, "shop")
    cabinet.imports.load(TRAINING)
    order = cabinet.queries.find("2000")[0]
    assert (order.merchant, order.registered_at.isoformat()) == ("shop", "2021-07-23T08:28:14+00:00")
    cabinet.close()


def test_what_was_set_is_there_the_next_time(data_dir: Path) -> None:
    first = build(StartupConfig(data_dir=data_dir))
    first.settings.set(THEME, "dark")
    first.close()
    second = build(StartupConfig(data_dir=data_dir))
    assert second.settings.get(THEME) == "dark"
    second.close()


def test_a_part_may_be_given(data_dir: Path) -> None:
    ours = Refusals(Path("nowhere.json"))
    cabinet = build(StartupConfig(data_dir=data_dir), refusals=ours)
    assert cabinet.refusals is ours
    cabinet.close()


def test_without_a_folder_it_is_the_platforms(home: Path) -> None:
    cabinet = build(StartupConfig())
    assert list(home.rglob("cabinet.db")) != []
    cabinet.close()


def test_a_registry_that_cannot_be_opened_leaves_nothing_open(data_dir: Path) -> None:
    (data_dir / "cabinet.db").mkdir()
    with pytest.raises(StorageUnavailable):
        build(StartupConfig(data_dir=data_dir))


def test_a_newer_registry_is_untouched(data_dir: Path) -> None:
    cabinet = build(StartupConfig(data_dir=data_dir))
    cabinet.close()
    with sqlite3.connect(data_dir / "cabinet.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = (data_dir / "cabinet.db").read_bytes()
    with pytest.raises(SchemaTooNew):
        build(StartupConfig(data_dir=data_dir))
    assert (data_dir / "cabinet.db").read_bytes() == before


def test_review_takes_its_own_files_only(review: StartupConfig, tmp_path: Path) -> None:
    cabinet = build(review)
    assert cabinet.imports.load(TRAINING).new > 0
    other = tmp_path / "other.csv"
    other.write_bytes(TRAINING.read_bytes())
    with pytest.raises(NotAllowed):
        cabinet.imports.load(other)
    assert cabinet.imports.preview(other).report.rows > 0  # looking writes nothing
    cabinet.close()


def test_review_refuses_every_other_write(review: StartupConfig) -> None:
    cabinet = build(review)
    loaded = cabinet.imports.load(TRAINING)
    preview = cabinet.imports.preview(TRAINING)
    assert loaded.batch is not None
    for write in (
        lambda: cabinet.imports.undo(loaded.batch or 0),
        lambda: cabinet.imports.save_profile("mine", preview, ReadOptions()),
        lambda: cabinet.templates.save(FilterTemplate(name="mine")),
        lambda: cabinet.templates.rename("mine", "yours"),
        lambda: cabinet.templates.delete("mine"),
    ):
        with pytest.raises(NotAllowed) as caught:
            write()
        assert caught.value.code == "not_allowed.review"
    assert cabinet.templates.all() == []
    cabinet.close()


def test_review_settings_are_forgotten(review: StartupConfig) -> None:
    first = build(review)
    first.settings.set(THEME, "dark")
    assert first.settings.get(THEME) == "dark"
    first.close()
    second = build(review)
    assert second.settings.get(THEME) == "system"
    second.close()


def test_review_leaves_nothing(review: StartupConfig, tmp_path: Path) -> None:
    cabinet = build(review)
    cabinet.imports.load(TRAINING)
    assert list((tmp_path / "temporary").rglob("cabinet.db")) != []
    _closed_twice(cabinet)
    assert list((tmp_path / "temporary").iterdir()) == []
    assert not (tmp_path / "data").exists()


def _closed_twice(cabinet: Cabinet) -> None:
    cabinet.close()
    cabinet.close()
