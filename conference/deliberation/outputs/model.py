"""Outputs and scenes: what every screen of a family shows, and what it shows next.

Only TAKE, BACK, and cues that GO fires change the scene on air; blackout is a layer above it, so
that lifting it brings back what was there. What happens to a poll or a lottery prepares a scene and
changes nothing on air.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from immutables import Map

from conference.core.bounds import Id, LongText, Number, ShortText
from conference.core.clock import Millis
from conference.core.ids import ItemId, LotteryId, MotionId, PollId

__all__ = [
    "HISTORY",
    "Output",
    "OutputState",
    "Outputs",
    "Scene",
    "SceneKind",
    "Shown",
    "start_scene",
]

HISTORY = 20
"""How many scenes BACK can go back to, for each output."""


class Output(StrEnum):
    """A family of screens that can show something else than the others."""

    HALL = "hall"
    ROOMS = "rooms"
    PHONES = "phones"
    MEMBERS = "members"
    OVERLAY = "overlay"
    STAGE = "stage"


class SceneKind(StrEnum):
    """What an output can show."""

    VIDEO = "video"
    POLL = "poll"
    RESULT = "result"
    LOTTERY = "lottery"
    TIMER = "timer"
    BREAKOUT = "breakout"
    SPEAKER = "speaker"
    MOTION = "motion"
    MESSAGE = "message"
    HOLDING = "holding"
    MAP = "map"
    STATEMENTS = "statements"
    SURVEY = "survey"


@dataclass(frozen=True, slots=True)
class Scene:
    """What an output shows, by the ids of what is in it.

    ``poll`` is that of a poll, result or map, ``lottery`` of a lottery, ``item`` of a breakout or
    speaker, ``timer`` of a timer (None: the clock of an item); ``title`` and ``text`` are the
    words of a message, motion, speaker or holding card. Statements are those of the session that
    was opened last. A motion that was tabled is named by ``motion``, with it one ``amendment`` or
    one ``clause`` (by id), and of a long one the ``page``, from 0; its words are then those of its
    document. A breakout may be named by its own id, too. A
    ``survey`` is shown as it is asked, and what came of it once that is told.
    """

    kind: SceneKind
    poll: PollId | None = None
    lottery: LotteryId | None = None
    item: ItemId | None = None
    timer: Id | None = None
    title: ShortText = ""
    text: LongText = ""
    motion: MotionId | None = None
    amendment: ShortText = ""
    clause: ShortText = ""
    page: Number = 0
    breakout: Id | None = None
    survey: Id | None = None


HOLDING = Scene(SceneKind.HOLDING)


def start_scene(output: Output) -> Scene:
    """What an output shows before anything was taken."""
    return Scene(SceneKind.VIDEO) if output is Output.ROOMS else HOLDING


@dataclass(frozen=True, slots=True)
class Shown:
    """A scene on an output."""

    output: Output
    scene: Scene


@dataclass(frozen=True, slots=True)
class OutputState:
    """One output: its scene on air since ``since``, and what is prepared for it, if anything.

    ``revision`` grows with every change of what its screens show, blackout included; they report
    it back. The last such change was at ``changed``. ``before`` are the scenes that were on air,
    the last one last.
    """

    scene: Scene
    revision: int = 0
    since: Millis = Millis(0)
    changed: Millis = Millis(0)
    black: bool = False
    prepared: Scene | None = None
    before: tuple[Scene, ...] = ()


@dataclass(frozen=True, slots=True)
class Outputs:
    """The slice of the meeting for what is on screen. ``prepared`` counts changes of previews."""

    states: Map[Output, OutputState] = field(
        default_factory=lambda: Map({one: OutputState(start_scene(one)) for one in Output})
    )
    prepared: int = 0

    def showing(self, outputs: Iterable[Output]) -> Mapping[Output, Scene]:
        """The scenes on air of these outputs."""
        return {one: self.states[one].scene for one in outputs}
