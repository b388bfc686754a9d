"""The subject motions: texts put to the chamber, amendments, votes, and the adopted text."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.commands import (
    Command,
    ProposeAmendment,
    ProposeAmendments,
    PutToVote,
    SecondReading,
    SendBack,
    SettleVote,
    SetVotingOrder,
    TableMotion,
    WithdrawAmendment,
)
from conference.deliberation.motions.decide import decide
from conference.deliberation.motions.documents import documents, touched
from conference.deliberation.motions.evolve import Heard, evolve
from conference.deliberation.motions.model import Motions
from conference.deliberation.motions.record import fault
from conference.deliberation.polls.events import PollPublished
from conference.deliberation.sender import Role
from conference.deliberation.subject import ALONE, POLLS_POSTS, Subject

__all__ = ["SUBJECT"]


def _settles(meeting: Meeting, event: PollPublished) -> tuple[Command, ...]:
    """What a published poll decides follows in the same commit."""
    return (SettleVote(event.poll),) if meeting.motions.voted_by(event.poll) else ()


SUBJECT = Subject(
    name="motions",
    start=Motions(),
    may={
        TableMotion: POLLS_POSTS,
        ProposeAmendment: POLLS_POSTS | {Role.MEMBER},
        ProposeAmendments: POLLS_POSTS,
        WithdrawAmendment: POLLS_POSTS | {Role.MEMBER},
        SetVotingOrder: POLLS_POSTS,
        PutToVote: POLLS_POSTS,
        SettleVote: ALONE,
        SendBack: POLLS_POSTS,
        SecondReading: POLLS_POSTS,
    },
    hears=frozenset(get_args(Heard)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    fault=fault,
    entailed={PollPublished: _settles},
)
