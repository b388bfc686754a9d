"""Meek's distribution: how each ballot is shared out under given keep values.

A ballot passes its elected candidates, each of whom keeps a share, until it reaches a continuing
candidate, who keeps all that is left. So ballots with the same elected candidates in the same
order before the same continuing one share the same fate: they meet in a tree whose nodes are those
sequences, and a pass over the tree (a few hundred nodes) gives what a pass over a million ballots
would, to the last digit. Ballots move in the tree only when a candidate is elected or excluded.

Arithmetic: integers in units of 1e-9; each share is rounded up and leaves the rest, as the
reference rule of the PR Foundation prescribes ("to 9 decimal places, rounded up"). Candidates at
an equal rank get equal parts of what reaches them, rounded down; what each of them does not keep
goes on below the whole group, by itself.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conference.voting.profile import END, Bools, Ints
from conference.voting.rules.papers import Valid, weighted_count

__all__ = ["UNIT", "Tree"]

UNIT = 10**9

Ranks = list[list[int]]


class Tree:
    """Where the ballots are, for a set of elected and a set of continuing candidates."""

    def __init__(self, valid: Valid, candidates: int) -> None:
        self.candidates = candidates
        linear: Bools = np.ones(valid.weights.size, np.bool_)
        if valid.tied is not None:
            linear = np.asarray(~valid.tied.any(axis=1), np.bool_)
        rows = int(linear.sum())
        ends = np.full((rows, 1), END, np.int16)
        self.prefs = np.concatenate([valid.prefs[linear], ends], axis=1).astype(np.int16)
        self.weights = valid.weights[linear]
        self.place = np.zeros(rows, np.int32)
        self.node = np.zeros(rows, np.int64)
        self.tail = np.full(rows, END, np.int16)
        self.moving = np.arange(rows)
        self.nodes: list[tuple[int, int]] = [(-1, END)]
        self.children: dict[tuple[int, int], int] = {}
        self.equal = _with_equal_ranks(valid, ~linear)
        self.branches = _Branches([(-1, END)])

    def settle(self, elected: Bools, continuing: Bools) -> None:
        """Move every ballot to where it now lies. Call whenever the sets have changed.

        Both are (candidates,). Candidates go from continuing to elected or excluded, never back.
        """
        stops = np.append(continuing, True)
        self._walk(np.nonzero(~stops[self.tail])[0], elected, stops)
        if self.moving.size:
            self._walk(self.moving, elected, stops)
            self.moving = self.moving[:0]
        self._branch(elected, continuing)

    def _walk(self, rows: NDArray[np.intp], elected: Bools, stops: Bools) -> None:
        took_by, width = np.append(elected, False), self.candidates
        while rows.size:
            to = self.prefs[rows, self.place[rows]]
            here = stops[to]
            self.tail[rows[here]] = to[here]
            rows, to = rows[~here], to[~here]
            self.place[rows] += 1
            took = took_by[to]
            passing = rows[took]
            if passing.size:
                keys, inverse = np.unique(
                    self.node[passing] * width + to[took], return_inverse=True
                )
                found = [self._child(*divmod(int(key), width)) for key in keys]
                self.node[passing] = np.array(found, np.int64)[inverse]

    def _child(self, parent: int, candidate: int) -> int:
        key = (parent, candidate)
        if key not in self.children:
            self.children[key] = len(self.nodes)
            self.nodes.append(key)
        return self.children[key]

    def _branch(self, elected: Bools, continuing: Bools) -> None:
        """How many ballots pass each node, and in whose hands they end."""
        self.branches = branches = _Branches(self.nodes)
        width = self.candidates + 1
        keys = (self.node * width + self.tail + 1).astype(np.intp)
        ending = weighted_count(keys, self.weights, len(self.nodes) * width)
        for key in np.nonzero(ending)[0].tolist():
            node, tail = divmod(key, width)
            branches.end(node, tail - 1, 1, int(ending[key]))
            while node > 0:
                branches.passing[node] += int(ending[key])
                node = branches.parent[node]
        for ranks, weight in self.equal:
            _spread(branches, ranks, weight, elected, continuing)
        branches.freeze()

    def shares(self, keep: Ints) -> Ints:
        """Each candidate's votes, in units of 1e-9; ``keep`` is (candidates,), in the same unit."""
        return self.branches.shares(keep)


class _Branches:
    """The tree for one pair of sets, first as lists, then frozen into arrays by depth."""

    def __init__(self, nodes: list[tuple[int, int]]) -> None:
        self.parent = [parent for parent, _ in nodes]
        self.taker = [taker for _, taker in nodes]
        self.part = [1] * len(nodes)
        self.passing = [0] * len(nodes)
        self.ends: dict[tuple[int, int, int], int] = {}
        self.equal: dict[tuple[int, int, int], int] = {}
        self.levels: list[tuple[Ints, Ints, Ints, Ints, Ints]] = []

    def end(self, node: int, tail: int, part: int, count: int) -> None:
        """``count`` ballots end at ``tail`` (or nowhere), who gets 1/``part`` of what is left."""
        if tail != END:
            self.ends[node, tail, part] = self.ends.get((node, tail, part), 0) + count

    def pass_equal(self, node: int, taker: int, part: int, count: int) -> int:
        """``count`` ballots go on to an elected candidate who shares a rank with others."""
        key = (node, taker, part)
        if key not in self.equal:
            self.equal[key] = len(self.parent)
            self.parent.append(node)
            self.taker.append(taker)
            self.part.append(part)
            self.passing.append(0)
        self.passing[self.equal[key]] += count
        return self.equal[key]

    def freeze(self) -> None:
        """Make the arrays that :meth:`shares` works on."""
        depth = [0] * len(self.parent)
        for node in range(1, len(depth)):
            depth[node] = depth[self.parent[node]] + 1
        columns = [
            np.array(x, np.int64) for x in (self.parent, self.taker, self.part, self.passing)
        ]
        order = np.array(depth)
        self.levels = []
        for level in range(1, max(depth) + 1):
            at = np.nonzero(order == level)[0]
            parent, taker, part, passing = (column[at] for column in columns)
            self.levels.append((at.astype(np.int64), parent, taker, part, passing))
        ends = np.array([[*key, count] for key, count in self.ends.items()], np.int64)
        self.hands = ends.reshape(-1, 4).T

    def shares(self, keep: Ints) -> Ints:
        """Votes by candidate; see :meth:`Tree.shares`."""
        left = np.empty(len(self.parent), np.int64)
        left[0] = UNIT
        votes = np.zeros(keep.size, np.int64)
        for at, parent, taker, part, passing in self.levels:
            reaching = left[parent] // part
            share = -(-(reaching * keep[taker]) // UNIT)
            np.add.at(votes, taker, share * passing)
            left[at] = reaching - share
        node, tail, part, count = self.hands
        np.add.at(votes, tail, left[node] // part * count)
        return votes


def _spread(
    branches: _Branches, ranks: Ranks, weight: int, elected: Bools, continuing: Bools
) -> None:
    """Add a ballot with equal ranks: it branches wherever several candidates share a rank."""
    stack = [(0, 0)]
    while stack:
        node, level = stack.pop()
        group: list[int] = []
        while level < len(ranks) and not group:
            group = [c for c in ranks[level] if elected[c] or continuing[c]]
            level += 1
        for candidate in group:
            if continuing[candidate]:
                branches.end(node, candidate, len(group), weight)
            else:
                below = branches.pass_equal(node, candidate, len(group), weight)
                stack.append((below, level))


def _with_equal_ranks(valid: Valid, chosen: Bools) -> list[tuple[Ranks, int]]:
    """The chosen ballots as lists of ranks, with their weights."""
    out: list[tuple[Ranks, int]] = []
    if valid.tied is None:
        return out
    for prefs, tied, weight in zip(
        valid.prefs[chosen].tolist(),
        valid.tied[chosen].tolist(),
        valid.weights[chosen].tolist(),
        strict=True,
    ):
        ranks: Ranks = []
        for candidate, joined in zip(prefs, tied, strict=True):
            if candidate == END:
                break
            if joined:
                ranks[-1].append(candidate)
            else:
                ranks.append([candidate])
        out.append((ranks, weight))
    return out
