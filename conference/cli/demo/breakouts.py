"""What came of the breakout of a demonstration: as JSON, as claims, and as a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypedDict

from conference.cli.demo.chamber import Claim

if TYPE_CHECKING:
    from conference.rehearsal.breakout import BreakoutRun

__all__ = [
    "BreakoutResult",
    "StatementsResult",
    "breakout_claims",
    "breakout_lines",
    "breakout_result",
    "statement_claims",
    "statement_lines",
    "statements_result",
]


class BreakoutResult(TypedDict):
    """A breakout: its phases by kind, its state at the end, and what rooms reported last.

    ``silent`` rooms said nothing; of so many tables the server keeps ``notes``.
    """

    id: str
    title: str
    phases: list[str]
    state: str
    rooms: int
    finished: int
    late: int
    talking: int
    silent: int
    notes: int


def breakout_result(ran: BreakoutRun | None, notes: int) -> BreakoutResult | None:
    """What ``--json`` prints of it."""
    if ran is None:
        return None
    view, counts = ran.breakout, ran.headway
    talking = counts.talking + counts.ready
    return {
        "id": view.id,
        "title": view.title,
        "phases": [phase.kind for phase in view.phases],
        "state": view.state,
        "rooms": counts.reached,
        "finished": counts.finished,
        "late": counts.late,
        "talking": talking,
        "silent": counts.reached - counts.finished - counts.late - talking,
        "notes": notes,
    }


def breakout_claims(ran: BreakoutRun | None, notes: int) -> list[Claim]:
    """What must hold of a breakout that was called back."""
    found = breakout_result(ran, notes)
    if found is None:
        return [(False, "No breakout was held.")]
    heard = found["rooms"] - found["silent"]
    return [
        (found["state"] == "ended", f"The breakout is {found['state']} at the end."),
        (2 * heard > found["rooms"], f"{heard} of {found['rooms']} rooms were heard from."),
        (notes > 0, "No table has written anything."),
    ]


def breakout_lines(found: BreakoutResult | None) -> Iterator[str]:
    """A breakout as a sentence."""
    if found is not None:
        yield (
            f"{found['title']} (breakout)  {found['rooms']} rooms: {found['finished']} finished, "
            f"{found['late']} late, {found['silent']} silent; {found['notes']} tables wrote."
        )


class StatementsResult(TypedDict):
    """What tables handed in during a breakout.

    ``acknowledged`` as the simulated tables saw them, ``recorded`` as entries of the record;
    ``passed`` by their facilitators from so many ``rooms``, of which ``put_together`` stand in
    another one that says the same. ``most`` is what most rooms say, ``by`` so many.
    """

    acknowledged: int
    recorded: int
    passed: int
    rooms: int
    put_together: int
    most: str
    by: int


def statements_result(
    ran: BreakoutRun | None, acknowledged: int, recorded: int
) -> StatementsResult | None:
    """What ``--json`` prints of it; None when nothing was shown."""
    board = ran.board if ran is not None else None
    if ran is None or board is None:
        return None
    first = max(board.lines, key=lambda line: line.rooms)
    return {
        "acknowledged": acknowledged,
        "recorded": recorded,
        "passed": board.statements,
        "rooms": board.rooms,
        "put_together": ran.put_together,
        "most": first.text,
        "by": first.rooms,
    }


def statement_claims(ran: BreakoutRun | None, acknowledged: int, recorded: int) -> list[Claim]:
    """What must hold of what tables handed in."""
    found = statements_result(ran, acknowledged, recorded)
    if found is None:
        return [(False, "No table has handed anything in.")]
    passed = found["passed"]
    return [
        (
            recorded == acknowledged,
            f"{acknowledged} statements were acknowledged, {recorded} are in the record.",
        ),
        (0 < passed <= recorded, f"{passed} of {recorded} statements have passed."),
        (found["by"] >= 1, "A statement is shown that no room says."),
    ]


def statement_lines(found: StatementsResult | None) -> Iterator[str]:
    """What tables handed in as a sentence."""
    if found is not None:
        yield (
            f"Tables handed in {found['recorded']} statements; {found['passed']} of "
            f"{found['rooms']} rooms have passed. Most rooms ({found['by']}): {found['most']}"
        )
