"""Where things lie, and a log that holds neither card numbers nor secrets."""

import io
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.models.domain.errors import NotFound
from desktop.services.system import logging_setup, paths
from desktop.services.system.logging_setup import start_logging, stop_logging

CARD = "4111" + "1111" * 3  # passes Luhn; never whole in a file of ours
NO_CARD = CARD[:-1] + "2"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[logging.Logger]:
    root = logging.getLogger()
    level = root.level
    handler = start_logging(tmp_path)
    yield logging.getLogger("desktop.test")
    stop_logging(handler)
    root.setLevel(level)


def written(folder: Path) -> str:
    return (paths.log_dir(folder) / "cabinet.log").read_text("utf-8")


@pytest.mark.parametrize("number", [CARD, " ".join(CARD[at : at + 4] for at in range(0, 16, 4)), f"№{CARD};"])
def test_a_card_number_is_cut_to_its_ends(log: logging.Logger, tmp_path: Path, number: str) -> None:
    log.warning("row %s", number)
    text = written(tmp_path)
    assert "411111******1111" in text
    assert CARD not in text.replace(" ", "")


def test_a_card_number_in_a_traceback_is_cut_too(log: logging.Logger, tmp_path: Path) -> None:
    try:
        int(f"{CARD} ₸")
    except ValueError:
        log.exception("failed")
    assert "Traceback" in written(tmp_path)
    assert CARD not in written(tmp_path)


def test_an_errors_words_are_not_told_but_its_kind_and_way(log: logging.Logger, tmp_path: Path) -> None:
    name = "AIGERIM " + "AKHMETOVA"
    try:
        try:
            int(name)
        except ValueError as error:
            raise NotFound("order", order=name) from error
    except NotFound as error:
        handler = logging.StreamHandler(io.StringIO())  # another one that keeps the words on the record
        log.addHandler(handler)
        log.exception("unexpected error %s", "4F2A10", exc_info=error)
        log.removeHandler(handler)
    text = written(tmp_path)
    assert name not in text
    assert "unexpected error 4F2A10" in text
    assert "ValueError\n" in text
    assert text.rstrip().endswith("NotFound not_found.order")
    assert "test_paths_and_log.py" in text


def test_addresses_and_the_persons_folder_are_left_out(log: logging.Logger, tmp_path: Path, home: Path) -> None:
    log.warning("sent to %s from %s", "a.akhmetova@mail.example.kz", home / "file.csv")
    text = written(tmp_path)
    assert "akhmetova" not in text
    assert "sent to ***@*** from ~" in text


def test_the_log_is_its_owners_alone_also_after_a_rotation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: logging.Logger
) -> None:
    monkeypatch.setattr(logging_setup, "_MAX_BYTES", 2_000)
    folder = paths.log_dir(tmp_path)
    (folder / "cabinet.log").touch(mode=0o644)
    for number in range(100):
        log.warning("line %s of a log that is to be rotated", number)
    files = sorted(folder.iterdir())
    assert [file.name for file in files] == ["cabinet.log", "cabinet.log.1", "cabinet.log.2", "cabinet.log.3"]
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert "line 99 " in written(tmp_path)


@pytest.mark.parametrize("number", [NO_CARD, "117489005146", "12345678901234567890", "018f0000-aaaa-7000-8000-000000000001"])
def test_other_numbers_stay_whole(log: logging.Logger, tmp_path: Path, number: str) -> None:
    log.warning("order %s", number)
    assert number in written(tmp_path)


@pytest.mark.parametrize("line", ["password=hunter2", "Token: 'hunter2'", '{"api_key": "hunter2"}', "Authorization: hunter2"])
def test_secrets_are_left_out(log: logging.Logger, tmp_path: Path, line: str) -> None:
    log.info("asked with %s", line)
    assert "hunter2" not in written(tmp_path)
    assert "***" in written(tmp_path)


def test_the_users_folder_is_the_platforms(home: Path) -> None:
    assert home in paths.user_data_dir().parents
    assert not paths.user_data_dir().exists()


def test_resources_are_found_in_a_checkout_and_in_a_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (paths.resources_dir() / "refusals.json").is_file()
    package = tmp_path / "desktop"
    (package / "services" / "system").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "services" / "system" / "paths.py"))
    assert paths.resources_dir() == tmp_path / "resources"
    (package / "resources").mkdir()
    assert paths.resources_dir() == package / "resources"
