"""The households of a pool: who shares an address, and which addresses may be one written twice.

Two million addresses are not all brought into the form in which they are compared (see
:mod:`~conference.sortition.addresses`): only those that are alike in figures and postcode, and not
the same to the letter.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice, pairwise

import numpy as np
from numpy.typing import NDArray

from conference.sortition.addresses import Addresses, is_near

__all__ = ["Homes", "Households"]

_MOST_COMPARED = 30
"""Homes that are alike in figures and postcode: of more, only neighbours in order are compared."""


@dataclass(frozen=True, eq=False)
class Households:
    """``numbers`` by person, -1 for who shares no address.

    ``half`` people have half an address, the greatest number of whom with the same half is
    ``same_half``. ``near`` are pairs of people (by position) whose addresses nearly are the same;
    ``one`` are pairs whose addresses are the same, written in two ways.
    """

    numbers: NDArray[np.int32]
    half: int = 0
    same_half: int = 0
    near: tuple[tuple[int, int], ...] = ()
    one: tuple[tuple[int, int], ...] = ()


class Homes:
    """The addresses of people, one after another."""

    def __init__(self, addresses: Addresses) -> None:
        self._addresses = addresses
        self._texts: list[str] = []
        self._likeness = array("q")
        self._halves: dict[str, int] = {}

    def extend(self, columns: Sequence[list[str]]) -> None:
        """The addresses of the next people, column by column."""
        rows = list(zip(*columns, strict=True))
        texts = list(map("\0".join, rows))
        for at, (cells, found) in enumerate(
            zip(rows, self._addresses.likenesses(columns), strict=True)
        ):
            if found is not None:
                self._likeness.append(found)
                continue
            there = self._addresses.is_there(cells)
            self._likeness.append(self._addresses.likeness(cells) if there else 0)
            if there is None:
                half = texts[at].casefold()
                self._halves[half] = self._halves.get(half, 0) + 1
            if not there:
                texts[at] = ""
        self._texts += texts

    def shown(self, person: int) -> str:
        """The address of a person as it was written."""
        return ", ".join(cell.strip() for cell in self._texts[person].split("\0") if cell.strip())

    def households(self) -> Households:
        """Who shares an address with whom."""
        shared: list[int] = []
        sizes: list[int] = []
        near: list[tuple[int, int]] = []
        one: list[tuple[int, int]] = []
        texts = self._texts
        for people in self._alike():
            first = texts[people[0]]
            if all(texts[person] == first for person in people):
                if first:
                    shared += people
                    sizes.append(len(people))
                continue
            homes = self._by_home([person for person in people if texts[person]])
            for home in homes.values():
                if len(home) > 1:
                    shared += home
                    sizes.append(len(home))
                    others = (person for person in home if texts[person] != texts[home[0]])
                    one += [(home[0], other) for other in islice(others, 1)]
            if self._addresses.rule > 1:
                near += _near(homes)
        numbers = np.full(len(texts), -1, dtype=np.int32)
        numbers[shared] = np.repeat(np.arange(len(sizes), dtype=np.int32), sizes)
        halves = self._halves.values()
        return Households(
            _in_order(numbers), sum(halves), max(halves, default=0), tuple(sorted(near)),
            tuple(sorted(one)),
        )  # fmt: skip

    def _alike(self) -> Iterator[list[int]]:
        """Groups of two people or more who may share an address."""
        if not self._texts:
            return
        likeness = np.frombuffer(self._likeness, dtype=np.int64)
        order = np.argsort(likeness, kind="stable")
        ranked = likeness[order]
        ends = np.flatnonzero(ranked[1:] != ranked[:-1]) + 1
        bounds = np.concatenate(([0], ends, [len(ranked)]))
        several = np.flatnonzero(np.diff(bounds) > 1)
        people = order.tolist()
        for begin, end in zip(bounds[several].tolist(), bounds[several + 1].tolist(), strict=True):
            yield people[begin:end]

    def _by_home(self, people: Sequence[int]) -> dict[str, list[int]]:
        """These people by the form in which addresses are compared."""
        by_text: dict[str, list[int]] = {}
        for person in people:
            by_text.setdefault(self._texts[person], []).append(person)
        found: dict[str, list[int]] = {}
        for text, same in by_text.items():
            found.setdefault(self._addresses.home(text.split("\0")), []).extend(same)
        return found


def _near(homes: dict[str, list[int]]) -> Iterator[tuple[int, int]]:
    """Pairs of people, one of each home, whose homes nearly are the same."""
    names = sorted(homes)
    pairs = combinations(names, 2) if len(names) <= _MOST_COMPARED else pairwise(names)
    for one, other in pairs:
        if is_near(one, other):
            first, second = sorted((min(homes[one]), min(homes[other])))
            yield first, second


def _in_order(numbers: NDArray[np.int32]) -> NDArray[np.int32]:
    """The same households, numbered by their first person."""
    shared = np.flatnonzero(numbers >= 0)
    if not len(shared):
        return numbers
    _, first, inverse = np.unique(numbers[shared], return_index=True, return_inverse=True)
    rank = np.empty(len(first), dtype=np.int32)
    rank[np.argsort(first)] = np.arange(len(first), dtype=np.int32)
    numbers[shared] = rank[inverse]
    return numbers
