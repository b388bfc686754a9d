"""What asking for a motion, an amendment, or a vote on them leads to."""

from __future__ import annotations

import re
from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal, TableError
from conference.core.ids import MotionId
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions import refusals
from conference.deliberation.motions.commands import (
    AmendmentLine,
    Command,
    ProposeAmendment,
    ProposeAmendments,
    PutToVote,
    SecondReading,
    SendBack,
    SettleVote,
    SetVotingOrder,
    TableMotion,
    WithdrawAmendment,
)
from conference.deliberation.motions.events import (
    AmendmentsProposed,
    AmendmentWithdrawn,
    Event,
    MotionTabled,
    SecondReadingBegun,
)
from conference.deliberation.motions.lines import amendment_of, proposal_faults
from conference.deliberation.motions.model import Motion, State, Verdict
from conference.deliberation.motions.outcome import settlement
from conference.deliberation.motions.voting import next_reading, put_to_vote, send_back, set_order
from conference.deliberation.polls.events import PollPrepared
from conference.deliberation.sender import Role, Sender
from conference.texts.amendment import Amendment
from conference.texts.clause import Text, digest
from conference.texts.effects import faults
from conference.texts.markdown import parse_markdown

__all__ = ["decide"]

Decision = tuple[Event | PollPrepared, ...] | Refusal

_ID = re.compile("[a-z0-9][a-z0-9-]{0,47}")

LONGEST_TITLE = 200

MOST_OF_SEAT = 50

MOST_SIGNS_OF_SEAT = 40_000
"""Of the amendments of a seat that wait: everybody who follows the motion is sent all of them."""
"""So many amendments of one seat may wait for their vote in one motion."""


def decide(meeting: Meeting, sender: Sender, command: Command, at: Millis) -> Decision:
    """What a command about motions leads to; ``at`` is not before the last event."""
    match command:
        case TableMotion():
            return _table(meeting, command, at)
        case SettleVote(poll):
            return settlement(meeting, poll, at)
        case _:
            pass
    motion = meeting.motions.by_id.get(MotionId(command.motion))
    if motion is None:
        return refusals.unknown_motion(command.motion)
    if isinstance(command, SecondReading):
        return _second_reading(motion, at)
    if refusal := _closed(motion, command):
        return refusal
    match command:
        case ProposeAmendment(_, line):
            return _propose(motion, sender, (line,), at)
        case ProposeAmendments(_, lines):
            return _propose(motion, sender, lines, at)
        case WithdrawAmendment():
            return _withdraw(motion, sender, command, at)
        case SetVotingOrder(_, amendments):
            return set_order(motion, amendments, at)
        case PutToVote():
            return put_to_vote(meeting, motion, command, at)
        case SendBack(_, clause, reason):
            return send_back(motion, clause, reason, at)
        case _:
            assert_never(command)


def _closed(motion: Motion, command: Command) -> Refusal | None:
    """Nothing changes once the motion is decided on, or while it is voted on as a whole."""
    if motion.verdict is not Verdict.OPEN:
        return refusals.motion_closed(motion.id, motion.verdict.value)
    whole = next((poll for poll, vote in motion.votes.items() if vote.whole), None)
    if whole is None or isinstance(command, PutToVote):
        return None
    return refusals.is_voted_on("the motion as a whole", whole)


def _table(meeting: Meeting, command: TableMotion, at: Millis) -> Decision:
    if not _ID.fullmatch(command.motion):
        return refusals.bad_motion("Name the motion by small letters, digits and dashes.")
    if len(command.title) > LONGEST_TITLE:
        return refusals.bad_motion(f"The title has more than {LONGEST_TITLE} signs. Shorten it.")
    try:
        parsed = parse_markdown(command.markdown)
    except TableError as error:
        told = "; ".join(f"line {one.row}: {one.reason}" for one in error.faults)
        return refusals.bad_motion(f"The text has faults: {told}.")
    text = Text(command.title.strip() or parsed.text.title, parsed.text.clauses)
    known = meeting.motions.by_id.get(MotionId(command.motion))
    if known is not None:
        if known.number == 1 and known.text == text:
            return ()
        if known.was_voted_on:
            return refusals.bad_motion(
                f"The motion {known.id} has been put to the vote; its text stays. Amend it, or"
                " table another motion."
            )
        if found := faults(text, known.reading.amendments):
            told = "; ".join(f"{one.column}: {one.reason}" for one in found)
            return refusals.bad_motion(
                f"These amendments do not fit the new text: {told}. Have them withdrawn first."
            )
    return (MotionTabled(command.motion, text.title, text.clauses, digest(text), at),)


def _propose(
    motion: Motion, sender: Sender, lines: tuple[AmendmentLine, ...], at: Millis
) -> Decision:
    seat = sender.seat if sender.role is Role.MEMBER else None
    author = f"Seat {seat}" if seat is not None else ""
    new = [amendment_of(line, author) for line in lines]
    known = {one.id: one for one in motion.amendments}
    if all(known.get(one.id) == one for one in new):
        return ()
    if seat is not None:
        waiting = [one for one in motion.in_state(State.PROPOSED) if motion.seats.get(one) == seat]
        if len(waiting) >= MOST_OF_SEAT:
            return refusals.bad_amendment(
                f"{len(waiting)} amendments of this seat wait for their vote. Withdraw one first."
            )
        if sum(_signs(known[one]) for one in waiting) + sum(map(_signs, new)) > MOST_SIGNS_OF_SEAT:
            return refusals.bad_amendment(
                f"The amendments of this seat have more than {MOST_SIGNS_OF_SEAT:,} signs together."
                " Shorten this one, withdraw one, or hand a long text to the desk."
            )
    if found := proposal_faults(motion, new):
        told = [f"{new[place].id}: {said}" for place, said in found]
        return refusals.bad_amendment(f"{'; '.join(told)}.")
    return (AmendmentsProposed(motion.id, tuple(new), seat, at),)


def _signs(one: Amendment) -> int:
    """How long what a member has written is."""
    return len(one.words) + len(one.reason) + len(one.at.passage)


def _withdraw(motion: Motion, sender: Sender, command: WithdrawAmendment, at: Millis) -> Decision:
    one = command.amendment
    if one not in {known.id for known in motion.amendments}:
        return refusals.unknown_amendment(motion.id, one)
    if sender.role is Role.MEMBER and motion.seats.get(one) != sender.seat:
        return refusals.not_yours(one)
    state = motion.fate(one).state
    if state is State.WITHDRAWN:
        return ()
    if state is not State.PROPOSED:
        return refusals.amendment_settled(one, state.value)
    if not command.reason.strip():
        return refusals.bad_amendment("Say why it is withdrawn; the reason is in the record.")
    on_it = tuple(other.id for other in motion.reading.amendments if other.on == one)
    for poll in sorted(motion.votes):
        vote = motion.votes[poll]
        if {one, *on_it} & set(vote.amendments):
            return refusals.is_voted_on(f"amendment {one}", poll)
    return (AmendmentWithdrawn(motion.id, one, command.reason.strip(), on_it, at),)


def _second_reading(motion: Motion, at: Millis) -> Decision:
    text = next_reading(motion)
    if isinstance(text, Refusal):
        return text
    return (SecondReadingBegun(motion.id, text.title, text.clauses, digest(text), at),)
