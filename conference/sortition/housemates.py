"""What "at most one of an address" costs a person, where it is kept by passing over.

In large pools households are no part of the types (:mod:`~conference.sortition.strata`): types are
served in the order of their numbers, and who lives with somebody already seated is passed over. So
a person loses the chance that a housemate of an earlier type is seated, and half the chance that
one of the same type is (either may come first). Seats of different types are taken as independent;
in large pools they are, but for the quotas.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conference.sortition.solver import Floats

__all__ = ["housemate_losses"]


def housemate_losses(
    chance: Floats, type_of: NDArray[np.int32], household: NDArray[np.int32]
) -> Floats:
    """The share of their chance that each person loses to housemates, by position in the pool.

    ``chance`` is without the rule, by position; ``household`` is -1 for who shares no address;
    whoever may not be drawn has the type -1 and loses nothing.
    """
    out = np.zeros(len(chance))
    able = np.flatnonzero((household >= 0) & (type_of >= 0))
    if not len(able):
        return out
    order = able[np.lexsort((type_of[able], household[able]))]
    homes, types, own = household[order], type_of[order], chance[order]
    before = np.r_[0.0, np.cumsum(own)]
    new_home = np.r_[True, homes[1:] != homes[:-1]]
    new_type = new_home | np.r_[True, types[1:] != types[:-1]]
    home_start = _starts(new_home)
    type_start = _starts(new_type)
    ends = np.r_[np.flatnonzero(new_type)[1:], len(order)]
    type_end = ends[np.cumsum(new_type) - 1]
    earlier = before[type_start] - before[home_start]
    alike = before[type_end] - before[type_start] - own
    out[order] = np.minimum(1.0, earlier + alike / 2)
    return out


def _starts(new: NDArray[np.bool_]) -> NDArray[np.int64]:
    """For each place where its run begins."""
    found: NDArray[np.int64] = np.maximum.accumulate(np.where(new, np.arange(len(new)), 0))
    return found
