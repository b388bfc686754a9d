"""What lies over the picture of the stream, as the page /overlay shows it."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.audience import Audience
from conference.protocol.views import ChangeView, Scene, SceneKind, as_told
from conference.ui.display.says.cards import breakout, speaker, timer
from conference.ui.display.says.poll import PollScene, asked, result
from conference.ui.display.says.survey import survey_on, survey_words
from conference.ui.floor.says.names import heard_words
from conference.ui.picture import Picture
from conference.ui.statements.says.board import board_on, rooms_words
from conference.words.say import words_in

__all__ = ["Overlay", "OverlayClock", "Titled", "overlay"]


@dataclass(frozen=True, slots=True)
class Titled:
    """Words in two sizes; either may be "". Of a motion marked words stand between them."""

    title: str
    text: str
    changes: tuple[ChangeView, ...] = ()


@dataclass(frozen=True, slots=True)
class OverlayClock:
    """What the time is for, and how long still; ``is_last`` in the last minute and past the end."""

    title: str
    time: str
    is_last: bool


@dataclass(frozen=True, slots=True)
class Overlay:
    """At most one of these is not None: the lower third, a strip of words, a clock, a poll.

    With none of them nothing is over the picture.
    """

    third: Titled | None = None
    strip: Titled | None = None
    clock: OverlayClock | None = None
    poll: PollScene | None = None


def overlay(picture: Picture, scene: Scene) -> Overlay:
    """What a scene puts over the picture; polls as rooms may see them."""
    match scene.kind:
        case SceneKind.SPEAKER:
            said = speaker(picture, scene)
            heard = heard_words(picture, scene) or (said.title, said.text)
            return Overlay(third=Titled(*heard))
        case SceneKind.MOTION if (view := picture.passage(scene)) is not None:
            words = f"{view.call}: {view.asked}"
            return Overlay(strip=Titled(words, view.says, view.changes))
        case SceneKind.MESSAGE | SceneKind.MOTION:
            return Overlay(strip=Titled(scene.title, scene.text))
        case SceneKind.STATEMENTS if (board := board_on(picture)) is not None and board.lines:
            newest = board.lines[0]
            return Overlay(strip=Titled(newest.text, f"{newest.room} · {rooms_words(newest)}"))
        case SceneKind.SURVEY if (survey := survey_on(picture, scene)) is not None:
            title, text = survey_words(survey, words_in("en"))
            return Overlay(strip=Titled(title, text.splitlines()[-1]))
        case SceneKind.BREAKOUT | SceneKind.TIMER:
            return Overlay(clock=_clock(picture, scene))
        case SceneKind.POLL | SceneKind.RESULT | SceneKind.MAP:
            return Overlay(poll=_poll(picture, scene))
        case _:
            return Overlay()


def _clock(picture: Picture, scene: Scene) -> OverlayClock:
    told = (breakout if scene.kind is SceneKind.BREAKOUT else timer)(picture, scene)
    return OverlayClock(told.title, told.time, told.over or told.is_last)


def _poll(picture: Picture, scene: Scene) -> PollScene | None:
    poll = picture.poll(scene.poll)
    if poll is None:
        return None
    public = as_told(poll, Audience.ROOMS)
    return (asked if scene.kind is SceneKind.POLL else result)(picture, public)
