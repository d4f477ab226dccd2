"""Each figure is taken in a process of its own, so that none pays for, or lives from, what another has loaded."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
OFFSCREEN = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"), "PYTHONPATH": str(ROOT)}
OFFSCREEN.pop("PYTHONDONTWRITEBYTECODE", None)  # a program that is used has been compiled; so is a measured one
OFFSCREEN["QT_LOGGING_RULES"] = "default.warning=false"


def in_child(function: Callable[..., Any], *arguments: Any) -> Any:
    """Calls a module's function in a fresh process; arguments and answer are JSON."""
    code = "import json, sys; from {0} import {1} as f; print(json.dumps(f(*json.loads(sys.argv[1]))))"
    command = [sys.executable, "-c", code.format(function.__module__, function.__name__), json.dumps(arguments)]
    done = subprocess.run(command, cwd=ROOT, env=OFFSCREEN, stdout=subprocess.PIPE, check=True, timeout=1800)
    return json.loads(done.stdout.splitlines()[-1])


def peak_megabytes() -> float | None:
    """This process's highest resident memory; None where the system does not tell."""
    if sys.platform == "linux":  # ru_maxrss would still count the parent's image
        status = Path("/proc/self/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    return None


def drop_page_cache() -> bool:
    """Makes the next start a cold one; False where one may not."""
    try:
        os.sync()
        Path("/proc/sys/vm/drop_caches").write_text("3")
    except (OSError, AttributeError):
        return False
    return True
