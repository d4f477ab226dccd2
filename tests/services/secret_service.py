"""Run inside a private session bus: the real Secret Service through our store. Prints one JSON line of what was seen.

    secret_service.py FOLDER get|set|delete [beside]

`beside`: a backend that writes plain files offers itself too, as keyrings.alt does.
"""

import json
import sys
from pathlib import Path

from keyring.backend import KeyringBackend

from desktop.models.domain.errors import SecretsUnavailable
from desktop.models.domain.secret import Secret
from desktop.services.secrets.choosing import open_secrets

NAME = "mail.password"


def offer_plain_files() -> None:
    class Plaintext(KeyringBackend):
        priority = 0.5  # type: ignore[assignment]
        file = Path.home() / "plain.txt"

        def get_password(self, service: str, username: str) -> str | None:
            return self.file.read_text() if self.file.exists() else None

        def set_password(self, service: str, username: str, password: str) -> None:
            self.file.write_text(password)

        def delete_password(self, service: str, username: str) -> None:
            self.file.unlink()


def main(folder: Path, act: str) -> dict[str, object]:
    store = open_secrets(folder, lambda: None)
    seen: dict[str, object] = {"kind": store.kind}
    try:
        seen["before"] = told(store.get(NAME))
        if act == "set":
            store.set(NAME, Secret("құпия " + "1" * 3))
            seen["after"] = told(store.get(NAME))
        elif act == "delete":
            store.delete(NAME)
            store.delete(NAME)
            seen["after"] = told(store.get(NAME))
    except SecretsUnavailable as error:
        seen["refused"] = error.reason
    return seen


def told(secret: Secret | None) -> str | None:
    return None if secret is None else secret.reveal()


if __name__ == "__main__":
    if "beside" in sys.argv:
        offer_plain_files()
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), sys.argv[2])) + "\n")
