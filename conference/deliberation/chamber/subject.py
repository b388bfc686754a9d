"""The subject chamber: seats, presence, and standing rules."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.chamber.commands import (
    AdoptRules,
    CheckOut,
    GiveSeats,
    LeaveSeat,
    SignIn,
    UnlockSeat,
)
from conference.deliberation.chamber.decide import decide
from conference.deliberation.chamber.documents import documents, touched
from conference.deliberation.chamber.evolve import Heard, evolve
from conference.deliberation.chamber.model import Chamber
from conference.deliberation.chamber.record import fault
from conference.deliberation.sender import Post, Role
from conference.deliberation.subject import ALONE, DIRECTORS, Subject

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="chamber",
    start=Chamber(),
    may={
        AdoptRules: DIRECTORS,
        GiveSeats: DIRECTORS,
        SignIn: ALONE,
        LeaveSeat: frozenset({Role.MEMBER}),
        UnlockSeat: DIRECTORS,
        CheckOut: DIRECTORS | {Post.DOOR},
    },
    hears=frozenset(get_args(Heard)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    fault=fault,
)
