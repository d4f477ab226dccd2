"""Files and folders that only their owner may look into. On Windows the profile's folder says the same for all that lies in it,
so nothing is done there."""

import logging
import os
import stat
from contextlib import suppress
from pathlib import Path

_log = logging.getLogger(__name__)
_OTHERS = 0o077
_OURS = {"logs", "backups", "cabinet.id", "vault.bin", "kiosk.toml"}
REGISTRY_FILE = "cabinet.db"


def own_file(path: Path) -> None:
    """An empty file, made before SQLite can make it readable to all; SQLite gives its log and its index the same rights. One
    that is there loses the rights of others; it is not opened, because that would let go of SQLite's locks."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    _close_to_others(path, 0o600)


def own_folder(path: Path) -> None:
    """The folder, made when it is not there. One that was there is closed to others when a registry lies in it, or nothing
    but what goes with one: a folder that a person named by mistake stays as it is. The log tells either."""
    made = not path.exists()
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    if made or (path / REGISTRY_FILE).exists() or {entry.name for entry in path.iterdir()} <= _OURS:
        _close_to_others(path, 0o700)
    elif rights := _open_rights(path):
        _log.warning("%s is open to others (%o) and holds other things: left as it is", path.name, rights)


def _close_to_others(path: Path, mode: int) -> None:
    rights = _open_rights(path)
    if not rights:
        return
    try:
        path.chmod(mode)
        _log.warning("%s was open to others (%o): closed", path.name, rights)
    except OSError:  # of somebody else, or on a disk that is closed for writing
        _log.warning("%s is open to others (%o) and cannot be closed", path.name, rights)


def _open_rights(path: Path) -> int:
    """The rights of what others may look into; 0 where they may not, or where nobody can tell."""
    with suppress(OSError):
        rights = stat.S_IMODE(path.stat().st_mode)
        return rights if os.name == "posix" and rights & _OTHERS else 0
    return 0
