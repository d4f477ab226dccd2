"""What the registry holds after one file, the same file, a later, a poorer and a richer one."""

import pytest
from import_files import ALMATY, CAPTIONS, SEED_ROWS

from desktop.models.domain.batches import Seal
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.services.imports import Imports, ReadOptions


def counts(report):
    return report.new, report.updated, report.unchanged, report.rejected_count


def orders(registry):
    return registry.queries.page(OrderFilter(), OrderSort(), 0, 100)


def test_the_same_file_again_changes_nothing(imports, registry, a_file):
    path = a_file(*SEED_ROWS)
    first = imports.load(path)
    before = [repr(order) for order in orders(registry)]
    second = imports.load(path)
    assert (counts(first), counts(second)) == ((5, 0, 0, 0), (0, 0, 5, 0))
    assert first.loaded_before is None
    assert second.loaded_before is not None
    assert [repr(order) for order in orders(registry)] == before


def test_an_overlapping_period_updates(imports, registry, a_file):
    imports.load(a_file(*SEED_ROWS))
    later = [SEED_ROWS[2].replace("ПОДТВЕРЖДЕН", "ЗАВЕРШЕН"), SEED_ROWS[3], SEED_ROWS[4].replace("15;", "14;", 1)]
    assert counts(imports.load(a_file(*later))) == (1, 1, 1, 0)
    (order,) = registry.queries.find("21")
    assert order.status == "DEPOSITED"
    assert registry.queries.history(order.id)[-1].changes["status"] == ("APPROVED", "DEPOSITED")


def without(a_file, dropped):
    """The seed's file with fewer columns."""
    keep = [place for place in range(10) if place not in dropped]
    rows = [";".join(row.split(";")[place] for place in keep) for row in SEED_ROWS]
    return a_file(*rows, captions=[CAPTIONS[place] for place in keep], name="poor.csv")


def test_a_file_without_states_changes_none(imports, a_file):
    imports.load(a_file(*SEED_ROWS))
    assert counts(imports.load(without(a_file, {8}))) == (0, 0, 5, 0)


def test_poorer_never_blanks_and_richer_fills(imports, registry, a_file):
    imports.load(a_file(*SEED_ROWS))
    assert counts(imports.load(without(a_file, {1, 3, 4, 6, 7, 9}))) == (0, 0, 5, 0)
    (order,) = registry.queries.find("123")
    assert (order.rrn, order.status, order.description) == ("111111111111", "DECLINED", "За обед...")
    uuid = "abd7cd5a-f075-7574-8a27-0b6d0c3b68a0"
    rich = a_file(SEED_ROWS[1] + f";{uuid};a@b.kz", captions=[*CAPTIONS, "MD_ORDER", "E-mail"])
    assert counts(imports.load(rich)) == (0, 1, 0, 0)
    (order,) = registry.queries.find("123")
    assert (order.md_order, order.email, order.rrn) == (uuid, "a@b.kz", "111111111111")


def test_one_number_under_two_merchants_is_two_orders(registry, a_file):
    imports = Imports(registry.batches, registry.profiles, lambda: ALMATY, lambda: "first")
    path = a_file(*SEED_ROWS)
    imports.load(path)
    assert counts(imports.load(path, ReadOptions(merchant="second"))) == (5, 0, 0, 0)
    assert {order.merchant for order in registry.queries.find("21")} == {"first", "second"}


def test_the_same_uuid_twice_in_a_file(imports, registry, a_file):
    uuid = "abd7cd5a-f075-7574-8a27-0b6d0c3b68a0"
    path = a_file(*(f"{SEED_ROWS[n]};{uuid}" for n in (2, 4)), captions=[*CAPTIONS, "MD_ORDER"])
    report = imports.load(path)
    assert counts(report) == (1, 0, 0, 1)
    assert [(row.row, row.field, row.reason, row.value) for row in report.rejected] == [
        (4, "md_order", "duplicate_md_order", uuid)
    ]
    assert report.rows == 2
    assert orders(registry)[0].order_number == "15"


def test_preview_and_dry_run_write_nothing(imports, registry, a_file):
    imports.load(a_file(*SEED_ROWS[:2]))
    revision = registry.queries.revision()
    path = a_file(SEED_ROWS[0], SEED_ROWS[1].replace("ОТКЛОНЕН", "ЗАВЕРШЕН"), *SEED_ROWS[2:], name="later.csv")
    preview = imports.preview(path)
    dry = imports.load(path, dry_run=True)
    assert counts(preview.report) == counts(dry) == (3, 1, 1, 0)
    assert preview.report.batch is None
    assert [(row, verdict, order.order_number) for row, verdict, order in preview.rows] == [
        (4, "unchanged", "2000"),
        (5, "updated", "123"),
        (6, "new", "21"),
        (7, "new", "18"),
        (8, "new", "15"),
    ]
    assert len(imports.batches()) == 1
    assert registry.queries.revision() == revision


def test_preview_shows_fifty_rows(imports, a_file):
    preview = imports.preview(a_file(*(SEED_ROWS[0].replace("2000", str(n)) for n in range(80))))
    assert len(preview.rows) == 50
    assert preview.report.new == 80


def test_a_batch_is_taken_back(imports, registry, a_file):
    imports.load(a_file(*SEED_ROWS[:3]))
    before = [repr(order) for order in orders(registry)]
    batch = imports.load(a_file(SEED_ROWS[2].replace("ПОДТВЕРЖДЕН", "ЗАВЕРШЕН"), *SEED_ROWS[3:])).batch
    result = imports.undo(batch)
    assert (result.removed, result.restored) == (2, 1)
    assert [repr(order) for order in orders(registry)] == before


@pytest.mark.parametrize(
    ("foot", "seal"),
    [
        ("Итого: 6;;11 001.03 ₸;0.00;;;;;;0.00", Seal.HOLD),
        ("Итого: 5;;11 000.03 ₸;0.00;;;;;;0.00", Seal.OK),
        ("Итого: 6;;12 000.00 ₸;0.00;;;;;;0.00", Seal.BAD),
    ],
)
def test_the_seal_of_a_batch(imports, a_file, foot, seal):
    bad = "7;;1.00 ₸;0.00;CARD;31.06.2021 10:00:00;;;ЗАВЕРШЕН;0.00"
    rows = [*SEED_ROWS, foot] if seal is Seal.OK else [*SEED_ROWS, bad, foot]
    imports.load(a_file(*rows))
    assert imports.batches()[0].seal is seal


def test_the_sample_is_the_seed(imports, registry):
    from desktop.services.importing.profiles import sample

    report = imports.load(sample())
    assert counts(report) == (16, 0, 0, 0)
    assert report.masked_pans == 0
    found = orders(registry)
    assert sum(order.amount.minor for order in found if order.status == "DECLINED") == 1_100_006
    (refunded,) = registry.queries.find("12")
    assert [operation.type.value for operation in refunded.operations] == ["DEPOSIT", "REFUND"]
    assert (refunded.amount.minor, refunded.gross.minor, refunded.refunded.minor) == (0, 1, 1)
    (other,) = registry.queries.find("753_1580216531")
    assert dict(other.params) == {"CMS": "Opencart 2.1.x", "Module-Version": "2.2.0"}
    assert str(other.registered_at.astimezone(ALMATY)) == "2020-01-28 19:02:00+06:00"
