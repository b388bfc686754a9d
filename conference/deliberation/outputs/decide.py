"""What asking for a change on screen leads to."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest
from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs import refusals
from conference.deliberation.outputs.commands import (
    Command,
    PrepareScene,
    SetBlackout,
    Take,
    TakeBack,
)
from conference.deliberation.outputs.events import (
    BlackoutSet,
    Event,
    ScenePrepared,
    SceneTaken,
    SceneTakenBack,
)
from conference.deliberation.outputs.model import Output, Scene, Shown
from conference.deliberation.outputs.preview import (
    preview_revision,
    previews,
    scene_before,
    scene_fault,
)
from conference.deliberation.outputs.watched import OF_POLLS
from conference.deliberation.sender import Post, Sender

__all__ = ["decide", "may_prepare", "shown_now"]

Decision = tuple[Event, ...] | Refusal


def decide(meeting: Meeting, sender: Sender, command: Command, at: Millis) -> Decision:
    """Nothing goes on air but what stands on a preview, or was on air before."""
    outputs = _targets(command.outputs)
    match command:
        case PrepareScene():
            if not may_prepare(sender.post, command.scene):
                return refusals.not_a_scene_of_polls()
            return _prepare(meeting, outputs, command.scene, at)
        case Take():
            return _take(meeting, outputs, command, at)
        case TakeBack():
            return _back(meeting, command, at)
        case SetBlackout():
            states = meeting.outputs.states
            turned = tuple(one for one in outputs if states[one].black is not command.black)
            return (BlackoutSet(turned, command.black, at),) if turned else ()
        case _:
            assert_never(command)


def shown_now(meeting: Meeting, shown: Iterable[Shown], at: Millis) -> tuple[SceneTaken, ...]:
    """The event by which these scenes go on air; none when all of them are there already."""
    states = meeting.outputs.states
    changed = tuple(one for one in shown if states[one.output].scene != one.scene)
    return (SceneTaken(changed, at),) if changed else ()


def _targets(named: tuple[Output, ...]) -> tuple[Output, ...]:
    return tuple(one for one in Output if one in named) if named else tuple(Output)


def may_prepare(post: Post, scene: Scene | None) -> bool:
    """Polls prepare scenes of polls, and give a preview back to what comes next."""
    return post is not Post.POLLS or scene is None or scene.kind in OF_POLLS


def _prepare(
    meeting: Meeting, outputs: tuple[Output, ...], scene: Scene | None, at: Millis
) -> Decision:
    fault = scene_fault(meeting, scene, outputs) if scene is not None else ""
    if scene is not None and fault:
        return refusals.bad_scene(scene, fault)
    states = meeting.outputs.states
    changed = tuple(one for one in outputs if states[one].prepared != scene)
    return (ScenePrepared(changed, scene, at),) if changed else ()


def _take(meeting: Meeting, outputs: tuple[Output, ...], command: Take, at: Millis) -> Decision:
    standing = previews(meeting)
    if command.preview != preview_revision(meeting):
        return refusals.preview_moved()
    shown = tuple(Shown(one, standing[one]) for one in outputs if one in standing)
    if not shown:
        return refusals.nothing_prepared()
    for one in shown:
        fault = scene_fault(meeting, one.scene, (one.output,))
        if fault:
            return refusals.bad_scene(one.scene, fault)
    return (SceneTaken(shown, at),)


def _back(meeting: Meeting, command: TakeBack, at: Millis) -> Decision:
    """Scenes before that cannot be shown any more are passed over, and forgotten."""
    states = meeting.outputs.states
    seen = dict(zip_longest(command.outputs, command.revisions[: len(command.outputs)]))
    for one, revision in seen.items():
        if states[one].revision != revision:
            return refusals.programme_moved(one)
    shown = tuple(
        Shown(one, scene) for one in seen if (scene := scene_before(meeting, one)) is not None
    )
    if shown:
        return (SceneTakenBack(shown, at),)
    are_past = any(states[one].before for one in seen)
    return refusals.all_before_past() if are_past else refusals.nothing_before()
