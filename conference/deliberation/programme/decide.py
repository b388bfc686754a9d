"""What asking for a step of the programme leads to."""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.founding.refusals import bad_plan
from conference.deliberation.meeting import Meeting
from conference.deliberation.programme import refusals
from conference.deliberation.programme.accepting import decide_accept
from conference.deliberation.programme.commands import (
    AcceptProgramme,
    Command,
    EndItem,
    PlanProgramme,
    SetEditLock,
    SetStandby,
    StartItem,
)
from conference.deliberation.programme.editing import decide_edit
from conference.deliberation.programme.events import (
    Event,
    ItemEnded,
    ItemStarted,
    PlanLockSet,
    ProgrammePlanned,
    StandbySet,
)
from conference.deliberation.programme.model import Programme, next_item, on_standby
from conference.deliberation.sender import Sender

__all__ = ["decide"]

Decision = tuple[Event, ...] | Refusal


def decide(meeting: Meeting, sender: Sender, command: Command, at: Millis) -> Decision:
    """The plan may change while an item is on; one item is on at a time."""
    programme = meeting.programme
    match command:
        case PlanProgramme():
            return _plan(programme, command, sender.login)
        case AcceptProgramme():
            return decide_accept(meeting, command, sender.login)
        case StartItem():
            return _start(programme, command, at)
        case EndItem():
            return _finish(programme, command, at)
        case SetStandby():
            return _pick(programme, command, at)
        case SetEditLock(on):
            is_locked = programme.locked_by is not None
            return (PlanLockSet(on, sender.login, at),) if on != is_locked else ()
        case _:
            return decide_edit(programme, command, sender.login, at)


def _start(programme: Programme, command: StartItem, at: Millis) -> Decision:
    if programme.item(command.item) is None:
        return refusals.unknown_item(command.item)
    if programme.on == command.item:
        return ()
    if command.playhead is not None:
        standby = on_standby(programme)
        is_there = standby is not None and standby.id == command.item
        if not is_there or command.playhead != programme.playhead:
            return refusals.standby_moved(standby)
    return (ItemStarted(command.item, at),)


def _finish(programme: Programme, command: EndItem, at: Millis) -> Decision:
    """An item that is over stays so; another one that is on does not end in its place."""
    if command.item is None or command.item == programme.on:
        return (ItemEnded(programme.on, at),) if programme.on is not None else ()
    if programme.on is None and command.item in programme.runs:
        return ()
    return refusals.item_over(programme.item(command.item), programme.item(programme.on))


def _pick(programme: Programme, command: SetStandby, at: Millis) -> Decision:
    """Picking what comes next anyhow is the same as picking nothing."""
    following = next_item(programme.items, programme.runs, programme.on)
    picked = command.item
    if picked is not None:
        item = programme.item(picked)
        if item is None:
            return refusals.unknown_item(picked)
        if picked == programme.on:
            return refusals.item_is_on(item)
        if following is not None and picked == following.id:
            picked = None
    return (StandbySet(picked, at),) if picked != programme.standby else ()


def _plan(programme: Programme, command: PlanProgramme, by: str) -> Decision:
    ids = [item.id for item in command.items]
    if len(set(ids)) != len(ids):
        return bad_plan("Every item of the programme needs an id of its own.")
    if programme.on is not None and programme.on not in ids:
        return bad_plan("The item that is on must stay in the programme.")
    if programme.items == command.items:
        return ()
    if programme.locked_by is not None:
        return refusals.plan_locked(programme.locked_by)
    return (ProgrammePlanned(command.items, by),)
