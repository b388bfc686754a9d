"""A desk without a server."""

from PySide6.QtCore import QObject, Signal

from conference.client.session import Answered
from conference.ui.bridge.bridge import Frame


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
