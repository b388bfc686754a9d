"""The scenes of the big screen of a room, and all that can be read of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from conference.protocol.views import ChangeView, LotteryView
from conference.ui.kit import words
from conference.ui.pages.says.figures import Figures
from conference.ui.pages.says.marked import marked_texts
from conference.ui.pages.says.moments import Countdown, Opening
from conference.ui.polls.says.bars import OptionBar
from conference.words.spoken import say

__all__ = [
    "Asked",
    "Clock",
    "Foot",
    "Held",
    "RegionCard",
    "Regions",
    "RoomScene",
    "Video",
    "Worded",
    "figure_texts",
    "more_words",
    "rows",
    "scene_texts",
]

MOST_ROWS = 12
"""Options that there is room for."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question or its result. A ``steady`` one keeps room for figures that are not there yet.

    ``whose`` says who is asked; "" where those are asked who always are. ``changes`` are the marked
    words that it is on. Figures of one that ``is_live`` move.
    """

    whose: str
    question: str
    status: str
    badge: str
    note: str
    figures: Figures
    steady: bool
    changes: tuple[ChangeView, ...] = ()
    is_live: bool = False


@dataclass(frozen=True, slots=True)
class RegionCard:
    """What a region answered most; ``option`` is -1 where nothing can be said."""

    region: str
    label: str
    share: str = ""
    count: str = ""
    option: int = -1


@dataclass(frozen=True, slots=True)
class Regions:
    """The map in words."""

    question: str
    cards: tuple[RegionCard, ...]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time that runs down; ``words`` stand below it."""

    call: str
    title: str
    time: Countdown
    words: str


@dataclass(frozen=True, slots=True)
class Worded:
    """A message or a motion, with its marked words."""

    call: str
    title: str
    text: str
    changes: tuple[ChangeView, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """Nothing is asked; ``first`` says in which words what comes next is announced."""

    call: str
    title: str
    first: str
    text: str
    when: str


@dataclass(frozen=True, slots=True)
class Video:
    """The live picture, with whose words are heard where that is said."""

    name: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Foot:
    """Turnout and opening of a poll, else what is next."""

    turnout: str = ""
    share: float = 0.0
    opening: Opening | None = None
    following: str = ""


RoomScene = Asked | Regions | Clock | Worded | Held | Video | LotteryView


def rows(found: Figures, most: int = MOST_ROWS) -> tuple[OptionBar, ...]:
    """The bars that there is room for: who is chosen, then who has most, in their order."""
    if len(found.bars) <= most:
        return found.bars
    first = sorted(found.bars, key=lambda bar: (not bar.leads, -bar.people_fraction, bar.index))
    return tuple(sorted(first[:most], key=lambda bar: bar.index))


def figure_texts(found: Figures, *, steady: bool, most: int = MOST_ROWS) -> Iterator[str]:
    """The texts of bars and of their key, in their order."""
    is_shown, shown = steady or not found.is_secret, rows(found, most)
    for bar in shown:
        yield bar.label
        if is_shown:
            yield from (bar.percent, bar.people, bar.parties)
    yield more_words(found, shown, is_shown=is_shown)
    if is_shown:
        yield found.unit
        yield say("poll-unit-parties") if found.has_parties else ""
        yield found.mark.words if found.mark else ""
        yield found.whole


def more_words(found: Figures, shown: tuple[OptionBar, ...], *, is_shown: bool) -> str:
    """How many options there are besides; "" where all are shown."""
    here, all_of_them = len(shown), len(found.bars)
    if here == all_of_them:
        return ""
    key = "poll-most" if is_shown else "poll-first"
    return say(key, shown=words.number(here), count=all_of_them)


def scene_texts(scene: RoomScene) -> list[str]:
    """All that can be read of a scene, in its order."""
    match scene:
        case Asked(whose, question, _, badge, note, figures, steady, changes):
            above = [whose, question, *marked_texts(changes), badge, note]
            return [*above, *figure_texts(figures, steady=steady)]
        case Regions(question, cards):
            parts = [(one.region, one.label, one.share, one.count) for one in cards]
            return [question, *(text for part in parts for text in part)]
        case Clock(call, title, time, below):
            return [call, title, time.text, below]
        case Worded(call, title, text, changes):
            return [call, title, *marked_texts(changes), text]
        case Held(call, title, first, text, when):
            return [call, title, first, text, when]
        case Video(name, about):
            return [name, about]
    return []
