"""Whatever a server answers, a call gives its result or an error of the gateway, and money calls are sent once."""

import json
from contextlib import suppress

from bank import PAID, UUID, says
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_calls import MONEY, QUESTIONS

from desktop.models.domain.errors import GatewayError, NotFound

INNER = ["code", "name", "value", *PAID]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(["0", "5", "6", "7", UUID]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["code", "name", "value", *PAID]), inner, max_size=3)
    ),
    max_leaves=6,
)
NAMES = "errorCode errorMessage success error status template templates orderStatuses totalCount orderId formUrl templateId"
FIELDS = st.dictionaries(st.sampled_from([*NAMES.split(), *PAID]), VALUES, max_size=5)
BODIES = st.one_of(
    FIELDS.map(json.dumps),
    FIELDS.map(lambda fields: json.dumps(PAID | fields)),
    st.lists(FIELDS, max_size=2).map(
        lambda orders: json.dumps({"errorCode": "0", "orderStatuses": orders, "templates": orders})
    ),
    FIELDS.map(lambda fields: json.dumps({"status": "SUCCESS", "template": fields})),
    VALUES.map(json.dumps),
    st.text(max_size=30),
)


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(call=st.sampled_from([*MONEY, *QUESTIONS]), status=st.sampled_from([200] * 9 + [204, 418, 503]), body=BODIES)
def test_any_answer(bank, gateway, call, status, body):
    bank.seen.clear()
    bank.next = [says(body.encode("utf-8", "surrogatepass") if status != 204 else b"", status)]
    with suppress(GatewayError, NotFound):
        (MONEY | QUESTIONS)[call](gateway)
    sent = [path for path in bank.methods if path != "getOrderStatusExtended.do"]
    if call in MONEY:
        assert len(sent) == 1
