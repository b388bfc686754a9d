"""The subject polls: questions, the boxes of their answers, and their results."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.polls.commands import (
    AdjournOnTime,
    AdjournPoll,
    BreakTie,
    Cast,
    CloseOnTime,
    CloseOverdue,
    ClosePoll,
    CountPartyAgain,
    EnterHands,
    ExtendPoll,
    GivePaper,
    LeaveOutParty,
    OpenPoll,
    PreparePoll,
    PressButton,
    PublishPoll,
    RecordOutcome,
    ResumeOnTime,
    ResumePoll,
    ShowRound,
    StartPhonesOver,
    TellCounts,
    TellRoom,
    VoidPoll,
)
from conference.deliberation.polls.decide import decide
from conference.deliberation.polls.documents import documents, touched
from conference.deliberation.polls.evolve import Heard, evolve
from conference.deliberation.polls.record import fault, withheld
from conference.deliberation.polls.slice import Polls
from conference.deliberation.sender import Role
from conference.deliberation.subject import (
    ALONE,
    DIRECTORS,
    OPERATORS,
    PARTIES_POSTS,
    POLLS_POSTS,
    Askers,
    Subject,
)

__all__ = ["SUBJECT"]

FACILITATORS: Askers = frozenset({Role.FACILITATOR})

RUNNING = POLLS_POSTS | {Role.CONTROLLER}
"""Who opens and closes polls."""

SUBJECT = Subject(
    name="polls",
    start=Polls(),
    may={
        PreparePoll: POLLS_POSTS,
        OpenPoll: RUNNING,
        ClosePoll: RUNNING,
        ExtendPoll: OPERATORS,
        AdjournPoll: POLLS_POSTS,
        ResumePoll: POLLS_POSTS,
        AdjournOnTime: ALONE,
        ResumeOnTime: ALONE,
        CloseOnTime: ALONE,
        CloseOverdue: ALONE,
        RecordOutcome: ALONE,
        ShowRound: POLLS_POSTS,
        PublishPoll: POLLS_POSTS,
        VoidPoll: DIRECTORS,
        EnterHands: FACILITATORS,
        PressButton: FACILITATORS,
        StartPhonesOver: PARTIES_POSTS | FACILITATORS,
        LeaveOutParty: PARTIES_POSTS,
        CountPartyAgain: PARTIES_POSTS,
        TellCounts: POLLS_POSTS,
        TellRoom: POLLS_POSTS | PARTIES_POSTS,
        GivePaper: POLLS_POSTS,
        BreakTie: POLLS_POSTS,
    },
    beside={Cast: frozenset({Role.PERSON, Role.MEMBER, Role.VOTER})},
    hears=frozenset(get_args(Heard)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    withheld=withheld,
    fault=fault,
)
