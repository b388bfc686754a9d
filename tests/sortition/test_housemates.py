"""What the rule of one person an address costs, where it is kept by passing over."""

from __future__ import annotations

import numpy as np
import pytest

from conference.sortition.commitment import publish_pool
from conference.sortition.drawing import seat
from conference.sortition.housemates import housemate_losses
from conference.sortition.people import PoolColumns, read_pool
from conference.sortition.progress import Watch
from conference.sortition.quotas import read_quotas
from conference.sortition.rounding import Composition
from conference.sortition.strata import reduce_pool


def test_housemates_of_earlier_types_cost_all_and_of_the_same_type_half():
    chance = np.array([0.1, 0.2, 0.3, 0.4, 0.5, 0.6])
    types = np.array([2, 0, 1, 1, 0, -1], dtype=np.int32)
    homes = np.array([7, 7, 7, 7, -1, 7], dtype=np.int32)
    loss = housemate_losses(chance, types, homes)
    assert loss == pytest.approx([0.2 + 0.3 + 0.4, 0, 0.2 + 0.4 / 2, 0.2 + 0.3 / 2, 0, 0])


def test_nobody_loses_where_nobody_shares_an_address():
    alone = np.full(3, -1, dtype=np.int32)
    assert not housemate_losses(np.ones(3), np.zeros(3, dtype=np.int32), alone).any()


def test_over_many_draws_people_lose_what_was_told():
    quotas = read_quotas("feature,value,min,max\ng,a,3,3\ng,b,6,6\n".splitlines())
    lines = ["id,g,home"]
    lines += [f"a{i},a,h{i}" for i in range(30)]  # each of them lives with one of the others
    lines += [f"b{i},b,h{i if i < 30 else 30 + i // 2}" for i in range(60)]
    pool = read_pool(lines, quotas, PoolColumns(household=("home",)))
    reduction = reduce_pool(pool, quotas, 9, household_types=1)
    assert not reduction.strata.exact_households
    published = publish_pool(pool, reduction, b"key", Watch())
    composition = Composition(np.array([0, 1], np.int32), np.array([3, 6], np.int32))
    times, draws = np.zeros(len(pool)), 4_000
    home = pool.household[published.people]
    for number in range(draws):
        seated = seat(composition, published, home, f"value {number}")
        times[published.people[seated.selected]] += 1
    got = times / draws
    chance = np.full(len(pool), 0.1)
    loss = housemate_losses(chance, reduction.type_of, pool.household)
    assert loss[:30] == pytest.approx(0)
    assert loss[30:60] == pytest.approx(0.1)
    assert loss[60:] == pytest.approx(0.05)
    assert got[:30].mean() == pytest.approx(0.1)
    told = loss[60:].mean() - loss[30:60].mean()  # those seats go to others of the type
    found = (got[30:60].mean() - got[60:].mean()) / 0.1
    assert found == pytest.approx(told, abs=0.015)
