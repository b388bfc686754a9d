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
from dataclasses import dataclass
from typing import Any

import highspy
import numpy as np

from conference.core.errors import ConferenceError
from conference.sortition.progress import Watch
from conference.sortition.solver import INF
from conference.sortition.strata import UNBOUNDED, Ints, Strata

__all__ = ["Filled", "fill_seats"]


@dataclass(frozen=True, slots=True)
class Filled:
    """The vacated seat number ``seat`` goes to type ``type``, at ``distance`` features."""

    seat: int
    type: int
    distance: int


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
    size = len(strata.low)
    model: Any = highspy.Highs()  # type: ignore[no-untyped-call]
    model.setOptionValue("output_flag", False)
    model.setOptionValue("threads", 1)
    model.setOptionValue("mip_rel_gap", 0.0)
    model.setOptionValue("time_limit", min(300.0, watch.left()))
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = seats * count, seats + count + size
    lp.col_cost_ = distance.ravel().astype(float)
    lp.col_lower_, lp.col_upper_ = np.zeros(seats * count), np.ones(seats * count)
    lp.integrality_ = [highspy.HighsVarType.kInteger] * (seats * count)
    high = np.where(strata.high >= UNBOUNDED, INF, (strata.high - held).astype(float))
    lp.row_lower_ = np.r_[np.ones(seats), np.zeros(count), (strata.low - held).astype(float)]
    lp.row_upper_ = np.r_[np.ones(seats), (strata.counts - kept).astype(float), high]
    width = strata.rows.shape[1] + 2
    index = np.empty((seats, count, width), dtype=np.int32)
    index[:, :, 0] = np.arange(seats)[:, None]
    index[:, :, 1] = seats + np.arange(count)[None, :]
    index[:, :, 2:] = seats + count + strata.rows[None, :, :]
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_ = np.arange(0, width * seats * count + 1, width, dtype=np.int32)
    lp.a_matrix_.index_ = index.ravel()
    lp.a_matrix_.value_ = np.ones(width * seats * count)
    model.passModel(lp)
    model.run()
    if model.getInfo().primal_solution_status != 2:
        return None
    chosen = np.rint(np.array(model.getSolution().col_value)).reshape(seats, count) > 0
    return [(i, int(np.flatnonzero(chosen[i])[0])) for i in range(seats)]
