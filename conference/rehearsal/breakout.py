"""The operator's part in a breakout: all rooms talk, most finish, all are called back.

What tables hand in meanwhile is sorted as it comes, and shown to everybody at the end.
"""

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
from conference.deliberation.breakouts.model import BreakoutPhase, HandIn, PhaseKind
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.statements.commands import (
    MOST_AT_ONCE,
    MergeStatements,
    StarStatement,
)
from conference.protocol.views import BoardView, BreakoutView, HeadwayView, StatementView
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


HAND_IN = HandIn(("Proposal", "Worry"), moderated=True, most=10)

SHOWN_ON = (Output.HALL, Output.ROOMS)
"""Where everybody reads what came of it."""


@dataclass(frozen=True, slots=True)
class BreakoutRun:
    """A breakout that was held, how far its rooms said that they were, and what they handed in.

    ``board`` is what was shown of it, ``put_together`` how many statements stand in another one.
    """

    breakout: BreakoutView
    headway: HeadwayView
    board: BoardView | None = None
    put_together: int = 0


async def hold_breakout(desk: ScriptedDesk, seconds: float) -> BreakoutRun | None:
    """Have all rooms talk for ``seconds`` and until most are finished, then call them back."""
    name = f"rehearsal-{desk.new_id()[:8]}"
    await desk.do(PrepareBreakout(name, TITLE, QUESTION, PHASES, grace=5, hand_in=HAND_IN))
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
    await desk.comes_to_rest(lambda: len(_passed(desk, name)), seconds)
    board = await _what_came_of_it(desk, name)
    together = sum(one.into is not None for one in _passed(desk, name))
    headway = desk.replica.get(f"headway/{name}", HeadwayView)
    if headway is None:
        return None
    return BreakoutRun(_view(desk, name), headway, board, together)


def _passed(desk: ScriptedDesk, name: str) -> list[StatementView]:
    """What rooms have said and passed, in the order in which it was said."""
    found = [one for one in desk.replica.all(StatementView) if one.session == name]
    return sorted(found, key=lambda one: one.place)


async def _what_came_of_it(desk: ScriptedDesk, name: str) -> BoardView | None:
    """Put together what says the same, star what most rooms say, and show it to everybody."""
    alike: dict[str, list[str]] = {}
    for one in _passed(desk, name):
        alike.setdefault(one.text, []).append(one.id)
    for first, *others in alike.values():
        for start in range(0, len(others), MOST_AT_ONCE):
            await desk.do(MergeStatements(first, tuple(others[start : start + MOST_AT_ONCE])))
    if not alike:
        return None
    most = max(alike.values(), key=len)[0]
    await desk.do(StarStatement(most))
    await desk.until(lambda _session: any(one.starred for one in _passed(desk, name)))
    await desk.show(Scene(SceneKind.STATEMENTS), SHOWN_ON)
    desk.told(f"Everybody reads what {len(_passed(desk, name))} statements say.")
    return desk.replica.get(f"board/{name}", BoardView)


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
