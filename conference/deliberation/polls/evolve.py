"""From what happened to the next slice of polls. Boxes change in place, until they settle."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from immutables import Map

from conference.core.clock import Millis
from conference.core.ids import PartyId, PollId
from conference.deliberation.elections.gate import electors
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.events import (
    BallotCast,
    ButtonPressed,
    CountsAgreed,
    CountsTold,
    Event,
    HandsEntered,
    PaperGiven,
    PartyCountedAgain,
    PartyLeftOut,
    PhonesStartedOver,
    PollAdjourned,
    PollClosed,
    PollCounted,
    PollExtended,
    PollOpened,
    PollPrepared,
    PollPublished,
    PollResumed,
    PollVoided,
    RoomTaken,
    RoomTold,
    RoundShown,
    TieBroken,
    VoterMarked,
)
from conference.deliberation.polls.model import Adjournment, Poll, PollState
from conference.deliberation.polls.registerbox import RegisterBox
from conference.deliberation.polls.seatbox import SeatBox
from conference.deliberation.polls.slice import Figures, Polls, Starts, Telephoned, Void
from conference.deliberation.polls.tally import Tally
from conference.deliberation.rooms.events import HeadcountSet

__all__ = ["Answered", "Heard", "evolve"]

Heard = Event | HeadcountSet
"""What changes polls: their own events, and what the facilitator says of the room."""

Answered = HandsEntered | ButtonPressed | BallotCast | VoterMarked
"""What goes into a box."""


def evolve(state: Polls, event: Heard, meeting: Meeting) -> Polls:
    """The polls after ``event``; changes of a ballot box are provisional until it is settled."""
    match event:
        case HandsEntered() | ButtonPressed() | BallotCast() | VoterMarked():
            _answer(state.boxes[event.poll], event)
            return state
        case HeadcountSet(party, headcount):
            _correct(state, party, headcount)
            return state
        case PhonesStartedOver():
            return _start_over(state, event)
        case PartyLeftOut(poll_id, party, _, reason, tally):
            left_out = state.left_out_of(poll_id).set(party, reason)
            return _recounted(state, poll_id, left_out, tally)
        case PartyCountedAgain(poll_id, party, _, _, tally):
            left_out = state.left_out_of(poll_id).delete(party)
            return _recounted(state, poll_id, left_out, tally)
        case CountsTold(poll_id, channel, teller, counts, _):
            told = state.told_of(poll_id, channel).set(teller, counts)
            return replace(state, told=state.told.set((poll_id, channel), told))
        case CountsAgreed(poll_id, channel, counts, _, _):
            _seats(state, poll_id).agree(channel, counts, meeting.chamber.signed_in())
            return replace(state, told=state.told.delete((poll_id, channel)))
        case RoomTold(poll_id, party, _, headcount, counts, teller, _):
            said = state.rooms_told_of(poll_id, party).set(teller, Figures(headcount, counts))
            return replace(state, rooms_told=state.rooms_told.set((poll_id, party), said))
        case RoomTaken():
            return _take_room(state, event)
        case PaperGiven(poll_id, seat, _, _):
            _seats(state, poll_id).give_paper(seat)
            return state
        case TieBroken(poll_id, side, _, _):
            return state.put(replace(state.by_id[poll_id], tie_broken=side))
        case PollPrepared(poll):
            return state.put(poll)
        case PollOpened():
            return _open(state, event, meeting)
        case PollExtended(poll_id, _, closes_at):
            return state.put(replace(state.by_id[poll_id], closes_at=closes_at))
        case PollAdjourned(poll_id, at, resumes_at):
            poll = state.by_id[poll_id]
            since = poll.adjourned_at if poll.adjourned_at is not None else at
            return state.put(replace(poll, adjourned_at=since, resumes_at=resumes_at))
        case PollResumed(poll_id, at):
            return state.put(_resumed(state.by_id[poll_id], at))
        case PollClosed():
            return _close(state, event)
        case PollCounted(poll_id, outcome):
            return replace(state, outcomes=state.outcomes.set(poll_id, outcome))
        case RoundShown(poll_id, round_):
            return replace(state, shown_rounds=state.shown_rounds.set(poll_id, round_))
        case PollPublished(poll_id, _, sheet):
            published = replace(state, sheets=state.sheets.set(poll_id, sheet))
            return published.put(replace(state.by_id[poll_id], state=PollState.PUBLISHED))
        case PollVoided(poll_id, at, reason):
            voided = replace(state, voids=state.voids.set(poll_id, Void(at, reason)))
            return voided.put(replace(state.by_id[poll_id], state=PollState.VOID))
        case _:
            assert_never(event)


def _answer(box: BallotBox, event: Answered) -> None:
    """Put it into the box.

    Ballots and marks come here when a record is folded event by event, as ``record verify`` does;
    live they go into the box by the fast lane.
    """
    match event:
        case HandsEntered(_, party, counts):
            box.enter_hands(party, counts)
        case ButtonPressed(_, party, option):
            box.press_button(party, option)
        case BallotCast(_, party, key, revision, choice, name):
            box.cast(party, key, revision, choice, name)
        case VoterMarked(_, person):
            box.mark_voter(person)
        case _:
            assert_never(event)


def _take_room(state: Polls, event: RoomTaken) -> Polls:
    state.boxes[event.poll].take_by_telephone(event.party, event.headcount, event.counts)
    figures = Figures(event.headcount, event.counts)
    taken = Telephoned(figures, event.way, event.tellers)
    return replace(
        state,
        rooms_told=state.rooms_told.delete((event.poll, event.party)),
        telephoned=state.telephoned.set(
            event.poll, state.telephoned_of(event.poll).set(event.party, taken)
        ),
    )


def _start_over(state: Polls, event: PhonesStartedOver) -> Polls:
    state.boxes[event.poll].start_over(event.party)
    before = state.starts_of(event.poll, event.party)
    after = Starts(before.times + 1, before.struck + event.struck)
    starts = state.starts.get(event.poll, Map()).set(event.party, after)
    return replace(state, starts=state.starts.set(event.poll, starts))


def _recounted(
    state: Polls, poll: PollId, left_out: Map[PartyId, str], tally: Tally | None
) -> Polls:
    """With other parties left out; what a rule made of a closed poll holds no more."""
    changed = replace(state, left_out=state.left_out.set(poll, left_out))
    if tally is None:
        return changed
    changed = changed.put(replace(state.by_id[poll], tally=tally))
    if poll not in state.outcomes:
        return changed
    return replace(changed, outcomes=state.outcomes.delete(poll))


def _correct(state: Polls, party: PartyId, headcount: int) -> None:
    for poll in state.open():
        box = state.boxes[poll.id]
        is_there = poll.electorate is Electorate.PARTIES and party < len(box.headcounts)
        if is_there and party not in box.by_telephone:
            box.correct_headcount(party, headcount)


def _close(state: Polls, event: PollClosed) -> Polls:
    poll = replace(
        state.by_id[event.poll],
        state=PollState.CLOSED,
        closed_at=event.at,
        tally=event.tally,
        seated=event.seated,
        present=event.present,
    )
    return state.put(poll)


def _resumed(poll: Poll, at: Millis) -> Poll:
    """The poll in its next sitting."""
    assert poll.adjourned_at is not None, "only what is adjourned is resumed"
    breaks = (*poll.breaks, Adjournment(poll.adjourned_at, at))
    return replace(poll, breaks=breaks, adjourned_at=None, resumes_at=None)


def _seats(state: Polls, poll: PollId) -> SeatBox:
    box = state.boxes[poll]
    assert isinstance(box, SeatBox), "only the chamber has tellers and paper"
    return box


def _open(state: Polls, event: PollOpened, meeting: Meeting) -> Polls:
    """Open it, with the headcounts, or the seats, frozen as they stand."""
    parties = meeting.rooms.parties
    poll = replace(
        state.by_id[event.poll],
        state=PollState.OPEN,
        opened_at=event.at,
        closes_at=event.closes_at,
    )
    if poll.electorate is Electorate.CHAMBER:
        among = electors(meeting, poll.id)
        many = len(meeting.chamber.seats if among is None else among)
        seats = SeatBox(poll.kind, len(poll.options), many, named=poll.named, among=among)
        return replace(state.put(poll), boxes=state.boxes.set(poll.id, seats), in_chamber=poll.id)
    if poll.electorate is Electorate.MEMBERS:
        listed = meeting.voters.listed
        assert listed is not None, "no poll of members opens without a list"
        entitled = [area.entitled for area in listed.areas]
        place = listed.place_of(poll.area) if poll.area else None
        register = RegisterBox(poll.kind, len(poll.options), entitled, place)
        boxes = state.boxes.set(poll.id, register)
        return replace(state.put(poll), boxes=boxes, of_members=poll.id)
    box = BallotBox(
        poll.kind,
        len(poll.options),
        [parties[PartyId(n)].headcount for n in range(len(parties))],
        meeting.party_regions(),
        len(meeting.founding.regions),
        named=poll.named,
    )
    return replace(state.put(poll), boxes=state.boxes.set(poll.id, box), current=poll.id)
