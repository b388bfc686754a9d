"""The subject polls: questions, the boxes of their answers, and their results."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.polls.commands import (
    Cast,
    CloseOnTime,
    CloseOverdue,
    ClosePoll,
    CountPartyAgain,
    EnterHands,
    ExtendPoll,
    LeaveOutParty,
    OpenPoll,
    PreparePoll,
    PressButton,
    PublishPoll,
    RecordOutcome,
    ShowRound,
    StartPhonesOver,
    VoidPoll,
)
from conference.deliberation.polls.decide import decide
from conference.deliberation.polls.documents import documents, touched
from conference.deliberation.polls.evolve import Heard, evolve
from conference.deliberation.polls.record import fault, withheld
from conference.deliberation.polls.slice import Polls
from conference.deliberation.sender import Role
from conference.deliberation.subject import ALONE, DESKS, DESKS_AND_CONTROLLERS, Subject

__all__ = ["SUBJECT"]

FACILITATORS = frozenset({Role.FACILITATOR})

SUBJECT = Subject(
    name="polls",
    start=Polls(),
    may={
        PreparePoll: DESKS,
        OpenPoll: DESKS_AND_CONTROLLERS,
        ClosePoll: DESKS_AND_CONTROLLERS,
        ExtendPoll: DESKS,
        CloseOnTime: ALONE,
        CloseOverdue: ALONE,
        RecordOutcome: ALONE,
        ShowRound: DESKS,
        PublishPoll: DESKS,
        VoidPoll: DESKS,
        EnterHands: FACILITATORS,
        PressButton: FACILITATORS,
        StartPhonesOver: DESKS | FACILITATORS,
        LeaveOutParty: DESKS,
        CountPartyAgain: DESKS,
    },
    beside={Cast: frozenset({Role.PERSON})},
    hears=frozenset(get_args(Heard)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    withheld=withheld,
    fault=fault,
)
