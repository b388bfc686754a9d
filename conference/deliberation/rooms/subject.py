"""The subject rooms: watch parties and their headcounts."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.rooms.commands import (
    AcknowledgeLine,
    AnswerHelp,
    AskForHelp,
    EndPhone,
    HelpDone,
    NameStewards,
    NoteConduct,
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
from conference.deliberation.subject import ALONE, OPERATORS, PARTIES_POSTS, Askers, Subject

__all__ = ["ACTING", "FACILITATORS", "SUBJECT"]

FACILITATORS: Askers = frozenset({Role.FACILITATOR})

ACTING: Askers = PARTIES_POSTS | FACILITATORS
"""Who acts for a party."""

SUBJECT = Subject(
    name="rooms",
    start=Rooms(),
    may={
        RegisterParties: ALONE,
        SetHeadcount: ACTING,
        SetCapacity: PARTIES_POSTS,
        RenewRoomCode: ACTING,
        EndPhone: ACTING,
        SendMessage: PARTIES_POSTS,
        TakeMessageBack: PARTIES_POSTS,
        SeeMessage: FACILITATORS,
    },
    beside={
        AcknowledgeLine: OPERATORS,
        NoteParty: PARTIES_POSTS,
        SetContact: PARTIES_POSTS,
        AskForHelp: FACILITATORS,
        AnswerHelp: PARTIES_POSTS,
        HelpDone: ACTING,
        NameStewards: ACTING,
        NoteConduct: ACTING,
    },
    hears=frozenset(get_args(Event)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    withheld=withheld,
    fault=fault,
)
