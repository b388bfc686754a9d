"""The subject elections: calls, nominations, the vote on candidates, and who holds an office."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.elections.commands import (
    AcceptNomination,
    AnswerOffer,
    AskLot,
    CallElection,
    CallElections,
    CancelElection,
    CloseNominations,
    Command,
    DrawBallotOrder,
    EnterLot,
    GiveSeatAreas,
    GiveStatement,
    Nominate,
    NoteTraining,
    OpenHustings,
    PutElection,
    RecordCountback,
    RecordSecondCount,
    ReopenNominations,
    SetPhoto,
    SettleElection,
    SignNomination,
    VacateOffice,
    WithdrawNomination,
)
from conference.deliberation.elections.decide import decide
from conference.deliberation.elections.documents import documents, touched
from conference.deliberation.elections.evolve import Heard, evolve
from conference.deliberation.elections.model import Elections
from conference.deliberation.elections.record import fault, withheld
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.events import PollPublished
from conference.deliberation.sender import Role
from conference.deliberation.subject import ALONE, POLLS_POSTS, Subject

__all__ = ["SUBJECT"]

OWN = POLLS_POSTS | {Role.MEMBER}
"""Who acts for a nominee: the member at the own seat, or a desk for them."""


def _settles(meeting: Meeting, event: PollPublished) -> tuple[Command, ...]:
    """Who is elected by a published poll holds the office from the same commit on."""
    return (SettleElection(event.poll),) if meeting.elections.of_poll(event.poll) else ()


SUBJECT = Subject(
    name="elections",
    start=Elections(),
    may={
        CallElection: POLLS_POSTS,
        CallElections: POLLS_POSTS,
        GiveSeatAreas: POLLS_POSTS,
        NoteTraining: POLLS_POSTS,
        Nominate: OWN,
        SignNomination: frozenset({Role.MEMBER}),
        AcceptNomination: OWN,
        GiveStatement: OWN,
        SetPhoto: OWN,
        WithdrawNomination: OWN,
        CloseNominations: POLLS_POSTS,
        ReopenNominations: POLLS_POSTS,
        DrawBallotOrder: POLLS_POSTS,
        OpenHustings: POLLS_POSTS,
        PutElection: POLLS_POSTS,
        EnterLot: POLLS_POSTS,
        AskLot: ALONE,
        RecordSecondCount: ALONE,
        SettleElection: ALONE,
        CancelElection: POLLS_POSTS,
        VacateOffice: POLLS_POSTS,
        RecordCountback: ALONE,
        AnswerOffer: OWN,
    },
    hears=frozenset(get_args(Heard)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    withheld=withheld,
    fault=fault,
    entailed={PollPublished: _settles},
)
