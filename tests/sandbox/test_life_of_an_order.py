"""One order's life over HTTP against a model of our own: never more captured than held, never more returned than captured,
and every answer is the one that the model foresaw."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from gateway_stage import HOUR, NOON, Stage
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

SUM = 1_000
SHARES = st.sampled_from(["zero", "one", "half", "all", "one too many"])


def _share(share: str, left: int) -> int:
    """A sum at the edges of what is left."""
    return {"zero": 0, "one": 1, "half": left // 2 + 1, "all": max(left, 1), "one too many": left + 1}[share]


class Life(RuleBasedStateMachine):
    """The model: `held` what may be captured or released, `net` what is captured and not returned, `back` what is returned."""

    stage: Stage
    """One gateway for all lives: each has an order of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.stage.now_ms = NOON
        self.held = self.net = self.back = 0
        self.captured = 0
        self.over = False
        self.tries = 0
        self.reversed_once = False
        self.keys: dict[str, int] = {}
        self.ends = 0
        self.paid_at = 0

    @initialize(two_stage=st.booleans(), paid=st.sampled_from([True, True, False]))
    def begin(self, two_stage: bool, paid: bool) -> None:
        self.two_stage = two_stage
        self.order = self.stage.order(two_stage=two_stage, amount=SUM)
        self.ends = self.stage.now_ms + 1_200_000
        if paid:
            self.pays("ssl", True)

    @property
    def open(self) -> bool:
        return not self.over and self.held == self.captured == 0 and self.stage.now_ms < self.ends

    @rule(card=st.sampled_from(["ssl", "refused", "no_money", "challenge"]), success=st.booleans())
    def pays(self, card: str, success: bool) -> None:
        was_open = self.open
        result = self.stage.pay(self.order, card, success=success)
        if not was_open:
            assert result["kind"] == "final"
        elif card == "ssl" or (card == "challenge" and success):
            assert result["kind"] == "paid"
            self.paid_at = self.stage.now_ms
            self.held, self.net = (SUM, 0) if self.two_stage else (0, SUM)
            self.captured = self.net
        else:
            self.tries += 1
            self.over = self.tries == 3
            assert result["kind"] == ("final" if self.over else "refused")

    @rule(share=SHARES)
    def deposits(self, share: str) -> None:
        amount = _share(share, self.held)
        code = self.stage.code("deposit", orderId=self.order, amount=amount)
        expected = "7" if not self.held else "5" if amount > self.held else "0"
        assert code == expected
        if code == "0":
            self.net = self.captured = amount or self.held
            self.held = 0

    @rule(share=SHARES)
    def reverses(self, share: str) -> None:
        amount = _share(share, self.held)
        code = self.stage.code("reverse", orderId=self.order, amount=amount)
        same_day = (self.stage.now_ms + 5 * HOUR) // (24 * HOUR) == (self.paid_at + 5 * HOUR) // (24 * HOUR)
        if not self.held or self.reversed_once or not same_day:
            assert code == "7"
        else:
            assert code == ("5" if amount > self.held else "7" if 0 < amount < self.held else "0")
        if self.held:
            self.reversed_once = True
        if code == "0":
            self.held, self.over = 0, True

    @rule(share=SHARES, key=st.sampled_from(["", "", "k1", "k2"]), guard=st.sampled_from(["no", "no", "right", "wrong"]))
    def refunds(self, share: str, key: str, guard: str) -> None:
        amount = _share(share, self.net)
        guarded = {"no": {}, "right": {"expectedDepositedAmount": self.net}, "wrong": {"expectedDepositedAmount": self.net + 1}}
        named = {"externalRefundId": key} if key else {}
        code = self.stage.code("refund", orderId=self.order, amount=amount, **guarded[guard], **named)
        if key in self.keys:
            assert code == "0"
        elif not self.net or amount > self.net or guard == "wrong":
            assert code == "7"
        else:
            assert code == "0"
            amount = amount or self.net
            self.net, self.back = self.net - amount, self.back + amount
            if key:
                self.keys[key] = amount

    @rule()
    def declines(self) -> None:
        assert self.stage.code("decline", orderId=self.order) == ("0" if self.open else "7")
        self.over = self.over or self.open

    @rule(minutes=st.sampled_from([5, 21, 13 * 60]))
    def time_passes(self, minutes: int) -> None:
        self.stage.now_ms += minutes * 60_000

    @precondition(lambda self: self.tries == 2 or self.back == 1)
    @rule()
    def starts_again(self) -> None:
        self.stage.gateway.stop()
        self.stage.start()

    @invariant()
    def agrees(self) -> None:
        if not hasattr(self, "order"):
            return
        answer = self.stage.status(self.order)
        info = answer["paymentAmountInfo"]
        assert info["depositedAmount"] == self.net
        assert info["refundedAmount"] == self.back
        assert (info["approvedAmount"] if info["paymentState"] == "APPROVED" else 0) == self.held
        assert info["depositedAmount"] + info["refundedAmount"] == self.captured <= SUM
        assert sum(each["amount"] for each in answer.get("refunds", ())) == self.back
        assert (info["paymentState"] == "CREATED") is self.open


@pytest.fixture(autouse=True)
def _gateway(tmp_path: Path) -> Iterator[None]:
    Life.stage = Stage(tmp_path)
    yield
    Life.stage.gateway.stop()


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=60, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
