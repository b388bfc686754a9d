"""A desk without a server."""

import contextlib

from PySide6.QtCore import QObject, QSettings, Signal

from conference.client.session import Answered
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.frame.window import DeskWindow


class Wire(QObject):
    """Takes the place of the bridge: keeps what is sent."""

    framed = Signal(Frame)
    answered = Signal(Answered)
    origin, secret = "http://fair.example", "maple"

    def __init__(self):
        super().__init__()
        self.sent, self.asked, self.is_up, self.count = [], [], True, 0
        self.announced = []

    def send(self, command):
        if self.is_up:
            self.sent.append(command)
        return self.is_up

    def announce(self, arming):
        self.announced.append(arming)

    def ask(self, path, document, answer):
        self.asked.append((path, document, answer))

    def new_id(self):
        self.count += 1
        return f"{self.count:032}"


@contextlib.contextmanager
def open_desk(qtbot, folder):
    """A desk in a window of 1920x1080, whose ``wire`` keeps what it sends."""
    window = DeskWindow(QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat))
    made = Desk(Wire(), window)
    made.wire = made.bridge
    window.resize(1920, 1080)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()
    window.deleteLater()
