"""What minutes say of elections, a sentence or two an entry; the rounds stand with their poll."""

from __future__ import annotations

from collections.abc import Sequence

from conference.deliberation.elections.events import (
    BallotOrderDrawn,
    ElectionCalled,
    ElectionCancelled,
    ElectionCountedAgain,
    ElectionSettled,
    HustingsOpened,
    LotEntered,
    NominationsClosed,
    NominationsReopened,
    OfferAnswered,
    OfficeCountedBack,
    OfficeVacated,
    SeatAreasGiven,
)
from conference.deliberation.elections.model import Call, Election
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.minutes import words
from conference.voting.rules import RULES

__all__ = ["KEPT", "election_said"]

KEPT = (
    SeatAreasGiven, ElectionCalled, NominationsClosed, NominationsReopened, BallotOrderDrawn,
    HustingsOpened, LotEntered, ElectionCountedAgain, ElectionSettled, ElectionCancelled,
    OfficeVacated, OfficeCountedBack, OfferAnswered,
)  # fmt: skip
"""The entries about elections that belong into minutes."""


def election_said(meeting: Meeting, event: Event) -> str:
    """What an entry about an election is in words; "" for every other one."""
    if isinstance(event, SeatAreasGiven):
        seats = sum(len(numbers) for _, numbers in event.areas)
        areas = words.many(len(event.areas), "area", "areas")
        return f"{words.many(seats, 'seat was', 'seats were')} assigned to {areas}."
    if isinstance(event, ElectionCalled):
        return f"The election “{event.call.title}” was called: {_called(event.call)}."
    if not isinstance(event, KEPT):
        return ""
    election = meeting.elections.by_id[event.election]
    title = f"the election “{election.call.title}”"
    match event:
        case NominationsClosed():
            return _closed(election, event)
        case NominationsReopened(reason=reason):
            return f"Nominations for {title} were opened again. Reason: {reason}"
        case BallotOrderDrawn(value=value, order=order):
            names = _names(election, order)
            return f"The ballot of {title} was drawn by the value “{value}”: {names}."
        case HustingsOpened(order=order):
            return f"The candidates of {title} are heard in this order: {_names(election, order)}."
        case LotEntered(value=value):
            return f"The count of {title} had stopped at a tie. The lot was drawn: “{value}”."
        case ElectionCountedAgain(counter=counter, differences=differences):
            told = f"The ballots of {title} were counted a second time, by {counter}:"
            return f"{told} {' '.join(differences) or 'both counts came to the same.'}"
        case ElectionCancelled(reason=reason):
            return f"{title[0].upper()}{title[1:]} was called off. Reason: {reason}"
        case _:
            return _of_office(election, event)


def _called(call: Call) -> str:
    told = [
        f"{words.many(call.seats, 'seat', 'seats')} of the office {call.office}",
        f"by the rule {RULES[call.rule].title}",
    ]
    if call.rest:
        told.append("for what of it is vacant")
    if call.area:
        told.append(f"by and of the people of {call.area}")
    if call.signatures:
        told.append(f"with {call.signatures} signatures of those who may vote")
    if call.training:
        told.append(f"with the training {call.training}")
    if call.group:
        told.append(f"with at least {call.least} for {call.group}")
    return ", ".join(told)


def _names(election: Election, numbers: Sequence[int]) -> str:
    found = (election.nominee(number) for number in numbers)
    return words.enumerated([one.name for one in found if one is not None])


def _closed(election: Election, event: NominationsClosed) -> str:
    told = [f"Nominations for the election “{election.call.title}” were closed."]
    if event.reason:
        told.append(f"It was before the time that was published: {event.reason}")
    names = _names(election, event.candidates)
    told.append(f"There stand: {names}." if names else "Nobody stands.")
    told += (why for _, why in event.refused)
    return " ".join(told)


def _of_office(
    election: Election, event: ElectionSettled | OfficeVacated | OfficeCountedBack | OfferAnswered
) -> str:
    office = election.call.office
    match event:
        case ElectionSettled(elected=elected, unfilled=unfilled):
            names = _names(election, elected)
            told = f"Elected to the office {office}: {names or 'nobody'}."
            seats = words.many(unfilled, "seat stays", "seats stay")
            return f"{told} {seats} empty." if unfilled else told
        case OfficeVacated(number=number, cause=cause, reason=reason):
            who = _names(election, (number,))
            return f"{who} has left the office {office} ({cause.value}). {reason}"
        case OfficeCountedBack(winner=winner, notes=notes):
            found = _names(election, (winner,)) if winner is not None else "nobody"
            told = f"The ballots were counted for a vacant seat of the office {office}:"
            return " ".join((f"{told} it is offered to {found}.", *notes))
        case OfferAnswered(number=number, accepts=accepts):
            who = _names(election, (number,))
            return f"{who} {'takes' if accepts else 'declines'} a vacant seat of {office}."
