"""The documents of cues, for desks: one an item that has cues of its own, is on, or on standby."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from conference.core.ids import ItemId
from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.breakouts.events import (
    BreakoutEnded,
    BreakoutPrepared,
    BreakoutRecalled,
    BreakoutStarted,
)
from conference.deliberation.cues.checks import check, warnings
from conference.deliberation.cues.events import CueAnswered, CuesPlanned
from conference.deliberation.cues.model import Cue, CueOutcome
from conference.deliberation.cues.planned import cues_of
from conference.deliberation.events import Event
from conference.deliberation.lottery import events as lottery
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.events import (
    PollClosed,
    PollOpened,
    PollPrepared,
    PollPublished,
    PollVoided,
)
from conference.deliberation.programme import events as programme
from conference.deliberation.programme.model import on_standby
from conference.deliberation.surveys import events as surveys
from conference.deliberation.timers.events import TimerStarted, TimerStopped

__all__ = ["CueView", "CuesView", "documents", "touched"]

MOVING: frozenset[type] = frozenset(
    {
        *get_args(programme.Event),
        *get_args(lottery.Event),
        *get_args(surveys.Event),
        BreakoutPrepared,
        BreakoutStarted,
        BreakoutRecalled,
        BreakoutEnded,
        PollPrepared,
        PollOpened,
        PollClosed,
        PollPublished,
        PollVoided,
        TimerStarted,
        TimerStopped,
    }
)
"""What may change which items have a document, or what stands in a cue's way."""


class CueView(Lean, frozen=True):
    """A cue; ``trouble`` is why it would fail now, ``outcome`` what became of it ("" before GO)."""

    cue: Cue
    trouble: str = ""
    outcome: CueOutcome | None = None
    sentence: str = ""
    due: int | None = None


class CuesView(Lean, frozen=True, tag_field="view", tag="cues"):
    """The cues of an item in the order in which GO does them. ``own`` says that they are planned
    for it and not those of its kind; ``warnings`` are what GO leaves as it is.
    """

    item: str
    own: bool
    cues: tuple[CueView, ...]
    warnings: tuple[str, ...] = ()


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, CuesView]]:
    """The cues; only those among ``paths`` where it is given."""
    wanted = chosen(paths, "cues")
    if audience is not Audience.DESK or (wanted is not None and not wanted):
        return
    seen = _seen(meeting)
    for item in meeting.programme.items:
        if item.id in seen and (wanted is None or item.id in wanted):
            yield f"cues/{item.id}", _cues(meeting, item.id)


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    if isinstance(event, CuesPlanned | CueAnswered):
        return named("cues", event.item)
    return named("cues", *_seen(meeting)) if type(event) in MOVING else NO_PATHS


def _seen(meeting: Meeting) -> frozenset[ItemId]:
    programme = meeting.programme
    standby = on_standby(programme)
    near = (programme.on, standby.id if standby is not None else None)
    return frozenset(meeting.cues.planned) | frozenset(item for item in near if item is not None)


def _cues(meeting: Meeting, item: ItemId) -> CuesView:
    standby = on_standby(meeting.programme)
    is_next = standby is not None and item == standby.id
    views = []
    for cue in cues_of(meeting, item):
        run = meeting.cues.run(item, cue.id)
        trouble = check(meeting, item, cue) if is_next else ""
        views.append(
            CueView(cue, trouble)
            if run is None
            else CueView(cue, trouble, run.outcome, run.sentence, run.due)
        )
    said = warnings(meeting, item) if is_next else ()
    return CuesView(item, item in meeting.cues.planned, tuple(views), said)
