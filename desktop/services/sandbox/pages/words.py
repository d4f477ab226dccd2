"""The words of the pages: one flat catalogue per language in `resources/sandbox/pages/words`, beside the templates."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

LANGUAGES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
"""In the order of the switch, each named in itself."""
_ALIASES = {"kz": "kk"}


def language_of(text: str, otherwise: str = "ru") -> str:
    """One of ours, whatever the letter case; `kz` is how the bank writes Kazakh."""
    code = text.strip().lower()
    code = _ALIASES.get(code, code)
    return code if code in LANGUAGES else otherwise


def load_words(folder: Path) -> dict[str, Mapping[str, str]]:
    return {code: tomllib.loads((folder / f"{code}.toml").read_text("utf-8")) for code in LANGUAGES}
