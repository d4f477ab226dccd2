"""Where things lie on this machine: a person's data, the log, and the program's own resources."""

from pathlib import Path

_NAME = "Acquiring Cabinet"


def user_data_dir() -> Path:
    """The platform's folder for this user's data. Nobody has made it yet when the program starts for the first time."""
    import platformdirs  # here, because only the person's own folder needs it

    return Path(platformdirs.user_data_dir(_NAME, appauthor=False, roaming=False))


def log_dir(folder: Path) -> Path:
    return folder / "logs"


def resources_dir() -> Path:
    """The program's resources: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parents[2]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
