"""What the verification of a record checks of the floor: who was called, and why out of order."""

from __future__ import annotations

from conference.deliberation.floor.events import FloorDrawn, SpeakerCalled, SpeechEnded
from conference.deliberation.floor.evolve import Heard
from conference.deliberation.floor.model import FloorRule, FloorState, SpeakersList
from conference.deliberation.floor.speeches import is_by_rule, next_by_rule
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import MembersReplaced
from conference.deliberation.timers.events import TimerStopped

__all__ = ["fault"]


def fault(meeting: Meeting, event: Heard) -> str | None:
    """Why ``event`` may not be the next one; None when it may.

    A speaker is the next by the rule, worked out anew, or there is a reason why not; a list is
    drawn once, after it was closed.
    """
    if isinstance(event, TimerStopped | MembersReplaced):
        return None
    one = meeting.floor.lists.get(event.floor)
    match event:
        case SpeakerCalled() if one is not None:
            return _call_fault(meeting, one, event)
        case SpeechEnded(number=number) if one is not None:
            speech = one.speaking
            is_so = speech is not None and speech.wish.number == number
            return None if is_so else "a speech ends that does not go on"
        case FloorDrawn() if one is not None:
            is_due = one.rule is FloorRule.LOT and one.state is FloorState.CLOSED
            return None if is_due and not one.value else "a list is drawn that is not to be drawn"
        case _:
            return None


def _call_fault(meeting: Meeting, one: SpeakersList, event: SpeakerCalled) -> str | None:
    wish = one.waiting.get(event.number)
    if wish is None or meeting.floor.speaking() is not None:
        return "a speaker is called who does not wait, or while another one speaks"
    following = next_by_rule(meeting, one)
    if (following.number if following is not None else None) != event.proposed:
        return "the next speaker by the rule of order is another one than the record says"
    if not is_by_rule(wish, following) and not event.reason:
        return "a speaker is called out of order without a reason"
    return None
