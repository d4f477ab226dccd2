"""`cabinet protect`, `backup`, `restore`, `restore-key` as a script sees them; secrets lie in a vault of the data folder."""

import io
from pathlib import Path
from typing import Any

import pytest
from terminal import Terminal

from desktop.services.storage import is_encrypted

FOLDER = "backups"


@pytest.fixture(autouse=True)
def _vault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CABINET_VAULT_PASSWORD", "vault of the tests")


def registry_of(cabinet: Terminal) -> Path:
    return cabinet.folder / "cabinet.db"


def copies(cabinet: Terminal, kind: str = "") -> list[dict[str, Any]]:
    """Of this kind, or of all but the day's own that the import has made."""
    found = cabinet("backup", "--list", "--json").json["backups"]
    return [copy for copy in found if (copy["kind"] == kind if kind else copy["kind"] != "daily")]


def total(cabinet: Terminal) -> int:
    return int(cabinet("list", "--json").json["total"])


def test_protect_on_and_off(loaded: Terminal) -> None:
    assert loaded("protect", "status", "--json").json == {"encrypted": False}
    on = loaded("protect", "on", "--json")
    assert (on.code, on.json["encrypted"], len(on.json["recovery_key"])) == (0, True, 69)
    assert is_encrypted(registry_of(loaded))
    assert (loaded("protect", "status", "--json").json, total(loaded)) == ({"encrypted": True}, 5)
    assert loaded("protect", "kit", "--json").json["recovery_key"] == on.json["recovery_key"]
    again = loaded("protect", "on", "--json")
    assert (again.code, again.json["code"]) == (1, "conflict.protected")
    off = loaded("protect", "off", "--json")
    (daily,) = copies(loaded, "daily")
    assert (off.code, off.json) == (0, {"encrypted": False, "copies": [daily["name"]]})
    assert total(loaded) == 5
    assert not is_encrypted(registry_of(loaded))


def test_what_a_person_reads(loaded: Terminal) -> None:
    told = loaded("protect", "on").out
    assert "encrypted" in told
    assert max(line.count("-") for line in told.splitlines()) == 13
    assert "Backup made" in loaded("backup").out
    assert "Made by hand" in loaded("backup", "--list").out


def test_a_key_without_a_place_to_lie_changes_nothing(loaded: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CABINET_VAULT_PASSWORD")
    refused = loaded("protect", "on", "--json")
    assert (refused.code, refused.json["code"]) == (1, "secrets.vault_password")
    assert not is_encrypted(registry_of(loaded))


def test_backup_and_restore(loaded: Terminal, tmp_path: Path) -> None:
    made = loaded("backup", tmp_path / "stick.db", "--json").json
    assert made == {"path": str(tmp_path / "stick.db"), "bytes": (tmp_path / "stick.db").stat().st_size, "encrypted": False}
    loaded("undo-import", "1")
    assert total(loaded) == 0
    assert loaded("restore", tmp_path / "stick.db", "--json").json == {"restored": "stick.db", "encrypted": False}
    assert total(loaded) == 5


def test_a_copy_is_found_by_its_name(loaded: Terminal) -> None:
    loaded("backup")
    (copy,) = copies(loaded)
    assert (copy["kind"], copy["encrypted"], Path(copy["path"]).parent.name) == ("manual", False, FOLDER)
    assert loaded("restore", copy["name"]).code == 0
    missing = loaded("restore", "none.db", "--json")
    assert (missing.code, missing.json["code"]) == (1, "not_found.backup")
    assert [copy["kind"] for copy in copies(loaded)] == ["aside", "manual"]


def test_the_registry_itself_is_no_target(loaded: Terminal) -> None:
    assert loaded("backup", registry_of(loaded)).code == 2
    assert total(loaded) == 5


def lost(cabinet: Terminal, monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    """The vault is gone, as on another machine; `typed` waits on standard input."""
    (cabinet.folder / "vault.bin").unlink()
    monkeypatch.setattr("sys.stdin", io.StringIO(typed + "\n"))


def test_a_lost_key_comes_back_from_the_kit(loaded: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    key = loaded("protect", "on", "--json").json["recovery_key"]
    lost(loaded, monkeypatch, key[:-1] + ("0" if key[-1] != "0" else "1"))
    refused = loaded("list", "--json")
    assert (refused.code, refused.json["code"]) == (1, "storage.key_absent")
    slip = loaded("restore-key", "--key-stdin", "--json")
    assert (slip.code, slip.json["code"]) == (1, "invalid.recovery_key")
    monkeypatch.setattr("sys.stdin", io.StringIO(key.lower() + "\n"))
    assert loaded("restore-key", "--key-stdin", "--json").json == {"done": "key_restored"}
    assert total(loaded) == 5


def test_a_damaged_registry_is_replaced_by_its_copy(loaded: Terminal) -> None:
    loaded("backup")
    (copy,) = copies(loaded)
    path = registry_of(loaded)
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    refused = loaded("list")
    assert refused.code == 1
    assert copy["name"] in refused.sentence
    assert loaded("restore", copy["name"], "--json").json == {"restored": copy["name"], "encrypted": False}
    assert total(loaded) == 5
