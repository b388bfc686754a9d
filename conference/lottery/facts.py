"""What the meeting is told of a lottery: the commitment's facts and the outcome of a draw."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from conference.core.ids import LotteryId
from conference.deliberation.lottery.model import (
    MAX_SEAT_VALUES,
    SEAT_LETTERS,
    Group,
    Lottery,
    LotteryOutcome,
    SeatMap,
)
from conference.sortition.figures import chances
from conference.sortition.lottery import Drawn, Prepared

__all__ = ["lottery_of", "recorded_outcome"]


def lottery_of(
    prepared: Prepared, lottery: LotteryId, title: str, digits_from: str, beacon_from: str
) -> Lottery:
    """The facts of a commitment, as the record has them."""
    strata, quotas, committed = prepared.reduction.strata, prepared.quotas, prepared.commitment
    people = strata.row_sums(strata.counts)[: len(quotas.rows)].tolist()
    fair = chances(prepared.fair_distribution.probabilities, strata.counts)
    real = prepared.realised
    return Lottery(
        id=lottery,
        title=title,
        size=prepared.order.size,
        held=len(prepared.order.held),
        pool=committed.pool_size,
        types=len(strata),
        entries=prepared.order.entries,
        kind=prepared.kind,
        objective=prepared.order.objective,
        rule=committed.rule,
        groups=tuple(
            Group(quota.feature, quota.value, quota.least, quota.most, int(count))
            for quota, count in zip(quotas.rows, people, strict=True)
        ),
        least=fair.least,
        greatest=fair.greatest,
        gini=fair.gini,
        realised_least=real.least,
        realised_greatest=real.greatest,
        realised_gini=real.gini,
        deviation=real.relative,
        without=real.without,
        commitment=committed.digest(),
        pool_root=committed.pool_root,
        quotas_digest=committed.quotas,
        list_digest=committed.list_digest,
        digits_from=digits_from,
        beacon_from=beacon_from,
        program=committed.program,
        list_seed=committed.list_seed,
    )


def recorded_outcome(prepared: Prepared, drawn: Drawn, *, rehearsal: bool) -> LotteryOutcome:
    """What was drawn, as the record has it. In a rehearsal nobody is named, by pseudonym either."""
    pool, quotas = prepared.pool, prepared.quotas
    profiles = np.array(pool.profiles, dtype=np.int64)[pool.profile_of[drawn.selected]]
    held = np.array(prepared.order.held, dtype=np.int64).reshape(-1, len(quotas.features))
    seats, groups = [], []
    for number, feature in enumerate(quotas.features):
        mine = profiles[:, number]
        both = np.r_[mine, held[:, number]]
        groups += np.bincount(both, minlength=len(feature.quotas)).tolist()
        if len(feature.quotas) <= MAX_SEAT_VALUES:
            letters = "".join(SEAT_LETTERS[value] for value in mine.tolist())
            values = tuple(quota.value for quota in feature.quotas)
            seats.append(SeatMap(feature.name, values, letters))
    outcome = LotteryOutcome(
        number=drawn.lot.number,
        digits=drawn.lot.digits,
        value=drawn.lot.value,
        selected=() if rehearsal else drawn.pseudonyms,
        drawn=tuple(int(count) for count in groups),
        seats=tuple(seats),
        digest="",
    )
    return replace(outcome, digest=outcome.digest_of_facts(prepared.commitment.digest()))
