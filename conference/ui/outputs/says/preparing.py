"""What can be put on the previews by hand: the lines of the menu, and entries of the palette."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from conference.core.ids import LotteryId
from conference.deliberation.outputs.commands import PrepareScene
from conference.deliberation.outputs.decide import may_prepare
from conference.deliberation.outputs.refusals import not_a_scene_of_polls
from conference.deliberation.polls.electorate import Electorate
from conference.protocol.views import Output, PollView, Scene, SceneKind, SurveyView
from conference.ui.display.says.names import scene_words
from conference.ui.kit.search import CommandEntry
from conference.ui.picture import Picture
from conference.ui.statements.says.board import board_on
from conference.words.refused import refusal_words
from conference.words.spoken import say

__all__ = ["CLEAR", "MESSAGE", "Prepared", "prepare_entries", "prepared", "targets_of"]

MESSAGE, CLEAR = "prepare:message", "prepare:clear"

EVERYBODY = tuple(one for one in Output if one is not Output.STAGE)
"""A scene is prepared for these: the stage has its own."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A line: the ``key`` of its command, its words, its scene, and why it is off, if it is."""

    key: str
    label: str
    scene: Scene | None
    why: str = ""


def targets_of(only: Output | None) -> tuple[Output, ...]:
    """The outputs that a scene is prepared for."""
    return EVERYBODY if only is None else (only,)


def prepared(picture: Picture) -> tuple[Prepared, ...]:
    """All scenes that can be prepared now, the nearest first."""
    return tuple(_all(picture))


def prepare_entries(picture: Picture) -> tuple[CommandEntry, ...]:
    """The same as commands, with the message and the way back to what comes next."""
    off = picture.why_not(PrepareScene)
    message = off or _not_theirs(picture, Scene(SceneKind.MESSAGE))
    return (
        *(_entry(one, off or one.why) for one in prepared(picture)),
        CommandEntry(
            MESSAGE,
            say("desk-panels-preview"),
            say("desk-outputs-prepare-message"),
            enabled=not message,
            why=message,
        ),
        CommandEntry(
            CLEAR,
            say("desk-panels-preview"),
            say("desk-outputs-prepare-next"),
            enabled=not off,
            why=off,
        ),
    )


def _all(picture: Picture) -> Iterator[Prepared]:
    for kind in (SceneKind.HOLDING, SceneKind.VIDEO, SceneKind.MAP, SceneKind.TIMER):
        yield _line(picture, Scene(kind), kind.value)
    if board_on(picture) is not None:
        yield _line(picture, Scene(SceneKind.STATEMENTS), SceneKind.STATEMENTS.value)
    for survey in _told_last(picture):
        scene = Scene(SceneKind.SURVEY, survey=survey.id)
        yield _line(picture, scene, f"survey:{survey.id}")
    for timer in picture.timers:
        yield _line(picture, Scene(SceneKind.TIMER, timer=timer.id), f"timer:{timer.id}")
    near = [one for one in (picture.on, picture.standby) if one is not None]
    for item in near:
        if item.kind == "breakout":
            scene = Scene(SceneKind.BREAKOUT, item=item.id)
            yield _line(picture, scene, f"breakout:{item.id}")
        elif item.speaker:
            yield _line(picture, Scene(SceneKind.SPEAKER, item=item.id), f"speaker:{item.id}")
    for lottery in picture.lotteries:
        scene = Scene(SceneKind.LOTTERY, lottery=LotteryId(lottery.id))
        yield _line(picture, scene, f"lottery:{lottery.id}")
    for poll in picture.polls:
        yield from _of_poll(picture, poll)


def _told_last(picture: Picture) -> tuple[SurveyView, ...]:
    """The survey that is asked, and the one that was asked last."""
    asked = [one for one in picture.replica.all(SurveyView) if one.opened_at is not None]
    return tuple(sorted(asked, key=lambda one: -(one.opened_at or 0))[:2])


def _of_poll(picture: Picture, poll: PollView) -> Iterator[Prepared]:
    void = say("desk-outputs-poll-void") if poll.state == "void" else ""
    why = void or ("" if poll.state == "published" else say("desk-outputs-not-published"))
    yield _line(picture, Scene(SceneKind.POLL, poll=poll.id), f"poll:{poll.id}", void)
    yield _line(picture, Scene(SceneKind.RESULT, poll=poll.id), f"result:{poll.id}", why)
    if poll.electorate == Electorate.PARTIES:
        yield _line(picture, Scene(SceneKind.MAP, poll=poll.id), f"map:{poll.id}", void)


def _line(picture: Picture, scene: Scene, key: str, why: str = "") -> Prepared:
    why = _not_theirs(picture, scene) or why
    return Prepared(f"prepare:{key}", scene_words(picture, scene), scene, why)


def _not_theirs(picture: Picture, scene: Scene) -> str:
    """Why the post of this desk does not prepare such a scene; "" when it does."""
    if may_prepare(picture.post, scene):
        return ""
    refusal = not_a_scene_of_polls()
    return refusal_words(refusal.code, refusal.sentence)


def _entry(one: Prepared, why: str) -> CommandEntry:
    return CommandEntry(one.key, say("desk-panels-preview"), one.label, enabled=not why, why=why)
