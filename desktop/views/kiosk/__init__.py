"""The kiosk: one full-screen window in which a person asks what became of a payment. Read standing, worked by a finger or by
keys alone; no menus, no files, no way out without a PIN.

    open_kiosk(cabinet, looks) -> KioskWindow      `opening.py`; signal `closed` when it was left by the PIN
"""
