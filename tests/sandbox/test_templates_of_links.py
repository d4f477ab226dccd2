"""Payment links: templates/*, the orders made from them, and what their page is told."""

import base64
import json

import pytest
from gateway_stage import HOUR, Stage

LINK = {"type": "ECOM", "name": "Курс", "nameForClient": "Оплата курса", "amount": 20_000, "currency": "KZT"}
FIELD = {"label": "Телефон", "name": "phone", "regexp": "[0-9]{11}", "required": True}


def _create(stage: Stage, **changes: object) -> str:
    answer = stage.json_call("templates/create", template={**LINK, **changes})
    assert answer["status"] == "SUCCESS", answer
    return str(answer["template"]["templateId"])


def _order(stage: Stage, link: str, **values: object) -> dict[str, object]:
    body = json.dumps({"templateId": link, "language": "en", **values})
    answer: dict[str, object] = json.loads(stage.send("POST", "/payment/rest/registerByTemplate.do", body)[2])
    return answer


def test_a_link_is_made_shown_and_listed(stage: Stage) -> None:
    answer = stage.json_call("templates/create", template={**LINK, "qrTemplate": {"qrWidth": 200, "qrHeight": 200}})
    head = answer["template"]
    assert len(head["templateId"]) == 16
    assert head["templateId"].isalpha()
    assert head["qrTemplate"]["payload"] == f"http://127.0.0.1:{stage.ready.port}/sc/{head['templateId']}"
    assert base64.b64decode(head["qrTemplate"]["renderedQr"]).startswith(b"\x89PNG\r\n")
    found = stage.json_call("templates/get", templateId=head["templateId"])["template"]
    assert {name: found[name] for name in LINK} == LINK
    listed = stage.json_call("templates/getList")["templates"]
    assert [(each["templateId"], each["name"], each["amount"]) for each in listed] == [(head["templateId"], "Курс", 20_000)]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": ""}, "4"),
        ({"nameForClient": ""}, "4"),
        ({"type": ""}, "4"),
        ({"type": "SBP"}, "5"),
        ({"amount": "x"}, "5"),
        ({"amount": 0}, "5"),
        ({"name": "x" * 141}, "5"),
        ({"currency": "CHF"}, "3"),
        ({"endDate": "tomorrow"}, "5"),
        ({"additionalParams": [FIELD | {"name": "Phone"}]}, "5"),
        ({"additionalParams": [FIELD | {"regexp": "["}]}, "5"),
        ({"additionalParams": [{"name": "a"}]}, "5"),
    ],
)
def test_a_faulty_link_is_refused_in_its_own_way(stage: Stage, changes: dict[str, object], code: str) -> None:
    answer = stage.json_call("templates/create", template={**LINK, **changes})
    assert (answer["status"], answer["error"]["code"]) == ("FAIL", code)
    assert stage.json_call("templates/getList")["templates"] == []


def test_strangers_and_the_unknown(stage: Stage) -> None:
    assert stage.json_call("templates/get", password="no")["error"]["code"] == "5"
    assert stage.json_call("templates/get", templateId="nothing")["error"]["code"] == "6"
    assert stage.json_call("templates/update", template={"status": "INACTIVE"})["error"]["code"] == "4"
    broken = stage.send("POST", "/payment/rest/templates/get.do", '{"userName":')
    assert json.loads(broken[2])["status"] == "FAIL"
    stage.control("shop", login="training", templates="denied")
    assert stage.json_call("templates/getList")["error"]["code"] == "5"
    stage.control("shop", login="training", templates="absent")
    body = json.dumps({"userName": stage.ready.user, "password": stage.ready.password})
    assert stage.send("POST", "/payment/rest/templates/getList.do", body)[0] == 404


def test_an_order_of_a_link_has_its_sum_and_what_was_typed(stage: Stage) -> None:
    link = _create(stage, additionalParams=[FIELD, FIELD | {"name": "group", "required": False, "value": "A2", "regexp": ""}])
    made = _order(stage, link, addParams={"phone": "77010000000", "group": "B1", "email": "buyer@example.kz"})
    assert "payment_en.html" in str(made["formUrl"])
    answer = stage.status(str(made["orderId"]))
    params = {each["name"]: each["value"] for each in answer["merchantOrderParams"]}
    assert params == {"phone": "77010000000", "group": "A2", "email": "buyer@example.kz"}, "what the link fixes stays"
    assert (answer["amount"], answer["currency"], answer["payerData"]["email"]) == (20_000, "398", "buyer@example.kz")


def test_what_a_buyer_may_not_send(stage: Stage) -> None:
    link, free = _create(stage, additionalParams=[FIELD]), _create(stage, amount="")
    phone = {"phone": "77010000000"}
    assert _order(stage, link)["errorCode"] == "4"
    assert _order(stage, link, addParams={"phone": "8-701"})["errorCode"] == "5"
    assert _order(stage, link, addParams=phone, amount=19_999)["errorCode"] == "5"
    assert _order(stage, link, addParams=phone, currency="USD")["errorCode"] == "5"
    assert _order(stage, free)["errorCode"] == "5"
    assert "orderId" in _order(stage, free, amount=700)
    assert _order(stage, "nothing")["errorCode"] == "6"
    assert stage.control("state")["orders"] == {"CREATED": 1}


def test_a_link_for_one_payment_is_used_up_by_it(stage: Stage) -> None:
    link = _create(stage, singlePayment=True)
    refused, paid = _order(stage, link), _order(stage, link)
    stage.pay(str(refused["orderId"]), "refused")
    assert "orderId" in _order(stage, link), "a refusal uses nothing up"
    stage.pay(str(paid["orderId"]))
    assert _order(stage, link)["errorCode"] == "7"
    assert stage.json_call("templates/get", templateId=link)["template"]["status"] == "INACTIVE"


def test_a_link_has_its_time_and_is_revoked(stage: Stage) -> None:
    later = _create(stage, startDate="2026-08-03T13:00:00", endDate="2026-08-03T14:00:00")
    assert _order(stage, later)["errorCode"] == "7"
    stage.now_ms += HOUR
    assert "orderId" in _order(stage, later)
    stage.now_ms += HOUR
    assert _order(stage, later)["errorCode"] == "7"
    assert stage.json_call("templates/update", template={"templateId": later, "isIndefinite": True})["status"] == "SUCCESS"
    assert "orderId" in _order(stage, later)
    stage.json_call("templates/update", template={"templateId": later, "status": "INACTIVE"})
    assert _order(stage, later)["errorCode"] == "7"
    assert stage.json_call("templates/getList")["templates"] == []
    stage.json_call("templates/update", template={"templateId": later, "status": "DELETE"})
    assert _order(stage, later)["errorCode"] == "6"


def test_fields_of_a_link_are_added_and_removed(stage: Stage) -> None:
    link = _create(stage, additionalParams=[FIELD])
    other = {"label": "Группа", "name": "group", "mode": "ADD"}
    removed = {"label": "Телефон", "name": "phone", "mode": "REMOVE"}
    stage.json_call(
        "templates/update", template={"templateId": link, "additionalParams": [other, removed], "isFreeAmount": True}
    )
    found = stage.json_call("templates/get", templateId=link)["template"]
    assert [each["name"] for each in found["additionalParams"]] == ["group"]
    assert "amount" not in found


def test_a_two_stage_link_holds(stage: Stage) -> None:
    order = str(_order(stage, _create(stage, preAuth=True))["orderId"])
    stage.pay(order)
    assert stage.amounts(order)[1] == "APPROVED"


def test_the_page_of_a_link_opens_while_it_is_active(stage: Stage) -> None:
    link = _create(stage, additionalParams=[FIELD])
    status, _, body = stage.send("GET", f"/sc/{link}")
    assert status == 200
    assert "Оплата курса" in body.decode()
    assert 'name="' in body.decode()
    stage.json_call("templates/update", template={"templateId": link, "status": "INACTIVE"})
    revoked = stage.send("GET", f"/sc/{link}")[2].decode()
    assert "<form" not in revoked
    used = _create(stage, singlePayment=True)
    stage.pay(str(_order(stage, used)["orderId"]))
    told = stage.send("GET", f"/sc/{used}")[2].decode()
    assert "<form" not in told
    assert told.replace(used, link) != revoked
    assert stage.send("GET", "/sc/nothing")[0] == 404


def test_numbers_of_link_orders_are_the_gateways_own(stage: Stage) -> None:
    link = _create(stage)
    orders = [str(_order(stage, link)["orderId"]) for _ in range(20)]
    assert len({stage.status(order)["orderNumber"] for order in orders}) == 20
