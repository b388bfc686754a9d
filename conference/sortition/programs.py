"""Linear and integer programs for HiGHS: the one place that assembles them.

Everything is deterministic: one thread, and nothing is printed. Which further options a program has
(:data:`TIGHT`, a gap, a time limit) is said by who makes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import highspy
import numpy as np
from numpy.typing import NDArray

from conference.sortition.strata import Ints

__all__ = ["INF", "TIGHT", "Floats", "SparseMatrix", "program", "whole_values"]

Floats = NDArray[np.floating[Any]]
INF = float(highspy.kHighsInf)

TIGHT: Mapping[str, float] = {
    "random_seed": 1,
    "primal_feasibility_tolerance": 1e-9,
    "dual_feasibility_tolerance": 1e-9,
}
"""For programs that are scaled so that what matters is about 1."""

FOUND = 2
"""HiGHS's ``primal_solution_status`` of a point that meets all rows."""


@dataclass(frozen=True, slots=True)
class SparseMatrix:
    """Coefficients by columns.

    Column c has ``value`` in the rows ``index``, both from ``starts[c]`` to ``starts[c + 1]``.
    """

    starts: Ints | NDArray[np.int32]
    index: Ints | NDArray[np.int32]
    value: Floats

    @classmethod
    def of_ones(cls, rows: Ints | NDArray[np.int32]) -> SparseMatrix:
        """Ones, in as many rows in each column: ``rows`` is (columns, rows of each)."""
        columns, width = rows.shape
        starts = np.arange(0, width * columns + 1, width, dtype=np.int32)
        return cls(starts, rows.ravel(), np.ones(width * columns))

    @classmethod
    def empty(cls, columns: int) -> SparseMatrix:
        """So many columns without a coefficient; rows are added later."""
        none = np.zeros(0, dtype=np.int32)
        return cls(np.zeros(columns + 1, dtype=np.int32), none, np.zeros(0))


def program(
    cost: Floats,
    upper: Floats,
    rows: tuple[Floats, Floats],
    matrix: SparseMatrix,
    *,
    lower: Floats | None = None,
    maximise: bool = False,
    whole: bool = True,
    options: Mapping[str, float] | None = None,
) -> Any:
    """A HiGHS model: least (or greatest) cost, columns between ``lower`` (0) and ``upper``.

    ``rows`` are the least and the most of each row. ``whole``: columns are integers. Any: HiGHS's
    own types leave out much of what a model has.
    """
    model: Any = highspy.Highs()  # type: ignore[no-untyped-call]
    model.setOptionValue("output_flag", False)
    model.setOptionValue("threads", 1)
    for name, value in (options or {}).items():
        model.setOptionValue(name, value)
    count = len(cost)
    lp: Any = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = count, len(rows[0])
    lp.col_cost_, lp.col_upper_ = cost, upper
    lp.col_lower_ = np.zeros(count) if lower is None else lower
    lp.row_lower_, lp.row_upper_ = rows
    if whole:
        lp.integrality_ = [highspy.HighsVarType.kInteger] * count
    if maximise:
        lp.sense_ = highspy.ObjSense.kMaximize
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_ = matrix.starts.astype(np.int32)
    lp.a_matrix_.index_ = matrix.index.astype(np.int32)
    lp.a_matrix_.value_ = matrix.value
    model.passModel(lp)
    return model


def whole_values(model: Any) -> Ints | None:
    """The columns of an integer program that ran, as integers; None if no point was found."""
    if model.getInfo().primal_solution_status != FOUND:
        return None
    values: Floats = np.array(model.getSolution().col_value)
    return np.rint(values).astype(np.int64)
