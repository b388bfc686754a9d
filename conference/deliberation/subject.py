"""The port of a subject: what one part of the meeting is, whole in one value.

A subject is a folder of this package: ``model`` (its slice of the meeting), ``commands`` and
``events``, ``decide``, ``evolve``, ``documents``, ``refusals``, ``record``; its ``subject`` module
puts them together. The list of all is :data:`conference.deliberation.subjects.SUBJECTS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.audience import Audience, Paths
from conference.deliberation.command import WireCommand
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Post, Role, Sender
from conference.deliberation.views import View

__all__ = [
    "ALONE",
    "DESKS",
    "DIRECTORS",
    "DIRECTORS_AND_CONTROLLERS",
    "OPERATORS",
    "PARTIES_POSTS",
    "POLLS_POSTS",
    "Askers",
    "Subject",
    "nothing",
]

S = TypeVar("S")
C = TypeVar("C")
E = TypeVar("E")

Askers = frozenset[Role | Post]
"""Who may ask: whole roles and, of desks, those of some posts."""

DESKS: Askers = frozenset({Role.DESK})
"""Every desk: all see the same, whatever their post."""

DIRECTORS: Askers = frozenset({Post.DIRECTOR})
"""Who may ask for everything that desks may."""

POLLS_POSTS: Askers = DIRECTORS | {Post.POLLS}
"""Who may ask for what prepares, runs and publishes polls."""

PARTIES_POSTS: Askers = DIRECTORS | {Post.PARTIES}
"""Who may ask for what helps and mends rooms."""

OPERATORS: Askers = POLLS_POSTS | PARTIES_POSTS
"""Who may ask for anything at all at a desk: all but readers."""

DIRECTORS_AND_CONTROLLERS: Askers = DIRECTORS | {Role.CONTROLLER}
"""Who may ask for what runs the show: what is on, what is next, what screens show, and the life of
a poll as far as it can be opened and closed. Nothing that voids, publishes, draws or sets up."""

ALONE: Askers = frozenset()
"""Who may ask for what the server does alone."""


def nothing(_meeting: Meeting, _event: object) -> str | None:
    """Nothing is withheld, and nothing is wrong."""
    return None


@dataclass(frozen=True)
class Subject(Generic[S, C, E]):
    """One part of the meeting, with slice ``S``, commands ``C``, and the events ``E`` it hears.

    ``name`` is its slot in the meeting, ``start`` the empty slice. ``may`` says of each command
    who may ask; nobody means: the server alone. ``beside`` says the same of those that do not come
    to ``decide``: ballots, which go to their box, and work that is done beside the meeting and
    changes nothing of it. ``hears`` are its own events and those of others
    that change its slice; ``evolve`` gets the meeting as it was before the event.

    ``documents`` are what an audience sees of it, by path (all, or those among the paths), and
    ``touched`` the paths that any event of the meeting may change; see
    :mod:`conference.deliberation.documents`.

    ``withheld`` says why an entry of the record is not shown yet, ``fault`` why an event may not
    be the next of the meeting; both are a sentence, or None. Of an event that several subjects
    hear, each may say so.

    ``entailed`` says of an event of any subject which commands of this one it brings with it, in
    the same commit and asked by the server alone; the meeting is the one after the event.
    """

    name: str
    start: S
    may: Mapping[type[C], Askers]
    hears: frozenset[type[E]]
    decide: Callable[[Meeting, Sender, C, Millis], tuple[E, ...] | Refusal]
    evolve: Callable[[S, E, Meeting], S]
    documents: Callable[[Meeting, Audience, Paths | None], Iterator[tuple[str, View]]]
    touched: Callable[[Event, Meeting], Paths]
    withheld: Callable[[Meeting, E], str | None] = nothing
    fault: Callable[[Meeting, E], str | None] = nothing
    beside: Mapping[type[WireCommand], Askers] = field(default_factory=dict)
    entailed: Mapping[type, Callable[[Meeting, Any], tuple[C, ...]]] = field(default_factory=dict)
