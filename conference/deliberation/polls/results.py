"""The result sheet of a poll: the one form in which a result is published, counts first."""

from __future__ import annotations

from collections.abc import Sequence

from conference.core.ids import PollId
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import Electorate, Tie, rule_of
from conference.deliberation.polls.model import Kind, Poll
from conference.deliberation.polls.tally import Tally
from conference.voting.decision import Decision, Rule, Votes, decide
from conference.voting.sheet import Omitted, Sheet, sheet

__all__ = ["decision_of", "is_result", "is_undecided", "left_out_by_name", "result_sheet"]

BASES = {
    Kind.SINGLE: "people who answered",
    Kind.SCALE: "people who answered",
    Kind.RANKING: "first preferences",
    Kind.APPROVAL: "ticks",
    Kind.POINTS: "points given",
}
"""What the percentages are of."""

ONE_EACH = frozenset({Kind.SINGLE, Kind.SCALE, Kind.RANKING})
"""Kinds in which a person counts for one, so that the counts are a turnout too."""


def result_sheet(poll: Poll, tally: Tally, left_out: Sequence[Omitted] = ()) -> Sheet:
    """The sheet of a closed poll: not to be had without counts, and its parts sum to the whole.

    Parties ``left_out`` of the tally are named on it.

    For a single choice it says whether the leading option has more than half of all answers.
    """
    if poll.needs is not None:
        return _decision_sheet(poll, tally)
    options = poll.options
    channels = _channels(poll, tally)
    return sheet(
        dict(zip(options, tally.people, strict=True)),
        title=poll.question,
        base_name=BASES[poll.kind],
        entitled=tally.turnout.headcount if poll.kind in ONE_EACH else None,
        channels={
            name: dict(zip(options, counts, strict=True)) for name, counts in channels.items()
        },
        decision=_decision(tally) if poll.kind is Kind.SINGLE and _is_of_rooms(poll) else None,
        left_out=left_out,
    )


def _is_of_rooms(poll: Poll) -> bool:
    return poll.electorate is Electorate.PARTIES


def _channels(poll: Poll, tally: Tally) -> dict[str, tuple[int, ...]]:
    """The counts by channel, under the names that the electorate's channels have."""
    if _is_of_rooms(poll):
        channels = {"phones": tally.phones, "hands": tally.own_hands, "button": tally.button}
        return {**channels, "by telephone": tally.telephone} if tally.telephone else channels
    if poll.electorate is Electorate.MEMBERS:
        return {"devices": tally.phones}
    return {"devices": tally.phones, "hands": tally.hands, "paper": tally.paper}


def _decision_sheet(poll: Poll, tally: Tally) -> Sheet:
    """Of a decision: for and against, abstentions beside them, and what it needed."""
    sides = poll.options[:2]
    return sheet(
        dict(zip(sides, tally.people, strict=False)),
        title=poll.question,
        base_name="votes for and against",
        abstentions=sum(tally.people[2:]),
        entitled=poll.seated,
        channels={
            name: dict(zip(sides, counts, strict=False))
            for name, counts in _channels(poll, tally).items()
        },
        decision=decision_of(poll, tally),
    )


def decision_of(poll: Poll, tally: Tally) -> Decision:
    """What became of a decision that is closed, by what it needs; an equality as it was broken."""
    assert poll.needs is not None
    votes = Votes(
        tally.people[0],
        tally.people[1],
        sum(tally.people[2:]),
        present=poll.present,
        members=poll.seated,
    )
    by_lot = poll.needs.tie is Tie.LOT
    return decide(votes, rule_of(poll.needs), poll.tie_broken or None, by_lot=by_lot)


def is_undecided(poll: Poll, decided: Decision) -> bool:
    """Whether the votes are equal and the chair, or a lot, has still to decide."""
    assert poll.needs is not None
    return decided.tie and poll.needs.tie is not Tie.STATUS_QUO and not poll.tie_broken


def left_out_by_name(meeting: Meeting, poll: PollId) -> tuple[Omitted, ...]:
    """The parties that are left out of a poll, in the order of their numbers."""
    reasons = sorted(meeting.polls.left_out_of(poll).items())
    return tuple(Omitted(meeting.rooms.called(party), reason) for party, reason in reasons)


def is_result(meeting: Meeting, poll: Poll, found: Sheet) -> bool:
    """Whether it is the sheet of a closed poll; older ones have the names of parties alone."""
    if poll.tally is None:
        return False
    named = left_out_by_name(meeting, poll.id)
    parties = meeting.rooms.parties
    reasons = sorted(meeting.polls.left_out_of(poll.id).items())
    alone = tuple(Omitted(parties[party].name, reason) for party, reason in reasons)
    return found in (result_sheet(poll, poll.tally, named), result_sheet(poll, poll.tally, alone))


def _decision(tally: Tally) -> Decision:
    most = max(tally.people)
    return decide(Votes(most, sum(tally.people) - most), Rule(of="cast"))
