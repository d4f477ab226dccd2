"""The most common passwords, read when the first one is asked about. Source: the list of zxcvbn (MIT, licence beside it), its
first ten thousand and all later ones of twelve characters and more; without digits alone, which are refused by rule."""

from pathlib import Path


class CommonPasswords:
    """A container of casefolded passwords; any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: frozenset[str] | None = None

    def __contains__(self, text: object) -> bool:
        if self._known is None:
            self._known = frozenset(self._path.read_text("utf-8").split("\n")) - {""}
        return text in self._known
