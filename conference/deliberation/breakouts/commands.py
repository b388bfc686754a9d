"""What may be asked about breakouts: by desks, by rooms, and by the server alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from conference.core.bounds import Id, LongText, Number, ShortText
from conference.core.clock import Millis
from conference.deliberation.breakouts.model import (
    MOST_PHASES,
    BreakoutPhase,
    HandIn,
    Headway,
    Reach,
)
from conference.deliberation.command import WireCommand

__all__ = [
    "Beside",
    "Command",
    "EndBreakout",
    "EndOnTime",
    "ExtendBreakout",
    "ForgetDrafts",
    "MoveBreakout",
    "NextPhase",
    "PlanBreakouts",
    "PrepareBreakout",
    "ReadDrafts",
    "RecallBreakout",
    "RecallOnTime",
    "ReportRoom",
    "SaveDraft",
    "SetTables",
    "StartBreakout",
]

Phases = Annotated[tuple[BreakoutPhase, ...], Meta(max_length=MOST_PHASES)]
Grace = Annotated[int, Meta(ge=0, le=600)]
PerTable = Annotated[int, Meta(ge=4, le=8)]
More = Annotated[int, Meta(ge=-3600, le=3600)]
DraftWords = Annotated[str, Meta(max_length=3000)]
TableNumber = Annotated[int, Meta(ge=0, le=100)]
Sizes = Annotated[tuple[Annotated[int, Meta(ge=1, le=20)], ...], Meta(max_length=100)]


class PrepareBreakout(WireCommand, frozen=True, tag="prepare_breakout"):
    """Have a breakout ready to start, or another one in place of a draft of this id.

    ``breakout`` is its id, chosen by the sender. ``grace`` is in seconds: so long people may finish
    once they are called back. ``mixed`` seats them by lot, ``per_table`` at each table. With
    ``hand_in`` tables send statements while it is on.
    """

    breakout: Id
    title: ShortText
    question: LongText
    phases: Phases
    reach: Reach = Reach()
    mixed: bool = False
    grace: Grace = 60
    per_table: PerTable = 6
    hand_in: HandIn | None = None


@dataclass(frozen=True, slots=True)
class PlanBreakouts:
    """Have all breakouts of a table ready to start, or none of them."""

    breakouts: tuple[PrepareBreakout, ...]


class StartBreakout(WireCommand, frozen=True, tag="start_breakout"):
    """Start a breakout in all rooms that it reaches, at once."""

    breakout: Id


class ExtendBreakout(WireCommand, frozen=True, tag="extend_breakout"):
    """Give the phase that is on so many ``seconds`` more, or fewer; those after it move.

    ``times`` is how often that was done as far as the sender has seen: when it was done since,
    nothing more is. None does it in any case.
    """

    breakout: Id
    seconds: More
    times: Number | None = None


class NextPhase(WireCommand, frozen=True, tag="next_phase"):
    """End the phase that is on, so that the next one begins now.

    ``place`` is the phase that the sender saw, from 0: when another is on, nothing is done.
    """

    breakout: Id
    place: Number


class RecallBreakout(WireCommand, frozen=True, tag="recall_breakout"):
    """Call people back; they may finish until the grace is over."""

    breakout: Id


class EndBreakout(WireCommand, frozen=True, tag="end_breakout"):
    """End a breakout at once, without grace; a draft is withdrawn."""

    breakout: Id


class ReportRoom(WireCommand, frozen=True, tag="report_room"):
    """A room says how far it is."""

    breakout: Id
    state: Headway


class SetTables(WireCommand, frozen=True, tag="set_tables"):
    """The facilitator says how people sit: the size of each table. None is as it comes."""

    tables: Sizes


class SaveDraft(WireCommand, frozen=True, tag="save_draft"):
    """Keep what a table of the room has written so far, for its other devices and facilitators.

    ``version`` is one more than that of the text it follows on, 1 for the first. When another text
    has it already, nothing is kept, and the refusal has that ``text`` and its ``version``.
    """

    breakout: Id
    table: TableNumber
    text: DraftWords
    version: Number


class ReadDrafts(WireCommand, frozen=True, tag="read_drafts"):
    """Have what a table has written, now and at each change; as a facilitator that of all tables.

    It is asked for anew after each welcome. None is all tables, for facilitators alone.
    """

    breakout: Id
    table: TableNumber | None = None


class ForgetDrafts(WireCommand, frozen=True, tag="forget_drafts"):
    """Remove from the server what tables have written in a breakout that is over."""

    breakout: Id


@dataclass(frozen=True, slots=True)
class RecallOnTime:
    """Call people back whose last phase was over at ``due``; only the server itself asks for it.

    That was ``late`` ms ago: so much of the grace is over, too.
    """

    breakout: str
    due: Millis
    late: Millis = Millis(0)


@dataclass(frozen=True, slots=True)
class EndOnTime:
    """End what was called back, when its grace was over at ``due``; only the server asks for it."""

    breakout: str
    due: Millis


@dataclass(frozen=True, slots=True)
class MoveBreakout:
    """Have a breakout be due at another instant, since a clock was set. The server alone asks.

    All its instants move by as much; one that is not live stays as it is.
    """

    breakout: str
    due: Millis


Command = (
    PrepareBreakout
    | PlanBreakouts
    | StartBreakout
    | ExtendBreakout
    | NextPhase
    | RecallBreakout
    | EndBreakout
    | ReportRoom
    | SetTables
    | RecallOnTime
    | EndOnTime
    | MoveBreakout
)

Beside = SaveDraft | ReadDrafts | ForgetDrafts
"""What is kept beside the record, see :mod:`conference.deliberation.breakouts.drafts`."""
