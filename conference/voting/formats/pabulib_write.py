"""Writing Pabulib's ``.pb``."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from conference.voting.formats.pabulib_text import points_of, quoted
from conference.voting.numbers import number_text
from conference.voting.profile import Approvals, Election, Scores

__all__ = ["write"]


def write(election: Election) -> str:
    """The election as a .pb text, voters numbered from 1."""
    ballots = election.ballots
    if not isinstance(ballots, Approvals | Scores):
        raise TypeError(".pb files hold approvals or points")
    meta = {k: v for k, v in election.meta.items() if not k.startswith("selected:")}
    meta["num_projects"] = str(len(election.candidates))
    meta["num_votes"] = str(ballots.total)
    meta["budget"] = number_text(election.budget or Fraction(0))
    meta.setdefault("vote_type", "approval" if isinstance(ballots, Approvals) else "scoring")
    meta.setdefault("description", election.title)
    lines = ["META", "key;value", *(f"{quoted(k)};{quoted(v)}" for k, v in meta.items())]
    official = any(f"selected:{c.id}" in election.meta for c in election.candidates)
    lines += ["PROJECTS", "project_id;cost;name" + (";selected" if official else "")]
    for project in election.candidates:
        row = [quoted(project.id), number_text(project.cost or Fraction(0)), quoted(project.name)]
        if official:
            row.append(election.meta.get(f"selected:{project.id}", ""))
        lines.append(";".join(row))
    scored = isinstance(ballots, Scores)
    lines += ["VOTES", "voter_id;vote" + (";points" if scored else "")]
    voter = 0
    for place, weight in enumerate(ballots.weights.tolist()):
        line = _vote(election, ballots, place)
        for _ in range(weight):
            voter += 1
            lines.append(f"{voter};{line}")
    return "\n".join(lines) + "\n"


def _vote(election: Election, ballots: Approvals | Scores, row: int) -> str:
    ids = election.ids
    if isinstance(ballots, Approvals):
        return ",".join(ids[c] for c in np.nonzero(ballots.approved[row])[0])
    unnamed = points_of(election.meta.get("default_score", "")) or Fraction(0)
    points = ballots.points[row]
    said = ballots.given[row] & ((points != int(unnamed * ballots.denominator)) | (not unnamed))
    chosen = [int(c) for c in np.nonzero(said)[0]]
    chosen.sort(key=lambda c: (-int(points[c]), c))
    given = [Fraction(int(points[c]), ballots.denominator) for c in chosen]
    return ",".join(ids[c] for c in chosen) + ";" + ",".join(map(number_text, given))
