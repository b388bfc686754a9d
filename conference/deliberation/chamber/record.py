"""What the verification of a record checks of seats, presence and standing rules."""

from __future__ import annotations

from typing import assert_never

from conference.deliberation.chamber.events import (
    CheckedOut,
    RulesAdopted,
    SeatLeft,
    SeatsGiven,
    SeatSigned,
    SeatUnlocked,
)
from conference.deliberation.chamber.evolve import Heard
from conference.deliberation.chamber.model import UNDRAWN, Chamber, Seat
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import (
    BadgeChecked,
    MembersInvited,
    MembersReplaced,
    StandingNoted,
)
from conference.deliberation.polls.electorate import Electorate
from conference.sortition.roster import Standing

__all__ = ["fault"]


def fault(meeting: Meeting, event: Heard) -> str | None:
    """Why ``event`` may not be the next one; None when it may.

    Who is on the confirmed list, and which badge is accepted, is checked by the subject members.
    """
    chamber = meeting.chamber
    match event:
        case RulesAdopted():
            return _rules_fault(meeting, event)
        case SeatsGiven():
            return _given_fault(chamber, event)
        case SeatSigned(number, device, _):
            return _signed_fault(meeting, chamber.seats.get(number), device)
        case SeatLeft(number, _):
            return _device_fault(chamber.seats.get(number))
        case SeatUnlocked(number, reason, _):
            is_said = reason.strip() != ""
            return _device_fault(chamber.seats.get(number)) if is_said else "it does not say why"
        case CheckedOut(number, _):
            seat = chamber.seats.get(number)
            is_there = seat is not None and seat.is_present
            return None if is_there else "a member leaves the hall who was not in it"
        case MembersReplaced(pairs, _, _):
            has_seat = any(entering in chamber.by_member for _, entering in pairs)
            return "a replacement has a seat already" if has_seat else None
        case MembersInvited() | StandingNoted() | BadgeChecked():
            return None
        case _:
            assert_never(event)


def _rules_fault(meeting: Meeting, event: RulesAdopted) -> str | None:
    kinds = [rule.needs.kind for rule in event.rules]
    if len(set(kinds)) < len(kinds):
        return "a kind of decision has two rules"
    if meeting.polls.open_to(Electorate.CHAMBER) is not None:
        return "the standing rules change while the chamber votes"
    return None


def _given_fault(chamber: Chamber, event: SeatsGiven) -> str | None:
    members = event.members
    if event.origin not in UNDRAWN:
        return "a seat is given as if by the draw"
    if len(set(members)) < len(members) or any(one in chamber.by_member for one in members):
        return "a member is given a second seat"
    return None


def _signed_fault(meeting: Meeting, seat: Seat | None, device: str) -> str | None:
    if seat is None or not device:
        return "a seat is signed in that there is not, or by no device"
    place = meeting.members.roster.places.get(seat.member)
    is_in = place is not None and place.standing is Standing.PRESENT
    if seat.origin not in UNDRAWN and not is_in:
        return "a seat is signed in whose member was not let in"
    return None


def _device_fault(seat: Seat | None) -> str | None:
    return None if seat is not None and seat.device else "a device is taken off a seat without one"
