"""A second counter for the Condorcet rules: slow and plain, on dictionaries.

Strongest paths by trying every path there is; ranked pairs by looking for a circle in the whole
graph whenever a majority is added.
"""

from __future__ import annotations

from itertools import pairwise, permutations


def preferences(size, profile):
    """How many voters prefer a to b; those not ranked come last, level with each other."""
    wins = {(a, b): 0 for a in range(size) for b in range(size)}
    for weight, order in profile:
        for a in range(size):
            for b in range(size):
                above = a in order and (b not in order or order.index(a) < order.index(b))
                wins[a, b] += weight * (a != b and above)
    return wins


def grouped_preferences(size, profile):
    """The same for orders of groups, whose members are level with each other."""
    wins = {(a, b): 0 for a in range(size) for b in range(size)}
    for weight, groups in profile:
        rank = {c: n for n, group in enumerate(groups) for c in group}
        for a, place in rank.items():
            for b in range(size):
                wins[a, b] += weight * (place < rank.get(b, len(groups)))
    return wins


def path_strength(size, wins, a, b):
    """The strongest of all paths from a to b, each as strong as its weakest link."""
    best = 0
    others = [c for c in range(size) if c not in (a, b)]
    for length in range(len(others) + 1):
        for middle in permutations(others, length):
            path = [a, *middle, b]
            links = list(pairwise(path))
            if all(wins[x, y] > wins[y, x] for x, y in links):
                best = max(best, min(wins[x, y] for x, y in links))
    return best


def schulze(size, wins):
    """The strongest paths, and who wins: those whom nobody ranks above."""
    strength = {
        (a, b): path_strength(size, wins, a, b) for a in range(size) for b in range(size) if a != b
    }
    winners = {
        a
        for a in range(size)
        if all(strength[a, b] >= strength[b, a] for b in range(size) if b != a)
    }
    return strength, winners


def reaches(edges, a, b):
    """Whether there is a way from a to b."""
    seen, todo = set(), [a]
    while todo:
        here = todo.pop()
        if here == b:
            return True
        for x, y in edges:
            if x == here and y not in seen:
                seen.add(y)
                todo.append(y)
    return False


def ranked_pairs(size, wins, lot):
    """Majorities locked from the strongest; ``lot(tied)`` orders candidates where it matters."""
    pairs = [(a, b) for a in range(size) for b in range(size) if wins[a, b] > wins[b, a]]
    strengths = sorted({(-wins[a, b], wins[b, a]) for a, b in pairs})
    locked = []
    for strength in strengths:
        group = [(a, b) for a, b in pairs if (-wins[a, b], wins[b, a]) == strength]
        allowed = [(a, b) for a, b in group if not reaches(locked, b, a)]
        together = locked + allowed
        if any(reaches([e for e in together if e != (a, b)], b, a) for a, b in allowed):
            place = {c: n for n, c in enumerate(lot(sorted({c for pair in group for c in pair})))}
            for a, b in sorted(group, key=lambda pair: (place[pair[0]], -place[pair[1]])):
                if not reaches(locked, b, a):
                    locked.append((a, b))
        else:
            locked = together
    return locked


def copeland(size, wins):
    """Duels won, a draw counting half, doubled."""
    return {
        a: sum(
            2 * (wins[a, b] > wins[b, a]) + (wins[a, b] == wins[b, a])
            for b in range(size)
            if b != a
        )
        for a in range(size)
    }
