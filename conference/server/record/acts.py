"""What was done last: the newest entries that name who asked, and polls whose time was over."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from conference.deliberation.cues.events import CueAnswered
from conference.deliberation.cues.model import CueOutcome
from conference.deliberation.events import Event
from conference.deliberation.outputs.events import (
    BlackoutSet,
    ScenePrepared,
    SceneTaken,
    SceneTakenBack,
)
from conference.deliberation.outputs.model import Output, Scene
from conference.protocol.codec import KINDS

__all__ = ["MOST", "Act", "Acts", "about_of"]

MOST = 100
"""Of them that are kept at hand."""

SUBJECTS = ("poll", "item", "lottery", "party", "message", "timer", "seat", "about")

BY_ITSELF = frozenset({"poll_closed"})
"""What is an act also when it names nobody: the time of a poll was over."""


WENT_WRONG = frozenset({CueOutcome.FAILED, CueOutcome.SKIPPED})
"""A cue that did what it should is part of the act that fired it."""


class Act(NamedTuple):
    """The entry ``number``, at ``time`` in seconds; ``about`` is the id of what it is about.

    ``text`` says in words what an id does not: which scenes went where, why a cue failed.
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
        if is_one or kind in BY_ITSELF:
            self._last.append(Act(number, time, kind, by, about_of(event), _text(event)))

    def newest(self) -> Iterator[Act]:
        """All that are known, newest first."""
        return reversed(self._last)


def _text(event: Event) -> str:
    match event:
        case SceneTaken(shown, _) | SceneTakenBack(shown, _):
            return _scenes((one.scene, one.output) for one in shown)
        case ScenePrepared(outputs, scene, _) if scene is not None:
            return _scenes((scene, one) for one in outputs)
        case BlackoutSet(outputs, black, _):
            return f"{'black' if black else 'not black any more'}: {' + '.join(outputs)}"
        case CueAnswered():
            return f"{event.cue}: {event.sentence or event.outcome}"
        case _:
            return ""


def _scenes(shown: Iterable[tuple[Scene, Output]]) -> str:
    """The kinds of scenes, and the outputs of each: ``poll on hall + rooms, video on stage``."""
    outputs: dict[str, list[str]] = {}
    for scene, output in shown:
        outputs.setdefault(scene.kind, []).append(output)
    return ", ".join(f"{kind} on {' + '.join(names)}" for kind, names in outputs.items())


def about_of(event: object) -> str:
    """The id of what an event, or a command, is about; "" where that is nothing of these."""
    named = (getattr(event, subject, None) for subject in SUBJECTS)
    found = next((one for one in named if one is not None), "")
    return str(getattr(found, "id", found))
