"""The modules of the windows, loaded before a person asks for one: they take longer than the interface may stand still."""

from importlib import import_module

WINDOWS = (
    "import_preview",
    "details",
    "columns",
    "settings",
    "journal",
    "accounts",
    "operation",
    "operation_many",
    "operations_queue",
    "holds",
    "refund_list",
)


def warm_windows() -> None:
    """Runs in a worker, some time after the first rows are on screen. Harmless when they are loaded."""
    for name in WINDOWS:
        import_module(f"desktop.views.dialogs.{name}")
