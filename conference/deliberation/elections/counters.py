"""The counters that count an election a second time, and for a vacancy.

The second counter is the text of the file by which everybody checks a record
(:mod:`conference.voting.recount`); a vacancy is filled by a full recount
(:mod:`conference.voting.countback`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from conference.deliberation.elections.counts import Found, Recount, Vacant
from conference.deliberation.polls.counting import PollOutcome
from conference.voting.countback import countback
from conference.voting.profile import Election as Ballots
from conference.voting.recount import count_again, differences

__all__ = ["counted_again", "counted_back"]


def counted_again(
    outcome: PollOutcome, ballots: Ballots, seats: int, options: Sequence[str], seed: str | None
) -> Recount:
    """Count once more; see :data:`~conference.deliberation.elections.counts.SecondCounter`."""
    again = count_again(outcome.rule, ballots, seats=seats, seed=seed)
    return Recount(again.elected, differences(asdict(outcome), again.told, options))


def counted_back(rule: str, ballots: Ballots, what: Vacant, seed: str | None) -> Found:
    """Count for a vacancy; see :data:`~conference.deliberation.elections.counts.BackCounter`."""
    ids = ballots.ids
    found = countback(
        rule,
        ballots,
        staying=[ids[option] for option in what.staying],
        unable=[ids[option] for option in what.gone],
        seats=what.seats,
        seed=seed,
    )
    return Found(ids.index(found.filled[0]) if found.filled else None, found.outcome.notes)
