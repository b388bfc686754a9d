"""All polls of the meeting, with what was made of each."""

from __future__ import annotations

from dataclasses import dataclass, field

from immutables import Map

from conference.core.ids import PollId
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.counting import PollOutcome
from conference.deliberation.polls.model import Poll, PollState
from conference.voting.sheet import Sheet

__all__ = ["Polls"]


@dataclass(frozen=True, slots=True)
class Polls:
    """The slice of the meeting for polls.

    ``order`` is that in which they were prepared; ``current`` is the poll that was opened last.
    ``boxes`` has the box of every poll that was opened, ``outcomes`` what its rule made of it,
    ``sheets`` the published results, ``shown_rounds`` up to which round screens show that.
    """

    by_id: Map[PollId, Poll] = field(default_factory=Map)
    order: tuple[PollId, ...] = ()
    current: PollId | None = None
    boxes: Map[PollId, BallotBox] = field(default_factory=Map)
    outcomes: Map[PollId, PollOutcome] = field(default_factory=Map)
    shown_rounds: Map[PollId, int] = field(default_factory=Map)
    sheets: Map[PollId, Sheet] = field(default_factory=Map)

    def open(self) -> tuple[Poll, ...]:
        """The polls that take answers now, in the order of preparation."""
        every = (self.by_id[poll] for poll in self.order)
        return tuple(poll for poll in every if poll.state is PollState.OPEN)
