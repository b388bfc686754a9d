"""The documents of the chamber: its figures and rules for all, each seat for desks."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from conference.core.ids import PersonId
from conference.core.lean import Lean
from conference.deliberation.agenda.documents import signers_of
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.chamber.events import (
    CheckedOut,
    RulesAdopted,
    SeatLeft,
    SeatsGiven,
    SeatSigned,
    SeatUnlocked,
)
from conference.deliberation.chamber.model import Chamber, Seat, StandingRule
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import (
    BadgeChecked,
    MembersInvited,
    MembersReplaced,
    StandingNoted,
)
from conference.deliberation.polls.events import PaperGiven
from conference.deliberation.polls.seatbox import SeatBox

__all__ = [
    "ChamberView",
    "OwnSeat",
    "RuleView",
    "SeatView",
    "documents",
    "own_seat",
    "rule_view",
    "seats_of",
    "touched",
]

WHOLE = "chamber"


class RuleView(Lean, frozen=True):
    """A standing rule as people read it; ``signatures`` as in
    :class:`~conference.deliberation.chamber.model.StandingRule`.
    """

    kind: str
    title: str
    majority: str
    of: str
    quorum: str
    quorum_of: str
    tie: str
    by_name: bool
    signatures: str = ""


class ChamberView(Lean, frozen=True, tag_field="view", tag="chamber"):
    """How many ``seats`` there are, how many are signed in (``present``), and the rules."""

    seats: int
    present: int
    rules: tuple[RuleView, ...]


class SeatView(Lean, frozen=True, tag_field="view", tag="seat"):
    """A seat, for desks: who has it by the first digits of the pseudonym, and how they stand."""

    number: int
    member: str
    origin: str
    standing: str
    has_device: bool
    present_since: int | None


class OwnSeat(Lean, frozen=True):
    """What a member sees of the own seat.

    In the poll of that id the seat has a ballot by a device (``voted``), or was given one on
    ``paper``; "" where it has none in the vote that was opened last. ``signed`` are the numbers of
    the proposals that the seat has signed, ``brought`` of those that its member brought.
    """

    number: int
    present_since: int | None
    voted: str = ""
    paper: str = ""
    signed: tuple[int, ...] = ()
    brought: tuple[int, ...] = ()


def own_seat(meeting: Meeting, number: int) -> OwnSeat | None:
    """The seat as its member sees it; None where there is no such seat."""
    seat = meeting.chamber.seats.get(number)
    if seat is None:
        return None
    brought = tuple(one.number for one in meeting.agenda.of_member(seat.member))
    agenda = meeting.agenda.signed_by(number), brought
    poll = meeting.polls.in_chamber
    box = meeting.polls.boxes.get(poll) if poll is not None else None
    if poll is None or not isinstance(box, SeatBox):
        return OwnSeat(number, seat.present_since, "", "", *agenda)
    has_voted, has_paper = PersonId(number) in box.roll, number in box.papers
    voted, paper = poll if has_voted else "", poll if has_paper else ""
    return OwnSeat(number, seat.present_since, voted, paper, *agenda)


def rule_view(rule: StandingRule) -> RuleView:
    """The rule for documents."""
    needs = rule.needs
    return RuleView(
        needs.kind,
        rule.title,
        needs.majority,
        needs.of,
        needs.quorum,
        needs.quorum_of.value,
        needs.tie.value,
        rule.by_name,
        rule.signatures,
    )


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, ChamberView | SeatView]]:
    """The chamber, where there is one; its seats for desks, in the order of their numbers."""
    chamber = meeting.chamber
    if not chamber.seats and not chamber.kinds:
        return
    if paths is None or WHOLE in paths:
        rules = tuple(rule_view(chamber.rules[kind]) for kind in chamber.kinds)
        yield WHOLE, ChamberView(len(chamber.seats), chamber.present, rules)
    if audience is not Audience.DESK:
        return
    wanted = chosen(paths, "seat")
    numbers = chamber.seats if wanted is None else map(int, wanted)
    for number in sorted(numbers):
        seat = chamber.seats.get(number)
        if seat is not None:
            yield f"seat/{number}", _seat(meeting, seat)


def _seat(meeting: Meeting, seat: Seat) -> SeatView:
    place = meeting.members.roster.places.get(seat.member)
    return SeatView(
        seat.number,
        seat.member[:8],
        seat.origin.value,
        place.standing.value if place is not None else "",
        seat.device != "",
        seat.present_since,
    )


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change."""
    match event:
        case RulesAdopted():
            return frozenset({WHOLE})
        case SeatSigned() | SeatLeft() | SeatUnlocked() | CheckedOut():
            return named("seat", event.seat) | {WHOLE}
        case MembersInvited() | StandingNoted() | SeatsGiven():
            return _of_members(meeting.chamber, *event.members)
        case MembersReplaced(pairs, _, _):
            return _of_members(meeting.chamber, *(one for pair in pairs for one in pair))
        case BadgeChecked():
            return _of_members(meeting.chamber, event.badge)
        case _:
            return NO_PATHS


def seats_of(event: Event, meeting: Meeting) -> Collection[int]:
    """The seats whose members are to be told by ``event`` how they stand."""
    match event:
        case SeatSigned() | CheckedOut() | PaperGiven():
            return (event.seat,)
        case BadgeChecked():
            number = meeting.chamber.by_member.get(event.badge)
            return () if number is None else (number,)
        case _:
            return signers_of(event)


def _of_members(chamber: Chamber, *members: str) -> Paths:
    return named("seat", *(chamber.by_member.get(one) for one in members)) | {WHOLE}
