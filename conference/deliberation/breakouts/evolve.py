"""From what happened to the next state of the breakouts."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.core.clock import Millis
from conference.deliberation.breakouts.events import (
    BreakoutEnded,
    BreakoutExtended,
    BreakoutMoved,
    BreakoutPrepared,
    BreakoutRecalled,
    BreakoutStarted,
    Event,
    PhaseEnded,
    RoomReported,
    TablesSet,
)
from conference.deliberation.breakouts.model import Breakout, Breakouts, BreakoutState, Report
from conference.deliberation.breakouts.reaching import reached
from conference.deliberation.meeting import Meeting

__all__ = ["evolve"]


def evolve(state: Breakouts, event: Event, meeting: Meeting) -> Breakouts:
    """The breakouts after ``event``; one about a breakout that there is not changes nothing."""
    if isinstance(event, TablesSet):
        tables = state.tables
        if event.tables:
            return replace(state, tables=tables.set(event.party, event.tables))
        return replace(state, tables=tables.delete(event.party)) if event.party in tables else state
    known = state.by_id.get(event.breakout)
    if isinstance(event, BreakoutPrepared):
        one = _prepared(event, known.place if known else len(state.by_id), meeting)
    elif known is None:
        return state
    else:
        one = _changed(known, event, meeting)
    return replace(state, by_id=state.by_id.set(one.id, one))


def _prepared(event: BreakoutPrepared, place: int, meeting: Meeting) -> Breakout:
    return Breakout(
        event.breakout,
        place,
        event.title,
        event.question,
        event.phases,
        event.reach,
        event.mixed,
        event.grace,
        event.per_table,
        hand_in=event.hand_in,
        reached=reached(meeting, event.reach),
    )


def _changed(
    one: Breakout,
    event: BreakoutStarted
    | BreakoutExtended
    | PhaseEnded
    | BreakoutMoved
    | BreakoutRecalled
    | BreakoutEnded
    | RoomReported,
    meeting: Meeting,
) -> Breakout:
    match event:
        case BreakoutStarted(ends=ends, at=at):
            is_for = reached(meeting, one.reach)
            running = BreakoutState.RUNNING
            return replace(one, state=running, started_at=at, ends=ends, reached=is_for)
        case BreakoutExtended(more=more, at=at):
            later = _moved(one.ends, one.running(at), more)
            return replace(one, ends=later, times=one.times + 1)
        case PhaseEnded(place=place, at=at):
            return replace(one, ends=_moved(one.ends, place, at - one.ends[place]))
        case BreakoutMoved(shift=shift):
            return _shifted(one, shift)
        case BreakoutRecalled(until=until, at=at):
            recalled = BreakoutState.RECALLED
            return replace(one, state=recalled, recalled_at=at, grace_until=until)
        case BreakoutEnded(at=at):
            return replace(one, state=BreakoutState.ENDED, ended_at=at)
        case RoomReported():
            return _reported(one, event)
        case _:
            assert_never(event)


def _moved(ends: tuple[Millis, ...], place: int, by: int) -> tuple[Millis, ...]:
    """The ends, those from a place on by so many ms later."""
    return tuple(Millis(end + by) if n >= place else end for n, end in enumerate(ends))


def _shifted(one: Breakout, by: Millis) -> Breakout:
    """All instants of a breakout, by so many ms later."""

    def later(at: Millis | None) -> Millis | None:
        return None if at is None else Millis(at + by)

    return replace(
        one,
        started_at=later(one.started_at),
        ends=_moved(one.ends, 0, by),
        recalled_at=later(one.recalled_at),
        grace_until=later(one.grace_until),
    )


def _reported(one: Breakout, event: RoomReported) -> Breakout:
    before, counts = one.reports.get(event.party), one.counts
    if before is not None:
        counts = counts.set(before.state, counts[before.state] - 1)
    counts = counts.set(event.state, counts.get(event.state, 0) + 1)
    times = before.times + 1 if before is not None else 1
    said = Report(event.state, event.at, times)
    return replace(one, reports=one.reports.set(event.party, said), counts=counts)
