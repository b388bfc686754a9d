"""The ceremony of the lottery: what may be done at each stage, and what it leads to. Pure.

Called by :func:`~conference.deliberation.decide.decide` and
:func:`~conference.deliberation.evolve.evolve`. The rules in short: what is committed cannot be
changed; a rehearsal is possible before the first real draw only, and is forgotten; every value is
entered by two people who must agree; one draw a commitment, a further one needs a reason and has a
number that everybody sees.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import LotteryId
from conference.deliberation import commands as c
from conference.deliberation import events as e
from conference.deliberation import refusals
from conference.deliberation.lottery.model import (
    Lottery,
    LotteryRun,
    LotteryStage,
    is_slug,
    public_value,
)
from conference.deliberation.meeting import Meeting

__all__ = [
    "MAX_REVEAL_SECONDS",
    "LotteryCommand",
    "LotteryEvent",
    "decide_lottery",
    "evolve_lottery",
]

LotteryCommand = (
    c.CommitLottery
    | c.StartLottery
    | c.EnterLotteryValue
    | c.RecordDraw
    | c.RevealLottery
    | c.EndLottery
    | c.VoidLottery
)
LotteryEvent = (
    e.LotteryCommitted
    | e.LotteryStarted
    | e.LotteryValueEntered
    | e.LotteryDrawn
    | e.LotteryRevealed
    | e.LotteryEnded
    | e.LotteryVoided
)
Decision = tuple[LotteryEvent, ...] | Refusal

MAX_REVEAL_SECONDS = 300
MAX_NAME = 80
MAX_BEACON = 500
LISTS = (10, 100, 1_000, 10_000, 100_000, 1_000_000)
"""How many entries the list of a ceremony may have: every row of digits names one."""


def decide_lottery(meeting: Meeting, command: LotteryCommand, at: Millis) -> Decision:
    """What a command about a lottery leads to; ``at`` is not before the last event."""
    if isinstance(command, c.CommitLottery):
        return _commit(meeting, command.lottery, at)
    run = meeting.lottery.runs.get(command.lottery)
    if run is None:
        return refusals.unknown_lottery(command.lottery)
    match command:
        case c.StartLottery():
            return _start(meeting, run, command, at)
        case c.EnterLotteryValue():
            return _enter(run, command, at)
        case c.RecordDraw():
            return _draw(run, command, at)
        case c.RevealLottery():
            return _reveal(meeting, run, command.seconds, at)
        case c.EndLottery(lottery):
            return (e.LotteryEnded(lottery, at),) if meeting.lottery.on == lottery else ()
        case c.VoidLottery():
            return _void(run, command.reason.strip(), at)
        case _:
            assert_never(command)


def _commit(meeting: Meeting, lottery: Lottery, at: Millis) -> Decision:
    known = meeting.lottery.runs.get(lottery.id)
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
    return (e.LotteryCommitted(lottery, at),)


def _start(meeting: Meeting, run: LotteryRun, command: c.StartLottery, at: Millis) -> Decision:
    if meeting.lottery.on is not None and meeting.lottery.on != command.lottery:
        return refusals.another_scene(meeting.lottery.runs[meeting.lottery.on])
    is_on = meeting.lottery.on == command.lottery
    reason = command.reason.strip()
    under_way = run.stage in (LotteryStage.LIVE, LotteryStage.DRAWN)
    if command.rehearsal:
        if run.rehearsal and is_on:
            return ()
        if run.draw or run.stage is not LotteryStage.COMMITTED:
            return refusals.rehearsal_is_on(run)
        return (e.LotteryStarted(command.lottery, True, 0, "", at),)
    if run.rehearsal:
        return refusals.rehearsal_is_on(run)
    if under_way:
        if is_on:
            return ()
        return (e.LotteryStarted(command.lottery, False, run.draw, run.reason, at),)
    if run.draw == 0 and run.stage is LotteryStage.VOID:
        return refusals.not_live(run)
    if run.draw and not reason:
        return refusals.needs_reason(run)
    return (e.LotteryStarted(command.lottery, False, run.draw + 1, reason, at),)


def _enter(run: LotteryRun, command: c.EnterLotteryValue, at: Millis) -> Decision:
    value, by, place = command.value.strip(), command.by.strip(), command.place
    if 0 <= place < len(run.agreed):
        agreed = run.agreed[place]
        return () if agreed == value else refusals.place_agreed(place, agreed)
    if run.stage is not LotteryStage.LIVE or run.is_complete:
        return refusals.not_live(run)
    if place != len(run.agreed):
        return refusals.bad_lottery(f"Enter place {len(run.agreed) + 1} next.")
    if not 0 < len(by) <= MAX_NAME or not by.isprintable():
        return refusals.bad_lottery("Say who enters it: two different people must agree.")
    fault = _value_fault(run, value)
    if fault:
        return refusals.bad_lottery(fault)
    if run.pending == (by, value):
        return ()
    return (e.LotteryValueEntered(command.lottery, by, place, value, at),)


def _value_fault(run: LotteryRun, value: str) -> str:
    """What is wrong with a value for the present place; "" when nothing is."""
    if len(run.agreed) < run.digits:
        is_digit = len(value) == 1 and value.isascii() and value.isdigit()
        return "" if is_digit else "Enter one digit, 0 to 9."
    if not 0 < len(value) <= MAX_BEACON or not value.isprintable():
        return f"Enter the public random value, up to {MAX_BEACON} characters on one line."
    return ""


def _draw(run: LotteryRun, command: c.RecordDraw, at: Millis) -> Decision:
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
    return (e.LotteryDrawn(command.lottery, outcome, at),)


def _reveal(meeting: Meeting, run: LotteryRun, seconds: int, at: Millis) -> Decision:
    if not 0 <= seconds <= MAX_REVEAL_SECONDS:
        return refusals.bad_lottery(f"The seats appear over 0 to {MAX_REVEAL_SECONDS} seconds.")
    lottery = run.lottery.id
    if meeting.lottery.on is not None and meeting.lottery.on != lottery:
        return refusals.another_scene(meeting.lottery.runs[meeting.lottery.on])
    if run.stage is LotteryStage.REVEALED and meeting.lottery.on == lottery:
        return ()
    if run.stage not in (LotteryStage.DRAWN, LotteryStage.REVEALED):
        return refusals.not_drawn(run)
    return (e.LotteryRevealed(lottery, seconds, at),)


def _void(run: LotteryRun, reason: str, at: Millis) -> Decision:
    if run.stage is LotteryStage.VOID:
        return ()
    if run.rehearsal:
        return refusals.rehearsal_is_on(run)
    if not reason:
        return refusals.bad_lottery("Say why the draw does not count; the reason is published.")
    return (e.LotteryVoided(run.lottery.id, reason, at),)


def evolve_lottery(meeting: Meeting, event: LotteryEvent) -> Meeting:
    """The meeting after something happened to a lottery."""
    at, state = max(meeting.at, event.at), meeting.lottery
    if isinstance(event, e.LotteryCommitted):
        lottery = event.lottery
        runs = state.runs.set(lottery.id, LotteryRun(lottery))
        committed = replace(state, runs=runs, order=(*state.order, lottery.id))
        return replace(meeting, at=at, lottery=committed)
    run = state.runs[event.lottery]
    on: LotteryId | None = state.on
    match event:
        case e.LotteryStarted():
            run, on = _started(run, event), event.lottery
        case e.LotteryValueEntered(_, by, _, value, _):
            run = _entered(run, by, value)
        case e.LotteryDrawn(_, outcome, _):
            run = replace(run, stage=LotteryStage.DRAWN, outcome=outcome, drawn_at=event.at)
        case e.LotteryRevealed(_, seconds, _):
            on = event.lottery
            run = replace(
                run,
                stage=LotteryStage.REVEALED,
                revealed_at=event.at,
                reveal_ms=seconds * 1000,
            )
        case e.LotteryEnded():
            on = None
            run = LotteryRun(run.lottery) if run.rehearsal else run
        case e.LotteryVoided(_, reason, _):
            run = replace(run, stage=LotteryStage.VOID, reason=reason, pending=None)
        case _:
            assert_never(event)
    lotteries = replace(state, on=on, runs=state.runs.set(event.lottery, run))
    return replace(meeting, at=at, lottery=lotteries)


def _started(run: LotteryRun, event: e.LotteryStarted) -> LotteryRun:
    """Anew, or as it was when it is the same draw that goes on."""
    if event.draw and event.draw == run.draw:
        return run
    return LotteryRun(
        run.lottery,
        stage=LotteryStage.LIVE,
        rehearsal=event.rehearsal,
        draw=event.draw,
        reason=event.reason,
        live_at=event.at,
    )


def _entered(run: LotteryRun, by: str, value: str) -> LotteryRun:
    """One more value: the first of its place, the same from another person, or a dispute."""
    known = {name.casefold() for name in run.entered_by}
    names = run.entered_by if by.casefold() in known else (*run.entered_by, by)
    run = replace(run, entered_by=names)
    if run.pending is None or run.pending[0].casefold() == by.casefold():
        return replace(run, pending=(by, value))
    if run.pending[1] != value:
        return replace(run, pending=None, disputes=run.disputes + 1)
    return replace(run, pending=None, disputes=0, agreed=(*run.agreed, value))
