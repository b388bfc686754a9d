"""Offices: who leaves one, and who fills the vacancy by the ballots of the election."""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PollId
from conference.deliberation.elections import refusals
from conference.deliberation.elections.commands import AnswerOffer, RecordCountback, VacateOffice
from conference.deliberation.elections.events import (
    OfferAnswered,
    OfficeCountedBack,
    OfficeVacated,
)
from conference.deliberation.elections.model import Cause, Election, Vacancy, alike
from conference.deliberation.elections.nominating import is_own
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import Poll
from conference.deliberation.sender import Role, Sender

__all__ = ["RECALL", "answered", "counted_back", "gone_of", "recall_fault", "vacated"]

RECALL = "recall"
"""The kind of the standing rules by which the chamber, or members, recall somebody."""


def vacated(
    meeting: Meeting, election: Election, command: VacateOffice, at: Millis
) -> tuple[OfficeVacated, ...] | Refusal:
    """A holder leaves the office, for a reason; who is recalled by a poll that carried it."""
    holders = [one for one in election.holders if one.number == command.number]
    if not holders:
        return refusals.bad_office("They do not hold this office. See who does.")
    holder, reason = holders[-1], command.reason.strip()
    if holder.cause is not None:
        same = holder.cause is command.cause
        return () if same else refusals.bad_office("They hold the office no longer.")
    if command.cause is Cause.SUCCEEDED:
        return refusals.bad_office("Successors are elected: call the election, and publish it.")
    if not reason:
        return refusals.bad_office("Say how it is known; the reason is in the record.")
    is_recall = command.cause is Cause.RECALLED
    if is_recall and (fault := recall_fault(meeting, election, command.number, command.poll)):
        return refusals.bad_office(fault)
    poll = command.poll if is_recall else PollId("")
    return (OfficeVacated(election.id, command.number, command.cause, reason, poll, at),)


def recall_fault(meeting: Meeting, election: Election, number: int, poll: PollId) -> str | None:
    """Why nobody is recalled by this poll, as a sentence; None when the holder is."""
    one, vote = election.nominee(number), meeting.polls.by_id.get(poll)
    sheet = meeting.polls.sheets.get(poll)
    if vote is None or sheet is None or sheet.decision is None or vote.needs is None:
        return "Name the published poll by which they were recalled."
    if vote.needs.kind != RECALL:
        return f"The poll {poll} decides on no recall: its kind of the standing rules is another."
    if not _may_recall(election, vote):
        return f"The poll {poll} is none of those who elected them, nor of the chamber."
    if not sheet.decision.passed:
        return f"The recall was not carried by the poll {poll}: they stay in office."
    if one is None or alike(one.name) not in alike(vote.question):
        return f"The poll {poll} asks about somebody else: its question does not name them."
    used = (h.poll for e in meeting.elections.in_order() for h in e.holders)
    return f"The poll {poll} has recalled somebody already." if poll in used else None


def _may_recall(election: Election, vote: Poll) -> bool:
    """Whether those who are asked can recall a holder: the chamber, or members who elected them."""
    if vote.electorate is Electorate.CHAMBER:
        return True
    call = election.call
    is_theirs = vote.electorate is call.electorate is Electorate.MEMBERS
    return is_theirs and vote.area in ("", call.area)


def gone_of(election: Election, vacancy: Vacancy) -> tuple[int, ...]:
    """The candidates who are not counted for a vacancy: who left the office, and who declined."""
    left = {one.number for one in election.holders if one.cause is not None}
    holding = {one.number for one in election.holding()}
    return tuple(sorted((left - holding) | set(vacancy.declined)))


def counted_back(
    election: Election, command: RecordCountback, at: Millis
) -> tuple[OfficeCountedBack, ...] | Refusal:
    """Whom the ballots find for a vacancy, unless something has changed since they were counted."""
    vacancy = election.vacancy()
    if vacancy is None or vacancy.number != command.vacated or not vacancy.waits_for_count:
        return ()
    if gone_of(election, vacancy) != command.gone:
        return ()
    return (
        OfficeCountedBack(
            election.id, command.vacated, command.winner, command.gone, command.notes, at
        ),
    )


def answered(
    meeting: Meeting, election: Election, sender: Sender, command: AnswerOffer, at: Millis
) -> tuple[OfferAnswered, ...] | Refusal:
    """Whom a vacant seat is offered takes it, or not."""
    vacancy, one = election.vacancy(), election.nominee(command.number)
    if one is None:
        return refusals.unknown_nominee(election.id, command.number)
    if vacancy is None or vacancy.offered != command.number:
        if command.accepts and command.number in {h.number for h in election.holding()}:
            return ()
        return refusals.bad_office(f"No vacant seat is offered to {one.name} now.")
    by_member = sender.role is Role.MEMBER
    if by_member and not is_own(meeting, sender, one):
        return refusals.not_yours(one.number)
    paper = "" if by_member else command.paper.strip()
    if not by_member and not paper:
        return refusals.bad_office("Say on which paper they have answered.")
    return (OfferAnswered(election.id, vacancy.number, one.number, command.accepts, paper, at),)
