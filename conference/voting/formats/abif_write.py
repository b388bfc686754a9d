"""Writing ABIF."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

import numpy as np

from conference.voting.numbers import number_text
from conference.voting.profile import Approvals, BallotProfile, Election, Rankings, Scores

__all__ = ["write"]

BARE = re.compile(r"[A-Za-z0-9_]+")


def write(election: Election) -> str:
    """The election as an ABIF text; skipped ranks are closed up, ticks are equal ranks.

    One that was read from ABIF with all its lines is written as it stood there.
    """
    kept = election.kept
    if kept and kept.form == "abif":
        return "\n".join(line for (line,) in kept.tables["lines"]).rstrip("\n") + "\n"
    tokens = [_token(c.id, place) for place, c in enumerate(election.candidates, 1)]
    lines = []
    if election.title:
        lines.append(json.dumps({"title": election.title}, ensure_ascii=False))
    if election.seats is not None:
        lines.append(json.dumps({"seats": election.seats}))
    for token, candidate in zip(tokens, election.candidates, strict=True):
        lines.append(f"={token}:[{_bracketed(candidate.name)}]")
    lines += _ballots(election.ballots, tokens)
    return "\n".join(lines) + "\n"


def _bracketed(name: str) -> str:
    return name.replace("[", "(").replace("]", ")")


def _token(id_: str, place: int) -> str:
    """A candidate's id as it stands on ballots."""
    if BARE.fullmatch(id_):
        return id_
    return f"c{place}" if re.search(r'["\\\[\]\s]', id_) else f'"{id_}"'


def _ballots(ballots: BallotProfile, tokens: Sequence[str]) -> Iterator[str]:
    weights = ballots.weights.tolist()
    if isinstance(ballots, Approvals):
        for weight, row in zip(weights, ballots.approved, strict=True):
            yield f"{weight}:{'='.join(tokens[c] for c in np.nonzero(row)[0].tolist())}"
    elif isinstance(ballots, Scores):
        for weight, points, given in zip(weights, ballots.points, ballots.given, strict=True):
            marks = [(int(points[c]), tokens[c]) for c in np.nonzero(given)[0].tolist()]
            rated = [f"{t}/{number_text(Fraction(p, ballots.denominator))}" for p, t in marks]
            yield f"{weight}:{','.join(rated)}"
    else:
        for row, weight in enumerate(weights):
            yield f"{weight}:{''.join(_ranks(ballots, row, tokens))}"


def _ranks(ballots: Rankings, row: int, tokens: Sequence[str]) -> Iterator[str]:
    """The candidates of a ballot, each after its mark."""
    is_first = True
    for column, candidate in enumerate(ballots.prefs[row].tolist()):
        if candidate < 0:
            continue
        joined = ballots.tied is not None and bool(ballots.tied[row, column])
        yield ("" if is_first else "=" if joined else ">") + tokens[candidate]
        is_first = False
