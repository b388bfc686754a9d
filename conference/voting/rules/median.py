"""The median of answers on a scale: "30% or 40%?" is answered by the voter in the middle.

The median is the answer that at least half of the voters are at or below, and at least half at or
above (Galton 1907; Black 1948: it beats every other answer if voters prefer what is nearer to their
own). With an even number there can be two such answers; ``options["middle"]`` says which one
stands: ``low`` (default), ``high`` or ``mean``; both are shown. Quantiles are the smallest answer
that at least that part of the voters are at or below.

Ballots: one choice among options whose names are numbers ("30", "30%", "1.5"), or a table with
numbers. In a table with several columns each has its own median, and the highest is ranked first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

import numpy as np

from conference.core.errors import ConferenceError
from conference.voting.numbers import exact_places, number_text
from conference.voting.outcome import Elected, Outcome
from conference.voting.profile import Election, Scores
from conference.voting.rules.papers import valid_rankings, weighted_count
from conference.voting.rules.standing import outcome_by_totals
from conference.voting.ties import Lots

__all__ = ["count", "quantile"]

QUANTILES = (Fraction(1, 10), Fraction(1, 4), Fraction(1, 2), Fraction(3, 4), Fraction(9, 10))
NUMBER = re.compile(r"[-+]?\d+([.,]\d+)?")

Answers = list[tuple[Fraction, int]]
"""Answers in rising order, and how many gave each."""


def quantile(answers: Sequence[tuple[Fraction, int]], part: Fraction) -> Fraction:
    """The smallest answer that at least ``part`` of all are at or below."""
    total, seen = sum(number for _, number in answers), 0
    for value, number in answers:
        seen += number
        if seen >= part * total:
            return value
    raise ValueError("no answers")


def _middle(answers: Answers) -> tuple[Fraction, Fraction]:
    """The lower and the upper of the middle answers."""
    total, seen = sum(number for _, number in answers), 0
    lower: Fraction | None = None
    for value, number in answers:
        seen += number
        if lower is None and 2 * seen >= total:
            lower = value
        if 2 * seen > total:
            assert lower is not None
            return lower, value
    raise ValueError("no answers")


def _stands(lower: Fraction, upper: Fraction, options: Mapping[str, str]) -> Fraction:
    middle = options.get("middle") or "low"
    if middle not in ("low", "high", "mean"):
        raise ConferenceError("bad_option", f"--middle must be low, high or mean, not {middle!r}.")
    return {"low": lower, "high": upper, "mean": (lower + upper) / 2}[middle]


def _figures(answers: Answers, options: Mapping[str, str]) -> dict[str, object]:
    lower, upper = _middle(answers)
    return {
        "median": number_text(_stands(lower, upper, options)),
        "median_low": number_text(lower),
        "median_high": number_text(upper),
        "quantiles": {
            number_text(part): number_text(quantile(answers, part)) for part in QUANTILES
        },
    }


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Find medians; ``values`` has the median, both middle answers and the quantiles."""
    if isinstance(election.ballots, Scores):
        return _columns(election, election.ballots, seats, lots, options)
    return _choices(election, lots, options)


def _choices(election: Election, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """One choice each, among options that are numbers."""
    valid = valid_rankings(election, ties=False, gaps="skip")
    size = len(election.candidates)
    votes = weighted_count(valid.prefs[:, 0].astype(np.intp), valid.weights, size).tolist()
    scale: dict[int, Fraction] = {}
    for place, option in enumerate(election.candidates):
        found = NUMBER.search(option.name.replace(" ", ""))
        if not found:
            raise ConferenceError(
                "not_a_scale", f"The option {option.name!r} has no number, so it is on no scale."
            )
        scale[place] = Fraction(found.group().replace(",", "."))
    order = sorted(scale, key=lambda place: (scale[place], place))
    answers = [(scale[place], votes[place]) for place in order if votes[place]]
    totals = {place: votes[place] for place in scale}
    base = outcome_by_totals(
        "median", election, 0, lots, totals, ballots=valid.total, invalid=valid.invalid
    )
    if not answers:
        return base
    figures = _figures(answers, options)
    stands = _stands(*_middle(answers), options)
    chosen = [place for place in order if scale[place] == stands and votes[place]]
    people, ids = election.candidates, election.ids
    elected = tuple(Elected(ids[c], people[c].name, 1) for c in chosen)
    rounds = (replace(base.rounds[0], elected=tuple(e.id for e in elected)),)
    return replace(base, seats=1, elected=elected, rounds=rounds, values=figures, ranking=())


def _columns(
    election: Election, ballots: Scores, seats: int, lots: Lots, options: Mapping[str, str]
) -> Outcome:
    """Numbers in columns, each with its own median."""
    figures: dict[str, dict[str, object]] = {}
    totals: dict[int, Fraction] = {}
    for place, who in enumerate(election.candidates):
        said = ballots.given[:, place]
        values, inverse = np.unique(ballots.points[said, place], return_inverse=True)
        if who.withdrawn or not values.size:
            continue
        weights = weighted_count(inverse.reshape(-1), ballots.weights[said], values.size)
        answers = [
            (Fraction(int(value), ballots.denominator), int(number))
            for value, number in zip(values, weights, strict=True)
        ]
        figures[who.id] = {**_figures(answers, options), "answers": int(weights.sum())}
        totals[place] = _stands(*_middle(answers), options)
    said_any = ballots.given.any(axis=1)
    valid = int(ballots.weights[said_any].sum())
    outcome = outcome_by_totals(
        "median",
        election,
        min(seats, len(totals)),
        lots,
        totals,
        ballots=valid,
        invalid=election.invalid + ballots.total - valid,
        places=exact_places(totals.values()),
    )
    shown: dict[str, object] = {"columns": figures}
    if len(figures) == 1:
        shown |= next(iter(figures.values()))
    return replace(outcome, values=shown)
