"""The subject programme: the items, what is on, and what was."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.programme.commands import (
    AcceptProgramme,
    EditCommand,
    EndItem,
    PlanProgramme,
    SetEditLock,
    SetStandby,
    StartItem,
)
from conference.deliberation.programme.decide import decide
from conference.deliberation.programme.documents import documents, touched
from conference.deliberation.programme.events import Event
from conference.deliberation.programme.evolve import evolve
from conference.deliberation.programme.model import Programme
from conference.deliberation.subject import ALONE, DIRECTORS, DIRECTORS_AND_CONTROLLERS, Subject

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="programme",
    start=Programme(),
    may={
        PlanProgramme: ALONE,
        StartItem: DIRECTORS_AND_CONTROLLERS,
        EndItem: DIRECTORS_AND_CONTROLLERS,
        SetStandby: DIRECTORS_AND_CONTROLLERS,
        AcceptProgramme: DIRECTORS,
        SetEditLock: DIRECTORS,
        **dict.fromkeys(get_args(EditCommand), DIRECTORS),
    },
    hears=frozenset(get_args(Event)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
)
