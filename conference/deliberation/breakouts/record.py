"""What the record says of breakouts: what of it is withheld, and what would be wrong in it."""

from __future__ import annotations

from conference.deliberation.breakouts.events import (
    BreakoutEnded,
    BreakoutExtended,
    BreakoutMoved,
    BreakoutPrepared,
    BreakoutRecalled,
    BreakoutStarted,
    Event,
    PhaseEnded,
    RoomReported,
    TablesSet,
)
from conference.deliberation.breakouts.model import LIFE, Breakout, BreakoutState, ends_of
from conference.deliberation.breakouts.reaching import reaches
from conference.deliberation.meeting import Meeting

__all__ = ["fault", "withheld"]


def withheld(meeting: Meeting, event: Event) -> str | None:
    """What is prepared is shown once it starts, or once it was withdrawn."""
    if not isinstance(event, BreakoutPrepared):
        return None
    one = meeting.breakouts.by_id.get(event.breakout)
    if one is None or one.state is not BreakoutState.DRAFT:
        return None
    return "It is a breakout that is being prepared, and is shown when it starts."


def fault(meeting: Meeting, event: Event) -> str | None:
    """What of an event about breakouts does not fit what was before it; None when it fits."""
    if isinstance(event, TablesSet):
        is_known = event.party in meeting.rooms.parties
        return None if is_known else "tables are set in a party that there is not"
    one = meeting.breakouts.by_id.get(event.breakout)
    if isinstance(event, BreakoutPrepared):
        is_free = one is None or one.state is BreakoutState.DRAFT
        return None if is_free else "a breakout is prepared anew after it was started"
    if one is None:
        return "it is about a breakout that was never prepared"
    match event:
        case BreakoutStarted():
            return _of_start(one, event)
        case BreakoutRecalled(until=until, at=at):
            if BreakoutState.RECALLED not in LIFE[one.state]:
                return "a breakout is called back that is not running"
            return None if until >= at else "the grace of a breakout ends before it begins"
        case BreakoutEnded():
            is_so = BreakoutState.ENDED in LIFE[one.state]
            return None if is_so else "a breakout ends a second time"
        case RoomReported(party=party):
            if party not in meeting.rooms.parties or not reaches(meeting, one, party):
                return "a room reports of a breakout that is not for it"
            return None if one.was_held else "a room reports of a breakout that was never started"
        case BreakoutExtended() | PhaseEnded():
            is_running = one.state is BreakoutState.RUNNING
            is_place = not isinstance(event, PhaseEnded) or event.place == one.running(event.at)
            fits = is_running and is_place
            return None if fits else "the phases of a breakout change that are not on"
        case BreakoutMoved():
            return None if one.is_live else "a breakout is moved that is not on"


def _of_start(one: Breakout, event: BreakoutStarted) -> str | None:
    if BreakoutState.RUNNING not in LIFE[one.state]:
        return "a breakout starts a second time"
    if event.ends != ends_of(one.phases, event.at):
        return "the phases of a breakout are not as long as was prepared"
    return None
