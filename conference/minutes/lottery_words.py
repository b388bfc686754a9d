"""A lottery in minutes: what was committed to, the values as they fell, what was drawn."""

from __future__ import annotations

from collections.abc import Iterator

from conference.minutes import words
from conference.minutes.blocks import Block, Facts, Para, Table
from conference.minutes.model import LotteryCommittedTo, LotteryHeld

__all__ = ["committed_blocks", "lottery_blocks"]


def committed_blocks(lottery: LotteryCommittedTo, number: int, zone: str) -> Iterator[Block]:
    """What was fixed before anything was drawn."""
    yield Para(
        f"“{lottery.title}”: {words.many(lottery.size, 'seat', 'seats')}, of which "
        f"{words.figure(lottery.held)} are taken, from a pool of "
        f"{words.many(lottery.pool, 'person', 'people')}, by a list of "
        f"{words.many(lottery.entries, 'entry', 'entries')}. {lottery.rule}",
        number,
        words.clock(lottery.at, zone),
        "A lottery was committed to",
    )
    yield Facts(
        f"commitment-{lottery.entry}",
        (("Commitment", lottery.commitment), ("Values from", lottery.sources)),
    )


def lottery_blocks(lottery: LotteryHeld, number: int, zone: str) -> Iterator[Block]:
    """A draw, with its values."""
    time = words.clock(lottery.at, zone)
    if lottery.rehearsal:
        said = f"“{lottery.title}”. Nothing of it counts."
        yield Para(said, number, time, "Rehearsal of a draw")
        return
    reason = f" Reason: {lottery.reason}" if lottery.reason else ""
    yield Para(f"“{lottery.title}”, draw {lottery.draw}.{reason}", number, time, "Draw by lot")
    if lottery.values:
        yield Table(
            f"values-{lottery.entry}",
            ("Place", "Value", "First given by", "Confirmed by"),
            tuple((str(place), *one) for place, one in enumerate(lottery.values, 1)),
            words=4,
        )
    if lottery.void_reason:
        yield Para(f"Declared void. Reason: {lottery.void_reason}", style="verdict")
    if lottery.number is None:
        if lottery.waits:
            yield Para(lottery.waits, style="verdict")
        return
    yield Para(
        f"The digits {lottery.digits} name entry {words.figure(lottery.number)} of the list: "
        f"{words.many(lottery.drawn, 'person was', 'people were')} drawn, by pseudonym.",
        style="verdict",
    )
    yield Facts(
        f"draw-{lottery.entry}", (("Public value", lottery.value), ("Digest", lottery.digest))
    )
    yield Table(
        f"groups-{lottery.entry}",
        ("Feature", "Group", "Least", "Most", "Seats"),
        tuple(
            (feature, value, *map(words.figure, (least, most, seats)))
            for feature, value, least, most, seats in lottery.groups
        ),
        words=2,
    )
