"""A public client of this family of gateways, as its authors published it, against the training gateway."""

import pytest
from sber_payments import Client
from sber_payments.exceptions import ApiError


@pytest.fixture(params=["login", "token"])
def client(request, stage, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(Client, "URL", stage.ready.rest)
    if request.param == "login":
        return Client(username=stage.ready.user, password=stage.ready.password)
    return Client(token=stage.ready.token)


def test_an_order_from_registration_to_refund(stage, client, request):
    by_token = "token" in request.node.name
    number = "third-one-token" if by_token else "third-one-login"
    made = client.register_order_pre_auth(number, 50_000, "https://shop.example/", description="Чай")
    assert made["formUrl"].endswith(made["orderId"])
    assert client.get_order_status(made["orderId"])["orderStatus"] == 0
    stage.control("pay", orderId=made["orderId"], card="ssl")
    assert client.get_order_status(made["orderId"])["orderStatus"] == 1
    if by_token:
        assert client.deposit(made["orderId"], 50_000)["errorCode"] == "5"
        return
    assert client.deposit(made["orderId"], 40_000)["errorCode"] == "0"
    assert client.refund(made["orderId"], 10_000)["errorCode"] == "0"
    told = client.get_order_status(made["orderId"])
    assert (told["paymentAmountInfo"]["depositedAmount"], told["paymentAmountInfo"]["refundedAmount"]) == (30_000, 10_000)
    assert client.refund(made["orderId"], 30_001)["errorCode"] == "7"


@pytest.mark.parametrize("client", ["login"], indirect=True)
def test_a_hold_that_it_lifts(stage, client):
    made = client.register_order_pre_auth("third-two", 50_000, "https://shop.example/")
    stage.control("pay", orderId=made["orderId"], card="ssl")
    assert client.reverse(made["orderId"])["errorCode"] == "0"
    assert client.get_order_status(made["orderId"])["orderStatus"] == 3
    assert client.register_order("third-two", 1, "https://shop.example/")["errorCode"] == "1"
    stage.fault("http_502", "getOrderStatusExtended")
    with pytest.raises(ApiError):
        client.get_order_status(made["orderId"])
