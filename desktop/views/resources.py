"""Where the files that ship with the program lie: inside the installed package, or beside it in a checkout."""

from pathlib import Path

import desktop

_PACKAGE = Path(desktop.__file__).parent
ROOT = _PACKAGE / "resources" if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a shipped file, e.g. resource("themes", "light.toml")."""
    return ROOT.joinpath(*parts)
