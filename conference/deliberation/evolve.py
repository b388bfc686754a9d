"""From one event to the next meeting. Total: what is in the record is never refused."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from immutables import Map

from conference.core.clock import Millis
from conference.core.ids import PartyId
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
from conference.deliberation.founding.model import Founding
from conference.deliberation.lottery.ceremony import evolve_lottery
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.badges import evolve_badge
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.model import PollState
from conference.deliberation.polls.slice import Polls
from conference.deliberation.programme.model import Programme, Run
from conference.deliberation.rooms.model import Rooms

__all__ = ["evolve"]

PollEvent = (
    PollPrepared | PollOpened | PollClosed | PollCounted | RoundShown | PollPublished | PollVoided
)


def evolve(meeting: Meeting, event: Event) -> Meeting:
    """The meeting after ``event``. Changes of a ballot box are provisional until it is settled."""
    match event:
        case BallotCast(poll, party, key, revision, choice, name):
            meeting.polls.boxes[poll].cast(party, key, revision, choice, name)
            return meeting
        case VoterMarked(poll, person):
            meeting.polls.boxes[poll].mark_voter(person)
            return meeting
        case HandsEntered(poll, party, counts):
            meeting.polls.boxes[poll].enter_hands(party, counts)
            return meeting
        case ButtonPressed(poll, party, option):
            meeting.polls.boxes[poll].press_button(party, option)
            return meeting
        case HeadcountSet(party, headcount):
            return _headcount(meeting, party, headcount)
        case ConferenceFounded():
            areas = {area.id: area for area in event.areas}
            founding = Founding(event.name, event.rehearsal, event.regions, Map(areas))
            return replace(meeting, founding=founding)
        case PartiesRegistered(parties):
            added = {party.id: party for party in parties}
            return replace(meeting, rooms=Rooms(meeting.rooms.parties.update(added)))
        case ProgrammePlanned() | ItemStarted() | ItemEnded():
            programme = _programme(meeting.programme, event)
            at = meeting.at if isinstance(event, ProgrammePlanned) else event.at
            return _later(replace(meeting, programme=programme), at)
        case (
            PollPrepared()
            | PollOpened()
            | PollClosed()
            | PollCounted()
            | RoundShown()
            | PollPublished()
            | PollVoided()
        ):
            return _poll(meeting, event)
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


def _poll(meeting: Meeting, event: PollEvent) -> Meeting:
    """The meeting after a step in the life of a poll."""
    polls = meeting.polls
    match event:
        case PollPrepared(poll):
            polls, at = polls.put(poll), meeting.at
        case PollOpened(_, at, _):
            polls = _open(meeting, event)
        case PollClosed(poll_id, at, tally, _):
            closed = replace(
                polls.by_id[poll_id], state=PollState.CLOSED, closed_at=at, tally=tally
            )
            polls = polls.put(closed)
        case PollCounted(poll_id, outcome):
            polls, at = replace(polls, outcomes=polls.outcomes.set(poll_id, outcome)), meeting.at
        case RoundShown(poll_id, round_):
            shown = polls.shown_rounds.set(poll_id, round_)
            polls, at = replace(polls, shown_rounds=shown), meeting.at
        case PollPublished(poll_id, at, sheet):
            polls = replace(polls, sheets=polls.sheets.set(poll_id, sheet))
            polls = polls.put(replace(polls.by_id[poll_id], state=PollState.PUBLISHED))
        case PollVoided(poll_id, at, _):
            polls = polls.put(replace(polls.by_id[poll_id], state=PollState.VOID))
        case _:
            assert_never(event)
    return _later(replace(meeting, polls=polls), at)


def _open(meeting: Meeting, event: PollOpened) -> Polls:
    polls, parties = meeting.polls, meeting.rooms.parties
    poll = replace(
        polls.by_id[event.poll],
        state=PollState.OPEN,
        opened_at=event.at,
        closes_at=event.closes_at,
    )
    box = BallotBox(
        poll.kind,
        len(poll.options),
        [parties[PartyId(n)].headcount for n in range(len(parties))],
        meeting.party_regions(),
        len(meeting.founding.regions),
        named=poll.named,
    )
    return replace(polls.put(poll), boxes=polls.boxes.set(poll.id, box), current=poll.id)


def _headcount(meeting: Meeting, party: PartyId, headcount: int) -> Meeting:
    for poll in meeting.polls.open():
        box = meeting.polls.boxes[poll.id]
        if party < len(box.headcounts):
            box.correct_headcount(party, headcount)
    parties = meeting.rooms.parties
    corrected = replace(parties[party], headcount=headcount)
    return replace(meeting, rooms=Rooms(parties.set(party, corrected)))


def _programme(state: Programme, event: ProgrammePlanned | ItemStarted | ItemEnded) -> Programme:
    match event:
        case ProgrammePlanned(items):
            return replace(state, items=items)
        case ItemStarted(item, at):
            ended = _end(state, at)
            return replace(ended, on=item, runs=ended.runs.set(item, Run(at)))
        case ItemEnded(_, at):
            return replace(_end(state, at), on=None)
        case _:
            assert_never(event)


def _end(state: Programme, at: Millis) -> Programme:
    if state.on is None:
        return state
    run = replace(state.runs[state.on], ended_at=at)
    return replace(state, runs=state.runs.set(state.on, run))
