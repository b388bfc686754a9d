"""What has happened to lotteries: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import LotteryId
from conference.deliberation.lottery.model import Lottery, LotteryOutcome

__all__ = [
    "Event",
    "LotteryCommitted",
    "LotteryDrawn",
    "LotteryEnded",
    "LotteryRevealed",
    "LotteryStarted",
    "LotteryValueEntered",
    "LotteryVoided",
]


@dataclass(frozen=True, slots=True)
class LotteryCommitted:
    """A lottery was committed to: from now on nothing of it can be changed unseen."""

    lottery: Lottery
    at: Millis


@dataclass(frozen=True, slots=True)
class LotteryStarted:
    """The lottery's scene went on and its digits are taken.

    ``draw`` is the number of this draw of the commitment, 0 in a rehearsal; a draw that goes on
    keeps its number.
    """

    lottery: LotteryId
    rehearsal: bool
    draw: int
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class LotteryValueEntered:
    """The login ``by`` entered the digit, or the beacon, of this place.

    In records of before logins had names, somebody who called themselves so.
    """

    lottery: LotteryId
    by: str
    place: int
    value: str
    at: Millis


@dataclass(frozen=True, slots=True)
class LotteryDrawn:
    """The draw that the digits make; not shown before it is revealed."""

    lottery: LotteryId
    outcome: LotteryOutcome
    at: Millis


@dataclass(frozen=True, slots=True)
class LotteryRevealed:
    """What was drawn is shown to everybody, seat by seat over ``seconds`` from ``at``."""

    lottery: LotteryId
    seconds: int
    at: Millis


@dataclass(frozen=True, slots=True)
class LotteryEnded:
    """The lottery's scene went off; after a rehearsal its values and its draw are forgotten."""

    lottery: LotteryId
    at: Millis


@dataclass(frozen=True, slots=True)
class LotteryVoided:
    """The draw does not count, for a stated reason. What was drawn stays in the record."""

    lottery: LotteryId
    reason: str
    at: Millis


Event = (
    LotteryCommitted
    | LotteryStarted
    | LotteryValueEntered
    | LotteryDrawn
    | LotteryRevealed
    | LotteryEnded
    | LotteryVoided
)
