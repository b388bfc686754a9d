"""The subject breakouts: rooms talk in small groups, and are called back."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.breakouts.commands import (
    EndBreakout,
    EndOnTime,
    ExtendBreakout,
    ForgetDrafts,
    MoveBreakout,
    NextPhase,
    PlanBreakouts,
    PrepareBreakout,
    ReadDrafts,
    RecallBreakout,
    RecallOnTime,
    ReportRoom,
    SaveDraft,
    SetTables,
    StartBreakout,
)
from conference.deliberation.breakouts.decide import decide
from conference.deliberation.breakouts.documents import documents, touched
from conference.deliberation.breakouts.events import Event
from conference.deliberation.breakouts.evolve import evolve
from conference.deliberation.breakouts.model import Breakouts
from conference.deliberation.breakouts.record import fault, withheld
from conference.deliberation.sender import Role
from conference.deliberation.subject import (
    ALONE,
    DIRECTORS,
    DIRECTORS_AND_CONTROLLERS,
    Askers,
    Subject,
)

__all__ = ["ROOMS", "SUBJECT", "WRITERS"]

ROOMS: Askers = frozenset({Role.FACILITATOR, Role.PARTY})
"""Who says how far a room is: its facilitator, and its screen."""

WRITERS: Askers = frozenset({Role.FACILITATOR, Role.PERSON})
"""Who writes down what a table says: any phone of the room, and its facilitator."""

SUBJECT = Subject(
    name="breakouts",
    start=Breakouts(),
    may={
        PrepareBreakout: DIRECTORS,
        PlanBreakouts: DIRECTORS,
        StartBreakout: DIRECTORS_AND_CONTROLLERS,
        ExtendBreakout: DIRECTORS_AND_CONTROLLERS,
        NextPhase: DIRECTORS_AND_CONTROLLERS,
        RecallBreakout: DIRECTORS_AND_CONTROLLERS,
        EndBreakout: DIRECTORS_AND_CONTROLLERS,
        ReportRoom: ROOMS,
        SetTables: frozenset({Role.FACILITATOR}),
        RecallOnTime: ALONE,
        EndOnTime: ALONE,
        MoveBreakout: ALONE,
    },
    beside={
        SaveDraft: WRITERS,
        ReadDrafts: WRITERS,
        ForgetDrafts: DIRECTORS,
    },
    hears=frozenset(get_args(Event)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    withheld=withheld,
    fault=fault,
)
