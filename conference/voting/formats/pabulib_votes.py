"""VOTES of a Pabulib file: what each vote is for, and whether META allows it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import chain
from math import lcm

import numpy as np

from conference.voting.formats.pabulib_bounds import POINTED, Bound, WholeBounds, beyond
from conference.voting.formats.pabulib_meta import Meta
from conference.voting.formats.pabulib_tables import Tables
from conference.voting.formats.pabulib_text import MOST_POINTS, points_of
from conference.voting.formats.text import Faults
from conference.voting.numbers import number_text
from conference.voting.profile import (
    Approvals,
    BallotProfile,
    Candidate,
    Scores,
    approvals,
    scores,
)

__all__ = ["Votes"]


class Votes:
    """Reads the votes of one type; counts what is odd about them and no fault."""

    def __init__(self, tables: Tables, meta: Meta, faults: Faults, kind: str) -> None:
        self.tables = tables
        self.meta = meta
        self.faults = faults
        self.kind = kind
        self.bounds = meta.bounds(kind)
        self.longest = next((b.value for b in self.bounds if b.key == "max_length"), None)
        self.odd: dict[Bound, int] = {}
        """How many votes are beyond a bound that is no reason to refuse them."""
        self.voters: dict[str, int] = {}
        """The line of each voter's last vote."""
        self.twice = 0
        """How many votes name a project twice."""

    def ballots(self, projects: Sequence[Candidate]) -> BallotProfile | None:
        """All votes as ballots; None if there are faults."""
        kind = self.kind
        place = {project.id: n for n, project in enumerate(projects) if project.id}
        chosen: list[list[int]] = []
        points: list[list[Fraction]] = []
        default = self.default()
        whole = WholeBounds(
            self.bounds, kind, [project.cost or Fraction(0) for project in projects]
        )
        for number, row in self.tables.rows["VOTES"]:
            if number in self.tables.torn:
                continue
            self.check_voter(number, row)
            one = self.vote(number, row, place)
            chosen.append(one)
            self.twice += len(set(one)) < len(one)
            if kind in POINTED:
                points.append(self.points(number, row, one))
            if self.tables.has("VOTES", "vote") and -1 not in one and not whole.hold(one):
                self.keeps(number, projects, one, points[-1] if points else [])
        if self.faults.found:
            return None
        if kind not in POINTED:
            return _approved(chosen, len(projects))
        return _scored(chosen, points, len(projects), default)

    def default(self) -> Fraction:
        """What a scoring vote gives to projects that it does not name."""
        tables = self.tables
        is_pointed = self.kind in ("cumulative", "scoring")
        if is_pointed and tables.columns["VOTES"] and not tables.has("VOTES", "points"):
            self.faults.add(tables.places["VOTES"] + 1, "section VOTES has no column points")
        if self.kind != "scoring":
            return Fraction(0)
        given = self.meta.number("default_score", points_of, "a number of points")
        return given or Fraction(0)

    def check_voter(self, number: int, row: list[str]) -> None:
        """Every voter must have an id and vote once."""
        voter = self.tables.cell("VOTES", row, "voter_id")
        if not voter and self.tables.has("VOTES", "voter_id"):
            self.faults.add(number, "a vote has no voter_id", "voter_id")
        elif voter in self.voters and voter:
            reason = f"voter {voter} has voted already, in line {self.voters[voter]}"
            self.faults.add(number, reason, "voter_id")
        self.voters[voter] = number

    def keeps(
        self,
        number: int,
        projects: Sequence[Candidate],
        one: list[int],
        points: list[Fraction],
    ) -> None:
        """Whether a vote keeps to META's bounds; of a project named twice the first counts."""
        costs = {c: projects[c].cost or Fraction(0) for c in one}
        given = dict(zip(reversed(one), reversed(points), strict=False))
        given = given if len(points) == len(one) else {}
        for bound, column, reason in beyond(
            self.bounds, self.kind, list(costs.values()), list(given.values())
        ):
            if bound is None or bound.is_strict:
                self.faults.add(number, reason, column)
            else:
                self.odd[bound] = self.odd.get(bound, 0) + 1

    def remarks(self) -> tuple[str, ...]:
        """What is odd about the votes and no fault."""
        remarks = [
            f"{number} {'vote is' if number == 1 else 'votes are'} "
            f"{'below' if bound.is_least else 'above'} the file's {bound.key} of "
            f"{number_text(bound.value)} and {'is' if number == 1 else 'are'} counted."
            for bound, number in self.odd.items()
        ]
        if self.twice:
            votes = "1 vote names" if self.twice == 1 else f"{self.twice} votes name"
            remarks.append(f"{votes} a project more than once; the first time counts.")
        return tuple(remarks)

    def vote(self, number: int, row: list[str], place: dict[str, int]) -> list[int]:
        """The projects of a vote; one that is named twice counts once."""
        words = self.tables.cell("VOTES", row, "vote").split(",")
        try:
            return [place[word] for word in words]
        except KeyError:  # blanks around an id, nothing between commas, or no such project
            out: list[int] = []
        for word in words:
            id_ = word.strip()
            if not id_:
                continue
            if id_ not in place:
                if self.tables.has("PROJECTS", "project_id"):
                    self.faults.add(number, f"there is no project {id_}", "vote")
                out.append(-1)
            else:
                out.append(place[id_])
        return out

    def points(self, number: int, row: list[str], one: list[int]) -> list[Fraction]:
        """Points of a vote; an ordinal one without them gives the first as many as it may name."""
        text = self.tables.cell("VOTES", row, "points")
        if not text:
            if self.kind == "ordinal" or not one:
                most = self.longest or Fraction(len(one))
                return [max(most - rank, Fraction(0)) for rank in range(len(one))]
            if self.tables.has("VOTES", "points"):
                self.faults.add(number, "a vote has no points", "points")
            return []
        values = [points_of(part.strip()) for part in text.split(",")]
        if any(value is None for value in values):
            self.faults.add(
                number,
                f"points must be numbers of at most {MOST_POINTS:,} with at most six decimals, "
                f"not {text!r}",
                "points",
            )
        if len(values) != len(one):
            self.faults.add(
                number, f"there are {len(values)} points for {len(one)} projects", "points"
            )
        return [value or Fraction(0) for value in values]


def _approved(chosen: list[list[int]], projects: int) -> Approvals:
    table = np.zeros((len(chosen), projects), np.bool_)
    rows = np.repeat(np.arange(len(chosen)), [len(one) for one in chosen])
    table[rows, np.fromiter(chain.from_iterable(chosen), np.intp, len(rows))] = True
    return approvals(table)


def _scored(
    chosen: list[list[int]], points: list[list[Fraction]], projects: int, default: Fraction
) -> Scores:
    scale = lcm(default.denominator, *{value.denominator for one in points for value in one})
    table = np.full((len(chosen), projects), int(default * scale), np.int64)
    given = np.zeros(table.shape, np.bool_)
    for row, (one, values) in enumerate(zip(chosen, points, strict=True)):
        for place, value in zip(one, values, strict=True):
            if not given[row, place]:
                table[row, place] = int(value * scale)
                given[row, place] = True
    if default:
        given[:] = True
    return scores(table, given, denominator=scale)
