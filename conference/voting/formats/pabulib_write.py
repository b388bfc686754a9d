"""Writing Pabulib's ``.pb``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

import numpy as np

from conference.voting.formats.pabulib_money import amount_text
from conference.voting.formats.pabulib_text import points_of, quoted
from conference.voting.numbers import number_text
from conference.voting.profile import Approvals, Election, Kept, Scores

__all__ = ["write"]


def write(election: Election) -> str:
    """The election as a .pb text: with the columns and voters of the file it was read from, else
    with voters numbered from 1."""
    ballots = election.ballots
    if not isinstance(ballots, Approvals | Scores):
        raise TypeError(".pb files hold approvals or points")
    lines = ["META", "key;value", *_joined(_meta(election, ballots))]
    kept = election.kept if election.kept and election.kept.form == "pb" else None
    projects = _again(kept, election) if kept else _projects(election)
    votes = kept.tables["VOTES"] if kept else _votes(election, ballots)
    return "\n".join([*lines, "PROJECTS", *_joined(projects), "VOTES", *_joined(votes)]) + "\n"


def _joined(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    for row in rows:
        yield ";".join(quoted(cell.strip()) for cell in row)


def _meta(election: Election, ballots: Approvals | Scores) -> Iterator[tuple[str, str]]:
    meta = {k: v for k, v in election.meta.items() if not k.startswith("selected:")}
    meta["num_projects"] = str(len(election.candidates))
    meta["num_votes"] = str(ballots.total)
    meta["budget"] = amount_text(election.budget or Fraction(0))
    meta.setdefault("vote_type", "approval" if isinstance(ballots, Approvals) else "scoring")
    meta.setdefault("description", election.title)
    return iter(meta.items())


def _again(kept: Kept, election: Election) -> Iterator[Sequence[str]]:
    """The file's own projects, costs in the one way that all programs read."""
    names, *rows = kept.tables["PROJECTS"]
    at = [name.lower() for name in names].index("cost")
    yield names
    for row, project in zip(rows, election.candidates, strict=True):
        yield [*row[:at], amount_text(project.cost or Fraction(0)), *row[at + 1 :]]


def _projects(election: Election) -> Iterator[Sequence[str]]:
    official = any(f"selected:{c.id}" in election.meta for c in election.candidates)
    yield ("project_id", "cost", "name", *(("selected",) if official else ()))
    for project in election.candidates:
        row = (project.id, amount_text(project.cost or Fraction(0)), project.name)
        yield (*row, election.meta.get(f"selected:{project.id}", "")) if official else row


def _votes(election: Election, ballots: Approvals | Scores) -> Iterator[Sequence[str]]:
    yield ("voter_id", "vote", *(("points",) if isinstance(ballots, Scores) else ()))
    voter = 0
    for place, weight in enumerate(ballots.weights.tolist()):
        cells = _vote(election, ballots, place)
        for _ in range(weight):
            voter += 1
            yield (str(voter), *cells)


def _vote(election: Election, ballots: Approvals | Scores, row: int) -> tuple[str, ...]:
    ids = election.ids
    if isinstance(ballots, Approvals):
        return (",".join(ids[c] for c in np.nonzero(ballots.approved[row])[0]),)
    unnamed = points_of(election.meta.get("default_score", "")) or Fraction(0)
    points = ballots.points[row]
    said = ballots.given[row] & ((points != int(unnamed * ballots.denominator)) | (not unnamed))
    chosen = [int(c) for c in np.nonzero(said)[0]]
    chosen.sort(key=lambda c: (-int(points[c]), c))
    given = [Fraction(int(points[c]), ballots.denominator) for c in chosen]
    return ",".join(ids[c] for c in chosen), ",".join(map(number_text, given))
