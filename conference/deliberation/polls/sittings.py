"""Sittings of a poll of members: it is adjourned and resumed, with one box over all.

The poll stays open; between two sittings it takes no ballots. Times of sittings may be planned
with the poll: then the server adjourns, resumes and closes it by itself.
"""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PollId
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls import refusals
from conference.deliberation.polls.commands import (
    AdjournOnTime,
    AdjournPoll,
    ResumeOnTime,
    ResumePoll,
)
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.events import PollAdjourned, PollResumed
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.polls.planned import SOONEST, due, is_sitting, next_sitting

__all__ = ["adjourn", "resume"]

Change = tuple[PollAdjourned, ...] | tuple[PollResumed, ...] | Refusal


def adjourn(meeting: Meeting, command: AdjournPoll | AdjournOnTime, at: Millis) -> Change:
    """The sitting is over; the next one begins at a stated time, or when it is resumed."""
    poll = _of_members(meeting, command.poll)
    if isinstance(poll, Refusal):
        return () if isinstance(command, AdjournOnTime) else poll
    if isinstance(command, AdjournOnTime):
        step = due(poll)
        if step is None or step.is_resumed or step.at != command.due_at:
            return ()
        at = min(at, max(meeting.at, step.at)) if command.is_overdue else at
        return (PollAdjourned(poll.id, at, next_sitting(poll, step.at)),)
    resumes_at = command.resumes_at if command.resumes_at is not None else next_sitting(poll, at)
    if poll.adjourned_at is not None and poll.resumes_at == resumes_at:
        return ()
    if resumes_at is not None and resumes_at < at + SOONEST:
        return refusals.bad_poll("The next sitting begins in one second at the soonest.")
    if resumes_at is not None and poll.closes_at is not None and resumes_at >= poll.closes_at:
        return refusals.bad_poll(
            "The poll closes before the next sitting would begin. Give it another end first."
        )
    return (PollAdjourned(poll.id, at, resumes_at),)


def resume(meeting: Meeting, command: ResumePoll | ResumeOnTime, at: Millis) -> Change:
    """The next sitting begins."""
    poll = _of_members(meeting, command.poll)
    if isinstance(poll, Refusal):
        return () if isinstance(command, ResumeOnTime) else poll
    if poll.adjourned_at is None:
        return ()
    if isinstance(command, ResumeOnTime):
        if poll.resumes_at != command.due_at:
            return ()
        following = next_sitting(poll, at)
        if following is not None and following > command.due_at and not is_sitting(poll, at):
            return (PollAdjourned(poll.id, at, following),)  # nobody could vote in that one
    return (PollResumed(poll.id, at),)


def _of_members(meeting: Meeting, poll_id: PollId) -> Poll | Refusal:
    poll = meeting.polls.by_id.get(poll_id)
    if poll is None:
        return refusals.unknown_poll(poll_id)
    if poll.electorate is not Electorate.MEMBERS:
        return refusals.bad_poll("Only a poll of members has sittings. Close this one instead.")
    return poll if poll.state is PollState.OPEN else refusals.not_open(poll)
