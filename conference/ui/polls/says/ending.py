"""The end of a poll that closes by itself: another one, and that it has come."""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.ids import PollId
from conference.deliberation.polls.commands import ExtendPoll
from conference.deliberation.polls.electorate import Electorate
from conference.protocol.views import PollView
from conference.ui.kit.alert import Alert
from conference.ui.picture import Picture, Tone, counted
from conference.words.spoken import say

__all__ = ["MORE", "closed_by_time", "extended"]

MORE = 30_000
"""By so many ms a poll is kept open for longer."""


def extended(picture: Picture, poll: PollId) -> ExtendPoll:
    """The command by which a poll is open for longer; without an end it gets one."""
    known = picture.poll(poll)
    ends = known.closes_at if known is not None else None
    return ExtendPoll(poll, Millis(max(ends or 0, picture.now) + MORE))


def closed_by_time(before: Picture, after: Picture) -> tuple[Alert, ...]:
    """An alert for each poll that was open in one picture and closed by itself until the other."""
    if before.polls is after.polls:
        return ()
    was_open = {poll.id for poll in before.polls if poll.state == "open"}
    ended = (poll for poll in after.polls if poll.id in was_open and _is_over(poll))
    return tuple(Alert(after.now, Tone.WARNING, _sentence(after, poll)) for poll in ended)


def _is_over(poll: PollView) -> bool:
    """Whether it was closed when its time was over, and not before by somebody."""
    if poll.state != "closed" or poll.closes_at is None or poll.closed_at is None:
        return False
    return poll.closed_at >= poll.closes_at


def _sentence(picture: Picture, poll: PollView) -> str:
    known = counted(picture, poll)
    is_of_chamber = poll.electorate == Electorate.CHAMBER
    key = "desk-polls-closed-itself-chamber" if is_of_chamber else "desk-polls-closed-itself"
    return say(key, number=str(poll.place + 1), count=known.turnout.people if known else 0)
