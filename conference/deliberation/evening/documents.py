"""Evenings have no document in the frames of an audience.

The rules of conduct are long and seldom read, and come over HTTP (``/api/conduct``). What the hosts
of a room share, :class:`EveningView`, goes to the facilitators of that room alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths
from conference.deliberation.evening.notebook import Entered, Host, Notebook, Ticked
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.views import View

__all__ = ["EveningView", "documents", "evening_view", "touched"]


class EveningView(Lean, frozen=True):
    """What the facilitators of a party share; devices are known by their letters.

    ``here`` are the devices that are connected, ``hosts`` the names of those that have said one.
    """

    party: int
    here: tuple[str, ...]
    hosts: tuple[Host, ...]
    ticks: tuple[Ticked, ...]
    entered: tuple[Entered, ...]


def evening_view(notebook: Notebook, here: tuple[str, ...]) -> EveningView:
    """A notebook as its facilitators see it."""
    return EveningView(notebook.party, here, notebook.hosts, notebook.ticks, notebook.entered)


def documents(
    _meeting: Meeting, _audience: Audience, _paths: Paths | None = None
) -> Iterator[tuple[str, View]]:
    """None."""
    return iter(())


def touched(_event: Event, _meeting: Meeting) -> Paths:
    """None."""
    return NO_PATHS
