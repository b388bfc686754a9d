"""The counters that count an election a second time, and for a vacancy."""

from __future__ import annotations

from collections.abc import Sequence

from conference.core.errors import ConferenceError
from conference.deliberation.elections.counts import Found, Recount, Vacant
from conference.deliberation.polls.counting import PollOutcome
from conference.voting.profile import Election as Ballots

__all__ = ["counted_again", "counted_back", "counter_name"]


def counter_name() -> str:
    """What the second counter is called in the record."""
    return "none"


def counted_again(
    _outcome: PollOutcome,
    _ballots: Ballots,
    _seats: int,
    _options: Sequence[str],
    _seed: str | None,
) -> Recount:
    """Count once more; see :data:`~conference.deliberation.elections.counts.SecondCounter`."""
    raise ConferenceError("no_counter", "This program has no second counter.")


def counted_back(_rule: str, _ballots: Ballots, _what: Vacant, _seed: str | None) -> Found:
    """Count for a vacancy; see :data:`~conference.deliberation.elections.counts.BackCounter`."""
    raise ConferenceError("no_countback", "This program fills no vacancies: call an election.")
