"""What asking for a step in the life of a poll, or a room's answer to it, leads to.

Phone ballots do not come here: see :mod:`~conference.deliberation.polls.ballots`.
"""

from __future__ import annotations

from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId, PollId
from conference.deliberation.elections.gate import has_electors, lot_awaited, not_confirmed
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls import refusals
from conference.deliberation.polls.commands import (
    AdjournOnTime,
    AdjournPoll,
    BreakTie,
    CloseOnTime,
    CloseOverdue,
    ClosePoll,
    Command,
    CountPartyAgain,
    EnterHands,
    ExtendPoll,
    GivePaper,
    LeaveOutParty,
    OpenPoll,
    PreparePoll,
    PressButton,
    PublishPoll,
    RecordOutcome,
    ResumeOnTime,
    ResumePoll,
    ShowRound,
    StartPhonesOver,
    TellCounts,
    TellRoom,
    VoidPoll,
)
from conference.deliberation.polls.counting import needs_count
from conference.deliberation.polls.draft import draft_fault, drafted, is_by_rules
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.events import (
    ButtonPressed,
    Event,
    HandsEntered,
    PollClosed,
    PollCounted,
    PollExtended,
    PollOpened,
    PollPrepared,
    PollPublished,
    PollVoided,
    RoundShown,
)
from conference.deliberation.polls.mending import count_again, leave_out, start_over
from conference.deliberation.polls.model import Channel, Poll, PollState
from conference.deliberation.polls.planned import end_of
from conference.deliberation.polls.registerbox import RegisterBox
from conference.deliberation.polls.results import (
    decision_of,
    is_undecided,
    left_out_by_name,
    result_sheet,
)
from conference.deliberation.polls.seatbox import SeatBox
from conference.deliberation.polls.sittings import adjourn, resume
from conference.deliberation.polls.telephone import is_taken_so, tell_room
from conference.deliberation.polls.telling import break_tie, give_paper, tell_counts
from conference.deliberation.rooms.refusals import no_party, unknown_party
from conference.deliberation.sender import Sender
from conference.deliberation.voters.refusals import no_list

__all__ = ["decide"]

Decision = tuple[Event, ...] | Refusal

SOONEST = 1000
"""A poll closes by itself no sooner than in so many ms."""


def decide(meeting: Meeting, sender: Sender, command: Command, at: Millis) -> Decision:
    """What the life of a poll allows; a room answers through who belongs to it."""
    match command:
        case EnterHands() | PressButton():
            if sender.party is None:
                return no_party()
            if isinstance(command, EnterHands):
                return _enter_hands(meeting, sender.party, command)
            return _press_button(meeting, sender.party, command)
        case PreparePoll():
            return _prepare(meeting, command)
        case OpenPoll():
            return _open(meeting, command, at)
        case ClosePoll(poll_id):
            return _close(meeting, poll_id, at)
        case ExtendPoll():
            return _extend(meeting, command, at)
        case AdjournPoll() | AdjournOnTime():
            return adjourn(meeting, command, at)
        case ResumePoll() | ResumeOnTime():
            return resume(meeting, command, at)
        case CloseOnTime():
            return _close_on_time(meeting, command, at)
        case CloseOverdue(poll_id):
            return _close(meeting, poll_id, _deadline(meeting, poll_id, at))
        case PublishPoll(poll_id):
            return _publish(meeting, poll_id, at)
        case RecordOutcome():
            return _record_outcome(meeting, command)
        case ShowRound():
            return _show_round(meeting, command)
        case VoidPoll(poll_id, reason):
            return _void(meeting, poll_id, reason, at)
        case StartPhonesOver():
            return start_over(meeting, sender, command)
        case LeaveOutParty():
            return leave_out(meeting, command, at)
        case CountPartyAgain():
            return count_again(meeting, command, at)
        case TellCounts():
            return tell_counts(meeting, sender, command, at)
        case TellRoom():
            return _tell_room(meeting, sender, command, at)
        case GivePaper():
            return give_paper(meeting, command, at)
        case BreakTie():
            return break_tie(meeting, command, at)
        case _:
            assert_never(command)


def _room(meeting: Meeting, poll_id: PollId, party: PartyId, channel: Channel) -> Poll | Refusal:
    """The open poll that a room may answer by this channel."""
    poll = meeting.polls.by_id.get(poll_id)
    if poll is None:
        return refusals.unknown_poll(poll_id)
    if poll.state is not PollState.OPEN:
        return refusals.not_open(poll)
    if poll.electorate is not Electorate.PARTIES:
        return refusals.other_electorate(poll)
    if channel not in poll.channels:
        return refusals.channel_closed(poll, channel)
    if party not in meeting.rooms.parties:
        return unknown_party(party)
    if party >= len(meeting.polls.boxes[poll_id].headcounts):
        return refusals.came_late()
    return poll


def _by_itself(
    meeting: Meeting, poll_id: PollId, party: PartyId, channel: Channel
) -> Poll | Refusal:
    """The open poll that a room may answer itself: its figures were not taken at the desk."""
    poll = _room(meeting, poll_id, party, channel)
    taken = meeting.polls.telephoned_of(poll_id).get(party)
    if isinstance(poll, Refusal) or taken is None:
        return poll
    return refusals.by_telephone(taken.figures.headcount)


def _tell_room(meeting: Meeting, sender: Sender, command: TellRoom, at: Millis) -> Decision:
    if is_taken_so(meeting, sender, command):
        return ()  # also after the close: the first answer may have been lost
    poll = _room(meeting, command.poll, command.party, Channel.HANDS)
    return poll if isinstance(poll, Refusal) else tell_room(meeting, sender, poll, command, at)


def _enter_hands(meeting: Meeting, party: PartyId, command: EnterHands) -> Decision:
    known = meeting.polls.boxes.get(command.poll)
    told = meeting.polls.telephoned_of(command.poll)
    if known is not None and known.hands.get(party) == command.counts and party not in told:
        return ()  # also after the close: the first answer may have been lost
    poll = _by_itself(meeting, command.poll, party, Channel.HANDS)
    if isinstance(poll, Refusal):
        return poll
    counts = command.counts
    if len(counts) != len(poll.options) or any(count < 0 for count in counts):
        return refusals.bad_choice(
            f"Enter one count, 0 or more, for each of the {len(poll.options)} options."
        )
    box = meeting.polls.boxes[poll.id]
    standing = box.hands.get(party, ())
    if command.seen is not None and command.seen != standing:
        return refusals.hands_changed(standing)
    left = box.headcounts[party] - box.phone_voters[party]
    if sum(counts) > left:
        return refusals.too_many_hands(sum(counts), left, box.phone_voters[party])
    return (HandsEntered(poll.id, party, counts),)


def _press_button(meeting: Meeting, party: PartyId, command: PressButton) -> Decision:
    known = meeting.polls.boxes.get(command.poll)
    if known is not None and known.buttons.get(party) == command.option:
        return ()  # also after the close: the first answer may have been lost
    poll = _by_itself(meeting, command.poll, party, Channel.BUTTON)
    if isinstance(poll, Refusal):
        return poll
    if not 0 <= command.option < len(poll.options):
        return refusals.bad_choice(f"Options are numbered 0 to {len(poll.options) - 1}.")
    box = meeting.polls.boxes[poll.id]
    if box.headcounts[party] == 0:
        return refusals.nobody_checked_in()
    return (ButtonPressed(poll.id, party, command.option),)


def _prepare(meeting: Meeting, command: PreparePoll) -> Decision:
    draft = drafted(command, meeting.chamber.rules)
    if isinstance(draft, Refusal):
        return draft
    known = meeting.polls.by_id.get(draft.id)
    if known == draft:
        return ()
    if known is not None and known.state is not PollState.DRAFT:
        return refusals.not_draft(known)
    fault = draft_fault(draft)
    return refusals.bad_poll(fault) if fault else (PollPrepared(draft),)


def _open(meeting: Meeting, command: OpenPoll, at: Millis) -> Decision:
    poll = meeting.polls.by_id.get(command.poll)
    if poll is None:
        return refusals.unknown_poll(command.poll)
    if poll.state is PollState.OPEN:
        return ()
    if not poll.may_become(PollState.OPEN):
        return refusals.not_draft(poll)
    others = [one for one in meeting.polls.open() if one.electorate is poll.electorate]
    if others:
        return refusals.another_is_open(others[0])
    if poll.electorate is Electorate.CHAMBER and not has_electors(meeting, poll.id):
        return refusals.no_seats()
    if poll.electorate is Electorate.MEMBERS and (fault := _nobody_entitled(meeting, poll)):
        return fault
    if not is_by_rules(poll, meeting.chamber.rules):
        return refusals.rules_changed()
    if command.closes_in is not None and command.closes_in < SOONEST:
        return refusals.bad_poll("A poll stays open for at least one second.")
    closes_at = None if command.closes_in is None else Millis(at + command.closes_in)
    closes_at = end_of(poll.sittings, closes_at)
    if closes_at is not None and closes_at < at + SOONEST:
        return refusals.bad_poll("All planned sittings are over. Plan others, then open the poll.")
    return (PollOpened(poll.id, at, closes_at),)


def _nobody_entitled(meeting: Meeting, poll: Poll) -> Refusal | None:
    """Why a poll of members cannot be put to anybody."""
    listed = meeting.voters.listed
    if listed is None:
        return no_list()
    if poll.area and listed.place_of(poll.area) is None:
        return refusals.no_area(poll.area)
    return None


def _close(meeting: Meeting, poll_id: PollId, at: Millis) -> Decision:
    poll = meeting.polls.by_id.get(poll_id)
    if poll is None:
        return refusals.unknown_poll(poll_id)
    if poll.state in (PollState.CLOSED, PollState.PUBLISHED):
        return ()
    if not poll.may_become(PollState.CLOSED):
        return refusals.not_open(poll)
    box = meeting.polls.boxes[poll_id]
    tally = box.tally(meeting.polls.left_out_of(poll_id))
    if isinstance(box, RegisterBox):
        voted = tally.turnout.people
        return (PollClosed(poll_id, at, tally, box.roll_digest(), box.entitled, voted),)
    if not isinstance(box, SeatBox):
        return (PollClosed(poll_id, at, tally, box.roll_digest()),)
    here = len(box.here(meeting.chamber.signed_in()))
    present = max(here, tally.turnout.people)
    return (PollClosed(poll_id, at, tally, box.roll_digest(), box.seats, present),)


def _extend(meeting: Meeting, command: ExtendPoll, at: Millis) -> Decision:
    poll = meeting.polls.by_id.get(command.poll)
    if poll is None:
        return refusals.unknown_poll(command.poll)
    if poll.state is not PollState.OPEN:
        return refusals.not_open(poll)
    if poll.closes_at == command.closes_at:
        return ()
    if command.closes_at is not None and command.closes_at < at + SOONEST:
        return refusals.ends_too_soon()
    return (PollExtended(poll.id, at, command.closes_at),)


def _close_on_time(meeting: Meeting, command: CloseOnTime, at: Millis) -> Decision:
    poll = meeting.polls.by_id.get(command.poll)
    was_extended = poll is not None and poll.closes_at != command.closes_at
    return () if was_extended else _close(meeting, command.poll, at)


def _deadline(meeting: Meeting, poll_id: PollId, at: Millis) -> Millis:
    """When the poll was to close, if that is before ``at``; never before the last event."""
    poll = meeting.polls.by_id.get(poll_id)
    if poll is None or poll.closes_at is None:
        return at
    return min(at, max(meeting.at, poll.closes_at))


def _publish(meeting: Meeting, poll_id: PollId, at: Millis) -> Decision:
    poll = meeting.polls.by_id.get(poll_id)
    if poll is None:
        return refusals.unknown_poll(poll_id)
    if poll.state is PollState.PUBLISHED:
        return ()
    if not poll.may_become(PollState.PUBLISHED):
        return refusals.not_closed(poll)
    if needs_count(poll) and poll_id not in meeting.polls.outcomes:
        return lot_awaited(meeting, poll_id) or refusals.not_counted()
    assert poll.tally is not None
    if poll.needs and (decided := decision_of(poll, poll.tally)) and is_undecided(poll, decided):
        return refusals.tie_is_open(poll.needs)
    if refusal := not_confirmed(meeting, poll_id):
        return refusal
    left_out = left_out_by_name(meeting, poll_id)
    return (PollPublished(poll_id, at, result_sheet(poll, poll.tally, left_out)),)


def _record_outcome(meeting: Meeting, command: RecordOutcome) -> Decision:
    poll = meeting.polls.by_id.get(command.poll)
    if poll is None:
        return refusals.unknown_poll(command.poll)
    if command.poll in meeting.polls.outcomes:
        return ()
    if poll.state is not PollState.CLOSED:
        return refusals.not_closed(poll)
    if command.left_out != set(meeting.polls.left_out_of(command.poll)):
        return ()  # it was counted before others were left out: it is counted anew
    return (PollCounted(command.poll, command.outcome),)


def _show_round(meeting: Meeting, command: ShowRound) -> Decision:
    outcome = meeting.polls.outcomes.get(command.poll)
    if outcome is None:
        return lot_awaited(meeting, command.poll) or refusals.not_counted()
    if not 0 <= command.round <= len(outcome.rounds):
        return refusals.bad_poll(f"The rounds are numbered 1 to {len(outcome.rounds)}; 0 is all.")
    if meeting.polls.shown_rounds.get(command.poll, 0) == command.round:
        return ()
    return (RoundShown(command.poll, command.round),)


def _void(meeting: Meeting, poll_id: PollId, reason: str, at: Millis) -> Decision:
    poll = meeting.polls.by_id.get(poll_id)
    if poll is None:
        return refusals.unknown_poll(poll_id)
    if poll.state is PollState.VOID:
        return ()
    if not poll.may_become(PollState.VOID):
        return refusals.is_published(poll)
    if not reason.strip():
        return refusals.bad_poll("Say why the poll does not count; the reason is published.")
    return (PollVoided(poll_id, at, reason.strip()),)
