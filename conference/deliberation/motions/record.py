"""What the record says of motions that does not follow from what was before it.

Texts are put together once more from the base text and the published decisions, and compared.
"""

from __future__ import annotations

from typing import assert_never

from conference.core.errors import ConferenceError, Refusal
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.events import (
    AmendmentsProposed,
    AmendmentWithdrawn,
    ClauseSentBack,
    MotionTabled,
    SecondReadingBegun,
    TextAdopted,
    VotePut,
    VoteSettled,
    VotingOrderSet,
)
from conference.deliberation.motions.evolve import Heard
from conference.deliberation.motions.lines import proposal_faults
from conference.deliberation.motions.model import Motion, State, Verdict, Vote
from conference.deliberation.motions.outcome import (
    adopted_text,
    fall_with_clauses,
    settlement,
)
from conference.deliberation.motions.voting import departures_of, next_reading, vote_fault
from conference.deliberation.polls.events import PollPrepared, PollPublished, PollVoided
from conference.texts.clause import Text, digest
from conference.texts.effects import faults

__all__ = ["fault"]


def fault(meeting: Meeting, event: Heard) -> str | None:
    """What of an event about motions does not fit what was before it; None when it fits."""
    if isinstance(event, PollPrepared | PollPublished | PollVoided):
        return None
    motion = meeting.motions.by_id.get(event.motion)
    if isinstance(event, MotionTabled):
        return _tabled_fault(motion, event)
    if motion is None:
        return f"there is no motion {event.motion}"
    match event:
        case TextAdopted():
            return _adopted_fault(motion, event)
        case SecondReadingBegun():
            return _reading_fault(motion, event)
        case VoteSettled():
            return _settled_fault(meeting, event)
        case _:
            is_open = motion.verdict is Verdict.OPEN
            return _change_fault(motion, event) if is_open else "the motion is decided on already"


def _settled_fault(meeting: Meeting, event: VoteSettled) -> str | None:
    try:
        expected = settlement(meeting, event.poll, event.at)[:1]
    except ConferenceError as error:
        return error.sentence
    return None if (event,) == expected else "a vote is settled otherwise than it came out"


def _reading_fault(motion: Motion, event: SecondReadingBegun) -> str | None:
    text = next_reading(motion)
    if isinstance(text, Refusal):
        return text.sentence
    is_same = Text(event.title, event.clauses) == text and event.digest == digest(text)
    return None if is_same else "the next reading has another text than was decided"


def _tabled_fault(known: Motion | None, event: MotionTabled) -> str | None:
    if known is not None and known.was_voted_on:
        return "a text is replaced after a vote on it"
    text = Text(event.title, event.clauses)
    if known is not None and faults(text, known.reading.amendments):
        return "a text is replaced by one that its amendments do not fit"
    return None if digest(text) == event.digest else "the digest is not that of the text"


def _change_fault(
    motion: Motion,
    event: AmendmentsProposed | AmendmentWithdrawn | VotingOrderSet | VotePut | ClauseSentBack,
) -> str | None:
    match event:
        case AmendmentsProposed():
            found = proposal_faults(motion, event.amendments)
            return f"amendment {event.amendments[found[0][0]].id}: {found[0][1]}" if found else None
        case AmendmentWithdrawn(_, amendment, _, on_it, _):
            expected = tuple(one.id for one in motion.reading.amendments if one.on == amendment)
            is_open = amendment in motion.in_state(State.PROPOSED)
            if not is_open or on_it != expected or {amendment, *on_it} & motion.pending:
                return f"amendment {amendment} is withdrawn while it cannot be"
            return None
        case VotingOrderSet(_, amendments, departures, _):
            is_so = departures_of(motion, amendments) == departures
            return None if is_so else "the order departs from the rule otherwise than it says"
        case VotePut():
            return vote_fault(motion, Vote(event.amendments, event.clauses, event.whole))
        case ClauseSentBack():
            falling = tuple(fall_with_clauses(motion, (event.clause,)))
            return None if falling == event.fallen else "other amendments fall with the clause"
        case _:
            assert_never(event)


def _adopted_fault(motion: Motion, event: TextAdopted) -> str | None:
    """The meeting is the one in which the vote on the whole was settled."""
    if motion.carried != event.poll or motion.verdict is not Verdict.OPEN:
        return "a text is adopted that no published poll has carried"
    try:
        compiled = adopted_text(motion)
    except ConferenceError as error:
        return error.sentence
    if motion.in_state(State.ADOPTED) != event.amendments:
        return "the adopted text names other amendments than were carried"
    if set(motion.sent_back) != set(event.sent_back):
        return "the adopted text leaves out other clauses than were sent back"
    is_same = Text(event.title, event.clauses) == compiled.text
    if not is_same or event.digest != compiled.digest:
        return "the adopted text is not that of the base text and the amendments carried"
    return None
