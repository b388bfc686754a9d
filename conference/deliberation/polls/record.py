"""What the record says of polls: what of it is withheld for now, and what would be wrong in it.

A draft is shown once its poll was opened, answers and final counts when the parties may see the
counts, and no ballot before its poll has closed, for whoever watches ballots appear one by one
could tell who cast them. Of a poll by name that was declared void no ballot is shown any more:
names are made public for a result, and it has none.
"""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.ids import PartyId
from conference.deliberation.audience import Audience
from conference.deliberation.elections.gate import not_confirmed
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.counting import needs_count
from conference.deliberation.polls.documents import counts_are_shown
from conference.deliberation.polls.draft import decision_fault, is_by_rules
from conference.deliberation.polls.electorate import CHAMBER, Electorate, area_of_party
from conference.deliberation.polls.events import (
    BallotCast,
    ButtonPressed,
    CountsAgreed,
    CountsTold,
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
    TieBroken,
)
from conference.deliberation.polls.evolve import Heard
from conference.deliberation.polls.model import Poll, PollState, choice_fault
from conference.deliberation.polls.names import LONGEST
from conference.deliberation.polls.registerbox import RegisterBox
from conference.deliberation.polls.results import is_result
from conference.deliberation.polls.sat import (
    area_fault,
    members_fault,
    opening_fault,
    sitting_fault,
)
from conference.deliberation.polls.seatbox import SeatBox
from conference.deliberation.polls.seated import chamber_fault, told_fault
from conference.deliberation.polls.telephone import told_fault as room_fault
from conference.deliberation.rooms.events import HeadcountSet

__all__ = ["ballots_withheld", "fault", "withheld"]

BECOMES = {
    PollOpened: PollState.OPEN,
    PollClosed: PollState.CLOSED,
    PollPublished: PollState.PUBLISHED,
    PollVoided: PollState.VOID,
}
"""What a poll is after an event of its life."""


_TWICE = "a room answers by its own devices whose figures were entered at the desk"


def ballots_withheld(poll: Poll) -> str | None:
    """Why no ballot of this poll is shown yet, as a sentence; None when they are."""
    if poll.state is PollState.OPEN:
        return "It is a ballot, and is shown after the poll has closed."
    if poll.named and poll.state is PollState.VOID:
        return "It is a ballot by name of a poll that was declared void, and is not shown."
    if not counts_are_shown(poll, Audience.ROOMS):
        return "It is a ballot, and is shown with the result."
    return None


def withheld(meeting: Meeting, event: Heard) -> str | None:
    """Why an entry about polls is not shown yet, as a sentence; None when it is shown."""
    polls = meeting.polls
    match event:
        case PollPrepared(draft):
            if polls.by_id[draft.id].state is PollState.DRAFT:
                return "It prepares a poll, and is shown when the poll opens."
        case BallotCast():
            return ballots_withheld(polls.by_id[event.poll])
        case (
            HandsEntered()
            | ButtonPressed()
            | PollClosed()
            | CountsTold()
            | CountsAgreed()
            | RoomTold()
            | RoomTaken()
        ):
            if not counts_are_shown(polls.by_id[event.poll], Audience.ROOMS):
                return "It is shown with the result of its poll."
        case PartyLeftOut() | PartyCountedAgain() if event.tally is not None:
            if not counts_are_shown(polls.by_id[event.poll], Audience.ROOMS):
                return "It is shown with the result of its poll."
        case PollCounted(poll, _):
            is_told = counts_are_shown(polls.by_id[poll], Audience.ROOMS)
            if not is_told or polls.shown_rounds.get(poll, 0):
                return "It is shown with the last round of the result."
        case _:
            pass
    return None


def fault(meeting: Meeting, event: Heard) -> str | None:
    """What of an event about polls does not fit what was before it; None when it fits.

    Whether an outcome is right, and whether the roll is, can only be told once the roll is known.
    """
    if isinstance(event, BallotCast):
        return _ballot_fault(meeting, event)
    return _life_fault(meeting, event) or _step_fault(meeting, event)


def _life_fault(meeting: Meeting, event: Heard) -> str | None:
    """What does not fit the life of a poll: a draft, opened, closed, published; or void."""
    if isinstance(event, PollPrepared):
        known = meeting.polls.by_id.get(event.poll.id)
        is_new = known is None or known.state is PollState.DRAFT
        is_draft = event.poll.state is PollState.DRAFT and event.poll.tally is None
        return None if is_new and is_draft else "it is no draft, or of a poll that was opened"
    becomes = BECOMES.get(type(event))
    if becomes is None or isinstance(event, HeadcountSet):
        return None
    poll = meeting.polls.by_id[event.poll]
    if not poll.may_become(becomes):
        return f"the poll {poll.id} was {poll.state.value} and cannot become {becomes.value}"
    if isinstance(event, PollVoided) and not event.reason.strip():
        return "a poll is declared void without a reason"
    return None


def _step_fault(meeting: Meeting, event: Heard) -> str | None:
    match event:
        case PollPrepared(poll):
            is_right = poll.needs is None or decision_fault(poll) is None
            return None if is_right else "it is a decision of none who decides"
        case PollOpened():
            return _opening_fault(meeting, event)
        case HandsEntered() | ButtonPressed() | RoomTold() | RoomTaken():
            return _room_fault(meeting, event)
        case PollExtended(poll_id, at, closes_at):
            return _extension_fault(meeting.polls.by_id[poll_id], at, closes_at)
        case PollAdjourned() | PollResumed():
            return sitting_fault(meeting.polls.by_id[event.poll], event)
        case PollClosed():
            return _closing_fault(meeting, event)
        case CountsTold() | CountsAgreed() | PaperGiven() | TieBroken():
            return told_fault(meeting, event)
        case PhonesStartedOver():
            return _start_fault(meeting, event)
        case PartyLeftOut() | PartyCountedAgain():
            return _left_out_fault(meeting, event)
        case PollPublished(poll_id, _, sheet):
            poll = meeting.polls.by_id[poll_id]
            if needs_count(poll) and poll_id not in meeting.polls.outcomes:
                return "it is published before its rule was applied"
            if refusal := not_confirmed(meeting, poll_id):
                return f"it is published too early: {refusal.sentence}"
            if not is_result(meeting, poll, sheet):
                return "its result sheet is not that of the counts"
        case _:
            pass
    return None


def _opening_fault(meeting: Meeting, event: PollOpened) -> str | None:
    poll = meeting.polls.by_id[event.poll]
    if not is_by_rules(poll, meeting.chamber.rules):
        return "it needs something else than the standing rules say"
    is_of_parties = poll.electorate is Electorate.PARTIES
    if not is_of_parties and meeting.polls.open_to(poll.electorate) is not None:
        return f"{poll.electorate.value} are asked two questions at once"
    return opening_fault(meeting, event)


def _room_fault(
    meeting: Meeting, event: HandsEntered | ButtonPressed | RoomTold | RoomTaken
) -> str | None:
    """A room answers the polls of the parties, while they are open, and in one way alone."""
    poll, box = meeting.polls.by_id[event.poll], meeting.polls.boxes[event.poll]
    if poll.state is not PollState.OPEN:
        return "a room answers a poll that is not open"
    if not _is_of(poll, box, event.party):
        return "a party answers that was not there when the poll opened"
    if isinstance(event, RoomTold | RoomTaken):
        return room_fault(meeting, event)
    return _TWICE if event.party in box.by_telephone else None


def _is_of(poll: Poll, box: BallotBox, party: PartyId) -> bool:
    """Whether a party is one of those that the poll was put to."""
    return poll.electorate is Electorate.PARTIES and 0 <= party < len(box.headcounts)


def _ballot_fault(meeting: Meeting, ballot: BallotCast) -> str | None:
    poll, box = meeting.polls.by_id[ballot.poll], meeting.polls.boxes[ballot.poll]
    if ballot.key in box.struck:
        return "it changes a vote that was struck"
    if poll.state is not PollState.OPEN:
        return "it is a ballot of a poll that was not open"
    if poll.electorate is not _electorate(ballot.party):
        return "it is a ballot of another electorate"
    if fault := area_fault(meeting, poll, ballot.party):
        return fault
    if poll.adjourned_at is not None:
        return "it is a ballot between two sittings"
    slot = box.slots.get(ballot.key)
    is_from_home = poll.electorate is Electorate.MEMBERS
    row = area_of_party(ballot.party) if is_from_home else ballot.party
    if slot is not None and slot.party != row:
        return "the vote that it changes is of another party"
    if poll.electorate is Electorate.PARTIES and not _is_of(poll, box, ballot.party):
        return "it is a ballot of a party that was not there when the poll opened"
    if poll.electorate is Electorate.PARTIES and ballot.party in box.by_telephone:
        return _TWICE
    if choice_fault(poll, ballot.choice):
        return "its choice is not one that this poll allows"
    return _ballot_name_fault(poll, ballot)


def _ballot_name_fault(poll: Poll, ballot: BallotCast) -> str | None:
    if ballot.name and not poll.named:
        return "it is a ballot with a name in a secret poll"
    if poll.named and not 0 < len(ballot.name) <= LONGEST:
        return "it is a ballot without a name in a poll by name"
    return None


def _electorate(party: PartyId) -> Electorate:
    """Whose ballot it is that has such a party."""
    if party >= 0:
        return Electorate.PARTIES
    return Electorate.CHAMBER if party == CHAMBER else Electorate.MEMBERS


def _start_fault(meeting: Meeting, event: PhonesStartedOver) -> str | None:
    poll, box = meeting.polls.by_id[event.poll], meeting.polls.boxes[event.poll]
    if poll.state is not PollState.OPEN:
        return "phones start over in a poll that was not open"
    if not event.reason.strip():
        return "phones start over without a reason"
    if not _is_of(poll, box, event.party):
        return "phones start over in a party that was not there when the poll opened"
    if box.phone_voters[event.party] != event.struck:
        return "it does not strike the ballots that its party had"
    return None


def _left_out_fault(meeting: Meeting, event: PartyLeftOut | PartyCountedAgain) -> str | None:
    poll, box = meeting.polls.by_id[event.poll], meeting.polls.boxes[event.poll]
    left_out = meeting.polls.left_out_of(event.poll)
    if not _is_of(poll, box, event.party):
        return "a party is left out, or counted again, that was not there when the poll opened"
    if poll.state not in {PollState.OPEN, PollState.CLOSED}:
        return "a party is left out, or counted again, in a poll that is neither open nor closed"
    if not event.reason.strip():
        return "a party is left out, or counted again, without a reason"
    is_leaving = isinstance(event, PartyLeftOut)
    if (event.party in left_out) == is_leaving:
        return "a party is left out, or counted again, that was so already"
    if poll.state is PollState.OPEN:
        return "an open poll has no final counts" if event.tally is not None else None
    box.settle()
    now = {*left_out, event.party} if is_leaving else {*left_out} - {event.party}
    return None if box.tally(now) == event.tally else "its counts are not those of the ballots"


def _extension_fault(poll: Poll, at: Millis, closes_at: Millis | None) -> str | None:
    if poll.state is not PollState.OPEN:
        return "a poll that was not open is given another end"
    if closes_at is not None and closes_at <= at:
        return "a poll is given an end that is over"
    return None


def _closing_fault(meeting: Meeting, event: PollClosed) -> str | None:
    box = meeting.polls.boxes[event.poll]
    box.settle()
    if box.tally(meeting.polls.left_out_of(event.poll)) != event.tally:
        return "its counts are not those of the ballots before it"
    if isinstance(box, SeatBox):
        return chamber_fault(meeting, box, event)
    if isinstance(box, RegisterBox):
        return members_fault(box, event)
    over = _fullest(box)
    return None if over is None else f"party {over} has more answers than people"


def _fullest(box: BallotBox) -> int | None:
    """A party with more answers than people; None when there is none."""
    _, hands, button = box.by_party()
    rooms = (hands + button).sum(axis=1).tolist()
    answers = map(sum, zip(rooms, box.phone_voters, strict=True))
    fullness = enumerate(zip(answers, box.headcounts, strict=True))
    return next((party for party, (count, most) in fullness if count > most), None)
