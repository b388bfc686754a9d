"""What the record says of a lottery, checked against itself.

Every step must be one that the rules of the ceremony allow where it stands: values agreed on by
two people, draws numbered and with reasons, nothing after a commitment that changes it. What can be
computed from the record alone is computed again: the digest of the commitment from its facts, that
of the draw from commitment, public value and panel, the make-up of the panel from its seats, and
that it keeps the quotas. Whether the list and the chances are right is checked on the published
files (``conference sortition verify``), which the commitment binds.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import assert_never

from conference.core.errors import Refusal
from conference.deliberation import commands as c
from conference.deliberation import events as e
from conference.deliberation.lottery.ceremony import LotteryCommand, LotteryEvent, decide_lottery
from conference.deliberation.lottery.model import SEAT_LETTERS, Lottery, LotteryOutcome
from conference.deliberation.meeting import Meeting

__all__ = ["lottery_fault"]

_PSEUDONYM = 64


def lottery_fault(meeting: Meeting, event: LotteryEvent) -> str | None:
    """Why this event may not be the next one of the meeting; None when it may."""
    if event.at < meeting.at:
        return "its time is before that of what happened before it"
    decision = decide_lottery(meeting, _asked(event), event.at)
    if isinstance(decision, Refusal):
        return f"the ceremony of the lottery does not allow it: {decision.sentence}"
    if decision != (event,):
        return "it is not what the ceremony of the lottery leads to"
    match event:
        case e.LotteryCommitted(lottery, _):
            return next(_commitment_faults(lottery), None)
        case e.LotteryDrawn(ident, outcome, _):
            run = meeting.lottery.runs[ident]
            return next(_outcome_faults(run.lottery, outcome, rehearsal=run.rehearsal), None)
        case _:
            return None


def _asked(event: LotteryEvent) -> LotteryCommand:
    """The command that leads to an event."""
    match event:
        case e.LotteryCommitted(lottery, _):
            return c.CommitLottery(lottery)
        case e.LotteryStarted(ident, rehearsal, _, reason, _):
            return c.StartLottery(ident, rehearsal, reason)
        case e.LotteryValueEntered(ident, by, place, value, _):
            return c.EnterLotteryValue(ident, by, place, value)
        case e.LotteryDrawn(ident, outcome, _):
            return c.RecordDraw(ident, outcome)
        case e.LotteryRevealed(ident, seconds, _):
            return c.RevealLottery(ident, seconds)
        case e.LotteryEnded(ident, _):
            return c.EndLottery(ident)
        case e.LotteryVoided(ident, reason, _):
            return c.VoidLottery(ident, reason)
        case _:
            assert_never(event)


def _commitment_faults(lottery: Lottery) -> Iterator[str]:
    if lottery.commitment_of_facts() != lottery.commitment:
        yield "its commitment does not have the digest of its facts"
    if not 0 <= lottery.held < lottery.size <= lottery.held + lottery.pool:
        yield "its seats cannot be filled from its pool"
    for feature, groups in _features(lottery).items():
        if sum(lottery.groups[g].pool for g in groups) != lottery.pool:
            yield f"its people by {feature} are not its people"


def _outcome_faults(lottery: Lottery, outcome: LotteryOutcome, *, rehearsal: bool) -> Iterator[str]:
    if outcome.digest_of_facts(lottery.commitment) != outcome.digest:
        yield "its draw does not have the digest of what was drawn"
    if not rehearsal:
        names = outcome.selected
        if len(names) != lottery.size - lottery.held:
            yield "its panel does not have as many people as seats"
        if any(len(name) != _PSEUDONYM for name in names) or any(
            a >= b for a, b in pairwise(names)
        ):
            yield "its panel is not a sorted list of pseudonyms"
    for group, seats in zip(lottery.groups, outcome.drawn, strict=True):
        if not group.least <= seats <= group.most:
            yield f"its panel has {seats} of {group.feature}: {group.value}, outside the quota"
    features = _features(lottery)
    for feature, groups in features.items():
        if sum(outcome.drawn[g] for g in groups) != lottery.size:
            yield f"its seats by {feature} are not its seats"
    for seat_map in outcome.seats:
        places = features.get(seat_map.feature, [])
        if seat_map.values != tuple(lottery.groups[g].value for g in places):
            yield f"its seats show values of {seat_map.feature} that have no quota"
            continue
        counts = [seat_map.seats.count(SEAT_LETTERS[i]) for i in range(len(places))]
        held = [outcome.drawn[g] - count for g, count in zip(places, counts, strict=True)]
        if min(held) < 0 or sum(held) != lottery.held or len(seat_map.seats) != sum(counts):
            yield f"its seats by {seat_map.feature} are not those of its panel"


def _features(lottery: Lottery) -> dict[str, list[int]]:
    """The places of each feature's groups."""
    found: dict[str, list[int]] = {}
    for place, group in enumerate(lottery.groups):
        found.setdefault(group.feature, []).append(place)
    return found
