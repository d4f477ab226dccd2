"""The command and the thread behind it: what is ready, what outlives a kill, what ends cleanly, and what is never written."""

import http.client
import itertools
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import pytest
from gateway_stage import SHOP, Stage

from desktop.services.sandbox import cards
from desktop.services.sandbox.running import GatewayFailed, TrainingGateway

ROOT = Path(__file__).parents[2]


@contextmanager
def command(folder: Path, *words: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    """`cabinet sandbox` with its first line."""
    line = [
        sys.executable,
        "-m",
        "desktop",
        "--data-dir",
        str(folder / "data"),
        "sandbox",
        "--state",
        str(folder / "state"),
        *words,
    ]
    process = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        yield process, json.loads(process.stdout.readline())
    finally:
        process.kill()
        process.communicate()


def _ask(ready: dict[str, str], call: str, **params: object) -> dict[str, object]:
    connection = http.client.HTTPConnection("127.0.0.1", int(ready["port"]), timeout=10)
    try:
        body = urlencode({"userName": ready["user"], "password": ready["password"], **params})
        connection.request("POST", f"/payment/rest/{call}.do", body)
        answer: dict[str, object] = json.loads(connection.getresponse().read())
        return answer
    finally:
        connection.close()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_the_command_says_one_line_and_ends_when_it_is_told(tmp_path: Path, how: signal.Signals) -> None:
    with command(tmp_path) as (process, ready):
        assert set(ready) >= {"ready", "rest", "user", "password", "token", "merchant", "callback_secret"}
        assert ready["ready"] is True
        assert ready["rest"] == f"http://127.0.0.1:{ready['port']}/payment/rest/"
        assert "orderId" in _ask(ready, "register", orderNumber="A", amount=1, returnUrl=SHOP)
        process.send_signal(how)
        rest, errors = process.communicate(timeout=20)
    assert (process.returncode, rest, errors) == (0, "", "")


def test_a_kill_under_load_loses_nothing_that_was_answered(tmp_path: Path) -> None:
    """Four clients register, pay and refund until the process is killed; then each answer they had must still hold."""
    registered: dict[str, str] = {}
    refunded: dict[str, str] = {}
    counter, enough = itertools.count(1), threading.Event()

    def client(ready: dict[str, str]) -> None:
        while True:
            number = f"K-{next(counter)}"
            try:
                order = str(_ask(ready, "register", orderNumber=number, amount=1000, returnUrl=SHOP)["orderId"])
                registered[number] = order
                card = cards.CARDS[5]
                paid = {"MDORDER": order, "$PAN": card.pan, "$CVC": card.cvc, "YYYY": "2031", "MM": "12", "TEXT": "T"}
                if "redirect" in _ask(ready, "paymentorder", **paid):
                    code = _ask(ready, "refund", orderId=order, amount=400, externalRefundId=number)["errorCode"]
                    refunded.update({number: order} if code == "0" else {})
            except (OSError, http.client.HTTPException):
                return
            if len(refunded) > 40:
                enough.set()

    with command(tmp_path) as (process, ready):
        clients = [threading.Thread(target=client, args=(ready,)) for _ in range(4)]
        for thread in clients:
            thread.start()
        assert enough.wait(60)
        process.kill()
        for thread in clients:
            thread.join()
    with command(tmp_path) as (_, again):
        same = ("user", "password", "token", "merchant", "callback_secret", "rest")
        assert {name: again[name] for name in same} == {name: ready[name] for name in same}
        for number, order in registered.items():
            answer = _ask(again, "getOrderStatusExtended", orderNumber=number)
            assert answer["orderId"] == order
            if number in refunded:
                info = answer["paymentAmountInfo"]
                assert isinstance(info, dict)
                assert (info["depositedAmount"], info["refundedAmount"]) == (600, 400)


def test_an_answer_does_not_wait_for_the_next_packet(stage: Stage) -> None:
    """Head and body go in two writes; with Nagle's delay each answer on a kept connection would take 40 ms."""
    connection, waits = http.client.HTTPConnection("127.0.0.1", stage.ready.port, timeout=10), []
    for _ in range(20):
        started = time.perf_counter()
        connection.request("POST", "/payment/rest/getOrderStatus.do", "orderId=x")
        connection.getresponse().read()
        waits.append(time.perf_counter() - started)
    connection.close()
    assert min(waits[1:]) < 0.03


def test_one_gateway_runs_over_a_folder(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    try:
        with pytest.raises(GatewayFailed, match="busy"):
            TrainingGateway().start(tmp_path)
        line = [sys.executable, "-m", "desktop", "--data-dir", str(tmp_path / "data"), "sandbox", "--state", str(tmp_path)]
        told = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=False)
        assert (told.returncode, told.stdout, told.stderr.count("\n"), "Traceback" in told.stderr) == (1, "", 1, False)
        assert stage.order()
    finally:
        stage.gateway.stop()


def test_a_port_in_use_is_told_and_the_last_one_is_taken_again(tmp_path: Path) -> None:
    first = TrainingGateway()
    ready = first.start(tmp_path / "one")
    with pytest.raises(GatewayFailed, match="port"):
        TrainingGateway().start(tmp_path / "two", ready.port)
    first.stop()
    second = TrainingGateway()
    assert second.start(tmp_path / "one") == ready
    second.stop()


def test_what_the_command_line_does_not_take(tmp_path: Path) -> None:
    for words in (["--port", "70000"], ["--seed", "x"], ["--fast-forward", "soon"]):
        line = [sys.executable, "-m", "desktop", "--data-dir", str(tmp_path), "sandbox", *words]
        assert subprocess.run(line, cwd=ROOT, capture_output=True, check=False).returncode == 2


def test_time_moved_on_stays_moved(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    order = stage.order()
    stage.gateway.stop()
    stage.gateway = TrainingGateway(lambda: stage.now_ms, forward_s=1200)
    stage.ready = stage.gateway.start(tmp_path)
    assert stage.status(order)["actionCode"] == -2014
    stage.gateway.stop()
    stage.start()
    assert stage.control("state")["clock"]["shift_ms"] == 1_200_000
    stage.gateway.stop()


def test_a_history_is_believable_and_the_same_twice(tmp_path: Path) -> None:
    told = []
    for name in ("one", "two"):
        stage = Stage(tmp_path / name)
        assert stage.control("seed", days=14)["orders"] > 150
        assert stage.control("seed", days=14)["orders"] == 0
        period = {
            "from": "20260701000000",
            "to": "20260803235959",
            "size": 200,
            "transactionStates": "CREATED,APPROVED,DEPOSITED,",
        }
        period["transactionStates"] += "DECLINED,REVERSED,REFUNDED"
        told.append(stage.call("getLastOrdersForMerchants", **period, searchByCreatedDate="true"))
        stage.gateway.stop()
    assert told[0] == told[1]
    counts: dict[str, int] = {}
    for row in told[0]["orderStatuses"]:
        info = row["paymentAmountInfo"]
        counts[info["paymentState"]] = counts.get(info["paymentState"], 0) + 1
        assert info["depositedAmount"] + info["refundedAmount"] <= info["approvedAmount"] or info["paymentState"] == "REVERSED"
        assert row["date"] < stage.now_ms
    assert set(counts) >= {"DEPOSITED", "DECLINED", "REFUNDED", "REVERSED"}
    assert counts["DEPOSITED"] > told[0]["pageSize"] // 2


def test_no_card_number_and_no_code_is_written_anywhere(stage: Stage) -> None:
    """Every card, through each door; then all that the gateway's folder holds is looked through."""
    seen = []
    for card in cards.CARDS:
        order = stage.order(clientId="c", email="buyer@example.kz")
        fields = {"MDORDER": order, "$PAN": card.pan, "$CVC": "8642", "YYYY": "2031", "MM": "12", "TEXT": "T"}
        seen.append(stage.call("paymentorder", **fields))
        seen.append(stage.status(order))
    stage.gateway.stop()
    held = b"".join(path.read_bytes() for path in stage.state.iterdir())
    stage.start()
    assert b"444455**3333" in held
    texts = held + json.dumps(seen).encode()
    assert not [card.name for card in cards.CARDS if card.pan.encode() in texts]
    assert b"8642" not in re.sub(rb"[0-9a-f-]{36}|[0-9]{9,}", b"", texts)


@pytest.mark.skipif(os.name != "posix", reason="access of files is a matter of accounts there")
def test_the_folder_is_its_owners_only(stage: Stage) -> None:
    assert stage.state.stat().st_mode & 0o077 == 0
    assert (stage.state / "gateway.sqlite3").stat().st_mode & 0o077 == 0


def test_the_program_starts_without_the_web_server(tmp_path: Path) -> None:
    code = "import sys, desktop.cli.program, desktop.cli.sandbox_commands, desktop.services.sandbox.running\n"
    code += "print([name for name in ('starlette', 'uvicorn', 'h11', 'jinja2') if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"
