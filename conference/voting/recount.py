"""The second counter: every count of an election is made twice, by two programs.

The second one is no part of this package. It is the text of ``verify_record.py``, the file by which
anybody counts a published record again with Python alone; it was written from the texts of the
rules and shares no code with :mod:`conference.voting.rules`: plain lists, dictionaries and
fractions, where the first counter has arrays. Here it is loaded from where it is shipped, so that
what decides whether an election may be published is what everybody can run.

::

    again = count_again("stv-meek", election, seats=3, seed=seed)
    differences(told, again.told, names)     # () when both counts are the same, to the last decimal

``told`` is the first count as a record has it: the body of a ``PollOutcome``, or
:func:`told_of` an :class:`~conference.voting.outcome.Outcome`. A million ballots of ten
candidates take some seconds; call it in a thread or process of its own.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from hashlib import sha256
from typing import Any

from conference.core.assets import asset
from conference.core.errors import ConferenceError
from conference.voting.outcome import Outcome, as_json
from conference.voting.profile import END, GAP, Approvals, Election, Rankings, Scores
from conference.voting.rules import rule_named

__all__ = [
    "COUNTED_TWICE",
    "Again",
    "AgainRound",
    "count_again",
    "counter_name",
    "differences",
    "is_counted_twice",
    "told_of",
]

COUNTED_TWICE = frozenset(
    {
        *("stv-scottish", "stv-rational", "stv-ers97", "stv-meek", "irv"),
        *("schulze", "ranked-pairs", "copeland"),
        *("plurality", "approval", "score", "borda"),
    }
)
"""The rules that the second counter knows, so that an election may be held by them."""

Ballot = tuple[Any, ...]
"""Options, best first (a tuple among them: equals; None: a gap); options ticked; or points."""


@dataclass(frozen=True, slots=True)
class AgainRound:
    """A round of the second count: one amount an option ("" when out), and who is in or out."""

    number: int
    totals: tuple[str, ...]
    elected: tuple[int, ...]
    excluded: tuple[int, ...]
    guarded: tuple[int, ...] = ()
    doomed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Again:
    """What the second counter makes of the ballots; candidates by position.

    ``told`` has all of it, as a record has it of the first count.
    """

    elected: tuple[int, ...]
    rounds: tuple[AgainRound, ...]
    told: Mapping[str, Any]


@cache
def _counter() -> Any:
    spec = importlib.util.spec_from_file_location(
        "conference_second_counter", asset("verify", "verify_record.py")
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def counter_name() -> str:
    """What the second counter is called in a record: its file, and the digest of its text."""
    text = asset("verify", "verify_record.py").read_bytes()
    return f"verify_record.py {sha256(text).hexdigest()[:16]}"


def is_counted_twice(method: str) -> bool:
    """Whether the second counter knows this rule, so that an election may be held by it."""
    return method in COUNTED_TWICE


def count_again(
    method: str,
    election: Election,
    *,
    seats: int,
    seed: str | None = None,
    drawn: Sequence[str] = (),
    options: Mapping[str, str] | None = None,
) -> Again:
    """Count by the second counter what :func:`conference.voting.rules.count` counts by the first.

    Withdrawn candidates, guarantees and members who stay are those of the election. Raises
    ``lot_needed`` where a tie needs a lot and there is none, ``not_counted_twice`` for a rule
    that the second counter does not know.
    """
    counter = _counter()
    if not is_counted_twice(method):
        known = ", ".join(counter.COUNTED_AGAIN)
        raise ConferenceError(
            "not_counted_twice",
            f"Nothing is counted a second time by {method}; elections are held by {known}.",
        )
    place = {id_: n for n, id_ in enumerate(election.ids)}
    promised = [(one.members, one.least, one.most) for one in election.guarantees]
    if election.staying:
        promised.append((election.staying, len(election.staying), None))
    kind, ballots = _plain(election)
    try:
        told = counter.count_again(
            method,
            list(election.ids),
            kind,
            ballots,
            seats=1 if rule_named(method).gives == "winner" else seats,
            seed=seed,
            drawn=tuple(drawn) or election.drawn,
            options=options,
            withdrawn=[n for n, who in enumerate(election.candidates) if who.withdrawn],
            guarantees=[([place[i] for i in ids], least, most) for ids, least, most in promised],
            invalid=election.invalid,
        )
    except counter.Misfit as misfit:
        raise ConferenceError("lot_needed", f"The second count stops: {misfit}.") from None
    rounds = tuple(
        AgainRound(
            one["number"],
            *(tuple(one[name]) for name in ("totals", "elected", "excluded", "guarded", "doomed")),
        )
        for one in told["rounds"]
    )
    return Again(tuple(told["elected"]), rounds, told)


def differences(
    told: Mapping[str, Any], again: Mapping[str, Any], names: Sequence[str]
) -> tuple[str, ...]:
    """In what two counts differ, as sentences; empty when they are the same to the last decimal.

    ``told`` is the first count (the fields of a ``PollOutcome``, or :func:`told_of` an outcome),
    ``again`` that of :attr:`Again.told`, ``names`` the candidates' names.
    """
    found = _counter().differences(_as_lists(told), again, list(names))
    return tuple(f"{sentence[0].upper()}{sentence[1:]}." for sentence in found)


def told_of(outcome: Outcome) -> dict[str, Any]:
    """An outcome as a record has it: candidates by position, amounts as text."""
    shown = as_json(outcome)
    place = {who.id: n for n, who in enumerate(outcome.candidates)}
    names = [who.name for who in outcome.candidates]

    def many(ids: Sequence[str]) -> list[int]:
        return [place[id_] for id_ in ids]

    def amounts(by_id: Mapping[str, str]) -> list[str]:
        return [by_id.get(id_, "") for id_ in place]

    def matrix(rows: Mapping[str, Mapping[str, int]] | None) -> list[list[int]]:
        return [[rows[a].get(b, 0) for b in place] for a in place if a in rows] if rows else []

    def transfer(one: Mapping[str, Any]) -> dict[str, Any]:
        moved = {"source": place[one["from"]], "to": amounts(one["to"])}
        return {**moved, "kind": one["kind"], "exhausted": one["exhausted"]}

    rounds = [
        {
            "number": one["round"],
            "kind": one["kind"],
            "totals": amounts(one["totals"]),
            "exhausted": one["exhausted"],
            "transfers": [transfer(moved) for moved in one["transfers"]],
            "quota": one.get("quota"),
            **{n: many(one.get(n, ())) for n in ("elected", "excluded", "guarded", "doomed")},
        }
        for one in shown["rounds"]
    ]
    ties = [
        {"round": tie.round, "purpose": tie.purpose, "method": tie.method}
        | {"tied": many(tie.tied), "chosen": many(tie.chosen)}
        for tie in outcome.ties
    ]
    return {
        "rule": outcome.method,
        "ballots": outcome.ballots,
        "invalid": outcome.invalid,
        "seats": outcome.seats or 1,
        "quota": shown["quota"],
        "elected": many([one.id for one in outcome.elected]),
        "ranking": [many(level) for level in outcome.ranking],
        "rounds": rounds,
        "pairwise": matrix(outcome.pairwise),
        "paths": matrix(outcome.paths),
        "ties": [_counter().tie_in_words(tie, names) for tie in ties],
    }


def _as_lists(value: Any) -> Any:
    """The same, as JSON would give it back: lists in place of tuples."""
    if isinstance(value, Mapping):
        return {key: _as_lists(one) for key, one in value.items()}
    return [_as_lists(one) for one in value] if isinstance(value, list | tuple) else value


def _plain(election: Election) -> tuple[str, dict[Ballot, int]]:
    """The ballots as the second counter reads them: their kind, and how many there are of each."""
    ballots = election.ballots
    weights = ballots.weights.tolist()
    rows: Sequence[Ballot]
    match ballots:
        case Rankings():
            kind, rows = "ranking", _orders(ballots)
        case Approvals():
            kind = "approval"
            rows = [tuple(row.nonzero()[0].tolist()) for row in ballots.approved]
        case Scores():
            kind, rows = "points", _points(ballots)
    counted: dict[Ballot, int] = {}
    for row, weight in zip(rows, weights, strict=True):
        counted[row] = counted.get(row, 0) + weight
    return kind, counted


def _orders(ballots: Rankings) -> list[Ballot]:
    rows = ballots.prefs.tolist()
    ends = (ballots.prefs != END).sum(axis=1).tolist()
    if ballots.tied is None and not (ballots.prefs == GAP).any():
        return [tuple(row[:end]) for row, end in zip(rows, ends, strict=True)]
    tied = [[False] * len(row) for row in rows] if ballots.tied is None else ballots.tied.tolist()
    out: list[Ballot] = []
    for row, joined in zip(rows, tied, strict=True):
        order: list[Any] = []
        for candidate, is_equal in zip(row, joined, strict=True):
            if candidate == END:
                break
            if is_equal:
                before = order[-1] if isinstance(order[-1], tuple) else (order[-1],)
                order[-1] = (*before, candidate)
            else:
                order.append(None if candidate == GAP else candidate)
        out.append(tuple(order))
    return out


def _points(ballots: Scores) -> list[Ballot]:
    unit = ballots.denominator
    return [
        tuple(Fraction(n, unit) if is_given else None for n, is_given in zip(*row, strict=True))
        for row in zip(ballots.points.tolist(), ballots.given.tolist(), strict=True)
    ]
