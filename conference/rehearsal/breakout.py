"""The operator's part in a breakout: all rooms talk, most finish, all are called back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from conference.client.session import Session
from conference.deliberation.breakouts.commands import (
    EndBreakout,
    NextPhase,
    PrepareBreakout,
    RecallBreakout,
    StartBreakout,
)
from conference.deliberation.breakouts.model import BreakoutPhase, PhaseKind
from conference.protocol.views import BreakoutView, HeadwayView
from conference.rehearsal.desk import ScriptedDesk

__all__ = ["BreakoutRun", "hold_breakout"]

TITLE, QUESTION = "What would help where you live?", "Say it in turn, then agree on one thing."

PHASES = (
    BreakoutPhase(PhaseKind.SETTLE, 60),
    BreakoutPhase(PhaseKind.GO_ROUND, 240),
    BreakoutPhase(PhaseKind.WRITE, 120),
)
"""As long as in earnest; the operator goes on before their time."""

MOST = 0.8
"""When this part of the rooms is finished, the others are called back."""


@dataclass(frozen=True, slots=True)
class BreakoutRun:
    """A breakout that was held, and how far its rooms said that they were."""

    breakout: BreakoutView
    headway: HeadwayView


async def hold_breakout(desk: ScriptedDesk, seconds: float) -> BreakoutRun | None:
    """Have all rooms talk for ``seconds`` and until most are finished, then call them back."""
    name = f"rehearsal-{desk.new_id()[:8]}"
    await desk.do(PrepareBreakout(name, TITLE, QUESTION, PHASES, grace=5))
    await desk.do(StartBreakout(name))
    desk.told(f"Rooms talk in small groups: {TITLE}")
    for place in range(len(PHASES) - 1):
        await desk.sleep(seconds / len(PHASES))
        await desk.do(NextPhase(name, place))
    await desk.sleep(seconds / len(PHASES))
    await _finished(desk, name, 4 * seconds)
    await desk.do(RecallBreakout(name))
    await _heard_of_all(desk, name, seconds)
    await desk.do(EndBreakout(name))
    await desk.until(lambda _session: _view(desk, name).state == "ended")
    headway = desk.replica.get(f"headway/{name}", HeadwayView)
    return BreakoutRun(_view(desk, name), headway) if headway is not None else None


def _view(desk: ScriptedDesk, name: str) -> BreakoutView:
    found = desk.replica.get(f"breakout/{name}", BreakoutView)
    assert found is not None, "it was prepared"
    return found


async def _finished(desk: ScriptedDesk, name: str, patience: float) -> None:
    """Wait until most rooms are finished, and not for ever."""

    def are_finished(_session: Session) -> bool:
        counts = desk.replica.get(f"headway/{name}", HeadwayView)
        return counts is not None and counts.finished >= MOST * counts.reached

    await _patiently(desk, are_finished, patience)


async def _heard_of_all(desk: ScriptedDesk, name: str, patience: float) -> None:
    """Wait until nobody talks any more."""

    def nobody_talks(_session: Session) -> bool:
        counts = desk.replica.get(f"headway/{name}", HeadwayView)
        return counts is not None and not counts.talking and not counts.ready

    await _patiently(desk, nobody_talks, patience)


async def _patiently(desk: ScriptedDesk, holds: Callable[[Session], bool], patience: float) -> None:
    try:
        await desk.until(holds, patience)
    except TimeoutError:
        desk.told("Not all rooms are as far; the show goes on.")
