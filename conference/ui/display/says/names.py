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

__all__ = ["joined", "scene_words"]

LONGEST = 48
"""Letters of a question or message in the words of a scene."""


def joined(outputs: Iterable[Output]) -> str:
    """``hall + rooms``; ``all outputs``; ``all but stage`` where it is one less."""
    named = tuple(outputs)
    missing = [one for one in Output if one not in named]
    if len(missing) > 1:
        return " + ".join(named)
    return f"all but {missing[0]}" if missing else "all outputs"


def scene_words(picture: Picture, scene: Scene | None) -> str:
    """A scene in a few words: ``poll 1: 30% or 40%?``."""
    if scene is None:
        return "nothing"
    match scene.kind:
        case SceneKind.POLL:
            return _poll(picture, scene, "poll")
        case SceneKind.RESULT:
            return _poll(picture, scene, "result of poll")
        case SceneKind.MAP:
            return _poll(picture, scene, "map of poll") if scene.poll else "map"
        case SceneKind.LOTTERY:
            lottery = picture.lottery(scene.lottery) if scene.lottery else None
            return _lottery(lottery) if lottery else "lottery"
        case SceneKind.BREAKOUT if scene.breakout is not None:
            known = picture.replica.get(f"breakout/{scene.breakout}", BreakoutView)
            return f"breakout: {_cut(known.title)}" if known is not None else "breakout"
        case SceneKind.BREAKOUT | SceneKind.SPEAKER | SceneKind.HOLDING:
            return _item(picture, scene)
        case SceneKind.MOTION if (view := picture.passage(scene)) is not None:
            return f"motion: {_cut(f'{view.call}: {view.asked}')}"
        case SceneKind.MESSAGE | SceneKind.MOTION:
            return f"{scene.kind}: {_cut(scene.title or scene.text)}"
        case SceneKind.TIMER:
            timer = picture.timer(scene.timer)
            return f"timer: {_cut(timer.label)}" if timer else scene.kind.value
        case SceneKind.STATEMENTS:
            board = board_on(picture)
            return f"statements: {_cut(board.title)}" if board else scene.kind.value
        case SceneKind.SURVEY:
            survey = picture.replica.get(f"survey/{scene.survey}", SurveyView)
            return f"survey: {_cut(survey.title)}" if survey else scene.kind.value
        case SceneKind.VIDEO:
            return scene.kind.value
        case _:
            assert_never(scene.kind)


def _poll(picture: Picture, scene: Scene, what: str) -> str:
    poll = picture.poll(scene.poll)
    if poll is None:
        return what
    if poll.electorate == Electorate.CHAMBER:
        what = what.replace("poll", "chamber's poll")
    return f"{what} {poll.place + 1}: {_cut(poll.question)}"


def _lottery(view: LotteryView) -> str:
    further = f" ({words.ordinal(view.draw)} draw)" if view.draw > 1 else ""
    return f"lottery{' rehearsal' if view.rehearsal else ''}: {_cut(view.title)}{further}"


def _item(picture: Picture, scene: Scene) -> str:
    what = "holding card" if scene.kind is SceneKind.HOLDING else scene.kind.value
    item, heard = picture.item(scene.item), heard_words(picture, scene)
    if heard is not None:
        return f"speaker: {_cut(heard[0])}"
    if scene.kind is SceneKind.SPEAKER and item is not None and item.speaker:
        return f"speaker: {_cut(words.isolated(item.speaker))}"
    said = item.title if item is not None else scene.title
    return f"{what}: {_cut(said)}" if said else what


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
