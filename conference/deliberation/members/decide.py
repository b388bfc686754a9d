"""The confirmed list of the chamber, and the badges that are checked against it. Pure.

The list is a :class:`~conference.sortition.roster.Roster`. Who was drawn is invited, accepts or
declines, gives the seat to a replacement, and is present once their badge was checked. A badge
that was not drawn gets no seat, and the attempt is in the record all the same: that is why
checking a badge is never refused as a command. Members are pseudonyms (64 hexadecimal digits);
nobody is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.chamber.model import UNDRAWN
from conference.deliberation.lottery.model import LotteryStage
from conference.deliberation.meeting import Meeting
from conference.deliberation.members import refusals
from conference.deliberation.members.commands import (
    CheckBadge,
    Command,
    InviteMembers,
    NoteStanding,
    ReplaceMembers,
)
from conference.deliberation.members.events import (
    BadgeChecked,
    Event,
    MembersInvited,
    MembersReplaced,
    StandingNoted,
)
from conference.deliberation.sender import Sender
from conference.sortition.roster import Standing

__all__ = ["AGAIN", "decide"]

Decision = tuple[Event, ...] | Refusal

MAX_MEMBERS = 100_000
MAX_REASON = 500
_PSEUDONYM = re.compile("[0-9a-f]{64}")

AGAIN = "again"
"""The reason of a check that finds the member in the hall already."""


def decide(meeting: Meeting, _sender: Sender, command: Command, at: Millis) -> Decision:
    """What a command about members leads to; ``at`` is not before the last event."""
    match command:
        case InviteMembers():
            return _invite(meeting, command, at)
        case NoteStanding():
            return _note(meeting, command, at)
        case ReplaceMembers():
            return _replace(meeting, command, at)
        case CheckBadge(badge):
            return _check(meeting, badge, at)
        case _:
            assert_never(command)


def _fault(members: Iterable[str]) -> Refusal | None:
    """What is wrong with a list of pseudonyms."""
    listed = list(members)
    if not 0 < len(listed) <= MAX_MEMBERS or len(set(listed)) < len(listed):
        return refusals.bad_members("Name members, each of them once.")
    if not all(_PSEUDONYM.fullmatch(one) for one in listed):
        return refusals.bad_members("A member is a pseudonym: 64 hexadecimal digits.")
    return None


def _invite(meeting: Meeting, command: InviteMembers, at: Millis) -> Decision:
    members, places = command.members, meeting.members.roster.places
    fault = _fault(members)
    if fault:
        return fault
    if not _PSEUDONYM.fullmatch(command.draw):
        return refusals.bad_members("Name the draw by its digest: 64 hexadecimal digits.")
    for run in meeting.lottery.runs.values():
        if run.outcome is None or run.outcome.digest != command.draw:
            continue
        if run.stage is not LotteryStage.REVEALED or run.rehearsal:
            return refusals.bad_members("This draw is not revealed, or it does not count.")
        if set(run.outcome.selected) != set(members):
            return refusals.bad_members("These are not the members that were drawn.")
    new = tuple(one for one in members if one not in places)
    return (MembersInvited(command.draw, new, at),) if new else ()


def _note(meeting: Meeting, command: NoteStanding, at: Millis) -> Decision:
    try:
        standing = Standing(command.standing)
    except ValueError:
        known = ", ".join(one.value for one in Standing)
        return refusals.bad_members(f"A standing is one of: {known}.")
    if standing in (Standing.INVITED, Standing.PRESENT, Standing.REPLACED):
        return refusals.bad_members(
            "Members are invited by the draw, present by their badge, and replaced by a round."
        )
    reason = command.reason.strip()
    if len(reason) > MAX_REASON or not reason.isprintable():
        return refusals.bad_members(f"A reason is one line of up to {MAX_REASON} characters.")
    fault = _fault(command.members)
    if fault:
        return fault
    roster, changed = meeting.members.roster, []
    for one in command.members:
        place = roster.places.get(one)
        if place is not None and place.standing is standing:
            continue
        found = roster.moved(one, standing, at)
        if isinstance(found, Refusal):
            return found
        changed.append(one)
    return (StandingNoted(tuple(changed), standing, reason, at),) if changed else ()


def _replace(meeting: Meeting, command: ReplaceMembers, at: Millis) -> Decision:
    pairs, places = command.pairs, meeting.members.roster.places
    fault = _fault(one for pair in pairs for one in pair)
    if fault:
        return fault
    if not 0 < command.round <= 1_000:
        return refusals.bad_members("Rounds of replacements are numbered from 1.")
    if all(
        new in places and places[new].round == command.round
        and old in places and places[old].standing is Standing.REPLACED
        for old, new in pairs
    ):  # fmt: skip
        return ()
    roster, seats = meeting.members.roster, meeting.chamber.by_member
    for leaving, entering in pairs:
        found = roster.replaced(leaving, entering, at, command.round)
        if isinstance(found, Refusal):
            return found
        if entering in seats:
            return refusals.has_seat(entering)
        roster = found
    return (MembersReplaced(pairs, command.round, at),)


def _check(meeting: Meeting, badge: str, at: Millis) -> Decision:
    if not _PSEUDONYM.fullmatch(badge):
        return refusals.bad_members("A badge is a pseudonym: 64 hexadecimal digits.")
    seat, roster = meeting.chamber.seat_of(badge), meeting.members.roster
    is_undrawn = seat is not None and seat.origin in UNDRAWN
    found = roster if is_undrawn else roster.checked_in(badge, at)
    if isinstance(found, Refusal):
        return (BadgeChecked(badge, False, found.code, at),)
    is_in = found is roster if seat is None else seat.is_present
    return (BadgeChecked(badge, True, AGAIN if is_in else "", at),)
