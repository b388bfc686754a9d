"""What is quick in the lottery gives what the same gives when it is written plainly.

A committed seed fixes the list. So an exchange or a choice of people may be made quicker, but no
other one: whoever repeats a draw must get the same panel.
"""

import numpy as np
import pytest

from conference.core import merkle
from conference.sortition import commitment
from conference.sortition.commitment import PublishedPool
from conference.sortition.exchange import improve
from conference.sortition.numbered import (
    NumberedList,
    list_seed_number,
    members_by_type,
    pass_over,
    people_in,
)
from conference.sortition.progress import Watch
from conference.sortition.rounding import Composition


def off(counts, low, high):
    return np.square(np.maximum(counts - high, 0) + np.maximum(low - counts, 0))


def improved_plainly(random, chosen, rows, low, high, start, span):
    counts = np.bincount(rows[chosen].ravel(), minlength=len(low))
    misses, count = 0, len(chosen)
    for _ in range(3_000):
        now = off(counts, low, high)
        if not now.any():
            return True
        if misses > 15:
            return False
        drop, gain = off(counts - 1, low, high) - now, off(counts + 1, low, high) - now
        draws = min(1_500, 6 * count) if misses < 2 else min(12_000, 30 * count)
        one = random.integers(0, count, draws)
        two = start[one] + (random.random(draws) * span[one]).astype(np.int64)
        pairs = [(i, j) for i, j in zip(one, two, strict=True) if chosen[i] and not chosen[j]]
        change = [
            sum(drop[a] + gain[b] for a, b in zip(rows[i], rows[j], strict=True) if a != b)
            for i, j in pairs
        ]
        misses = misses + 1 if not pairs or min(change) >= 0 else 0
        if pairs and min(change) <= 0:
            i, j = pairs[change.index(min(change))]
            chosen[i], chosen[j] = False, True
            counts[rows[i]] -= 1
            counts[rows[j]] += 1
    return False


@pytest.mark.parametrize("seed", range(12))
def test_exchanges_are_those_of_the_plain_search(seed):
    random = np.random.Generator(np.random.PCG64(seed))
    count, values = 40, (3, 4, 2)
    rows = np.column_stack([random.integers(0, n, count) for n in values]) + np.array([0, 3, 7])
    aim = np.bincount(rows[random.permutation(count)[:20]].ravel(), minlength=12)
    slack = random.integers(0, 2, 12)
    low, high = aim - slack, aim + slack[::-1]
    low[9:], high[9:] = 5, 4  # rows that nobody counts in have no say
    chosen = np.isin(np.arange(count), random.permutation(count)[:20])
    start, span = np.zeros(count, dtype=np.int64), np.full(count, count)
    plain, quick = chosen.copy(), chosen.copy()
    one, two = (np.random.Generator(np.random.PCG64(99)) for _ in range(2))
    found = improved_plainly(one, plain, rows, low[:9], high[:9], start, span)
    assert improve(two, quick, rows, low, high, start, span) is found
    assert quick.tolist() == plain.tolist()
    assert one.bit_generator.state == two.bit_generator.state


def people_plainly(numbered, type_of, household, seed):
    random = np.random.Generator(np.random.PCG64(list_seed_number("people" + seed)))
    members, used = members_by_type(type_of), np.zeros(len(type_of), dtype=np.int64)
    for one in numbered.compositions:
        taken, panel = set(), []
        for t, seats in zip(one.types.tolist(), one.seats.tolist(), strict=True):
            chance = random.random(len(members[t]))
            order = members[t][np.lexsort((chance, used[members[t]]))]
            panel += pass_over(order.tolist(), seats, household, taken)
        used[panel] += 1
        yield sorted(panel)


@pytest.mark.parametrize("shared", [False, True])
def test_people_of_panels_are_those_of_the_plain_choice(shared):
    random = np.random.Generator(np.random.PCG64(5))
    type_of = random.integers(-1, 6, 120).astype(np.int32)
    household = np.full(120, -1, dtype=np.int32)
    if shared:
        household[:] = random.integers(-1, 60, 120)
    types = np.arange(6, dtype=np.int32)
    compositions = tuple(
        Composition(types[kept], random.integers(1, 4, int(kept.sum())).astype(np.int32))
        for kept in [types % 3 != n % 3 for n in range(30)]
    )
    width = min(int(one.seats.sum()) for one in compositions)
    same = tuple(one for one in compositions if int(one.seats.sum()) == width) * 10
    numbered = NumberedList(same, np.zeros(6, dtype=np.int64), 0, "together")
    panels = people_in(numbered, type_of, household, "seed", Watch())
    assert panels.tolist() == list(people_plainly(numbered, type_of, household, "seed"))


@pytest.mark.parametrize("size", range(1, 20))
def test_the_root_of_a_pool_is_put_together_from_parts_of_the_tree(size, monkeypatch):
    monkeypatch.setattr(commitment, "_SUBTREE", 4)
    names = [f"{n:064x}" for n in range(size)]
    people, types = np.arange(size), np.arange(size, dtype=np.int32)
    pool = PublishedPool(people, names, types, {}, "")
    leaves = [merkle.leaf_hash(line.encode()) for line in pool.lines()]
    assert commitment._root_of(pool, Watch()) == merkle.root(leaves)
