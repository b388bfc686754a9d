"""From what happened to the next slice of what waits for a second person."""

from __future__ import annotations

from dataclasses import replace

from conference.deliberation.chamber.events import SeatUnlocked
from conference.deliberation.lottery.events import LotteryRevealed, LotteryStarted
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.events import PollPublished, PollVoided
from conference.deliberation.seconding.decide import key_of
from conference.deliberation.seconding.events import AskingWithdrawn, SecondAsked
from conference.deliberation.seconding.model import Asking, Key, SecondAct, Seconding

__all__ = ["Heard", "evolve"]

Heard = (
    SecondAsked
    | AskingWithdrawn
    | PollPublished
    | PollVoided
    | LotteryStarted
    | LotteryRevealed
    | SeatUnlocked
)


def evolve(state: Seconding, event: Heard, meeting: Meeting) -> Seconding:
    """What was asked for waits until it is done, withdrawn, or asked for anew."""
    match event:
        case SecondAsked(act, about, login, at):
            return replace(state, asked=state.asked.set((act, about), Asking(login, at)))
        case AskingWithdrawn(act, about, _):
            return _without(state, (act, about))
        case PollVoided():
            return _without(state, (SecondAct.PUBLISH, event.poll))
        case _:
            key = key_of(meeting, event)
            return state if key is None else _without(state, key)


def _without(state: Seconding, key: Key) -> Seconding:
    return replace(state, asked=state.asked.delete(key)) if key in state.asked else state
