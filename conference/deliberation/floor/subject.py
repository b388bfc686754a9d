"""The subject floor: lists of speakers, and who has the floor."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.floor.commands import (
    AddSpeaker,
    AskToSpeak,
    CallSpeaker,
    CloseFloor,
    DrawFloor,
    EndFloor,
    EndSpeech,
    OpenFloor,
    StrikeSpeaker,
    WithdrawWish,
)
from conference.deliberation.floor.decide import decide
from conference.deliberation.floor.documents import documents, touched
from conference.deliberation.floor.evolve import Heard, evolve
from conference.deliberation.floor.model import Floor
from conference.deliberation.floor.record import fault
from conference.deliberation.sender import Role
from conference.deliberation.subject import DIRECTORS, Askers, Subject

__all__ = ["SUBJECT"]

SPEAKERS: Askers = frozenset({Role.MEMBER, Role.FACILITATOR})
"""Who asks to speak: for a seat, or for a room."""

SUBJECT = Subject(
    name="floor",
    start=Floor(),
    may={
        OpenFloor: DIRECTORS,
        AskToSpeak: SPEAKERS,
        WithdrawWish: SPEAKERS,
        AddSpeaker: DIRECTORS,
        StrikeSpeaker: DIRECTORS,
        CloseFloor: DIRECTORS,
        DrawFloor: DIRECTORS,
        CallSpeaker: DIRECTORS,
        EndSpeech: DIRECTORS,
        EndFloor: DIRECTORS,
    },
    hears=frozenset(get_args(Heard)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    fault=fault,
)
