"""Which entries everybody may read, now. Pure.

The record is public, but not before its time: a draft is shown once its poll was opened, answers
and final counts when the parties may see the counts, and no ballot before its poll has closed, for
whoever watches ballots appear one by one could tell who cast them. Until then an entry is shown by
its leaf hash alone: proofs about it can be had at any time, and a voter's own device knows what it
hashes. What a lottery has drawn is shown when it is revealed.
"""

from __future__ import annotations

from conference.deliberation.events import (
    BallotCast,
    ButtonPressed,
    Event,
    HandsEntered,
    LotteryDrawn,
    LotteryValueEntered,
    PollClosed,
    PollCounted,
    PollPrepared,
)
from conference.deliberation.lottery.model import LotteryStage
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.model import Poll, PollState
from conference.protocol.views import Audience, counts_are_shown

__all__ = ["ballots_withheld", "withheld"]


def ballots_withheld(poll: Poll) -> str | None:
    """Why no ballot of this poll is shown yet, as a sentence; None when they are."""
    if poll.state is PollState.OPEN:
        return "It is a ballot, and is shown after the poll has closed."
    if not counts_are_shown(poll, Audience.ROOMS):
        return "It is a ballot, and is shown with the result."
    return None


def withheld(meeting: Meeting, event: Event) -> str | None:
    """Why an entry of the record is not shown yet, as a sentence; None when it is shown."""
    match event:
        case PollPrepared(draft):
            if meeting.polls.by_id[draft.id].state is PollState.DRAFT:
                return "It prepares a poll, and is shown when the poll opens."
        case BallotCast():
            return ballots_withheld(meeting.polls.by_id[event.poll])
        case HandsEntered() | ButtonPressed() | PollClosed():
            if not counts_are_shown(meeting.polls.by_id[event.poll], Audience.ROOMS):
                return "It is shown with the result of its poll."
        case PollCounted():
            shown = counts_are_shown(meeting.polls.by_id[event.poll], Audience.ROOMS)
            if not shown or meeting.polls.shown_rounds.get(event.poll, 0):
                return "It is shown with the last round of the result."
        case LotteryDrawn(lottery, outcome, _):
            run = meeting.lottery.runs[lottery]
            if run.stage is LotteryStage.DRAWN and run.outcome == outcome:
                return "It is a draw, and is shown when the draw is revealed."
        case LotteryValueEntered(lottery, _, place, _, _):
            run = meeting.lottery.runs[lottery]
            if run.stage is LotteryStage.LIVE and place >= len(run.agreed):
                return "It is a value of a draw, and is shown when a second person agrees."
        case _:
            pass
    return None
