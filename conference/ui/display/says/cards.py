"""The scenes of a screen that are no poll and no lottery: cards of words, clocks, the map."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.programme.forecast import announced
from conference.protocol.views import (
    FloorView,
    ItemView,
    PollView,
    Scene,
    SceneKind,
    SpeakingView,
)
from conference.ui.floor.says.names import following_words, left_of, speaker_words
from conference.ui.kit import words
from conference.ui.picture import Picture
from conference.ui.rooms.says.map import TIED, KeyMark
from conference.words.spoken import is_english, say

__all__ = [
    "Breakout",
    "Holding",
    "MapScene",
    "Spoken",
    "breakout",
    "holding",
    "kind_word",
    "map_scene",
    "motion",
    "on_the_floor",
    "plain_message",
    "speaker",
    "timer",
]

HEADS = {"breakout": "hall-rooms-talking", "speaker": "hall-speaking-time"}
"""What the time of a timer is for, by its kind: the key of its words."""

KINDS = {
    "ceremony": "scene-kind-ceremony",
    "speech": "scene-kind-speech",
    "witness": "scene-kind-witness",
    "deliberation": "scene-kind-deliberation",
    "breakout": "scene-kind-breakout",
    "vote": "scene-kind-vote",
    "break": "scene-kind-break",
    "performance": "scene-kind-performance",
    "notice": "scene-kind-notice",
}
"""What an item is, by its kind."""

LAST = 60_000
"""The last minute of a clock, in ms."""

MOST_MARKS = 6
"""Options that the legend of the map names at the most."""


@dataclass(frozen=True, slots=True)
class Breakout:
    """A clock that runs down: ``head`` what it is for, how long still. ``left`` is 1 to 0.

    ``is_last`` in its last minute, while it runs.
    """

    title: str
    time: str
    left: float
    foot: str
    over: bool
    head: str = ""
    is_last: bool = False


@dataclass(frozen=True, slots=True)
class Holding:
    """Nothing is asked: what is on, what comes next. A ``video`` is not played by this program."""

    kind: str
    title: str
    speaker: str
    following: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words, as large as they fit: ``head`` what they are, ``title``, ``text``; ``foot`` below."""

    head: str
    title: str
    text: str
    foot: str = ""


@dataclass(frozen=True, slots=True)
class MapScene:
    """The country with a dot a party, in the colours of the leading options of a poll."""

    question: str
    map_poll: str
    marks: tuple[KeyMark, ...]
    more: str


def holding(picture: Picture, scene: Scene) -> Holding:
    """The card of an item, of the scene's own words, or of the item that is on."""
    item = picture.item(scene.item) if scene.item else picture.on
    if scene.title or scene.text:
        return Holding("", scene.title or scene.text, scene.text if scene.title else "", "")
    if item is None:
        name = picture.conference.name if picture.conference else say("hall-waiting")
        return Holding("", name, "", _following(picture))
    kind = say("hall-live-video") if scene.kind is SceneKind.VIDEO else _kind(item)
    following = "" if item == picture.standby else _following(picture)
    return Holding(kind, item.title, item.speaker, following)


def speaker(picture: Picture, scene: Scene) -> Spoken:
    """Who speaks, and about what, as the programme has it."""
    item = picture.item(scene.item)
    name = scene.title or (item.speaker if item else "")
    about = scene.text or (item.title if item else "")
    head = _kind(item) if item else ""
    return Spoken(head, name or about, about if name else "")


def on_the_floor(picture: Picture, floor: FloorView, speaking: SpeakingView) -> Breakout:
    """Who has the floor, their clock, and who is next on the list."""
    left = left_of(speaking, picture.now)
    known = left if left is not None else speaking.length
    time = words.stopwatch(words.whole(known)) if known > 0 else say("hall-time-up")
    paused = say("scene-paused") if speaking.ends_at is None and left is not None else ""
    return Breakout(
        title=speaker_words(speaking),
        time=time if left is not None else "",
        left=min(1.0, max(0.0, known / max(1, speaking.length))),
        foot=" · ".join(filter(None, (paused, following_words(floor)))),
        over=known <= 0,
        head=f"{say(HEADS['speaker'])} · {floor.title}",
        is_last=speaking.ends_at is not None and 0 < known <= words.last_of(speaking.length, LAST),
    )


def motion(scene: Scene) -> Spoken:
    """A text that is put to the chamber."""
    return Spoken(say("scene-motion").upper(), scene.title, scene.text)


def plain_message(scene: Scene) -> Spoken:
    """Words from the desk."""
    return Spoken("", scene.title or scene.text, scene.text if scene.title else "")


def breakout(picture: Picture, scene: Scene) -> Breakout:
    """The rooms are talking: what about, and how long still."""
    item = picture.item(scene.item)
    if item is None:
        return Breakout("", "00:00", 0.0, "", over=False, head=say("hall-rooms-talking"))
    return _running(picture, item, "hall-rooms-talking", "hall-back-at")


def timer(picture: Picture, scene: Scene) -> Breakout:
    """The time that is left of a timer, or of the item that is on."""
    if scene.timer is not None:
        return _timed(picture, scene)
    on = picture.item(scene.item) if scene.item else picture.on
    if on is None:
        clock = words.clock(picture.now, picture.zone)
        return Breakout(scene.title, clock, 0.0, "", over=False, head=say("hall-time"))
    return _running(picture, on, "hall-time-left", "hall-until")


def map_scene(picture: Picture, scene: Scene, poll: PollView | None) -> MapScene:
    """Where the parties are; with a poll, what leads in each of them."""
    if poll is None:
        count = say("hall-parties", count=len(picture.parties))
        return MapScene(scene.title or count, "", (), "")
    marks = tuple(KeyMark(index, option) for index, option in enumerate(poll.options))
    more = len(marks) - MOST_MARKS
    shown = marks if more <= 0 else marks[:MOST_MARKS]
    return MapScene(
        question=poll.question,
        map_poll=poll.id if poll.live else "",
        marks=(*shown, KeyMark(TIED, say("hall-tie"))) if poll.live else (),
        more=say("hall-more", count=more) if more > 0 and poll.live else "",
    )


def _timed(picture: Picture, scene: Scene) -> Breakout:
    """A timer that was stopped stands at nothing until another scene is taken."""
    view = picture.timer(scene.timer)
    if view is None:
        return Breakout(scene.title, "00:00", 0.0, "", over=False, head=say("hall-time-left"))
    left = view.ends_at - picture.now if view.ends_at is not None else view.left or 0
    until = say("hall-until", time=words.clock_there(picture.now + left, picture.zone))
    return Breakout(
        title=scene.title or view.label,
        time=words.stopwatch(words.whole(left)) if left > 0 else say("hall-time-up"),
        left=min(1.0, max(0.0, left / max(1, view.length))),
        foot=say("scene-paused") if view.ends_at is None else until if left > 0 else "",
        over=left <= 0,
        head=say(HEADS.get(view.kind, "hall-time-left")),
        is_last=view.ends_at is not None and 0 < left <= LAST,
    )


def _running(picture: Picture, item: ItemView, head: str, ends: str) -> Breakout:
    """An item before it began has its whole time; ``head`` and ``ends`` are keys."""
    planned = max(1, item.minutes * 60_000)
    began = item.started_at if item.started_at is not None else picture.now
    left = planned - (picture.now - began)
    when = words.clock_there(began + planned, picture.zone)
    return Breakout(
        title=item.title,
        time=words.stopwatch(words.whole(left)) if left > 0 else say("hall-time-up"),
        left=min(1.0, max(0.0, left / planned)),
        foot=say(ends, time=when) if left > 0 else "",
        over=left <= 0,
        head=say(head),
        is_last=0 < left <= LAST,
    )


def _following(picture: Picture) -> str:
    """What comes next, as the playhead says it, for the time when it is expected."""
    standby = picture.standby
    if standby is None:
        return ""
    starts = announced(picture.on, standby, picture.now)
    if starts is None:
        return say("scene-next", title=standby.title)
    moment = words.moment_there(starts, picture.now, picture.zone)
    return say("hall-next-at", title=standby.title, moment=moment)


def kind_word(kind: str) -> str:
    """What people call a kind of item."""
    return say(KINDS.get(kind, "scene-kind-now"))


def _kind(item: ItemView) -> str:
    """What an item is, in capitals."""
    if is_english():
        return item.kind.upper()
    return kind_word(item.kind).upper()
