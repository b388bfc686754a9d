"""What moderators at desks ask: to read, star, put together, take off, and who deals with what."""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Sender
from conference.deliberation.statements import refusals
from conference.deliberation.statements.commands import (
    ClaimStatements,
    MergeStatements,
    PartStatement,
    PutBackStatement,
    ReadStatements,
    ReleaseStatements,
    StarStatement,
    TakeOffStatement,
)
from conference.deliberation.statements.events import (
    StatementParted,
    StatementPutBack,
    StatementsClaimed,
    StatementsMerged,
    StatementsRead,
    StatementsReleased,
    StatementStarred,
    StatementTakenOff,
)
from conference.deliberation.statements.model import CLAIM_MS, LIFE, Said, Statement
from conference.deliberation.statements.words import as_said

__all__ = ["claim", "merge", "part", "put_back", "read", "release", "star", "take_off"]

NOBODY = "desk"
"""Who claims at a desk that nobody has signed in at by name."""


def read(
    meeting: Meeting, sender: Sender, command: ReadStatements, at: Millis
) -> tuple[StatementsRead, ...] | Refusal:
    """These are read, or unread again."""
    found = _several(meeting, sender, command.statements, at)
    if isinstance(found, Refusal):
        return found
    changed = tuple(one.id for one in found if one.read is not command.read)
    return (StatementsRead(changed, command.read),) if changed else ()


def star(
    meeting: Meeting, sender: Sender, command: StarStatement, at: Millis
) -> tuple[StatementStarred, ...] | Refusal:
    """It has a star, or has none."""
    found = _one(meeting, sender, command.statement, at)
    if isinstance(found, Refusal):
        return found
    if found.starred is command.starred:
        return ()
    return (StatementStarred(found.id, command.starred),)


def merge(
    meeting: Meeting, sender: Sender, command: MergeStatements, at: Millis
) -> tuple[StatementsMerged, ...] | Refusal:
    """These are put together with what stands for ``into``; those that are so already stay."""
    slice_ = meeting.statements
    named = _one(meeting, sender, command.into, at)
    found = _several(meeting, sender, command.statements, at)
    if isinstance(named, Refusal):
        return named
    if isinstance(found, Refusal):
        return found
    into = slice_.by_id[slice_.lead(named.id)]
    others = [one for one in found if slice_.lead(one.id) != into.id]
    if any(one.into is not None for one in others):
        return refusals.bad_merge(
            "One of these is put together with another one already. Part it first."
        )
    if any(one.session != into.session for one in others):
        return refusals.bad_merge(
            "These are of different sessions. Put together what was said in one."
        )
    return (StatementsMerged(into.id, tuple(one.id for one in others)),) if others else ()


def part(
    meeting: Meeting, sender: Sender, command: PartStatement, at: Millis
) -> tuple[StatementParted, ...] | Refusal:
    """It stands for itself again, with what was put together with it before."""
    found = _one(meeting, sender, command.statement, at)
    if isinstance(found, Refusal):
        return found
    return () if found.into is None else (StatementParted(found.id),)


def take_off(
    meeting: Meeting, sender: Sender, command: TakeOffStatement, at: Millis
) -> tuple[StatementTakenOff, ...] | Refusal:
    """It is shown no more; the reason stays."""
    found, reason = meeting.statements.by_id.get(command.statement), as_said(command.reason)
    if found is not None and found.state is Said.OFF:
        return ()
    one = _one(meeting, sender, command.statement, at)
    if isinstance(one, Refusal):
        return one
    return (StatementTakenOff(one.id, reason),) if reason else refusals.needs_why()


def put_back(
    meeting: Meeting, sender: Sender, command: PutBackStatement, at: Millis
) -> tuple[StatementPutBack, ...] | Refusal:
    """It is shown as before it was taken off."""
    found = meeting.statements.by_id.get(command.statement)
    if found is None:
        return refusals.unknown_statement(command.statement)
    if found.is_claimed(sender.login or NOBODY, at):
        return refusals.claimed_by_other(found.claimed_by)
    if found.state is Said.PASSED:
        return ()
    if found.state is not Said.OFF or Said.PASSED not in LIFE[found.state]:
        return refusals.not_passed()
    return (StatementPutBack(found.id),)


def claim(
    meeting: Meeting, sender: Sender, command: ClaimStatements, at: Millis
) -> tuple[StatementsClaimed, ...] | Refusal:
    """Those that nobody else has claimed are the sender's for a while."""
    login, by_id = sender.login or NOBODY, meeting.statements.by_id
    found = [by_id[one] for one in dict.fromkeys(command.statements) if one in by_id]
    there = [one for one in found if one.state is Said.PASSED]
    if not there:
        return refusals.unknown_statement(command.statements[0])
    free = [one for one in there if not one.is_claimed(login, at)]
    if not free:
        return refusals.claimed_by_other(there[0].claimed_by)
    half = at + CLAIM_MS // 2
    due = tuple(one.id for one in free if one.claimed_by != login or one.claimed_until < half)
    return (StatementsClaimed(due, login, Millis(at + CLAIM_MS)),) if due else ()


def release(
    meeting: Meeting, sender: Sender, command: ReleaseStatements
) -> tuple[StatementsReleased, ...]:
    """What the sender has claimed of these is anybody's again."""
    login, by_id = sender.login or NOBODY, meeting.statements.by_id
    named = [by_id[one] for one in dict.fromkeys(command.statements) if one in by_id]
    mine = tuple(one.id for one in named if one.claimed_by == login)
    return (StatementsReleased(mine),) if mine else ()


def _one(meeting: Meeting, sender: Sender, statement: str, at: Millis) -> Statement | Refusal:
    """A statement that has passed, and that nobody else deals with."""
    found = meeting.statements.by_id.get(statement)
    if found is None:
        return refusals.unknown_statement(statement)
    if found.state is not Said.PASSED:
        return refusals.not_passed()
    if found.is_claimed(sender.login or NOBODY, at):
        return refusals.claimed_by_other(found.claimed_by)
    return found


def _several(
    meeting: Meeting, sender: Sender, statements: tuple[str, ...], at: Millis
) -> list[Statement] | Refusal:
    """The statements of these ids, each once; the refusal of the first that is none."""
    found = []
    for name in dict.fromkeys(statements):
        one = _one(meeting, sender, name, at)
        if isinstance(one, Refusal):
            return one
        found.append(one)
    return found
