"""The chamber that a lottery has drawn: its seats as they fill, and its make-up against quotas.

Seats are given as the lottery gives them: the seats of the chamber in the order in which they
appear, each with the place of its value among the values of a feature. Which seat of the hall a
person takes says nothing; the seats of one value stand together, so that its share can be seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from conference.deliberation.lottery.model import Group
from conference.ui.kit import words
from conference.words.spoken import say

__all__ = [
    "NOBODY",
    "TAKEN",
    "Makeup",
    "Seats",
    "Share",
    "appears_at",
    "empty_chamber",
    "makeup",
    "seats_by_feature",
    "shown",
    "values_of",
]

GOLDEN = 0.6180339887498949
"""Steps of the golden ratio spread every prefix evenly over the seats of a value."""

NOBODY, TAKEN = -1, -2
"""Values of seats that wait for somebody, and that somebody has of whom no more is said."""

HELD = -1
"""The turn of a seat that is not drawn but taken already."""

STEPS = 10
"""In how many steps the seats appear where there is no motion, as on the pages."""

MOST_ROWS = 12
"""Values that are listed one by one at the most; the last row then stands for the rest."""


@dataclass(frozen=True, slots=True)
class Seats:
    """The seats from the left to the right of the hall, coloured by ``feature``.

    ``values`` has each seat's value as its place among ``labels``, :data:`NOBODY` or :data:`TAKEN`;
    ``turns`` when it fills: 0 is the first seat to fill, :data:`HELD` one that is taken already.
    """

    feature: str
    labels: tuple[str, ...]
    values: tuple[int, ...]
    turns: tuple[int, ...]

    @property
    def size(self) -> int:
        """How many seats there are."""
        return len(self.values)

    @property
    def drawn(self) -> int:
        """How many of them are drawn; the others are taken already."""
        return sum(turn != HELD for turn in self.turns)


@dataclass(frozen=True, slots=True)
class Share:
    """A value of a feature: seats drawn, quota and share of the pool.

    ``index`` picks its colour. Fractions are of the longest in the chart: of the bar of ``seats``,
    of the quota from ``least`` to ``most``, and of the seats that the share of the pool would give.
    """

    index: int
    label: str
    seats: str
    percent: str
    quota: str
    pool: str
    fraction: float
    least: float
    most: float
    share: float
    is_within: bool


@dataclass(frozen=True, slots=True)
class Makeup:
    """One feature of the chamber: its values as rows, and what is not listed as a sentence."""

    feature: str
    rows: tuple[Share, ...]
    rest: str


def values_of(text: str) -> tuple[int, ...]:
    """Seats written as one base-36 character each."""
    return tuple(int(character, 36) for character in text)


def empty_chamber(size: int, held: int = 0) -> Seats:
    """A chamber whose seats wait for the draw; ``held`` of them are taken already."""
    values = (TAKEN,) * held + (NOBODY,) * (size - held)
    turns = (HELD,) * held + tuple(range(size - held))
    return Seats("", (), values, turns)


def seats_by_feature(
    feature: str, labels: Sequence[str], seats: Sequence[int], held: Sequence[int] = ()
) -> Seats:
    """The hall with these drawn seats, in the order in which they fill.

    ``held`` are the seats of each value that are not drawn: taken from the beginning.
    """
    at: dict[int, list[int]] = {value: [HELD] * count for value, count in enumerate(held)}
    for turn, value in enumerate(seats):
        at.setdefault(value, []).append(turn)
    values: list[int] = []
    turns: list[int] = []
    for value in sorted(at):
        own = at[value]
        values += [value] * len(own)
        turns += _scattered(own)
    return Seats(feature, tuple(labels), tuple(values), tuple(turns))


def _scattered(turns: list[int]) -> list[int]:
    """The same turns, so that the first ones are far from each other."""
    places = sorted(range(len(turns)), key=lambda turn: (turn + 1) * GOLDEN % 1)
    return [turns[place] for place in places]


def shown(seats: int, elapsed: float, span: int, *, still: bool = False) -> int:
    """How many drawn seats are filled ``elapsed`` ms after a reveal began that takes ``span`` ms.

    At a steady pace, the same on every screen by the server's clock; in ten steps without motion;
    all of them from the beginning where ``span`` is 0.
    """
    if elapsed < 0:
        return 0
    if span <= 0 or elapsed >= span:
        return seats
    share = elapsed / span
    return int((int(share * STEPS) / STEPS if still else share) * seats + 1e-9)


def appears_at(turn: int, seats: int, span: int) -> float:
    """When the seat of this turn fills, in ms after the reveal began."""
    return span * (turn + 1) / seats if turn >= 0 else 0.0


def makeup(drawn: Seats, quotas: Iterable[Group], pool: int, filled: int | None = None) -> Makeup:
    """The make-up of a chamber by its feature, against quotas and a pool of ``pool`` people.

    ``filled`` is how many of the drawn seats are counted beside the held ones (None: all). Lengths
    are at one scale however many that is. Percentages are only of a full chamber.
    """
    rows = {quota.value: quota for quota in quotas if quota.feature == drawn.feature}
    labels, final = drawn.labels, _counts(drawn, None)
    counts = _counts(drawn, filled)
    ideals = [_ideal(rows.get(label), pool, drawn.size) for label in labels]
    mosts = [min(quota.most, drawn.size) for quota in rows.values()]
    longest = max([1.0, *final, *ideals, *mosts])
    percents = words.percents(final) if counts == final else ("",) * len(labels)
    listed, left = _listed(labels, rows)
    shares = tuple(
        _share(i, labels[i], counts[i], percents[i], rows.get(labels[i]), pool, ideals[i], longest)
        for i in listed
    )
    rest = _rest([(counts[i], rows.get(labels[i])) for i in left], is_full=counts == final)
    return Makeup(_headed(drawn.feature), shares, rest)


def _share(
    index: int,
    label: str,
    count: int,
    percent: str,
    quota: Group | None,
    pool: int,
    ideal: float,
    longest: float,
) -> Share:
    return Share(
        index=index,
        label=_headed(label),
        seats=words.number(count),
        percent=percent,
        quota=_quota(quota),
        pool=_pool(quota, pool),
        fraction=count / longest,
        least=quota.least / longest if quota else 0.0,
        most=min(1.0, quota.most / longest) if quota else 0.0,
        share=ideal / longest,
        is_within=_is_within(count, quota),
    )


def _headed(name: str) -> str:
    """A name of a table as it is read on a screen: ``Region`` for ``region``."""
    return name[:1].upper() + name[1:]


def _listed(labels: Sequence[str], rows: dict[str, Group]) -> tuple[list[int], list[int]]:
    """Which values are rows of their own: all, or the largest in the pool; and the others."""
    every = list(range(len(labels)))
    if len(every) <= MOST_ROWS:
        return every, []
    largest = sorted(every, key=lambda i: -rows[labels[i]].pool if labels[i] in rows else 0)
    kept = set(largest[: MOST_ROWS - 1])
    return [i for i in every if i in kept], [i for i in every if i not in kept]


def _rest(left: Sequence[tuple[int, Group | None]], *, is_full: bool) -> str:
    """What became of the values that are not listed."""
    if not left:
        return ""
    seats, count = say("ceremony-seats-number", count=sum(one for one, _ in left)), len(left)
    if not is_full:
        return say("ceremony-others", count=count, seats=seats)
    kept = sum(_is_within(one, quota) for one, quota in left)
    if kept == count:
        return say("ceremony-others-kept", count=count, seats=seats)
    return say("ceremony-others-kept-some", count=count, seats=seats, kept=words.number(kept))


def _counts(drawn: Seats, filled: int | None) -> list[int]:
    """Seats of each value: of the held and of the first ``filled``."""
    counts = [0] * len(drawn.labels)
    for value, turn in zip(drawn.values, drawn.turns, strict=True):
        if value >= 0:
            counts[value] += filled is None or turn < filled
    return counts


def _ideal(quota: Group | None, pool: int, size: int) -> float:
    """How many seats the share of the pool would give."""
    return size * quota.pool / pool if quota is not None and pool else 0.0


def _quota(quota: Group | None) -> str:
    if quota is None:
        return ""
    if quota.least == quota.most:
        return say("ceremony-quota", count=quota.least)
    low, high = words.number(quota.least), words.number(quota.most)
    return say("ceremony-quota-range", low=low, high=high)


def _pool(quota: Group | None, pool: int) -> str:
    if quota is None or not pool:
        return ""
    return say("ceremony-in-pool", count=quota.pool, share=words.tenths(quota.pool, pool))


def _is_within(count: int, quota: Group | None) -> bool:
    return quota is None or quota.least <= count <= quota.most
