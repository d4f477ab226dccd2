"""One order's life over HTTP against a model of our own: never more captured than held, never more returned than captured,
and every answer is the one that the model foresaw."""

import shutil
import tempfile
from pathlib import Path

from gateway_stage import HOUR, Stage
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

SUM = 1_000
SUMS = st.sampled_from([0, 1, 400, 600, SUM, SUM + 1])


class Life(RuleBasedStateMachine):
    """The model: `held` what may be captured or released, `net` what is captured and not returned, `back` what is returned."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="gateway-life-"))
        self.stage = Stage(self.folder)
        self.held = self.net = self.back = 0
        self.captured = 0
        self.over = False
        self.tries = 0
        self.reversed_once = False
        self.keys: dict[str, int] = {}
        self.ends = 0
        self.paid_at = 0

    @initialize(two_stage=st.booleans())
    def begin(self, two_stage: bool) -> None:
        self.two_stage = two_stage
        self.order = self.stage.order(two_stage=two_stage, amount=SUM)
        self.ends = self.stage.now_ms + 1_200_000

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

    @rule(amount=SUMS)
    def deposits(self, amount: int) -> None:
        code = self.stage.code("deposit", orderId=self.order, amount=amount)
        expected = "7" if not self.held else "5" if amount > self.held else "0"
        assert code == expected
        if code == "0":
            self.net = self.captured = amount or self.held
            self.held = 0

    @rule(amount=st.sampled_from([0, SUM, SUM + 1, 400]))
    def reverses(self, amount: int) -> None:
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

    @rule(amount=SUMS, key=st.sampled_from(["", "k1", "k2"]), guarded=st.booleans(), known=st.booleans())
    def refunds(self, amount: int, key: str, guarded: bool, known: bool) -> None:
        guard = {"expectedDepositedAmount": self.net if known else self.net + 1} if guarded else {}
        named = {"externalRefundId": key} if key else {}
        code = self.stage.code("refund", orderId=self.order, amount=amount, **guard, **named)
        if key in self.keys:
            assert code == "0"
        elif not self.net or amount > self.net or (guarded and not known):
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

    @precondition(lambda self: hasattr(self, "order"))
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

    def teardown(self) -> None:
        self.stage.gateway.stop()
        shutil.rmtree(self.folder)


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
