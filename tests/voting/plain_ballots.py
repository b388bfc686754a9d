"""Random small profiles with many ties, for the comparisons with the plain counters."""

from __future__ import annotations

import random

import numpy as np

from conference.voting.profile import (
    END,
    Approvals,
    Election,
    Rankings,
    approvals,
    named_candidates,
    rankings,
)

Profile = list[tuple[int, tuple[int, ...]]]
"""Ballots as (how many, order of candidates' positions)."""


def profiles(seed: int, number: int, *, candidates: int = 6, ballots: int = 12):
    """Random profiles: few distinct orders, small equal weights, so that ties abound."""
    source = random.Random(seed)
    for _ in range(number):
        size = source.randint(2, candidates)
        profile: Profile = []
        for _ in range(source.randint(1, ballots)):
            order = list(range(size))
            source.shuffle(order)
            profile.append(
                (source.choice((1, 1, 2, 3, 5)), tuple(order[: source.randint(0, size)]))
            )
        if not any(order for _, order in profile):
            profile.append((1, (source.randrange(size),)))
        yield size, source.randint(1, size), profile


def election(size: int, profile: Profile, seats: int | None = None) -> Election:
    """The same profile as arrays."""
    width = max((len(order) for _, order in profile), default=0) or 1
    prefs = np.full((len(profile), width), END)
    for row, (_, order) in enumerate(profile):
        prefs[row, : len(order)] = order
    ballots: Rankings = rankings(prefs, np.array([weight for weight, _ in profile]))
    return Election(named_candidates([f"C{n}" for n in range(size)]), ballots, seats)


def grouped_profiles(seed: int, number: int, *, candidates: int = 6, ballots: int = 12):
    """The same with equal ranks: each order is of groups of candidates, best first."""
    source = random.Random(seed)
    for size, seats, profile in profiles(seed, number, candidates=candidates, ballots=ballots):
        grouped = []
        for weight, order in profile:
            groups: list[tuple[int, ...]] = []
            for c in order:
                if groups and source.random() < 0.4:
                    groups[-1] = (*groups[-1], c)
                else:
                    groups.append((c,))
            grouped.append((weight, tuple(groups)))
        yield size, seats, grouped


def grouped_election(size: int, profile: list[tuple[int, tuple[tuple[int, ...], ...]]]) -> Election:
    """Orders of groups as arrays."""
    prefs = np.full((len(profile), size), END)
    tied = np.zeros(prefs.shape, np.bool_)
    for row, (_, groups) in enumerate(profile):
        flat = [(c, n > 0) for group in groups for n, c in enumerate(group)]
        for column, (c, joined) in enumerate(flat):
            prefs[row, column], tied[row, column] = c, joined
    ballots = rankings(prefs, np.array([weight for weight, _ in profile]), tied)
    return Election(named_candidates([f"C{n}" for n in range(size)]), ballots)


def sets_of(size: int, profile: Profile) -> list[frozenset[int]]:
    """The profile as approval sets, one for each voter."""
    return [frozenset(order) for weight, order in profile for _ in range(weight)]


def approval_election(size: int, sets: list[frozenset[int]], seats: int | None = None) -> Election:
    """Approval sets as arrays."""
    table = np.zeros((len(sets), size), np.bool_)
    for row, one in enumerate(sets):
        table[row, list(one)] = True
    ballots: Approvals = approvals(table)
    return Election(named_candidates([f"C{n}" for n in range(size)]), ballots, seats)
