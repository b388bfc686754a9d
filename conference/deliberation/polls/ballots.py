"""The rule of phone ballots: a verdict on each, within a microsecond and never from the database.

Ballots have a fast lane of their own: the one who writes them asks :func:`ballot_fate` or
:func:`fate_by_name`, puts an accepted one into its box at once, and stores the body. They never
are an event on their way in; :class:`~conference.deliberation.polls.events.BallotCast` is what is
read back.
"""

from __future__ import annotations

from enum import Enum

from conference.core.errors import Refusal
from conference.core.ids import PartyId, PersonId
from conference.deliberation.chamber.refusals import no_device, not_present
from conference.deliberation.elections.gate import barred
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls import refusals
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.electorate import CHAMBER, Electorate, area_of_party
from conference.deliberation.polls.model import Channel, Poll, PollState, choice_fault
from conference.deliberation.polls.names import name_fault
from conference.deliberation.polls.registerbox import RegisterBox
from conference.deliberation.polls.seatbox import SeatBox

__all__ = ["Fate", "ballot_fate", "fate_by_name", "seat_fate", "seat_name", "voter_fate"]


class Fate(Enum):
    """What an accepted ballot is."""

    REPEATED = "repeated"
    CHANGED = "changed"
    FIRST = "first"


def ballot_fate(
    poll: Poll,
    box: BallotBox,
    party: PartyId,
    person: PersonId,
    key: str,
    revision: int,
    choice: tuple[int, ...],
) -> Fate | Refusal:
    """The rule of phone ballots, as a verdict: the hot path, a microsecond, never the database.

    A known key with its revision is a repetition; with a greater one it changes the vote. A new
    key is a new ballot, for which the person must not be on the roll yet and the room must have a
    place left; by the key of a ballot that was struck nothing comes any more. Of names it knows
    nothing: where a ballot has one, or the poll is by name, ask :func:`fate_by_name`.
    """
    slot = box.slots.get(key)
    if slot is not None and slot.party == party:
        if slot.revision == revision and slot.choice == choice:
            return Fate.REPEATED
        if poll.state is not PollState.OPEN:
            return refusals.not_open(poll)
        if slot.revision >= revision:
            return refusals.superseded(slot.revision)
        fault = choice_fault(poll, choice)
        return refusals.bad_choice(fault) if fault else Fate.CHANGED
    if key in box.struck:
        return refusals.started_over()
    if poll.state is not PollState.OPEN:
        return refusals.not_open(poll)
    if Channel.PHONES not in poll.channels:
        return refusals.channel_closed(poll, Channel.PHONES)
    fault = choice_fault(poll, choice)
    if fault:
        return refusals.bad_choice(fault)
    if slot is not None or person in box.roll:
        return refusals.already_voted()
    return _no_place(poll, box, party) or Fate.FIRST


def fate_by_name(
    poll: Poll,
    box: BallotBox,
    party: PartyId,
    person: PersonId,
    key: str,
    revision: int,
    choice: tuple[int, ...],
    name: str,
) -> Fate | Refusal:
    """:func:`ballot_fate`, and what is said of names: the ballot has one if the poll is by name.

    No name comes into a secret box. Another name is another ballot, as another choice is.
    """
    fate = ballot_fate(poll, box, party, person, key, revision, choice)
    if isinstance(fate, Refusal):
        return fate
    if fate is Fate.REPEATED:
        if box.slots[key].name == name:
            return fate
        is_open = poll.state is PollState.OPEN
        return refusals.superseded(revision) if is_open else refusals.not_open(poll)
    if not poll.named:
        return refusals.takes_no_names() if name else fate
    fault = name_fault(name)
    return refusals.needs_name(fault) if fault else fate


def seat_fate(
    meeting: Meeting,
    poll: Poll,
    box: SeatBox,
    party: PartyId,
    person: PersonId,
    key: str,
    revision: int,
    choice: tuple[int, ...],
    name: str,
) -> Fate | Refusal:
    """The rule of a member's ballot: signed in, and counted neither on paper nor by hand."""
    if party != CHAMBER:
        return refusals.other_electorate(poll)
    fate = fate_by_name(poll, box, party, person, key, revision, choice, name)
    if isinstance(fate, Refusal) or fate is Fate.REPEATED:
        return fate
    seat = meeting.chamber.seats.get(int(person))
    if seat is None or not seat.is_present:
        return not_present(int(person))
    if refusal := barred(meeting, poll.id, int(person)):
        return refusal
    if not box.here([seat.number]):
        return refusals.seat_came_late(seat.number)
    if not seat.device:  # it was taken off while this ballot was on its way
        return no_device(seat.number)
    if int(person) in box.papers:
        return refusals.has_paper(int(person))
    if fate is Fate.FIRST and int(person) in box.by_hand:
        return refusals.hands_are_counted()
    return fate


def voter_fate(
    meeting: Meeting,
    poll: Poll,
    box: RegisterBox,
    party: PartyId,
    person: PersonId,
    key: str,
    revision: int,
    choice: tuple[int, ...],
    name: str,
) -> Fate | Refusal:
    """The rule of a ballot from home: by whoever is on the list, for their area, in a sitting."""
    listed, area = meeting.voters.listed, area_of_party(party)
    if listed is None or area < 0 or listed.area_of(int(person)) != area:
        return refusals.other_electorate(poll)
    if area >= len(box.headcounts):
        return refusals.other_electorate(poll)
    if not box.headcounts[area]:
        return refusals.not_entitled(poll)
    fate = fate_by_name(poll, box, PartyId(area), person, key, revision, choice, name)
    if poll.adjourned_at is None or poll.state is not PollState.OPEN:
        return fate
    return fate if fate is Fate.REPEATED else refusals.adjourned(poll)


def seat_name(seat: PersonId) -> str:
    """What stands for a member in a vote by name: nobody types it."""
    return f"Seat {seat}"


def _no_place(poll: Poll, box: BallotBox, party: PartyId) -> Refusal | None:
    if party < 0 and poll.electorate is not Electorate.CHAMBER:
        return refusals.other_electorate(poll)
    if party >= len(box.headcounts):
        return refusals.came_late()
    if party in box.by_telephone:
        return refusals.by_telephone(box.headcounts[party])
    if box.room_left(party) < 1:
        return refusals.room_full(box.headcounts[party], sum(box.hands.get(party, ())))
    return None
