"""What a decision of the chamber needs, as people read it before anybody has voted."""

from __future__ import annotations

from typing import NamedTuple

from conference.core.ids import PollId
from conference.core.lean import Lean
from conference.deliberation.audience import Audience
from conference.deliberation.chamber.words import majority_words, quorum_words, tie_words
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.watched import polls_on
from conference.deliberation.polls.electorate import Electorate, Needs, QuorumOf, rule_of
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.polls.registerbox import RegisterBox
from conference.deliberation.polls.seatbox import SeatBox

__all__ = ["Needed", "NeedsView", "needed", "needs_view", "reckoned"]


class NeedsView(Lean, frozen=True):
    """What a decision needs, as :class:`~conference.deliberation.polls.electorate.Needs` has it.

    ``title`` is what people call its kind; majority, quorum and tie stand beside it in words. So
    many ``votes`` of ``base`` must be for it, and the quorum is ``quorum_votes`` of
    ``quorum_base``: as at the closing or, before it, if nobody came or went; None where that is
    not known before votes are counted.
    """

    kind: str
    title: str
    majority: str
    of: str
    quorum: str
    quorum_of: str
    tie: str
    majority_words: str = ""
    quorum_words: str = ""
    tie_words: str = ""
    votes: int | None = None
    base: int | None = None
    quorum_votes: int | None = None
    quorum_base: int | None = None


class Needed(NamedTuple):
    """``votes`` of ``base`` must be for it, and the quorum is ``quorum`` of ``quorum_base``.

    None where that is known only when the votes are counted, or where there is no quorum.
    """

    votes: int | None = None
    base: int | None = None
    quorum: int | None = None
    quorum_base: int | None = None


def needed(meeting: Meeting, poll: Poll, needs: Needs) -> Needed:
    """The figures as they were at the closing; before it, as they are if nobody comes or goes.

    There are none for a poll that is not put to anybody yet.
    """
    if poll.present is not None and poll.seated is not None:
        return _needed(needs, poll.present, poll.seated)
    if poll.id not in reckoned(meeting):
        return Needed()
    box = meeting.polls.boxes.get(poll.id)
    if isinstance(box, SeatBox) and box.seats < len(meeting.chamber.seats):
        return _needed(needs, len(box.here(meeting.chamber.signed_in())), box.seats)
    if poll.electorate is Electorate.MEMBERS:
        return _of_members(meeting, poll, needs)
    return _needed(needs, meeting.chamber.present, len(meeting.chamber.seats))


def _of_members(meeting: Meeting, poll: Poll, needs: Needs) -> Needed:
    """Of those entitled, all that is known before the last sitting is over."""
    box, listed = meeting.polls.boxes.get(poll.id), meeting.voters.listed
    if isinstance(box, RegisterBox):
        entitled = box.entitled
    elif listed is None:
        return Needed()
    else:
        places = (area for area in listed.areas if poll.area in ("", area.name))
        entitled = sum(area.entitled for area in places)
    known = _needed(needs, entitled, entitled)
    base = known.base if needs.of == "members" else None
    votes = None if base is None else known.votes
    if needs.quorum_of is QuorumOf.PRESENT:
        return Needed(votes, base)
    return Needed(votes, base, known.quorum, known.quorum_base)


def needs_view(meeting: Meeting, poll: Poll) -> NeedsView | None:
    """What the poll needs, for documents; None where it decides nothing."""
    needs = poll.needs
    if needs is None:
        return None
    rule = meeting.chamber.rules.get(needs.kind)
    return NeedsView(
        needs.kind,
        rule.title if rule is not None else needs.kind,
        needs.majority,
        needs.of,
        needs.quorum,
        needs.quorum_of.value,
        needs.tie.value,
        majority_words(needs.majority, needs.of, poll.electorate),
        quorum_words(needs.quorum, needs.quorum_of.value, poll.electorate),
        tie_words(needs.tie.value),
        *needed(meeting, poll, needs),
    )


def _needed(needs: Needs, present: int, seats: int) -> Needed:
    rule = rule_of(needs)
    base = {"present": present, "members": seats}.get(rule.of)
    votes = None if base is None else rule.majority.needed(base)
    if rule.quorum is None:
        return Needed(votes, base)
    whole = seats if needs.quorum_of is QuorumOf.SEATS else present
    return Needed(votes, base, rule.quorum_in(whole), whole)


def reckoned(meeting: Meeting) -> set[PollId]:
    """The decisions whose figures follow who comes and goes: those open, and drafts on a screen."""
    polls = meeting.polls
    shown = (*(one.id for one in polls.open()), *polls_on(meeting, Audience.DESK))
    states = (PollState.DRAFT, PollState.OPEN)
    found = (polls.by_id[one] for one in shown if one in polls.by_id)
    return {one.id for one in found if one.needs is not None and one.state in states}
