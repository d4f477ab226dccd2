"""The files that ship with the program, for the views."""

from functools import cache
from pathlib import Path

from desktop.services.system.paths import resources_dir

_folder = cache(resources_dir)


def resource(*parts: str) -> Path:
    """The path of a shipped file, e.g. resource("themes", "light.toml")."""
    return _folder().joinpath(*parts)
