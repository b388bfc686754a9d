"""What sending, correcting and withdrawing priorities leads to. What is so already gives nothing.

A command names the version that its sender has seen. Sent again, when the answer was lost, it finds
its own words standing and is accepted; two people who write for one room cannot overwrite each
other unseen.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.deliberation.meeting import Meeting
from conference.deliberation.priorities import refusals
from conference.deliberation.priorities.commands import (
    Command,
    EnterPriorities,
    ReceivePriorities,
    RegisterAssemblies,
    SendPriorities,
    SetGathering,
    WithdrawPriorities,
)
from conference.deliberation.priorities.events import (
    AssembliesRegistered,
    Event,
    GatheringSet,
    PrioritiesReceived,
    PrioritiesWithdrawn,
)
from conference.deliberation.priorities.model import (
    LONGEST_TITLE,
    LONGEST_WHY,
    MOST,
    MOST_ASSEMBLIES,
    MOST_PEOPLE,
    MOST_VERSIONS,
    Assembly,
    Priority,
    of_assembly,
    of_room,
    room_of,
)
from conference.deliberation.sender import Role, Sender

__all__ = ["assemblies_fault", "decide", "is_known", "priorities_fault"]

Decision = tuple[Event, ...] | Refusal

LONGEST_NAME = 120


def decide(meeting: Meeting, sender: Sender, command: Command, at: Millis) -> Decision:
    """What a command about priorities leads to; ``at`` is not before the last event."""
    match command:
        case SetGathering():
            return _set(meeting, command, at)
        case RegisterAssemblies(assemblies):
            fault = assemblies_fault(meeting, assemblies)
            if fault:
                return refusals.bad_priorities(fault)
            return (AssembliesRegistered(assemblies, at),) if assemblies else ()
        case SendPriorities():
            assert sender.party is not None, "facilitators have a party"
            return _receive(meeting, of_room(sender.party), command, at, paper=False)
        case EnterPriorities():
            return _receive(meeting, command.whose, command, at, paper=True)
        case ReceivePriorities() if command.priorities:
            return _receive(meeting, of_assembly(command.assembly), command, at, paper=False)
        case ReceivePriorities():
            return _withdraw(meeting, of_assembly(command.assembly), command.version, at)
        case WithdrawPriorities():
            return _withdraw_of(meeting, sender, command, at)
        case _:
            assert_never(command)


def is_known(meeting: Meeting, whose: str) -> bool:
    """Whether somebody sends under this name."""
    party = room_of(whose)
    if party is not None:
        return whose == of_room(party) and party in meeting.rooms.parties
    number = whose.removeprefix("assembly/")
    return number.isdecimal() and int(number) in meeting.priorities.assemblies


def priorities_fault(priorities: Iterable[Priority], headcount: int) -> str | None:
    """What is wrong with priorities, as a sentence that says what to do; None when nothing is."""
    listed = [*priorities]
    if not 0 < len(listed) <= MOST:
        return f"Send 1 to {MOST} priorities."
    if not 0 < headcount <= MOST_PEOPLE:
        return f"Say how many people agreed: 1 to {MOST_PEOPLE:,}."
    for place, one in enumerate(listed, 1):
        if not one.title.strip():
            return f"Priority {place} has no words. Write it, or take the line away."
        if len(one.title) > LONGEST_TITLE or len(one.why) > LONGEST_WHY:
            return (
                f"Priority {place} is too long: {LONGEST_TITLE} signs, and {LONGEST_WHY:,} for why."
                " Shorten it."
            )
    titles = [" ".join(one.title.split()).casefold() for one in listed]
    if len(set(titles)) < len(titles):
        return "Two of the priorities are the same. Take one away."
    return None


def assemblies_fault(meeting: Meeting, assemblies: Iterable[Assembly]) -> str | None:
    """What is wrong with assemblies that would be registered; None when nothing is."""
    number = len(meeting.priorities.assemblies)
    names = {(one.name, one.area) for one in meeting.priorities.assemblies.values()}
    for one in assemblies:
        number += 1
        if one.number != number or number > MOST_ASSEMBLIES:
            return f"Assemblies are numbered one after the other, up to {MOST_ASSEMBLIES:,}."
        if one.area not in meeting.founding.areas:
            return f"There is no area {one.area}. Name one of the conference's areas."
        if one.name != one.name.strip() or not 0 < len(one.name) <= LONGEST_NAME:
            return f"Assembly {number} needs a name of up to {LONGEST_NAME} signs."
        if (one.name, one.area) in names:
            return f"The assembly {one.name} is there twice. Keep one of them."
        names.add((one.name, one.area))
    return None


def _set(meeting: Meeting, command: SetGathering, at: Millis) -> Decision:
    state, opens_at, closes_at = meeting.priorities, command.opens_at, command.closes_at
    if closes_at is not None and (opens_at is None or closes_at < opens_at):
        return refusals.bad_gathering()
    if (state.opens_at, state.closes_at) == (opens_at, closes_at):
        return ()
    return (GatheringSet(opens_at, closes_at, at),)


def _receive(
    meeting: Meeting,
    whose: str,
    command: SendPriorities | EnterPriorities | ReceivePriorities,
    at: Millis,
    *,
    paper: bool,
) -> Decision:
    if not is_known(meeting, whose):
        return refusals.unknown_assembly(whose)
    fault = priorities_fault(command.priorities, command.headcount)
    if fault is not None:
        return refusals.bad_priorities(fault)
    lines = tuple(Priority(one.title.strip(), one.why.strip()) for one in command.priorities)
    last = meeting.priorities.sent.get(whose)
    said = lines, command.headcount, command.language, paper
    if last is not None and (last.priorities, last.headcount, last.language, last.paper) == said:
        return ()
    if paper and last is not None and last.counts and not last.paper:
        return refusals.not_on_paper()
    refusal = _not_now(meeting, whose, command.version, at)
    if refusal is not None:
        return refusal
    version = command.version + 1
    received = PrioritiesReceived(
        whose, version, command.language, command.headcount, lines, paper, at
    )
    return (received,)


def _withdraw_of(
    meeting: Meeting, sender: Sender, command: WithdrawPriorities, at: Millis
) -> Decision:
    if sender.role is Role.FACILITATOR:
        whose = of_room(sender.party if sender.party is not None else PartyId(-1))
    else:
        whose = command.whose or ""
        last = meeting.priorities.sent.get(whose)
        if last is not None and last.counts and not last.paper and sender.role is not None:
            return refusals.not_on_paper()
    return _withdraw(meeting, whose, command.version, at)


def _withdraw(meeting: Meeting, whose: str, version: int, at: Millis) -> Decision:
    if not is_known(meeting, whose):
        return refusals.unknown_assembly(whose)
    last = meeting.priorities.sent.get(whose)
    if last is None or not last.counts:
        return ()
    refusal = _not_now(meeting, whose, version, at)
    return refusal or (PrioritiesWithdrawn(whose, version + 1, at),)


def _not_now(meeting: Meeting, whose: str, version: int, at: Millis) -> Refusal | None:
    """Why nothing can be sent: it is too early, too late, or somebody else was quicker."""
    state, last = meeting.priorities, meeting.priorities.sent.get(whose)
    if not state.is_open(at):
        is_over = state.closes_at is not None and at >= state.closes_at
        return refusals.not_gathered(is_over=is_over)
    current = last.version if last is not None else 0
    if current >= MOST_VERSIONS:
        return refusals.bad_priorities(
            "These were changed so often that no more is taken. Call the conference."
        )
    return refusals.changed_since(current) if version != current else None
