"""What came of the breakout of a demonstration: as JSON, as claims, and as a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypedDict

from conference.cli.demo.chamber import Claim

if TYPE_CHECKING:
    from conference.rehearsal.breakout import BreakoutRun

__all__ = ["BreakoutResult", "breakout_claims", "breakout_lines", "breakout_result"]


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
