"""From what happened to the next slice of motions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from conference.core.ids import PollId
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.events import (
    AmendmentsProposed,
    AmendmentWithdrawn,
    ClauseSentBack,
    Event,
    MotionTabled,
    SecondReadingBegun,
    TextAdopted,
    VotePut,
    VoteSettled,
    VotingOrderSet,
)
from conference.deliberation.motions.model import (
    Adopted,
    Fate,
    Motion,
    Motions,
    Reading,
    State,
    Verdict,
    Vote,
)
from conference.deliberation.polls.events import PollPrepared, PollPublished, PollVoided
from conference.texts.clause import Text

__all__ = ["Heard", "evolve"]

Heard = Event | PollPrepared | PollPublished | PollVoided
"""What changes motions: their own events, and that a poll on one does not count, or is no decision
any more. What follows of a published one has an event of its own."""


def evolve(state: Motions, event: Heard, _meeting: Meeting) -> Motions:
    """The motions after ``event``."""
    match event:
        case PollPublished():
            return state
        case PollPrepared(poll):
            return state if poll.needs is not None else _dropped(state, poll.id)
        case PollVoided(poll_id, _, _):
            return _dropped(state, poll_id)
        case MotionTabled():
            return state.put(_tabled(state.by_id.get(event.motion), event))
        case VotePut(motion, poll_id, amendments, clauses, whole, _):
            known = state.by_id[motion]
            votes = known.votes.set(poll_id, Vote(amendments, clauses, whole))
            put = state.put(replace(known, votes=votes, was_voted_on=True))
            return replace(put, by_poll=state.by_poll.set(poll_id, motion))
        case _:
            return state.put(_changed(state.by_id[event.motion], event))


def _changed(
    motion: Motion,
    event: AmendmentsProposed
    | AmendmentWithdrawn
    | VotingOrderSet
    | VoteSettled
    | ClauseSentBack
    | SecondReadingBegun
    | TextAdopted,
) -> Motion:
    match event:
        case AmendmentsProposed():
            return _proposed(motion, event)
        case AmendmentWithdrawn(_, amendment, reason, on_it, _):
            told = f"Amendment {amendment}, which it is on, was withdrawn."
            gone = [(one, Fate(State.WITHDRAWN, told)) for one in on_it]
            return motion.with_fates([(amendment, Fate(State.WITHDRAWN, reason)), *gone])
        case VotingOrderSet(_, amendments, departures, _):
            return replace(motion, order=amendments, departures=departures)
        case VoteSettled():
            return _settled(motion, event)
        case ClauseSentBack(_, clause, reason, fallen, _):
            motion = motion.with_fates(_fallen(fallen, None))
            return replace(motion, sent_back=motion.sent_back.set(clause, reason))
        case SecondReadingBegun(_, title, clauses, _, _):
            return Motion(
                motion.id,
                motion.first,
                Reading(Text(title, clauses)),
                motion.number + 1,
                adopted=motion.adopted,
                earlier=motion.earlier | {one.id for one in motion.amendments},
                was_voted_on=True,
            )
        case TextAdopted(_, poll, title, clauses, digest, _, _, _):
            adopted = Adopted(Text(title, clauses), digest, motion.number, poll)
            return replace(motion, adopted=adopted, verdict=Verdict.ADOPTED)
        case _:
            assert_never(event)


def _tabled(known: Motion | None, event: MotionTabled) -> Motion:
    text = Text(event.title, event.clauses)
    if known is None:
        return Motion(event.motion, text, Reading(text))
    reading = Reading(text, known.reading.amendments)
    return replace(known, first=text, reading=reading, order=(), departures=())


def _proposed(motion: Motion, event: AmendmentsProposed) -> Motion:
    reading = Reading(motion.text, (*motion.reading.amendments, *event.amendments))
    seats = motion.seats
    if event.seat is not None:
        for one in event.amendments:
            seats = seats.set(one.id, event.seat)
    amendments = (*motion.amendments, *event.amendments)
    return replace(motion, amendments=amendments, reading=reading, seats=seats)


def _settled(motion: Motion, event: VoteSettled) -> Motion:
    vote = motion.votes[event.poll]
    fates = [(one, Fate(State.ADOPTED, "", event.poll)) for one in event.adopted]
    fates += [(one, Fate(State.REJECTED, "", event.poll)) for one in event.rejected]
    motion = motion.with_fates([*fates, *_fallen(event.fallen, event.poll)])
    sent_back = motion.sent_back
    for clause in event.sent_back:
        sent_back = sent_back.set(clause, "It was not carried.")
    is_lost = vote.whole and not event.carried
    is_carried = vote.whole and event.carried
    return replace(
        motion,
        votes=motion.votes.delete(event.poll),
        sent_back=sent_back,
        verdict=Verdict.REJECTED if is_lost else motion.verdict,
        carried=event.poll if is_carried else None,
    )


def _fallen(fallen: Iterable[tuple[str, str]], poll: PollId | None) -> Iterable[tuple[str, Fate]]:
    return [(one, Fate(State.FALLEN, reason, poll)) for one, reason in fallen]


def _dropped(state: Motions, poll: PollId) -> Motions:
    """Without the vote of a poll that decides nothing: what it was on is open again."""
    voted = state.voted_by(poll)
    if voted is None:
        return state
    motion, _ = voted
    dropped = state.put(replace(motion, votes=motion.votes.delete(poll)))
    return replace(dropped, by_poll=state.by_poll.delete(poll))
