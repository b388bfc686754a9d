"""STV by weighted inclusive Gregory with exact fractions: nothing is ever rounded.

The quota is valid / (seats + 1), exactly, and a candidate needs *more* than that: seats + 1
candidates can hold such a quota, but not exceed it (Hagenbach-Bischoff). Otherwise as in
:mod:`~conference.voting.rules.wigm`. Ties: by an order drawn beforehand if there is one, else by
the most recent earlier round that tells the tied apart, else by lot. Printed totals are rounded to
twelve decimals; the comparisons are not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.rules.wigm import Arithmetic, count_wigm
from conference.voting.ties import Lots

__all__ = ["count"]

ARITHMETIC = Arithmetic(
    "stv-rational",
    1,
    12,
    lambda valid, seats: Fraction(valid, seats + 1),
    lambda votes, quota: votes > quota,
    lambda value, surplus, total: Fraction(value) * surplus / total,
    order_first=True,
)


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Count with exact fractions; ``values["exact"]`` has each round's totals unrounded."""
    outcome = count_wigm(election, seats, lots, ARITHMETIC)
    exact = [{id_: str(amount) for id_, amount in r.totals.items()} for r in outcome.rounds]
    return replace(outcome, values={"exact": exact})
