"""Pabulib's ``.pb``: participatory budgets (pabulib.org/format).

Three tables under the headings META, PROJECTS and VOTES, each with a line of column names; fields
are separated by ``;``, or as the names of META's columns are, and may stand in double quotes. Costs
may be fractions and may have a decimal comma and marks between thousands (``pabulib_money``). Votes
list project ids, separated by commas; ordinal votes from the best down; ``points`` go with them.
Votes beyond what META allows in all (``max_length``, ``max_sum_cost`` and the like) are remarked
upon; a ``default_score`` is what a scoring vote gives to projects that it does not name. All of
META goes into ``Election.meta``, and the official result, where there is one, as ``selected:<id>``.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from types import MappingProxyType

from conference.voting.formats.pabulib_bounds import VOTE_TYPES
from conference.voting.formats.pabulib_meta import Meta
from conference.voting.formats.pabulib_tables import Tables
from conference.voting.formats.pabulib_votes import Votes
from conference.voting.formats.pabulib_write import write
from conference.voting.formats.text import Faults
from conference.voting.numbers import parse_amount
from conference.voting.profile import Candidate, Election, Kept

__all__ = ["read", "write"]


def read(text: str, source: str = "this file", *, keep: bool = False) -> Election:
    """The election in a .pb text; raises a TableError with every faulty line.

    ``keep``: hold on to all columns of projects and votes, for writing them again.
    """
    faults = Faults(source, "bad_pabulib")
    reader = _Reader(text, faults)
    election = reader.election()
    faults.stop()
    assert election is not None
    if not keep:
        return election
    tables = {heading: reader.tables.lines(heading) for heading in ("PROJECTS", "VOTES")}
    return replace(election, kept=Kept("pb", tables))


class _Reader:
    def __init__(self, text: str, faults: Faults) -> None:
        self.faults = faults
        self.tables = Tables(text, faults)
        self.meta = Meta(self.tables, faults)

    def election(self) -> Election | None:
        tables, meta = self.tables, self.meta
        complete = tables.has("META", "key") and tables.has("META", "value")
        budget = meta.money("budget") if complete else None
        kind = meta.values.get("vote_type", "").lower()
        if complete and kind not in VOTE_TYPES and not meta.is_torn("vote_type"):
            self.faults.add(
                meta.lines.get("vote_type", tables.places["META"]),
                f"vote_type must be one of {', '.join(VOTE_TYPES)}, not {kind!r}",
            )
        votes = Votes(tables, meta, self.faults, kind)
        meta.number("min_project_score_threshold", parse_amount, "a number")
        projects = self.projects()
        ballots = votes.ballots(projects)
        meta.check("num_projects", len(projects))
        meta.check("num_votes", len(tables.rows["VOTES"]))
        if self.faults.found or ballots is None:
            return None
        return Election(
            tuple(projects),
            ballots,
            None,
            meta.values.get("description", ""),
            budget=budget,
            meta=MappingProxyType(meta.values),
            remarks=(*meta.remarks, *votes.remarks()),
        )

    def projects(self) -> list[Candidate]:
        out, seen = list[Candidate](), dict[str, int]()
        for number, row in self.tables.rows["PROJECTS"]:
            id_ = self.tables.cell("PROJECTS", row, "project_id")
            cost = self.meta.amount(number, self.tables.cell("PROJECTS", row, "cost"))
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
                self.meta.values[f"selected:{id_}"] = official
        return out
