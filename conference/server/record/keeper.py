"""The port of who keeps codes and sessions: what lets in is stored with the entries that change it.

Some events change codes and sessions: a new code ends who came in by the old one. Both are stored
in one commit, so that whatever happens there is no entry without its effect, and no effect that
the record does not tell of.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from conference.core.errors import Refusal
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.server.record.store.entries import Commit

__all__ = ["Altered", "Keeper", "NoKeeper"]


class Altered(NamedTuple):
    """A change of what lets in: what is stored of it, and the events that tell of it."""

    beside: Commit
    events: Sequence[Event] = ()


class Keeper(Protocol):
    """Who keeps codes and sessions.

    Between the decision on a change and its :meth:`stored` or :meth:`undone` nobody may be let in
    by what is just being taken back.
    """

    def beside(self, meeting: Meeting, events: Sequence[Event]) -> Commit | Refusal | None:
        """What is stored beside events that were decided on; None: nothing. Begins the change.

        A refusal: the events may not be after all, and nothing was begun.
        """
        ...

    def alter(self, make: Callable[[], Altered]) -> Altered:
        """Make a change that begins here. What raises has begun nothing."""
        ...

    def stored(self, beside: Commit) -> None:
        """The change that was begun is durable, or sessions have ended by themselves.

        Nobody is answered yet.
        """
        ...

    def undone(self) -> None:
        """The change that was begun could not be stored, and nothing of it holds."""
        ...


class NoKeeper:
    """Where there are neither codes nor sessions."""

    def beside(self, _meeting: Meeting, _events: Sequence[Event]) -> Commit | Refusal | None:
        return None

    def alter(self, make: Callable[[], Altered]) -> Altered:
        return make()

    def stored(self, _beside: Commit) -> None:
        return

    def undone(self) -> None:
        return
