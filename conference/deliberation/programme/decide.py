"""What asking for a step of the programme leads to."""

from __future__ import annotations

from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.founding.refusals import bad_plan
from conference.deliberation.meeting import Meeting
from conference.deliberation.programme import refusals
from conference.deliberation.programme.commands import Command, EndItem, PlanProgramme, StartItem
from conference.deliberation.programme.events import (
    Event,
    ItemEnded,
    ItemStarted,
    ProgrammePlanned,
)
from conference.deliberation.programme.model import Programme
from conference.deliberation.sender import Sender

__all__ = ["decide"]

Decision = tuple[Event, ...] | Refusal


def decide(meeting: Meeting, _sender: Sender, command: Command, at: Millis) -> Decision:
    """The plan may change while an item is on; one item is on at a time."""
    programme = meeting.programme
    match command:
        case PlanProgramme():
            return _plan(programme, command)
        case StartItem():
            return _start(programme, command, at)
        case EndItem():
            return (ItemEnded(programme.on, at),) if programme.on is not None else ()
        case _:
            assert_never(command)


def _start(programme: Programme, command: StartItem, at: Millis) -> Decision:
    if all(item.id != command.item for item in programme.items):
        return refusals.unknown_item(command.item)
    if programme.on == command.item:
        return ()
    return (ItemStarted(command.item, at),)


def _plan(programme: Programme, command: PlanProgramme) -> Decision:
    ids = [item.id for item in command.items]
    if len(set(ids)) != len(ids):
        return bad_plan("Every item of the programme needs an id of its own.")
    if programme.on is not None and programme.on not in ids:
        return bad_plan("The item that is on must stay in the programme.")
    if programme.items == command.items:
        return ()
    return (ProgrammePlanned(command.items),)
