"""What may be asked about lotteries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from msgspec import Meta

from conference.core.bounds import Column, LongText, LotteryName, ShortText
from conference.core.ids import LotteryId
from conference.deliberation.command import WireCommand
from conference.deliberation.lottery.model import BEACON, Lottery, LotteryOutcome

__all__ = [
    "CancelLottery",
    "CheckLottery",
    "Command",
    "CommitLottery",
    "EndLottery",
    "EnterLotteryValue",
    "LotteryPlan",
    "LotteryTask",
    "RecordCommitment",
    "RecordDraw",
    "RevealLottery",
    "StartLottery",
    "VoidLottery",
]


@dataclass(frozen=True, slots=True)
class RecordCommitment:
    """Keep the commitment to a lottery before its draw. Only the server itself asks for it."""

    lottery: Lottery


class StartLottery(WireCommand, frozen=True, tag="start_lottery"):
    """The desk puts a lottery's scene on and takes its digits, live or as a rehearsal.

    A further draw from one commitment needs a ``reason``.
    """

    lottery: LotteryName
    rehearsal: bool = False
    reason: LongText = ""


class EnterLotteryValue(WireCommand, frozen=True, tag="enter_lottery_value"):
    """The desk enters the digit of a place (from 0), or the beacon after the last digit.

    Two different logins must agree, place by place.
    """

    lottery: LotteryName
    place: Annotated[int, Meta(ge=0, le=20)]
    value: Annotated[str, Meta(min_length=1, max_length=500)]


@dataclass(frozen=True, slots=True)
class RecordDraw:
    """Keep what was drawn. Only the server itself asks for it."""

    lottery: LotteryId
    outcome: LotteryOutcome


class RevealLottery(WireCommand, frozen=True, tag="reveal_lottery"):
    """The desk shows everybody what was drawn, seat by seat over ``seconds``."""

    lottery: LotteryName
    seconds: Annotated[int, Meta(ge=0, le=300)] = 30


class EndLottery(WireCommand, frozen=True, tag="end_lottery"):
    """The desk takes the lottery's scene off; a rehearsal is forgotten."""

    lottery: LotteryName


class VoidLottery(WireCommand, frozen=True, tag="void_lottery"):
    """The desk declares that a draw, or a commitment before any draw, does not count."""

    lottery: LotteryName
    reason: LongText


class LotteryPlan(WireCommand, frozen=True):
    """What is to be drawn, from the people and quotas that the desk has sent over HTTP.

    ``people`` says who may be drawn: those of the file that was sent, or those in the conference's
    register (which then is told of the sitting, once it is revealed).

    ``households`` are the columns that together are an address (none: no household rule),
    ``trained`` a yes/no column of which only a yes may be drawn ("": everybody). ``cap`` bounds
    every chance, ``gamma`` is GoldiLocks's weight. ``digits_from`` says where the digits will come
    from, ``beacon_from`` where the public random value will: "" does without one, and then whoever
    controls the digits chooses the panel. ``time_limit`` is in seconds, 0 for none; ``entries`` is
    the length of the list.
    """

    lottery: LotteryName
    title: ShortText
    size: Annotated[int, Meta(ge=1, le=100_000)]
    objective: Annotated[str, Meta(max_length=20)] = "leximin"
    households: Annotated[tuple[Column, ...], Meta(max_length=20)] = ()
    trained: Column = ""
    cap: Annotated[float, Meta(gt=0, le=1)] = 1.0
    gamma: Annotated[float, Meta(gt=0, le=1_000_000)] = 1.0
    digits_from: ShortText = ""
    beacon_from: ShortText = BEACON
    time_limit: Annotated[float, Meta(ge=0, le=86_400)] = 0.0
    entries: Annotated[int, Meta(ge=10, le=1_000_000)] = 1000
    people: Literal["file", "register"] = "file"


class CheckLottery(LotteryPlan, frozen=True, tag="check_lottery"):
    """The desk asks whether the files are sound and a panel is possible.

    Acknowledged when it has begun; what comes of it arrives as ``lottery_job``.
    """


class CommitLottery(LotteryPlan, frozen=True, tag="commit_lottery"):
    """The desk has the fair chances computed, the list made, and the commitment recorded.

    Acknowledged when it has begun; what comes of it arrives as ``lottery_job`` and as an event.
    """


class CancelLottery(WireCommand, frozen=True, tag="cancel_lottery"):
    """The desk stops what is being computed for a lottery; nothing is changed by it."""

    lottery: LotteryName


LotteryTask = CheckLottery | CommitLottery | CancelLottery
"""What is computed beside the meeting; nothing of it is decided by it."""

Command = (
    RecordCommitment
    | StartLottery
    | EnterLotteryValue
    | RecordDraw
    | RevealLottery
    | EndLottery
    | VoidLottery
)
"""Those that ``decide`` answers."""
