"""The agenda in minutes: what was brought, became due and was decided, and orders of the day."""

from __future__ import annotations

from conference.deliberation.agenda.events import (
    OrderAdopted,
    ProposalBrought,
    ProposalDecided,
    ProposalDue,
    ProposalWithdrawn,
    WitnessNoted,
)
from conference.deliberation.agenda.model import Outcome
from conference.deliberation.agenda.orders import departures
from conference.deliberation.agenda.words import WITNESS, called
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.minutes.words import many

__all__ = ["KEPT", "agenda_said"]

KEPT = (
    ProposalBrought, ProposalDue, ProposalDecided, ProposalWithdrawn, OrderAdopted, WitnessNoted,
)  # fmt: skip
"""Events of the agenda that belong into minutes; who has signed is in the record."""

_OUTCOMES = {
    Outcome.CARRIED: "was carried",
    Outcome.REJECTED: "was not carried",
    Outcome.UNDECIDED: "was not decided, for want of a quorum or of votes, and must be put again",
}


def agenda_said(meeting: Meeting, event: Event) -> str:
    """A sentence about an event of the agenda, as the record stands; "" for any other."""
    if not isinstance(event, KEPT):
        return ""
    name = _named(meeting, event.proposal)
    match event:
        case ProposalBrought(_, what, seat, _):
            return f"{name} was brought {_by(seat)}.{_text(what.text)}"
        case ProposalDue(_, signatures, needed, seats, _):
            signed = f"{signatures} of {many(seats, 'seat', 'seats')} had signed it"
            return f"{name} became due: {signed}, {needed} were needed."
        case ProposalDecided(_, poll, outcome, _):
            return f"{name} {_OUTCOMES[outcome]} (poll {poll})."
        case ProposalWithdrawn():
            return f"{name} was withdrawn."
        case WitnessNoted(_, state, reason, _):
            why = f" Reason: {reason}" if reason else ""
            return f"{name}: {WITNESS[state]}.{why}"
        case OrderAdopted():
            return _order(meeting, event)


def _named(meeting: Meeting, number: int) -> str:
    return f"Proposal {number} ({called(meeting.agenda.proposals[number].what)})"


def _by(seat: int | None) -> str:
    return "by the desk" if seat is None else f"from seat {seat}"


def _text(text: str) -> str:
    return f" It says: “{text}”" if text else ""


def _order(meeting: Meeting, event: OrderAdopted) -> str:
    """The order with its digest; of the one that stands, where the programme departs from it."""
    lines = "; ".join(f"{n}. {line.title}" for n, line in enumerate(event.lines, 1))
    told = f"The chamber adopted the order of day {event.day}: {lines}. Digest: {event.digest}."
    order = meeting.agenda.orders[event.day]
    if (order.proposal, order.digest) != (event.proposal, event.digest):
        return told
    others = " ".join(departures(order, meeting.programme.items))
    return f"{told} The programme departs from it: {others}" if others else told
