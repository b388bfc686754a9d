"""Pabulib's ``.pb``: participatory budgets (pabulib.org/format).

Three tables under the headings META, PROJECTS and VOTES, each with a line of column names; fields
are separated by ``;`` and may stand in double quotes. Costs may have a decimal comma. Votes list
project ids, separated by commas; ordinal votes from the best down; ``points`` go with them. What
META allows at most (``max_length``, ``max_sum_points`` and the like) every vote must keep to; a
``default_score`` is what a scoring vote gives to projects that it does not name. All of META goes
into ``Election.meta``, and the official result, where there is one, as ``selected:<id>``.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import chain
from math import lcm
from types import MappingProxyType

import numpy as np

from conference.voting.formats.pabulib_bounds import (
    POINTED,
    VOTE_TYPES,
    Bound,
    WholeBounds,
    beyond,
    bounds_of,
)
from conference.voting.formats.pabulib_tables import Tables
from conference.voting.formats.pabulib_text import MOST_POINTS, points_of
from conference.voting.formats.pabulib_write import write
from conference.voting.formats.text import Faults
from conference.voting.numbers import number_text, parse_amount
from conference.voting.profile import (
    Approvals,
    BallotProfile,
    Candidate,
    Election,
    Scores,
    approvals,
    scores,
)

__all__ = ["read", "write"]

COUNTED = ("budget", "vote_type", "rule", "num_", "min_", "max_", "default_score")
"""What of META a count depends on: it cannot be said twice in two ways."""


def read(text: str, source: str = "this file") -> Election:
    """The election in a .pb text; raises a TableError with every faulty line."""
    faults = Faults(source, "bad_pabulib")
    reader = _Reader(text, faults)
    election = reader.election()
    faults.stop()
    assert election is not None
    return election


class _Reader:
    def __init__(self, text: str, faults: Faults) -> None:
        self.faults = faults
        self.tables = Tables(text, faults)
        self.meta: dict[str, str] = {}
        self.meta_lines: dict[str, int] = {}
        self.longest: Fraction | None = None
        self.bounds: list[Bound] = []
        self.below: dict[Bound, int] = {}
        """How many votes are below a bound that is no reason to refuse them."""

    def election(self) -> Election | None:
        for number, row in self.tables.rows["META"]:
            key = self.tables.cell("META", row, "key").lower()
            value = self.tables.cell("META", row, "value")
            if key.startswith(COUNTED) and self.meta.get(key, value) != value:
                self.faults.add(number, f"{key} is there already, in line {self.meta_lines[key]}")
            self.meta[key] = value
            self.meta_lines[key] = number
        complete = self.tables.has("META", "key") and self.tables.has("META", "value")
        budget = self.money("budget") if complete else None
        kind = self.meta.get("vote_type", "").lower()
        if complete and kind not in VOTE_TYPES and not self.is_torn("vote_type"):
            self.faults.add(
                self.meta_lines.get("vote_type", self.tables.places["META"]),
                f"vote_type must be one of {', '.join(VOTE_TYPES)}, not {kind!r}",
            )
        self.read_bounds(kind)
        self.number("min_project_score_threshold", parse_amount, "a number")
        projects = self.projects()
        place = {project.id: n for n, project in enumerate(projects) if project.id}
        ballots = self.votes(projects, place, kind)
        self.check("num_projects", len(projects))
        self.check("num_votes", len(self.tables.rows["VOTES"]))
        if self.faults.found or ballots is None:
            return None
        title = self.meta.get("description", "")
        return Election(
            tuple(projects),
            ballots,
            None,
            title,
            budget=budget,
            meta=MappingProxyType(self.meta),
            remarks=self.remarks(),
        )

    def is_torn(self, key: str) -> bool:
        """Whether META's line for the key has a fault already."""
        return self.meta_lines.get(key, 0) in self.tables.torn

    def read_bounds(self, kind: str) -> None:
        """What META says of votes of this type; each must be a number."""
        for bound in bounds_of(self.meta, kind):
            if isinstance(bound, Bound):
                self.bounds.append(bound)
            elif not self.is_torn(bound):
                whole = " of projects" if bound.endswith("length") else ""
                reason = f"{bound} must be a number{whole}, not {self.meta[bound]!r}"
                self.faults.add(self.meta_lines[bound], reason)

    def money(self, key: str) -> Fraction | None:
        value = parse_amount(self.meta.get(key, ""))
        if self.is_torn(key):
            return None
        if value is None or value < 0:
            self.faults.add(
                self.meta_lines.get(key, self.tables.places["META"]),
                f"META has no {key}"
                if key not in self.meta
                else f"{key} must be an amount of money, not {self.meta[key]!r}",
            )
            return None
        return value

    def check(self, key: str, found: int) -> None:
        """META's own count of the rows must be right, where it gives one."""
        said = self.meta.get(key, "")
        if said and said != str(found) and not self.is_torn(key):
            self.faults.add(self.meta_lines[key], f"{key} says {said}, but there are {found}")

    def projects(self) -> list[Candidate]:
        out, seen = list[Candidate](), dict[str, int]()
        for number, row in self.tables.rows["PROJECTS"]:
            id_ = self.tables.cell("PROJECTS", row, "project_id")
            cost = parse_amount(self.tables.cell("PROJECTS", row, "cost"))
            if number in self.tables.torn:
                out.append(Candidate(id_, id_))  # votes for it need no fault as well
                continue
            if not id_ and self.tables.has("PROJECTS", "project_id"):
                self.faults.add(number, "a project has no id", "project_id")
            if id_ in seen and id_:
                self.faults.add(
                    number, f"project {id_} is there already, in line {seen[id_]}", "project_id"
                )
            if (cost is None or cost < 0) and self.tables.has("PROJECTS", "cost"):
                self.faults.add(
                    number,
                    f"the cost of project {id_} must be an amount of money, not "
                    f"{self.tables.cell('PROJECTS', row, 'cost')!r}",
                    "cost",
                )
            seen[id_] = number
            name = " ".join(self.tables.cell("PROJECTS", row, "name").split())
            out.append(Candidate(id_, name or id_, cost=cost or Fraction(0)))
            official = self.tables.cell("PROJECTS", row, "selected")
            if official:
                self.meta[f"selected:{id_}"] = official
        return out

    def votes(
        self, projects: list[Candidate], place: dict[str, int], kind: str
    ) -> BallotProfile | None:
        chosen: list[list[int]] = []
        points: list[list[Fraction]] = []
        seen: dict[str, int] = {}
        self.longest = next((b.value for b in self.bounds if b.key == "max_length"), None)
        if (
            kind in ("cumulative", "scoring")
            and self.tables.columns["VOTES"]
            and not self.tables.has("VOTES", "points")
        ):
            self.faults.add(self.tables.places["VOTES"] + 1, "section VOTES has no column points")
        default = Fraction(0)
        if kind == "scoring":
            default = self.number("default_score", points_of, "a number of points") or default
        whole = WholeBounds(self.bounds, kind, [p.cost or Fraction(0) for p in projects])
        for number, row in self.tables.rows["VOTES"]:
            if number in self.tables.torn:
                continue
            voter = self.tables.cell("VOTES", row, "voter_id")
            if not voter and self.tables.has("VOTES", "voter_id"):
                self.faults.add(number, "a vote has no voter_id", "voter_id")
            elif voter in seen and voter:
                self.faults.add(
                    number, f"voter {voter} has voted already, in line {seen[voter]}", "voter_id"
                )
            seen[voter] = number
            one = self.vote(number, row, place)
            chosen.append(one)
            if kind in POINTED:
                points.append(self.points(number, row, one, kind))
            if self.tables.has("VOTES", "vote") and -1 not in one and not whole.hold(one):
                self.keeps(number, kind, projects, one, points[-1] if points else [])
        if self.faults.found:
            return None
        if kind not in POINTED:
            return _approved(chosen, len(projects))
        return _scored(chosen, points, len(projects), default)

    def keeps(
        self,
        number: int,
        kind: str,
        projects: list[Candidate],
        one: list[int],
        points: list[Fraction],
    ) -> None:
        """Whether a vote keeps to META's bounds; of a project named twice the first counts."""
        costs = {c: projects[c].cost or Fraction(0) for c in one}
        given = dict(zip(reversed(one), reversed(points), strict=False))
        given = given if len(points) == len(one) else {}
        for bound, column, reason in beyond(
            self.bounds, kind, list(costs.values()), list(given.values())
        ):
            if bound is None or bound.is_strict:
                self.faults.add(number, reason, column)
            else:
                self.below[bound] = self.below.get(bound, 0) + 1

    def remarks(self) -> tuple[str, ...]:
        """What is odd about the votes and no fault."""
        return tuple(
            f"{number} {'vote is' if number == 1 else 'votes are'} below the file's {bound.key} of "
            f"{number_text(bound.value)} and {'is' if number == 1 else 'are'} counted."
            for bound, number in self.below.items()
        )

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

    def points(self, number: int, row: list[str], one: list[int], kind: str) -> list[Fraction]:
        """Points of a vote; an ordinal one without them gives the first as many as it may name."""
        text = self.tables.cell("VOTES", row, "points")
        if not text:
            if kind == "ordinal" or not one:
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

    def number(
        self, key: str, read_: Callable[[str], Fraction | None], what: str
    ) -> Fraction | None:
        """A number that META may give; None if it does not, or with a fault if it is none."""
        text = self.meta.get(key, "")
        if not text or self.is_torn(key):
            return None
        value = read_(text)
        if value is None:
            self.faults.add(self.meta_lines[key], f"{key} must be {what}, not {text!r}")
        return value


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
