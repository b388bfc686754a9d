"""From what happened to the next state of the floor."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from immutables import Map

from conference.core.clock import Millis
from conference.deliberation.floor.events import (
    Event,
    FloorClosed,
    FloorDrawn,
    FloorEnded,
    FloorOpened,
    SpeakerCalled,
    SpeakerStruck,
    SpeechAsked,
    SpeechEnded,
    WishWithdrawn,
)
from conference.deliberation.floor.model import (
    Floor,
    FloorState,
    SpeakersList,
    Speech,
    Wish,
    timer_of,
)
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import MembersReplaced
from conference.deliberation.timers.events import TimerStopped

__all__ = ["Heard", "evolve", "used_of"]

Heard = Event | TimerStopped | MembersReplaced
"""What changes the floor: its own events, that the clock of a speech is stopped by hand, and that
a seat is another member's, who has not asked."""


def used_of(meeting: Meeting, speech: Speech, at: Millis) -> Millis:
    """How long a speech that goes on has taken by ``at``, pauses left out."""
    timer = meeting.timers.by_id.get(speech.timer)
    if timer is not None and speech.since is None:
        return Millis(max(0, timer.length - timer.rest(at)))
    since = speech.called_at if speech.since is None else speech.since
    return Millis(max(0, speech.before + at - since))


def evolve(state: Floor, event: Heard, meeting: Meeting) -> Floor:
    """The floor after ``event``."""
    match event:
        case FloorOpened():
            return state.put(_opened(event, len(state.lists)))
        case SpeakerCalled():
            return replace(state.put(_called(state.lists[event.floor], event)), called=event.speech)
        case TimerStopped(timer, at):
            return _clock_gone(state, meeting, timer, at)
        case MembersReplaced(pairs, _, _):
            by_member = meeting.chamber.by_member
            seats = {by_member[leaving] for leaving, _ in pairs if leaving in by_member}
            for one in state.live():
                kept = {n: wish for n, wish in one.waiting.items() if wish.seat not in seats}
                state = state.put(replace(one, waiting=Map(kept)))
            return state
        case _:
            return state.put(_changed(state.lists[event.floor], event))


def _changed(
    one: SpeakersList,
    event: SpeechAsked
    | WishWithdrawn
    | SpeakerStruck
    | FloorClosed
    | FloorDrawn
    | SpeechEnded
    | FloorEnded,
) -> SpeakersList:
    match event:
        case SpeechAsked(wish=wish):
            waiting = one.waiting.set(wish.number, wish)
            return replace(one, waiting=waiting, asked=max(one.asked, wish.number))
        case WishWithdrawn(number=number) | SpeakerStruck(number=number):
            return replace(one, waiting=_without(one, number))
        case FloorClosed():
            return replace(one, state=FloorState.CLOSED)
        case FloorDrawn(value=value):
            return replace(one, value=value)
        case SpeechEnded(used=used):
            speech = one.speaking
            return one.with_last(replace(speech, used=used)) if speech is not None else one
        case FloorEnded():
            return replace(one, state=FloorState.OVER)
        case _:
            assert_never(event)


def _opened(event: FloorOpened, place: int) -> SpeakersList:
    groups = Map({seat: name for name, seats in event.groups for seat in seats})
    return SpeakersList(
        event.floor, place, event.title, event.rule, event.length, event.item, event.poll, groups
    )


def _called(one: SpeakersList, event: SpeakerCalled) -> SpeakersList:
    wish = one.waiting[event.number]
    speech = Speech(wish, timer_of(event.speech), event.at, reason=event.reason)
    return replace(one, waiting=_without(one, event.number), speeches=(*one.speeches, speech))


def _without(one: SpeakersList, number: int) -> Map[int, Wish]:
    return one.waiting.delete(number) if number in one.waiting else one.waiting


def _clock_gone(state: Floor, meeting: Meeting, timer: str, at: Millis) -> Floor:
    """Who speaks goes on without a clock; what was used by it stays counted."""
    found = state.speaking()
    if found is None or found[1].timer != timer or timer not in meeting.timers.by_id:
        return state
    one, speech = found
    before = used_of(meeting, speech, at)
    return state.put(one.with_last(replace(speech, before=before, since=at)))
