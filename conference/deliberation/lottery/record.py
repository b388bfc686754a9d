"""What the record says of a lottery: what of it is withheld for now, and checks against itself.

What was drawn is shown when it is revealed, and a value once a second person agrees.

Every step must be one that the rules of the ceremony allow where it stands: values agreed on by
two logins, draws numbered and with reasons, nothing after a commitment that changes it. What can be
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
from conference.deliberation.lottery.commands import (
    Command,
    EndLottery,
    EnterLotteryValue,
    RecordCommitment,
    RecordDraw,
    RevealLottery,
    StartLottery,
    VoidLottery,
)
from conference.deliberation.lottery.decide import step
from conference.deliberation.lottery.events import (
    Event,
    LotteryCommitted,
    LotteryDrawn,
    LotteryEnded,
    LotteryRevealed,
    LotteryStarted,
    LotteryValueEntered,
    LotteryVoided,
)
from conference.deliberation.lottery.model import (
    SEAT_LETTERS,
    Lottery,
    LotteryOutcome,
    LotteryStage,
)
from conference.deliberation.meeting import Meeting

__all__ = ["fault", "withheld"]

_PSEUDONYM = 64


def withheld(meeting: Meeting, event: Event) -> str | None:
    """Why an entry about a lottery is not shown yet, as a sentence; None when it is shown."""
    match event:
        case LotteryDrawn(lottery, outcome, _):
            run = meeting.lottery.runs[lottery]
            if run.stage is LotteryStage.DRAWN and run.outcome == outcome:
                return "It is a draw, and is shown when the draw is revealed."
        case LotteryValueEntered(lottery, _, place, _, _):
            run = meeting.lottery.runs[lottery]
            if run.stage is LotteryStage.LIVE and place >= len(run.agreed):
                return "It is a value of a draw, and is shown when a second person agrees."
        case _:
            pass
    return None


def fault(meeting: Meeting, event: Event) -> str | None:
    """Why this event may not be the next one of the meeting; None when it may."""
    if event.at < meeting.at:
        return "its time is before that of what happened before it"
    decision = step(meeting.lottery, _asked(event), event.at, getattr(event, "by", ""))
    if isinstance(decision, Refusal):
        return f"the ceremony of the lottery does not allow it: {decision.sentence}"
    if decision != (event,):
        return "it is not what the ceremony of the lottery leads to"
    match event:
        case LotteryCommitted(lottery, _):
            return next(_commitment_faults(lottery), None)
        case LotteryDrawn(ident, outcome, _):
            run = meeting.lottery.runs[ident]
            return next(_outcome_faults(run.lottery, outcome, rehearsal=run.rehearsal), None)
        case _:
            return None


def _asked(event: Event) -> Command:
    """The command that leads to an event."""
    match event:
        case LotteryCommitted(lottery, _):
            return RecordCommitment(lottery)
        case LotteryStarted(ident, rehearsal, _, reason, _):
            return StartLottery(ident, rehearsal, reason)
        case LotteryValueEntered(ident, _, place, value, _):
            return EnterLotteryValue(ident, place, value)
        case LotteryDrawn(ident, outcome, _):
            return RecordDraw(ident, outcome)
        case LotteryRevealed(ident, seconds, _):
            return RevealLottery(ident, seconds)
        case LotteryEnded(ident, _):
            return EndLottery(ident)
        case LotteryVoided(ident, reason, _):
            return VoidLottery(ident, reason)
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
