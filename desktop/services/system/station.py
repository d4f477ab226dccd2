"""The machine's name, as the journal writes it."""

import os


def station() -> str:
    """Without `platform` or `socket`: importing them takes longer than the rest of a command's start."""
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
