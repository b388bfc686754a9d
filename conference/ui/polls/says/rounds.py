"""A count in rounds as lanes: one a candidate, with its votes and where they go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from conference.deliberation.polls.counting import OutcomeRound, PollOutcome
from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.words.spoken import say, spoken

__all__ = [
    "CandidateLane",
    "CandidateState",
    "Flow",
    "LaneCell",
    "RoundsChart",
    "is_in_rounds",
    "round_note",
    "rounds_chart",
    "shown_up_to",
    "votes_text",
]

FIRST = "first"
"""The kind of the first round where a rule moves votes between candidates in later ones."""


class CandidateState(StrEnum):
    """Whether a candidate is still in, elected, or out."""

    IN = "in"
    ELECTED = "elected"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class LaneCell:
    """What a lane holds in a round.

    ``total`` is ``kept`` from the round before and what came in; ``text`` is the total as it is
    read; ``mark`` what happened in this very round.
    """

    total: float
    kept: float
    text: str
    mark: CandidateState


@dataclass(frozen=True, slots=True)
class CandidateLane:
    """A candidate (``index`` picks its colour) or, with -1, the votes without a choice left.

    ``cells`` has one a round shown, None once the candidate is out. ``status`` says in words how
    it stands after the last of them.
    """

    index: int
    label: str
    cells: tuple[LaneCell | None, ...]
    standing: CandidateState
    status: str


@dataclass(frozen=True, slots=True)
class Flow:
    """Votes that moved into round ``column`` (its place among the columns): from lane to lane."""

    column: int
    source: int
    target: int
    votes: float
    text: str


@dataclass(frozen=True, slots=True)
class RoundsChart:
    """The transfer diagram up to the round that is shown.

    ``numbers`` are the rounds, one a column. ``most`` is the quota, or the most that any lane
    holds in a round that is known here, if that is more: the desk knows all of them, so that
    nothing there changes its size when the operator steps. ``quota`` is 0 without one.
    """

    numbers: tuple[int, ...]
    lanes: tuple[CandidateLane, ...]
    flows: tuple[Flow, ...]
    most: float
    quota: float
    quota_text: str


def is_in_rounds(outcome: PollOutcome) -> bool:
    """Whether there is more than one round to step through: of no ballots there is nothing."""
    return outcome.ballots > 0 and len(outcome.rounds) > 1


def shown_up_to(poll: PollView, outcome: PollOutcome) -> int:
    """The number of the last round that is shown; 0 in the document means all."""
    last = len(outcome.rounds)
    return min(poll.shown_round or last, last)


def votes_text(text: str) -> str:
    """Votes as they are read: ``1,204``, ``66.67``."""
    number = Decimal(text or "0")
    if number == number.to_integral_value():
        return words.number(int(number))
    return spoken().digits.fraction(round(100 * number), 2)


def round_note(poll: PollView, outcome: PollOutcome) -> str:
    """What happened in the round that is shown, in the words of the pages."""
    shown = shown_up_to(poll, outcome)
    one = outcome.rounds[shown - 1]
    told = [say("poll-round", number=str(shown), of=str(len(outcome.rounds)))]
    if one.excluded:
        names = words.enumerated(poll.options[i] for i in one.excluded)
        told.append(say("poll-round-out", names=names))
    if one.elected:
        names = words.enumerated(poll.options[i] for i in one.elected)
        told.append(say("poll-round-chosen", names=names))
    return " ".join(told)


def rounds_chart(poll: PollView, outcome: PollOutcome) -> RoundsChart | None:
    """The diagram; None where the rule moves no votes between candidates."""
    if not is_in_rounds(outcome) or outcome.rounds[0].kind != FIRST:
        return None
    shown = outcome.rounds[: shown_up_to(poll, outcome)]
    is_over = len(shown) == len(outcome.rounds)
    lanes = [_lane(poll, shown, i, is_over=is_over) for i in range(len(poll.options))]
    if any(_votes(one.exhausted) for one in outcome.rounds):
        lanes.append(_exhausted(shown))
    quota = shown[-1].quota or outcome.quota or ""
    return RoundsChart(
        numbers=tuple(one.number for one in shown),
        lanes=tuple(lanes),
        flows=tuple(_flows(shown, len(poll.options))),
        most=max(_votes(quota), *map(_most, outcome.rounds)) or 1.0,
        quota=_votes(quota),
        quota_text=say("election-quota", quota=votes_text(quota)) if quota else "",
    )


def _lane(
    poll: PollView, rounds: tuple[OutcomeRound, ...], index: int, *, is_over: bool
) -> CandidateLane:
    elected_in = _first(one.number for one in rounds if index in one.elected)
    out_in = _first(one.number for one in rounds if index in one.excluded)
    cells = []
    for place, one in enumerate(rounds):
        gone = out_in is not None and one.number > out_in
        cells.append(None if gone else _cell(rounds, place, index))
    standing, status = CandidateState.IN, say("hall-lane", state="in")
    if elected_in is not None:
        standing = CandidateState.ELECTED
        chosen = [i for one in rounds for i in one.elected]
        nth = words.ordinal(chosen.index(index) + 1)
        many = len(chosen) > 1
        status = say("hall-chosen-place", place=nth) if many else say("hall-chosen")
    elif out_in is not None:
        standing, status = CandidateState.OUT, say("hall-lane", state="out")
    elif is_over:
        status = say("hall-lane", state="not")
    return CandidateLane(index, poll.options[index], tuple(cells), standing, status)


def _cell(rounds: tuple[OutcomeRound, ...], place: int, index: int) -> LaneCell:
    one = rounds[place]
    total = _votes(one.totals[index])
    came = sum(_votes(t.to[index]) for t in one.transfers if t.to)
    mark = CandidateState.IN
    if index in one.elected:
        mark = CandidateState.ELECTED
    elif index in one.excluded:
        mark = CandidateState.OUT
    kept = max(0.0, total - came) if place else total
    text = votes_text(one.totals[index])
    if mark is CandidateState.OUT and not total:
        text = say("hall-lane", state="out")
    return LaneCell(total, kept, text, mark)


def _exhausted(rounds: tuple[OutcomeRound, ...]) -> CandidateLane:
    cells = []
    for place, one in enumerate(rounds):
        total = _votes(one.exhausted)
        came = sum(_votes(t.exhausted) for t in one.transfers)
        kept = max(0.0, total - came) if place else total
        cells.append(LaneCell(total, kept, votes_text(one.exhausted), CandidateState.IN))
    return CandidateLane(
        -1, say("hall-lane", state="exhausted"), tuple(cells), CandidateState.OUT, ""
    )


def _flows(rounds: tuple[OutcomeRound, ...], exhausted: int) -> Iterable[Flow]:
    for column, one in enumerate(rounds):
        if not column:
            continue
        for moved in one.transfers:
            for target, text in (*enumerate(moved.to), (exhausted, moved.exhausted)):
                if _votes(text) > 0:
                    yield Flow(column, moved.source, target, _votes(text), f"+{votes_text(text)}")


def _most(one: OutcomeRound) -> float:
    return max(map(_votes, (*one.totals, one.exhausted)))


def _votes(text: str) -> float:
    return float(text or 0)


def _first(numbers: Iterable[int]) -> int | None:
    return next(iter(numbers), None)
