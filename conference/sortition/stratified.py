"""Plain stratified random draws, for comparison only: fair to no one in particular.

A panel is filled seat by seat. Each time the group that is most pressed for people (seats still
needed by people still there) is served by a person drawn among its members; who no longer fits is
put aside. If that ends in a dead end, the panel is drawn anew; after some dead ends an integer
program with random weights draws it. The method is that of the first sortition programs; nothing
makes its chances equal, which is what the comparison shows.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conference.core.errors import ConferenceError
from conference.sortition.columns import compact
from conference.sortition.progress import Watch
from conference.sortition.rounding import Composition
from conference.sortition.solver import Floats, PanelProgram
from conference.sortition.strata import Ints, Strata

__all__ = ["draw_stratified"]

_ATTEMPTS = 20


def draw_stratified(strata: Strata, draws: int, seed: int, watch: Watch) -> list[Composition]:
    """``draws`` independent panels. Fewer if the time is over (at least one).

    Raises ``no_panel`` if no panel can meet the quotas.
    """
    random = np.random.Generator(np.random.PCG64(seed))
    pricing: PanelProgram | None = None
    out: list[Composition] = []
    dead_ends = 0
    while len(out) < draws and not (out and watch.late()):
        watch.tick("stratified random panels", len(out), draws)
        seats = None
        for _ in range(_ATTEMPTS if dead_ends < 3 * _ATTEMPTS else 1):
            seats = _fill(strata, random)
            if seats is not None:
                break
            dead_ends += 1
        if seats is None:
            pricing = pricing or PanelProgram(strata)
            answer = pricing.best(random.random(len(strata)), gap=0.2)
            if answer is None:
                raise ConferenceError(
                    "no_panel", "No panel can meet the quotas.", {}, exit_status=1
                )
            seats = answer[0]
        out.append(compact(seats))
    return out


def _fill(strata: Strata, random: np.random.Generator) -> Ints | None:
    """One panel, or None at a dead end."""
    left: Floats = strata.counts.astype(np.float64)
    taken = np.zeros(len(strata), dtype=np.int64)
    sums = np.zeros(len(strata.low), dtype=np.int64)
    rows = strata.rows
    there: Floats = strata.row_loads(left)
    left, there = _drop(strata, left, there, sums >= strata.high)
    for _ in range(strata.seats):
        need = strata.low - sums
        if (need > there).any():
            return None
        pressed = np.where(need > 0, need / np.maximum(there, 1), 0.0)
        row = int(pressed.argmax())
        weights = left if pressed[row] <= 0 else np.where((rows == row).any(axis=1), left, 0.0)
        reach = np.cumsum(weights)
        if reach[-1] <= 0:
            return None
        t = int(np.searchsorted(reach, random.random() * reach[-1], "right"))
        taken[t] += 1
        left[t] -= 1
        there[rows[t]] -= 1
        sums[rows[t]] += 1
        full = np.zeros(len(sums), dtype=bool)
        full[rows[t]] = sums[rows[t]] >= strata.high[rows[t]]
        if full.any():
            left, there = _drop(strata, left, there, full)
    return taken if strata.fits(taken) else None


def _drop(
    strata: Strata, left: Floats, there: Floats, full: NDArray[np.bool_]
) -> tuple[Floats, Floats]:
    """Put aside everyone in a row that is full."""
    gone = full[strata.rows].any(axis=1) & (left > 0)
    if gone.any():
        width = strata.rows.shape[1]
        there = there - np.bincount(
            strata.rows[gone].ravel(), np.repeat(left[gone], width), len(there)
        )
        left = np.where(gone, 0.0, left)
    return left, there
