"""What the window does by itself, in the lane of long work, while a person goes on."""

from pathlib import Path

from registry_stage import Window, fill

from desktop import session
from desktop.services.changes_hub import Changes


def test_the_days_copy_is_made_after_the_start_and_again_after_an_import(qtbot, qapp, data_dir, monkeypatch):
    monkeypatch.setattr(session, "HOUSEKEEPING_MS", 10)
    fill(data_dir)
    window = Window(qtbot, "--data-dir", str(data_dir), "--lang", "en")
    try:
        folder = data_dir / "backups"

        def copies() -> list[Path]:
            return sorted(folder.glob("*-daily-*.db")) if folder.exists() else []

        window.wait(lambda: len(copies()) == 1)
        window.settle()
        copies()[0].unlink()
        window.session._hub.publish(Changes(settings=True))
        assert not window.session._tidying.isActive()
        window.session._hub.publish(Changes(orders=True))
        window.wait(lambda: len(copies()) == 1)
    finally:
        window.close()
