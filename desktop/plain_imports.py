"""Gives Python its own import back, once PySide has put another in its place. Imported for that alone, before all else.

PySide's import opens the source of every module it loads and looks for Qt's name there, for the sake of a switch
(`from __feature__ import snake_case`) that nothing of ours uses. All that reading is a tenth of the time to the first window.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - else its import would come later

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
