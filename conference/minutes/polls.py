"""What minutes say of a poll."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conference.core.clock import Millis
from conference.core.ids import PartyId
from conference.deliberation.chamber.words import rule_words
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import Electorate, Tie
from conference.deliberation.polls.events import (
    CountsAgreed,
    PaperGiven,
    PartyCountedAgain,
    PartyLeftOut,
    PhonesStartedOver,
    PollClosed,
    PollCounted,
    PollExtended,
    PollOpened,
    PollPublished,
    RoomTaken,
    TieBroken,
)
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.polls.names import by_name, in_words
from conference.deliberation.polls.record import ballots_withheld
from conference.minutes.clerk import Heard
from conference.minutes.model import MOST_NAMES, Agreed, ByTelephone, PollHeld, StartedOver, Vote

__all__ = ["poll_held"]

WAITS = {
    PollState.OPEN: "Voting goes on.",
    PollState.CLOSED: "The result is not shown yet.",
    PollState.VOID: "It was declared void; it has no result.",
}
"""Why a poll in this state has no counts that everybody may see."""


def poll_held(meeting: Meeting, opened: Heard, later: Sequence[Heard]) -> PollHeld:
    """The poll that was ``opened``; ``later`` are the events about it that are not withheld."""
    assert isinstance(opened.event, PollOpened)
    poll = meeting.polls.by_id[opened.event.poll]
    events = [one.event for one in later]
    is_void = poll.state is PollState.VOID
    is_counted = not is_void and any(isinstance(one, PollClosed) for one in events)
    has_outcome = is_counted and any(isinstance(one, PollCounted) for one in events)
    votes = _votes(meeting, poll) if is_counted else []
    void = meeting.polls.voids.get(poll.id)
    return PollHeld(
        entry=opened.entry,
        at=opened.at,
        poll=poll.id,
        question=poll.question,
        options=poll.options,
        ballot=poll.kind.value,
        electorate=poll.electorate.value,
        named=poll.named,
        kind=_kind(meeting, poll),
        needs=_needs(poll),
        quorum_of=poll.needs.quorum_of.value if poll.needs is not None else "",
        state=poll.state.value,
        closed_at=poll.closed_at,
        published_at=next((o.at for o in later if isinstance(o.event, PollPublished)), None),
        waits="" if is_counted else WAITS.get(poll.state, ""),
        void_reason=void.reason if void is not None else "",
        seats=poll.seated if is_counted else None,
        present=poll.present if is_counted else None,
        tally=poll.tally if is_counted else None,
        regions=_regions(meeting, poll),
        sheet=meeting.polls.sheets.get(poll.id) if is_counted else None,
        outcome=meeting.polls.outcomes.get(poll.id) if has_outcome else None,
        tie=next((_tie(poll, one) for one in events if isinstance(one, TieBroken)), ""),
        agreed=_agreed(events),
        papers=tuple(one.reason for one in events if isinstance(one, PaperGiven)),
        started_over=tuple(_started_over(meeting, events)),
        left_out=_left_out(meeting, events),
        by_telephone=_by_telephone(meeting, events),
        extended=_extended(events),
        area=poll.area,
        breaks=tuple((one.adjourned_at, one.resumed_at) for one in poll.breaks),
        named_votes=len(votes),
        names=tuple(votes[:MOST_NAMES]),
    )


def _regions(meeting: Meeting, poll: Poll) -> tuple[str, ...]:
    """The names of the rows by region; of members the areas, while their list is in force."""
    if poll.electorate is Electorate.PARTIES:
        return tuple(one.name for one in meeting.founding.regions)
    listed = meeting.voters.listed
    if poll.electorate is Electorate.CHAMBER or listed is None or poll.opened_at is None:
        return ()
    return tuple(one.name for one in listed.areas) if listed.at <= poll.opened_at else ()


def _kind(meeting: Meeting, poll: Poll) -> str:
    """What people call the kind of decision that it is."""
    if poll.needs is None:
        return ""
    rule = meeting.chamber.rules.get(poll.needs.kind)
    return rule.title if rule is not None else poll.needs.kind


def _needs(poll: Poll) -> str:
    needs = poll.needs
    if needs is None:
        return ""
    return rule_words(
        {
            "majority": needs.majority,
            "of": needs.of,
            "quorum": needs.quorum,
            "quorum_of": needs.quorum_of.value,
            "tie": needs.tie.value,
        },
        poll.electorate,
    )


def _tie(poll: Poll, event: TieBroken) -> str:
    side = "for" if event.side == "yes" else "against"
    if poll.needs is not None and poll.needs.tie is Tie.LOT:
        return f"The votes were equal. A lot decided, of the value “{event.value}”: {side}."
    return f"The votes were equal. The chair's casting vote decided: {side}."


def _agreed(events: Sequence[object]) -> tuple[Agreed, ...]:
    last = {
        one.channel.value: Agreed(one.channel.value, one.counts, one.tellers)
        for one in events
        if isinstance(one, CountsAgreed)
    }
    return tuple(last[channel] for channel in sorted(last))


def _started_over(meeting: Meeting, events: Sequence[object]) -> Iterator[StartedOver]:
    for one in events:
        if isinstance(one, PhonesStartedOver):
            yield StartedOver(meeting.rooms.called(one.party), one.struck, one.reason)


def _left_out(meeting: Meeting, events: Sequence[object]) -> tuple[tuple[str, str], ...]:
    reasons: dict[PartyId, str] = {}
    for one in events:
        if isinstance(one, PartyLeftOut):
            reasons[one.party] = one.reason
        elif isinstance(one, PartyCountedAgain):
            reasons.pop(one.party, None)
    return tuple((meeting.rooms.called(party), why) for party, why in sorted(reasons.items()))


def _by_telephone(meeting: Meeting, events: Sequence[object]) -> tuple[ByTelephone, ...]:
    last = {one.party: one for one in events if isinstance(one, RoomTaken)}
    return tuple(
        ByTelephone(
            meeting.rooms.called(party), one.way.value, one.headcount, one.counts, one.tellers
        )
        for party, one in sorted(last.items())
    )


def _extended(events: Sequence[object]) -> tuple[tuple[Millis, Millis | None], ...]:
    return tuple((one.at, one.closes_at) for one in events if isinstance(one, PollExtended))


def _votes(meeting: Meeting, poll: Poll) -> list[Vote]:
    """Who voted how, where everybody may read that."""
    if not poll.named or ballots_withheld(poll) is not None:
        return []
    box, left_out = meeting.polls.boxes[poll.id], meeting.polls.left_out_of(poll.id)
    in_chamber = poll.electorate is Electorate.CHAMBER
    votes = [
        (party, Vote(name, "" if in_chamber else meeting.rooms.called(party), in_words(poll, how)))
        for name, party, how in by_name(box, left_out)
    ]
    if in_chamber:
        votes.sort(key=lambda one: (len(one[1].name), one[1].name))  # Seat 9 before Seat 10
    return [vote for _, vote in votes]
