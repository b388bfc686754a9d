"""What has come from the server is not looked through for circles again and again."""

import gc

from PySide6.QtCore import QObject, Signal

from conference.ui.bridge import settling


class Welcoming(QObject):
    welcomed = Signal()


def test_what_is_there_after_a_welcome_is_put_aside(qtbot, monkeypatch):
    monkeypatch.setattr(settling, "SETTLED", 0)
    before = gc.get_freeze_count()
    bridge = Welcoming()
    settling.settle(bridge)
    try:
        assert gc.get_freeze_count() == before
        bridge.welcomed.emit()
        qtbot.waitUntil(lambda: gc.get_freeze_count() > before)
    finally:
        gc.unfreeze()
