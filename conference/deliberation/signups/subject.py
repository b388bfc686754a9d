"""The subject signups: rooms that sign up, and are let in or not."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.signups.commands import (
    AdmitRoom,
    EndHostLink,
    SetSigningUp,
    SignUpRoom,
    TurnRoomDown,
    WithdrawSignUp,
)
from conference.deliberation.signups.decide import decide
from conference.deliberation.signups.documents import documents, touched
from conference.deliberation.signups.events import Event
from conference.deliberation.signups.evolve import evolve
from conference.deliberation.signups.model import Signups
from conference.deliberation.signups.record import fault
from conference.deliberation.subject import ALONE, DIRECTORS, PARTIES_POSTS, Subject

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="signups",
    start=Signups(),
    may={
        SetSigningUp: DIRECTORS,
        SignUpRoom: ALONE,
        AdmitRoom: PARTIES_POSTS,
        TurnRoomDown: PARTIES_POSTS,
        WithdrawSignUp: ALONE,
    },
    beside={EndHostLink: PARTIES_POSTS},
    hears=frozenset(get_args(Event)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    fault=fault,
)
