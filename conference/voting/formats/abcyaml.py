"""abcvoting's ``.abc.yaml``: approval ballots and a committee size (abcvoting, docs/fileio).

Keys: ``profile`` (a list of lists or sets of candidates' numbers, from 0), ``num_cand``,
``committeesize``, ``voter_weights``, ``description``, ``compute`` (expected results; carried along,
not read). Candidates' ids are the numbers as text.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import lcm
from types import MappingProxyType

import numpy as np
import yaml

from conference.voting.formats.text import Faults
from conference.voting.numbers import number_text
from conference.voting.profile import Approvals, Candidate, Election, Kept, approvals

__all__ = ["read", "write"]

KEYS = {"profile", "num_cand", "committeesize", "compute", "voter_weights", "description"}
MOST_CANDIDATES = 100_000
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The parser in C where it is there, ten times as fast."""


def read(text: str, source: str = "this file", *, keep: bool = False) -> Election:
    """The election in an .abc.yaml text; raises a TableError with every faulty place.

    ``keep``: hold on to the order of the ballots and to the expected results.
    """
    faults = Faults(source, "bad_abcyaml")
    reader = _Reader(text, faults)
    election = reader.election()
    faults.stop()
    assert election is not None
    return replace(election, kept=Kept("abc.yaml", reader.kept)) if keep else election


class _Reader:
    def __init__(self, text: str, faults: Faults) -> None:
        self.faults = faults
        self.root: yaml.MappingNode | None = None
        self.kept: dict[str, list[list[str]]] = {}
        try:
            node = yaml.compose(text, Loader=LOADER)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            faults.add(mark.line + 1 if mark else 0, f"is not YAML: {_first(error)}")
            return
        if not isinstance(node, yaml.MappingNode):
            faults.add(0, "has no keys; at least profile is needed")
            return
        self.root = node

    def election(self) -> Election | None:
        if self.root is None:
            return None
        parts: dict[str, yaml.Node] = {}
        for key, value in self.root.value:
            name = str(key.value)
            if name not in KEYS:
                self.faults.add(_line(key), f"unknown key {name}")
            if name in parts:
                self.faults.add(_line(key), f"key {name} is there twice")
            parts[name] = value
        if "profile" not in parts:
            self.faults.add(0, "has no profile")
            return None
        size = self.whole(parts.get("num_cand"), "num_cand")
        seats = self.whole(parts.get("committeesize"), "committeesize")
        ballots = self.ballots(parts["profile"], size)
        highest = max((c for one in ballots for c in one), default=-1) + 1
        count = highest if size is None else size
        if seats is not None and seats > count:
            self.faults.add(
                _line(parts["committeesize"]), f"committeesize {seats} is above {count} candidates"
            )
        weights = self.weights(parts.get("voter_weights"), len(ballots))
        self.kept = {"profile": [[str(c) for c in one] for one in ballots]}
        if "voter_weights" in parts:
            self.kept["voter_weights"] = [[str(weight) for weight in weights]]
        if "compute" in parts:
            self.kept["compute"] = [[yaml.serialize(parts["compute"])]]
        if self.faults.found:
            return None
        return _election(ballots, weights, count, seats, parts)

    def whole(self, node: yaml.Node | None, name: str) -> int | None:
        """A positive whole number, or None where the key is missing."""
        if node is None:
            return None
        text = str(node.value) if isinstance(node, yaml.ScalarNode) else ""
        if text.isdecimal() and 1 <= int(text[:9]) <= MOST_CANDIDATES:
            return int(text)
        self.faults.add(_line(node), f"{name} must be a whole number from 1, not {text!r}")
        return None

    def ballots(self, node: yaml.Node, size: int | None) -> list[list[int]]:
        if not isinstance(node, yaml.SequenceNode):
            self.faults.add(_line(node), "profile must be a list of lists of candidates")
            return []
        return [self.ballot(number, one, size) for number, one in enumerate(node.value, 1)]

    def ballot(self, number: int, node: yaml.Node, size: int | None) -> list[int]:
        """One approval set, as a list [0, 2] or a set {0, 2}."""
        if isinstance(node, yaml.SequenceNode):
            members = list(node.value)
        elif isinstance(node, yaml.MappingNode):
            members = [key for key, _ in node.value]
        else:
            self.faults.add(_line(node), f"ballot {number} is not a list of candidates")
            return []
        found = []
        for member in members:
            text = str(member.value)
            if not text.isdecimal() or int(text[:9]) >= (size or MOST_CANDIDATES):
                most = "" if size is None else f"; they are 0 to {size - 1}"
                self.faults.add(
                    _line(member), f"ballot {number}: there is no candidate {text}{most}"
                )
            else:
                found.append(int(text))
        return found

    def weights(self, node: yaml.Node | None, ballots: int) -> list[Fraction]:
        if node is None:
            return [Fraction(1)] * ballots
        if not isinstance(node, yaml.SequenceNode):
            self.faults.add(_line(node), "voter_weights must be a list of numbers")
            return []
        out = []
        for one in node.value:
            try:
                value = Fraction(str(one.value))
            except (ValueError, ZeroDivisionError):
                value = Fraction(-1)
            if value <= 0:
                self.faults.add(_line(one), f"weight {one.value} is not a number above 0")
            out.append(value)
        if len(out) != ballots:
            self.faults.add(
                _line(node), f"there are {len(out)} voter_weights for {ballots} ballots"
            )
        return out


def _election(
    ballots: list[list[int]],
    weights: list[Fraction],
    count: int,
    seats: int | None,
    parts: dict[str, yaml.Node],
) -> Election:
    approved = np.zeros((len(ballots), count), np.bool_)
    for row, one in enumerate(ballots):
        approved[row, one] = True
    scale = lcm(*(weight.denominator for weight in weights)) if weights else 1
    counts = np.array([int(weight * scale) for weight in weights], np.int64)
    title = parts.get("description")
    meta = {"weight_scale": str(scale)} if scale > 1 else {}
    return Election(
        tuple(Candidate(str(c), str(c)) for c in range(count)),
        approvals(approved, counts),
        seats,
        str(title.value) if isinstance(title, yaml.ScalarNode) else "",
        meta=MappingProxyType(meta),
    )


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1 if node.start_mark else 0


def _first(error: yaml.YAMLError) -> str:
    return str(getattr(error, "problem", None) or error).split("\n", 1)[0]


def write(election: Election) -> str:
    """The election as an .abc.yaml text; names are lost, candidates are numbered from 0."""
    ballots = election.ballots
    if not isinstance(ballots, Approvals):
        raise TypeError(".abc.yaml files hold approvals")
    kept = election.kept.tables if election.kept and election.kept.form == "abc.yaml" else {}
    rows = [np.nonzero(row)[0].tolist() for row in ballots.approved]
    weights = ballots.weights.tolist()
    if kept:
        rows = [[int(c) for c in row] for row in kept["profile"]]
        weights = [_weight_text(w) for row in kept.get("voter_weights", []) for w in row]
    elif sum(weights) <= 10 * len(rows) + 1000:
        rows = [row for row, weight in zip(rows, weights, strict=True) for _ in range(weight)]
        weights = []
    lines = []
    if election.title:
        lines.append("description: " + yaml.safe_dump(election.title, width=10**6).split("\n")[0])
    lines.append(f"profile: {rows}")
    lines.append(f"num_cand: {len(election.candidates)}")
    if election.seats is not None:
        lines.append(f"committeesize: {election.seats}")
    if weights:
        lines.append(f"voter_weights: [{', '.join(map(str, weights))}]")
    for (compute,) in kept.get("compute", []):
        lines.append("compute:\n" + compute.rstrip())
    return "\n".join(lines) + "\n"


def _weight_text(weight: str) -> str:
    """A weight as a number that abcvoting reads: a fraction that never ends stays one."""
    value = Fraction(weight)
    text = number_text(value)
    return text if Fraction(text) == value else weight
