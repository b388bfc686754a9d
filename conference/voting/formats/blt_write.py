"""Writing BLT."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from conference.voting.profile import END, GAP, Election, Rankings

__all__ = ["AFTER_TITLE", "rank_words", "write"]

AFTER_TITLE = ("source", "comment")
"""What may stand after the title, by its key in ``Election.meta``."""


def rank_words(prefs: Sequence[int], tied: Sequence[bool]) -> Iterator[str]:
    """The ranks of one ballot as BLT writes them."""
    word = ""
    for (candidate, joined), (_, next_joined) in pairwise(
        [*zip(prefs, tied, strict=True), (END, False)]
    ):
        if candidate == END:
            return
        text = "-" if candidate == GAP else str(candidate + 1)
        word = f"{word}={text}" if joined else text
        if not next_joined:
            yield word


def _ballots(ballots: Rankings) -> Iterator[str]:
    tied = np.zeros(ballots.prefs.shape, np.bool_) if ballots.tied is None else ballots.tied
    rows = zip(ballots.weights.tolist(), ballots.prefs.tolist(), tied.tolist(), strict=True)
    for weight, prefs, joined in rows:
        yield " ".join([str(weight), *rank_words(prefs, joined), "0"])


def write(election: Election) -> str:
    """The election as a BLT text, names quoted; equal ballots together, if they have no ids."""
    ballots = election.ballots
    if not isinstance(ballots, Rankings):
        raise TypeError("BLT files hold rankings")
    lines = [f"{len(election.candidates)} {election.seats or 1}"]
    place = {candidate.id: n for n, candidate in enumerate(election.candidates, 1)}
    gone = [str(-place[c.id]) for c in election.candidates if c.withdrawn]
    if gone:
        lines.append(" ".join(gone))
    if election.drawn:
        lines.append(f"[tie {' '.join(str(place[id_]) for id_ in election.drawn)}]")
    kept = election.kept
    if kept and kept.form == "blt":
        lines += map(" ".join, kept.tables["ballots"])
    else:
        lines += _ballots(ballots)
    lines.append("0")
    names = [candidate.name for candidate in election.candidates]
    after = [election.meta.get(key, "") for key in AFTER_TITLE]
    while after and not after[-1]:
        after.pop()
    for name in [*names, election.title, *after]:
        lines.append('"' + " ".join(name.split()).replace('"', '""') + '"')
    return "\n".join(lines) + "\n"
