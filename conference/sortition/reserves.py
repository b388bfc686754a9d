"""Reserves: who is asked next when somebody declines, in the same draw's order."""

from __future__ import annotations

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
    homes = np.unique(household[selected])
    barred = seated | np.isin(household, homes[homes >= 0])
    out: dict[int, tuple[int, ...]] = {}
    for t in np.unique(pool.types[selected]).tolist():
        lines = np.flatnonzero((pool.types == t) & ~barred).tolist()
        lines.sort(key=lambda line: hash_key(ORDER, value, pool.pseudonyms[line]))
        out[int(t)] = tuple(lines[:count])
    return out
