"""From what happened to the next slice of the programme."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.core.clock import Millis
from conference.deliberation.meeting import Meeting
from conference.deliberation.programme.events import (
    Event,
    ItemEnded,
    ItemStarted,
    ProgrammePlanned,
)
from conference.deliberation.programme.model import Programme, Run

__all__ = ["evolve"]


def evolve(state: Programme, event: Event, _meeting: Meeting) -> Programme:
    """The programme after ``event``; an item that goes on ends the one before it."""
    match event:
        case ProgrammePlanned(items):
            return replace(state, items=items)
        case ItemStarted(item, at):
            ended = _end(state, at)
            return replace(ended, on=item, runs=ended.runs.set(item, Run(at)))
        case ItemEnded(_, at):
            return replace(_end(state, at), on=None)
        case _:
            assert_never(event)


def _end(state: Programme, at: Millis) -> Programme:
    if state.on is None:
        return state
    run = replace(state.runs[state.on], ended_at=at)
    return replace(state, runs=state.runs.set(state.on, run))
