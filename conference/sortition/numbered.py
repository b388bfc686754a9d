"""The numbered list: 000 to 999, from which three digits choose.

The fair distribution is rounded into ``m`` compositions, each valid by itself, so that every type's
seats in the whole list are near its expected seats, in proportion
(:mod:`~conference.sortition.polish`). Copies are legal and necessary: a composition of chance 0.003
stands three times. The list is shuffled by a committed seed before it is numbered, so neighbours
are not alike. Where even so somebody's chance is more than :data:`BOUND` off, relative, a list ten
times as long (one more digit) comes nearer: :func:`recommended_entries`.

For small pools each composition then gets its people (a *panel*): always those of a type who are in
the fewest panels so far, so two people of a type are never more than one panel apart.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from conference.core.chance import hash_order
from conference.core.errors import ConferenceError
from conference.sortition.columns import Mixture, compact
from conference.sortition.fair import FairDistribution
from conference.sortition.polish import lift_rare, polish
from conference.sortition.progress import Watch
from conference.sortition.rounding import Composition, NoSplit, Splitter, dense
from conference.sortition.solver import Floats, PanelProgram
from conference.sortition.strata import Ints, Strata

__all__ = [
    "BOUND",
    "SHUFFLE",
    "ListKind",
    "NumberedList",
    "Realised",
    "list_seed_number",
    "number_list",
    "people_in",
    "realised",
    "recommended_entries",
    "suits_panels",
]  # fmt: skip

ListKind = Literal["panels", "compositions"]

SHUFFLE = "conference/sortition/shuffle/1"
"""Domain of the hash by which the list is shuffled before it is numbered."""

BOUND = 0.1
"""A list in which nobody's chance is further from the fair one, relative, is long enough."""

LONGEST = 10_000
"""No longer list is recommended: four digits."""

PANEL_PEOPLE = 50_000
"""Pools above this size are drawn in two stages even if everyone could be listed."""


@dataclass(frozen=True, eq=False)
class NumberedList:
    """``compositions[n]`` has the number n. ``seats[t]`` is what type t has in the whole list.

    ``lifted`` types had less than one expected seat and were given one (the rule for rare types).
    ``rounding`` says how the list came about: ``"together"`` (rounded as a whole and split),
    ``"weights"`` (from the weights of the lottery), ``"nearest"`` (one after another) or
    ``"drawn"`` (plain random panels).
    """

    compositions: tuple[Composition, ...]
    seats: Ints
    lifted: int
    rounding: Literal["together", "weights", "nearest", "drawn"]

    def __len__(self) -> int:
        return len(self.compositions)


@dataclass(frozen=True, slots=True)
class Realised:
    """How near a numbered list comes to the fair chances, over people.

    ``deviation`` is the greatest absolute difference of a person's chance, ``relative`` the
    greatest difference divided by the fair chance; ``without`` people with a fair chance are in no
    entry of the list.
    """

    least: float
    greatest: float
    gini: float
    deviation: float
    relative: float
    without: int


def list_seed_number(seed: str) -> int:
    """The number that steers the search, from the text of the committed seed."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8])


def suits_panels(strata: Strata, fair: FairDistribution, m: int) -> bool:
    """Whether everyone who has a chance can be in at least one of ``m`` listed panels."""
    able = fair.probabilities > 1e-15
    return strata.people <= PANEL_PEOPLE and bool((fair.probabilities[able] * m >= 1 - 1e-9).all())


def number_list(
    strata: Strata, fair: FairDistribution, m: int, seed: str, watch: Watch
) -> NumberedList:
    """Round the fair distribution into ``m`` compositions and number them.

    ``seed`` is the committed seed. Raises ``no_list`` if not even one after another can be found.
    """
    compositions, lifted, how = _round(strata, fair, m, list_seed_number(seed), watch)
    assert len(compositions) == m
    seats = np.zeros(len(strata), dtype=np.int64)
    for one in compositions:
        seats[one.types] += one.seats
    order = hash_order(SHUFFLE, seed, map(str, range(m)))
    return NumberedList(tuple(compositions[int(i)] for i in order), seats, lifted, how)


def _round(
    strata: Strata, fair: FairDistribution, m: int, seed: int, watch: Watch
) -> tuple[list[Composition], int, Literal["together", "weights", "nearest", "drawn"]]:
    if fair.objective == "random" and fair.mixture is not None:
        drawn = fair.mixture.compositions
        return [drawn[i % len(drawn)] for i in range(m)], 0, "drawn"
    rare = (fair.shares > 1e-12) & (m * fair.shares < 1 - 1e-9)
    lifted_shares, lifted = lift_rare(strata, fair.shares, m)
    for shares in (lifted_shares, fair.shares) if lifted else (fair.shares,):
        for attempt in range(3):
            splitter = Splitter(strata, seed + attempt)
            try:
                total = splitter.total(shares, m)
                if attempt < 2:
                    total = polish(strata, fair.shares, total, m, seed + attempt, watch)
                compositions = splitter.compositions(total, m, watch)
                return compositions, int((total[rare] > 0).sum()), "together"
            except NoSplit:
                continue
    if fair.mixture is not None:
        return _by_weights(strata, fair.mixture, fair.shares, m), 0, "weights"
    return _one_by_one(strata, fair.shares, m, watch), 0, "nearest"


def _by_weights(strata: Strata, mixture: Mixture, shares: Floats, m: int) -> list[Composition]:
    """Whole numbers of copies near ``m`` times the weights, the total seats near the fair ones."""
    copies = np.floor(mixture.weights * m + 1e-9).astype(np.int64)
    matrix = dense(mixture.compositions, len(strata))
    scale = 1 / np.maximum(shares, 1e-9)
    missing = m * shares - copies @ matrix
    own = (matrix**2) @ scale
    room = mixture.weights * m - copies
    for _ in range(m - int(copies.sum())):
        gain = 2 * matrix @ (missing * scale) - own + 1e-3 * room
        best = int(gain.argmax())
        copies[best] += 1
        room[best] -= 1
        missing -= matrix[best]
    return [
        one
        for one, count in zip(mixture.compositions, copies.tolist(), strict=True)
        for _ in range(count)
    ]


def _one_by_one(strata: Strata, shares: Floats, m: int, watch: Watch) -> list[Composition]:
    """Each next composition goes where the list is most behind; an integer program for each."""
    pricing = PanelProgram(strata)
    out: list[Composition] = []
    given = np.zeros(len(strata))
    scale = 1 / np.maximum(shares, 1e-9)
    for number in range(m):
        watch.tick("numbered compositions, one after another", number, m)
        behind = ((number + 1) * shares - given) * scale
        answer = pricing.best(behind, gap=0.01)
        if answer is None:
            raise ConferenceError(
                "no_panel", "No panel of whole people can meet the quotas.", {}, exit_status=1
            )
        out.append(compact(answer[0]))
        given += answer[0]
    return out


def recommended_entries(entries: int, relative: float) -> int:
    """How long the list should be, after ``entries`` came within ``relative`` of the chances."""
    return max(entries, min(entries * 10, LONGEST)) if relative > BOUND else entries


def people_in(
    numbered: NumberedList,
    type_of: NDArray[np.int32],
    household: NDArray[np.int32],
    seed: str,
    watch: Watch,
) -> NDArray[np.int32]:
    """The people of each numbered panel, as positions in the pool: m rows, a column a seat.

    Among the people of a type, those in the fewest panels so far come first, others by chance; who
    lives with somebody already seated in the panel is passed over.
    """
    random = np.random.Generator(np.random.PCG64(list_seed_number("people" + seed)))
    members = members_by_type(type_of)
    used = np.zeros(len(type_of), dtype=np.int64)
    seats = int(numbered.compositions[0].seats.sum())
    shared = bool((household >= 0).any())
    out = np.empty((len(numbered), seats), dtype=np.int32)
    for number, one in enumerate(numbered.compositions):
        if not number % 50:
            watch.tick("people of the numbered panels", number, len(numbered))
        able = [members[t] for t in one.types.tolist()]
        sizes = np.array([len(people) for people in able])
        order = _fewest_first(np.concatenate(able), sizes, used, random)
        ends = np.cumsum(sizes)
        if shared:
            taken: set[int] = set()
            panel = [
                person
                for people, count in zip(
                    np.split(order, ends[:-1]), one.seats.tolist(), strict=True
                )
                for person in pass_over(people.tolist(), count, household, taken)
            ]
            out[number] = sorted(panel)
        else:
            place = np.arange(len(order)) - np.repeat(ends - sizes, sizes)
            out[number] = np.sort(order[place < np.repeat(one.seats, sizes)])
        used[out[number]] += 1
    return out


def _fewest_first(people: Ints, sizes: Ints, used: Ints, random: Generator) -> Ints:
    """``people``, group by group of these ``sizes``: the least used first, others by chance."""
    times = used[people]
    chance = random.random(len(people))
    group = np.repeat(np.arange(len(sizes)) * (int(times.max()) + 1), sizes) + times
    key = group + chance
    order = np.argsort(key)
    ordered = key[order]
    if (ordered[1:] == ordered[:-1]).any():  # the sum has dropped the last bits of two chances
        order = np.lexsort((chance, group))
    return people[order]


def members_by_type(type_of: NDArray[np.int32]) -> list[NDArray[np.int64]]:
    """The positions of each type's people."""
    able = np.flatnonzero(type_of >= 0)
    order = able[np.argsort(type_of[able], kind="stable")]
    counts = np.bincount(type_of[able])
    return np.split(order, np.cumsum(counts)[:-1])


def pass_over(
    order: Sequence[int], count: int, household: NDArray[np.int32], taken: set[int]
) -> list[int]:
    """The first ``count`` people of ``order`` whose household has no seat yet; notes theirs."""
    chosen: list[int] = []
    for person in order:
        if len(chosen) == count:
            break
        home = int(household[person])
        if home >= 0:
            if home in taken:
                continue
            taken.add(home)
        chosen.append(person)
    if len(chosen) < count:
        raise ConferenceError(
            "households_run_out",
            "Not enough people of one type are left at addresses without a seat. Draw without the"
            " household rule, or widen the quotas.",
        )
    return chosen


def realised(chance: Floats, fair: Floats) -> Realised:
    """Compare the chances that a list gives to people with the fair ones, person by person."""
    from conference.sortition.figures import gini  # noqa: PLC0415

    able = fair > 1e-15
    got, due = chance[able], fair[able]
    off = np.abs(got - due)
    return Realised(
        float(got.min()),
        float(got.max()),
        gini(got, np.ones(len(got))),
        float(off.max()),
        float((off / due).max()),
        int((got <= 0).sum()),
    )
