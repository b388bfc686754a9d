"""What needs a second person, and what comes of asking for it. Pure."""

from __future__ import annotations

from typing import Any

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.chamber.events import SeatUnlocked
from conference.deliberation.lottery.events import LotteryRevealed, LotteryStarted
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.events import PollPublished
from conference.deliberation.seconding import refusals
from conference.deliberation.seconding.commands import Command
from conference.deliberation.seconding.events import AskingWithdrawn, Event, SecondAsked
from conference.deliberation.seconding.model import ALWAYS, RULES, Key, SecondAct
from conference.deliberation.sender import Role, Sender
from conference.deliberation.voters.events import VoterCodeWithdrawn

__all__ = ["decide", "instead_of_done", "key_of", "needs_second", "seconded"]


def decide(
    meeting: Meeting, _sender: Sender, command: Command, at: Millis
) -> tuple[Event, ...] | Refusal:
    """Any operator may withdraw what waits; what does not wait is withdrawn already."""
    asking = meeting.seconding.asked.get((command.act, command.about))
    waits = asking is not None and asking.waits(at)
    return (AskingWithdrawn(command.act, command.about, at),) if waits else ()


def key_of(meeting: Meeting, event: object) -> Key | None:
    """Which act an event carries out that may need a second person; None for all others."""
    match event:
        case PollPublished():
            return SecondAct.PUBLISH, event.poll
        case LotteryStarted() if not event.rehearsal:
            run = meeting.lottery.runs.get(event.lottery)
            is_new = run is not None and event.draw > run.draw
            return (SecondAct.START, event.lottery) if is_new else None
        case LotteryRevealed():
            run = meeting.lottery.runs.get(event.lottery)
            is_first = run is not None and not run.rehearsal and run.revealed_at is None
            return (SecondAct.REVEAL, event.lottery) if is_first else None
        case SeatUnlocked():
            return SecondAct.UNLOCK, str(event.seat)
        case VoterCodeWithdrawn():
            return SecondAct.CODE, str(event.number)
        case _:
            return None


def needs_second(meeting: Meeting, act: SecondAct) -> bool:
    """Whether this takes two people, by the rules of this conference or in every one."""
    return act in ALWAYS or any(act in RULES[rule] for rule in meeting.founding.second_person)


def seconded(
    meeting: Meeting, sender: Sender, events: tuple[Any, ...], at: Millis
) -> tuple[Any, ...] | Refusal:
    """What becomes of a decision: itself, or that it was asked for and waits for another login.

    The first to ask is recorded; the same login again is refused; another one in time confirms.
    """
    keys = (key_of(meeting, event) for event in events)
    key = next((one for one in keys if one is not None), None)
    if key is None or sender.role is not Role.DESK or not needs_second(meeting, key[0]):
        return events
    asking = meeting.seconding.asked.get(key)
    if asking is None or not asking.waits(at):
        return (SecondAsked(*key, sender.login, at),)
    return events if asking.login != sender.login else refusals.second_person(asking.login)


def instead_of_done(events: tuple[object, ...]) -> Refusal | None:
    """What whoever asked is told in place of "done" once these events are stored; mostly None."""
    asked = next((event for event in events if isinstance(event, SecondAsked)), None)
    return refusals.second_person(asked.login) if asked is not None else None
