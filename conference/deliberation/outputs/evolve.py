"""From what happened to the next state of the outputs.

What happens to a poll or a lottery only prepares the scene that would show it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import assert_never

from conference.core.clock import Millis
from conference.core.ids import PollId
from conference.deliberation.lottery.events import LotteryStarted
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.events import (
    BlackoutSet,
    Event,
    ScenePrepared,
    SceneTaken,
    SceneTakenBack,
)
from conference.deliberation.outputs.model import (
    HISTORY,
    Output,
    Outputs,
    OutputState,
    Scene,
    SceneKind,
    Shown,
)
from conference.deliberation.polls.events import PollOpened, PollPublished

__all__ = ["Heard", "evolve"]

Heard = Event | PollOpened | PollPublished | LotteryStarted

ASKED = (Output.HALL, Output.ROOMS, Output.PHONES, Output.MEMBERS, Output.OVERLAY)
"""The outputs that show what everybody is asked."""


def evolve(state: Outputs, event: Heard, _meeting: Meeting) -> Outputs:
    """The outputs after ``event``."""
    match event:
        case ScenePrepared(outputs, scene, _):
            return _prepared(state, outputs, scene)
        case SceneTaken(shown, at):
            return _taken(state, shown, at)
        case SceneTakenBack(shown, at):
            return _taken_back(state, shown, at)
        case BlackoutSet(outputs, black, at):
            return _each(
                state,
                outputs,
                lambda one: replace(one, black=black, revision=one.revision + 1, changed=at),
            )
        case PollOpened(poll, _, _):
            scene = Scene(SceneKind.POLL, poll=poll)
            elsewhere = [one for one in ASKED if state.states[one].scene != scene]
            return _prepared(state, elsewhere, scene)
        case PollPublished(poll, _, _):
            there = [one for one in ASKED if _shows(state.states[one].scene, poll)]
            return _prepared(state, there or ASKED, Scene(SceneKind.RESULT, poll=poll))
        case LotteryStarted():
            scene = Scene(SceneKind.LOTTERY, lottery=event.lottery)
            outputs = (Output.HALL,) if event.rehearsal else ASKED
            elsewhere = [one for one in outputs if state.states[one].scene != scene]
            return _prepared(state, elsewhere, scene)
        case _:
            assert_never(event)


def _shows(scene: Scene, poll: PollId) -> bool:
    return scene.kind is SceneKind.POLL and scene.poll == poll


def _prepared(state: Outputs, outputs: Iterable[Output], scene: Scene | None) -> Outputs:
    changed = _each(state, outputs, lambda one: replace(one, prepared=scene))
    return replace(changed, prepared=state.prepared + 1)


def _taken(state: Outputs, shown: Iterable[Shown], at: Millis) -> Outputs:
    states = state.states
    for one in shown:
        old = states[one.output]
        before = (*old.before, old.scene)[-HISTORY:]
        states = states.set(one.output, _on_air(old, one.scene, at, before))
    return Outputs(states, state.prepared + 1)


def _taken_back(state: Outputs, shown: Iterable[Shown], at: Millis) -> Outputs:
    states = state.states
    for one in shown:
        old = states[one.output]
        states = states.set(one.output, _on_air(old, one.scene, at, _earlier(old, one.scene)))
    return Outputs(states, state.prepared + 1)


def _earlier(old: OutputState, scene: Scene) -> tuple[Scene, ...]:
    """What was on air before ``scene`` was there last; what came after it is passed over."""
    places = [place for place, one in enumerate(old.before) if one == scene]
    return old.before[: places[-1]] if places else old.before[:-1]


def _on_air(old: OutputState, scene: Scene, at: Millis, before: tuple[Scene, ...]) -> OutputState:
    return OutputState(scene, old.revision + 1, at, at, old.black, None, before)


def _each(
    state: Outputs, outputs: Iterable[Output], change: Callable[[OutputState], OutputState]
) -> Outputs:
    states = state.states
    for one in outputs:
        states = states.set(one, change(states[one]))
    return replace(state, states=states)
