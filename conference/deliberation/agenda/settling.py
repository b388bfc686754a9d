"""What follows by itself: proposals that are due, and what published polls have decided."""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import MotionId, PollId
from conference.deliberation.agenda.events import OrderAdopted, ProposalDecided, ProposalDue
from conference.deliberation.agenda.model import Outcome, Proposal, ProposalKind, ProposalState
from conference.deliberation.agenda.orders import order_digest
from conference.deliberation.chamber.signatures import signatures_needed
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.commands import TableMotion
from conference.deliberation.motions.decide import decide as decide_motion
from conference.deliberation.motions.events import MotionTabled
from conference.deliberation.sender import SERVER
from conference.voting.sheet import Sheet

__all__ = ["due_now", "needed_of", "settlement"]

Settled = ProposalDecided | OrderAdopted | MotionTabled


def needed_of(meeting: Meeting, proposal: Proposal) -> int | None:
    """How many signatures it needs by the rules and seats of now; None: no number brings it."""
    rule = meeting.chamber.rules.get(proposal.what.kind.value)
    if rule is None or proposal.seat is None:
        return None
    return signatures_needed(rule.signatures, len(meeting.chamber.seats))


def due_now(meeting: Meeting, at: Millis) -> tuple[ProposalDue, ...]:
    """What has signatures enough and was not due before."""
    return tuple(
        ProposalDue(one.number, len(one.signatures), needed, len(meeting.chamber.seats), at)
        for one in meeting.agenda.open()
        if (needed := needed_of(meeting, one)) is not None and len(one.signatures) >= needed
    )


def settlement(meeting: Meeting, poll: PollId, at: Millis) -> tuple[Settled, ...]:
    """What follows of a poll that was published; nothing where it decides on no proposal."""
    proposal = meeting.agenda.proposals.get(meeting.agenda.by_poll.get(poll, 0))
    sheet = meeting.polls.sheets.get(poll)
    if proposal is None or proposal.poll != poll or proposal.state is not ProposalState.PUT:
        return ()
    if sheet is None or sheet.decision is None:
        return ()
    outcome = _outcome(sheet)
    decided = ProposalDecided(proposal.number, poll, outcome, at)
    if outcome is not Outcome.CARRIED:
        return (decided,)
    return (decided, *_carried(meeting, proposal, at))


def _outcome(sheet: Sheet) -> Outcome:
    """A chamber that is not there, or does not vote, has decided nothing."""
    decision = sheet.decision
    assert decision is not None, "it is a decision"
    if not decision.quorum_met or not decision.yes + decision.no + sheet.abstentions:
        return Outcome.UNDECIDED
    return Outcome.CARRIED if decision.passed else Outcome.REJECTED


def _carried(
    meeting: Meeting, proposal: Proposal, at: Millis
) -> tuple[OrderAdopted | MotionTabled, ...]:
    """An order of the day stands; the text of a motion is tabled, to be amended and voted on."""
    what = proposal.what
    if what.kind is ProposalKind.ORDER:
        digest = order_digest(what.day, what.lines)
        return (OrderAdopted(what.day, what.lines, digest, proposal.number, at),)
    if what.kind is ProposalKind.MOTION and what.motion is None:
        tabled = TableMotion(MotionId(proposal.item), what.title, what.text)
        found = decide_motion(meeting, SERVER, tabled, at)
        if not isinstance(found, Refusal):  # else somebody has tabled one of this name
            return tuple(one for one in found if isinstance(one, MotionTabled))
    return ()
