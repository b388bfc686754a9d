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
from conference.deliberation.rooms.book import Note, Page
from conference.deliberation.views import View

__all__ = ["EveningView", "documents", "evening_view", "touched"]


class EveningView(Lean, frozen=True):
    """What the facilitators of a party share; devices are known by their letters.

    ``here`` are the devices that are connected, ``phones`` all that can come back without a code,
    ``hosts`` the names of those that have said one.
    ``help`` is asked for since ``help_at`` (0: it is not), about a ``topic``; a desk has said the
    ``answer`` to it at ``answered_at``. ``stewards`` may ask somebody to leave; ``conduct`` is what
    was noted of that.
    """

    party: int
    here: tuple[str, ...]
    hosts: tuple[Host, ...]
    ticks: tuple[Ticked, ...]
    entered: tuple[Entered, ...]
    help_at: int = 0
    help: str = ""
    topic: str = ""
    answer: str = ""
    answered_at: int = 0
    stewards: tuple[str, ...] = ()
    conduct: tuple[Note, ...] = ()
    phones: tuple[str, ...] = ()


def evening_view(
    notebook: Notebook, here: tuple[str, ...], page: Page, phones: tuple[str, ...] = ()
) -> EveningView:
    """A notebook as its facilitators see it, with what of their party's page is theirs."""
    return EveningView(
        party=notebook.party,
        here=here,
        hosts=notebook.hosts,
        ticks=notebook.ticks,
        entered=notebook.entered,
        help_at=page.help_at,
        help=page.help,
        topic=page.topic,
        answer=page.answer,
        answered_at=page.answered_at,
        stewards=page.stewards,
        conduct=page.conduct,
        phones=phones,
    )


def documents(
    _meeting: Meeting, _audience: Audience, _paths: Paths | None = None
) -> Iterator[tuple[str, View]]:
    """None."""
    return iter(())


def touched(_event: Event, _meeting: Meeting) -> Paths:
    """None."""
    return NO_PATHS
