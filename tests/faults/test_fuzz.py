"""Almost good inputs end in an error of ours or a good result: some hundred here, more by `python -m benchmarks fuzz`."""

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks import fuzz
from benchmarks.fuzzing import child, targets
from benchmarks.fuzzing.targets import ACCEPTED, IMPORTERS, TARGETS, Broken, Stage, Try

EACH = 20
"""Inputs of one target."""


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    made = Stage(tmp_path_factory.mktemp("fuzz"))
    yield made
    made.close()


@pytest.mark.parametrize("target", TARGETS)
def test_an_error_of_ours_or_a_good_result(stage: Stage, target: str) -> None:
    found: set[str] = set()

    @settings(max_examples=EACH, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(st.integers(0, 1 << 32))
    def holds(number: int) -> None:
        found.add(stage.made(target, Random(number)).go())

    holds()
    if target in IMPORTERS:  # a change that nobody takes, or that everybody does, would try nothing
        assert ACCEPTED in found
        assert len(found) > 2


def test_a_number_names_an_input(stage: Stage) -> None:
    for target in TARGETS:
        once, again = (stage.made(target, child.dice_of(1, target, 7)).content for _ in range(2))
        if target not in ("xlsx", "zip", "ods"):  # a zip holds the time it was made at
            assert once == again


def test_a_registry_that_changes_after_an_error_is_noticed(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = iter([(1, 1, 1, 1), (2, 1, 2, 2)])
    monkeypatch.setattr(Stage, "_facts", lambda _: next(asked))
    monkeypatch.setattr(targets, "changed_file", lambda *_: b"")
    with pytest.raises(Broken):
        stage.made("csv", Random(1)).go()


def test_a_failure_is_told_and_too_much_memory_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> str:
        raise ZeroDivisionError

    monkeypatch.setattr(child, "MEGABYTES", 100_000)  # the process of the tests has grown by other tests
    told = child._tried(Try(b"", fails))
    assert str(told["failure"]).startswith("ZeroDivisionError")
    assert "failure" not in child._tried(Try(b"", lambda: ACCEPTED))
    monkeypatch.setattr(child, "MEGABYTES", 1)
    assert "failure" in child._tried(Try(b"", lambda: ACCEPTED))


def test_a_process_that_ends_is_counted_and_the_rest_is_tried() -> None:
    (inputs, slowest, memory) = fuzz.measure(4, None, "recovery kit", 0)
    assert (inputs.value, inputs.ok, slowest.ok, memory.ok) == (4, True, True, True)
    counts = fuzz.Counts("no such target")
    with pytest.raises(RuntimeError):  # before its first input: the fault is the program's
        fuzz._try_process(counts, 0, 1, 1)
