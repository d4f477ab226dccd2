"""A list of refunds: each line checked, run once whatever happens, and told apart afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_gateway import Account
from operations_stage import Desk, a_desk, open_desk, tenge

from desktop.models.domain.errors import Cancelled, Conflict, InvalidInput
from desktop.models.domain.money import KZT, Currency
from desktop.models.domain.money_operations import OperationState
from desktop.services.refund_batches import BatchLine, Told, amount_of, numbered
from desktop.services.settings import SECOND_PERSON

DONE, UNKNOWN, WAITING, REJECTED = (OperationState[name] for name in ("DONE", "UNKNOWN", "WAITING", "REJECTED"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path) as opened:
        yield opened


def paid(desk: Desk, *numbers: str, status: str = "DEPOSITED") -> list[Account]:
    """Orders of 1000.00 ₸."""
    made = [desk.bank.order(number, 100_000, status) for number in numbers]
    desk.sync.run()
    return made


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("753\t100\tбрак", Told(1, "753", "100", "брак")),
        ("753;1 700,50; брак упаковки ", Told(1, "753", "1 700,50", "брак упаковки")),
        ("753,1700.50,брак", Told(1, "753", "1700.50", "брак")),
        ("753 1700,50 брак упаковки", Told(1, "753", "1700,50", "брак упаковки")),
        ("753 1 700,50", Told(1, "753", "1 700,50", "")),
        ("753", Told(1, "753", "", "")),
        ("  753  ", Told(1, "753", "", "")),
        ('"7;53";100', Told(1, "7;53", "100", "")),
    ],
)
def test_lines_as_people_write_them(text: str, told: Told) -> None:
    assert list(numbered(text)) == [told]


def test_head_and_blank_lines_are_left_out_and_still_count() -> None:
    text = "Заказ;Сумма\n\n753;100\n ; ; \n754;200\n"
    assert [(told.line, told.reference) for told in numbered(text)] == [(3, "753"), (5, "754")]
    assert [told.line for told in numbered([["Заказ", "Сумма"], ["753", "100"]])] == [2]


@pytest.mark.parametrize(
    ("written", "minor"),
    [
        ("100", 10_000),
        ("1 700,50", 170_050),
        ("1700.5", 170_050),
        ("1 700 ₸", 170_000),
        ("1,234.00", 123_400),
        ("1,234", None),
        ("1.234", None),
        ("1.2345", None),
        ("100 USD", None),
        ("сто", None),
    ],
)
def test_sums_that_can_be_read_in_one_way(written: str, minor: int | None) -> None:
    found = amount_of(written, KZT)
    assert (found.minor if found else None) == minor


def test_a_currency_without_decimals() -> None:
    found = amount_of("100", Currency("KGS"))
    assert found is not None
    assert found.minor == 10_000
    yen = amount_of("100", Currency("JPY"))
    assert yen is not None
    assert yen.minor == 100
    assert amount_of("100.50", Currency("JPY")) is None


def test_each_fault_is_told(desk: Desk) -> None:
    paid(desk, "1", "2", "3")
    paid(desk, "held", status="APPROVED")
    desk.bank.order("twice", 100_000, "DEPOSITED")
    desk.bank.order("twice", 100_000, "DEPOSITED", at=desk.bank.now() - 60)
    desk.sync.run()
    text = "1;100\n1;100\n1;900.01\n2\n2\n3;0\n3;-5\n3;abc\n3;1000.01\nheld;1\nnone;1\ntwice;1\n"
    checked = desk.batches.check(text)
    assert [(line.line, line.fault) for line in checked] == [
        (1, None),
        (2, "repeated"),
        (3, "too_much"),
        (4, None),
        (5, "too_much"),
        (6, "amount"),
        (7, "amount"),
        (8, "amount"),
        (9, "too_much"),
        (10, "state"),
        (11, "no_order"),
        (12, "ambiguous"),
    ]
    assert checked[3].amount == tenge("1000"), "all that is left"


def test_by_the_banks_id_too(desk: Desk) -> None:
    (one,) = paid(desk, "1")
    assert desk.batches.check(f"{one.md_order} 5")[0].fault is None


def test_run_to_its_end(desk: Desk) -> None:
    one, two = paid(desk, "1", "2")
    lines = desk.batches.check("1;100;брак\nnone;1\n2;200")
    told: list[tuple[int, int | None]] = []
    results = desk.batches.run("july", lines, progress=lambda done, total: told.append((done, total)))
    assert [(result.line.line, result.operation and result.operation.state) for result in results] == [(1, DONE), (3, DONE)]
    assert (one.refunded, two.refunded, told) == (10_000, 20_000, [(1, 3), (2, 3), (3, 3)])
    assert desk.batches.of("july", 1)[0].reason == "брак"


def test_started_again_it_never_returns_twice(desk: Desk, tmp_path: Path) -> None:
    accounts = paid(desk, "1", "2", "3", "4")
    text = "1;100\n2;100\n3;100\n4;100"
    lines = desk.batches.check(text)
    desk.bank.wire = ["ok", "lost_after", "lost_before"]

    def breaks(done: int, total: int | None) -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.batches.run("july", lines, progress=breaks)
    again = open_desk(tmp_path, desk.bank, desk.clock)
    assert again.reconciling.settle() == 0
    checked = again.batches.check(text, "july")
    assert [line.fault for line in checked] == [None] * 4
    results = again.batches.run("july", checked)
    assert [result.operation and result.operation.state for result in results] == [DONE] * 4
    assert [one.refunded for one in accounts] == [10_000] * 4
    assert again.batches.run("july", checked) == results
    assert [one.refunded for one in accounts] == [10_000] * 4
    again.close()


def test_what_has_no_answer_is_not_sent_again(desk: Desk) -> None:
    (one,) = paid(desk, "1")
    lines = desk.batches.check("1;100")
    desk.bank.wire = ["lost_before"]
    for _ in range(2):
        (result,) = desk.batches.run("july", lines)
        assert result.operation is not None
        assert result.operation.state is UNKNOWN
    assert (one.refunded, desk.bank.asked.count("refund")) == (0, 1)


def test_offline_lines_wait_and_go_out_later(desk: Desk) -> None:
    (one,) = paid(desk, "1")
    lines = desk.batches.check("1;100")
    desk.bank.reads = "unreachable"
    (result,) = desk.batches.run("july", lines)
    assert result.error is not None
    assert result.error.code == "gateway.unreachable_network"
    desk.bank.reads = "ok"
    (result,) = desk.batches.run("july", lines)
    assert (result.error, one.refunded) == (None, 10_000)


def test_a_changed_list_under_the_same_name_is_refused(desk: Desk) -> None:
    _, two = paid(desk, "1", "2")
    desk.batches.run("july", desk.batches.check("1;100"))
    (result,) = desk.batches.run("july", desk.batches.check("2;100"))
    assert isinstance(result.error, Conflict)
    assert result.error.code == "conflict.batch_changed"
    assert two.refunded == 0
    assert desk.batches.run("august", desk.batches.check("2;100"))[0].error is None


def test_stopped_after_a_line(desk: Desk) -> None:
    one, two = paid(desk, "1", "2")
    answers = iter([False, True])
    results = desk.batches.run("july", desk.batches.check("1;100\n2;100"), stop=lambda: next(answers))
    assert len(results) == 1
    assert (one.refunded, two.refunded) == (10_000, 0)


def test_above_the_sum_it_waits_for_the_second_person(desk: Desk) -> None:
    (one,) = paid(desk, "1")
    desk.settings.set(SECOND_PERSON, 50)
    (result,) = desk.batches.run("july", desk.batches.check("1;100"))
    assert result.error is not None
    assert result.error.code == "not_allowed.second_person"
    assert [waiting.batch for waiting in desk.operations.queue()] == ["july:1"]
    assert one.refunded == 0


def test_a_list_needs_a_name(desk: Desk) -> None:
    with pytest.raises(InvalidInput):
        desk.batches.run(" ", [BatchLine(line=1, reference="1", amount=tenge("1"))])
