"""What the monitor of the stage says to who speaks, as the page /stage shows it."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.programme.forecast import announced
from conference.protocol.views import BreakoutView, ItemView, Output, Scene, SceneKind, TimerView
from conference.ui.display.says.names import scene_words
from conference.ui.display.says.talking import breakout_on, left_of_breakout
from conference.ui.floor.says.names import current_floor, following_words, speaker_words
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["LAST", "StageScene", "stage"]

LAST = 120_000
"""The last minutes of a speaker, in ms, at most: they have a colour and a word of their own."""


@dataclass(frozen=True, slots=True)
class StageScene:
    """Whose turn it is and about what, how long still, and a ``word`` for that.

    ``tone`` is that of time and word. ``hall`` is what the hall sees, ``clock`` the time of day,
    ``said`` a message from the desk, ``following`` what comes next; "" where there is none.
    """

    hall: str
    clock: str
    name: str
    about: str
    time: str
    word: str
    tone: Tone
    said: str
    following: str


@dataclass(frozen=True, slots=True)
class _Time:
    time: str
    word: str
    tone: Tone


def stage(picture: Picture, scene: Scene) -> StageScene:
    """The turn of the speaker whose timer was started last, else of the item that is on.

    Who has the floor of a list of speakers has it also while their clock is stopped. While rooms
    talk and nobody speaks, it is the time until they are back.
    """
    on, known, floor = picture.on, picture.conference, current_floor(picture)
    turn = next((one for one in reversed(picture.timers) if one.kind == "speaker"), None)
    speaking = floor.speaking if floor is not None else None
    talk = breakout_on(picture)
    if floor is not None and speaking is not None and (turn is None or turn.id == speaking.timer):
        name, about = speaker_words(speaking), floor.title
        time = _of_timer(picture, turn) if turn is not None else _Time("", "", Tone.TEXT)
    elif turn is not None:
        name, about, time = turn.label, on.title if on else "", _of_timer(picture, turn)
    elif talk is not None:
        name, about = say("hall-rooms-are-talking"), talk.title
        time = _in_tones(left_of_breakout(talk, picture.now), _length(talk))
    elif on is not None:
        name, about = on.speaker or on.title, on.title if on.speaker else ""
        time = _of_item(picture, on)
    else:
        name = known.name if known else say("hall-connecting")
        about, time = say("hall-nothing-on") if known else "", _Time("", "", Tone.TEXT)
    message = scene.kind is SceneKind.MESSAGE
    return StageScene(
        hall=_hall(picture),
        clock=words.clock(picture.now, picture.zone, seconds=True) if known else "",
        name=name,
        about=about,
        time=time.time,
        word=time.word,
        tone=time.tone,
        said=": ".join(filter(None, (scene.title, scene.text))) if message else "",
        following=(following_words(floor) if floor is not None else "") or _following(picture),
    )


def _hall(picture: Picture) -> str:
    view = picture.output(Output.HALL)
    if view is None:
        return say("scene-shows-wait")
    return say("scene-shows-black") if view.black else scene_words(picture, view.scene)


def _length(talk: BreakoutView) -> int:
    return talk.ends[-1] - (talk.started_at or 0)


def _of_item(picture: Picture, on: ItemView) -> _Time:
    began = on.started_at if on.started_at is not None else picture.now
    length = on.minutes * 60_000
    return _in_tones(began + length - picture.now, length)


def _of_timer(picture: Picture, turn: TimerView) -> _Time:
    left = turn.ends_at - picture.now if turn.ends_at is not None else turn.left or 0
    time = _in_tones(left, turn.length)
    return time if turn.ends_at is not None else _Time(time.time, say("scene-paused"), time.tone)


def _in_tones(left: int, length: int) -> _Time:
    if left < 0:
        return _Time(f"+{words.span(-left)}", say("hall-over-time"), Tone.WARNING)
    text = words.span(words.whole(left))
    if left <= words.last_of(length, LAST):
        return _Time(text, say("hall-come-to-end"), Tone.WARNING)
    return _Time(text, say("scene-left"), Tone.TEXT)


def _following(picture: Picture) -> str:
    standby = picture.standby
    if standby is None:
        return ""
    starts = announced(picture.on, standby, picture.now)
    if starts is None:
        return say("scene-next", title=standby.title)
    when = words.moment(starts, picture.now, picture.zone)
    return say("scene-next-about", when=when, title=standby.title)
