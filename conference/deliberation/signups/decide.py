"""What asking about rooms that sign up leads to."""

from __future__ import annotations

from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import AreaId, PartyId
from conference.deliberation.meeting import Meeting
from conference.deliberation.rooms.events import PartiesRegistered
from conference.deliberation.rooms.model import Party
from conference.deliberation.sender import Sender
from conference.deliberation.signups import refusals
from conference.deliberation.signups.commands import (
    AdmitRoom,
    Command,
    SetSigningUp,
    SignUpRoom,
    TurnRoomDown,
    WithdrawSignUp,
)
from conference.deliberation.signups.events import (
    Event,
    RoomAdmitted,
    RoomSignedUp,
    RoomTurnedDown,
    SigningUpSet,
    SignUpWithdrawn,
)
from conference.deliberation.signups.model import (
    MOST_EXPECTED,
    MOST_SIGNUPS,
    MOST_WAITING,
    Admitting,
    State,
    capacity_for,
)

__all__ = ["decide"]

Decision = tuple[Event | PartiesRegistered, ...] | Refusal


def decide(meeting: Meeting, _sender: Sender, command: Command, at: Millis) -> Decision:
    """A room that is let in is registered as the next party, in the same decision."""
    match command:
        case SetSigningUp():
            return _set(meeting, command, at)
        case SignUpRoom():
            return _sign_up(meeting, command, at)
        case AdmitRoom():
            return _admit(meeting, command, at)
        case TurnRoomDown():
            return _turn_down(meeting, command, at)
        case WithdrawSignUp(number):
            return _withdraw(meeting, number, at)
        case _:
            assert_never(command)


def _set(meeting: Meeting, command: SetSigningUp, at: Millis) -> Decision:
    now, wanted = meeting.signups, command.admitting
    at_once = command.at_once if wanted is Admitting.AT_ONCE else 0
    if (now.admitting, now.at_once) == (wanted, at_once):
        return ()
    return (SigningUpSet(wanted, at_once, at),)


def _sign_up(meeting: Meeting, command: SignUpRoom, at: Millis) -> Decision:
    signups, name = meeting.signups, " ".join(command.name.split())
    if signups.admitting is Admitting.CLOSED:
        return refusals.not_open()
    if not 0 < len(name) <= 80:
        return refusals.bad_name()
    if command.area not in meeting.founding.areas:
        return refusals.bad_area(command.area)
    if not 1 <= command.expected <= MOST_EXPECTED:
        return refusals.bad_expected(MOST_EXPECTED)
    if len(signups.waiting) >= MOST_WAITING or len(signups.rooms) >= MOST_SIGNUPS:
        return refusals.many_wait(MOST_WAITING)
    number = len(signups.rooms) + 1
    signed = RoomSignedUp(number, command.area, command.expected, command.digest, at)
    if not signups.lets_in_at_once:
        return (signed,)
    capacity = capacity_for(command.expected)
    made, admitted = _party(meeting, number, name, command.area, capacity, at, unasked=True)
    return (signed, made, admitted)


def _admit(meeting: Meeting, command: AdmitRoom, at: Millis) -> Decision:
    room = meeting.signups.rooms.get(command.signup)
    name, area = " ".join(command.name.split()), AreaId(command.area)
    if room is None:
        return refusals.unknown_signup(command.signup)
    if room.state is State.ADMITTED:
        return ()
    if room.state is State.WITHDRAWN:
        return refusals.is_withdrawn()
    if not name:
        return refusals.bad_name()
    if area not in meeting.founding.areas:
        return refusals.bad_area(area)
    return _party(meeting, room.number, name, area, command.capacity, at, unasked=False)


def _party(
    meeting: Meeting,
    number: int,
    name: str,
    area: AreaId,
    capacity: int,
    at: Millis,
    *,
    unasked: bool,
) -> tuple[PartiesRegistered, RoomAdmitted]:
    """The next party, at the place of its area on the map."""
    party, place = PartyId(len(meeting.rooms.parties)), meeting.founding.areas[area]
    made = Party(party, name, area, place.latitude, place.longitude, capacity)
    return PartiesRegistered((made,)), RoomAdmitted(number, party, at, unasked)


def _turn_down(meeting: Meeting, command: TurnRoomDown, at: Millis) -> Decision:
    room, reason = meeting.signups.rooms.get(command.signup), command.reason.strip()
    if room is None:
        return refusals.unknown_signup(command.signup)
    if room.party is not None:
        return refusals.is_in(room.party)
    if room.state is not State.WAITING:
        return () if room.state is State.TURNED_DOWN else refusals.is_withdrawn()
    return (RoomTurnedDown(room.number, reason, at),) if reason else refusals.needs_reason()


def _withdraw(meeting: Meeting, number: int, at: Millis) -> Decision:
    room = meeting.signups.rooms.get(number)
    if room is None:
        return refusals.unknown_signup(number)
    if room.state is State.WITHDRAWN:
        return ()
    if room.state is not State.WAITING:
        return refusals.is_decided()
    return (SignUpWithdrawn(number, at),)
