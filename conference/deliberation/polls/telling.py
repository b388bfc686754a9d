"""What the chamber's vote by hands and on paper leads to, and how an equality is decided."""

from __future__ import annotations

import hashlib

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PollId
from conference.deliberation.chamber.refusals import bad_seat
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls import refusals
from conference.deliberation.polls.commands import BreakTie, GivePaper, TellCounts
from conference.deliberation.polls.counting import seed_of
from conference.deliberation.polls.electorate import Electorate, Tie
from conference.deliberation.polls.events import CountsAgreed, CountsTold, PaperGiven, TieBroken
from conference.deliberation.polls.model import Channel, Poll, PollState
from conference.deliberation.polls.results import decision_of
from conference.deliberation.polls.seatbox import SeatBox
from conference.deliberation.sender import Sender

__all__ = ["answer_to_teller", "break_tie", "give_paper", "side_by_lot", "tell_counts"]

TOLD = {Channel.HANDS.value: Channel.HANDS, Channel.PAPER.value: Channel.PAPER}
"""What tellers count."""


def _open_in_chamber(meeting: Meeting, poll_id: PollId, channel: Channel) -> Poll | Refusal:
    poll = meeting.polls.by_id.get(poll_id)
    if poll is None:
        return refusals.unknown_poll(poll_id)
    if poll.electorate is not Electorate.CHAMBER:
        return refusals.other_electorate(poll)
    if poll.state is not PollState.OPEN:
        return refusals.not_open(poll)
    return poll if channel in poll.channels else refusals.channel_closed(poll, channel)


def _box(meeting: Meeting, poll: Poll) -> SeatBox:
    box = meeting.polls.boxes[poll.id]
    assert isinstance(box, SeatBox), "it is a poll of the chamber"
    return box


def tell_counts(
    meeting: Meeting, sender: Sender, command: TellCounts, at: Millis
) -> tuple[CountsTold | CountsAgreed, ...] | Refusal:
    """What one teller counted; it counts once another one, by another login, counted the same."""
    channel = TOLD.get(command.channel)
    if channel is None:
        return refusals.bad_choice(f"Tellers count {' or '.join(TOLD)}.")
    poll = _open_in_chamber(meeting, command.poll, channel)
    if isinstance(poll, Refusal):
        return poll
    counts, box = command.counts, _box(meeting, poll)
    if len(counts) != len(poll.options):
        return refusals.bad_choice(f"Enter one count for each of the {len(poll.options)} options.")
    most = len(box.papers)
    if channel is Channel.HANDS:
        most = box.waiting(box.here(meeting.chamber.signed_in()))
    if sum(counts) > most:
        return refusals.too_many_told(channel, sum(counts), most)
    told = meeting.polls.told_of(poll.id, channel)
    others = {who: what for who, what in told.items() if who != sender.login}
    agreeing = next((who for who, what in others.items() if what == counts), None)
    if agreeing is None and box.counted.get(channel) == counts:
        return ()
    said = CountsTold(poll.id, channel, sender.login, counts, at)
    if agreeing is None:
        return () if told.get(sender.login) == counts else (said,)
    return said, CountsAgreed(poll.id, channel, counts, (agreeing, sender.login), at)


def answer_to_teller(meeting: Meeting, events: tuple[object, ...]) -> Refusal | None:
    """What a teller is told in place of "done" where the count does not count yet.

    The meeting is the one before the events.
    """
    said = next((event for event in events if isinstance(event, CountsTold)), None)
    if said is None or any(isinstance(event, CountsAgreed) for event in events):
        return None
    told = {**meeting.polls.told_of(said.poll, said.channel)}
    told[said.teller] = said.counts
    if len(told) > 1:
        return refusals.tellers_differ(told)
    return refusals.counted_once(said.teller, said.channel)


def give_paper(
    meeting: Meeting, command: GivePaper, at: Millis
) -> tuple[PaperGiven, ...] | Refusal:
    """A seat that has not voted yet votes on paper."""
    poll = _open_in_chamber(meeting, command.poll, Channel.PAPER)
    if isinstance(poll, Refusal):
        return poll
    seat, box = meeting.chamber.seats.get(command.seat), _box(meeting, poll)
    if seat is None or not seat.is_present:
        return bad_seat(f"Seat {command.seat} is not signed in: check the badge at the door first.")
    if not box.here([command.seat]):
        return refusals.seat_came_late(command.seat)
    if command.seat in box.papers:
        return ()
    if box.has_voted(command.seat):
        return refusals.already_voted()
    if command.seat in box.by_hand:
        return refusals.hands_are_counted()
    if not command.reason.strip():
        return bad_seat("Say why the member votes on paper; the reason is in the record.")
    return (PaperGiven(poll.id, command.seat, command.reason.strip(), at),)


def side_by_lot(poll: Poll, roll: str, value: str) -> str:
    """What a lot decides: "yes" or "no", from the closed poll and what was drawn in public.

    It is the last bit of the SHA-256 of the poll's seed, a blank, and the value. The seed is fixed
    by the closing, so nobody can choose the value by what comes of it beforehand; anybody can
    compute it afterwards.
    """
    digest = hashlib.sha256(f"{seed_of(poll, roll)} {value}".encode()).digest()
    return "yes" if digest[-1] & 1 else "no"


def break_tie(meeting: Meeting, command: BreakTie, at: Millis) -> tuple[TieBroken, ...] | Refusal:
    """Decide an equality, by the chair or by lot, as the standing rules say."""
    poll = meeting.polls.by_id.get(command.poll)
    if poll is None:
        return refusals.unknown_poll(command.poll)
    if poll.state is not PollState.CLOSED or poll.needs is None or poll.tally is None:
        return refusals.not_closed(poll)
    if not decision_of(poll, poll.tally).tie or poll.needs.tie is Tie.STATUS_QUO:
        return refusals.bad_poll("There is no equality to be decided here.")
    side, value = command.side, command.value.strip()
    if poll.needs.tie is Tie.LOT:
        if not value or side:
            return refusals.bad_poll("A lot decides: draw it in public, and enter what was drawn.")
        side = side_by_lot(poll, meeting.polls.boxes[poll.id].roll_digest(), value)
    elif side not in ("yes", "no") or value:
        return refusals.bad_poll("The chair decides: say yes (for) or no (against).")
    if poll.tie_broken:
        again = poll.tie_broken == side and poll.needs.tie is Tie.CHAIR
        return () if again else refusals.bad_poll("The equality was decided already.")
    return (TieBroken(poll.id, side, value, at),)
