"""The documents of lotteries: one a lottery. Others than the desk see the one that is on.

Parties and phones are not shown a rehearsal, and nobody but the desk a draw that is not revealed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields

from conference.core.ids import LotteryId
from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.events import Event
from conference.deliberation.lottery.events import (
    LotteryCommitted,
    LotteryDrawn,
    LotteryEnded,
    LotteryRevealed,
    LotteryStarted,
    LotteryValueEntered,
    LotteryVoided,
)
from conference.deliberation.lottery.model import (
    MAX_SEAT_VALUES,
    Group,
    Lottery,
    LotteryRun,
    LotteryStage,
    SeatMap,
)
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.events import SceneTaken, SceneTakenBack
from conference.deliberation.outputs.watched import lotteries_on

__all__ = ["LotteryView", "documents", "scene", "touched"]

_COMMITTED = tuple(field.name for field in fields(Lottery) if field.name != "groups")
"""What of a commitment goes into its view as it is."""


class LotteryView(Lean, frozen=True, tag_field="view", tag="lottery"):
    """A lottery: what was committed (see ``deliberation.lottery.Lottery``), and where it stands.

    ``place`` is its position in the order of commitments. ``agreed`` are the digits so far, then
    the beacon, of ``places`` values in all; ``digits`` of them are digits. ``waiting_for`` (desk)
    is the login that has entered the present value, so that it waits for another. ``groups`` leaves
    out, for parties and phones, the features of more than 36 values. ``drawn`` has the
    seats of each group, held seats included; it, ``seats``, ``number`` and ``digest`` are null
    until there is a draw, and for others than the desk until it is revealed. The seats appear over
    ``reveal_ms`` from ``revealed_at`` on. Who was drawn is never in a view.
    """

    id: str
    place: int
    title: str
    size: int
    held: int
    pool: int
    types: int
    entries: int
    kind: str
    objective: str
    rule: str
    groups: tuple[Group, ...]
    least: float
    greatest: float
    gini: float
    realised_least: float
    realised_greatest: float
    realised_gini: float
    deviation: float
    without: int
    commitment: str
    pool_root: str
    quotas_digest: str
    list_digest: str
    digits_from: str
    beacon_from: str
    program: str
    stage: str
    rehearsal: bool
    draw: int
    reason: str
    digits: int
    places: int
    agreed: tuple[str, ...]
    waiting_for: str
    disputes: int
    drawn: tuple[int, ...] | None
    seats: tuple[SeatMap, ...] | None
    number: int | None
    digest: str | None
    live_at: int | None
    drawn_at: int | None
    revealed_at: int | None
    reveal_ms: int
    list_seed: str = ""


def scene(meeting: Meeting, audience: Audience) -> LotteryId | None:
    """The lottery whose scene this audience is shown."""
    on = meeting.lottery.on
    if on is None:
        return None
    hidden = audience in {Audience.ROOMS, Audience.PHONES}
    return None if hidden and meeting.lottery.runs[on].rehearsal else on


def _seen(meeting: Meeting, audience: Audience) -> frozenset[LotteryId]:
    """The lotteries that others than the desk see: the one that is on, and those on screen."""
    on = scene(meeting, audience)
    seen = lotteries_on(meeting, audience) | ({on} if on is not None else set())
    if audience not in {Audience.ROOMS, Audience.PHONES}:
        return seen
    runs = meeting.lottery.runs
    return frozenset(one for one in seen if one in runs and not runs[one].rehearsal)


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, LotteryView]]:
    """The lotteries in the order of commitments; only those among ``paths`` where it is given."""
    wanted = chosen(paths, "lottery")
    if wanted is not None and not wanted:
        return
    seen = _seen(meeting, audience)
    for place, lottery in enumerate(meeting.lottery.order):
        is_seen = audience is Audience.DESK or lottery in seen
        if is_seen and (wanted is None or lottery in wanted):
            run = meeting.lottery.runs[lottery]
            yield f"lottery/{lottery}", _lottery(run, place, audience)


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    match event:
        case LotteryCommitted(lottery, _):
            return named("lottery", lottery.id)
        case LotteryStarted() | LotteryRevealed() | LotteryEnded():
            return named("lottery", event.lottery, meeting.lottery.on)
        case LotteryValueEntered() | LotteryDrawn() | LotteryVoided():
            return named("lottery", event.lottery)
        case SceneTaken() | SceneTakenBack():
            return named("lottery", *lotteries_on(meeting, Audience.DESK))
        case _:
            return NO_PATHS


def _lottery(run: LotteryRun, place: int, audience: Audience) -> LotteryView:
    lottery = run.lottery
    is_desk = audience is Audience.DESK
    outcome = run.outcome if is_desk or run.stage is LotteryStage.REVEALED else None
    shown = _groups_shown(lottery, audience)
    return LotteryView(
        **{field: getattr(lottery, field) for field in _COMMITTED},
        groups=tuple(lottery.groups[n] for n in shown),
        place=place,
        stage=run.stage.value,
        rehearsal=run.rehearsal,
        draw=run.draw,
        reason=run.reason,
        digits=run.digits,
        places=run.places,
        agreed=run.agreed,
        waiting_for=run.pending[0] if run.pending is not None and is_desk else "",
        disputes=run.disputes,
        drawn=tuple(outcome.drawn[n] for n in shown) if outcome else None,
        seats=outcome.seats if outcome else None,
        number=outcome.number if outcome else None,
        digest=outcome.digest if outcome else None,
        live_at=run.live_at,
        drawn_at=run.drawn_at,
        revealed_at=run.revealed_at,
        reveal_ms=run.reveal_ms,
    )


def _groups_shown(lottery: Lottery, audience: Audience) -> Sequence[int]:
    """The places of the groups that an audience is told of: not 140 areas on 40,000 phones."""
    places = range(len(lottery.groups))
    if audience in {Audience.DESK, Audience.HALL}:
        return places
    values = Counter(group.feature for group in lottery.groups)
    return [n for n in places if values[lottery.groups[n].feature] <= MAX_SEAT_VALUES]
