"""The subject priorities: up to five from each local assembly, gathered and kept."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.priorities.commands import (
    EnterPriorities,
    ReceivePriorities,
    RegisterAssemblies,
    SendPriorities,
    SetGathering,
    WithdrawPriorities,
)
from conference.deliberation.priorities.decide import decide
from conference.deliberation.priorities.documents import documents, touched
from conference.deliberation.priorities.evolve import Heard, evolve
from conference.deliberation.priorities.model import Priorities
from conference.deliberation.priorities.record import fault
from conference.deliberation.rooms.subject import ACTING, FACILITATORS
from conference.deliberation.subject import ALONE, PARTIES_POSTS, Subject

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="priorities",
    start=Priorities(),
    may={
        SetGathering: PARTIES_POSTS,
        SendPriorities: FACILITATORS,
        WithdrawPriorities: ACTING,
        EnterPriorities: PARTIES_POSTS,
        ReceivePriorities: ALONE,
        RegisterAssemblies: ALONE,
    },
    hears=frozenset(get_args(Heard)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    fault=fault,
)
