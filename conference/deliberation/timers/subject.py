"""The subject timers: clocks that run down, several at once."""

from __future__ import annotations

from typing import get_args

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
from conference.deliberation.timers.model import Timers

__all__ = ["SUBJECT"]

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
)
