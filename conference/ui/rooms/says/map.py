"""The map: where each party's dot stands and which colour it has.

The projection's constants come with the outline in ``resources/map/uk.json``, which explains them
(equidistant conic; Snyder, Map Projections, USGS 1395, section 16).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import numpy as np
from numpy.typing import NDArray

from conference.core.assets import asset
from conference.deliberation.polls.secrecy import FEWEST
from conference.protocol.messages import Tick
from conference.protocol.views import PartyView, PollView
from conference.ui.rooms.says.links import LinkState, link_words
from conference.words.spoken import say

__all__ = [
    "AWAY",
    "HIDDEN",
    "NONE",
    "OPTION_LETTERS",
    "QUIET_DOT",
    "TIED",
    "Country",
    "KeyMark",
    "Mode",
    "answer_key",
    "by_leading",
    "country",
    "leading_of",
    "link_key",
    "moved",
    "only",
    "positions",
    "shortened",
]

NONE, TIED, QUIET_DOT, HIDDEN, AWAY = -1, -2, -3, -4, -5
"""Classes of dots besides option numbers: no answer yet, a tie, not joined, an answer that is not
shown, and what the filter of the parties leaves out.
"""

OPTION_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""How ticks and documents write options, the first as 0."""

Coordinates = NDArray[np.float64]
Classes = NDArray[np.int16]


class Mode(StrEnum):
    """What the colour of a dot says."""

    ANSWER = "answer"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class KeyMark:
    """What a class of dots means."""

    dot: int
    words: str


def _fixed() -> tuple[KeyMark, ...]:
    """What stands in every key of answers, after the options."""
    return (
        KeyMark(TIED, say("hall-tie")),
        KeyMark(NONE, say("desk-rooms-map-none")),
        KeyMark(HIDDEN, say("desk-rooms-map-hidden", count=FEWEST)),
    )


@dataclass(frozen=True)
class Country:
    """The outline, projected: rings of shape (n, 2) in a box ``width`` wide and 1 high."""

    width: float
    rings: tuple[Coordinates, ...]
    neighbours: tuple[Coordinates, ...]
    constants: dict[str, float]

    @property
    def span(self) -> tuple[float, float]:
        """From where to where all of it goes from left to right, the neighbours included."""
        across = [x for ring in (*self.rings, *self.neighbours) for x in (ring[:, 0].min(),
                  ring[:, 0].max())]  # fmt: skip
        return min(0.0, *across), max(self.width, *across)

    def project(self, lon: Coordinates, lat: Coordinates) -> Coordinates:
        """Degrees to points of the box, shape (n, 2): x to the right, y downwards."""
        k = self.constants
        rho = k["g"] - np.radians(lat)
        theta = k["n"] * np.radians(lon - k["lon0"])
        x = (rho * np.sin(theta) - k["x0"]) * k["scale"]
        y = (rho * np.cos(theta) - k["y0"]) * k["scale"]
        return np.column_stack((x, y))


@cache
def country() -> Country:
    """The shipped outline. Raises ``ConferenceError`` when it is missing."""
    data = json.loads(asset("map", "uk.json").read_text(encoding="utf-8"))
    constants = {k: v for k, v in data["projection"].items() if isinstance(v, int | float)}
    bare = Country(constants["width"], (), (), constants)
    return Country(
        bare.width,
        tuple(_ring(bare, ring) for ring in data["country"]),
        tuple(_ring(bare, ring) for ring in data["neighbours"]),
        constants,
    )


def positions(parties: Sequence[PartyView], on: Country) -> Coordinates:
    """The dots of the parties in the box of the country, shape (parties, 2)."""
    if not parties:
        return np.zeros((0, 2))
    places = np.array([(party.longitude, party.latitude) for party in parties])
    return on.project(places[:, 0], places[:, 1])


def leading_of(poll: PollView | None, ticks: Mapping[str, Tick]) -> str | None:
    """Each party's leading option: of a poll that is over as its document has it, else as heard.

    So a desk that was opened later shows the same as one that was there all the time.
    """
    if poll is None:
        return None
    tick = ticks.get(poll.id)
    return poll.leading or (tick.leading if tick else None)


def only(classes: Classes, passed: NDArray[np.intp] | None) -> Classes:
    """The same, but what is not among these numbers is AWAY; all of it where that is None."""
    if passed is None:
        return classes
    left: Classes = np.full_like(classes, AWAY)
    kept = passed[passed < len(classes)]
    left[kept] = classes[kept]
    return left


def by_leading(leading: str | None, count: int) -> Classes:
    """The class of each dot by the party's leading option: its number, NONE, TIED or HIDDEN.

    ``leading`` has one character a party, as in a tick; parties after its end have no answer.
    """
    classes: Classes = np.full(count, NONE, np.int16)
    if leading:
        codes = np.frombuffer(leading.encode("ascii", "replace"), np.uint8)[:count]
        classes[: len(codes)] = _table()[codes]
    return classes


def answer_key(options: Sequence[str]) -> tuple[KeyMark, ...]:
    """What the colours of :func:`by_leading` mean, in the order of the options."""
    return (
        *(KeyMark(index, option) for index, option in enumerate(options)),
        *_fixed(),
    )


def shortened(marks: Sequence[KeyMark], shown: int) -> tuple[KeyMark, ...]:
    """So many options of a key, how many more there are, and what always stands at its end."""
    options = [mark for mark in marks if mark.dot >= 0]
    more = len(options) - shown
    said = (KeyMark(AWAY, say("hall-more", count=more)),) if more else ()
    return (*options[:shown], *said, *marks[len(options) :])


def link_key() -> tuple[KeyMark, ...]:
    """What the colours of links mean."""
    return tuple(KeyMark(int(state), link_words(state)) for state in LinkState)


def moved(before: Sequence[PartyView], after: Sequence[PartyView]) -> bool:
    """Whether any dot stands elsewhere; what is unchanged is the same object in both."""
    return len(before) != len(after) or any(
        a is not b and (a.latitude, a.longitude) != (b.latitude, b.longitude)
        for a, b in zip(before, after, strict=True)
    )


@cache
def _table() -> Classes:
    table: Classes = np.full(256, NONE, np.int16)
    for number, letter in enumerate(OPTION_LETTERS):
        table[ord(letter)] = number
    table[ord("=")], table[ord("?")] = TIED, HIDDEN
    return table


def _ring(on: Country, ring: list[float]) -> Coordinates:
    degrees = np.array(ring).reshape(-1, 2)
    return on.project(degrees[:, 0], degrees[:, 1])
