"""The name that one data folder has in this machine's keyring, so that two cabinets of one person never share a secret."""

import re
from contextlib import suppress
from pathlib import Path

from desktop.models.domain.errors import StorageUnavailable
from desktop.services.secrets.private_file import read_whole, write_whole

IDENTITY_FILE = "cabinet.id"
_FORM = re.compile(rb"[0-9a-f]{32}\n")


def cabinet_id(folder: Path) -> str:
    """32 hexadecimal digits, drawn once for a folder. A copy of the folder keeps them: on another machine the keyring has
    nothing under them. StorageUnavailable when the file is damaged; it is never drawn anew over an old one."""
    path = folder / IDENTITY_FILE
    found = read_whole(path)
    if found is None:
        import secrets  # once in the life of a folder

        with suppress(FileExistsError):  # another program was quicker
            write_whole(path, secrets.token_hex(16).encode() + b"\n", replace=False)
        found = read_whole(path) or b""
    if not _FORM.fullmatch(found):
        raise StorageUnavailable(reason="damaged", file=path.name)
    return found.decode().strip()
