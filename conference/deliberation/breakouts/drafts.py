"""What tables write down while they talk, as far as it goes. Pure.

It is half a thought of people who know each other, so it is kept beside the record and never in it,
shown to the devices of its own room alone, and forgotten when the desk says so. What a table wants
said it hands in as a statement.
"""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.core.lean import Lean
from conference.deliberation.breakouts import refusals
from conference.deliberation.breakouts.commands import SaveDraft
from conference.deliberation.breakouts.model import Breakout, BreakoutState
from conference.deliberation.breakouts.reaching import reaches
from conference.deliberation.meeting import Meeting
from conference.deliberation.rooms.decide import party_of
from conference.deliberation.sender import Sender

__all__ = ["AFTER_MS", "MOST_AHEAD", "Draft", "held_for", "party_writing", "written"]

AFTER_MS = 120_000
"""So long after the end of a breakout what was on its way is still kept; then it can be read."""

MOST_AHEAD = 1000
"""So far a version may be ahead of the one before: who was offline has counted on."""


class Draft(Lean, frozen=True):
    """What a table has written: the ``version``-th text, kept since ``at``."""

    breakout: str
    table: int
    text: str
    version: int
    at: int


def party_writing(meeting: Meeting, sender: Sender, breakout: str) -> PartyId | Refusal:
    """The party whose table writes, or why it does not in this breakout."""
    party = party_of(meeting, sender, None)
    if isinstance(party, Refusal):
        return party
    one = meeting.breakouts.by_id.get(breakout)
    if one is None:
        return refusals.unknown_breakout(breakout)
    return party.id if reaches(meeting, one, party.id) else refusals.not_for_room(one)


def written(
    meeting: Meeting, command: SaveDraft, before: Draft | None, at: Millis
) -> Draft | Refusal:
    """The draft after a command; ``before`` itself where it is so already."""
    one = meeting.breakouts.by_id[command.breakout]
    version = before.version if before is not None else 0
    if before is not None and (command.text, command.version) == (before.text, version):
        return before
    if not held_for(one, at):
        return (
            refusals.breakout_over(one) if one.ended_at is not None else refusals.not_running(one)
        )
    if not version < command.version <= version + MOST_AHEAD:
        return refusals.draft_moved(before.text if before is not None else "", version)
    return Draft(one.id, command.table, command.text, command.version, at)


def held_for(one: Breakout, at: Millis) -> bool:
    """Whether what tables write is still taken."""
    if one.state is BreakoutState.ENDED:
        return one.was_held and at - (one.ended_at or 0) < AFTER_MS
    return one.is_live
