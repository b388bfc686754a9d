"""What was sent and has no answer yet: its button and the foot of the desk say so, and what came.

An answer within :data:`~conference.ui.frame.says.awaited.LATE` ms is no event. When the link is
lost meanwhile, an alarm says what is known; the answer that follows takes its place.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from conference.client.session import Answered
from conference.core.clock import Millis
from conference.deliberation.command import WireCommand
from conference.protocol.messages import Ack, Refused
from conference.ui.frame.says.awaited import (
    LATE,
    act_words,
    button_words,
    done_words,
    foot_words,
    lost_words,
    refused_words,
)
from conference.ui.kit.alert import Alert
from conference.ui.kit.controls import Button
from conference.ui.kit.seconding import ASK_ANOTHER
from conference.ui.picture import LinkPhase, Picture, Tone

__all__ = ["Awaiting"]

EVERY = 100
"""ms between two counts of how long an answer is awaited."""

DOWN = frozenset({LinkPhase.LOST, LinkPhase.REFUSED})


@dataclass(slots=True)
class _Sent:
    """A command on its way: from which button, when (monotonic, and by the server's clock)."""

    command: WireCommand
    act: str
    topic: str
    button: Button | None
    since: Millis
    at: Millis
    is_lost: bool = False


class Awaiting(QObject):
    """``said`` gives what the foot says while an answer is awaited; "" when none is any more.

    ``alert`` is called with what came of what was awaited.
    """

    said = Signal(str)

    def __init__(self, alert: Callable[[Alert], None], parent: QObject) -> None:
        super().__init__(parent)
        self._alert = alert
        self._sent: list[_Sent] = []
        self._count = 0
        self._said = ""
        self.timer = QTimer(self, interval=EVERY)
        self.timer.timeout.connect(self.tick)

    def sent(self, command: WireCommand, button: Button | None, picture: Picture) -> None:
        """A command went out, by this button if by any."""
        self._count += 1
        act, topic = act_words(picture, command), f"sent/{self._count}"
        self._sent.append(_Sent(command, act, topic, button, _now(), picture.now))
        self.timer.start()

    def show(self, picture: Picture) -> None:
        """See whether the link was lost: what has no answer then may be done or not."""
        if picture.link.phase not in DOWN:
            return
        for one in self._sent:
            if not one.is_lost:
                one.is_lost = True
                sentence = lost_words(picture, one.act, one.at)
                self._alert(Alert(picture.now, Tone.DANGER, sentence, topic=one.topic))
        self.tick()

    def answered(self, answered: Answered, picture: Picture) -> None:
        """An answer came: say it where it was awaited in words, or where it refuses."""
        asked = answered.request.command
        one = next((one for one in self._sent if one.command == asked), None)
        age, topic, is_lost, act = 0, "", False, ""
        if one is not None:
            self._sent.remove(one)
            _say(one, ())
            age, topic, is_lost, act = _now() - one.since, one.topic, one.is_lost, one.act
        answer = answered.answer
        if isinstance(answer, Refused):
            waits = answer.code in ASK_ANOTHER
            said = refused_words(act, age, answer.code, answer.sentence, was_lost=is_lost)
            sentence = answer.sentence if waits else said
            self._alert(Alert(picture.now, Tone.WARNING, sentence, topic=topic))
        elif isinstance(answer, Ack) and (is_lost or age >= LATE):
            sentence = done_words(act, age, was_lost=is_lost)
            self._alert(Alert(picture.now, Tone.MUTED, sentence, topic=topic))
        self.tick()

    def stop(self) -> None:
        """The desk is closed: nobody waits any more."""
        self._sent.clear()
        self.timer.stop()

    def tick(self) -> None:
        """Count on."""
        late = [one for one in self._sent if _now() - one.since >= LATE]
        for one in late:
            _say(one, button_words(_now() - one.since))
        waiting = [one for one in late if not one.is_lost]
        said = ""
        if waiting:
            first, more = waiting[0], len(waiting) - 1
            said = foot_words(first.act, _now() - first.since, more)
        if said != self._said:
            self._said = said
            self.said.emit(said)
        if not self._sent:
            self.timer.stop()


def _say(sent: _Sent, words: tuple[str, ...]) -> None:
    """Have its button say these, where there still is one."""
    if sent.button is not None and shiboken6.isValid(sent.button):
        sent.button.wait(*words)


def _now() -> Millis:
    return Millis(time.monotonic_ns() // 1_000_000)
