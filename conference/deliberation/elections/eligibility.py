"""Who may stand in an election, who may support them, and who may vote in it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from conference.core.clock import Millis
from conference.deliberation.elections.model import Call, Election, Nomination, alike, person_of
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import Electorate

__all__ = [
    "entitled_people",
    "entitled_seats",
    "holds_office",
    "is_of_area",
    "needed_signatures",
    "nominee_faults",
    "part_fault",
    "person_faults",
    "seat_area",
    "supporters",
    "takes_nominations",
]


def part_fault(text: str, what: str, example: str) -> str | None:
    """Why ``text`` is neither a number nor a part, as a sentence; None when it is, or is empty."""
    try:
        _part(text)
    except (ValueError, ZeroDivisionError):
        return f"{text!r} is no number of {what}; write a number, a part such as {example}, or ''."
    return None


def _part(text: str) -> Fraction | int:
    if not text:
        return 0
    if not all(sign.isdecimal() or sign == "/" for sign in text) or not text.isascii():
        raise ValueError(text)
    part = Fraction(text)
    if part < 0 or ("/" in text and part > 1):
        raise ValueError(text)
    return part if "/" in text else int(part)


def needed_signatures(meeting: Meeting, call: Call) -> int:
    """How many of those who may vote must support a nomination, parts rounded up."""
    part = _part(call.signatures)
    if not isinstance(part, Fraction):
        return part
    return -(-part.numerator * len(entitled_seats(meeting, call.area)) // part.denominator)


def seat_area(meeting: Meeting, seat: int) -> str:
    """The area of a seat; "" where it has none."""
    return meeting.elections.areas.get(seat, "")


def is_of_area(meeting: Meeting, seat: int, area: str) -> bool:
    """Whether the member of a seat is of the area; everybody is of ""."""
    return not area or alike(seat_area(meeting, seat)) == alike(area)


def entitled_seats(meeting: Meeting, area: str) -> frozenset[int]:
    """The seats whose members vote in an election of this area."""
    return frozenset(one for one in meeting.chamber.seats if is_of_area(meeting, one, area))


def entitled_people(meeting: Meeting, call: Call) -> int:
    """How many may vote: seats, or people of the voters' list where members elect."""
    if call.electorate is not Electorate.MEMBERS:
        return len(entitled_seats(meeting, call.area))
    listed = meeting.voters.listed
    areas = listed.areas if listed is not None else ()
    return sum(one.entitled for one in areas if call.area in ("", one.name))


def holds_office(meeting: Meeting, office: str, person: str) -> bool:
    """Whether somebody holds the office now, by whichever election."""
    for election in meeting.elections.of_office(office):
        for holder in election.holding():
            one = election.nominee(holder.number)
            if one is not None and person_of(one.name, one.member) == person:
                return True
    return False


def takes_nominations(election: Election, at: Millis) -> bool:
    """Whether the time until which nominations are taken is not over."""
    return election.call.closes_at is None or at <= election.call.closes_at


def supporters(one: Nomination) -> frozenset[int]:
    """The seats that support a nomination: who proposes it and who signs, but for the own seat."""
    proposer = () if one.proposer is None else (one.proposer,)
    return frozenset((*one.signed, *proposer)) - {one.seat}


def nominee_faults(meeting: Meeting, election: Election, one: Nomination) -> Iterator[str]:
    """Why somebody cannot stand as things are, each as a sentence that says what to do."""
    if one.withdrawn:
        yield f"{one.name} has withdrawn."
        return
    yield from person_faults(meeting, election.call, one)
    training = election.call.training
    person = person_of(one.name, one.member)
    if training and person not in meeting.elections.trained.get(training, ()):
        yield f"{one.name} needs the training “{training}”: the desk notes who has it."
    if not one.accepted:
        yield f"{one.name} has not accepted: they accept from their seat, or on paper at the desk."
    needed, there = needed_signatures(meeting, election.call), len(supporters(one))
    if there < needed:
        yield f"{one.name} has {there} of {needed} signatures: others must sign."


def person_faults(meeting: Meeting, call: Call, one: Nomination) -> Iterator[str]:
    """Why this person cannot stand whatever they do: another area, or the office itself."""
    if one.seat is not None:
        seat = meeting.chamber.seats.get(one.seat)
        if seat is None or seat.member != one.member:
            yield f"Seat {one.seat} is another member's now: {one.name} is to be nominated anew."
            return
    area = seat_area(meeting, one.seat) if one.seat is not None else one.area
    if call.area and alike(area) != alike(call.area):
        is_of = f"is of {area}" if area else "is of no area that is known"
        yield (
            f"Only people of {call.area} stand here, and {one.name} {is_of}: have the desk correct"
            " the area, or nominate them where they are."
        )
    if call.rest and holds_office(meeting, call.office, person_of(one.name, one.member)):
        yield f"{one.name} holds this office already: nominate somebody else for the vacant seats."
