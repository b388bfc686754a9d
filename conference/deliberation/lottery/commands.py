"""What may be asked about lotteries."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.ids import LotteryId
from conference.deliberation.lottery.model import Lottery, LotteryOutcome

__all__ = [
    "Command",
    "CommitLottery",
    "EndLottery",
    "EnterLotteryValue",
    "RecordDraw",
    "RevealLottery",
    "StartLottery",
    "VoidLottery",
]


@dataclass(frozen=True, slots=True)
class CommitLottery:
    """Commit to a lottery before its draw. Only the server itself asks for it."""

    lottery: Lottery


@dataclass(frozen=True, slots=True)
class StartLottery:
    """Put a lottery's scene on and take its digits: live, or as a rehearsal.

    A draw after the first needs a ``reason``, which is published. A draw whose scene went off
    before it was revealed goes on where it was.
    """

    lottery: LotteryId
    rehearsal: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class EnterLotteryValue:
    """Enter the digit of this place (the beacon after the last digit); two people must agree."""

    lottery: LotteryId
    by: str
    place: int
    value: str


@dataclass(frozen=True, slots=True)
class RecordDraw:
    """Keep what was drawn. Only the server itself asks for it."""

    lottery: LotteryId
    outcome: LotteryOutcome


@dataclass(frozen=True, slots=True)
class RevealLottery:
    """Show everybody what was drawn, seat by seat over ``seconds`` (0 to 300)."""

    lottery: LotteryId
    seconds: int


@dataclass(frozen=True, slots=True)
class EndLottery:
    """Take the lottery's scene off; a rehearsal is forgotten."""

    lottery: LotteryId


@dataclass(frozen=True, slots=True)
class VoidLottery:
    """Declare that the draw, or the commitment before any, does not count; the reason is
    published."""

    lottery: LotteryId
    reason: str


Command = (
    CommitLottery
    | StartLottery
    | EnterLotteryValue
    | RecordDraw
    | RevealLottery
    | EndLottery
    | VoidLottery
)
