"""Small lotteries for tests of the ceremony: ten seats, three digits, with or without a beacon."""

from dataclasses import replace

from meetings import Asks, founded

from conference.core.ids import LotteryId
from conference.deliberation.lottery.commands import (
    EnterLotteryValue,
    RecordCommitment,
    RecordDraw,
    StartLottery,
)
from conference.deliberation.lottery.model import (
    Group,
    Lottery,
    LotteryOutcome,
    SeatMap,
    public_value,
)
from conference.deliberation.sender import DESK

CHAMBER = LotteryId("chamber")
ANN, BEN = "Ann", "Ben"
BEACON = "8f3a" * 16


def lottery(ident=CHAMBER, beacon_from="drand, round 4711", **fields):
    """A commitment whose digest fits its facts."""
    plain = Lottery(
        id=ident,
        title="The chamber",
        size=10,
        held=0,
        pool=80,
        types=4,
        entries=1000,
        kind="compositions",
        objective="leximin",
        rule="leximin, 10 seats in all",
        groups=(
            Group("gender", "female", 4, 6, 38),
            Group("gender", "male", 4, 6, 42),
            Group("age", "young", 3, 7, 40),
            Group("age", "old", 3, 7, 40),
        ),
        least=0.125,
        greatest=0.25,
        gini=0.0625,
        realised_least=0.125,
        realised_greatest=0.25,
        realised_gini=0.0625,
        deviation=0.03125,
        without=0,
        commitment="",
        pool_root="aa" * 32,
        quotas_digest="bb" * 32,
        list_digest="cc" * 32,
        digits_from="three drums on the stage",
        beacon_from=beacon_from,
        program="conference 0.1.0",
        list_seed="dd" * 32,
    )
    made = replace(plain, **fields)
    return replace(made, commitment=made.commitment_of_facts())


def outcome(committed, digits="042", beacon=BEACON, *, rehearsal=False):
    """A draw of it that fits its quotas."""
    value = public_value(digits, beacon if committed.beacon_from else "")
    plain = LotteryOutcome(
        number=int(digits),
        digits=digits,
        value=value,
        selected=() if rehearsal else tuple(f"{n:064x}" for n in range(committed.size)),
        drawn=(5, 5, 4, 6),
        seats=(
            SeatMap("gender", ("female", "male"), "0101010101"),
            SeatMap("age", ("young", "old"), "0101010111"),
        ),
        digest="",
    )
    return replace(plain, digest=plain.digest_of_facts(committed.commitment))


def committed(**fields):
    """A meeting with the lottery committed to."""
    driver = founded()
    driver.must(RecordCommitment(lottery(**fields)))
    return driver


def entering(by, place, value, ident=CHAMBER):
    """Somebody enters a value at a desk of their own."""
    return Asks(replace(DESK, login=by), EnterLotteryValue(ident, place, value))


def agree(driver, values, ident=CHAMBER, first=0):
    """Ann and Ben enter these values, one place after the other."""
    for place, value in enumerate(values, first):
        for name in (ANN, BEN):
            driver.must(entering(name, place, value, ident))


def drawn(*, rehearsal=False):
    """A meeting in which 042 was drawn, and not revealed yet."""
    driver = committed()
    driver.must(StartLottery(CHAMBER, rehearsal))
    agree(driver, ("0", "4", "2", BEACON))
    driver.must(RecordDraw(CHAMBER, outcome(lottery(), rehearsal=rehearsal)))
    return driver
