"""Reserves: who is asked next when somebody declines, in the same draw's order."""

from __future__ import annotations

from heapq import nsmallest

import numpy as np
from numpy.typing import NDArray

from conference.core.chance import hash_key
from conference.sortition.commitment import PublishedPool

__all__ = ["ORDER", "reserves_of"]

ORDER = "conference/sortition/order/1"
"""Domain of the hash that orders the people of a type."""


def reserves_of(
    selected: NDArray[np.int64],
    pool: PublishedPool,
    household: NDArray[np.int32],
    value: str,
    count: int,
) -> dict[int, tuple[int, ...]]:
    """For each type with a seat, the next ``count`` lines of the pool in the order of the hash.

    ``selected`` are lines of the pool; those at their addresses are passed over.
    """
    seated = np.zeros(len(pool), dtype=bool)
    seated[selected] = True
    homes = household[selected]
    barred = seated | np.isin(household, homes[homes >= 0])
    wanted = np.zeros(int(pool.types.max(initial=-1)) + 1, dtype=bool)
    wanted[pool.types[selected]] = True
    by_type: dict[int, list[int]] = {int(t): [] for t in np.flatnonzero(wanted)}
    for line in np.flatnonzero(wanted[pool.types] & ~barred).tolist():
        by_type[int(pool.types[line])].append(line)
    return {
        t: tuple(nsmallest(count, lines, key=lambda i: hash_key(ORDER, value, pool.pseudonyms[i])))
        for t, lines in by_type.items()
    }
