"""Outcomes of rules that choose whole committees, which can be tied as wholes."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TypeVar

from conference.core.errors import ConferenceError
from conference.voting.outcome import Elected, Outcome, Round
from conference.voting.profile import Election
from conference.voting.rules.sets import Sets, approval_sets
from conference.voting.rules.standing import named_committees
from conference.voting.ties import Lots

__all__ = [
    "MOST",
    "StepwiseChoice",
    "chosen_sets",
    "every_committee",
    "outcome_of_committees",
    "stepwise",
]

MOST = 20_000
"""No more committees, or ways to one, are followed."""

RuleState = TypeVar("RuleState", bound=Hashable)


@dataclass(frozen=True, slots=True)
class StepwiseChoice:
    """One choice of a stepwise rule: who could be chosen next, and what it says of everybody."""

    best: list[int]
    scores: Mapping[int, Fraction]
    note: str = ""


def chosen_sets(election: Election, seats: int) -> Sets:
    """The approval sets; refuses more seats than candidates."""
    sets = approval_sets(election)
    if seats > len(sets.standing):
        raise ConferenceError(
            "too_many_seats", f"{seats} seats cannot be filled by {len(sets.standing)} candidates."
        )
    return sets


def stepwise(
    method: str,
    election: Election,
    sets: Sets,
    seats: int,
    lots: Lots,
    start: RuleState,
    choose: Callable[[RuleState, frozenset[int]], StepwiseChoice],
    after: Callable[[RuleState, int, StepwiseChoice], RuleState],
    places: int = 6,
) -> Outcome:
    """Run a rule that chooses one candidate after another; ties by lot, all committees listed.

    ``choose`` names the best next candidates in a state, ``after`` is the state once one is chosen.
    """
    ids, people = election.ids, election.candidates
    state, chosen, rounds = start, list[int](), list[Round]()
    while len(chosen) < seats:
        step = choose(state, frozenset(chosen))
        one = step.best[0]
        if len(step.best) > 1:
            one = lots.draw(len(chosen) + 1, "election", step.best)[0]
        state = after(state, one, step)
        chosen.append(one)
        shown = {ids[c]: score for c, score in sorted(step.scores.items())}
        rounds.append(Round(len(chosen), "choice", shown, elected=(ids[one],), note=step.note))
    committees, complete = every_committee(seats, start, choose, after)
    return Outcome(
        method=method,
        candidates=people,
        ballots=sets.total,
        invalid=election.invalid,
        seats=seats,
        title=election.title,
        places=places,
        elected=tuple(Elected(ids[c], people[c].name, n) for n, c in enumerate(chosen, 1)),
        rounds=tuple(rounds),
        committees=named_committees(election, committees),
        ties=tuple(lots.ties),
        seed=lots.seed,
        values={} if complete else {"committees_complete": False},
    )


def every_committee(
    seats: int,
    start: RuleState,
    choose: Callable[[RuleState, frozenset[int]], StepwiseChoice],
    after: Callable[[RuleState, int, StepwiseChoice], RuleState],
) -> tuple[list[list[int]], bool]:
    """All committees that a stepwise rule can reach under some way of breaking its ties."""
    reached: set[tuple[frozenset[int], RuleState]] = {(frozenset(), start)}
    complete = True
    for _ in range(seats):
        following: set[tuple[frozenset[int], RuleState]] = set()
        for committee, state in reached:
            step = choose(state, committee)
            for one in step.best:
                following.add((committee | {one}, after(state, one, step)))
            if len(following) > MOST:
                complete = False
                break
        reached = following
    return [sorted(committee) for committee in {committee for committee, _ in reached}], complete


def outcome_of_committees(
    method: str,
    election: Election,
    sets: Sets,
    seats: int,
    lots: Lots,
    committees: Sequence[Sequence[int]],
    score: Fraction,
    *,
    complete: bool,
    places: int = 6,
) -> Outcome:
    """The outcome of a rule that finds the best committees; a lot chooses among them."""
    people, ids = election.candidates, election.ids
    ordered = sorted(sorted(some) for some in committees)
    chosen = ordered[0]
    if len(ordered) > 1:
        chosen = _drawn(election, ordered, lots)
    one = Round(
        1,
        "count",
        {ids[c]: Fraction(int(sets.weights @ sets.approved[:, c])) for c in sets.standing},
        elected=tuple(ids[c] for c in chosen),
        note=f"Score of the committee: {score}",
    )
    outcome = Outcome(
        method=method,
        candidates=people,
        ballots=sets.total,
        invalid=election.invalid,
        seats=seats,
        title=election.title,
        elected=tuple(Elected(ids[c], people[c].name, 1) for c in chosen),
        rounds=(one,),
        committees=named_committees(election, ordered),
        ties=tuple(lots.ties),
        seed=lots.seed,
        values={"score": str(score)},
    )
    if complete:
        return outcome
    return replace(outcome, values={**outcome.values, "committees_complete": False})


def _drawn(election: Election, committees: Sequence[list[int]], lots: Lots) -> list[int]:
    """A lot among tied committees: an order of all candidates is drawn; the committee that comes
    first by it wins (its first member, then the next, ...)."""
    involved = sorted({c for some in committees for c in some})
    order = lots.draw(1, "committee", involved, len(involved))
    place = {c: n for n, c in enumerate(order)}
    return min(committees, key=lambda some: sorted(place[c] for c in some))
