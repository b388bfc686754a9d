"""What the budget rules share: projects, scores, thresholds, the order in which they come.

Amounts of money are exact fractions of the currency. A project without any support is never
funded, nor one below the file's ``min_project_score_threshold``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from conference.core.errors import ConferenceError
from conference.voting.numbers import decimal_text, exact_places, parse_amount
from conference.voting.outcome import Outcome, Round
from conference.voting.profile import Approvals, Election, Scores
from conference.voting.rules.sets import approval_sets
from conference.voting.rules.standing import levels_of
from conference.voting.ties import Lots

__all__ = ["Projects", "budget_outcome", "greedy", "projects_of"]


@dataclass(frozen=True, slots=True, eq=False)
class Projects:
    """The projects of a budget by position: cost, score (votes or points), who may be funded."""

    budget: Fraction
    cost: dict[int, Fraction]
    score: dict[int, Fraction]
    votes: dict[int, int]
    eligible: list[int]
    ballots: int
    threshold: Fraction


def projects_of(election: Election) -> Projects:
    """Read the budget, the costs and the scores of an election."""
    if election.budget is None or any(c.cost is None for c in election.candidates):
        raise ConferenceError(
            "no_budget", "A budget rule needs a budget and the cost of every project (a .pb file)."
        )
    ballots = election.ballots
    sets = approval_sets(election)
    votes = {c: int(n) for c, n in enumerate(sets.weights @ sets.approved.astype(np.int64))}
    score = {c: Fraction(n) for c, n in votes.items()}
    if isinstance(ballots, Scores):
        sums = ballots.weights @ np.where(ballots.given, ballots.points, 0)
        score = {c: Fraction(int(n), ballots.denominator) for c, n in enumerate(sums)}
    elif not isinstance(ballots, Approvals):
        raise ConferenceError("wrong_ballots", "A budget rule needs approvals or points.")
    threshold = _threshold(election.meta)
    eligible = [
        c
        for c in sets.standing
        if score[c] > 0 and score[c] >= threshold and _cost(election, c) <= election.budget
    ]
    return Projects(
        election.budget,
        {c: _cost(election, c) for c in range(len(election.candidates))},
        score,
        votes,
        eligible,
        ballots.total,
        threshold,
    )


def _cost(election: Election, candidate: int) -> Fraction:
    return election.candidates[candidate].cost or Fraction(0)


def _threshold(meta: Mapping[str, str]) -> Fraction:
    text = meta.get("min_project_score_threshold", "")
    value = parse_amount(text) if text else Fraction(0)
    if value is None:
        raise ConferenceError(
            "bad_threshold", f"min_project_score_threshold must be a number, not {text!r}."
        )
    return value


def greedy(
    projects: Projects, lots: Lots, *, skip: bool = True, funded: Sequence[int] = ()
) -> list[int]:
    """Fund by score while the money lasts, after those that are ``funded`` already.

    Equals come by lower cost, then by lot; both are noted where they decide. ``skip`` what no
    longer fits, or stop there.
    """
    chosen = list(funded)
    left = projects.budget - sum((projects.cost[c] for c in chosen), Fraction(0))
    rest = {c: projects.score[c] for c in projects.eligible if c not in chosen}
    for level in levels_of(rest):
        before, some, is_over = left, list[int](), False
        for group in reversed(levels_of({c: projects.cost[c] for c in level})):
            cost = projects.cost[group[0]]
            room = min(int(left // cost), len(group)) if cost else len(group)
            if 0 < room < len(group):
                some += lots.draw(1, "projects with equal score and cost", group, room)
            else:
                some += group[:room]
            left -= room * cost
            is_over = room < len(group) and not skip
            if is_over:
                break
        chosen += some
        dearest = max((projects.cost[c] for c in some), default=Fraction(0))
        other = [c for c in level if c not in some and dearest < projects.cost[c] <= before]
        if some and other:
            lots.record(1, "projects with equal score", some + other, some, "lower cost")
        if is_over:
            break
    return chosen


def budget_outcome(
    method: str,
    election: Election,
    projects: Projects,
    chosen: Sequence[int],
    lots: Lots,
    rounds: Sequence[Round] = (),
    values: Mapping[str, object] | None = None,
    notes: Sequence[str] = (),
) -> Outcome:
    """The outcome of a budget rule: projects in the order in which they were funded."""
    ids = election.ids
    levels = levels_of(projects.score)
    steps = tuple(rounds) or (
        Round(
            1,
            "count",
            {ids[c]: projects.score[c] for c in sorted(projects.score)},
            elected=tuple(ids[c] for c in chosen),
        ),
    )
    places = exact_places(projects.score.values())
    shown = {ids[c]: decimal_text(score, places) for c, score in sorted(projects.score.items())}
    if projects.threshold:
        note = f"Only projects with a score of at least {projects.threshold} are funded."
        notes = (*notes, note)
    return Outcome(
        method=method,
        candidates=election.candidates,
        ballots=projects.ballots,
        invalid=election.invalid,
        title=election.title,
        places=exact_places(total for step in steps for total in step.totals.values()),
        rounds=steps,
        ranking=tuple(tuple(ids[c] for c in level) for level in levels),
        selected=tuple(ids[c] for c in chosen),
        cost=sum((projects.cost[c] for c in chosen), Fraction(0)),
        budget=projects.budget,
        ties=tuple(lots.ties),
        seed=lots.seed,
        values={"scores": shown, **(values or {})},
        notes=tuple(notes),
    )
