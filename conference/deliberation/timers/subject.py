"""The subject timers: clocks that run down, several at once."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.floor.events import SpeakerCalled, SpeechEnded
from conference.deliberation.floor.model import timer_of
from conference.deliberation.floor.names import speaker_line
from conference.deliberation.meeting import Meeting
from conference.deliberation.subject import ALONE, DIRECTORS_AND_CONTROLLERS, Subject
from conference.deliberation.timers.commands import (
    AddToTimer,
    MoveTimer,
    PauseTimer,
    RestartTimer,
    ResumeTimer,
    StartTimer,
    StopTimer,
)
from conference.deliberation.timers.decide import decide
from conference.deliberation.timers.documents import documents, touched
from conference.deliberation.timers.events import Event
from conference.deliberation.timers.evolve import evolve
from conference.deliberation.timers.model import TimerKind, Timers

__all__ = ["SUBJECT"]

MOST_LETTERS = 200
"""Of the label of a timer."""


def speech_timed(meeting: Meeting, event: SpeakerCalled) -> tuple[StartTimer, ...]:
    """Who gets the floor has a clock of the time that each speech of the list is given."""
    one = meeting.floor.lists[event.floor]
    label = speaker_line(meeting, one.speeches[-1].wish)[:MOST_LETTERS]
    seconds = one.length // 1000
    return (StartTimer(timer_of(event.speech), label, TimerKind.SPEAKER, seconds),)


def speech_over(meeting: Meeting, event: SpeechEnded) -> tuple[StopTimer, ...]:
    """The clock goes with the speech."""
    return (StopTimer(meeting.floor.lists[event.floor].speeches[-1].timer),)


SUBJECT = Subject(
    name="timers",
    start=Timers(),
    may={
        StartTimer: DIRECTORS_AND_CONTROLLERS,
        PauseTimer: DIRECTORS_AND_CONTROLLERS,
        ResumeTimer: DIRECTORS_AND_CONTROLLERS,
        AddToTimer: DIRECTORS_AND_CONTROLLERS,
        RestartTimer: DIRECTORS_AND_CONTROLLERS,
        StopTimer: DIRECTORS_AND_CONTROLLERS,
        MoveTimer: ALONE,
    },
    hears=frozenset(get_args(Event)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    entailed={SpeakerCalled: speech_timed, SpeechEnded: speech_over},
)
