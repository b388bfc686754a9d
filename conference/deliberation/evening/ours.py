"""A room's own evening: its answers beside the country's, what its tables said, its priorities.

It is for the room to look at and to keep. Of a question there is something once its counts may be
seen by rooms and it is closed; the room's own answer is left out where so few of its phones voted
that it would tell who did (:mod:`conference.deliberation.polls.secrecy`). Pure.
"""

from __future__ import annotations

from collections.abc import Iterator

from conference.core.ids import PartyId
from conference.core.lean import Lean
from conference.deliberation.audience import Audience
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.documents import counts_are_shown
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import Kind, Poll, PollState
from conference.deliberation.polls.secrecy import phones_shown
from conference.deliberation.statements.model import Said

__all__ = ["OurAnswer", "OurEvening", "OurStatement", "our_evening"]

MOST_ANSWERS, MOST_SAID = 12, 12
"""The newest questions, and of what tables said the newest, those agreed on first."""

OVER = frozenset({PollState.CLOSED, PollState.PUBLISHED})
COUNTED = frozenset({Kind.SINGLE, Kind.SCALE, Kind.RANKING})
"""Kinds whose counts are people; of a ranking their first choices."""


class OurAnswer(Lean, frozen=True):
    """A question, how the country answered it by people, and how this room did.

    ``ours`` is empty where it is not told, and ``why`` says why: ``few`` phones, ``none`` answered,
    or the room was ``left_out``.
    """

    question: str
    options: tuple[str, ...]
    country: tuple[int, ...]
    ours: tuple[int, ...]
    why: str


class OurStatement(Lean, frozen=True):
    """What one of its tables said; ``agreed`` is whether the table agrees on it."""

    text: str
    agreed: bool


class OurEvening(Lean, frozen=True):
    """The evening of one room: so many ``people`` were here, ``everybody`` in so many ``rooms``."""

    conference: str
    party: str
    area: str
    people: int
    everybody: int
    rooms: int
    answers: tuple[OurAnswer, ...]
    said: tuple[OurStatement, ...]
    priorities: tuple[str, ...]


def our_evening(meeting: Meeting, party: PartyId) -> OurEvening:
    """What a room can look at of its evening, as of now."""
    mine = meeting.rooms.parties[party]
    polls = [one for one in _over(meeting) if party < len(meeting.polls.boxes[one.id].headcounts)]
    boxes = [meeting.polls.boxes[one.id] for one in polls]
    here = [one.headcount for one in meeting.rooms.parties.values() if one.headcount]
    sent = meeting.priorities.sent.get(f"room/{party}")
    return OurEvening(
        conference=meeting.founding.name,
        party=meeting.rooms.called(party),
        area=meeting.founding.areas[mine.area].name,
        people=max([mine.headcount, *(box.headcounts[party] for box in boxes)]),
        everybody=max([sum(here), *(sum(box.headcounts) for box in boxes)]),
        rooms=max([len(here), *(sum(map(bool, box.headcounts)) for box in boxes)]),
        answers=tuple(_answer(meeting, one, party) for one in polls[-MOST_ANSWERS:]),
        said=tuple(_said(meeting, party))[:MOST_SAID],
        priorities=tuple(one.title for one in sent.priorities) if sent is not None else (),
    )


def _over(meeting: Meeting) -> Iterator[Poll]:
    """The questions to rooms whose final counts rooms may see, in their order."""
    for name in meeting.polls.order:
        poll = meeting.polls.by_id[name]
        if (
            poll.electorate is Electorate.PARTIES
            and poll.kind in COUNTED
            and poll.state in OVER
            and counts_are_shown(poll, Audience.ROOMS)
        ):
            yield poll


def _answer(meeting: Meeting, poll: Poll, party: PartyId) -> OurAnswer:
    assert poll.tally is not None, "it is closed"
    box = meeting.polls.boxes[poll.id]
    phones, why = phones_shown(box, party), ""
    _, hands, button = box.room_answer(party)
    ours = list(phones or (0,) * len(poll.options))
    for option, count in enumerate(hands or ()):
        ours[option] += count
    if button is not None:
        ours[button] += box.headcounts[party] - box.phone_voters[party]
    if party in meeting.polls.left_out_of(poll.id):
        why = "left_out"
    elif phones is None:
        why = "few"
    elif not any(ours):
        why = "none"
    return OurAnswer(
        poll.question, poll.options, poll.tally.people, () if why else tuple(ours), why
    )


def _said(meeting: Meeting, party: PartyId) -> Iterator[OurStatement]:
    """What the room passed on, the newest first; what its tables agree on before the rest."""
    known = [
        one
        for one in meeting.statements.by_id.values()
        if one.party == party and one.state is Said.PASSED
    ]
    newest = sorted(known, key=lambda one: (not one.agreed, -one.at))
    return (OurStatement(one.text, one.agreed) for one in newest)
