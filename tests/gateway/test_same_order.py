"""One order that came both ways, by the gateway and by an export of the bank's registry, is one order, and neither way changes
what the other one told."""

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.models.domain.batches import BatchHead, FileKind
from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.filters import OrderFilter, OrderSort
from desktop.models.domain.money import KZT, Money
from desktop.services.exports import Exports
from desktop.services.imports import Imports
from desktop.services.storage import open_registry

ALMATY = ZoneInfo("Asia/Almaty")
WORDS = {
    "CREATED": "СОЗДАН",
    "APPROVED": "ПОДТВЕРЖДЕН",
    "DEPOSITED": "ЗАВЕРШЕН",
    "REVERSED": "ОТМЕНЕН",
    "REFUNDED": "ВОЗВРАТ",
    "DECLINED": "ОТКЛОНЕН",
}
CAPTIONS = (
    "Номер заказа;RRN;Сумма;Сумма комиссии;Платежное средство;Дата регистрации;Номер карты;Описание заказа;Статус;"
    "Сумма возврата;Платежная система;Уникальный номер заказа;Код ответа;Сумма регистрации;Дата оплаты;Дата завершения;"
    "Дата последнего рефанда;ECI;Срок действия карты;Имя владельца карты;Код авторизации;Терминал;Дополнительные параметры;"
    "История"
)


@pytest.fixture
def registry(tmp_path):
    opened = open_registry(tmp_path / "registry.db")
    yield opened
    opened.close()


@pytest.fixture
def imports(registry, running):
    return Imports(registry.batches, registry.profiles, lambda: ALMATY, lambda: running.ready.merchant)


@pytest.fixture(scope="module")
def orders(running):
    """One order of each kind, as the gateway tells them."""
    running.control("clear")
    gateway, made = running.gateway, {}
    made["fresh"] = running.registered(1_000, description="Чай")[1].md_order
    made["held"] = running.paid(2_000, two_stage=True)
    made["paid"] = running.paid(3_000, card="challenge", params={"CMS": "Opencart"}, email="buyer@example.kz")
    made["refused"] = running.paid(4_000, card="no_money")
    made["lifted"] = running.paid(5_000, two_stage=True)
    gateway.reverse(made["lifted"])
    made["partly"] = running.paid(6_000, two_stage=True)
    gateway.deposit(made["partly"], Money(5_000, KZT))
    gateway.refund(made["partly"], Money(1_500, KZT), key="k1")
    made["returned"] = running.paid(7_000)
    gateway.refund(made["returned"], Money(7_000, KZT), key="k1")
    number, unpaid = running.registered(8_000)
    gateway.decline(unpaid.md_order, number)
    made["declined"] = unpaid.md_order
    return made


def sync(registry, stage, orders):
    """(new, updated, unchanged)"""
    rows = [stage.gateway.status(md_order=md_order).observed for md_order in orders.values()]
    numbered = [row._replace(file_row=place) for place, row in enumerate(rows, 1)]
    head = BatchHead(file_name="gateway", digest=str(datetime.now(UTC)), kind=FileKind.GATEWAY)
    with registry.batches.begin(head) as writer:
        writer.add(numbered)
        counts = writer.counts()
        writer.commit(rejected=0, skipped=0, control_totals=())
    return counts.new, counts.updated, counts.unchanged


def counts(report):
    return report.new, report.updated, report.unchanged, report.rejected_count


def shown(registry):
    found = registry.queries.page(OrderFilter(), OrderSort(), 0, 100)
    return {order.md_order: order for order in found}


def local(seconds):
    return datetime.fromtimestamp(seconds, ALMATY).strftime("%d.%m.%Y %H:%M:%S") if seconds else ""


def money(minor):
    return f"{minor // 100}.{minor % 100:02} ₸"


def history(order):
    """As the order card prints it."""
    words = {"APPROVE": "Предавторизация", "DEPOSIT": "Списание", "REVERSE": "Отмена", "REFUND": "Рефанд"}
    lines = []
    for act in json.loads(order.operations or "[]"):
        told = {"rrn": "rrn", "approval_code": "approval code", "action_code": "action code", "terminal_id": "terminal"}
        details = ", ".join(f"{label}: {act[key]}" for key, label in told.items() if key in act)
        lines.append(
            f"Успешно; {words[act['type']]}; {local(act['at'])}; Сумма: {money(act['amount_minor'])[:-2]} KZT, {details}"
        )
    return " | ".join(lines)


def bank_file(path, stage, orders):
    """The bank's own export of the same orders, in the registry's words and signs."""
    lines = [CAPTIONS]
    for md_order in orders.values():
        order = stage.gateway.status(md_order=md_order).observed
        params = "; ".join(f"{name}: {value}" for name, value in json.loads(order.params or "{}").items())
        cells = [order.order_number, order.rrn, money(order.amount_minor), "0.00", order.payment_method,
                 local(order.registered_at), order.masked_pan, order.description, WORDS[order.status],
                 money(order.refunded_minor), order.payment_system, order.md_order.upper(),
                 f"({order.action_code}) {order.action_text or ''}", money(order.registered_minor), local(order.paid_at),
                 local(order.completed_at), local(order.refunded_at), order.eci, order.expiry, order.cardholder,
                 order.approval_code, order.terminal_id, f'"{params}"', f'"{history(order)}"']  # fmt: skip
        lines.append(";".join(cell or "" for cell in cells))
    path.write_text("\n".join(lines), "utf-8-sig")
    return path


def test_a_second_look_changes_nothing(registry, stage, orders):
    assert sync(registry, stage, orders) == (8, 0, 0)
    before = shown(registry)
    assert sync(registry, stage, orders) == (0, 0, 8)
    assert shown(registry) == before


def test_the_registry_s_figures(registry, stage, orders):
    sync(registry, stage, orders)
    found = shown(registry)
    told = {
        name: (order.status.value, order.amount.minor, order.gross.minor, order.refunded.minor)
        for name, md_order in orders.items()
        for order in [found[md_order]]
    }
    assert told == {
        "fresh": ("CREATED", 1_000, 1_000, 0),
        "held": ("APPROVED", 2_000, 2_000, 0),
        "paid": ("DEPOSITED", 3_000, 3_000, 0),
        "refused": ("CREATED", 4_000, 4_000, 0),
        "lifted": ("REVERSED", 5_000, 5_000, 0),
        "partly": ("REFUNDED", 3_500, 6_000, 1_500),
        "returned": ("REFUNDED", 0, 7_000, 7_000),
        "declined": ("DECLINED", 8_000, 8_000, 0),
    }
    assert [act.type.value for act in found[orders["partly"]].operations][-2:] == ["DEPOSIT", "REFUND"]


def test_the_bank_s_file_after_the_gateway(registry, imports, stage, orders, tmp_path):
    """It tells a fee, which the gateway does not; nothing else is new to the registry."""
    sync(registry, stage, orders)
    before = shown(registry)
    path = bank_file(tmp_path / "export.csv", stage, orders)
    assert counts(imports.load(path)) == (0, 8, 0, 0)
    changes = [registry.queries.history(order.id)[-1].changes for order in shown(registry).values()]
    assert {tuple(change) for change in changes} == {("fee",)}
    assert counts(imports.load(path)) == (0, 0, 8, 0)
    assert sync(registry, stage, orders) == (0, 0, 8)
    assert len(before) == len(shown(registry)) == 8


def test_the_gateway_after_the_bank_s_file(registry, imports, stage, orders, tmp_path):
    """The gateway fills what the file leaves out and contradicts it nowhere."""
    path = bank_file(tmp_path / "export.csv", stage, orders)
    assert counts(imports.load(path)) == (8, 0, 0, 0)
    new, _, _ = sync(registry, stage, orders)
    assert new == 0
    for order in shown(registry).values():
        changes = registry.queries.history(order.id)[-1].changes
        assert {name: pair for name, pair in changes.items() if pair[0] not in (None, {})} == {}
    assert counts(imports.load(path)) == (0, 0, 8, 0)
    assert sync(registry, stage, orders) == (0, 0, 8)


def test_an_export_of_ours_comes_back_unchanged(registry, imports, stage, orders, tmp_path):
    sync(registry, stage, orders)
    path = tmp_path / "ours.csv"
    Exports(registry.queries, lambda: ALMATY).write(path, OrderFilter(), OrderSort(), tuple(ColumnKey))
    assert counts(imports.load(path)) == (0, 0, 8, 0)
