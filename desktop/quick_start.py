"""What makes the first window come sooner and must be done before its modules are loaded: imported for that alone, first.

Collections: what a start makes stays for good, so walking it again and again finds nothing. Later a full collection would stop
all threads, a window's too; what work makes is mostly gone by reference counts, so the rest may be looked at seldom.

Imports: PySide puts its own in the place of Python's. It opens the source of every module it loads and looks for Qt's name
there, for the sake of a switch (`from __feature__ import snake_case`) that nothing of ours uses: a tenth of a start.
"""

import builtins
import gc

gc.set_threshold(20_000, 20, 50)

import PySide6.QtCore  # noqa: E402, F401 - it puts its import in place, if it has not yet

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
