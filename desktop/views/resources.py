"""The files that ship with the program, for the views."""

from pathlib import Path

from desktop.services.system.paths import resources_dir


def resource(*parts: str) -> Path:
    """The path of a shipped file, e.g. resource("themes", "light.toml")."""
    return resources_dir().joinpath(*parts)
