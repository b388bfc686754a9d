"""PySide6 6.12.0 on CPython 3.11 loses a reference to None or True at every signal, and aborts."""

import sys

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

TIMES = 2_000


class Emitter(QObject):
    told = Signal(bool)


class Painted(QWidget):
    def paintEvent(self, event):
        pass


def counts():
    return sys.getrefcount(None), sys.getrefcount(True), sys.getrefcount(False)


def test_signals_timers_and_paint_events_lose_no_reference(qapp, qtbot):
    emitter, timer, painted = Emitter(), QTimer(), Painted()
    qtbot.addWidget(painted)
    painted.show()
    heard = []
    emitter.told.connect(lambda value: heard.append(value) or heard.clear())
    before = counts()
    for _ in range(TIMES):
        emitter.told.emit(True)
        timer.start(10_000)
        timer.stop()
        painted.repaint()
    lost = [was - now for was, now in zip(before, counts(), strict=True)]
    painted.close()
    assert max(lost) < TIMES / 10, lost
