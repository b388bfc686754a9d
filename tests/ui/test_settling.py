"""What has come from the server is not looked through for circles again and again."""

import gc

from PySide6.QtCore import QObject, Signal

from conference.ui.bridge import settling


class Welcoming(QObject):
    welcomed = Signal()


def is_put_aside(thing):
    """The collector has no more to do with it; counts also change as other things are freed."""
    return all(one is not thing for one in gc.get_objects())


def test_what_is_there_after_a_welcome_is_put_aside(qtbot, monkeypatch):
    monkeypatch.setattr(settling, "SETTLED", 0)
    bridge, there = Welcoming(), [[]]
    settling.settle(bridge)
    try:
        assert not is_put_aside(there)
        bridge.welcomed.emit()
        qtbot.waitUntil(lambda: is_put_aside(there))
    finally:
        gc.unfreeze()
    assert not is_put_aside(there)
