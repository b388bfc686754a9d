"""Writing BLT."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from conference.voting.profile import END, GAP, Election, Rankings

__all__ = ["write"]


def _rank_words(rankings_: Rankings, row: int) -> Iterator[str]:
    """The ranks of one ballot as BLT writes them."""
    prefs = rankings_.prefs[row].tolist()
    tied = [False] * len(prefs) if rankings_.tied is None else rankings_.tied[row].tolist()
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


def write(election: Election) -> str:
    """The election as a BLT text, equal ballots together, names quoted."""
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
    for row, weight in enumerate(ballots.weights.tolist()):
        lines.append(" ".join([str(weight), *_rank_words(ballots, row), "0"]))
    lines.append("0")
    names = [candidate.name for candidate in election.candidates]
    for name in [*names, election.title or "Untitled"]:
        lines.append('"' + " ".join(name.split()).replace('"', '""') + '"')
    return "\n".join(lines) + "\n"
