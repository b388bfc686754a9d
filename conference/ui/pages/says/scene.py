"""A scene as both pages see it; the twin of ``on-air.js`` and ``scene-clock.js``."""

from __future__ import annotations

from dataclasses import dataclass, replace

from conference.deliberation.audience import Audience
from conference.protocol.views import (
    ItemView,
    LotteryView,
    Output,
    PassageView,
    PollView,
    Scene,
    SceneKind,
    TimerView,
    as_told,
)
from conference.ui.display.says.cards import kind_word
from conference.ui.display.says.survey import survey_on, survey_words
from conference.ui.floor.says.names import heard_words
from conference.ui.pages.says.moments import Countdown, item_time, timer_time
from conference.ui.picture import Counted, Picture, counted
from conference.ui.statements.says.board import board_on, board_words
from conference.words.spoken import say, spoken

__all__ = ["Air", "SceneClock", "air", "lower_third", "scene_clock", "seen"]

CALLS = {"breakout": "scene-call-breakout", "speaker": "scene-call-speaker"}
"""The key of what the time of a timer is for, by its kind."""

AUDIENCES = {Output.ROOMS: Audience.ROOMS, Output.PHONES: Audience.PHONES}


@dataclass(frozen=True, slots=True)
class Air:
    """What a page shows: its scene with all that this names, as far as it is there.

    ``kind`` is that of the scene, or holding where the page lacks what the scene is about.
    """

    kind: SceneKind
    black: bool
    poll: PollView | None
    lottery: LotteryView | None
    item: ItemView | None
    timer: TimerView | None
    title: str
    text: str
    passage: PassageView | None = None


@dataclass(frozen=True, slots=True)
class SceneClock:
    """The clock of a scene: what kind of time it is, what for, and how much is left."""

    call: str
    title: str
    time: Countdown


def air(picture: Picture, output: Output, scene: Scene, *, black: bool) -> Air:
    """The scene with what it names, as the audience of the output is told of it."""
    poll = picture.poll(scene.poll)
    own = picture.on if scene.timer is None else None
    item = picture.item(scene.item) if scene.item else own
    lottery = picture.lottery(scene.lottery) if scene.lottery else None
    kind = SceneKind(scene.kind)
    board = board_on(picture) if kind is SceneKind.STATEMENTS else None
    survey = survey_on(picture, scene) if kind is SceneKind.SURVEY else None
    has_all = {
        SceneKind.POLL: poll,
        SceneKind.RESULT: poll,
        SceneKind.MAP: poll,
        SceneKind.LOTTERY: lottery,
        SceneKind.BREAKOUT: item,
        SceneKind.SPEAKER: item,
        SceneKind.TIMER: item,
        SceneKind.STATEMENTS: board,
        SceneKind.SURVEY: survey,
    }.get(kind, scene)
    is_whole = scene.timer is not None or has_all is not None
    heard = heard_words(picture, scene) if output is not Output.PHONES else None
    told = board_words(board) if board is not None else None
    if survey is not None:
        told = survey_words(survey, spoken())
        if output is Output.PHONES:  # they have its form, with all questions
            told = (survey.title, "")
    title, text = told or heard or (scene.title, scene.text)
    return Air(
        kind=kind if is_whole else SceneKind.HOLDING,
        black=black,
        poll=as_told(poll, AUDIENCES[output]) if poll is not None else None,
        lottery=lottery,
        item=item,
        timer=picture.timer(scene.timer),
        title=title,
        text=text,
        passage=_passage(picture, scene),
    )


def _passage(picture: Picture, scene: Scene) -> PassageView | None:
    """What it shows of a motion that was tabled, or what its poll is on."""
    match scene.kind:
        case SceneKind.MOTION if scene.motion is not None:
            return picture.passage(scene)
        case SceneKind.POLL | SceneKind.RESULT if scene.poll is not None:
            return picture.passage_of(scene.poll)
        case _:
            return None


def seen(picture: Picture, poll: PollView) -> Counted | None:
    """The counts of a poll as far as its audience may see them: maybe the turnout alone."""
    known = counted(picture, poll)
    if known is None or poll.live or poll.tally is not None:
        return known
    return Counted(known.turnout, known.final)


def scene_clock(now: Air, at: int) -> SceneClock:
    """The clock; one whose timer was stopped stands at nothing until another scene is taken."""
    if now.timer is not None:
        timer = now.timer
        call = say(CALLS.get(timer.kind, "scene-call-time"))
        return SceneClock(call, now.title or timer.label, timer_time(timer, at))
    item = now.item
    if item is None:
        return SceneClock("", now.title, Countdown("0:00", "", 0.0, over=False, last=False))
    is_breakout, time = now.kind is SceneKind.BREAKOUT, item_time(item, at)
    if is_breakout and not time.over:
        time = replace(time, words=say("scene-left-to-talk"))
    call = say(CALLS["breakout"]) if is_breakout else kind_word(item.kind)
    return SceneClock(call, now.title or item.title, time)


def lower_third(now: Air) -> tuple[str, str]:
    """Whose words are heard, and about what."""
    speaker, title = (now.item.speaker, now.item.title) if now.item else ("", "")
    return now.title or speaker or title, now.text or (title if speaker else "")
