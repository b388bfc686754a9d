"""A slow, plain second opinion on small pools: every composition is listed, every type is asked."""

from __future__ import annotations

import highspy
import numpy as np

from conference.sortition.strata import Strata


def make_strata(seed, people, seats, sizes, slack=1, widen=0.0):
    """A random pool with features of these sizes and quotas around its own make-up."""
    random = np.random.default_rng(seed)
    codes = np.stack(
        [random.choice(s, people, p=random.dirichlet(np.full(s, 2.0))) for s in sizes], axis=1
    )
    low, high = [], []
    for f, size in enumerate(sizes):
        counts = np.bincount(codes[:, f], minlength=size)
        share = (counts / people) * np.exp(random.normal(0, 0.4, size))
        share = share / share.sum() * seats
        most = np.minimum(np.ceil(share * (1 + widen)).astype(int) + slack, counts)
        low.append(
            np.minimum(np.maximum(np.floor(share * (1 - widen)).astype(int) - slack, 0), most)
        )
        high.append(most)
    offsets = np.concatenate([[0], np.cumsum(sizes)])
    used, counts = np.unique(codes, axis=0, return_counts=True)
    return Strata(
        counts.astype(np.int64),
        (used + offsets[:-1]).astype(np.int32),
        np.concatenate(low).astype(np.int64),
        np.concatenate(high).astype(np.int64),
        seats,
        int(offsets[-1]),
        tuple(str(u.tolist()) for u in used),
    )


def all_compositions(strata):
    """Every composition, by enumeration."""
    rows, high = strata.rows.tolist(), strata.high.tolist()
    found = []

    def extend(seats, sums, left):
        t = len(seats)
        if t == len(rows):
            if not left and all(s >= low for s, low in zip(sums, strata.low, strict=True)):
                found.append(seats)
            return
        most = min([int(strata.counts[t]), left, *(high[r] - sums[r] for r in rows[t])])
        for n in range(most + 1):
            after = list(sums)
            for r in rows[t]:
                after[r] += n
            extend([*seats, n], after, left - n)

    extend([], [0] * len(high), strata.seats)
    return np.array(found, dtype=np.int64)


def _solve(cost, matrix, low, high, upper=None):
    model = highspy.Highs()
    model.setOptionValue("output_flag", False)
    rows, columns = matrix.shape
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = columns, rows
    lp.col_cost_ = np.asarray(cost, dtype=float)
    lp.col_lower_ = np.zeros(columns)
    lp.col_upper_ = np.full(columns, highspy.kHighsInf) if upper is None else upper
    lp.row_lower_, lp.row_upper_ = np.asarray(low, float), np.asarray(high, float)
    lp.sense_ = highspy.ObjSense.kMaximize
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.arange(0, rows * columns + 1, columns, dtype=np.int32)
    lp.a_matrix_.index_ = np.tile(np.arange(columns, dtype=np.int32), rows)
    lp.a_matrix_.value_ = matrix.ravel().astype(float)
    model.passModel(lp)
    model.run()
    assert model.getModelStatus() == highspy.HighsModelStatus.kOptimal
    return np.array(model.getSolution().col_value), model.getInfo().objective_function_value


def leximin_chances(strata, compositions):
    """Leximin over all compositions: who can rise above the level is asked type by type."""
    chance = compositions / strata.counts  # composition x type
    columns, types = chance.shape
    levels = np.full(types, np.nan)
    while np.isnan(levels).any():
        free = np.isnan(levels)
        matrix = np.zeros((types + 1, columns + 1))
        matrix[:types, :columns] = chance.T
        matrix[:types, columns] = -free.astype(float)
        matrix[types, :columns] = 1
        low = np.r_[np.where(free, 0.0, np.nan_to_num(levels) - 1e-10), 1]
        high = np.r_[np.full(types, highspy.kHighsInf), 1]
        _, level = _solve(np.r_[np.zeros(columns), 1.0], matrix, low, high)
        floor = np.where(free, level - 1e-10, np.nan_to_num(levels) - 1e-10)
        asked = np.zeros((types + 1, columns))
        asked[:types], asked[types] = chance.T, 1
        rose = False
        for t in np.flatnonzero(free):
            _, most = _solve(chance[:, t], asked, np.r_[floor, 1], high)
            if most <= level + 1e-7:
                levels[t] = level
                rose = True
        assert rose
    return levels
