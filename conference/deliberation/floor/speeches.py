"""Calling a speaker, and the end of a speech."""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.floor import refusals
from conference.deliberation.floor.commands import CallSpeaker
from conference.deliberation.floor.events import SpeakerCalled, SpeechEnded
from conference.deliberation.floor.evolve import used_of
from conference.deliberation.floor.model import FloorState, SpeakersList, Wish
from conference.deliberation.floor.names import speaker_line, speaker_name
from conference.deliberation.floor.order import proposed
from conference.deliberation.meeting import Meeting
from conference.deliberation.timers.model import MOST
from conference.deliberation.timers.refusals import many_timers

__all__ = ["called", "is_by_rule", "is_in_hall", "next_by_rule", "speech_ended"]


def is_in_hall(meeting: Meeting, number: int) -> bool:
    """Whether the member of a seat is signed in."""
    seat = meeting.chamber.seats.get(number)
    return seat is not None and seat.is_present


def next_by_rule(meeting: Meeting, one: SpeakersList) -> Wish | None:
    """Who is next on a list, of those in the hall; None for nobody."""
    return proposed(one, lambda seat: is_in_hall(meeting, seat))


def is_by_rule(wish: Wish, following: Wish | None) -> bool:
    """Whether calling ``wish`` is no departure, ``following`` being the next by the rule.

    Rooms are called by the desk's choice, but not before a point of order.
    """
    if wish.party is not None:
        return following is None or not following.is_order
    return wish == following


def speech_ended(meeting: Meeting, one: SpeakersList, at: Millis) -> tuple[SpeechEnded, ...]:
    """The end of the speech that goes on, if any, with the time that it took."""
    speech = one.speaking
    if speech is None:
        return ()
    return (SpeechEnded(one.id, speech.wish.number, used_of(meeting, speech, at), at),)


def called(
    meeting: Meeting, one: SpeakersList, command: CallSpeaker, at: Millis
) -> tuple[SpeechEnded | SpeakerCalled, ...] | Refusal:
    """Somebody gets the floor, and who speaks has ended. Who speaks already just goes on.

    Refused where the list is not as the sender saw it: another speaks, or another is next.
    """
    speech = one.speaking
    if speech is not None and speech.wish.number == command.number:
        return ()
    if refusal := _hindrance(meeting, one, command):
        return refusal
    wish, following = one.waiting[command.number], next_by_rule(meeting, one)
    reason = command.reason.strip()
    if is_by_rule(wish, following):
        reason = ""
    elif not reason:
        return refusals.list_moved(_next_words(meeting, following))
    number = following.number if following is not None else None
    call = SpeakerCalled(one.id, wish.number, meeting.floor.called + 1, number, reason, at)
    return (*speech_ended(meeting, one, at), call)


def _hindrance(meeting: Meeting, one: SpeakersList, command: CallSpeaker) -> Refusal | None:
    if one.state is FloorState.OVER:
        return refusals.floor_not_open(one.title)
    speaking = meeting.floor.speaking()
    if speaking is not None and speaking[0].id != one.id:
        return refusals.floor_is_taken(speaking[0].title)
    wish = one.waiting.get(command.number)
    if wish is None:
        return refusals.unknown_wish(command.number)
    speech = one.speaking
    if (speech.wish.number if speech is not None else None) != command.during:
        who = speaker_name(meeting, speech.wish) if speech is not None else "nobody"
        return refusals.list_moved(f"{who} speaks now")
    if wish.seat is not None and not is_in_hall(meeting, wish.seat):
        return refusals.not_in_hall(wish.seat)
    is_full = speech is None and len(meeting.timers.by_id) >= MOST
    return many_timers() if is_full else None


def _next_words(meeting: Meeting, following: Wish | None) -> str:
    if following is None:
        return "nobody is next by the rule yet"
    return f"next by the rule is {speaker_line(meeting, following)}"
