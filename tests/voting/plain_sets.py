"""Second counters for approval committees and budgets: by their definitions, on all subsets."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations


def best(size, seats, value):
    """All committees of the highest value."""
    values = {some: value(frozenset(some)) for some in combinations(range(size), seats)}
    most = max(values.values())
    return sorted(some for some, v in values.items() if v == most)


def pav_value(sets):
    return lambda committee: sum(
        (sum((Fraction(1, j) for j in range(1, len(one & committee) + 1)), Fraction(0)))
        for one in sets
    )


def cc_value(sets):
    return lambda committee: sum(1 for one in sets if one & committee)


def av_value(sets):
    return lambda committee: sum(len(one & committee) for one in sets)


def sav_value(sets):
    return lambda committee: sum(
        (Fraction(len(one & committee), len(one)) for one in sets if one), Fraction(0)
    )


def seq_pav(size, seats, sets):
    """All committees that sequential PAV can give."""
    value = pav_value(sets)
    reached = {frozenset()}
    for _ in range(seats):
        following = set()
        for committee in reached:
            gains = {c: value(committee | {c}) for c in range(size) if c not in committee}
            most = max(gains.values())
            following |= {committee | {c} for c, gain in gains.items() if gain == most}
        reached = following
    return sorted(tuple(sorted(some)) for some in reached)


def phragmen_steps(size, seats, sets, loads, committee):
    """All completions of a committee by Phragmén's rule from these loads."""
    if len(committee) == seats:
        return {committee}
    heights = {}
    for c in range(size):
        voters = [v for v, one in enumerate(sets) if c in one]
        if c not in committee and voters:
            heights[c] = (1 + sum(loads[v] for v in voters)) / Fraction(len(voters))
    if not heights:
        rest = [c for c in range(size) if c not in committee]
        return {committee | set(some) for some in combinations(rest, seats - len(committee))}
    out = set()
    for c, height in heights.items():
        if height == min(heights.values()):
            after = [height if c in one else loads[v] for v, one in enumerate(sets)]
            out |= phragmen_steps(size, seats, sets, after, committee | {c})
    return out


def seq_phragmen(size, seats, sets):
    found = phragmen_steps(size, seats, sets, [Fraction(0)] * len(sets), frozenset())
    return sorted(tuple(sorted(some)) for some in found)


def least_payment(money, price):
    """The least q for which min(q, money) of all voters sum to the price; None if none is."""
    if sum(money) < price:
        return None
    for n, amount in enumerate(sorted(money)):
        poor = sorted(money)[:n]
        q = (price - sum(poor)) / Fraction(len(money) - n)
        if q <= amount:
            return q
    raise AssertionError


def equal_shares(size, seats, sets):
    """All committees of Rule X with Phragmén's rule for the rest."""

    def descend(money, committee):
        if len(committee) == seats:
            return {committee}
        prices = {}
        for c in range(size):
            purse = [money[v] for v, one in enumerate(sets) if c in one]
            if c not in committee and purse:
                q = least_payment(purse, 1)
                if q is not None:
                    prices[c] = q
        if not prices:
            loads = [-left for left in money]
            return phragmen_steps(size, seats, sets, loads, committee)
        out = set()
        for c, q in prices.items():
            if q == min(prices.values()):
                after = [m - min(m, q) if c in sets[v] else m for v, m in enumerate(money)]
                out |= descend(after, committee | {c})
        return out

    found = descend([Fraction(seats, len(sets))] * len(sets), frozenset())
    return sorted(tuple(sorted(some)) for some in found)


def equal_shares_budget(costs, sets, endowment, *, by_cost, prefer):
    """Projects funded by equal shares at one endowment, in order, with exact fractions."""
    money = [Fraction(endowment)] * len(sets)
    funded = []
    while True:
        rates = {}
        for p, cost in enumerate(costs):
            purse = [money[v] for v, one in enumerate(sets) if p in one]
            if p not in funded and purse:
                q = least_payment(purse, cost)
                if q is not None:
                    rates[p] = (q / cost if by_cost else q, q)
        if not rates:
            return funded
        lowest = min(rate for rate, _ in rates.values())
        tied = [p for p in rates if rates[p][0] == lowest]
        one = tied[0] if len(tied) == 1 else prefer(tied)
        q = rates[one][1]
        money = [m - min(m, q) if one in sets[v] else m for v, m in enumerate(money)]
        funded.append(one)


def greedy_budget(costs, sets, budget, *, skip, among):
    """Projects by votes, then lower cost; full ties in the order in which they are in ``among``."""
    votes = [sum(p in one for one in sets) for p in range(len(costs))]
    place = {p: n for n, p in enumerate(among)}
    order = sorted(
        (p for p in range(len(costs)) if votes[p] and costs[p] <= budget),
        key=lambda p: (-votes[p], costs[p], place.get(p, len(costs))),
    )
    chosen = []
    for p in order:
        if sum(costs[c] for c in chosen) + costs[p] <= budget:
            chosen.append(p)
        elif not skip:
            return chosen
    return chosen
