"""Can any panel meet the quotas? If not, which least change of the quotas would do?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from conference.core.errors import ConferenceError
from conference.sortition.fair import PROVED_TYPES
from conference.sortition.programs import INF, SparseMatrix, program, whole_values
from conference.sortition.progress import Watch
from conference.sortition.quotas import Quota, Quotas
from conference.sortition.relaxation import leximin
from conference.sortition.rounding import NoSplit, Splitter
from conference.sortition.solver import OutOfTime, PanelProgram
from conference.sortition.strata import UNBOUNDED, Ints, Strata

__all__ = ["BoundChange", "Feasibility", "Relaxation", "check_feasibility", "relax"]


@dataclass(frozen=True, slots=True)
class BoundChange:
    """One bound of one quota, before and after."""

    quota: Quota
    bound: str
    before: int
    after: int

    @property
    def sentence(self) -> str:
        """What to do, for people."""
        verb = "Lower" if self.after < self.before else "Raise"
        word = "least" if self.bound == "min" else "most"
        return f"{verb} the {word} of {self.quota.name} from {self.before} to {self.after}."


@dataclass(frozen=True, slots=True)
class Relaxation:
    """The smallest change of quotas that makes a panel possible.

    ``quotas`` are the changed ones. ``within_flex`` is False if the flexible bounds of the file do
    not suffice, and the change goes beyond them.
    """

    changes: tuple[BoundChange, ...]
    quotas: Quotas
    within_flex: bool


@dataclass(frozen=True, slots=True)
class Feasibility:
    """Whether a panel is possible, plain reasons if not, and the smallest relaxation.

    ``relaxation`` is None when a panel is possible, or when no change of quotas helps (too few
    people, or too few addresses).
    """

    possible: bool
    reasons: tuple[str, ...]
    relaxation: Relaxation | None


def check_feasibility(strata: Strata, quotas: Quotas, watch: Watch) -> Feasibility:
    """Look for a panel; explain and advise if there is none. Raises :class:`OutOfTime`."""
    reasons = _reasons(strata, quotas)
    if not reasons and _possible(strata, watch):
        return Feasibility(True, (), None)
    watch.tick("the smallest change of quotas")
    found = relax(strata, quotas, watch, flexible=True)
    if found is None:
        found = relax(strata, quotas, watch, flexible=False)
    if not reasons:
        reasons = (
            "Each quota can be met by itself, but no panel of whole people meets all together.",
        )
    return Feasibility(False, reasons, found)


def _possible(strata: Strata, watch: Watch) -> bool:
    watch.tick("looking for a panel")
    if len(strata) > PROVED_TYPES:
        try:
            ratios = leximin(strata, watch.within(0.3, 30)).ratios
            shares = ratios * strata.counts * (strata.seats / strata.people)
            Splitter(strata, 1).total(shares, 1)
        except (NoSplit, OutOfTime):
            pass
        except ConferenceError as error:
            if error.code != "no_panel":
                raise
        else:
            return True
    return PanelProgram(strata).best(np.zeros(len(strata)), watch.left()) is not None


def _reasons(strata: Strata, quotas: Quotas) -> tuple[str, ...]:
    """What can be seen without solving anything."""
    found: list[str] = []
    rows = strata.quota_rows
    people = np.bincount(
        strata.rows.ravel(), np.repeat(strata.counts, strata.rows.shape[1]), len(strata.low)
    ).astype(np.int64)
    for row, quota in enumerate(quotas.rows):
        if strata.low[row] > people[row]:
            found.append(
                f"{quota.name} needs at least {int(strata.low[row])}, but only"
                f" {int(people[row])} may be drawn."
            )
        if strata.high[row] < 0:
            found.append(f"{quota.name} has more people staying on than its most, {quota.most}.")
    room = np.minimum(strata.high, people)[:rows]
    for feature, first in zip(quotas.features, quotas.offsets, strict=True):
        span = slice(first, first + len(feature.quotas))
        least, most = int(strata.low[span].sum()), int(room[span].sum())
        if least > strata.seats:
            found.append(
                f"The least figures of {feature.name} add up to {least}, more than the"
                f" {strata.seats} seats to draw."
            )
        if most < strata.seats:
            found.append(
                f"With the most figures of {feature.name}, and the people there are, only"
                f" {max(most, 0)} of {strata.seats} seats can be filled."
            )
    return tuple(found)


def relax(strata: Strata, quotas: Quotas, watch: Watch, *, flexible: bool) -> Relaxation | None:
    """The change of fewest units in all, within the flexible bounds or (False) without limit.

    Among equals, larger quotas are changed rather than small ones. None if no change suffices.
    """
    count, rows = len(strata), strata.quota_rows
    held = np.array([q.most for q in quotas.rows]) - strata.high[:rows]
    room = [_room(quota, int(h), flexible) for quota, h in zip(quotas.rows, held, strict=True)]
    model = _model(strata, np.array([r[0] for r in room]), np.array([r[1] for r in room]))
    model.setOptionValue("time_limit", min(watch.left(), 600.0))
    model.run()
    values = whole_values(model)
    if values is None:
        return None
    down, up = values[count : count + rows], values[count + rows :]
    changes: list[BoundChange] = []
    bounds: list[tuple[int, int]] = []
    for quota, less, more in zip(quotas.rows, down.tolist(), up.tolist(), strict=True):
        bounds.append((quota.least - less, quota.most + more))
        if less:
            changes.append(BoundChange(quota, "min", quota.least, quota.least - less))
        if more:
            changes.append(BoundChange(quota, "max", quota.most, quota.most + more))
    return Relaxation(tuple(changes), quotas.changed(bounds), flexible)


def _room(quota: Quota, held: int, flexible: bool) -> tuple[int, int]:
    """How far the least may go down and the most up, as units."""
    if not flexible:
        return quota.least, UNBOUNDED
    top = UNBOUNDED if quota.most_flex is None else quota.most_flex - quota.most
    return quota.least - quota.least_flex, max(top, 0) if held >= 0 else 0


def _model(strata: Strata, down: Ints, up: Ints) -> Any:
    """Seats, units down and units up, all whole; fewest units."""
    count, rows, size = len(strata), strata.quota_rows, len(strata.low)
    most = strata.seats + int(np.abs(strata.high[:rows]).max())
    weight = 1 + 0.01 / np.maximum(1, np.maximum(strata.high[:rows], 1))
    upper = np.r_[strata.counts, np.minimum(down, most), np.minimum(up, most)].astype(float)
    # rows 0..size-1: at most; then the quotas' at least; then the total
    high = np.where(strata.high >= UNBOUNDED, INF, strata.high.astype(float))
    row_lower = np.r_[np.full(size, -INF), strata.low[:rows], strata.seats].astype(float)
    row_upper = np.r_[high, np.full(rows, INF), strata.seats].astype(float)
    cost = np.r_[np.zeros(count), weight, weight]
    return program(cost, upper, (row_lower, row_upper), _coefficients(strata))


def _coefficients(strata: Strata) -> SparseMatrix:
    """Of types in their rows, of units down in the least and of units up in the most figures."""
    count, rows, size = len(strata), strata.quota_rows, len(strata.low)
    index: list[int] = []
    starts = [0]
    for t in range(count):
        mine = strata.rows[t].tolist()
        index += [*mine, *(size + r for r in mine if r < rows), size + rows]
        starts.append(len(index))
    value = [1.0] * len(index)
    for r in range(rows):
        index.append(size + r)
        value.append(1.0)
        starts.append(len(index))
    for r in range(rows):
        index.append(r)
        value.append(-1.0)
        starts.append(len(index))
    return SparseMatrix(np.array(starts), np.array(index), np.array(value))
