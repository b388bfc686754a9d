"""The counters that count an election a second time, and for a vacancy.

The second counter is the text of the file by which everybody checks a record
(:mod:`conference.voting.recount`); a vacancy is filled by a full recount
(:mod:`conference.voting.countback`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from conference.core.errors import ConferenceError
from conference.deliberation.elections.counts import Found, Recount, Vacant
from conference.deliberation.polls.counting import PollOutcome
from conference.voting import countback, recount
from conference.voting.profile import Election as Ballots

__all__ = ["counted_again", "counted_back"]


def counted_again(
    outcome: PollOutcome, ballots: Ballots, seats: int, options: Sequence[str], seed: str | None
) -> Recount:
    """Count once more; see :data:`~conference.deliberation.elections.counts.SecondCounter`."""
    again = recount.count_again(outcome.rule, ballots, seats=seats, seed=seed)
    found = recount.differences(asdict(outcome), again.told, options)
    return Recount(again.elected, found)


def counted_back(rule: str, ballots: Ballots, what: Vacant, seed: str | None) -> Found:
    """Count for a vacancy; see :data:`~conference.deliberation.elections.counts.BackCounter`.

    Both counters count. Where they differ it refuses with ``counts_differ``, and nobody is found.
    """
    ids = ballots.ids
    staying = [ids[option] for option in what.staying]
    unable = [ids[option] for option in what.gone]
    given, wanted = countback.election_of(rule, ballots, staying, unable, what.seats)
    found = countback.countback(
        rule, ballots, staying=staying, unable=unable, seats=what.seats, seed=seed
    )
    again = recount.count_again(rule, given, seats=wanted, seed=seed)
    told = recount.told_of(found.outcome)
    differing = recount.differences(told, again.told, [one.name for one in ballots.candidates])
    if differing:
        raise ConferenceError(
            "counts_differ", f"Two counts for the vacancy differ: {' '.join(differing)}"
        )
    notes = (*found.outcome.notes, *told["ties"])
    return Found(ids.index(found.filled[0]) if found.filled else None, notes)
