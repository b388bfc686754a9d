"""From one event to the next meeting. Total: what is in the record is never refused."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.core.clock import Millis
from conference.core.ids import ItemId, PartyId
from conference.deliberation.events import (
    BadgeChecked,
    BallotCast,
    ButtonPressed,
    ConferenceFounded,
    Event,
    HandsEntered,
    HeadcountSet,
    ItemEnded,
    ItemStarted,
    LotteryCommitted,
    LotteryDrawn,
    LotteryEnded,
    LotteryRevealed,
    LotteryStarted,
    LotteryValueEntered,
    LotteryVoided,
    MembersInvited,
    MembersReplaced,
    PartiesRegistered,
    PollClosed,
    PollCounted,
    PollOpened,
    PollPrepared,
    PollPublished,
    PollVoided,
    ProgrammePlanned,
    RoundShown,
    StandingNoted,
    VoterMarked,
)
from conference.deliberation.lottery.ceremony import evolve_lottery
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.badges import evolve_badge
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.programme.model import Run

__all__ = ["evolve"]


def evolve(meeting: Meeting, event: Event) -> Meeting:
    """The meeting after ``event``. Changes of a ballot box are provisional until it is settled."""
    match event:
        case BallotCast(poll, party, key, revision, choice, name):
            meeting.boxes[poll].cast(party, key, revision, choice, name)
            return meeting
        case VoterMarked(poll, person):
            meeting.boxes[poll].mark_voter(person)
            return meeting
        case HandsEntered(poll, party, counts):
            meeting.boxes[poll].enter_hands(party, counts)
            return meeting
        case ButtonPressed(poll, party, option):
            meeting.boxes[poll].press_button(party, option)
            return meeting
        case HeadcountSet(party, headcount):
            return _headcount(meeting, party, headcount)
        case ConferenceFounded():
            return replace(
                meeting,
                name=event.name,
                rehearsal=event.rehearsal,
                regions=event.regions,
                areas=meeting.areas.update({area.id: area for area in event.areas}),
            )
        case ProgrammePlanned(items):
            return replace(meeting, items=items)
        case PartiesRegistered(parties):
            added = {party.id: party for party in parties}
            return replace(meeting, parties=meeting.parties.update(added))
        case ItemStarted(item, at):
            return _start(meeting, item, at)
        case ItemEnded(_, at):
            return _later(replace(_end(meeting, at), on=None), at)
        case PollPrepared(poll):
            known = poll.id in meeting.polls
            order = meeting.poll_order if known else (*meeting.poll_order, poll.id)
            return replace(meeting, polls=meeting.polls.set(poll.id, poll), poll_order=order)
        case PollOpened():
            return _open(meeting, event)
        case PollClosed(poll, at, tally, _):
            closed = replace(meeting.polls[poll], state=PollState.CLOSED, closed_at=at, tally=tally)
            return _put(meeting, closed, at)
        case PollCounted(poll, outcome):
            return replace(meeting, outcomes=meeting.outcomes.set(poll, outcome))
        case RoundShown(poll, round_):
            return replace(meeting, shown_rounds=meeting.shown_rounds.set(poll, round_))
        case PollPublished(poll, at, sheet):
            published = replace(meeting, sheets=meeting.sheets.set(poll, sheet))
            return _put(published, replace(meeting.polls[poll], state=PollState.PUBLISHED), at)
        case PollVoided(poll, at, _):
            return _put(meeting, replace(meeting.polls[poll], state=PollState.VOID), at)
        case (
            LotteryCommitted()
            | LotteryStarted()
            | LotteryValueEntered()
            | LotteryDrawn()
            | LotteryRevealed()
            | LotteryEnded()
            | LotteryVoided()
        ):
            return evolve_lottery(meeting, event)
        case MembersInvited() | StandingNoted() | MembersReplaced() | BadgeChecked():
            return evolve_badge(meeting, event)
        case _:
            assert_never(event)


def _later(meeting: Meeting, at: Millis) -> Meeting:
    return replace(meeting, at=max(meeting.at, at))


def _put(meeting: Meeting, poll: Poll, at: Millis) -> Meeting:
    return _later(replace(meeting, polls=meeting.polls.set(poll.id, poll)), at)


def _open(meeting: Meeting, event: PollOpened) -> Meeting:
    poll = replace(
        meeting.polls[event.poll],
        state=PollState.OPEN,
        opened_at=event.at,
        closes_at=event.closes_at,
    )
    headcounts = [meeting.parties[PartyId(n)].headcount for n in range(len(meeting.parties))]
    box = BallotBox(
        poll.kind,
        len(poll.options),
        headcounts,
        meeting.party_regions(),
        len(meeting.regions),
        named=poll.named,
    )
    opened = replace(meeting, boxes=meeting.boxes.set(poll.id, box), current=poll.id)
    return _put(opened, poll, event.at)


def _headcount(meeting: Meeting, party: PartyId, headcount: int) -> Meeting:
    for poll in meeting.open_polls():
        box = meeting.boxes[poll.id]
        if party < len(box.headcounts):
            box.correct_headcount(party, headcount)
    corrected = replace(meeting.parties[party], headcount=headcount)
    return replace(meeting, parties=meeting.parties.set(party, corrected))


def _end(meeting: Meeting, at: Millis) -> Meeting:
    if meeting.on is None:
        return meeting
    run = replace(meeting.runs[meeting.on], ended_at=at)
    return replace(meeting, runs=meeting.runs.set(meeting.on, run))


def _start(meeting: Meeting, item: ItemId, at: Millis) -> Meeting:
    ended = _end(meeting, at)
    return _later(replace(ended, on=item, runs=ended.runs.set(item, Run(at))), at)
