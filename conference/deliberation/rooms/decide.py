"""What asking about watch parties leads to."""

from __future__ import annotations

from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.deliberation.founding.refusals import bad_plan
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.rooms import refusals
from conference.deliberation.rooms.commands import (
    Command,
    EndPhone,
    RegisterParties,
    RenewRoomCode,
    SeeMessage,
    SendMessage,
    SetCapacity,
    SetHeadcount,
    TakeMessageBack,
)
from conference.deliberation.rooms.events import (
    CapacitySet,
    Event,
    HeadcountSet,
    MessageSeen,
    MessageSent,
    MessageTakenBack,
    PartiesRegistered,
    PhoneEnded,
    RoomCodeRenewed,
)
from conference.deliberation.rooms.model import Party
from conference.deliberation.sender import Sender

__all__ = ["MAX_HEADCOUNT", "decide", "party_of"]

Decision = tuple[Event, ...] | Refusal

MAX_HEADCOUNT = 100_000


def decide(meeting: Meeting, sender: Sender, command: Command, at: Millis) -> Decision:
    """A headcount keeps room for all who have answered an open poll.

    Who belongs to a party acts there and nowhere else. Which phones there are is not known here:
    whether one shows a label is found out where sessions are kept.
    """
    match command:
        case RegisterParties():
            return _register(meeting, command)
        case SetHeadcount():
            return _set_headcount(meeting, sender, command)
        case SetCapacity():
            return _set_capacity(meeting, sender, command)
        case RenewRoomCode():
            return _renew_code(meeting, sender, command)
        case EndPhone():
            return _end_phone(meeting, sender, command)
        case SendMessage():
            return _send(meeting, command, at)
        case TakeMessageBack():
            return _take_back(meeting, command, at)
        case SeeMessage():
            return _see(meeting, sender, command)
        case _:
            assert_never(command)


def party_of(meeting: Meeting, sender: Sender, named: PartyId | None) -> Party | Refusal:
    """For which party somebody asks: their own, or the one that the desk has named."""
    number = named if sender.party is None else sender.party
    if named not in {None, number}:
        return refusals.another_party()
    if number is None:
        return refusals.no_party()
    party = meeting.rooms.parties.get(number)
    return refusals.unknown_party(number) if party is None else party


def _renew_code(meeting: Meeting, sender: Sender, command: RenewRoomCode) -> Decision:
    party, reason = party_of(meeting, sender, command.party), command.reason.strip()
    if isinstance(party, Refusal):
        return party
    if command.times not in {None, meeting.rooms.renewed.get(party.id, 0)}:
        return ()
    return (RoomCodeRenewed(party.id, reason),) if reason else refusals.needs_reason()


def _end_phone(meeting: Meeting, sender: Sender, command: EndPhone) -> Decision:
    party, reason = party_of(meeting, sender, command.party), command.reason.strip()
    if isinstance(party, Refusal):
        return party
    if command.phone in meeting.rooms.ended.get(party.id, ()):
        return ()
    return (PhoneEnded(party.id, command.phone, reason),) if reason else refusals.needs_reason()


def _set_headcount(meeting: Meeting, sender: Sender, command: SetHeadcount) -> Decision:
    party = party_of(meeting, sender, command.party)
    if isinstance(party, Refusal):
        return party
    number = party.id
    if not 0 <= command.headcount <= min(party.capacity, MAX_HEADCOUNT):
        return refusals.bad_headcount(party.capacity, of_desk=sender.party is None)
    poll = meeting.polls.open_to(Electorate.PARTIES)
    box = meeting.polls.boxes[poll.id] if poll is not None else None
    is_there = box is not None and number < len(box.headcounts)
    if box is not None and is_there and number not in box.by_telephone:
        answered = box.headcounts[number] - box.room_left(number)
        if command.headcount < answered:
            return refusals.below_answers(answered)
    if party.headcount == command.headcount:
        return ()
    return (HeadcountSet(number, command.headcount),)


def _set_capacity(meeting: Meeting, sender: Sender, command: SetCapacity) -> Decision:
    party, reason = party_of(meeting, sender, command.party), command.reason.strip()
    if isinstance(party, Refusal):
        return party
    if not max(1, party.headcount) <= command.capacity <= MAX_HEADCOUNT:
        return refusals.bad_capacity(party.headcount, MAX_HEADCOUNT)
    if not reason:
        return refusals.needs_reason()
    if command.capacity == party.capacity:
        return ()
    return (CapacitySet(party.id, command.capacity, reason),)


def _send(meeting: Meeting, command: SendMessage, at: Millis) -> Decision:
    text, wanted = command.text.strip(), command.parties
    if command.message in meeting.rooms.messages:
        return ()
    if not text or wanted == ():
        return refusals.empty_message()
    for party in wanted or ():
        if party not in meeting.rooms.parties:
            return refusals.unknown_party(party)
    parties = None if wanted is None else tuple(sorted(set(wanted)))
    until = Millis(at + command.minutes * 60_000)
    return (MessageSent(command.message, at, until, text, parties),)


def _take_back(meeting: Meeting, command: TakeMessageBack, at: Millis) -> Decision:
    message = meeting.rooms.messages.get(command.message)
    if message is None:
        return refusals.unknown_message()
    return () if message.taken_back else (MessageTakenBack(message.id, at),)


def _see(meeting: Meeting, sender: Sender, command: SeeMessage) -> Decision:
    party = party_of(meeting, sender, None)
    if isinstance(party, Refusal):
        return party
    message = meeting.rooms.messages.get(command.message)
    if message is None or not message.is_for(party.id):
        return refusals.unknown_message()
    return () if party.id in message.seen else (MessageSeen(message.id, party.id),)


def _register(meeting: Meeting, command: RegisterParties) -> Decision:
    first = len(meeting.rooms.parties)
    ids = [party.id for party in command.parties]
    if ids != list(range(first, first + len(ids))):
        return bad_plan(f"New parties are numbered from {first} on.")
    strangers = [
        party.name for party in command.parties if party.area not in meeting.founding.areas
    ]
    if strangers:
        return bad_plan(f"These parties are in no known area: {', '.join(strangers)}.")
    return (PartiesRegistered(command.parties),) if command.parties else ()
