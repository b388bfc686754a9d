"""A whole divided in proportion to counts, so that the parts sum to it exactly.

Largest remainder (Hamilton), with a rule for ties: who has as many gets as much, where that can be
so. "Yes 44.5%, No 44.4%" for 4 and 4 votes beside one other is read as a mistake, or as a verdict.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["parts_of"]


def parts_of(counts: Sequence[int], whole: int = 1000) -> list[int]:
    """``counts`` as parts of ``whole``; all zero if there are none, otherwise they sum to it.

    Each is less than one part off, and whoever has more never gets less. Where the last parts to
    give would divide equal counts, they go to those who are next instead, or one more each goes to
    all of the equal ones and the last who got one do without; only where neither comes out even do
    equal counts differ, by one part, and the earlier has it.
    """
    total = sum(counts)
    if total == 0:
        return [0] * len(counts)
    shares = [_Share(count, *divmod(count * whole, total)) for count in counts]
    first = {count: n for n, count in reversed(list(enumerate(counts)))}
    order = sorted(range(len(counts)), key=lambda n: (-shares[n].rest, first[counts[n]], n))
    parts = [share.part for share in shares]
    for n in _chosen([shares[n] for n in order], whole - sum(parts)):
        parts[order[n]] += 1
    return parts


@dataclass(frozen=True, slots=True)
class _Share:
    count: int
    part: int
    rest: int


def _chosen(shares: Sequence[_Share], missing: int) -> Sequence[int]:
    """The places that get one part more; ``shares`` are in the order of their remainders."""
    if not _divides(shares, missing):
        return range(missing)
    tied = shares[missing]
    begin, size = shares.index(tied), shares.count(tied)
    end = begin + size
    after, before = end + missing - begin, missing - size
    if after <= len(shares) and _is_even(shares, end, after, tied):
        return [*range(begin), *range(end, after)]
    if before >= 0 and _is_even(shares, before, begin, tied):
        return [*range(before), *range(begin, end)]
    return range(missing)


def _is_even(shares: Sequence[_Share], begin: int, end: int, tied: _Share) -> bool:
    """Whether one part more for these, or none, divides nobody and wrongs nobody.

    Whose share is whole gets no more; and where the whole parts are as many as those of the tied
    ones, who has more would get less.
    """
    if _divides(shares, begin) or _divides(shares, end):
        return False
    return all(share.rest > 0 and share.part != tied.part for share in shares[begin:end])


def _divides(shares: Sequence[_Share], at: int) -> bool:
    """Whether a border at this place has equal counts on both sides."""
    return 0 < at < len(shares) and shares[at - 1].count == shares[at].count
