"""The panel that was drawn: each group against its quota and its share of the pool."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from conference.protocol.views import LotteryView
from conference.ui.kit import words
from conference.ui.lottery.says.state import KeyFigure
from conference.ui.picture import Tone

__all__ = ["MakeUpLine", "drawn_figures", "make_up", "quota_lines"]


@dataclass(frozen=True, slots=True)
class MakeUpLine:
    """A group of the panel against its quota; ``feature`` "" when it is that of the line above.

    ``seats`` is "" before the draw. Seats drawn, ``least`` and ``most`` of the quota, and the seats
    that the share of the pool would give are fractions of the longest line where they end in
    ``_at``.
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
                    pool=f"{share * 100:.1f}%",
                    is_within=drawn is None or group.least <= drawn <= group.most,
                    drawn_at=(drawn or 0) / seats,
                    least_at=group.least / seats,
                    most_at=group.most / seats,
                    share_at=min(1.0, share * view.size / seats),
                )
            )
    return tuple(lines)


def _quota(least: int, most: int) -> str:
    return words.number(least) if least == most else f"{words.number(least)}–{words.number(most)}"


def drawn_figures(view: LotteryView) -> tuple[KeyFigure, ...]:
    """What was drawn by which values; nothing before there is a draw."""
    if view.number is None:
        return ()
    digits = "".join(view.agreed[: view.digits])
    noun = "Panel" if view.kind == "panels" else "Composition"
    found = [KeyFigure(f"{noun} number", digits, Tone.TEXT)]
    if view.beacon_from and len(view.agreed) > view.digits:
        found.append(KeyFigure("Beacon", view.agreed[view.digits]))
    if view.rehearsal:
        found.append(KeyFigure("Drawn", "nobody: a rehearsal", Tone.WARNING))
    elif view.digest:
        found.append(
            KeyFigure("Digest", view.digest, Tone.ACTION, "Of commitment, value and panel.")
        )
    return tuple(found)
