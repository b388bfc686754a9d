"""Votes on a motion: in which order, what is put to the vote, and clauses sent back."""

from __future__ import annotations

from collections.abc import Collection

from conference.core.clock import Millis
from conference.core.errors import ConferenceError, Refusal
from conference.core.ids import PollId
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions import refusals
from conference.deliberation.motions.commands import PutToVote
from conference.deliberation.motions.events import ClauseSentBack, Event, VotePut, VotingOrderSet
from conference.deliberation.motions.model import Motion, State, Verdict, Vote
from conference.deliberation.motions.outcome import (
    adopted_text,
    fall_with_clauses,
    next_text,
    steps_left,
)
from conference.deliberation.motions.words import OPTIONS, question
from conference.deliberation.polls.commands import PreparePoll
from conference.deliberation.polls.draft import draft_fault, drafted
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.events import PollPrepared
from conference.deliberation.polls.model import PollState, Reveal
from conference.deliberation.polls.refusals import bad_poll, not_draft
from conference.texts.clause import Text
from conference.texts.conflicts import Relation
from conference.texts.order import Step, departures, order_fault

__all__ = ["departures_of", "next_reading", "put_to_vote", "send_back", "set_order", "vote_fault"]

Decision = tuple[Event | PollPrepared, ...] | Refusal


def set_order(motion: Motion, amendments: tuple[str, ...], at: Millis) -> Decision:
    """The chair's order of the votes that are left; none: that of the rule."""
    if amendments == motion.order:
        return ()
    steps = _by_rule(motion)
    if amendments and (fault := order_fault(steps, amendments)):
        return refusals.bad_order(fault)
    return (VotingOrderSet(motion.id, amendments, departures_of(motion, amendments), at),)


def departures_of(motion: Motion, amendments: tuple[str, ...]) -> tuple[str, ...]:
    """Where an order departs from the rule, in sentences."""
    return departures(_by_rule(motion), amendments) if amendments else ()


def _by_rule(motion: Motion) -> list[Step]:
    open_ = set(motion.in_state(State.PROPOSED))
    return [step for step in motion.reading.steps if open_ & set(step.ids)]


def put_to_vote(meeting: Meeting, motion: Motion, command: PutToVote, at: Millis) -> Decision:
    """A poll, prepared now or before, decides on amendments, clauses, or the whole."""
    vote = _vote(motion, command)
    if isinstance(vote, Refusal):
        return vote
    poll = PollId(command.poll)
    if motion.votes.get(poll) == vote:
        return ()
    if poll in meeting.motions.by_poll:
        return refusals.bad_vote(f"The poll {poll} is on something else. Name another one.")
    if fault := vote_fault(motion, vote):
        return refusals.bad_vote(fault)
    prepared = _prepared(meeting, motion, vote, command)
    if isinstance(prepared, Refusal):
        return prepared
    put = VotePut(motion.id, poll, vote.amendments, vote.clauses, vote.whole, at)
    return (*prepared, put)


def _vote(motion: Motion, command: PutToVote) -> Vote | Refusal:
    """What is meant: of amendments with one effect, all; clauses by their ids."""
    if [bool(command.amendments), bool(command.clauses), command.whole].count(True) != 1:
        return refusals.bad_vote("Put amendments, clauses, or the motion as a whole to the vote.")
    meant: dict[str, None] = {}
    for one in command.amendments:
        if one not in {known.id for known in motion.amendments}:
            return refusals.unknown_amendment(motion.id, one)
        same = next((step.ids for step in motion.reading.steps if one in step.ids), (one,))
        meant |= dict.fromkeys(same)
    clauses: dict[str, None] = {}
    for name in command.clauses:
        clause = motion.text.find(name)
        if clause is None:
            return refusals.bad_vote(f"There is no clause {name}. See the text.")
        clauses[clause.id] = None
    return Vote(tuple(meant), tuple(clauses), command.whole)


def vote_fault(motion: Motion, vote: Vote) -> str | None:
    """Why this cannot be put to the vote now; None if it can."""
    if any(other.whole for other in motion.votes.values()):
        return "The motion as a whole is put to the vote. Publish that poll, or declare it void."
    if vote.whole:
        return _whole_fault(motion)
    if vote.clauses:
        return _clauses_fault(motion, vote.clauses)
    return _amendments_fault(motion, vote.amendments)


def _whole_fault(motion: Motion) -> str | None:
    if motion.votes:
        return f"The poll {min(motion.votes)} on this motion is not published yet."
    if left := motion.in_state(State.PROPOSED):
        return f"First vote on {', '.join(left[:10])}, or have them withdrawn."
    try:
        adopted_text(motion)
    except ConferenceError as error:
        return error.sentence
    return None


def _clauses_fault(motion: Motion, clauses: Collection[str]) -> str | None:
    voted_on = {one for vote in motion.votes.values() for one in vote.clauses}
    for one in clauses:
        name = motion.text.by_id[one].name
        if one in motion.sent_back:
            return f"{name[0].upper()}{name[1:]} is sent back: vote on it in the second reading."
        if one in voted_on:
            return f"A poll on {name} is not published yet."
    if falling := [one for one, _ in fall_with_clauses(motion, clauses)]:
        return f"First vote on {', '.join(falling[:10])}, which change it."
    return None


def _amendments_fault(motion: Motion, amendments: Collection[str]) -> str | None:
    pending, ties = motion.pending, motion.reading.ties
    for one in amendments:
        state = motion.fate(one).state
        if state is not State.PROPOSED:
            return f"Amendment {one} is {state}: there is nothing to vote on."
        if one in pending:
            return f"A poll on amendment {one} is not published yet."
    among = set(amendments)
    steps = {one: place for place, step in enumerate(steps_left(motion)) for one in step.ids}
    for tie in ties:
        if tie.tie == "same" or not {tie.first, tie.second} & among:
            continue
        if {tie.first, tie.second} <= among:
            return f"They cannot be in one vote: {tie.sentence}."
        if fault := _too_early(tie, among, pending, steps):
            return fault
    return None


def _too_early(
    tie: Relation, among: Collection[str], pending: Collection[str], steps: dict[str, int]
) -> str | None:
    """Why what one amendment has to do with another says that the other comes first."""
    one, other = (tie.first, tie.second) if tie.first in among else (tie.second, tie.first)
    if other in pending:
        return f"A poll on {other} is not published yet, and {tie.sentence}."
    if other in steps and steps[other] < steps[one]:
        return f"First vote on {other}, for {tie.sentence}; or set another order of votes."
    if tie.tie == "needs" and one == tie.second and other in steps:
        return f"First vote on {other}: {tie.sentence}."
    return None


def _prepared(
    meeting: Meeting, motion: Motion, vote: Vote, command: PutToVote
) -> tuple[PollPrepared, ...] | Refusal:
    """The poll as a draft, of which nothing is shown before it closes; none where it is one."""
    known = meeting.polls.by_id.get(PollId(command.poll))
    if known is not None:
        if known.state is not PollState.DRAFT:
            return not_draft(known)
        if known.needs is None or known.electorate is not Electorate.CHAMBER:
            return refusals.bad_vote(f"The poll {known.id} is no decision of the chamber.")
        if command.decision not in ("", known.needs.kind):
            return refusals.bad_vote(f"The poll {known.id} is of the kind {known.needs.kind}.")
        return ()
    if not command.decision:
        return refusals.bad_vote("Say by which kind of the standing rules it is decided.")
    draft = drafted(
        PreparePoll(
            poll=command.poll,
            question=question(motion, vote),
            options=OPTIONS,
            channels=("phones", "hands", "paper"),
            electorate=Electorate.CHAMBER.value,
            decision=command.decision,
            reveal_parties=Reveal.ON_CLOSE.value,
            reveal_chamber=Reveal.ON_CLOSE.value,
        ),
        meeting.chamber.rules,
    )
    if isinstance(draft, Refusal):
        return draft
    fault = draft_fault(draft)
    return bad_poll(fault) if fault else (PollPrepared(draft),)


def send_back(motion: Motion, name: str, reason: str, at: Millis) -> Decision:
    """A clause is not in the text that is adopted in this reading."""
    clause = motion.text.find(name)
    if clause is None:
        return refusals.bad_vote(f"There is no clause {name}. See the text.")
    if clause.id in motion.sent_back:
        return ()
    if not reason.strip():
        return refusals.bad_vote("Say why the clause is sent back; the reason is in the record.")
    gone = tuple(fall_with_clauses(motion, (clause.id,)))
    for poll in sorted(motion.votes):
        vote = motion.votes[poll]
        if clause.id in vote.clauses or {one for one, _ in gone} & set(vote.amendments):
            return refusals.is_voted_on(clause.name, poll)
    return (ClauseSentBack(motion.id, clause.id, reason.strip(), gone, at),)


def next_reading(motion: Motion) -> Text | Refusal:
    """The text of the next reading, once nothing of this one is open."""
    if motion.votes:
        return refusals.is_voted_on("the motion", min(motion.votes))
    if left := motion.in_state(State.PROPOSED):
        return refusals.bad_motion(
            f"Nothing is decided on {', '.join(left[:10])}. Put them to the vote, or have them"
            " withdrawn; then begin the second reading."
        )
    if motion.verdict is Verdict.OPEN and not motion.sent_back:
        return refusals.bad_motion(
            "A second reading is for what was sent back or decided. Put the motion as a whole to"
            " the vote."
        )
    try:
        return next_text(motion).text
    except ConferenceError as error:
        return refusals.bad_motion(error.sentence)
