"""The ceremony of the lottery: what may be done at each stage. Pure.

The rules in short: what is committed cannot be changed; a rehearsal is possible before the first
real draw only, and is forgotten; every value is entered by two people, who are two logins and must
agree (in a rehearsal one may be both); one draw a commitment, a further one needs a reason and has
a number that everybody sees.
"""

from __future__ import annotations

from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.lottery import refusals
from conference.deliberation.lottery.commands import (
    Command,
    EndLottery,
    EnterLotteryValue,
    RecordCommitment,
    RecordDraw,
    RevealLottery,
    StartLottery,
    VoidLottery,
)
from conference.deliberation.lottery.events import (
    Event,
    LotteryCommitted,
    LotteryDrawn,
    LotteryEnded,
    LotteryRevealed,
    LotteryStarted,
    LotteryValueEntered,
    LotteryVoided,
)
from conference.deliberation.lottery.model import (
    Lotteries,
    Lottery,
    LotteryRun,
    LotteryStage,
    is_slug,
    public_value,
)
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Sender

__all__ = ["MAX_REVEAL_SECONDS", "decide", "step"]

Decision = tuple[Event, ...] | Refusal

MAX_REVEAL_SECONDS = 300
MAX_NAME = 80
MAX_BEACON = 500
LISTS = (10, 100, 1_000, 10_000, 100_000, 1_000_000)
"""How many entries the list of a ceremony may have: every row of digits names one."""


def decide(meeting: Meeting, sender: Sender, command: Command, at: Millis) -> Decision:
    """What a command about a lottery leads to; ``at`` is not before the last event."""
    return step(meeting.lottery, command, at, sender.login)


def step(state: Lotteries, command: Command, at: Millis, login: str = "") -> Decision:
    """The same from the slice of lotteries alone: that is all the ceremony looks at.

    ``login`` is that of the desk; in records of before logins had names, what somebody typed.
    """
    if isinstance(command, RecordCommitment):
        return _commit(state, command.lottery, at)
    run = state.runs.get(command.lottery)
    if run is None:
        return refusals.unknown_lottery(command.lottery)
    match command:
        case StartLottery():
            return _start(state, run, command, at)
        case EnterLotteryValue():
            return _enter(run, command, login, at)
        case RecordDraw():
            return _draw(run, command, at)
        case RevealLottery():
            return _reveal(state, run, command.seconds, at)
        case EndLottery(lottery):
            return (LotteryEnded(lottery, at),) if state.on == lottery else ()
        case VoidLottery():
            return _void(run, command.reason.strip(), at)
        case _:
            assert_never(command)


def _commit(state: Lotteries, lottery: Lottery, at: Millis) -> Decision:
    known = state.runs.get(lottery.id)
    if known is not None:
        same = known.lottery.commitment == lottery.commitment
        return () if same else refusals.committed_already(lottery.id)
    if not is_slug(lottery.id):
        return refusals.bad_lottery(
            "The name of a lottery has up to 48 small letters, digits and dashes."
        )
    if lottery.entries not in LISTS:
        return refusals.bad_lottery(
            f"A list of {lottery.entries} entries is not named by digits alone: give it 10, 100, "
            "1,000 and so on."
        )
    if not lottery.title.strip() or not lottery.groups:
        return refusals.bad_lottery("A lottery needs a title and its quotas.")
    return (LotteryCommitted(lottery, at),)


def _start(state: Lotteries, run: LotteryRun, command: StartLottery, at: Millis) -> Decision:
    if state.on is not None and state.on != command.lottery:
        return refusals.another_scene(state.runs[state.on])
    is_on = state.on == command.lottery
    reason = command.reason.strip()
    under_way = run.stage in (LotteryStage.LIVE, LotteryStage.DRAWN)
    if command.rehearsal:
        if run.rehearsal and is_on:
            return ()
        if run.draw or run.stage is not LotteryStage.COMMITTED:
            return refusals.rehearsal_is_on(run)
        return (LotteryStarted(command.lottery, True, 0, "", at),)
    if run.rehearsal:
        return refusals.rehearsal_is_on(run)
    if under_way:
        if is_on:
            return ()
        return (LotteryStarted(command.lottery, False, run.draw, run.reason, at),)
    if run.draw == 0 and run.stage is LotteryStage.VOID:
        return refusals.not_live(run)
    if run.draw and not reason:
        return refusals.needs_reason(run)
    return (LotteryStarted(command.lottery, False, run.draw + 1, reason, at),)


def _enter(run: LotteryRun, command: EnterLotteryValue, login: str, at: Millis) -> Decision:
    value, place = command.value.strip(), command.place
    if 0 <= place < len(run.agreed):
        agreed = run.agreed[place]
        return () if agreed == value else refusals.place_agreed(place, agreed)
    if run.stage is not LotteryStage.LIVE or run.is_complete:
        return refusals.not_live(run)
    if place != len(run.agreed):
        return refusals.bad_lottery(f"Enter place {len(run.agreed) + 1} next.")
    if not 0 < len(login) <= MAX_NAME or not login.isprintable():
        return refusals.bad_lottery("A value is entered at a desk that has a login.")
    fault = _value_fault(run, value)
    if fault:
        return refusals.bad_lottery(fault)
    if run.pending_of(login) == value and not run.rehearsal:
        return refusals.second_login(login)
    return (LotteryValueEntered(command.lottery, login, place, value, at),)


def _value_fault(run: LotteryRun, value: str) -> str:
    """What is wrong with a value for the present place; "" when nothing is."""
    if len(run.agreed) < run.digits:
        is_digit = len(value) == 1 and value.isascii() and value.isdigit()
        return "" if is_digit else "Enter one digit, 0 to 9."
    if not 0 < len(value) <= MAX_BEACON or not value.isprintable():
        return f"Enter the public random value, up to {MAX_BEACON} characters on one line."
    return ""


def _draw(run: LotteryRun, command: RecordDraw, at: Millis) -> Decision:
    outcome = command.outcome
    if run.outcome == outcome:
        return ()
    if run.stage is not LotteryStage.LIVE or not run.is_complete:
        return refusals.not_live(run)
    digits = run.drawn_digits
    if (outcome.number, outcome.digits) != (int(digits), digits):
        return refusals.bad_lottery(f"The digits are {digits}, not {outcome.digits}.")
    if outcome.value != public_value(digits, run.beacon):
        return refusals.bad_lottery("The public value is not that of the digits and the beacon.")
    if len(outcome.drawn) != len(run.lottery.groups):
        return refusals.bad_lottery("The seats drawn are not those of the groups.")
    if run.rehearsal and outcome.selected:
        return refusals.bad_lottery("A rehearsal selects nobody.")
    return (LotteryDrawn(command.lottery, outcome, at),)


def _reveal(state: Lotteries, run: LotteryRun, seconds: int, at: Millis) -> Decision:
    if not 0 <= seconds <= MAX_REVEAL_SECONDS:
        return refusals.bad_lottery(f"The seats appear over 0 to {MAX_REVEAL_SECONDS} seconds.")
    lottery = run.lottery.id
    if state.on is not None and state.on != lottery:
        return refusals.another_scene(state.runs[state.on])
    if run.stage is LotteryStage.REVEALED and state.on == lottery:
        return ()
    if run.stage not in (LotteryStage.DRAWN, LotteryStage.REVEALED):
        return refusals.not_drawn(run)
    return (LotteryRevealed(lottery, seconds, at),)


def _void(run: LotteryRun, reason: str, at: Millis) -> Decision:
    if run.stage is LotteryStage.VOID:
        return ()
    if run.rehearsal:
        return refusals.rehearsal_is_on(run)
    if not reason:
        return refusals.bad_lottery("Say why the draw does not count; the reason is published.")
    return (LotteryVoided(run.lottery.id, reason, at),)
