"""What asking to mend a poll leads to: a room's phones start over, a party is left out or in.

The answers of a party that is left out are kept and taken like all others, so that nothing is lost
when it is counted again.
"""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId, PollId
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls import refusals
from conference.deliberation.polls.commands import CountPartyAgain, LeaveOutParty, StartPhonesOver
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.events import (
    PartyCountedAgain,
    PartyLeftOut,
    PhonesStartedOver,
)
from conference.deliberation.polls.model import Channel, Poll, PollState
from conference.deliberation.polls.tally import Tally
from conference.deliberation.rooms.decide import party_of
from conference.deliberation.rooms.refusals import needs_reason, unknown_party
from conference.deliberation.sender import Sender

__all__ = ["count_again", "leave_out", "start_over"]

MENDABLE = frozenset({PollState.OPEN, PollState.CLOSED})
"""Until the result is published a party can be left out, and counted again."""


def start_over(
    meeting: Meeting, sender: Sender, command: StartPhonesOver
) -> tuple[PhonesStartedOver, ...] | Refusal:
    """Strike the phone ballots of a room. Without any there is nothing to strike."""
    party = party_of(meeting, sender, command.party)
    if isinstance(party, Refusal):
        return party
    poll = meeting.polls.by_id.get(command.poll)
    if poll is None:
        return refusals.unknown_poll(command.poll)
    if command.times not in {None, meeting.polls.starts_of(poll.id, party.id).times}:
        return ()  # also after the close: the first answer may have been lost
    if poll.state is not PollState.OPEN:
        return refusals.not_open(poll)
    if Channel.PHONES not in poll.channels:
        return refusals.channel_closed(poll, Channel.PHONES)
    if poll.electorate is not Electorate.PARTIES:
        return refusals.other_electorate(poll)
    box = meeting.polls.boxes[poll.id]
    if party.id >= len(box.headcounts):
        return refusals.came_late()
    reason = command.reason.strip()
    if not reason:
        return needs_reason()
    struck = box.phone_voters[party.id]
    return (PhonesStartedOver(poll.id, party.id, struck, reason),) if struck else ()


def leave_out(
    meeting: Meeting, command: LeaveOutParty, at: Millis
) -> tuple[PartyLeftOut, ...] | Refusal:
    """Leave a party out, with the new final counts where the poll was closed already."""
    poll = _mendable(meeting, command.poll, command.party)
    if isinstance(poll, Refusal):
        return poll
    left_out = meeting.polls.left_out_of(poll.id)
    if command.party in left_out:
        return ()
    reason = command.reason.strip()
    if not reason:
        return needs_reason()
    tally = _final(meeting, poll, {*left_out, command.party})
    return (PartyLeftOut(poll.id, command.party, at, reason, tally),)


def count_again(
    meeting: Meeting, command: CountPartyAgain, at: Millis
) -> tuple[PartyCountedAgain, ...] | Refusal:
    """Count a party again that was left out."""
    poll = _mendable(meeting, command.poll, command.party)
    if isinstance(poll, Refusal):
        return poll
    left_out = meeting.polls.left_out_of(poll.id)
    if command.party not in left_out:
        return ()
    reason = command.reason.strip()
    if not reason:
        return needs_reason()
    tally = _final(meeting, poll, {*left_out} - {command.party})
    return (PartyCountedAgain(poll.id, command.party, at, reason, tally),)


def _mendable(meeting: Meeting, poll_id: PollId, party: PartyId) -> Poll | Refusal:
    """The poll in which a party can be left out, or counted again."""
    poll = meeting.polls.by_id.get(poll_id)
    if poll is None:
        return refusals.unknown_poll(poll_id)
    if poll.state is PollState.PUBLISHED:
        return refusals.is_published(poll)
    if poll.state not in MENDABLE:
        return refusals.not_open(poll)
    if poll.electorate is not Electorate.PARTIES:
        return refusals.other_electorate(poll)
    if party not in meeting.rooms.parties:
        return unknown_party(party)
    if party >= len(meeting.polls.boxes[poll_id].headcounts):
        return refusals.came_late()
    return poll


def _final(meeting: Meeting, poll: Poll, left_out: set[PartyId]) -> Tally | None:
    """The final counts of a closed poll without these parties; None while it is open."""
    if poll.state is not PollState.CLOSED:
        return None
    return meeting.polls.boxes[poll.id].tally(left_out)
