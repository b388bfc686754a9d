"""The subject members: the confirmed list of the chamber, and badges."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.members.commands import (
    CheckBadge,
    InviteMembers,
    NoteStanding,
    ReplaceMembers,
)
from conference.deliberation.members.decide import decide
from conference.deliberation.members.documents import documents, touched
from conference.deliberation.members.events import Event
from conference.deliberation.members.evolve import evolve
from conference.deliberation.members.model import Members
from conference.deliberation.members.record import fault
from conference.deliberation.sender import Post
from conference.deliberation.subject import DIRECTORS, Subject

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="members",
    start=Members(),
    may={
        InviteMembers: DIRECTORS,
        NoteStanding: DIRECTORS,
        ReplaceMembers: DIRECTORS,
        CheckBadge: DIRECTORS | {Post.DOOR},
    },
    hears=frozenset(get_args(Event)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    fault=fault,
)
