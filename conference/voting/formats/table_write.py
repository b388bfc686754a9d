"""Writing CSV with one row a ballot."""

from __future__ import annotations

import csv
from fractions import Fraction

from conference.voting.numbers import number_text
from conference.voting.profile import END, GAP, Approvals, BallotProfile, Election, Rankings, Scores

__all__ = ["write"]


def _cells(ballots: BallotProfile, row: int, size: int) -> list[str]:
    """The cells of one ballot, a column for each candidate."""
    if isinstance(ballots, Approvals):
        return ["1" if yes else "0" for yes in ballots.approved[row].tolist()]
    if isinstance(ballots, Scores):
        out = []
        for point, given in zip(ballots.points[row].tolist(), ballots.given[row], strict=True):
            out.append(number_text(Fraction(point, ballots.denominator)) if given else "")
        return out
    cells, rank = [""] * size, 0
    for column, candidate in enumerate(ballots.prefs[row].tolist()):
        if candidate == END:
            break
        if ballots.tied is None or not ballots.tied[row, column]:
            rank += 1
        if candidate != GAP:
            cells[candidate] = str(rank)
    return cells


def write(election: Election) -> str:
    """The election as a CSV text with a column for each candidate; one row a ballot."""
    lines: list[str] = []

    class Lines:
        def write(self, line: str) -> None:
            lines.append(line)

    table = csv.writer(Lines(), lineterminator="\n")
    table.writerow([candidate.name for candidate in election.candidates])
    for row, weight in enumerate(election.ballots.weights.tolist()):
        cells = _cells(election.ballots, row, len(election.candidates))
        if not any(cells):
            cells = ["-" if isinstance(election.ballots, Rankings) else ""] * len(cells)
        for _ in range(weight):
            table.writerow(cells)
    return "".join(lines)
