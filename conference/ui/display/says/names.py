"""Outputs and scenes in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from conference.deliberation.polls.electorate import Electorate
from conference.protocol.views import (
    BreakoutView,
    LotteryView,
    Output,
    Scene,
    SceneKind,
    SurveyView,
)
from conference.ui.floor.says.names import heard_words
from conference.ui.kit import words
from conference.ui.picture import Picture
from conference.ui.statements.says.board import board_on
from conference.words.spoken import say, spoken

__all__ = ["joined", "output_words", "scene_words"]

LONGEST = 48
"""Letters of a question or message in the words of a scene."""


def joined(outputs: Iterable[Output]) -> str:
    """``hall + rooms``; ``all outputs``; ``all but stage`` where it is one less."""
    named = tuple(outputs)
    missing = [one for one in Output if one not in named]
    if len(missing) > 1:
        return " + ".join(map(output_words, named))
    if missing:
        return say("desk-display-all-but", output=output_words(missing[0]))
    return say("desk-display-all-outputs")


def output_words(output: Output) -> str:
    """The name of an output: ``hall``."""
    return say("hall-output", output=str(output))


def scene_words(picture: Picture, scene: Scene | None) -> str:
    """A scene in a few words: ``poll 1: 30% or 40%?``."""
    if scene is None:
        return _kind("nothing")
    match scene.kind:
        case SceneKind.POLL:
            return _poll(picture, scene, "poll")
        case SceneKind.RESULT:
            return _poll(picture, scene, "result")
        case SceneKind.MAP:
            return _poll(picture, scene, "map")
        case SceneKind.LOTTERY:
            lottery = picture.lottery(scene.lottery) if scene.lottery else None
            return _lottery(lottery) if lottery else _kind("lottery")
        case SceneKind.BREAKOUT if scene.breakout is not None:
            known = picture.replica.get(f"breakout/{scene.breakout}", BreakoutView)
            return _titled("breakout", known.title if known is not None else "")
        case SceneKind.BREAKOUT | SceneKind.SPEAKER | SceneKind.HOLDING:
            return _item(picture, scene)
        case SceneKind.MOTION if (view := picture.passage(scene)) is not None:
            return _titled("motion", f"{view.call}: {view.asked}")
        case SceneKind.MESSAGE | SceneKind.MOTION:
            return _titled(scene.kind.value, scene.title or scene.text)
        case SceneKind.TIMER:
            timer = picture.timer(scene.timer)
            return _titled("timer", timer.label if timer else "")
        case SceneKind.STATEMENTS:
            board = board_on(picture)
            return _titled("statements", board.title if board else "")
        case SceneKind.SURVEY:
            survey = picture.replica.get(f"survey/{scene.survey}", SurveyView)
            return _titled("survey", survey.title if survey else "")
        case SceneKind.VIDEO:
            return _kind(scene.kind.value)
        case _:
            assert_never(scene.kind)


def _poll(picture: Picture, scene: Scene, what: str) -> str:
    poll = picture.poll(scene.poll) if scene.poll else None
    if poll is None:
        return _kind(what)
    if poll.electorate == Electorate.CHAMBER:
        what += "-chamber"
    return say("hall-scene-poll", poll=what, number=poll.place + 1, title=_cut(poll.question))


def _lottery(view: LotteryView) -> str:
    said = _titled("rehearsal" if view.rehearsal else "lottery", view.title)
    if view.draw < 2:
        return said
    return say(
        "hall-scene-further", scene=said, form=spoken().ordinal_form(view.draw), count=view.draw
    )


def _item(picture: Picture, scene: Scene) -> str:
    item, heard = picture.item(scene.item), heard_words(picture, scene)
    if heard is not None:
        return _titled("speaker", heard[0])
    if scene.kind is SceneKind.SPEAKER and item is not None and item.speaker:
        return _titled("speaker", words.isolated(item.speaker))
    return _titled(scene.kind.value, item.title if item is not None else scene.title)


def _titled(scene: str, title: str) -> str:
    """What it is, with its title where it has one."""
    said = _kind(scene)
    return say("hall-scene-titled", scene=said, title=_cut(title)) if title else said


def _kind(scene: str) -> str:
    """``poll``, ``holding card``: the kind of a scene, nothing, or the rehearsal of a lottery."""
    return say("hall-scene", scene=scene)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
