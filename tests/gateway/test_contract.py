"""Client and training gateway over the wire: two readings of one protocol, with every fault that the gateway can be told."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from training import Stage

from desktop.models.domain.errors import Denied, MethodAbsent, NotFound, OutcomeUnknown, Rejected, Unreachable
from desktop.models.domain.gateway import LinkDraft, LinkField, OrderDraft
from desktop.models.domain.money import KZT, Money
from desktop.models.domain.money_operations import BasketLine
from desktop.services.gateway import Patience
from desktop.services.sandbox.running import TrainingGateway


def tenge(minor):
    return Money(minor, KZT)


def sums(gateway, md_order):
    seen = gateway.status(md_order=md_order)
    return seen.observed.status, seen.held.minor, seen.captured.minor, seen.refunded.minor, seen.observed.amount_minor


def test_a_payment_in_one_stage(stage):
    number, made = stage.registered(150_000, description="Чай", email="buyer@example.kz", params={"note": "n"})
    assert made.form_url.endswith(made.md_order)
    fresh = stage.gateway.status(order_number=number)
    assert (fresh.md_order, fresh.observed.status, fresh.action_code) == (made.md_order, "CREATED", -100)
    stage.control("pay", orderId=made.md_order, card="challenge", success=True)
    assert sums(stage.gateway, made.md_order) == ("DEPOSITED", 0, 150_000, 0, 150_000)
    order = stage.gateway.status(md_order=made.md_order).observed
    assert (order.payment_method, order.payment_system, order.currency) == ("CARD", "MASTERCARD", "KZT")
    assert (order.masked_pan, order.description, order.email) == ("555555**5599", "Чай", "buyer@example.kz")
    assert '"note": "n"' in order.params


def test_a_hold_is_captured_in_part_and_returned_twice(stage):
    gateway, order = stage.gateway, stage.paid(100_000, two_stage=True)
    assert sums(gateway, order) == ("APPROVED", 100_000, 0, 0, 100_000)
    gateway.deposit(order, tenge(80_000))
    assert sums(gateway, order) == ("DEPOSITED", 0, 80_000, 0, 80_000)
    gateway.refund(order, tenge(30_000), key="k1", expected=tenge(80_000))
    assert sums(gateway, order) == ("REFUNDED", 0, 50_000, 30_000, 50_000)
    gateway.refund(order, tenge(50_000), key="k2", expected=tenge(50_000))
    assert sums(gateway, order) == ("REFUNDED", 0, 0, 80_000, 0)
    seen = gateway.status(md_order=order)
    assert [(refund.amount.minor, refund.key) for refund in seen.refunds] == [(30_000, "k1"), (50_000, "k2")]
    with pytest.raises(Rejected):
        gateway.refund(order, tenge(1), key="k3")


def test_a_hold_is_lifted(stage):
    order = stage.paid(two_stage=True)
    stage.gateway.reverse(order)
    assert sums(stage.gateway, order) == ("REVERSED", 0, 0, 0, 100_000)
    with pytest.raises(Rejected) as caught:
        stage.gateway.deposit(order, tenge(1000))
    assert caught.value.error_code == "7"


def test_an_unpaid_order_is_declined(stage):
    number, made = stage.registered()
    stage.gateway.decline(made.md_order, number)
    seen = stage.gateway.status(md_order=made.md_order)
    assert (seen.observed.status, seen.action_code) == ("DECLINED", 4005)


def test_the_same_number_again_is_a_no(stage):
    number, made = stage.registered()
    with pytest.raises(Rejected) as caught:
        stage.gateway.register(stage_draft(number))
    assert caught.value.error_code == "1"
    assert stage.gateway.status(order_number=number).md_order == made.md_order


def stage_draft(number):
    return OrderDraft(order_number=number, amount=tenge(100), return_url="https://shop.example/")


def test_one_key_is_one_refund(stage):
    order = stage.paid()
    for _ in range(3):
        stage.gateway.refund(order, tenge(10_000), key="same")
    assert stage.order(order)["refunded"] == 10_000


def test_a_refund_of_another_moment_is_refused(stage):
    order = stage.paid()
    with pytest.raises(Rejected):
        stage.gateway.refund(order, tenge(10_000), key="k", expected=tenge(90_000))
    assert stage.order(order)["refunded"] == 0


def test_a_basket_goes_there_and_back(stage):
    lines = (
        BasketLine(position=1, name="Чай", quantity=2000, measure="0", amount=tenge(60_000), code="T1"),
        BasketLine(position=2, name="Мёд", quantity=1500, measure="кг", amount=tenge(40_000), code="H1"),
    )
    order = stage.paid(items=lines, two_stage=True)
    assert stage.gateway.status(md_order=order).items == lines
    stage.gateway.deposit(order, tenge(100_000), lines)
    stage.gateway.refund(order, tenge(40_000), key="k", items=lines[1:])
    assert sums(stage.gateway, order)[2:4] == (60_000, 40_000)


MONEY = {
    "register": ("register", lambda gateway, _: gateway.register(stage_draft("R-" + _[-20:]))),
    "deposit": ("deposit", lambda gateway, order: gateway.deposit(order, tenge(50_000))),
    "reverse": ("reverse", lambda gateway, order: gateway.reverse(order)),
    "refund": ("refund", lambda gateway, order: gateway.refund(order, tenge(40_000), key="k1", expected=tenge(100_000))),
    "decline": ("decline", lambda gateway, order: gateway.decline(order, "")),
}


def ready_for(stage, call):
    if call == "decline":
        return stage.registered()[1].md_order
    return stage.paid(two_stage=call in ("deposit", "reverse"))


def done(stage, call, order):
    """Whether the gateway's own book has it."""
    if call == "register":
        try:
            stage.gateway.status(order_number="R-" + order[-20:])
        except NotFound:
            return False
        return True
    book = stage.order(order)
    return {
        "deposit": book["deposited"] == 50_000,
        "reverse": book["state"] == "REVERSED",
        "refund": book["refunded"] == 40_000,
        "decline": book["state"] == "DECLINED",
    }[call]


UNCLEAR = [
    ("lost_before", {}, False),
    ("lost_after", {}, True),
    ("http_500", {}, False),
    ("http_500", {"after": True}, True),
    ("http_502", {"after": True}, True),
    ("http_429", {}, False),
    ("html", {}, False),
    ("html", {"after": True}, True),
]


@pytest.mark.parametrize(("kind", "more", "is_done"), UNCLEAR)
@pytest.mark.parametrize("call", MONEY)
def test_no_clear_answer_is_unknown_and_the_status_tells(stage, call, kind, more, is_done):
    name, act = MONEY[call]
    order = ready_for(stage, call)
    stage.fault(kind, name, **more)
    with pytest.raises(OutcomeUnknown):
        act(stage.gateway, order)
    assert done(stage, call, order) is is_done
    if call == "refund":  # asking again with the same key makes it one refund, whatever had become of the first
        stage.gateway.refund(order, tenge(40_000), key="k1", expected=None)
        assert stage.order(order)["refunded"] == 40_000


@pytest.mark.parametrize("call", MONEY)
def test_an_answer_that_comes_too_late_is_unknown(stage, call):
    name, act = MONEY[call]
    order = ready_for(stage, call)
    hasty = stage.open(patience=Patience(connect=2, read=0.3, call=5))
    stage.fault("slow", name, delay_ms=600)
    with pytest.raises(OutcomeUnknown):
        act(hasty, order)
    hasty.close()


@pytest.mark.parametrize("call", MONEY)
@pytest.mark.parametrize("kind", ["numeric", "no_code", "plain"])
def test_a_yes_in_any_spelling(stage, call, kind):
    name, act = MONEY[call]
    order = ready_for(stage, call)
    stage.fault(kind, name)
    act(stage.gateway, order)
    assert done(stage, call, order)


@pytest.mark.parametrize("call", MONEY)
def test_what_is_refused_is_not_done(stage, call):
    name, act = MONEY[call]
    order = ready_for(stage, call)
    for kind, times, calls, error in [
        ("absent", 1, name, MethodAbsent),
        ("denied", 1, name, Rejected),
        ("denied", 2, "*", Denied),
    ]:
        stage.fault(kind, calls, times=times)
        with pytest.raises(error):
            act(stage.gateway, order)
        assert not done(stage, call, order)


QUESTIONS = {
    "getOrderStatusExtended": lambda stage, order: stage.gateway.status(md_order=order),
    "getLastOrdersForMerchants": lambda stage, order: stage.gateway.last_orders(*an_hour(), 0),
    "templates/getList": lambda stage, order: stage.gateway.links(),
}


def an_hour():
    now = datetime.now(UTC)
    return now - timedelta(minutes=30), now + timedelta(minutes=30)


@pytest.mark.parametrize("call", QUESTIONS)
@pytest.mark.parametrize("kind", ["lost_before", "lost_after", "http_429", "http_500", "http_502"])
def test_a_question_survives_two_faults(stage, call, kind):
    order = stage.registered()[1].md_order
    stage.fault(kind, call, times=2)
    QUESTIONS[call](stage, order)
    stage.fault(kind, call, times=3)
    with pytest.raises(Unreachable):
        QUESTIONS[call](stage, order)


@pytest.mark.parametrize("call", QUESTIONS)
@pytest.mark.parametrize("kind", ["numeric", "no_code", "plain"])
def test_a_question_s_answer_in_any_spelling(stage, call, kind):
    order = stage.registered()[1].md_order
    stage.fault(kind, call)
    QUESTIONS[call](stage, order)


@pytest.mark.parametrize("version", [1, 2, 5, 12, 27, 46])
def test_every_version_of_the_status(stage, version):
    order = stage.paid(100_000)
    stage.gateway.refund(order, tenge(30_000), key="k")
    full = stage.gateway.status(md_order=order)
    stage.shop(version=version)
    seen = stage.gateway.status(md_order=order)
    assert (seen.md_order, seen.observed.status, seen.observed.registered_minor) == (order, "REFUNDED", 100_000)
    if version >= 5:
        assert (seen.captured, seen.refunded) == (full.captured, full.refunded)
    told = [name for name in seen.observed._fields if getattr(seen.observed, name) is not None]
    differing = {name for name in told if getattr(seen.observed, name) != getattr(full.observed, name)}
    lesser = {"params", "operations", "amount_minor", "refunded_minor"} if version < 5 else {"params", "operations"}
    assert differing <= lesser


def test_part_refunds_where_the_number_stays(stage):
    """Some banks keep 2 after a part refund: the sums say what it is."""
    stage.shop(partly_refunded="DEPOSITED")
    order = stage.paid(100_000)
    stage.gateway.refund(order, tenge(30_000), key="k")
    assert sums(stage.gateway, order) == ("REFUNDED", 0, 70_000, 30_000, 70_000)


def test_the_list_and_the_single_status_agree(stage):
    since = datetime.now(UTC) - timedelta(seconds=1)
    made = [stage.paid(1000 + at) for at in range(3)] + [stage.registered()[1].md_order]
    listed, page = {}, 0
    while True:
        answer = stage.gateway.last_orders(since, since + timedelta(minutes=1), page, 20)
        listed |= {seen.md_order: seen for seen in answer.snapshots}
        page += 1
        if page * 20 >= answer.total:
            break
    assert set(made) <= set(listed)
    for order in made:
        assert listed[order].observed == stage.gateway.status(md_order=order).observed


@pytest.mark.parametrize("presence", ["absent", "denied"])
def test_a_bank_without_the_list(stage, presence):
    stage.shop(last_orders=presence)
    with pytest.raises(MethodAbsent):
        stage.gateway.last_orders(*an_hour(), 0)


def test_who_is_let_in(stage):
    stage.gateway.check()
    for gateway in (stage.open(secret="wrong"), stage.open(user="nobody-api"), stage.open(user="", secret="wrong")):
        with pytest.raises(Denied):
            gateway.check()
        with pytest.raises(Denied):
            gateway.status(order_number="x") if gateway._asking.is_token else gateway.last_orders(*an_hour(), 0)
        gateway.close()


def test_the_token(stage):
    gateway = stage.open(user="", secret=stage.ready.token)
    gateway.check()
    order = stage.paid()
    assert gateway.status(md_order=order).captured == tenge(100_000)
    with pytest.raises(Denied):
        gateway.refund(order, tenge(1), key="k")
    gateway.close()
    assert stage.order(order)["refunded"] == 0


def test_links(stage):
    ends = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=1)
    field = LinkField(name="phone", label="Телефон", required=True)
    draft = LinkDraft(name="tea", title="Чай", amount=tenge(5000), currency="KZT", ends_at=ends, fields=(field,))
    made = stage.gateway.create_link(draft)
    assert made.url.endswith(f"/sc/{made.id}")
    found = stage.gateway.link(made.id)
    assert (found.state, found.draft.amount, found.draft.ends_at, found.draft.fields) == ("ACTIVE", tenge(5000), ends, (field,))
    stage.gateway.change_link(made.id, state="INACTIVE")
    assert {link.id: link.state for link in stage.gateway.links()}[made.id] == "INACTIVE"
    with pytest.raises(NotFound):
        stage.gateway.link("A" * 16)
    stage.fault("lost_after", "templates/create")
    with pytest.raises(OutcomeUnknown):
        stage.gateway.create_link(draft)


def test_two_hands_one_refund(stage):
    """Two windows return the last of an order at once: `expected` lets one through."""
    order, results = stage.paid(100_000), []

    def give_back(key):
        try:
            stage.gateway.refund(order, tenge(60_000), key=key, expected=tenge(100_000))
            results.append("done")
        except Rejected:
            results.append("refused")

    threads = [threading.Thread(target=give_back, args=(f"k{hand}",)) for hand in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == ["done", "refused"]
    assert stage.order(order)["refunded"] == 60_000


def test_a_gateway_that_is_gone_has_got_nothing(stage, tmp_path):

    training = TrainingGateway()
    other = Stage(training.start(tmp_path))
    order = other.paid()
    other.gateway.close()
    training.stop()
    with pytest.raises(Unreachable):
        other.gateway.refund(order, tenge(1000), key="k1")
    again = TrainingGateway()
    back = Stage(again.start(tmp_path, other.ready.port))
    try:
        assert back.order(order)["refunded"] == 0
        back.gateway.refund(order, tenge(1000), key="k1")
        assert sums(back.gateway, order)[3] == 1000
    finally:
        back.gateway.close()
        again.stop()
