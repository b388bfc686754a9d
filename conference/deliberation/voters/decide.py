"""What asking for a list, or about a code, leads to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.sender import Sender
from conference.deliberation.voters import refusals
from conference.deliberation.voters.commands import (
    Command,
    IssueVoterCode,
    ListVoters,
    WithdrawVoterCode,
)
from conference.deliberation.voters.events import (
    Event,
    VoterCodeIssued,
    VoterCodeWithdrawn,
    VotersListed,
)
from conference.deliberation.voters.model import MOST_AREAS, ListedArea, VotersList

__all__ = ["decide", "list_fault"]

LONGEST_NAME = 100

_DIGEST = re.compile("[0-9a-f]{64}")


def decide(
    meeting: Meeting, _sender: Sender, command: Command, at: Millis
) -> tuple[Event, ...] | Refusal:
    """A list is put in force between polls; a code is first taken back, then replaced."""
    match command:
        case ListVoters():
            return _list(meeting, command, at)
        case WithdrawVoterCode():
            return _withdraw(meeting, command, at)
        case IssueVoterCode(number):
            return _issue(meeting, number, at)
        case _:
            assert_never(command)


def _list(meeting: Meeting, command: ListVoters, at: Millis) -> tuple[Event, ...] | Refusal:
    known = meeting.voters.listed
    asked = VotersList(command.areas, command.digest, command.day, at)
    if known is not None and (known.areas, known.digest) == (asked.areas, asked.digest):
        return ()
    if meeting.polls.open_to(Electorate.MEMBERS) is not None:
        return refusals.voters_are_voting()
    faults = list_fault(command.areas, command.digest, command.day)
    if faults:
        return refusals.bad_list(" ".join(faults))
    return (VotersListed(command.areas, command.digest, command.day, at),)


def list_fault(areas: Sequence[ListedArea], digest: str, day: str) -> list[str]:
    """Everything that is wrong with a list, as sentences."""
    faults = []
    if not 0 < len(areas) <= MOST_AREAS:
        faults.append(f"A list has 1 to {MOST_AREAS} areas; this one has {len(areas)}.")
    names = [area.name for area in areas]
    if len(set(names)) != len(names):
        faults.append("Every area has a name of its own.")
    for area in areas:
        if area.name != area.name.strip() or not 0 < len(area.name) <= LONGEST_NAME:
            faults.append(f"{area.name[:LONGEST_NAME]!r} is no name of an area.")
        if area.entitled < 1:
            faults.append(f"Nobody is entitled in {area.name!r}: leave the area out.")
    if not _DIGEST.fullmatch(digest):
        faults.append("The digest is a SHA-256 in hexadecimal digits.")
    try:
        date.fromisoformat(day)
    except ValueError:
        faults.append("The day of the register is written as 2026-11-30.")
    return faults


def _withdraw(
    meeting: Meeting, command: WithdrawVoterCode, at: Millis
) -> tuple[Event, ...] | Refusal:
    fault = _unknown(meeting, command.number)
    if fault is not None:
        return fault
    if not command.reason.strip():
        return refusals.needs_reason()
    if command.number in meeting.voters.waiting:
        return ()
    return (VoterCodeWithdrawn(command.number, command.reason.strip(), at),)


def _issue(meeting: Meeting, number: int, at: Millis) -> tuple[Event, ...] | Refusal:
    fault = _unknown(meeting, number)
    if fault is not None:
        return fault
    if number not in meeting.voters.waiting:
        return refusals.has_code(number)
    return (VoterCodeIssued(number, at),)


def _unknown(meeting: Meeting, number: int) -> Refusal | None:
    listed = meeting.voters.listed
    if listed is None:
        return refusals.no_list()
    return refusals.no_voter(number) if listed.area_of(number) is None else None
