"""The subject rooms: watch parties and their headcounts."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.rooms.commands import (
    EndPhone,
    RegisterParties,
    RenewRoomCode,
    SetCapacity,
    SetHeadcount,
)
from conference.deliberation.rooms.decide import decide
from conference.deliberation.rooms.documents import documents, touched
from conference.deliberation.rooms.events import Event
from conference.deliberation.rooms.evolve import evolve
from conference.deliberation.rooms.model import Rooms
from conference.deliberation.rooms.record import fault
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
    },
    hears=frozenset(get_args(Event)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    fault=fault,
)
