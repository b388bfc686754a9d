"""From what happened to the next slice of the programme."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.core.clock import Millis
from conference.deliberation.meeting import Meeting
from conference.deliberation.programme.edits import edited, planned_anew, redone, undone
from conference.deliberation.programme.events import (
    EditRedone,
    EditUndone,
    Event,
    ItemChanged,
    ItemDeleted,
    ItemEnded,
    ItemInserted,
    ItemMoved,
    ItemSplit,
    ItemStarted,
    PlanLockSet,
    ProgrammePlanned,
    StandbySet,
)
from conference.deliberation.programme.model import Programme, Run, on_standby

__all__ = ["evolve"]


def evolve(state: Programme, event: Event, _meeting: Meeting) -> Programme:
    """The programme after ``event``; an item that goes on ends the one before it."""
    after = _after(state, event)
    if on_standby(after) == on_standby(state) and after.standby == state.standby:
        return after
    return replace(after, playhead=state.playhead + 1)


def _after(state: Programme, event: Event) -> Programme:
    match event:
        case ProgrammePlanned(items, by):
            return planned_anew(state, items, by)
        case ItemStarted(item, at):
            ended = _end(state, at)
            runs = ended.runs.set(item, Run(at, earlier=_earlier(ended.runs.get(item))))
            return replace(ended, on=item, runs=runs, standby=None)
        case ItemEnded(_, at):
            return replace(_end(state, at), on=None)
        case StandbySet(item, _):
            return replace(state, standby=item)
        case ItemInserted() | ItemDeleted() | ItemMoved() | ItemChanged() | ItemSplit():
            return edited(state, event)
        case EditUndone():
            return undone(state)
        case EditRedone():
            return redone(state)
        case PlanLockSet(on, by):
            return replace(state, locked_by=by if on else None)
        case _:
            assert_never(event)


def _end(state: Programme, at: Millis) -> Programme:
    if state.on is None:
        return state
    run = replace(state.runs[state.on], ended_at=at)
    return replace(state, runs=state.runs.set(state.on, run))


def _earlier(run: Run | None) -> tuple[Run, ...]:
    return () if run is None else (*run.earlier, replace(run, earlier=()))
