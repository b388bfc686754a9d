"""The subject motions: texts put to the chamber, amendments, votes, and the adopted text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from conference.deliberation.audience import Audience, Paths
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions import documents as whole
from conference.deliberation.motions import screens
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
from conference.deliberation.motions.evolve import Heard, evolve
from conference.deliberation.motions.model import Motions
from conference.deliberation.motions.record import fault
from conference.deliberation.polls.events import PollPublished
from conference.deliberation.sender import Role
from conference.deliberation.subject import ALONE, POLLS_POSTS, Subject
from conference.deliberation.views import View

__all__ = ["SUBJECT"]


def _settles(meeting: Meeting, event: PollPublished) -> tuple[Command, ...]:
    """What a published poll decides follows in the same commit."""
    return (SettleVote(event.poll),) if meeting.motions.voted_by(event.poll) else ()


def _documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, View]]:
    """Whole motions for desks; for all others what screens show, and members' list."""
    yield from whole.documents(meeting, audience, paths)
    yield from screens.passages(meeting, audience, paths)
    yield from screens.tabled(meeting, audience, paths)


def _touched(event: Event, meeting: Meeting) -> Paths:
    return whole.touched(event, meeting) | screens.touched(event, meeting)


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
    documents=_documents,
    touched=_touched,
    fault=fault,
    entailed={PollPublished: _settles},
)
