"""What the clerk keeps of motions: their entries, and each reading as it ended."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple, get_args

from conference.core.clock import Millis
from conference.core.ids import MotionId
from conference.deliberation.events import Event
from conference.deliberation.motions.events import Event as MotionEvent
from conference.deliberation.motions.events import SecondReadingBegun
from conference.deliberation.motions.model import Motion, Motions
from conference.minutes.motion_model import ChangeHeld

__all__ = ["MotionBook", "Noted"]

_EVENTS = get_args(MotionEvent)


class Noted(NamedTuple):
    """An entry about a motion: its number, its time, the login that asked for it, the event."""

    entry: int
    at: Millis
    by: str
    event: MotionEvent


class MotionBook:
    """The entries about each motion in their order, and its readings but the last.

    ``marked`` keeps what amendments change, by motion, reading and amendment: working it out is
    what takes long, and it stays as it is while the text does.
    """

    def __init__(self) -> None:
        self.entries: dict[MotionId, list[Noted]] = defaultdict(list)
        self.ended: dict[MotionId, list[Motion]] = defaultdict(list)
        self.marked: dict[tuple[MotionId, int, str], tuple[object, tuple[ChangeHeld, ...]]] = {}

    def hear(self, entry: int, event: Event, by: str, before: Motions) -> None:
        """An entry, with the motions before it."""
        if not isinstance(event, _EVENTS):
            return
        if isinstance(event, SecondReadingBegun):
            self.ended[event.motion].append(before.by_id[event.motion])
        self.entries[event.motion].append(Noted(entry, event.at, by, event))
