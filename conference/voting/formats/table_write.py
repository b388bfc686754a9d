"""Writing CSV with one row a ballot."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from conference.tables.naming import alike
from conference.tables.parting import SEPARATORS
from conference.tables.writing import defused, record
from conference.voting.formats.table_columns import OWN
from conference.voting.formats.table_other import (
    asks_consent,
    is_question,
    is_sum,
    is_weight,
    may_be_beside,
    may_be_weight,
)
from conference.voting.formats.table_ranks import rank_in_header
from conference.voting.numbers import number_text
from conference.voting.profile import (
    END,
    GAP,
    Approvals,
    BallotProfile,
    Candidate,
    Election,
    Rankings,
    Scores,
)

__all__ = ["write"]

_PARTS = re.compile(r"[\[\]>\u00bb\u2192]|!!|:\s|\s[-\u2013|]")
"""What parts a question from a candidate in the name of a column."""


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


def _names(candidates: Sequence[Candidate], may_be_asked: bool) -> list[str]:
    """The names of the columns: the candidates', marked as such where they would say something
    else or the reader may ask whose they are, and with their ids where two have the same."""
    times = Counter(alike(candidate.name) for candidate in candidates)
    names = [
        c.name if times[alike(c.name)] == 1 and c.name.strip() else f"{c.name} ({c.id})".strip()
        for c in candidates
    ]
    if any(map(_says_otherwise, names)) or len(names) == 1 or may_be_asked:
        return [f"{OWN} [{name}]" for name in names]
    return names


def _header(names: Sequence[str]) -> str:
    """The first line; in quotes where a name has a mark that parts cells elsewhere."""
    if not any(mark in name for name in names for mark in SEPARATORS):
        return record(names)
    return ",".join('"{}"'.format(defused(name).replace('"', '""')) for name in names)


def _says_otherwise(name: str) -> bool:
    return (
        is_weight(name)
        or may_be_weight(name)
        or may_be_beside(name)
        or is_question(name)
        or is_sum(name)
        or asks_consent(name)
        or rank_in_header(name) is not None
        or _PARTS.search(name) is not None
    )


def write(election: Election) -> str:
    """The election as a CSV text with a column for each candidate; one row a ballot."""
    ballots = election.ballots
    may_be_asked = isinstance(ballots, Rankings) and ballots.tied is not None
    lines = [_header(_names(election.candidates, may_be_asked))]
    for row, weight in enumerate(election.ballots.weights.tolist()):
        cells = _cells(election.ballots, row, len(election.candidates))
        if not any(cells):
            cells = ["-"] * len(cells)
        lines += [record(cells)] * weight
    return "".join(f"{line}\n" for line in lines)
