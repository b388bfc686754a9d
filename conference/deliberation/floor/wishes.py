"""Getting onto a list: members and rooms ask by themselves, the desk adds with a reason."""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.deliberation.chamber.refusals import bad_seat
from conference.deliberation.floor import refusals
from conference.deliberation.floor.commands import AddSpeaker, AskToSpeak
from conference.deliberation.floor.events import SpeechAsked
from conference.deliberation.floor.model import (
    MOST_ROOMS,
    MOST_SEATS,
    FloorState,
    SpeakersList,
    SpeechKind,
    Wish,
)
from conference.deliberation.meeting import Meeting
from conference.deliberation.rooms.refusals import unknown_party
from conference.deliberation.sender import Role, Sender

__all__ = ["added", "asked"]

Added = tuple[SpeechAsked, ...] | Refusal


def asked(
    meeting: Meeting, one: SpeakersList, sender: Sender, command: AskToSpeak, at: Millis
) -> Added:
    """A member asks from the seat, a facilitator for the room. Asked again: they are on the list.

    A closed list takes points of order alone.
    """
    kind, is_member = command.kind, sender.role is Role.MEMBER
    seat, party = (sender.seat, None) if is_member else (None, sender.party)
    wish = Wish(one.asked + 1, kind, seat, party, "" if is_member else command.about.strip())
    if fault := _fault(meeting, one, wish):
        return fault
    if one.state is FloorState.CLOSED and not wish.is_order:
        return refusals.floor_not_open(one.title)
    return _put(one, wish, "", at)


def added(meeting: Meeting, one: SpeakersList, command: AddSpeaker, at: Millis) -> Added:
    """The desk puts somebody on the list, also on a closed one; not on one that is drawn."""
    reason = command.reason.strip()
    if (command.seat is None) is (command.party is None):
        return refusals.bad_wish("Name a seat or a room, and not both.")
    if not reason:
        return refusals.bad_wish("Say why they are put on the list; the reason is in the record.")
    wish = Wish(one.asked + 1, command.kind, command.seat, command.party, command.about.strip())
    if fault := _fault(meeting, one, wish):
        return fault
    if one.value and wish.party is None and not wish.is_order:
        return refusals.floor_is_drawn()
    return _put(one, wish, reason, at)


def _fault(meeting: Meeting, one: SpeakersList, wish: Wish) -> Refusal | None:
    """Why nobody can have this wish on this list; None when they can."""
    if one.state is FloorState.OVER:
        return refusals.floor_not_open(one.title)
    if wish.party is not None:
        return _room_fault(meeting, wish.party, wish)
    seat = meeting.chamber.seats.get(wish.seat or 0)
    if seat is None:
        return bad_seat(f"There is no seat {wish.seat}.")
    return None if seat.is_present else refusals.not_in_hall(seat.number)


def _room_fault(meeting: Meeting, party: PartyId, wish: Wish) -> Refusal | None:
    if party not in meeting.rooms.parties:
        return unknown_party(party)
    if wish.kind is SpeechKind.ORDER:
        return refusals.bad_wish("Points of order are for members of the chamber.")
    if not wish.about:
        return refusals.bad_wish("Say in a sentence what the room wants to speak about.")
    return None


def _put(one: SpeakersList, wish: Wish, reason: str, at: Millis) -> Added:
    known = one.wish_of(wish)
    if known is not None:
        is_same = (known.kind, known.about) == (wish.kind, wish.about)
        return () if is_same else refusals.already_asked(known)
    speech = one.speaking
    if speech is not None and not wish.is_order:
        speaker = speech.wish
        if (speaker.seat, speaker.party) == (wish.seat, wish.party):
            return refusals.bad_wish("This speaker has the floor. Ask again after the speech.")
    is_room = wish.party is not None
    most = MOST_ROOMS if is_room else MOST_SEATS
    if sum((other.party is not None) is is_room for other in one.waiting.values()) >= most:
        return refusals.floor_is_full(most)
    return (SpeechAsked(one.id, wish, reason, at),)
