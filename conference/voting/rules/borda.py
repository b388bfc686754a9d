"""Borda counts, as used by stated rules.

``options["points"]``:

- ``standard`` (default; Borda 1781): with m candidates the first preference is worth m - 1 points,
  the next m - 2, ..., one that is not ranked 0. Candidates at an equal rank share the points of
  the ranks that they take up.
- ``average``: those not ranked share the points left over equally, as if tied in the last place.
- ``modified`` (de Borda's own in Emerson 2013): a ballot that ranks n is worth n, n - 1, ..., 1.
- ``dowdall`` (Nauru, Electoral Act 2016): 1, 1/2, 1/3, ...
- numbers such as ``5,4,3,2,1`` or ``3,2,1`` (Kraków): points for each rank; fewer than these ranks
  used: no rescaling.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

import numpy as np

from conference.core.errors import ConferenceError
from conference.voting.numbers import exact_places
from conference.voting.outcome import Outcome
from conference.voting.profile import END, Bools, Election
from conference.voting.rules.papers import Valid, valid_rankings, weighted_count
from conference.voting.rules.standing import outcome_by_totals
from conference.voting.ties import Lots

__all__ = ["count"]


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Rank by Borda points, in the scheme of the option ``points``."""
    valid = valid_rankings(election, ties=True, gaps="skip")
    standing = list(election.standing)
    scheme = options.get("points", "standard") or "standard"
    totals = dict.fromkeys(standing, Fraction(0))
    lengths = (valid.prefs != END).sum(axis=1)
    for length in np.unique(lengths).tolist():
        worth = _worth(scheme, length, len(standing))
        _add(totals, valid, lengths == length, worth)
        rest = len(standing) - length
        if scheme == "average" and rest:
            _add_unranked(totals, valid, lengths == length, Fraction(rest - 1, 2))
    return outcome_by_totals(
        "borda",
        election,
        seats,
        lots,
        totals,
        ballots=valid.total,
        invalid=valid.invalid,
        places=exact_places(totals.values()),
        note=f"Points by rank: {scheme}.",
    )


def _worth(scheme: str, length: int, candidates: int) -> list[Fraction]:
    """Points of the ranks on a ballot that ranks ``length`` of ``candidates``."""
    if scheme in ("standard", "average"):
        return [Fraction(candidates - 1 - rank) for rank in range(length)]
    if scheme == "modified":
        return [Fraction(length - rank) for rank in range(length)]
    if scheme == "dowdall":
        return [Fraction(1, rank + 1) for rank in range(length)]
    try:
        given = [Fraction(part) for part in scheme.split(",")]
    except (ValueError, ZeroDivisionError):
        raise ConferenceError(
            "bad_option",
            f"--points must be standard, average, modified, dowdall or numbers such as 5,4,3,2,1, "
            f"not {scheme!r}.",
        ) from None
    return (given + [Fraction(0)] * length)[:length]


def _add(
    totals: dict[int, Fraction],
    valid: Valid,
    chosen: Bools,
    worth: Sequence[Fraction],
) -> None:
    prefs, weights = valid.prefs[chosen], valid.weights[chosen]
    if valid.tied is None or not valid.tied[chosen].any():
        for rank, points in enumerate(worth):
            votes = weighted_count(prefs[:, rank].astype(np.intp), weights, max(totals) + 1)
            for c in totals:
                totals[c] += points * int(votes[c])
        return
    rows = zip(prefs.tolist(), valid.tied[chosen].tolist(), weights.tolist(), strict=True)
    for row, tied, weight in rows:
        start = 0
        while start < len(worth):
            end = start + 1
            while end < len(worth) and tied[end]:
                end += 1
            share = sum(worth[start:end], Fraction(0)) / (end - start)
            for candidate in row[start:end]:
                totals[candidate] += share * weight
            start = end


def _add_unranked(
    totals: dict[int, Fraction],
    valid: Valid,
    chosen: Bools,
    points: Fraction,
) -> None:
    weights = valid.weights[chosen]
    for candidate in totals:
        ranked = (valid.prefs[chosen] == candidate).any(axis=1)
        totals[candidate] += points * int(weights[~ranked].sum())
