"""Is a fair distribution of seats a lottery over panels? The proof is the lottery.

Expected seats ``x`` may be fair and keep the quotas, and still be no average of panels: a panel has
whole people. So we look for weights of compositions whose average is x.

1. Many compositions, more than twice as many as types, are made whose plain average is already
   within one seat in all of them of x (:mod:`~conference.sortition.rounding`).
2. The smallest change of the equal weights that makes the average exactly x is a least-squares
   problem. It is tiny, so the weights stay positive: done, by linear algebra alone.
3. Otherwise column generation raises the greatest theta such that some lottery gives every type
   theta times its x; as seats add up, theta = 1 is equality. If the proven bound stays below 1, x
   is no average of panels, and the fairest lottery must be sought over panels.
"""

from __future__ import annotations

import numpy as np

from conference.sortition.columns import Mixture, PanelLottery
from conference.sortition.progress import Watch
from conference.sortition.rounding import Composition, NoSplit, Splitter, dense
from conference.sortition.solver import Floats, PanelProgram
from conference.sortition.strata import Strata

__all__ = ["EXACT", "around", "find_lottery"]

EXACT = 2e-9
"""Greatest relative deviation of a type's chance at which a lottery counts as equal."""


def around(strata: Strata, shares: Floats, m: int, splitter: Splitter, watch: Watch) -> list[
    Composition
]:  # fmt: skip
    """``m`` compositions whose average is near ``shares``; fewer or none if they cannot be made."""
    for _ in range(2):
        try:
            return splitter.compositions(splitter.total(shares, m), m, watch)
        except NoSplit:
            continue
    return []


def find_lottery(
    strata: Strata,
    shares: Floats,
    compositions: list[Composition],
    pricing: PanelProgram,
    watch: Watch,
) -> tuple[Mixture | None, PanelLottery | None, float]:
    """A lottery whose average is ``shares``.

    Returns the lottery or None, the master program if one was used (it keeps its compositions), and
    theta's proven upper bound (1 when found; below 1: there is no such lottery). Raises
    :class:`OutOfTime`.
    """
    if len(compositions) > len(strata):
        mixture = _near_equal(shares, compositions)
        if mixture is not None:
            return mixture, None, 1.0
    live = shares > 1e-12
    units = np.where(live, shares, 1.0)
    lottery = PanelLottery(strata, pricing, units)
    dead = np.flatnonzero(~live)
    if len(dead):
        lottery.fix(dead, 0.0)
    start = compositions
    if not start:
        answer = pricing.best(np.where(live, 1.0 / units, -1.0), watch.left())
        if answer is None:
            return None, lottery, 0.0
        from conference.sortition.columns import compact  # noqa: PLC0415

        start = [compact(answer[0])]
    lottery.add(start)
    lottery.aim(1.0, 0.0)
    value, bound = lottery.optimise(
        watch, "a lottery with these chances", enough=1 - EXACT / 4, tolerance=EXACT / 4
    )
    if value >= 1 - EXACT:
        mixture = lottery.mixture()
        average = mixture.shares(len(strata))
        if float(np.abs(average[live] / shares[live] - 1).max()) <= 100 * EXACT:
            return mixture, lottery, 1.0
    return None, lottery, min(bound, 1.0)


def _near_equal(shares: Floats, compositions: list[Composition]) -> Mixture | None:
    """Weights near equal with exactly the average ``shares``, or None."""
    live = shares > 1e-12
    matrix = dense(compositions, len(shares))
    if matrix[:, ~live].any():
        return None
    matrix = matrix[:, live] / np.sqrt(shares[live])
    target = np.sqrt(shares[live])
    m = len(compositions)
    weights = np.full(m, 1.0 / m)
    gram = matrix.T @ matrix
    values, vectors = np.linalg.eigh(gram)
    sound = values > values[-1] * 1e-11
    for _ in range(3):
        miss = target - weights @ matrix
        along = vectors[:, sound].T @ miss
        weights = weights + matrix @ (vectors[:, sound] @ (along / values[sound]))
    if float(weights.min()) < 0:
        return None
    weights /= weights.sum()
    if float(np.abs(weights @ matrix / target - 1).max()) > EXACT:
        return None
    return Mixture(tuple(compositions), weights)
