"""What a rule makes of the ballots: frozen values that can be shown round by round.

Amounts are exact fractions; ``places`` says with how many decimals the rule states them. The
outcome of every rule is of one type; fields that a rule does not have stay empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from conference.voting.numbers import decimal_text
from conference.voting.profile import Candidate
from conference.voting.ties import Tie

__all__ = ["Elected", "Outcome", "Round", "Transfer", "as_json"]


@dataclass(frozen=True, slots=True)
class Transfer:
    """Votes that moved in one round, from one candidate to others and to nobody.

    ``kind`` is "surplus" or "exclusion". ``values`` are the values at which papers moved, as text.
    """

    source: str
    kind: str
    to: Mapping[str, Fraction]
    exhausted: Fraction = Fraction(0)
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Round:
    """One round, stage or step of a count, as it stands when it is over.

    ``exhausted`` are the votes that count for nobody any more, losses of rounding included.
    ``quota`` only where it changes from round to round. ``guarded`` cannot be excluded and
    ``doomed`` cannot be elected any more, for the sake of what is guaranteed to groups.
    """

    number: int
    kind: str
    totals: Mapping[str, Fraction]
    exhausted: Fraction = Fraction(0)
    elected: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    quota: Fraction | None = None
    note: str = ""
    guarded: tuple[str, ...] = ()
    doomed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Elected:
    """One who is elected, and the round in which this was certain."""

    id: str
    name: str
    round: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a count.

    ``ballots`` are the valid ones, ``invalid`` those that could not be counted at all. ``ranking``
    lists sets of tied ids, best first. ``committees`` are all that the rule finds equally good.
    ``pairwise[a][b]`` is the number of voters who prefer a to b, ``paths`` the strongest paths.
    ``selected`` and ``cost`` belong to budgets. ``values`` has further figures by name (a median,
    quantiles), ``notes`` sentences for the reader about the count, ``remarks`` those about the file
    that was counted (:attr:`conference.voting.profile.Election.remarks`). ``without`` are those who
    would be elected if nothing were guaranteed to any group; None where nothing is.
    """

    method: str
    candidates: tuple[Candidate, ...]
    ballots: int
    invalid: int = 0
    seats: int | None = None
    title: str = ""
    quota: Fraction | None = None
    places: int = 0
    elected: tuple[Elected, ...] = ()
    rounds: tuple[Round, ...] = ()
    ranking: tuple[tuple[str, ...], ...] = ()
    committees: tuple[tuple[str, ...], ...] | None = None
    pairwise: Mapping[str, Mapping[str, int]] | None = None
    paths: Mapping[str, Mapping[str, int]] | None = None
    selected: tuple[str, ...] | None = None
    cost: Fraction | None = None
    budget: Fraction | None = None
    ties: tuple[Tie, ...] = ()
    seed: str | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    without: tuple[str, ...] | None = None

    def text(self, amount: Fraction | int) -> str:
        """An amount as the rule states it."""
        return decimal_text(amount, self.places)

    def name(self, id_: str) -> str:
        """The name of a candidate."""
        return next(c.name for c in self.candidates if c.id == id_)


def money(amount: Fraction) -> int | float:
    """A sum of money as a JSON number: whole where it is whole."""
    return amount.numerator if amount.denominator == 1 else float(amount)


def as_json(outcome: Outcome) -> dict[str, Any]:
    """The outcome as one JSON object: ids as in the file, amounts as text with their precision."""
    out: dict[str, Any] = {
        "method": outcome.method,
        "title": outcome.title,
        "ballots": outcome.ballots,
        "invalid": outcome.invalid,
        "seats": outcome.seats,
        "quota": None if outcome.quota is None else outcome.text(outcome.quota),
        "candidates": [_candidate(c) for c in outcome.candidates],
        "elected": [{"id": e.id, "name": e.name, "round": e.round} for e in outcome.elected],
        "rounds": [_round(outcome, r) for r in outcome.rounds],
        "ties": [_tie(tie) for tie in outcome.ties],
        "seed": outcome.seed,
    }
    if outcome.ranking:
        out["ranking"] = [list(level) for level in outcome.ranking]
    if outcome.committees is not None:
        out["committees"] = [list(committee) for committee in outcome.committees]
    if outcome.pairwise is not None:
        out["pairwise"] = {a: dict(row) for a, row in outcome.pairwise.items()}
    if outcome.paths is not None:
        out["paths"] = {a: dict(row) for a, row in outcome.paths.items()}
    if outcome.selected is not None:
        out |= _budget(outcome)
    out |= outcome.values
    if outcome.notes:
        out["notes"] = list(outcome.notes)
    if outcome.remarks:
        out["remarks"] = list(outcome.remarks)
    if outcome.without is not None:
        out["without"] = list(outcome.without)
    return out


def _candidate(candidate: Candidate) -> dict[str, Any]:
    shown: dict[str, Any] = {"id": candidate.id, "name": candidate.name}
    if candidate.withdrawn:
        shown["withdrawn"] = True
    return shown


def _round(outcome: Outcome, one: Round) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "round": one.number,
        "kind": one.kind,
        "totals": {id_: outcome.text(amount) for id_, amount in one.totals.items()},
        "exhausted": outcome.text(one.exhausted),
        "elected": list(one.elected),
        "excluded": list(one.excluded),
        "transfers": [
            {
                "from": t.source,
                "kind": t.kind,
                "values": list(t.values),
                "to": {id_: outcome.text(amount) for id_, amount in t.to.items()},
                "exhausted": outcome.text(t.exhausted),
            }
            for t in one.transfers
        ],
    }
    if one.quota is not None:
        shown["quota"] = outcome.text(one.quota)
    if one.note:
        shown["note"] = one.note
    if one.guarded:
        shown["guarded"] = list(one.guarded)
    if one.doomed:
        shown["doomed"] = list(one.doomed)
    return shown


def _tie(tie: Tie) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "round": tie.round,
        "purpose": tie.purpose,
        "tied": list(tie.tied),
        "chosen": list(tie.chosen),
        "method": tie.method,
    }
    if tie.at is not None:
        shown["decided_by_round"] = tie.at
    if tie.label:
        shown["label"] = tie.label
    return shown


def _budget(outcome: Outcome) -> dict[str, Any]:
    projects = {c.id: c for c in outcome.candidates}
    assert outcome.selected is not None
    assert outcome.cost is not None
    return {
        "selected": [
            {"id": i, "name": projects[i].name, "cost": money(projects[i].cost or Fraction(0))}
            for i in outcome.selected
        ],
        "cost": money(outcome.cost),
        "budget": None if outcome.budget is None else money(outcome.budget),
    }
