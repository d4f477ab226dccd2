"""What the first window must not wait for: an ordinary second start loads none of it."""

import subprocess
import sys
from pathlib import Path

from registry_stage import fill

HEAVY = (
    "sqlalchemy",
    "alembic",
    "cryptography",
    "keyring",
    "openpyxl",
    "smtplib",
    "logging.handlers",
    "desktop.services.exporting",
    "desktop.services.importing.reading",
    "desktop.views.panels.filters_panel",
    "desktop.views.dialogs",
    "desktop.views.widgets.combo",
    "desktop.views.widgets.date_edit",
)
START = """
import builtins, sys
from desktop.app import start
app, window = start(["--data-dir", sys.argv[1]])
assert window.page is not None and window.page.isVisible()
print(*sys.modules)
print(builtins.__import__ is not getattr(builtins, "__feature_import__", None))
"""


def test_a_start_loads_only_what_the_first_window_shows(data_dir: Path) -> None:
    fill(data_dir)
    done = subprocess.run([sys.executable, "-c", START, str(data_dir)], capture_output=True, text=True, timeout=60, check=True)
    modules, is_plain = done.stdout.splitlines()
    assert set(HEAVY) & set(modules.split()) == set()
    assert is_plain == "True"
