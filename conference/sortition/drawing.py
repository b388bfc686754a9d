"""The draw: digits choose the entry of the list, the public value orders the people.

In a list of panels the digits are all there is to it. In a list of compositions the same public
value then puts the people of each type in order, by SHA-256 of value and pseudonym: the first take
the type's seats, those after them are its reserves. That value must not be guessable, or anybody
could tell before the draw who has no chance left; three digits have only a thousand values, so a
*beacon* (a public random value of a moment named beforehand, or more digits drawn) is added.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from conference.core.chance import hash_below, hash_key
from conference.core.errors import ConferenceError
from conference.sortition.commitment import PublishedPool
from conference.sortition.numbered import PANEL_PEOPLE, pass_over
from conference.sortition.reserves import ORDER, reserves_of
from conference.sortition.rounding import Composition

__all__ = [
    "DIGITS",
    "ORDER",
    "Lot",
    "Seated",
    "few_orders",
    "lot_of_digits",
    "lot_of_seed",
    "may_be_few_orders",
    "seat",
    "width_of",
]

DIGITS = "conference/sortition/digits/1"
"""Domain of the hash that makes a number of a seed."""


@dataclass(frozen=True, slots=True)
class Lot:
    """What was drawn: the entry's ``number``, its ``digits``, and the public ``value``.

    ``source`` is ``"ball"`` or ``"seed"``.
    """

    number: int
    digits: str
    value: str
    source: str
    beacon: str = ""


def few_orders(entries: int) -> str:
    """What is to be said of compositions that are drawn with digits alone."""
    return (
        f"Digits alone put the people of each type in only {entries:,} different orders, so only"
        f" {entries:,} different panels are possible, and whoever has the pool can work all of"
        " them out before the draw. Name a beacon: a public random value of a moment after the"
        " commitment, such as a round of drand."
    )


def may_be_few_orders(eligible: int, seats: int, entries: int) -> bool:
    """Whether the list is sure to be one of compositions, however fair the chances are.

    ``entries`` panels of ``seats`` people cannot hold more people than that, and larger pools than
    :data:`~conference.sortition.numbered.PANEL_PEOPLE` are never listed by person.
    """
    return eligible > min(PANEL_PEOPLE, entries * seats)


@dataclass(frozen=True, eq=False)
class Seated:
    """Lines of the published pool: ``selected`` (sorted) and the ``reserves`` of each type."""

    selected: NDArray[np.int64]
    reserves: Mapping[int, tuple[int, ...]]


def width_of(m: int) -> int:
    """How many digits number a list of ``m``."""
    return len(str(max(1, m - 1)))


def lot_of_digits(digits: str, m: int, beacon: str = "") -> Lot:
    """The lot of digits drawn on stage, such as ``"042"``, and of a beacon if there is one.

    Raises ``bad_digits`` unless they are exactly as many as the list has and name an entry.
    """
    width = width_of(m)
    text = digits.strip()
    if not (text.isascii() and text.isdigit() and len(text) == width and int(text) < m):
        raise ConferenceError(
            "bad_digits",
            f"The digits must be {width}, from {0:0{width}} to {m - 1:0{width}}; {digits!r} is not"
            " one of them. Enter them as they were drawn, with leading zeros.",
            {"width": width, "last": m - 1},
        )
    beacon = beacon.strip()
    return Lot(int(text), text, f"{text}:{beacon}" if beacon else text, "ball", beacon)


def lot_of_seed(seed: str, m: int) -> Lot:
    """The lot of one public text: a fair number below ``m`` by hashing, and the text as value."""
    number = hash_below(DIGITS, seed, "number", m)
    return Lot(number, f"{number:0{width_of(m)}}", seed, "seed")


def seat(
    composition: Composition,
    pool: PublishedPool,
    household: NDArray[np.int32],
    value: str,
    reserves: int = 0,
) -> Seated:
    """Give the composition's seats to people, in the order of their hashes.

    ``household`` is by line of the published pool (-1: no shared address). Types are served in the
    order of their numbers; who lives with somebody already seated is passed over. ``reserves`` more
    people of each type are named, in order.
    """
    wanted = dict(zip(composition.types.tolist(), composition.seats.tolist(), strict=True))
    used = np.flatnonzero(np.isin(pool.types, composition.types))
    by_type: dict[int, list[int]] = {t: [] for t in sorted(wanted)}
    for line in used.tolist():
        by_type[int(pool.types[line])].append(line)
    taken: set[int] = set()
    chosen: list[int] = []
    for t, lines in by_type.items():
        lines.sort(key=lambda line: hash_key(ORDER, value, pool.pseudonyms[line]))
        chosen += pass_over(lines, wanted[t], household, taken)
    selected = np.array(sorted(chosen), dtype=np.int64)
    after = reserves_of(selected, pool, household, value, reserves) if reserves else {}
    return Seated(selected, after)
