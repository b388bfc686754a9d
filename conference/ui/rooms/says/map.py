"""The map: where each party's dot stands and which colour it has.

The projection's constants come with the outline in ``resources/map/uk.json``, which explains them
(equidistant conic; Snyder, Map Projections, USGS 1395, section 16).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import numpy as np
from numpy.typing import NDArray

from conference.core.assets import asset
from conference.deliberation.polls.secrecy import FEWEST
from conference.protocol.views import PartyView
from conference.ui.rooms.says.table import WORDS

__all__ = [
    "NONE",
    "QUIET_DOT",
    "TIED",
    "Country",
    "KeyMark",
    "Mode",
    "answer_key",
    "by_leading",
    "country",
    "link_key",
    "moved",
    "positions",
]

NONE, TIED, QUIET_DOT = -1, -2, -3
"""Classes of dots besides option numbers: no answer yet, a tie, not joined."""

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


@dataclass(frozen=True)
class Country:
    """The outline, projected: rings of shape (n, 2) in a box ``width`` wide and 1 high."""

    width: float
    rings: tuple[Coordinates, ...]
    neighbours: tuple[Coordinates, ...]
    constants: dict[str, float]

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


def by_leading(leading: str | None, count: int) -> Classes:
    """The class of each dot by the party's leading option: its number, NONE or TIED.

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
        KeyMark(TIED, "tie"),
        KeyMark(NONE, f"none yet, or under {FEWEST} phones"),
    )


def link_key() -> tuple[KeyMark, ...]:
    """What the colours of links mean."""
    return tuple(KeyMark(int(state), words) for state, (words, _) in WORDS.items())


def moved(before: Sequence[PartyView], after: Sequence[PartyView]) -> bool:
    """Whether any dot stands elsewhere; what is unchanged is the same object in both."""
    return len(before) != len(after) or any(
        a is not b and (a.latitude, a.longitude) != (b.latitude, b.longitude)
        for a, b in zip(before, after, strict=True)
    )


@cache
def _table() -> Classes:
    table: Classes = np.full(256, NONE, np.int16)
    for digit in range(36):
        table[ord("0123456789abcdefghijklmnopqrstuvwxyz"[digit])] = digit
    table[ord("=")] = TIED
    return table


def _ring(on: Country, ring: list[float]) -> Coordinates:
    degrees = np.array(ring).reshape(-1, 2)
    return on.project(degrees[:, 0], degrees[:, 1])
