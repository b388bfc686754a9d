"""When somebody declines: a replacement that keeps the quotas for those who accepted.

**The rule**, to be published with the quotas:

1. A seat goes to the next person of the same type, in the order of the draw's public value.
2. Where a type has nobody left, the seat goes to a type at the smallest distance (the number of
   features in which they differ), such that the whole panel, with those who accepted, still keeps
   every quota; the sum of distances is as small as possible. An integer program finds it, and the
   people within a type are again taken in the order of the value.
3. If that is impossible, nobody is seated and the quotas must be changed first, in the open.

Those who declined and those who live with somebody seated are not asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from conference.core.chance import hash_key
from conference.core.errors import ConferenceError
from conference.sortition.commitment import PublishedPool, pseudonym_of, publish_pool, salt_of
from conference.sortition.numbered import pass_over
from conference.sortition.people import Pool
from conference.sortition.programs import INF, SparseMatrix, program, whole_values
from conference.sortition.progress import Watch
from conference.sortition.quotas import Quotas
from conference.sortition.reserves import ORDER
from conference.sortition.strata import UNBOUNDED, Ints, Strata, reduce_pool

__all__ = ["Filled", "ReplacementRound", "SeatChange", "fill_seats", "replacement_round"]


@dataclass(frozen=True, slots=True)
class Filled:
    """The vacated seat number ``seat`` goes to type ``type``, at ``distance`` features."""

    seat: int
    type: int
    distance: int


@dataclass(frozen=True, slots=True)
class SeatChange:
    """One seat that changes hands, by pseudonym; ``leaving_person`` is a position in the pool."""

    leaving: str
    entering: str
    type: int
    distance: int
    leaving_person: int


@dataclass(frozen=True, eq=False)
class ReplacementRound:
    """A round of replacements.

    ``pool`` is what was drawn from, as published, with the ``labels`` of its types. ``panel`` are
    the positions of the whole new panel in the order of their ``pseudonyms``.
    """

    steps: tuple[SeatChange, ...]
    pool: PublishedPool
    labels: tuple[str, ...]
    panel: Ints
    pseudonyms: tuple[str, ...]
    value: str


def replacement_round(
    pool: Pool, quotas: Quotas, seated: Ints, declined: Ints, gone: Ints, key: bytes, value: str,
    watch: Watch,
) -> ReplacementRound:  # fmt: skip
    """Replace those of ``seated`` who ``declined``; whoever is in ``gone`` is not asked again.

    ``quotas`` are those of the drawn seats. ``value`` is the public value that orders the people.
    Raises ``no_replacement``, ``too_few_people``.
    """
    accepted = seated[~np.isin(seated, declined)]
    able = pool.without(accepted, housemates=True).without(np.union1d(gone, declined))
    plain = replace(able, household=np.full(len(pool), -1, dtype=np.int32))
    held = [pool.profiles[p] for p in pool.profile_of[accepted].tolist()]
    reduction = reduce_pool(plain, quotas, len(seated), held)
    published = publish_pool(able, reduction, key, watch)
    leaving = sorted(
        (pseudonym_of(salt_of(key, pool.ids[p]), pool.ids[p]), p) for p in declined.tolist()
    )
    offsets = np.array(quotas.offsets)
    rows = np.array([pool.profiles[pool.profile_of[p]] for _, p in leaving]) + offsets
    filled = fill_seats(reduction.strata, rows, watch)
    steps, entering = _people(filled, leaving, published, able, value)
    panel = np.concatenate([accepted, np.array(entering, dtype=np.int64)])
    named = sorted(
        (pseudonym_of(salt_of(key, pool.ids[p]), pool.ids[p]), p) for p in panel.tolist()
    )
    return ReplacementRound(
        steps,
        published,
        reduction.strata.labels,
        np.array([p for _, p in named], dtype=np.int64),
        tuple(name for name, _ in named),
        value,
    )


def _people(
    filled: Sequence[Filled], leaving: Sequence[tuple[str, int]], published: PublishedPool,
    pool: Pool, value: str,
) -> tuple[tuple[SeatChange, ...], list[int]]:  # fmt: skip
    """The next person in the order of the value for each seat; nobody from one address twice."""
    household = pool.household[published.people]
    taken: set[int] = set()
    queues: dict[int, list[int]] = {}
    steps: list[SeatChange] = []
    entering: list[int] = []
    for one in filled:
        if one.type not in queues:
            lines = np.flatnonzero(published.types == one.type).tolist()
            lines.sort(key=lambda line: hash_key(ORDER, value, published.pseudonyms[line]))
            queues[one.type] = lines
        line = pass_over(queues[one.type], 1, household, taken)[0]
        queues[one.type].remove(line)
        name, person = leaving[one.seat]
        steps.append(SeatChange(name, published.pseudonyms[line], one.type, one.distance, person))
        entering.append(int(published.people[line]))
    return tuple(steps), entering


def fill_seats(strata: Strata, vacated: Ints, watch: Watch) -> tuple[Filled, ...]:
    """Give each vacated seat to a type of the remaining pool.

    ``vacated[i]`` are the quota rows of who left seat i; ``strata`` are the types of those who may
    still be asked, with bounds from which those who accepted are taken off (its seats are the
    vacated ones). Raises ``no_replacement`` if no choice keeps the quotas.
    """
    assert len(vacated) == strata.seats
    rows = strata.rows[:, : vacated.shape[1]]
    distance = (rows[None, :, :] != vacated[:, None, :]).sum(axis=2)
    left = strata.counts.copy()
    same: dict[int, int] = {}
    for seat in range(len(vacated)):
        for t in np.flatnonzero(distance[seat] == 0).tolist():
            if left[t] > 0:
                left[t] -= 1
                same[seat] = int(t)
                break
    taken = strata.counts - left
    if len(same) == len(vacated) and strata.fits(taken):
        return tuple(Filled(seat, t, 0) for seat, t in sorted(same.items()))
    open_ = [seat for seat in range(len(vacated)) if seat not in same]
    for seats, kept in ((open_, taken), (list(range(len(vacated))), np.zeros_like(taken))):
        if not seats:
            continue
        found = _transport(strata, distance[seats], kept, watch)
        if found is not None:
            chosen = [Filled(seats[i], t, int(distance[seats[i], t])) for i, t in found]
            if len(seats) < len(vacated):
                chosen += [Filled(seat, t, 0) for seat, t in same.items()]
            return tuple(sorted(chosen, key=lambda one: one.seat))
    raise ConferenceError(
        "no_replacement",
        "Nobody who is left can take these seats without breaking a quota for the whole panel."
        " Change the quotas in the open, or leave the seats empty.",
        {"seats": len(vacated)},
        exit_status=1,
    )


def _transport(
    strata: Strata, distance: Ints, kept: Ints, watch: Watch
) -> Sequence[tuple[int, int]] | None:
    """Which type takes each of these seats, beside the ``kept`` ones; least sum of distances."""
    watch.tick("replacements that keep the quotas")
    seats, count = distance.shape
    held = strata.row_sums(kept)
    high = np.where(strata.high >= UNBOUNDED, INF, (strata.high - held).astype(float))
    row_lower = np.r_[np.ones(seats), np.zeros(count), (strata.low - held).astype(float)]
    row_upper = np.r_[np.ones(seats), (strata.counts - kept).astype(float), high]
    index = np.empty((seats, count, strata.rows.shape[1] + 2), dtype=np.int32)
    index[:, :, 0] = np.arange(seats)[:, None]
    index[:, :, 1] = seats + np.arange(count)[None, :]
    index[:, :, 2:] = seats + count + strata.rows[None, :, :]
    model = program(
        distance.ravel().astype(float),
        np.ones(seats * count),
        (row_lower, row_upper),
        SparseMatrix.of_ones(index.reshape(seats * count, -1)),
        options={"mip_rel_gap": 0.0, "time_limit": min(300.0, watch.left())},
    )
    model.run()
    values = whole_values(model)
    if values is None:
        return None
    chosen = values.reshape(seats, count) > 0
    return [(i, int(np.flatnonzero(chosen[i])[0])) for i in range(seats)]
