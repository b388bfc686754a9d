"""The subject cues: what GO does, line by line, and what became of it."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.cues.commands import (
    AnswerCue,
    ArmCue,
    Command,
    FireCue,
    PlanCues,
    SkipCue,
)
from conference.deliberation.cues.decide import decide
from conference.deliberation.cues.documents import documents, touched
from conference.deliberation.cues.evolve import Heard, evolve
from conference.deliberation.cues.model import Cues
from conference.deliberation.cues.planned import cues_of
from conference.deliberation.meeting import Meeting
from conference.deliberation.programme.events import ItemStarted
from conference.deliberation.subject import ALONE, DIRECTORS, Subject

__all__ = ["SUBJECT"]


def fired(meeting: Meeting, event: ItemStarted) -> tuple[Command, ...]:
    """An item that goes on fires its cues, in their order."""
    return tuple(FireCue(event.item, cue.id) for cue in cues_of(meeting, event.item))


SUBJECT = Subject(
    name="cues",
    start=Cues(),
    may={
        PlanCues: DIRECTORS,
        ArmCue: DIRECTORS,
        SkipCue: DIRECTORS,
        FireCue: ALONE,
        AnswerCue: ALONE,
    },
    hears=frozenset(get_args(Heard)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    entailed={ItemStarted: fired},
)
