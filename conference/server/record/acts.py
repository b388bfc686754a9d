"""What was done last: the newest entries that name who asked, and polls whose time was over."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from conference.deliberation.agenda.events import WitnessNoted
from conference.deliberation.cues.events import CueAnswered
from conference.deliberation.cues.model import CueOutcome
from conference.deliberation.elections.events import BallotOrderDrawn, LotEntered
from conference.deliberation.events import Event
from conference.deliberation.floor.events import (
    FloorDrawn,
    SpeakerCalled,
    SpeakerStruck,
    SpeechEnded,
)
from conference.deliberation.outputs.events import (
    BlackoutSet,
    ScenePrepared,
    SceneTaken,
    SceneTakenBack,
)
from conference.deliberation.outputs.model import Output, SceneKind, Shown
from conference.deliberation.priorities.events import GatheringSet
from conference.deliberation.programme.events import PlanLockSet, StandbySet
from conference.deliberation.seconding.events import AskingWithdrawn, SecondAsked
from conference.deliberation.statements.events import StatementTakenOff
from conference.deliberation.timers.events import TimerAdded
from conference.deliberation.voters.events import VoterCodeIssued, VoterCodeWithdrawn
from conference.protocol.codec import KINDS

__all__ = ["MOST", "Act", "Acts", "about_of"]

MOST = 100
"""Of them that are kept at hand."""

SUBJECTS = (
    "floor", "proposal", "motion", "election", "poll", "item", "lottery", "party", "message",
    "timer", "seat", "panel", "about", "session", "statement", "breakout", "whose", "survey",
    "signup",
)  # fmt: skip

ALL, NEXT = "all", "next"
"""What stands for all outputs, and for the scene or the item that comes next."""

BY_ITSELF = frozenset({"poll_closed"})
"""What is an act also when it names nobody: the time of a poll was over."""

QUIET = frozenset(
    f"statement{which}"
    for which in ("s_read", "_starred", "s_merged", "_parted", "s_claimed", "s_released")
)
"""What moderators do thousands of times in an evening: among it nothing else would be found."""

WENT_WRONG = frozenset({CueOutcome.FAILED, CueOutcome.SKIPPED})
"""A cue that did what it should is part of the act that fired it."""


class Act(NamedTuple):
    """The entry ``number``, at ``time`` in seconds; ``about`` is the id of what it is about.

    ``text`` says what an id does not, in codes that a desk has words for, or as somebody said it:
    which scenes went where, why a cue failed.
    """

    number: int
    time: int
    kind: str
    by: str
    about: str
    text: str = ""


class Acts:
    """The last acts of operators, as entries come."""

    def __init__(self) -> None:
        self._last: deque[Act] = deque(maxlen=MOST)

    def add(self, number: int, time: int, event: Event, by: str) -> None:
        """An entry was stored; most that name nobody are no acts."""
        kind = KINDS.get(type(event), "")
        is_one = event.outcome in WENT_WRONG if isinstance(event, CueAnswered) else by
        if (is_one and kind not in QUIET) or kind in BY_ITSELF:
            self._last.append(Act(number, time, kind, by, about_of(event), _text(event)))

    def newest(self) -> Iterator[Act]:
        """All that are known, newest first."""
        return reversed(self._last)


def _text(event: Event) -> str:
    match event:
        case SceneTaken(shown, _) | SceneTakenBack(shown, _):
            return _scenes(shown)
        case ScenePrepared(outputs, scene, _):
            return f"{scene.kind if scene is not None else NEXT}:{_all_of(outputs)}"
        case BlackoutSet(outputs, black, _):
            return f"{'black' if black else 'lifted'}:{_all_of(outputs)}"
        case StandbySet(None, _):
            return NEXT
        case PlanLockSet(is_locked, _, _):
            return "locked" if is_locked else "unlocked"
        case SecondAsked(act, _, _, _) | AskingWithdrawn(act, _, _):
            return act
        case TimerAdded(_, more, _):
            return str(more // 1000)
        case SpeakerCalled(number=number, reason=reason):
            return f"{number} {reason or ''}".rstrip()
        case SpeakerStruck(number=number) | SpeechEnded(number=number):
            return str(number)
        case BallotOrderDrawn(value=value) | LotEntered(value=value) | FloorDrawn(value=value):
            return value
        case VoterCodeWithdrawn(number=number) | VoterCodeIssued(number=number):
            return str(number)
        case WitnessNoted(state=state, reason=reason):
            return f"{state} {reason or ''}".rstrip()
        case StatementTakenOff(reason=reason):
            return reason
        case GatheringSet(None, _, _):
            return "ended"
        case GatheringSet(opens_at, closes_at, at):
            begun = opens_at is not None and opens_at <= at
            is_open = begun and (closes_at is None or closes_at > at)
            return "opened" if is_open else "set"
        case CueAnswered():
            return f"{event.cue}: {event.sentence or event.outcome}"
        case _:
            return ""


def _scenes(shown: Iterable[Shown]) -> str:
    """Scenes, and the outputs of each: ``poll:hall,rooms video:stage``."""
    outputs: dict[SceneKind, list[Output]] = {}
    for one in shown:
        outputs.setdefault(one.scene.kind, []).append(one.output)
    return " ".join(f"{kind}:{_all_of(names)}" for kind, names in outputs.items())


def _all_of(outputs: Iterable[Output]) -> str:
    """Outputs by their names: ``hall,rooms,stage``, ``all``."""
    names = [*outputs]
    return ALL if len(names) == len(Output) else ",".join(names)


def about_of(event: object) -> str:
    """The id of what an event, or a command, is about; "" where that is nothing of these."""
    named = (getattr(event, subject, None) for subject in SUBJECTS)
    found = next((one for one in named if one is not None), "")
    return str(getattr(found, "id", found))
