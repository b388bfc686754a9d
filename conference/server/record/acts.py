"""What was done last: the newest entries that name who asked, and polls whose time was over."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from conference.deliberation.events import Event
from conference.protocol.codec import KINDS

__all__ = ["MOST", "Act", "Acts"]

MOST = 100
"""Of them that are kept at hand."""

SUBJECTS = ("poll", "item", "lottery", "party", "message", "timer")

BY_ITSELF = frozenset({"poll_closed"})
"""What is an act also when it names nobody: the time of a poll was over."""


class Act(NamedTuple):
    """The entry ``number``, at ``time`` in seconds; ``about`` is the id of what it is about."""

    number: int
    time: int
    kind: str
    by: str
    about: str


class Acts:
    """The last acts of operators, as entries come."""

    def __init__(self) -> None:
        self._last: deque[Act] = deque(maxlen=MOST)

    def add(self, number: int, time: int, event: Event, by: str) -> None:
        """An entry was stored; most that name nobody are no acts."""
        kind = KINDS.get(type(event), "")
        if by or kind in BY_ITSELF:
            self._last.append(Act(number, time, kind, by, _about(event)))

    def newest(self) -> Iterator[Act]:
        """All that are known, newest first."""
        return reversed(self._last)


def _about(event: Event) -> str:
    named = (getattr(event, subject, None) for subject in SUBJECTS)
    found = next((one for one in named if one is not None), "")
    return str(getattr(found, "id", found))
