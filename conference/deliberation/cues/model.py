"""Cues: a list an item, each something prepared that happens when the item goes on."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from immutables import Map

from conference.core.bounds import Id, Seconds, ShortText, Span
from conference.core.clock import Millis
from conference.core.ids import ItemId, LotteryId, PollId
from conference.deliberation.outputs.model import Output, Scene
from conference.deliberation.timers.model import TimerKind

__all__ = ["OF_BREAKOUTS", "OF_SURVEYS", "SEEN", "Cue", "CueKind", "CueOutcome", "CueRun", "Cues"]


class CueKind(StrEnum):
    """What a cue does."""

    SCENE = "scene"
    OPEN_POLL = "open_poll"
    CLOSE_POLL = "close_poll"
    LOTTERY = "lottery"
    OBS = "obs"
    GO = "go"
    TIMER = "timer"
    MESSAGE = "message"
    START_BREAKOUT = "start_breakout"
    RECALL_BREAKOUT = "recall_breakout"
    END_BREAKOUT = "end_breakout"
    OPEN_SURVEY = "open_survey"
    CLOSE_SURVEY = "close_survey"


OF_BREAKOUTS = frozenset({CueKind.START_BREAKOUT, CueKind.RECALL_BREAKOUT, CueKind.END_BREAKOUT})

OF_SURVEYS = frozenset({CueKind.OPEN_SURVEY, CueKind.CLOSE_SURVEY})

SEEN = OF_BREAKOUTS | {
    CueKind.SCENE,
    CueKind.OPEN_POLL,
    CueKind.LOTTERY,
    CueKind.GO,
    CueKind.MESSAGE,
    CueKind.OPEN_SURVEY,
}
"""What the audience sees: after a wait it is only done when it is armed."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One line of what GO does, known by its ``id`` within the item.

    A scene goes to ``outputs``; ``poll`` is opened for ``seconds`` (0: until it is closed) or
    closed (None: the one that is open); ``name`` is a scene of OBS. A ``timer`` of the kind
    ``timer_kind`` is started with ``seconds``, also where it runs already, and ``name`` says what
    it is for; a message of this ``text`` is shown in all rooms for ``seconds``, by the minute.
    A ``breakout`` is started, called back, or ended. A ``survey`` is opened, or closed (None: the
    one that is open).
    ``wait`` is how long after GO it happens, in ms; one that the audience sees needs to be
    ``armed`` for that.
    """

    id: Id
    kind: CueKind
    outputs: tuple[Output, ...] = ()
    scene: Scene | None = None
    poll: PollId | None = None
    lottery: LotteryId | None = None
    name: ShortText = ""
    seconds: Seconds = 0
    wait: Span = Millis(0)
    armed: bool = False
    timer: Id | None = None
    timer_kind: TimerKind | None = None
    text: ShortText = ""
    breakout: Id | None = None
    survey: Id | None = None


class CueOutcome(StrEnum):
    """What became of a cue. ``asked`` is one that waits for another program's answer."""

    WAITING = "waiting"
    ASKED = "asked"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class CueRun:
    """What became of a cue, since ``at``; a waiting one is ``due`` then."""

    outcome: CueOutcome
    at: Millis
    sentence: str = ""
    due: Millis | None = None


@dataclass(frozen=True, slots=True)
class Cues:
    """The slice of the meeting for cues: what is planned, and what became of it at the last GO.

    Items without a plan of their own have the cues of their kind, see ``planned``. ``revision``
    grows with every change of the plan.
    """

    planned: Map[ItemId, tuple[Cue, ...]] = field(default_factory=Map)
    runs: Map[ItemId, Map[str, CueRun]] = field(default_factory=Map)
    revision: int = 0

    def run(self, item: ItemId, cue: str) -> CueRun | None:
        """What became of a cue when its item went on; None where it was not fired."""
        runs = self.runs.get(item)
        return runs.get(cue) if runs is not None else None
