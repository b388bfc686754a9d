"""What follows of published votes: amendments adopted, rejected and fallen, and the text of it.

Worked out from the meeting alone: what decides it and what verifies the record share it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from conference.core.clock import Millis
from conference.core.ids import PollId
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.events import TextAdopted, VoteSettled
from conference.deliberation.motions.model import Motion, State, Vote
from conference.texts.amendment import Amendment, Place
from conference.texts.compile import Compiled, compile_text
from conference.texts.conflicts import fallen, relations
from conference.texts.order import Step

__all__ = ["adopted_text", "fall_with_clauses", "next_text", "settlement", "steps_left"]


def steps_left(motion: Motion) -> tuple[Step, ...]:
    """The votes on amendments that are left: in the chair's order, then in that of the rule.

    Those that are put to the vote already are among them until their poll is published.
    """
    open_ = set(motion.in_state(State.PROPOSED))
    left = [step for step in motion.reading.steps if open_ & set(step.ids)]
    place = {amendment: place for place, amendment in enumerate(motion.order)}
    last = len(place)
    return tuple(sorted(left, key=lambda step: min(place.get(one, last) for one in step.ids)))


def settlement(meeting: Meeting, poll: PollId, at: Millis) -> tuple[VoteSettled | TextAdopted, ...]:
    """What follows of a poll that was published; nothing where it decides on no motion."""
    voted, sheet = meeting.motions.voted_by(poll), meeting.polls.sheets.get(poll)
    if voted is None or sheet is None or sheet.decision is None:
        return ()
    motion, vote = voted
    carried = sheet.decision.passed
    settled = _settled(motion, vote, poll, carried=carried, at=at)
    if not (vote.whole and carried):
        return (settled,)
    return settled, _text_adopted(motion, poll, at)


def _settled(motion: Motion, vote: Vote, poll: PollId, *, carried: bool, at: Millis) -> VoteSettled:
    open_ = set(motion.in_state(State.PROPOSED))
    voted_on = tuple(one for one in vote.amendments if one in open_)
    adopted, rejected = (voted_on, ()) if carried else ((), voted_on)
    gone: list[tuple[str, str]] = []
    if vote.amendments:
        passed = {*motion.in_state(State.ADOPTED), *adopted}
        failed = {*motion.in_state(State.REJECTED), *rejected}
        without = fallen(motion.reading.ties, passed, failed)
        standing = motion.in_state(State.PROPOSED, State.ADOPTED)
        gone = [(one, without[one]) for one in standing if one in without]
    sent_back = () if carried else vote.clauses
    if sent_back:
        gone = list(fall_with_clauses(motion, sent_back))
    return VoteSettled(motion.id, poll, carried, adopted, rejected, tuple(gone), sent_back, at)


def fall_with_clauses(motion: Motion, clauses: Collection[str]) -> Iterable[tuple[str, str]]:
    """The amendments that cannot be voted on while these clauses (by id) are sent back, and why."""
    gone = _without_effect(motion, clauses)
    names = ", ".join(motion.text.by_id[one].name for one in clauses)
    is_are = "is" if len(clauses) == 1 else "are"
    for one in motion.in_state(State.PROPOSED):
        if one in gone:
            yield one, f"Amendment {one} falls, for {names} {is_are} sent back."


def adopted_text(motion: Motion) -> Compiled:
    """The text with what has passed, without the clauses that were sent back.

    Numbers are counted through, unless a clause is sent back and another reading is to come.
    Raises :class:`~conference.core.errors.ConferenceError` where it cannot be put together.
    """
    passed = motion.in_state(State.ADOPTED)
    there = next_text(motion).text.by_id
    back = tuple(one for one in motion.sent_back if one in there and one in motion.text.by_id)
    gone = _without_effect(motion, back)
    deletions = _deletions(motion, back)
    chosen = [one for one in (*passed, *(one.id for one in deletions)) if one not in gone]
    return compile_text(
        motion.text,
        (*motion.reading.amendments, *deletions),
        chosen,
        final=not motion.sent_back,
        since=motion.first,
    )


def next_text(motion: Motion) -> Compiled:
    """The text with what has passed, clauses sent back included: that of the next reading."""
    passed = motion.in_state(State.ADOPTED)
    return compile_text(
        motion.text, motion.reading.amendments, passed, final=False, since=motion.first
    )


def _deletions(motion: Motion, clauses: Iterable[str]) -> tuple[Amendment, ...]:
    """Clauses left out are deleted, by amendments of which nobody knows."""
    return tuple(
        Amendment(f"sent back: {one}", "delete", Place(motion.text.by_id[one].number))
        for one in clauses
    )


def _without_effect(motion: Motion, clauses: Collection[str]) -> Collection[str]:
    """What falls if these clauses are left out: ids of amendments, and of inner ones left out."""
    deletions = _deletions(motion, clauses)
    if not deletions:
        return ()
    ties = relations(motion.text, (*motion.reading.amendments, *deletions))
    ids = {one.id for one in deletions}
    inner = {tie.first for tie in ties if tie.tie == "falls" and {tie.first, tie.second} <= ids}
    return {*fallen(ties, ids - inner, ()), *inner}


def _text_adopted(motion: Motion, poll: PollId, at: Millis) -> TextAdopted:
    compiled = adopted_text(motion)
    return TextAdopted(
        motion.id,
        poll,
        compiled.text.title,
        compiled.text.clauses,
        compiled.digest,
        motion.in_state(State.ADOPTED),
        tuple(one.id for one in motion.text.clauses if one.id in motion.sent_back),
        at,
    )
