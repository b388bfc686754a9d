"""The subject rooms: watch parties and their headcounts."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.rooms.commands import (
    AcknowledgeLine,
    AskForHelp,
    EndPhone,
    HelpDone,
    NoteParty,
    RegisterParties,
    RenewRoomCode,
    SeeMessage,
    SendMessage,
    SetCapacity,
    SetContact,
    SetHeadcount,
    TakeMessageBack,
)
from conference.deliberation.rooms.decide import decide
from conference.deliberation.rooms.documents import documents, touched
from conference.deliberation.rooms.events import Event
from conference.deliberation.rooms.evolve import evolve
from conference.deliberation.rooms.model import Rooms
from conference.deliberation.rooms.record import fault, withheld
from conference.deliberation.sender import Role
from conference.deliberation.subject import ALONE, DESKS, Subject

__all__ = ["ACTING", "SUBJECT"]

ACTING = DESKS | {Role.FACILITATOR}
"""Who acts for a party."""

SUBJECT = Subject(
    name="rooms",
    start=Rooms(),
    may={
        RegisterParties: ALONE,
        SetHeadcount: ACTING,
        SetCapacity: DESKS,
        RenewRoomCode: ACTING,
        EndPhone: ACTING,
        SendMessage: DESKS,
        TakeMessageBack: DESKS,
        SeeMessage: frozenset({Role.FACILITATOR}),
    },
    beside={
        AcknowledgeLine: DESKS,
        NoteParty: DESKS,
        SetContact: DESKS,
        AskForHelp: frozenset({Role.FACILITATOR}),
        HelpDone: ACTING,
    },
    hears=frozenset(get_args(Event)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    withheld=withheld,
    fault=fault,
)
