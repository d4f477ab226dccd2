"""What each call sends, and what comes of each kind of answer."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from bank import DONE, PAID, UUID, breaks_off, hangs_up, says

from desktop.models.domain.errors import (
    Denied,
    InvalidInput,
    MethodAbsent,
    NotFound,
    OutcomeUnknown,
    ProtocolError,
    Rejected,
    Unreachable,
)
from desktop.models.domain.gateway import LinkDraft, LinkField, OrderDraft
from desktop.models.domain.money import KZT, Currency, Money
from desktop.models.domain.money_operations import BasketLine

LATER = datetime(2026, 1, 5, 12, tzinfo=UTC)
TENGE = Money(50000, KZT)
LINE = BasketLine(position=1, name="Чай", quantity=1500, measure="кг", amount=TENGE)
ABSENT = says({"errorCode": "6", "errorMessage": "Заказ не найден"})
CLOSED = says({"errorCode": "5", "errorMessage": "Доступ запрещён"})
DRAFT = OrderDraft(order_number="A-1", amount=TENGE, return_url="https://shop.example/back")

MONEY = {
    "deposit": lambda gateway: gateway.deposit(UUID, TENGE),
    "reverse": lambda gateway: gateway.reverse(UUID),
    "refund": lambda gateway: gateway.refund(UUID, TENGE, key="k1", expected=Money(100000, KZT)),
    "decline": lambda gateway: gateway.decline(UUID, "A-1"),
    "register": lambda gateway: gateway.register(DRAFT),
    "create_link": lambda gateway: gateway.create_link(LINK),
    "change_link": lambda gateway: gateway.change_link("L" * 16, state="INACTIVE"),
}
QUESTIONS = {
    "status": lambda gateway: gateway.status(md_order=UUID),
    "last_orders": lambda gateway: gateway.last_orders(LATER, LATER + timedelta(days=1), 0),
    "link": lambda gateway: gateway.link("L" * 16),
    "links": lambda gateway: gateway.links(),
}
LINK = LinkDraft(
    name="tea",
    title="Чай",
    amount=None,
    currency="KZT",
    one_time=True,
    ends_at=LATER,
    fields=(LinkField(name="phone", label="Телефон", required=True),),
)
OWN = {"userName": "shop-api", "password": "s3cret-word", "language": "ru"}


def test_a_refund_carries_its_key_and_what_is_left(bank, gateway):
    bank.next = [says(DONE)]
    gateway.refund(UUID, TENGE, key="k1", expected=Money(100000, KZT))
    told = {"orderId": UUID, "amount": "50000", "externalRefundId": "k1", "expectedDepositedAmount": "100000"}
    assert bank.seen == [("refund.do", OWN | told)]


def test_a_registration(bank, opened):
    gateway = opened(bank.url, clock=lambda: LATER)
    bank.next = [says({"orderId": UUID.upper(), "formUrl": "https://bank/payment/x?mdOrder=1"})]
    draft = OrderDraft(
        order_number="A-1",
        amount=Money(1500, Currency("USD")),
        description="Чай & торт",
        two_stage=True,
        return_url="https://shop.example/back",
        language="kk",
        phone="77010000000",
        expires_at=LATER + timedelta(minutes=10),
        params={"note": "a"},
        items=(LINE,),
    )
    made = gateway.register(draft)
    assert (made.md_order, made.form_url) == (UUID, "https://bank/payment/x?mdOrder=1")
    ((path, fields),) = bank.seen
    assert path == "registerPreAuth.do"
    assert (fields["amount"], fields["currency"], fields["description"]) == ("1500", "840", "Чай & торт")
    assert (fields["sessionTimeoutSecs"], fields["language"], fields["jsonParams"]) == ("600", "kk", '{"note": "a"}')
    assert fields["orderPayerData"] == '{"mobilePhone": "77010000000"}'
    assert '"value": 1.5' in fields["orderBundle"]


def test_a_time_to_pay_that_is_over_is_not_sent(bank, opened):
    draft = OrderDraft(order_number="A-1", amount=TENGE, return_url="https://shop.example/", expires_at=LATER)
    with pytest.raises(InvalidInput, match="expired"):
        opened(bank.url, clock=lambda: LATER).register(draft)
    assert bank.seen == []


def test_a_page_of_orders(bank, gateway):
    unreadable = PAID | {"date": None}
    bank.next = [says({"errorCode": 0, "orderStatuses": [PAID, unreadable, PAID], "totalCount": "3", "page": 0})]
    page = gateway.last_orders(LATER, LATER + timedelta(days=1), 2, 500)
    assert ([seen.md_order for seen in page.snapshots], page.total) == ([UUID, UUID], 3)
    ((path, fields),) = bank.seen
    assert path == "getLastOrdersForMerchants.do"
    assert (fields["from"], fields["to"]) == ("20260105120000", "20260106170000"), "from UTC's clock to Almaty's"
    assert (fields["page"], fields["size"], fields["searchByCreatedDate"]) == ("2", "200", "true")
    assert fields["transactionStates"].count(",") == 5
    assert fields["merchants"] == "shop"


def test_links_both_ways(bank, gateway):
    template = {"templateId": "ABCDEFGHIJKLMNOP", "status": "ACTIVE", "name": "tea", "currency": "398", "amount": 100}
    bank.next = [says({"status": "SUCCESS", "template": template}), says({"status": "SUCCESS"})]
    made = gateway.create_link(LINK)
    assert (made.id, made.url, made.state) == ("ABCDEFGHIJKLMNOP", f"{bank.url[:-14]}/sc/ABCDEFGHIJKLMNOP", "ACTIVE")
    gateway.change_link(made.id, state="INACTIVE")
    (_, sent), (_, changed) = bank.seen
    assert (sent["username"], sent["password"]) == ("shop-api", "s3cret-word")
    assert sent["template"] == {
        "type": "ECOM",
        "name": "tea",
        "nameForClient": "Чай",
        "currency": "KZT",
        "endDate": "2026-01-05T12:00:00",
        "singlePayment": True,
        "additionalParams": [{"label": "Телефон", "name": "phone", "required": True, "visible": True}],
    }
    assert changed["template"] == {"templateId": made.id, "status": "INACTIVE"}
    bank.next = [says({"status": "SUCCESS", "templates": [template]}), says({"status": "SUCCESS", "templates": []})]
    (listed,) = gateway.links()
    assert (listed.draft.amount, listed.draft.currency) == (Money(100, KZT), "KZT")


def test_a_bank_that_reads_dates_in_its_own_zone(bank, opened):
    gateway = opened(bank.url, dates_zone=ZoneInfo("Asia/Almaty"))
    template = {"templateId": "A" * 16, "name": "tea", "endDate": "2026-01-05T17:00:00"}
    bank.next = [says({"status": "SUCCESS", "template": template})]
    gateway.create_link(LINK)
    assert bank.seen[0][1]["template"]["endDate"] == "2026-01-05T17:00:00"
    assert gateway.link("A" * 16).draft.ends_at == LATER


@pytest.mark.parametrize(
    "answer",
    [
        says(DONE),
        says(DONE | {"errorCode": 0}),
        says({"errorMessage": "Success"}),
        says({"success": True, "errorCode": "7"}),
        says(DONE, label="text/plain;charset=UTF-8"),
        says(DONE, label="text/html"),
        says(b"\xef\xbb\xbf" + b'{"errorCode":"00"}'),
    ],
)
def test_a_yes_in_every_spelling(bank, gateway, answer):
    bank.next = [answer]
    gateway.deposit(UUID, TENGE)
    assert bank.methods == ["deposit.do"]


@pytest.mark.parametrize(
    ("told", "code", "message"),
    [
        (
            {"errorCode": "7", "errorMessage": "Сумма возврата превышает сумму списания."},
            "7",
            "Сумма возврата превышает сумму списания",
        ),
        ({"errorCode": 7}, "7", ""),
        ({"errorCode": "0", "success": False}, "-", ""),
        ({"success": "false", "error": {"code": 10, "description": "no"}}, "10", "no"),
        ({"errorCode": "E99", "errorMessage": "?"}, "E99", "?"),
        ({"errorCode": 12345678901234567890}, "12345678901234567890", ""),
    ],
)
def test_a_no_in_every_spelling(bank, gateway, told, code, message):
    bank.next = [says(told)]
    with pytest.raises(Rejected) as caught:
        MONEY["refund"](gateway)
    assert (caught.value.error_code, caught.value.message) == (code, message)
    assert bank.methods == ["refund.do"]


BROKEN = {
    "no answer": hangs_up,
    "half an answer": breaks_off,
    "429": says("Too many", 429),
    "500": says("{}", 500),
    "502": says("<html>Bad gateway</html>", 502, "text/html"),
    "400": says(DONE, 400),
    "302": says(DONE, 302),
    "html": says("<html></html>", label="text/html"),
    "a list": says([DONE]),
    "nothing": says(""),
    "an empty object": says({}),
}


@pytest.mark.parametrize("call", MONEY)
@pytest.mark.parametrize("fault", BROKEN)
def test_what_may_have_been_done_is_unknown_and_is_not_sent_again(bank, gateway, call, fault):
    bank.next = [BROKEN[fault]]
    with pytest.raises(OutcomeUnknown):
        MONEY[call](gateway)
    assert len(bank.seen) == 1


@pytest.mark.parametrize("call", QUESTIONS)
@pytest.mark.parametrize("fault", ["no answer", "half an answer", "429", "500", "502"])
def test_a_question_is_asked_three_times(bank, gateway, call, fault):
    bank.next = [BROKEN[fault]]
    with pytest.raises(Unreachable) as caught:
        QUESTIONS[call](gateway)
    assert (caught.value.reason, len(bank.seen)) == ("network", 3)


@pytest.mark.parametrize("fault", ["400", "302", "html", "a list", "nothing", "an empty object"])
def test_an_answer_that_is_none(bank, gateway, fault):
    bank.next = [BROKEN[fault]]
    with pytest.raises(ProtocolError):
        gateway.status(md_order=UUID)
    assert len(bank.seen) == 1


def test_the_third_answer_counts(bank, gateway):
    bank.next = [BROKEN["502"], hangs_up, says(PAID)]
    assert gateway.status(order_number="A-1007").order_number == "A-1007"


@pytest.mark.parametrize("call", [*MONEY, *QUESTIONS])
def test_a_method_that_is_not_there(bank, gateway, call):
    bank.next = [says("<html>404</html>", 404, "text/html")]
    with pytest.raises(MethodAbsent):
        (MONEY | QUESTIONS)[call](gateway)


@pytest.mark.parametrize("call", MONEY)
def test_code_5_of_who_is_not_let_in(bank, gateway, call):
    bank.next = [CLOSED]
    with pytest.raises(Denied):
        MONEY[call](gateway)
    assert bank.methods[1:] == ["getOrderStatusExtended.do"]


@pytest.mark.parametrize("call", MONEY)
def test_code_5_of_who_is_let_in_is_a_no(bank, gateway, call):
    bank.next = [CLOSED, ABSENT]
    with pytest.raises(Rejected) as caught:
        MONEY[call](gateway)
    assert caught.value.error_code == "5"


def test_code_5_of_a_question(bank, gateway):
    bank.next = [CLOSED]
    with pytest.raises(Denied):
        gateway.status(md_order=UUID)
    with pytest.raises(Denied):
        QUESTIONS["last_orders"](gateway)
    bank.next = [CLOSED, ABSENT]
    with pytest.raises(MethodAbsent):
        QUESTIONS["last_orders"](gateway)


def test_no_such_order(bank, gateway):
    bank.next = [ABSENT]
    with pytest.raises(NotFound):
        gateway.status(order_number="A-1")
    gateway.check()


def test_a_check_of_another_server(bank, gateway):
    bank.next = [says("<html></html>", 404, "text/html")]
    with pytest.raises(Unreachable) as caught:
        gateway.check()
    assert caught.value.reason == "address"
    bank.next = [CLOSED]
    with pytest.raises(Denied):
        gateway.check()


def test_a_token_registers_and_asks_and_nothing_else(bank, opened):
    gateway = opened(bank.url, user="", secret="open-token")
    bank.next = [says(PAID)]
    gateway.status(md_order=UUID)
    assert bank.seen[0][1] == {"token": "open-token", "language": "ru", "orderId": UUID}
    for call in ("deposit", "reverse", "refund", "decline", "create_link", "change_link"):
        with pytest.raises(Denied):
            MONEY[call](gateway)
    with pytest.raises(Denied):
        gateway.status(order_number="A-1")
    with pytest.raises(MethodAbsent):
        QUESTIONS["last_orders"](gateway)
    assert len(bank.seen) == 1


def test_zero_never_means_everything(bank, gateway):
    for call in (gateway.deposit, gateway.reverse, lambda order, sum_: gateway.refund(order, sum_, key="k")):
        with pytest.raises(InvalidInput):
            call(UUID, Money(0, KZT))
    assert bank.seen == []
