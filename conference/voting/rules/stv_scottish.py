"""STV as in Scottish local elections: SSI 2011/399, schedule 1, rules 45 to 52.

(SSI 2007/42 has the same rules, numbered one lower.) Quota: valid papers divided by one more than
the seats, the fraction dropped, plus one (46). All papers of an elected candidate move at surplus
x value / votes "to five decimal places (any remainder being ignored)" (48(3)). The largest surplus
first (49), then the candidate with the fewest votes is excluded (50). Ties by the most recent
preceding stage that tells them apart, else by lot (49(2), 51(2)). As many left as vacancies: all
are elected, and nothing more is transferred (52). A preference is read as long as it is clear.
"""

from __future__ import annotations

from collections.abc import Mapping

from conference.voting.numbers import ExactNumber
from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.rules.wigm import Arithmetic, count_wigm
from conference.voting.ties import Lots

__all__ = ["count"]

UNIT = 10**5


def _quota(valid: int, seats: int) -> ExactNumber:
    return (valid // (seats + 1) + 1) * UNIT


def _reduced(value: ExactNumber, surplus: ExactNumber, total: ExactNumber) -> ExactNumber:
    return value * surplus // total


ARITHMETIC = Arithmetic(
    "stv-scottish", UNIT, 5, _quota, lambda votes, quota: votes >= quota, _reduced
)


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Count by the Scottish rules."""
    return count_wigm(election, seats, lots, ARITHMETIC)
