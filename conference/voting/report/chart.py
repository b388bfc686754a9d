"""SVG drawings for the report. Geometry in floats; nothing is decided here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from html import escape

from conference.voting.outcome import Outcome, Round
from conference.voting.report.words import narrowed, short

__all__ = ["COLUMNS", "bars", "color", "transfers"]

PALETTE = (
    "#2f6fb3", "#d9822b", "#3c8f5c", "#b23a48", "#7a5bb5", "#1f8a9e", "#a8791f", "#c0569b",
    "#5f7a1f", "#4b4f9e", "#b5543a", "#2f8f80", "#8a5a44", "#6b7686",
)  # fmt: skip
NOBODY = "#b8bec6"
COLUMN, BAR, LEFT, RIGHT, TOP = 128, 18, 210, 130, 60
COLUMNS = 6
"""So many rounds are side by side, so that a page of paper holds them; the last of them comes again
at the start of the next drawing."""
HEIGHT = 560.0
LANE = 22.0
"""Least height of a candidate's lane, so that its name has room."""
GAP = 16
"""Between lanes: room for a word."""


def color(place: int) -> str:
    """The color of a candidate by position; repeats after fourteen, names are always shown too."""
    return PALETTE[place % len(PALETTE)]


@dataclass(slots=True)
class _Lanes:
    """Where each candidate's lane is: top edge by id, and how many pixels one vote has."""

    top: dict[str, float] = field(default_factory=dict)
    scale: float = 1.0
    bottom: float = 0.0


def _scale(rounds: Sequence[Round], order: Sequence[str]) -> float:
    """Pixels for a vote, the same in all drawings of a count."""
    return HEIGHT / (sum(_most(rounds, id_) for id_ in (*order, "")) or 1.0)


def _most(rounds: Sequence[Round], id_: str) -> float:
    """The most votes of a candidate in these rounds; "" are those that count for nobody."""
    return max(float(r.totals.get(id_, 0) if id_ else r.exhausted) for r in rounds)


def _lanes(rounds: Sequence[Round], order: Sequence[str], scale: float) -> _Lanes:
    lanes = _Lanes(scale=scale)
    y = float(TOP)
    for id_ in (*order, ""):
        lanes.top[id_] = y
        y += max(_most(rounds, id_) * scale, LANE) + GAP
    lanes.bottom = y
    return lanes


def transfers(outcome: Outcome) -> list[str]:
    """The transfer chart: a column for each round, a lane for each candidate, ribbons for votes.

    Several drawings, if there are more rounds than fit side by side.
    """
    order = _order(outcome)
    scale = _scale(outcome.rounds, order)
    starts = range(0, max(len(outcome.rounds) - 1, 1), COLUMNS - 1)
    return [_drawing(outcome, start, scale, order) for start in starts]


def _drawing(outcome: Outcome, start: int, scale: float, everybody: Sequence[str]) -> str:
    """The rounds from ``start`` on (from 0), as many as go side by side.

    Who has no votes any more when it begins is left out.
    """
    rounds = outcome.rounds[start : start + COLUMNS]
    later = {id_ for one in rounds[1:] for id_ in (*one.elected, *one.excluded)}
    order = [id_ for id_ in everybody if not start or _most(rounds, id_) or id_ in later]
    lanes = _lanes(rounds, order, scale)
    place = {c.id: n for n, c in enumerate(outcome.candidates)}
    width = LEFT + COLUMN * (len(rounds) - 1) + BAR + RIGHT
    parts = [
        f'<svg viewBox="0 0 {width} {lanes.bottom + 6:.0f}" width="{width}" '
        f'height="{lanes.bottom + 6:.0f}" role="img" aria-label="How votes moved from round to '
        'round. The table below has the same figures.">'
    ]
    for number, one in enumerate(rounds):
        x = LEFT + COLUMN * number
        parts.append(
            f'<text x="{x + BAR / 2}" y="18" class="head" text-anchor="middle">Round '
            f"{one.number}</text>"
            f'<text x="{x + BAR / 2}" y="33" class="kind" text-anchor="middle">'
            f"{escape(_kind(one))}</text>"
        )
    for number in range(1, len(rounds)):
        parts += _ribbons(outcome, start, number, lanes, place)
    for number, one in enumerate(rounds):
        again = bool(start) and not number
        parts += _bars_of(outcome, one, LEFT + COLUMN * number, lanes, place, order, again=again)
    parts += _names(outcome, lanes, place, order)
    parts.append("</svg>")
    return "".join(parts)


def _kind(one: Round) -> str:
    return {"first": "first preferences", "surplus": "surplus", "exclusion": "exclusion"}.get(
        one.kind, one.kind
    )


def _order(outcome: Outcome) -> list[str]:
    """The elected first, in their order; then the others by their best round."""
    elected = [e.id for e in outcome.elected]
    rest = [id_ for id_ in outcome.rounds[0].totals if id_ not in elected]
    rest.sort(key=lambda id_: -max(r.totals.get(id_, Fraction(0)) for r in outcome.rounds))
    return elected + rest


def _bars_of(
    outcome: Outcome,
    one: Round,
    x: float,
    lanes: _Lanes,
    place: Mapping[str, int],
    order: Sequence[str],
    *,
    again: bool,
) -> list[str]:
    """The bars of a round; ``again``: what happened in it was said in the drawing before."""
    parts = []
    for id_ in (*order, ""):
        amount = one.exhausted if not id_ else one.totals.get(id_, Fraction(0))
        height = float(amount) * lanes.scale
        fill = NOBODY if not id_ else color(place[id_])
        y = lanes.top[id_]
        who = "count for nobody" if not id_ else outcome.name(id_)
        if amount:
            parts.append(
                f'<rect x="{x}" y="{y:.1f}" width="{BAR}" height="{max(height, 1):.1f}" '
                f'fill="{fill}"><title>{escape(who)}: {outcome.text(amount)}</title></rect>'
                f'<text x="{x + BAR + 4}" y="{y + 12:.1f}" class="num">'
                f"{short(outcome, amount)}</text>"
            )
        if id_ in one.elected and not again:
            parts.append(
                f'<text x="{x + BAR / 2}" y="{y - 2:.1f}" class="won" text-anchor="middle">'
                "\u2713 elected</text>"
            )
        if id_ in one.excluded and not again:
            parts.append(
                f'<text x="{x + BAR / 2}" y="{y + 12:.1f}" class="out" text-anchor="middle">'
                "\u2715 excluded</text>"
            )
    return parts


def _ribbons(
    outcome: Outcome, start: int, number: int, lanes: _Lanes, place: Mapping[str, int]
) -> list[str]:
    """Votes on their way from the round before: those that stay, and those that move.

    ``number`` is the round's column in the drawing that begins with the round ``start``.
    """
    before, one = outcome.rounds[start + number - 1], outcome.rounds[start + number]
    x1 = LEFT + COLUMN * (number - 1) + BAR
    x2 = LEFT + COLUMN * number
    given = {t.source: sum(t.to.values(), t.exhausted) for t in one.transfers}
    parts, used, filled = [], dict[str, float](), dict[str, float]()
    for id_ in lanes.top:
        amount = before.exhausted if not id_ else before.totals.get(id_, Fraction(0))
        stays = float(amount - given.get(id_, Fraction(0)))
        if stays > 0:
            fill = NOBODY if not id_ else color(place[id_])
            parts.append(
                _ribbon(x1, lanes.top[id_], x2, lanes.top[id_], stays * lanes.scale, fill, 0.16)
            )
        used[id_] = filled[id_] = max(stays, 0.0) * lanes.scale
    for transfer in one.transfers:
        source = transfer.source
        moves = [*transfer.to.items(), ("", transfer.exhausted)]
        for id_, amount in moves:
            size = float(amount) * lanes.scale
            if size <= 0:
                continue
            y1 = lanes.top[source] + used.get(source, 0.0)
            y2 = lanes.top[id_] + filled.get(id_, 0.0)
            parts.append(_ribbon(x1, y1, x2, y2, size, color(place[source]), 0.55))
            used[source] = used.get(source, 0.0) + size
            filled[id_] = filled.get(id_, 0.0) + size
    return parts


def _ribbon(
    x1: float, y1: float, x2: float, y2: float, size: float, fill: str, opacity: float
) -> str:
    middle = (x1 + x2) / 2
    size = max(size, 0.6)
    return (
        f'<path d="M{x1:.1f} {y1:.1f}C{middle:.1f} {y1:.1f} {middle:.1f} {y2:.1f} {x2:.1f} {y2:.1f}'
        f"L{x2:.1f} {y2 + size:.1f}C{middle:.1f} {y2 + size:.1f} {middle:.1f} {y1 + size:.1f} "
        f'{x1:.1f} {y1 + size:.1f}Z" fill="{fill}" fill-opacity="{opacity}"/>'
    )


def _names(
    outcome: Outcome,
    lanes: _Lanes,
    place: Mapping[str, int],
    order: Sequence[str],
) -> list[str]:
    parts = []
    for id_ in order:
        text = outcome.name(id_)
        text = narrowed(text, 24)
        parts.append(
            f'<text x="{LEFT - 10}" y="{lanes.top[id_] + 13:.1f}" text-anchor="end" class="name" '
            f'fill="{color(place[id_])}">{escape(text)}</text>'
        )
    if any(r.exhausted for r in outcome.rounds):
        parts.append(
            f'<text x="{LEFT - 10}" y="{lanes.top[""] + 13:.1f}" text-anchor="end" class="name" '
            'fill="#5a626c">count for nobody any more</text>'
        )
    return parts


def bars(outcome: Outcome, amounts: Mapping[str, Fraction], marked: Sequence[str]) -> str:
    """Horizontal bars, the longest first; ``marked`` are shown in full color."""
    order = sorted(amounts, key=lambda id_: -amounts[id_])
    most = max((float(a) for a in amounts.values()), default=0.0) or 1.0
    rows = []
    for id_ in order:
        part = max(float(amounts[id_]) / most * 100, 0.0)
        fill = PALETTE[0] if id_ in marked else NOBODY
        rows.append(
            f"<li><span>{escape(outcome.name(id_))}</span>"
            f'<span class="bar"><i style="width:{part:.1f}%;background:{fill}"></i></span>'
            f"<b>{short(outcome, amounts[id_])}</b></li>"
        )
    return f'<ul class="bars">{"".join(rows)}</ul>'
