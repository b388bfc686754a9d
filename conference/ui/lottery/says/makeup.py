"""The panel that was drawn: each group against its quota and its share of the pool."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from conference.protocol.views import LotteryView
from conference.ui.kit import words
from conference.ui.lottery.says.state import KeyFigure
from conference.ui.picture import Tone
from conference.words.spoken import say, spoken

__all__ = ["MakeUpLine", "drawn_figures", "make_up", "quota_lines"]


@dataclass(frozen=True, slots=True)
class MakeUpLine:
    """A group of the panel against its quota; ``feature`` "" when it is that of the line above.

    ``seats`` is "" before the draw, and ``drawn``, the same as a number, None. Seats drawn,
    ``least`` and ``most`` of the quota, and the seats that the share of the pool would give are
    fractions of the longest line where they end in ``_at``.
    """

    feature: str
    value: str
    quota: str
    seats: str
    pool: str
    is_within: bool
    drawn_at: float
    least_at: float
    most_at: float
    share_at: float
    drawn: int | None = None


def make_up(view: LotteryView) -> tuple[MakeUpLine, ...]:
    """Each group of the panel against its quota; nothing before there is a draw."""
    return () if view.drawn is None else _lines(view, view.drawn)


def quota_lines(view: LotteryView) -> tuple[MakeUpLine, ...]:
    """The quotas against the pool alone, before anything is drawn."""
    return _lines(view, None)


def _lines(view: LotteryView, seats_of: tuple[int, ...] | None) -> tuple[MakeUpLine, ...]:
    seats = max([*(seats_of or ()), *(group.most for group in view.groups), 1])
    drawn_at = dict(zip(view.groups, seats_of or (), strict=False))
    lines = []
    for feature, groups in groupby(view.groups, key=lambda group: group.feature):
        for place, group in enumerate(groups):
            drawn = drawn_at.get(group)
            share = group.pool / max(1, view.pool)
            lines.append(
                MakeUpLine(
                    feature="" if place else feature,
                    value=group.value,
                    quota=_quota(group.least, group.most),
                    seats="" if drawn is None else words.number(drawn),
                    pool=_share(share),
                    is_within=drawn is None or group.least <= drawn <= group.most,
                    drawn_at=(drawn or 0) / seats,
                    least_at=group.least / seats,
                    most_at=group.most / seats,
                    share_at=min(1.0, share * view.size / seats),
                    drawn=drawn,
                )
            )
    return tuple(lines)


def _share(share: float) -> str:
    """``51.0%``, with the sign of the language before the tenth."""
    figure = f"{share * 100:.1f}".replace(".", spoken().digits.decimal)
    return say("figures-percent", figure=figure)


def _quota(least: int, most: int) -> str:
    return words.number(least) if least == most else f"{words.number(least)}–{words.number(most)}"


def drawn_figures(view: LotteryView) -> tuple[KeyFigure, ...]:
    """What was drawn by which values; nothing before there is a draw."""
    if view.number is None:
        return ()
    digits = "".join(view.agreed[: view.digits])
    kind = "panels" if view.kind == "panels" else "compositions"
    found = [KeyFigure(say("desk-lottery-number-of", kind=kind), digits, Tone.TEXT)]
    if view.beacon_from and len(view.agreed) > view.digits:
        found.append(KeyFigure(say("desk-lottery-beacon"), view.agreed[view.digits]))
    if view.rehearsal:
        nobody = say("desk-lottery-nobody-rehearsal")
        found.append(KeyFigure(say("desk-lottery-drawn"), nobody, Tone.WARNING))
    elif view.digest:
        label, tip = say("desk-lottery-digest"), say("desk-lottery-digest-tip")
        found.append(KeyFigure(label, view.digest, Tone.ACTION, tip))
    return tuple(found)
