"""From what happened to the next slice of lotteries."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.core.ids import LotteryId
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
from conference.deliberation.lottery.model import Lotteries, LotteryRun, LotteryStage
from conference.deliberation.meeting import Meeting

__all__ = ["evolve"]


def evolve(state: Lotteries, event: Event, _meeting: Meeting) -> Lotteries:
    """The lotteries after ``event``."""
    if isinstance(event, LotteryCommitted):
        lottery = event.lottery
        runs = state.runs.set(lottery.id, LotteryRun(lottery))
        return replace(state, runs=runs, order=(*state.order, lottery.id))
    run = state.runs[event.lottery]
    on: LotteryId | None = state.on
    match event:
        case LotteryStarted():
            run, on = _started(run, event), event.lottery
        case LotteryValueEntered(_, by, _, value, _):
            run = _entered(run, by, value)
        case LotteryDrawn(_, outcome, _):
            run = replace(run, stage=LotteryStage.DRAWN, outcome=outcome, drawn_at=event.at)
        case LotteryRevealed(_, seconds, _):
            on = event.lottery
            run = replace(
                run,
                stage=LotteryStage.REVEALED,
                revealed_at=event.at,
                reveal_ms=seconds * 1000,
            )
        case LotteryEnded():
            on = None
            run = LotteryRun(run.lottery) if run.rehearsal else run
        case LotteryVoided(_, reason, _):
            run = replace(run, stage=LotteryStage.VOID, reason=reason, pending=None)
        case _:
            assert_never(event)
    return replace(state, on=on, runs=state.runs.set(event.lottery, run))


def _started(run: LotteryRun, event: LotteryStarted) -> LotteryRun:
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
    """One more value: the first of its place, the same from another login, or a dispute.

    In a rehearsal the same login may give it a second time.
    """
    if run.pending is None:
        return replace(run, pending=(by, value))
    first, earlier = run.pending
    own = run.pending_of(by)
    if own is not None and not (run.rehearsal and own == value):
        return replace(run, pending=(by, value))
    if earlier != value:
        return replace(run, pending=None, disputes=run.disputes + 1)
    return replace(
        run,
        pending=None,
        disputes=0,
        agreed=(*run.agreed, value),
        agreed_by=(*run.agreed_by, (first, by)),
    )
