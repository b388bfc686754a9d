"""What minutes say of a lottery: the commitment, and each draw with its values."""

from __future__ import annotations

from collections.abc import Sequence

from conference.deliberation.lottery.events import (
    LotteryCommitted,
    LotteryDrawn,
    LotteryRevealed,
    LotteryStarted,
    LotteryValueEntered,
    LotteryVoided,
)
from conference.deliberation.lottery.model import Lottery, LotteryOutcome
from conference.deliberation.meeting import Meeting
from conference.minutes.clerk import Heard
from conference.minutes.model import LotteryCommittedTo, LotteryHeld

__all__ = ["committed_to", "lottery_held"]


def committed_to(heard: Heard) -> LotteryCommittedTo:
    """What was committed to."""
    assert isinstance(heard.event, LotteryCommitted)
    lottery = heard.event.lottery
    return LotteryCommittedTo(
        heard.entry,
        heard.at,
        lottery.title,
        lottery.size,
        lottery.held,
        lottery.pool,
        lottery.entries,
        lottery.rule,
        lottery.commitment,
        lottery.sources,
    )


def lottery_held(meeting: Meeting, started: Heard, heard: Sequence[Heard]) -> LotteryHeld | None:
    """The draw that was ``started``; ``heard`` are the events of the lottery that are shown.

    None when it is the same draw that only went on.
    """
    event = started.event
    assert isinstance(event, LotteryStarted)
    events = _of_draw(started, heard)
    if events is None:
        return None
    lottery = meeting.lottery.runs[event.lottery].lottery
    drawn = next((one.outcome for one in events if isinstance(one, LotteryDrawn)), None)
    is_revealed = any(isinstance(one, LotteryRevealed) for one in events)
    void = next((one.reason for one in events if isinstance(one, LotteryVoided)), "")
    outcome = drawn if is_revealed and not event.rehearsal else None
    return LotteryHeld(
        started.entry,
        started.at,
        lottery.title,
        event.rehearsal,
        event.draw,
        event.reason,
        () if event.rehearsal else _values(events),
        "" if outcome is not None or void else "Nothing that was drawn is shown yet.",
        void,
        outcome.number if outcome else None,
        outcome.digits if outcome else "",
        outcome.value if outcome else "",
        outcome.digest if outcome else "",
        len(outcome.selected) if outcome else 0,
        _groups(lottery, outcome),
    )


def _of_draw(started: Heard, heard: Sequence[Heard]) -> list[object] | None:
    """The events of the draw; None when it began before ``started``."""
    found: list[object] = []
    draw: tuple[bool, int] | None = None
    for one in heard:
        event = one.event
        if isinstance(event, LotteryStarted):
            again = not event.rehearsal and draw == (False, event.draw)
            if again and one is started:
                return None
            if not again:
                if started.entry < one.entry:
                    break
                found, draw = [], (event.rehearsal, event.draw)
        found.append(event)
    return found


def _values(events: Sequence[object]) -> tuple[tuple[str, str, str], ...]:
    """For each place the value that two logins gave alike, and these."""
    given: dict[int, list[tuple[str, str]]] = {}
    agreed: dict[int, tuple[str, str, str]] = {}
    for one in events:
        if not isinstance(one, LotteryValueEntered):
            continue
        others = [by for by, value in given.get(one.place, []) if value == one.value]
        if others and others[-1].casefold() != one.by.casefold():
            agreed[one.place] = (one.value, others[-1], one.by)
        given.setdefault(one.place, []).append((one.by, one.value))
    return tuple(agreed[place] for place in sorted(agreed))


def _groups(
    lottery: Lottery, outcome: LotteryOutcome | None
) -> tuple[tuple[str, str, int, int, int], ...]:
    if outcome is None:
        return ()
    return tuple(
        (group.feature, group.value, group.least, group.most, seats)
        for group, seats in zip(lottery.groups, outcome.drawn, strict=True)
    )
