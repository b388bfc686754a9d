"""What a table changes in the breakouts that are prepared, in lines that people read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from conference.deliberation.breakouts.commands import PrepareBreakout
from conference.deliberation.breakouts.model import Breakout, BreakoutPhase, HandIn, Reach
from conference.deliberation.meeting import Meeting

__all__ = ["difference"]


def difference(meeting: Meeting, planned: Iterable[PrepareBreakout]) -> Iterator[str]:
    """A line for each breakout that is new (``+``) or another one (``*``); none where all is so."""
    for new in planned:
        old = meeting.breakouts.by_id.get(new.breakout)
        if old is None:
            yield f"+ {new.breakout}: {new.title}, {_phases(new.phases)}"
        elif changed := ", ".join(_changed(old, new)):
            yield f"* {new.breakout}: {changed}"


def _changed(old: Breakout, new: PrepareBreakout) -> Iterator[str]:
    pairs = (
        ("title", old.title, new.title),
        ("question", old.question, new.question),
        ("phases", _phases(old.phases), _phases(new.phases)),
        ("rooms", _rooms(old.reach), _rooms(new.reach)),
        ("mixed", _yes(old.mixed), _yes(new.mixed)),
        ("per table", str(old.per_table), str(new.per_table)),
        ("grace", str(old.grace // 1000), str(new.grace)),
        ("statements", _sent(old.hand_in), _sent(new.hand_in)),
    )
    for name, before, after in pairs:
        if before != after:
            yield f"{name} {before or 'none'} -> {after or 'none'}"


def _phases(phases: Iterable[BreakoutPhase]) -> str:
    told = (
        f"{phase.kind.value.replace('_', ' ')} {phase.seconds // 60}:{phase.seconds % 60:02}"
        + (f" “{phase.words}”" if phase.words else "")
        for phase in phases
    )
    return " + ".join(told)


def _rooms(reach: Reach) -> str:
    if reach.parties is not None:
        return "; ".join(map(str, reach.parties))
    return reach.region or "all"


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"


def _sent(asked: HandIn | None) -> str:
    if asked is None:
        return ""
    kinds = " | ".join(asked.categories) or "of no kind"
    return f"{kinds}, {asked.most} a room" + (", read first" if asked.moderated else "")
