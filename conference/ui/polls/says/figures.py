"""Two ways to draw an outcome: answers along a scale, and every two options compared."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from conference.deliberation.polls.counting import PollOutcome
from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.ui.picture import Counted
from conference.ui.polls.says.bars import fractions
from conference.voting.rules.median import NUMBER
from conference.words.spoken import say

__all__ = [
    "AxisMark",
    "Distribution",
    "Duel",
    "DuelMatrix",
    "MatrixRow",
    "ScaleStep",
    "distribution",
    "duel_matrix",
    "path_matrix",
]

MEDIAN, LOWER, UPPER = "median", "quantile 0.25", "quantile 0.75"


@dataclass(frozen=True, slots=True)
class ScaleStep:
    """A step of the scale: its answers; ``fraction`` of all of them."""

    index: int
    label: str
    people: str
    percent: str
    fraction: float
    is_middle: bool


@dataclass(frozen=True, slots=True)
class AxisMark:
    """A mark under the axis, at ``place`` counted in steps from 0; the median is ``strong``."""

    place: float
    text: str
    strong: bool


@dataclass(frozen=True, slots=True)
class Distribution:
    """The answers along the scale. ``inner`` is where the middle half of all answers lies.

    ``top`` is the share at the upper end of the columns, a whole tenth of all answers.
    """

    steps: tuple[ScaleStep, ...]
    top: float
    marks: tuple[AxisMark, ...]
    inner: tuple[float, float] | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Duel:
    """How many prefer the row to the column; ``share`` of both sides together."""

    text: str
    wins: bool
    ties: bool
    tip: str


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """An option against all others; None against itself. ``record`` as ``4 of 5``."""

    index: int
    label: str
    duels: tuple[Duel | None, ...]
    record: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class DuelMatrix:
    """Rows and columns are the options in their order."""

    title: str
    rows: tuple[MatrixRow, ...]
    sentence: str


def distribution(poll: PollView, outcome: PollOutcome, known: Counted | None) -> Distribution:
    """The answers of a scale, with median and quartiles."""
    people = known.people if known and known.people else _totals(outcome, len(poll.options))
    percents = words.percents(people)
    values = [_number(option) for option in poll.options]
    found = dict(outcome.figures)
    at = {name: _place(values, found[name]) for name in (MEDIAN, LOWER, UPPER) if name in found}
    inner = (at[LOWER], at[UPPER]) if LOWER in at and UPPER in at else None
    parts = fractions(people, sum(people))
    steps = tuple(
        ScaleStep(
            index=i,
            label=option,
            people=words.number(people[i]),
            percent=percents[i],
            fraction=parts[i],
            is_middle=i in outcome.elected,
        )
        for i, option in enumerate(poll.options)
    )
    top = max(1, *(-(-10 * count // max(1, sum(people))) for count in people)) / 10
    return Distribution(steps, top, _marks(poll, at, found), inner, _half(poll, at, found))


def _won(won: int, of: int) -> str:
    return say("poll-duels-won", won=words.number(won), of=words.number(of))


def duel_matrix(poll: PollView, outcome: PollOutcome) -> DuelMatrix | None:
    """Every two options compared; None where the rule does not."""
    if not outcome.pairwise:
        return None
    rows = _rows(poll, outcome, outcome.pairwise, "desk-polls-duel")
    others = len(poll.options) - 1
    beats_all = [row.label for row in rows if row.record == _won(others, others)]
    found = say("poll-duels-one", name=beats_all[0]) if beats_all else say("poll-duels-none")
    return DuelMatrix(say("hall-duels-title"), rows, found)


def path_matrix(poll: PollView, outcome: PollOutcome) -> DuelMatrix | None:
    """The strongest paths (Schulze), where direct comparison alone does not decide."""
    if not outcome.paths or any(
        all(ours > theirs for ours, theirs in _pairs(outcome.pairwise, i))
        for i in range(len(poll.options))
    ):
        return None
    rows = _rows(poll, outcome, outcome.paths, "desk-polls-path")
    return DuelMatrix(say("desk-polls-paths"), rows, say("desk-polls-path-wins"))


def _rows(
    poll: PollView, outcome: PollOutcome, table: tuple[tuple[int, ...], ...], tip: str
) -> tuple[MatrixRow, ...]:
    made = []
    for i, label in enumerate(poll.options):
        pairs = dict(zip(_others(i, len(poll.options)), _pairs(table, i), strict=True))
        duels = tuple(
            None
            if j not in pairs
            else Duel(
                words.number(pairs[j][0]),
                pairs[j][0] > pairs[j][1],
                pairs[j][0] == pairs[j][1],
                say(
                    tip,
                    number=words.number(pairs[j][0]),
                    first=label,
                    second=other,
                    back=words.number(pairs[j][1]),
                ),
            )
            for j, other in enumerate(poll.options)
        )
        won = sum(ours > theirs for ours, theirs in pairs.values())
        record = _won(won, len(pairs))
        made.append(MatrixRow(i, label, duels, record, i in outcome.elected))
    return tuple(made)


def _others(i: int, size: int) -> list[int]:
    return [j for j in range(size) if j != i]


def _pairs(table: tuple[tuple[int, ...], ...], i: int) -> list[tuple[int, int]]:
    return [(table[i][j], table[j][i]) for j in _others(i, len(table))]


def _totals(outcome: PollOutcome, size: int) -> tuple[int, ...]:
    if not outcome.rounds:
        return (0,) * size
    return tuple(int(float(total or 0)) for total in outcome.rounds[-1].totals)


def _number(text: str) -> Fraction | None:
    """The number of a step, read as the rule reads it."""
    found = NUMBER.search(text.replace(" ", ""))
    return Fraction(found.group().replace(",", ".")) if found else None


def _place(values: list[Fraction | None], text: str) -> float:
    """Where a value lies among the steps; between two steps in proportion."""
    wanted = Fraction(text)
    known = [(value, i) for i, value in enumerate(values) if value is not None]
    exact = next((i for value, i in known if value == wanted), None)
    if exact is not None:
        return float(exact)
    below = max((pair for pair in known if pair[0] < wanted), default=min(known))
    above = min((pair for pair in known if pair[0] > wanted), default=max(known))
    if below[0] == above[0]:
        return float(below[1])
    part = (wanted - below[0]) / (above[0] - below[0])
    return float(below[1] + part * (above[1] - below[1]))


def _marks(poll: PollView, at: dict[str, float], found: dict[str, str]) -> tuple[AxisMark, ...]:
    return tuple(
        AxisMark(
            at[name],
            say("hall-mark", mark=mark, value=_named(poll, at[name], found[name])),
            name == MEDIAN,
        )
        for name, mark in ((LOWER, "lower"), (MEDIAN, "median"), (UPPER, "upper"))
        if name in at
    )


def _half(poll: PollView, at: dict[str, float], found: dict[str, str]) -> str:
    if MEDIAN not in at:
        return say("poll-verdict-nobody")
    answer = _named(poll, at[MEDIAN], found[MEDIAN])
    if LOWER not in at or UPPER not in at:
        return say("hall-middle", answer=answer)
    low, high = (_named(poll, at[name], found[name]) for name in (LOWER, UPPER))
    if low == high:
        return say("hall-middle-half", answer=answer, low=low)
    return say("hall-middle-between", answer=answer, low=low, high=high)


def _named(poll: PollView, place: float, value: str) -> str:
    """A value in the words of its step; between steps the number alone."""
    return poll.options[int(place)] if place == int(place) else value
