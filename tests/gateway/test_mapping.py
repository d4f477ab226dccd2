"""What the gateway tells of an order, and what the registry makes of it."""

import json

import pytest
from bank import PAID, UUID
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.services.gateway.mapping import Unreadable, snapshot_of
from desktop.services.gateway.wire import reply_of


def snapshot(**changes):
    return snapshot_of(read(PAID | changes), "shop")


def read(data):
    return reply_of(json.dumps(data).encode()).fields


def amounts(approved, deposited, refunded, state="DEPOSITED"):
    return {
        "paymentState": state,
        "approvedAmount": approved,
        "depositedAmount": deposited,
        "refundedAmount": refunded,
    }


def test_the_sample_of_the_reference():
    seen = snapshot()
    order = seen.observed
    assert (seen.md_order, seen.order_number, seen.status, seen.action_code) == (UUID, "A-1007", 4, 0)
    assert (seen.captured.minor, seen.refunded.minor, seen.held.minor) == (100000, 50000, 0)
    assert (order.amount_minor, order.registered_minor, order.refunded_minor, order.currency) == (100000, 150000, 50000, "KZT")
    assert (order.status, order.status_raw, order.payment_method, order.payment_system) == ("REFUNDED", None, "CARD", "VISA")
    assert (order.registered_at, order.paid_at, order.completed_at) == (1767600000, 1767600060, 1767600061)
    assert (order.refunded_at, order.expiry, order.eci, order.email) == (1767610000, "12/2034", "05", "buyer@example.kz")
    assert (order.masked_pan, order.rrn, order.approval_code) == ("411111**1111", "600512345678", "123456")
    assert order.action_text is None
    (refund,) = seen.refunds
    assert (refund.amount.minor, refund.rrn, refund.action_code) == (50000, "600587654321", 0)
    acts = json.loads(order.operations)
    assert [(act["type"], act["at"], act["amount_minor"], act["ok"]) for act in acts] == [
        ("DEPOSIT", 1767600061, 150000, True),
        ("REFUND", 1767610000, 50000, True),
    ]


@pytest.mark.parametrize(
    ("number", "told", "status", "shown"),
    [
        (0, amounts(0, 0, 0, "CREATED"), "CREATED", 150000),
        (1, amounts(120000, 0, 0, "APPROVED"), "APPROVED", 120000),
        (2, amounts(150000, 90000, 0), "DEPOSITED", 90000),
        (2, amounts(150000, 100000, 50000), "REFUNDED", 100000),
        (3, amounts(0, 0, 0, "REVERSED"), "REVERSED", 150000),
        (4, amounts(150000, 0, 150000), "REFUNDED", 0),
        (4, amounts(150000, 150000, 150000), "REFUNDED", 0),
        (4, amounts(150000, 150000, 50000), "REFUNDED", 100000),
        (5, amounts(0, 0, 0, "CREATED"), "CREATED", 150000),
        (6, amounts(0, 0, 0, "DECLINED"), "DECLINED", 150000),
        (7, {}, "CREATED", 150000),
        (8, amounts(150000, 60000, 0), "APPROVED", 90000),
        (8, amounts(150000, 150000, 0), "DEPOSITED", 150000),
        (None, amounts(150000, 0, 0, "APPROVED"), "APPROVED", 150000),
    ],
)
def test_state_and_sum(number, told, status, shown):
    order = snapshot(orderStatus=number, paymentAmountInfo=told, refunds=[]).observed
    assert (order.status, order.status_raw, order.amount_minor, order.registered_minor) == (status, None, shown, 150000)


@pytest.mark.parametrize(("number", "raw"), [(9, "9"), ("HALF_DONE", "HALF_DONE"), (2.5, "2.5")])
def test_an_unheard_of_state_is_kept(number, raw):
    order = snapshot(orderStatus=number).observed
    assert (order.status, order.status_raw, order.amount_minor) == ("UNKNOWN", raw, 150000)


def without(order, *names):
    return {name: value for name, value in order.items() if name not in names}


def test_versions_tell_less_and_stay_right():
    """12 has no payer, 2 neither sums nor refunds: what is not told is not blanked by a guess."""
    first = without(
        PAID, "paymentAmountInfo", "bankInfo", "refunds", "chargeback", "paymentWay", "depositedDate", "refundedDate"
    )
    whole = snapshot_of(read(first), "shop")
    assert (whole.captured.minor, whole.refunded.minor, whole.observed.payment_method) == (0, 150000, None)
    paid = snapshot_of(read(first | {"orderStatus": 2}), "shop")
    assert (paid.captured.minor, paid.refunded.minor, paid.observed.amount_minor) == (150000, 0, 150000)
    listed = snapshot_of(read(without(PAID, "paymentAmountInfo")), "shop")
    assert (listed.captured.minor, listed.refunded.minor) == (100000, 50000)
    newest = snapshot(payerData={"email": "new@example.kz", "phone": "77010000000"}, tii="CI", mcc="5411").observed
    assert newest.email == "new@example.kz"
    params = json.loads(newest.params)
    assert (params["phone"], params["tii"], params["mcc"], params["email"]) == (
        "77010000000",
        "CI",
        "5411",
        "buyer@example.kz",
    )


def test_unknown_fields_are_parameters():
    params = json.loads(snapshot(noSuchField={"a": [1]}, chargeback=True).observed.params)
    assert params["noSuchField"] == '{"a": [1]}'
    assert params["chargeback"] == "true"
    assert params["bankName"] == "TEST CARD"
    assert "orderStatus" not in params


def test_a_full_number_from_the_gateway_is_masked():
    number = "4111" + "1" * 12
    order = snapshot(
        cardAuthInfo={"maskedPan": number},
        orderDescription=f"card {number}",
        merchantOrderParams=[{"name": "note", "value": " ".join([number[:4], number[4:8], number[8:12], number[12:]])}],
        more=f"x{number}y",
    ).observed
    assert order.masked_pan == "411111******1111"
    assert number not in repr(order).replace(" ", "")
    assert order.description == "card 411111******1111"
    slip = snapshot(cardAuthInfo={"pan": f"{number[:-1]}2"}).observed
    assert slip.masked_pan == "411111******1112", "a number that fails its check is one all the same, in this field"


def test_operations_where_the_gateway_lists_them():
    rows = [
        {"date": 1767600060000, "type": "PREAUTHORIZATION", "amount": 150000, "referenceNumber": "1", "actionCode": 0},
        {"date": 1767600500000, "type": "COMPLETION", "amount": 120000, "referenceNumber": "2", "actionCode": 0},
        {"date": 1767600600000, "type": "REFUND", "amount": 20000, "externalRefundId": "k1", "actionCode": 5},
        {"date": 1767600700000, "type": "SOMETHING_NEW", "amount": 1},
    ]
    seen = snapshot(operations=rows, refunds=[])
    acts = json.loads(seen.observed.operations)
    assert [(act["type"], act["amount_minor"], act["ok"]) for act in acts] == [
        ("APPROVE", 150000, True),
        ("DEPOSIT", 120000, True),
        ("REFUND", 20000, False),
    ]
    assert [refund.key for refund in seen.refunds] == ["k1"]


def test_the_basket():
    items = [
        {"positionId": "1", "name": "Чай", "quantity": {"value": 1.5, "measure": "кг"}, "itemAmount": 900, "itemCode": "T"},
        {"positionId": 2, "name": "Торт", "quantity": {"value": 2, "measure": "0"}, "itemPrice": 50},
    ]
    tea, cake = snapshot(orderBundle={"cartItems": {"items": items}}).items
    assert (tea.position, tea.name, tea.quantity, tea.measure, tea.amount.minor, tea.code) == (1, "Чай", 1500, "кг", 900, "T")
    assert (cake.position, cake.quantity, cake.amount.minor) == (2, 2000, 100)


@pytest.mark.parametrize("field", ["date", "currency"])
def test_what_an_order_cannot_be_without(field):
    with pytest.raises(Unreadable, match=field):
        snapshot(**{field: "none"})


def test_the_number_that_was_asked_for_stands_in():
    order = snapshot_of(read(without(PAID, "attributes")), "shop", UUID.upper()).observed
    assert order.md_order == UUID


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
NAMES = [*sorted(PAID), "operations", "orderBundle", "payerData", "success", "orderId", "error"]
FIRST = {name: value for name, value in PAID.items() if name in ("date", "orderNumber")}


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from(NAMES), JSON_VALUES, max_size=6), st.booleans())
def test_garbage_is_data_or_unreadable(garbage, whole):
    data = (PAID if whole else FIRST) | garbage
    reply = reply_of(json.dumps(data).encode("utf-8", "surrogatepass"))
    assert reply is not None
    try:
        seen = snapshot_of(reply.fields, "shop")
    except Unreadable:
        return
    order = seen.observed
    assert order.amount_minor >= 0
    assert order.refunded_minor >= 0
    json.loads(order.params or "{}")
    json.loads(order.operations or "[]")
    repr(order).encode()


@given(st.binary(max_size=60))
def test_any_bytes_are_a_reply_or_none(raw):
    reply = reply_of(raw)
    assert reply is None or isinstance(reply.ok, bool)


@pytest.mark.parametrize("raw", [b"[" * 200_000, b'{"a":' * 100_000, b"1" * 10_000, b'{"amount":1e999999999}', b"NaN", b"[]"])
def test_hostile_bytes(raw):
    reply = reply_of(raw)
    assert reply is None or reply.fields.get("amount") is not None
