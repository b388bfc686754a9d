"""HiGHS behind two small classes: a linear program that grows, and integer compositions.

Everything is deterministic (:mod:`conference.sortition.programs`). Tolerances are 1e-9, and all is
scaled so that what matters is about 1. No result is believed: callers check compositions with
integers (:meth:`Strata.fits <conference.sortition.strata.Strata.fits>`) and bounds by plain
arithmetic.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import highspy
import numpy as np

from conference.sortition.programs import INF, TIGHT, Floats, SparseMatrix, program, whole_values
from conference.sortition.strata import UNBOUNDED, Ints, Strata

__all__ = ["Floats", "LinearProgram", "OutOfTime", "PanelProgram", "SolverError"]


class OutOfTime(Exception):  # noqa: N818  an outcome, not an error
    """The solver reached its deadline before an answer."""


class SolverError(RuntimeError):
    """The solver ended in a state that it should not reach on such programs: a bug, or numerics."""


class LinearProgram:
    """A linear program to maximise, solved again and again while it grows and is fixed.

    Primal simplex from the last basis: each next program keeps the last point feasible.
    """

    def __init__(self, cost: Floats, lower: Floats, upper: Floats) -> None:
        none = np.zeros(0)
        self.model: Any = program(
            cost, upper, (none, none), SparseMatrix.empty(len(cost)), lower=lower, maximise=True,
            whole=False, options={**TIGHT, "simplex_strategy": 4},
        )  # fmt: skip

    @property
    def rows(self) -> int:
        return int(self.model.getNumRow())

    @property
    def columns(self) -> int:
        return int(self.model.getNumCol())

    def add_rows(
        self, lower: Floats, upper: Floats, starts: Ints, index: Ints, value: Floats
    ) -> None:
        """Add rows in compressed form."""
        self.model.addRows(
            len(lower),
            lower.astype(np.float64),
            upper.astype(np.float64),
            len(index),
            starts.astype(np.int32),
            index.astype(np.int32),
            value.astype(np.float64),
        )

    def add_columns(self, cost: Floats, starts: Ints, index: Ints, value: Floats) -> None:
        """Add columns with bounds 0 and infinity."""
        count = len(cost)
        self.model.addCols(
            count,
            cost.astype(np.float64),
            np.zeros(count),
            np.full(count, INF),
            len(index),
            starts.astype(np.int32),
            index.astype(np.int32),
            value.astype(np.float64),
        )

    def set_costs(self, columns: Ints, cost: Floats) -> None:
        self.model.changeColsCost(len(columns), columns.astype(np.int32), cost)

    def set_columns(self, columns: Ints, lower: Floats, upper: Floats) -> None:
        self.model.changeColsBounds(len(columns), columns.astype(np.int32), lower, upper)

    def set_rows(self, rows: Ints, lower: Floats, upper: Floats) -> None:
        self.model.changeRowsBounds(len(rows), rows.astype(np.int32), lower, upper)

    def set_cell(self, row: int, column: int, value: float) -> None:
        self.model.changeCoeff(row, column, value)

    def solve(self, limit: float = INF) -> bool:
        """Solve; False if no point meets the rows. Raises :class:`OutOfTime`.

        ``limit`` is in seconds. A run that ends in an unclear state is repeated from scratch, by
        the dual simplex and then with the solver's own choices.
        """
        status = None
        for strategy in (4, 1, 0):
            self.model.setOptionValue("simplex_strategy", strategy)
            self.model.setOptionValue("time_limit", float(self.model.getRunTime() + limit))
            self.model.run()
            status = self.model.getModelStatus()
            if status == highspy.HighsModelStatus.kOptimal:
                self.model.setOptionValue("simplex_strategy", 4)
                self._solution = self.model.getSolution()
                return True
            if status == highspy.HighsModelStatus.kTimeLimit:
                raise OutOfTime
            if status == highspy.HighsModelStatus.kInfeasible and strategy == 1:
                return False
            self.model.clearSolver()
        raise SolverError(f"linear program: {status}")

    def values(self) -> Floats:
        """The values of the columns in the last solution."""
        return np.array(self._solution.col_value)

    def reduced(self) -> Floats:
        """The columns' reduced costs (of the maximum: at most 0 at a lower bound)."""
        return np.array(self._solution.col_dual)

    def prices(self) -> Floats:
        """The rows' multipliers (of the maximum: positive at an upper bound)."""
        return np.array(self._solution.row_dual)


class PanelProgram:
    """Integer compositions: the best one for given weights of the types."""

    def __init__(self, strata: Strata, *, upper: Ints | None = None) -> None:
        self.strata = strata
        self.count = len(strata)
        most = strata.counts if upper is None else upper
        high = np.where(strata.high >= UNBOUNDED, INF, strata.high.astype(np.float64))
        low = np.r_[strata.low, strata.seats].astype(np.float64)
        total = np.full(self.count, len(strata.low), dtype=np.int32)
        self.model: Any = program(
            np.zeros(self.count),
            most.astype(np.float64),
            (low, np.r_[high, float(strata.seats)]),
            SparseMatrix.of_ones(np.column_stack([strata.rows, total])),
            maximise=True,
            options=TIGHT,
        )
        self._all = np.arange(self.count, dtype=np.int32)

    def best(
        self, weights: Floats | Sequence[float], limit: float = INF, *, gap: float = 1e-9
    ) -> tuple[Ints, float] | None:
        """The composition of greatest weight, and a proven upper bound of the weight of any.

        None if there is no composition. With ``limit`` (seconds) or ``gap`` (relative) the
        composition may be short of the bound. Raises :class:`OutOfTime` if none was found in time.
        """
        scale = float(np.abs(weights).max()) or 1.0
        cost = np.asarray(weights, dtype=np.float64) / scale
        self.model.changeColsCost(self.count, self._all, cost)
        self.model.setOptionValue("mip_rel_gap", gap)
        self.model.setOptionValue("mip_abs_gap", 0.0)
        self.model.clearSolver()
        self.model.setOptionValue("time_limit", float(self.model.getRunTime() + limit))
        self.model.run()
        status = self.model.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            return None
        found = whole_values(self.model)
        if found is None:
            if status == highspy.HighsModelStatus.kTimeLimit:
                raise OutOfTime
            raise SolverError(f"integer program: {status}")
        if not self.strata.fits(found):
            raise SolverError("integer program: the answer does not keep the quotas")
        bound = float(self.model.getInfo().mip_dual_bound)
        if not np.isfinite(bound):
            bound = float((np.maximum(cost, 0) * self.strata.counts).sum())
        return found, max(bound * scale, float(cost @ found) * scale)
