"""Types: people whom the quotas cannot tell apart.

The optimisation runs over types, so its cost depends on their number and not on that of people. A
*composition* says how many seats each type has: integers ``n[t]`` with ``0 <= n[t] <= counts[t]``
that add up to the seats and keep every row (quota) between ``low`` and ``high``.

**Households.** With the rule "at most one per address", people of one profile are still not alike
if they live with different others. So a type is then a profile *and* a signature: the profiles of
all who may be drawn at that address. All households with one signature form a class; a composition
is possible exactly if no class has more seats than households. That is one more row for each class,
and nothing is lost: distinct households of a class can always be given to its seats.

Where that would make too many types (the register of a movement), types are the profiles alone and
the rule is kept when people are drawn: who lives with somebody already seated is passed over.
:attr:`Strata.exact_households` says which it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from conference.core.errors import ConferenceError
from conference.sortition.people import Pool, Profile
from conference.sortition.quotas import Quotas

__all__ = ["Ints", "Reduction", "Strata", "reduce_pool"]

Ints = NDArray[np.integer[Any]]

UNBOUNDED = 1 << 40
"""The upper bound of the row of those who share no address."""

HOUSEHOLD_TYPES = 4_000
"""With more types than this, signatures are left out unless they add hardly any."""


@dataclass(frozen=True, eq=False)
class Strata:
    """The types and what a composition must keep.

    ``counts[t]`` people are of type t; ``rows[t]`` are the rows it counts in, one for each feature
    (and the last one for its household class if there are classes); ``low[r]``, ``high[r]`` bound
    the seats of row r; rows from ``quota_rows`` on are household classes. ``seats`` are drawn.
    """

    counts: Ints
    rows: Ints
    low: Ints
    high: Ints
    seats: int
    quota_rows: int
    labels: tuple[str, ...]
    exact_households: bool = True

    def __len__(self) -> int:
        return len(self.counts)

    @property
    def people(self) -> int:
        """The number of people in all types."""
        return int(self.counts.sum())

    def row_sums(self, seats: Ints) -> Ints:
        """The seats in each row, for one composition."""
        used = np.flatnonzero(seats)
        rows = self.rows[used]
        weights = np.repeat(seats[used], rows.shape[1])
        return np.bincount(rows.ravel(), weights=weights, minlength=len(self.low)).astype(np.int64)

    def row_loads(self, shares: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
        """The same for expected seats."""
        weights = np.repeat(shares, self.rows.shape[1])
        loads = np.bincount(self.rows.ravel(), weights=weights, minlength=len(self.low))
        return loads.astype(np.float64)

    def fits(self, seats: Ints) -> bool:
        """Whether this is a composition: right sum, enough people, every row within bounds."""
        if int(seats.sum()) != self.seats or (seats < 0).any() or (seats > self.counts).any():
            return False
        sums = self.row_sums(seats)
        return bool((sums >= self.low).all() and (sums <= self.high).all())


@dataclass(frozen=True, eq=False)
class Reduction:
    """The types of a pool, and the type of each person (-1: may not be drawn)."""

    strata: Strata
    type_of: NDArray[np.int32]


def reduce_pool(
    pool: Pool,
    quotas: Quotas,
    size: int,
    held: Sequence[Profile] = (),
    *,
    household_types: int = HOUSEHOLD_TYPES,
) -> Reduction:
    """Reduce the pool to types for a sitting of ``size``, of whom ``held`` already have a seat.

    ``held`` are the profiles of those who stay on or were elected: quotas are for the whole
    sitting, so their seats are taken off the bounds. Raises ``no_seats`` when none is left to draw
    and ``too_few_people`` when the pool is smaller than the seats.
    """
    seats = size - len(held)
    if seats < 1:
        raise ConferenceError(
            "no_seats",
            f"The sitting has {size} seats and {len(held)} are taken: there is nothing to draw.",
            {"size": size, "held": len(held)},
        )
    able = int(pool.eligible.sum())
    if able < seats:
        raise ConferenceError(
            "too_few_people",
            f"{able} people may be drawn, but {seats} seats are to be filled.",
            {"people": able, "seats": seats},
        )
    order = sorted(range(len(pool.profiles)), key=pool.profiles.__getitem__)
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    keys, classes = _keys(pool, rank[pool.profile_of], household_types)
    span = int(keys[:, 1].max()) + 2
    flat: Ints
    flat, type_of = _numbered(keys[pool.eligible, 0] * span + keys[pool.eligible, 1] + 1)
    used = np.column_stack([flat // span, flat % span - 1])
    counts = np.bincount(type_of, minlength=len(used)).astype(np.int64)
    offsets = np.array(quotas.offsets, dtype=np.int32)
    profiles = np.array(sorted(pool.profiles), dtype=np.int32).reshape(-1, len(offsets))
    rows: Ints = profiles[used[:, 0]] + offsets
    low: Ints = np.array([q.least for q in quotas.rows], dtype=np.int64)
    high: Ints = np.array([q.most for q in quotas.rows], dtype=np.int64)
    for profile in held:
        low[np.array(profile) + offsets] -= 1
        high[np.array(profile) + offsets] -= 1
    low = np.maximum(low, 0)
    signature: Ints = used[:, 1]
    if classes is not None and (signature >= 0).any():
        rows, low, high, signature = _with_classes(rows, low, high, signature, classes)
    everyone = np.full(len(pool), -1, dtype=np.int32)
    everyone[pool.eligible] = type_of
    strata = Strata(
        counts,
        np.ascontiguousarray(rows, dtype=np.int32),
        low,
        high,
        seats,
        len(quotas.rows),
        _labels(quotas, rows, signature),
        classes is not None or not (pool.household[pool.eligible] >= 0).any(),
    )
    return Reduction(strata, everyone)


def _numbered(values: Ints) -> tuple[Ints, Ints]:
    """The different values in order, and each value's place among them; quick if they are small."""
    top = int(values.max()) + 1
    if top > 10 * len(values) + 1_000_000:
        return np.unique(values, return_inverse=True)
    present = np.zeros(top, dtype=bool)
    present[values] = True
    used = np.flatnonzero(present)
    place = np.cumsum(present) - 1
    return used, place[values]


def _labels(quotas: Quotas, rows: Ints, signature: Ints) -> tuple[str, ...]:
    """``feature=value, ...`` of each type; those at shared addresses with their class."""
    cells = [f"{q.feature}={q.value}" for q in quotas.rows]
    features = len(quotas.features)
    return tuple(
        ", ".join(cells[r] for r in row[:features].tolist())
        + (f", household class {s + 1}" if s >= 0 else "")
        for row, s in zip(rows, signature.tolist(), strict=True)
    )


def _keys(pool: Pool, profile_of: Ints, most: int) -> tuple[Ints, Ints | None]:
    """For each person the profile and household signature; the households of each signature.

    The second value is None when signatures were left out.
    """
    keys = np.full((len(pool), 2), -1, dtype=np.int64)
    keys[:, 0] = profile_of
    able = np.flatnonzero(pool.eligible & (pool.household >= 0))
    if not len(able):
        return keys, np.zeros(0, dtype=np.int64)
    order = able[np.lexsort((profile_of[able], pool.household[able]))]
    homes = pool.household[order]
    starts = np.flatnonzero(np.r_[True, homes[1:] != homes[:-1]])
    numbers: dict[bytes, int] = {}
    counts: list[int] = []
    types: set[tuple[int, int]] = set()
    plain = len(pool.profiles)
    for first, last in zip(starts, np.r_[starts[1:], len(order)], strict=True):
        if last - first < 2:
            continue  # the others at this address may not be drawn
        members = order[first:last]
        profiles = profile_of[members]
        number = numbers.setdefault(profiles.tobytes(), len(numbers))
        if number == len(counts):
            counts.append(0)
            types.update((int(p), number) for p in set(profiles.tolist()))
            if len(types) > max(most, plain):
                keys[:, 1] = -1
                return keys, None
        counts[number] += 1
        keys[members, 1] = number
    return keys, np.array(counts, dtype=np.int64)


def _with_classes(
    rows: Ints, low: Ints, high: Ints, signature: Ints, classes: Ints
) -> tuple[Ints, Ints, Ints, Ints]:
    """Add a row for each household class, and a last one, without bounds, for all others."""
    first = len(low)
    room = np.r_[classes, UNBOUNDED]
    column = np.where(signature >= 0, signature, len(classes)) + first
    return (
        np.column_stack([rows, column]).astype(np.int32),
        np.r_[low, np.zeros(len(room), dtype=np.int64)],
        np.r_[high, room],
        signature,
    )
