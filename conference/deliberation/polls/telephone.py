"""Rooms without a link: what they say by telephone or on paper, entered at the desk by two logins.

A room answers in one way alone. Where its own devices have answered, its figures are not taken at
the desk; once they were taken there, nothing of its devices counts in that poll. The headcount
that was told is that of this poll; what the room has checked in is not touched.
"""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls import refusals
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.commands import TellRoom
from conference.deliberation.polls.events import RoomTaken, RoomTold
from conference.deliberation.polls.model import Poll
from conference.deliberation.polls.slice import Figures
from conference.deliberation.sender import Sender

__all__ = ["answer_to_desk", "has_answered", "is_taken_so", "tell_room", "told_fault"]


def is_taken_so(meeting: Meeting, sender: Sender, command: TellRoom) -> bool:
    """Whether these figures count already, by this login: its first answer may have been lost."""
    taken = meeting.polls.telephoned_of(command.poll).get(command.party)
    return (
        taken is not None
        and taken.figures == Figures(command.headcount, command.counts)
        and sender.login in taken.tellers
    )


def has_answered(box: BallotBox, party: PartyId) -> bool:
    """Whether a room has answered by its own devices."""
    if box.phone_voters[party]:
        return True
    is_entered = party in box.hands or party in box.buttons
    return is_entered and party not in box.by_telephone


def tell_room(
    meeting: Meeting, sender: Sender, poll: Poll, command: TellRoom, at: Millis
) -> tuple[RoomTold | RoomTaken, ...] | Refusal:
    """What one login entered for an open ``poll``; it counts once another one entered the same."""
    party, box = meeting.rooms.parties[command.party], meeting.polls.boxes[poll.id]
    counts, headcount = command.counts, command.headcount
    if len(counts) != len(poll.options) or any(count < 0 for count in counts):
        return refusals.bad_choice(
            f"Enter one count, 0 or more, for each of the {len(poll.options)} options."
        )
    if not 1 <= headcount <= party.capacity:
        return refusals.bad_told_headcount(party.capacity)
    if sum(counts) > headcount:
        return refusals.more_hands_than_people(sum(counts), headcount)
    if has_answered(box, party.id):
        return refusals.has_own_answer(box.phone_voters[party.id])
    told = meeting.polls.rooms_told_of(poll.id, party.id)
    figures = Figures(headcount, counts)
    others = (who for who, what in told.items() if who != sender.login and what == figures)
    agreeing = next(others, None)
    said = RoomTold(poll.id, party.id, command.way, headcount, counts, sender.login, at)
    if agreeing is None:
        return () if told.get(sender.login) == figures else (said,)
    tellers = agreeing, sender.login
    return said, RoomTaken(poll.id, party.id, command.way, headcount, counts, tellers, at)


def answer_to_desk(meeting: Meeting, events: tuple[object, ...]) -> Refusal | None:
    """What a login is told in place of "done" where the figures do not count yet.

    The meeting is the one before the events.
    """
    said = next((event for event in events if isinstance(event, RoomTold)), None)
    if said is None or any(isinstance(event, RoomTaken) for event in events):
        return None
    told = {**meeting.polls.rooms_told_of(said.poll, said.party)}
    told[said.teller] = Figures(said.headcount, said.counts)
    if len(told) > 1:
        return refusals.figures_differ(told)
    return refusals.told_once(said.teller)


def told_fault(meeting: Meeting, event: RoomTold | RoomTaken) -> str | None:
    """What of such an entry does not fit what was before it; None when it fits."""
    poll, box = meeting.polls.by_id[event.poll], meeting.polls.boxes[event.poll]
    if len(event.counts) != len(poll.options) or min(event.counts) < 0:
        return "its counts are not those of the options"
    if sum(event.counts) > event.headcount:
        return "a room has more hands than people"
    if has_answered(box, event.party):
        return "figures are taken of a room that has answered by its own devices"
    if isinstance(event, RoomTold):
        return None
    told = meeting.polls.rooms_told_of(event.poll, event.party)
    first, second = event.tellers
    figures = Figures(event.headcount, event.counts)
    if first == second or not told.get(first) == told.get(second) == figures:
        return "figures of a room are taken that two logins did not enter"
    return None
