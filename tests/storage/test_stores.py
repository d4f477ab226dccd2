"""Templates, settings and profiles."""

from datetime import UTC, datetime

import pytest

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.errors import Conflict, NotFound
from desktop.models.domain.filters import DateBasis, OrderFilter, OrderSort
from desktop.models.domain.period import Period, Preset
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.templates import FilterTemplate
from desktop.services.settings import ZONE, Settings
from desktop.services.storage import Registry

PERIOD = Period(datetime(2021, 1, 1, tzinfo=UTC), datetime(2021, 7, 28, tzinfo=UTC))
WHERE = OrderFilter(
    period=PERIOD,
    date_basis=DateBasis.PAID,
    statuses=frozenset({OrderStatus.DECLINED}),
    statuses_excluded=True,
    merchants=frozenset({"east", "west"}),
    action_codes=frozenset({5, -2007}),
    search="За ужин",
    numbers=("1", "2"),
)


def names(registry: Registry) -> list[str]:
    return [template.name for template in registry.templates.all()]


def test_a_template_comes_back_as_it_was_saved(registry: Registry) -> None:
    template = FilterTemplate(
        name="Отказы",
        filter=WHERE,
        preset=Preset.THIS_MONTH,
        with_period=True,
        columns=(ColumnKey.RRN, ColumnKey.AMOUNT),
        sort=OrderSort(ColumnKey.AMOUNT, False),
        opens=True,
    )
    registry.templates.save(template)
    assert registry.templates.get("Отказы") == template
    registry.templates.save(FilterTemplate(name="пусто"))
    assert registry.templates.get("пусто") == FilterTemplate(name="пусто")


def test_a_period_is_kept_only_when_it_was_asked_for(registry: Registry) -> None:
    registry.templates.save(FilterTemplate(name="a", filter=WHERE))
    assert registry.templates.get("a").filter == WHERE.without("period", "date_basis")


def test_a_taken_name_is_a_conflict_unless_overwritten(registry: Registry) -> None:
    registry.templates.save(FilterTemplate(name="a"))
    with pytest.raises(Conflict) as taken:
        registry.templates.save(FilterTemplate(name="a", filter=OrderFilter(rrn="1")))
    assert taken.value.code == "conflict.template_name"
    assert registry.templates.get("a").filter == OrderFilter()
    registry.templates.save(FilterTemplate(name="a", filter=OrderFilter(rrn="1")), overwrite=True)
    assert registry.templates.get("a").filter == OrderFilter(rrn="1")


def test_templates_are_renamed_and_deleted(registry: Registry) -> None:
    for name in ("б", "А", "в"):
        registry.templates.save(FilterTemplate(name=name))
    assert names(registry) == ["А", "б", "в"]
    registry.templates.rename("б", "я")
    registry.templates.rename("я", "я")
    with pytest.raises(Conflict):
        registry.templates.rename("я", "А")
    registry.templates.delete("А")
    assert names(registry) == ["в", "я"]


def test_a_template_that_is_not_there(registry: Registry) -> None:
    for act in (registry.templates.get, registry.templates.delete, lambda name: registry.templates.rename(name, "b")):
        with pytest.raises(NotFound) as missing:
            act("a")
        assert missing.value.code == "not_found.template"


def test_one_template_at_most_opens(registry: Registry) -> None:
    for name in ("a", "b", "c"):
        registry.templates.save(FilterTemplate(name=name, opens=name != "c", filter=OrderFilter(rrn=name)))
    assert [template.name for template in registry.templates.all() if template.opens] == ["b"]
    assert registry.templates.get("a").filter == OrderFilter(rrn="a")


def test_settings_are_added_to_and_unknown_ones_kept(registry: Registry) -> None:
    store = registry.settings_store
    assert store.load() == {}
    store.save({"zone": "Asia/Almaty", "new.thing": {"a": [1, None, "ж"]}})
    store.save({"zone": "Asia/Aqtau"})
    assert store.load() == {"zone": "Asia/Aqtau", "new.thing": {"a": [1, None, "ж"]}}
    assert Settings(store).get(ZONE) == "Asia/Aqtau"


def test_profiles_are_saved_replaced_and_deleted(registry: Registry) -> None:
    profiles = registry.profiles
    profiles.save("Мой банк", '{"columns": 1}')
    profiles.save("Forte", "{}")
    profiles.save("Forte", '{"columns": 2}')
    assert profiles.all() == {"Forte": '{"columns": 2}', "Мой банк": '{"columns": 1}'}
    profiles.delete("Forte")
    assert list(profiles.all()) == ["Мой банк"]
    with pytest.raises(NotFound) as missing:
        profiles.delete("Forte")
    assert missing.value.code == "not_found.profile"
