"""From what happened to the next state of the cues."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from immutables import Map

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.cues.events import CueAnswered, CuesPlanned, Event
from conference.deliberation.cues.model import Cue, CueOutcome, CueRun, Cues
from conference.deliberation.cues.planned import cues_of
from conference.deliberation.meeting import Meeting
from conference.deliberation.programme.events import ItemEnded, ItemStarted

__all__ = ["Heard", "evolve"]

Heard = Event | ItemStarted | ItemEnded

GONE = "Its item was over before it was due."


def evolve(state: Cues, event: Heard, meeting: Meeting) -> Cues:
    """The cues after ``event``; what waits is skipped when its item is over."""
    match event:
        case CuesPlanned(item, cues):
            planned = state.planned.delete(item) if cues is None else state.planned.set(item, cues)
            after = replace(state, planned=planned, revision=state.revision + 1)
            return _kept(after, item, cues_of(meeting, item), replace(meeting, cues=after))
        case CueAnswered(item, cue, outcome, at, sentence, due):
            runs = state.runs.get(item, Map()).set(cue, CueRun(outcome, at, sentence, due))
            return replace(state, runs=state.runs.set(item, runs))
        case ItemStarted(item, at):
            return replace(state, runs=_over(state, at).set(item, Map()))
        case ItemEnded(_, at):
            return replace(state, runs=_over(state, at))
        case _:
            assert_never(event)


def _kept(state: Cues, item: ItemId, before: tuple[Cue, ...], after: Meeting) -> Cues:
    """The cues without what became of those of an item that are other ones now.

    So nothing that waits turns into what nobody had planned when its item went on.
    """
    runs = state.runs.get(item)
    if not runs:
        return state
    there = {replace(cue, armed=False) for cue in cues_of(after, item)}
    same = {cue.id for cue in before if replace(cue, armed=False) in there}
    kept = Map({cue: run for cue, run in runs.items() if cue in same})
    return replace(state, runs=state.runs.set(item, kept))


def _over(state: Cues, at: Millis) -> Map[ItemId, Map[str, CueRun]]:
    runs = state.runs
    for other, answers in state.runs.items():
        for cue, run in answers.items():
            if run.outcome is CueOutcome.WAITING:
                gone = CueRun(CueOutcome.SKIPPED, at, GONE)
                runs = runs.set(other, runs[other].set(cue, gone))
    return runs
