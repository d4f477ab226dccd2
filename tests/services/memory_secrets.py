"""A store of secrets that a test may look into."""

from desktop.models.domain.secret import Secret


class MemorySecrets:
    kind = "memory"

    def __init__(self) -> None:
        self.kept: dict[str, Secret] = {}

    def get(self, name: str) -> Secret | None:
        return self.kept.get(name)

    def set(self, name: str, value: Secret) -> None:
        self.kept[name] = value

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)
