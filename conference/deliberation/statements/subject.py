"""The subject statements: what tables say."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.breakouts.events import (
    BreakoutEnded,
    BreakoutRecalled,
    BreakoutStarted,
)
from conference.deliberation.rooms.subject import FACILITATORS
from conference.deliberation.sender import Role
from conference.deliberation.statements.at_breakouts import (
    closed_at_end,
    closed_at_recall,
    opened_at_start,
)
from conference.deliberation.statements.commands import (
    ClaimStatements,
    CloseStatements,
    HoldBackStatement,
    MergeStatements,
    OpenStatements,
    PartStatement,
    PassStatement,
    PutBackStatement,
    ReadStatements,
    ReleaseStatements,
    StarStatement,
    SubmitStatement,
    TakeOffStatement,
)
from conference.deliberation.statements.decide import decide
from conference.deliberation.statements.documents import documents, touched
from conference.deliberation.statements.events import Event
from conference.deliberation.statements.evolve import evolve
from conference.deliberation.statements.model import Statements
from conference.deliberation.statements.record import fault, withheld
from conference.deliberation.subject import OPERATORS, POLLS_POSTS, Subject

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="statements",
    start=Statements(),
    may={
        OpenStatements: POLLS_POSTS,
        CloseStatements: POLLS_POSTS,
        SubmitStatement: FACILITATORS | {Role.PERSON},
        PassStatement: FACILITATORS,
        HoldBackStatement: FACILITATORS,
        ReadStatements: OPERATORS,
        StarStatement: OPERATORS,
        MergeStatements: OPERATORS,
        PartStatement: OPERATORS,
        TakeOffStatement: OPERATORS,
        PutBackStatement: OPERATORS,
        ClaimStatements: OPERATORS,
        ReleaseStatements: OPERATORS,
    },
    hears=frozenset(get_args(Event)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    withheld=withheld,
    fault=fault,
    entailed={
        BreakoutStarted: opened_at_start,
        BreakoutRecalled: closed_at_recall,
        BreakoutEnded: closed_at_end,
    },
)
