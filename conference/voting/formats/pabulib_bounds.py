"""What a Pabulib file's META allows on a vote (pabulib.org/format).

A vote that gives a project more or fewer points than is allowed is a fault. One for more or fewer
projects, money or points in all than the file says is only remarked upon: published files have
such votes, and the cities counted them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, inf, lcm

from conference.voting.formats.pabulib_text import points_of
from conference.voting.numbers import number_text

__all__ = ["POINTED", "VOTE_TYPES", "Bound", "WholeBounds", "beyond", "bounds_of"]

POINTED = ("cumulative", "scoring", "ordinal")
VOTE_TYPES = ("approval", "choose-1", *POINTED)
BOUNDED = {
    "length": ("names", "projects", VOTE_TYPES),
    "sum_cost": ("asks for", "of money", ("approval",)),
    "points": ("gives a project", "points", ("cumulative", "scoring")),
    "sum_points": ("gives", "points in all", ("cumulative",)),
}
"""What META may bound with ``min_`` and ``max_``: the verb, the unit, and the types of votes."""


@dataclass(frozen=True, slots=True)
class Bound:
    """One bound: its key in META, which of the figures it bounds, and the value."""

    key: str
    of: str
    value: Fraction

    @property
    def is_least(self) -> bool:
        """Whether it bounds from below."""
        return self.key.startswith("min_")

    @property
    def is_strict(self) -> bool:
        """Whether a vote beyond it is a fault."""
        return self.of == "points"


def bounds_of(
    meta: Mapping[str, str], kind: str, sum_of: Callable[[str], Fraction | None]
) -> Iterator[Bound | str]:
    """The bounds for votes of this type; the key alone where its value is no number.

    ``sum_of`` reads a sum of money.

    Points of cumulative votes are not negative even if META does not say so.
    """
    for of, (_, _, kinds) in BOUNDED.items():
        for key in (f"min_{of}", f"max_{of}"):
            text = meta.get(key, "")
            if text and kind in kinds:
                value = sum_of(text) if of == "sum_cost" else points_of(text)
                is_bad = value is None or (of == "length" and value.denominator > 1)
                yield key if value is None or is_bad else Bound(key, of, value)
    if kind == "cumulative" and not meta.get("min_points"):
        yield Bound("min_points", "points", Fraction(0))


class WholeBounds:
    """The bounds on length and money in whole numbers: quick, for the many votes within them.

    ``costs`` are those of the projects, by position.
    """

    def __init__(self, bounds: Sequence[Bound], kind: str, costs: Sequence[Fraction]) -> None:
        unit = lcm(*(cost.denominator for cost in costs))
        self.costs = [int(cost * unit) for cost in costs]
        self.length = _whole([b for b in bounds if b.of == "length"], 1)
        if kind == "choose-1":
            self.length = (max(self.length[0], 1), min(self.length[1], 1))
        money = [b for b in bounds if b.of == "sum_cost"]
        self.money = _whole(money, unit) if money else None
        self.is_all = not any("points" in b.of for b in bounds)

    def hold(self, one: Sequence[int]) -> bool:
        """Whether a vote for these projects is within all bounds; False also where points count."""
        distinct = set(one)
        if not self.is_all or not self.length[0] <= len(distinct) <= self.length[1]:
            return False
        if self.money is None:
            return True
        return self.money[0] <= sum(map(self.costs.__getitem__, distinct)) <= self.money[1]


def _whole(bounds: Sequence[Bound], unit: int) -> tuple[float, float]:
    """The least and the most that bounds of one figure allow, in parts of which ``unit`` are 1."""
    least = (ceil(bound.value * unit) for bound in bounds if bound.is_least)
    most = (floor(bound.value * unit) for bound in bounds if not bound.is_least)
    return max(least, default=-inf), min(most, default=inf)


def beyond(
    bounds: Sequence[Bound], kind: str, costs: Sequence[Fraction], points: Sequence[Fraction]
) -> Iterator[tuple[Bound | None, str, str]]:
    """Where a vote for these projects goes beyond a bound: the bound, the column, the reason.

    ``costs`` and ``points`` are those of distinct projects. The bound is None for ``choose-1``.
    """
    if kind == "choose-1" and len(costs) != 1:
        yield None, "vote", f"names {len(costs)} projects, but one is to be chosen"
    for bound in bounds:
        figures = {
            "length": [Fraction(len(costs))],
            "sum_cost": [sum(costs, Fraction(0))],
            "points": points,
            "sum_points": [sum(points, Fraction(0))],
        }[bound.of]
        worst = (min if bound.is_least else max)(figures, default=bound.value)
        if worst < bound.value if bound.is_least else worst > bound.value:
            verb, unit, _ = BOUNDED[bound.of]
            yield (
                bound,
                "points" if "points" in bound.of else "vote",
                f"{verb} {number_text(worst)} {unit}, but {bound.key} is "
                f"{number_text(bound.value)}",
            )
