"""What asking for a seat, for presence, or for standing rules leads to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import ConferenceError, Refusal
from conference.deliberation.chamber import refusals
from conference.deliberation.chamber.commands import (
    AdoptRules,
    CheckOut,
    Command,
    GiveSeats,
    LeaveSeat,
    RuleLine,
    SignIn,
    UnlockSeat,
)
from conference.deliberation.chamber.events import (
    CheckedOut,
    Event,
    RulesAdopted,
    SeatLeft,
    SeatsGiven,
    SeatSigned,
    SeatUnlocked,
)
from conference.deliberation.chamber.model import UNDRAWN, StandingRule
from conference.deliberation.chamber.signatures import signatures_fault
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import BadgeChecked
from conference.deliberation.polls.electorate import (
    Electorate,
    Needs,
    QuorumOf,
    Tie,
    quorum_fault,
)
from conference.deliberation.sender import Sender
from conference.sortition.roster import Standing
from conference.voting.decision import BASES, majority

__all__ = ["decide", "rule_faults"]

Decision = tuple[Event | BadgeChecked, ...] | Refusal

_KIND = re.compile("[a-z][a-z0-9-]{0,63}")
_PSEUDONYM = re.compile("[0-9a-f]{64}")


def decide(meeting: Meeting, sender: Sender, command: Command, at: Millis) -> Decision:
    """What a command about the chamber leads to; ``at`` is not before the last event."""
    match command:
        case AdoptRules(rules):
            return _adopt(meeting, rules, at)
        case GiveSeats():
            return _give(meeting, command, at)
        case SignIn():
            return _sign_in(meeting, command, at)
        case LeaveSeat():
            return _leave(meeting, sender, at)
        case UnlockSeat():
            return _unlock(meeting, command, at)
        case CheckOut(badge):
            return _check_out(meeting, badge, at)
        case _:
            assert_never(command)


def rule_faults(line: RuleLine) -> list[tuple[str, str]]:
    """What is wrong with a line of the standing rules: column and sentence."""
    faults = []
    if not _KIND.fullmatch(line.kind):
        faults.append(("kind", f"{line.kind!r} is no name: small letters, digits and dashes"))
    try:
        majority(line.majority)
    except ConferenceError as error:
        faults.append(("majority", error.sentence))
    words: dict[str, Iterable[str]] = {"of": BASES, "quorum_of": QuorumOf, "tie": Tie}
    for column, known in words.items():
        typed = getattr(line, column)
        if typed not in set(known):
            faults.append((column, f"{typed!r} is none of: {', '.join(known)}"))
    if fault := quorum_fault(line.quorum):
        faults.append(("quorum", fault))
    if fault := signatures_fault(line.signatures):
        faults.append(("signatures", fault))
    return faults


def _adopt(meeting: Meeting, lines: tuple[RuleLine, ...], at: Millis) -> Decision:
    kinds = [line.kind for line in lines]
    doubled = sorted({kind for kind in kinds if kinds.count(kind) > 1})
    said = [f"{line.kind}: {said}" for line in lines for _, said in rule_faults(line)]
    said += [f"{kind} has more than one rule" for kind in doubled]
    said += [
        f"{one.what.kind.value} needs a rule: proposal {one.number} is due and must be put"
        for one in meeting.agenda.in_order()
        if one.due is not None and one.decided_at is None and one.what.kind.value not in kinds
    ]
    if said:
        return refusals.bad_rules(f"{'; '.join(one.rstrip('.') for one in said)}.")
    rules = tuple(map(_rule, lines))
    known = meeting.chamber
    if rules == tuple(known.rules[kind] for kind in known.kinds):
        return ()
    if any(poll.electorate is Electorate.CHAMBER for poll in meeting.polls.open()):
        return refusals.vote_is_open()
    return (RulesAdopted(rules, at),)


def _rule(line: RuleLine) -> StandingRule:
    needs = Needs(
        line.kind, line.majority, line.of, line.quorum, QuorumOf(line.quorum_of), Tie(line.tie)
    )
    return StandingRule(line.title or line.kind, needs, line.by_name, line.signatures)


def _give(meeting: Meeting, command: GiveSeats, at: Millis) -> Decision:
    members = command.members
    if len(set(members)) < len(members) or not all(map(_PSEUDONYM.fullmatch, members)):
        return refusals.bad_seat("Name members by pseudonym (64 hexadecimal digits), each once.")
    if command.origin not in UNDRAWN:
        return refusals.bad_seat("Who was drawn gets a seat by the draw, or by a replacement.")
    new = tuple(one for one in members if one not in meeting.chamber.by_member)
    return (SeatsGiven(new, command.origin, at),) if new else ()


def _sign_in(meeting: Meeting, command: SignIn, at: Millis) -> Decision:
    seat = meeting.chamber.seat_of(command.badge)
    if seat is None:
        return refusals.no_seat()
    events: list[Event | BadgeChecked] = []
    if seat.origin not in UNDRAWN:
        place = meeting.members.roster.places[command.badge]
        if place.standing is Standing.ACCEPTED:
            events.append(BadgeChecked(command.badge, True, "", at))
        elif place.standing is not Standing.PRESENT:
            found = meeting.members.roster.checked_in(command.badge, at)
            return found if isinstance(found, Refusal) else refusals.no_seat()
    if seat.device == command.device:
        return ()
    if seat.device not in ("", command.gone):
        return refusals.seat_taken(seat.number)
    return (*events, SeatSigned(seat.number, command.device, at))


def _leave(meeting: Meeting, sender: Sender, at: Millis) -> Decision:
    seat = meeting.chamber.seats.get(sender.seat or 0)
    if seat is None:
        return refusals.no_seat()
    return (SeatLeft(seat.number, at),) if seat.device else ()


def _unlock(meeting: Meeting, command: UnlockSeat, at: Millis) -> Decision:
    seat = meeting.chamber.seats.get(command.seat)
    if seat is None:
        return refusals.bad_seat(f"There is no seat {command.seat}.")
    if not command.reason.strip():
        return refusals.bad_seat("Say why the device is taken off; the reason is in the record.")
    return (SeatUnlocked(seat.number, command.reason.strip(), at),) if seat.device else ()


def _check_out(meeting: Meeting, badge: str, at: Millis) -> Decision:
    seat = meeting.chamber.seat_of(badge)
    if seat is None:
        return refusals.no_seat()
    return (CheckedOut(seat.number, at),) if seat.is_present else ()
