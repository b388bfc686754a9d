"""What a counting rule makes of a closed poll: the outcome, which goes into the record.

A single choice needs no more than its tally. For every other kind the rule that the operator
chose is applied to the ballots in the box (on a scale also to hands and button), after the
closing. The outcome can be computed again by anyone with the record: ties are broken by lots from
a seed that is fixed by the roll of the closing, which nobody could choose.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

import numpy as np

from conference.core.ids import PartyId
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.model import Kind, Poll
from conference.voting.outcome import Outcome, as_json
from conference.voting.profile import (
    END,
    BallotProfile,
    Election,
    approvals,
    named_candidates,
    rankings,
    scores,
)
from conference.voting.rules import RULES, CountingRule, count

__all__ = [
    "OutcomeRound",
    "OutcomeTransfer",
    "PollOutcome",
    "ballots_of",
    "counted",
    "needs_count",
    "outcome_of",
    "rules_for",
    "seed_of",
    "up_to_round",
    "usual_rule",
]

TAKES = {
    Kind.SINGLE: "choice",
    Kind.APPROVAL: "approval",
    Kind.SCALE: "scale",
    Kind.RANKING: "ranking",
    Kind.POINTS: "scores",
}
"""How the counting rules name the ballots of each kind."""


@dataclass(frozen=True, slots=True)
class OutcomeTransfer:
    """Votes that moved from an option to others: one amount an option in ``to``, "" for none."""

    source: int
    kind: str
    to: tuple[str, ...]
    exhausted: str


@dataclass(frozen=True, slots=True)
class OutcomeRound:
    """One round. ``totals`` has one amount an option, as the rule writes it ("" when out).

    ``guarded`` options cannot be excluded and ``doomed`` ones not elected any more, for the sake of
    what is guaranteed to groups.
    """

    number: int
    kind: str
    totals: tuple[str, ...]
    exhausted: str
    elected: tuple[int, ...]
    excluded: tuple[int, ...]
    transfers: tuple[OutcomeTransfer, ...]
    quota: str | None
    note: str
    guarded: tuple[int, ...] = ()
    doomed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PollOutcome:
    """The outcome of a poll by its rule. Options are numbers, in the order of the poll's options.

    ``elected`` in order of election; ``ranking`` as groups of tied options, best first;
    ``committees`` all that the rule finds equally good; ``pairwise`` and ``paths`` as matrices
    (row preferred to column). ``figures`` has further figures as text: the median and its
    quantiles. ``ties`` are sentences. ``without`` are those who would be elected if no seats were
    guaranteed to groups; empty where none are.
    """

    rule: str
    title: str
    ballots: int
    invalid: int
    seats: int
    quota: str | None
    elected: tuple[int, ...]
    ranking: tuple[tuple[int, ...], ...]
    committees: tuple[tuple[int, ...], ...]
    rounds: tuple[OutcomeRound, ...]
    pairwise: tuple[tuple[int, ...], ...]
    paths: tuple[tuple[int, ...], ...]
    figures: tuple[tuple[str, str], ...]
    ties: tuple[str, ...]
    notes: tuple[str, ...]
    seed: str
    without: tuple[int, ...] = ()


def rules_for(kind: Kind) -> tuple[CountingRule, ...]:
    """The rules that can count this kind of poll, the usual one first."""
    word = TAKES[kind]
    if kind is Kind.SINGLE:
        return (RULES["plurality"],)
    listed = [rule for rule in RULES.values() if word in rule.takes and rule.gives != "budget"]
    return tuple(sorted(listed, key=lambda rule: rule.takes[0] != word))


def usual_rule(kind: Kind) -> str:
    """The rule of a poll for which none was chosen."""
    return {Kind.RANKING: "stv-scottish", Kind.POINTS: "score", Kind.SCALE: "median"}.get(
        kind, rules_for(kind)[0].name
    )


def up_to_round(outcome: PollOutcome, shown: int) -> PollOutcome:
    """The outcome without anything that a round after ``shown`` decided; 0 is all of it.

    Later rounds are left as blanks, for it is known how many there are.
    """
    if not 0 < shown < len(outcome.rounds):
        return outcome
    seen, later = outcome.rounds[:shown], outcome.rounds[shown:]
    decided = {option for one in seen for option in one.elected}
    return replace(
        outcome,
        elected=tuple(option for option in outcome.elected if option in decided),
        ranking=(),
        committees=(),
        rounds=(*seen, *map(_blank, later)),
        pairwise=(),
        paths=(),
        figures=(),
        ties=(),
        notes=(),
        without=(),
    )


def _blank(one: OutcomeRound) -> OutcomeRound:
    return OutcomeRound(one.number, "", ("",) * len(one.totals), "", (), (), (), None, "")


def needs_count(poll: Poll) -> bool:
    """Whether the tally alone does not say the outcome."""
    return poll.kind is not Kind.SINGLE


def seed_of(poll: Poll, roll: str) -> str:
    """The seed of a poll's lots; ``roll`` is the digest of its roll at the closing."""
    return f"{poll.id} {roll}"


def outcome_of(
    poll: Poll, box: BallotBox, left_out: Collection[PartyId] = frozenset()
) -> PollOutcome:
    """Count a closed poll by its rule, without the parties left out. The box must be settled.

    Raises :class:`~conference.core.errors.ConferenceError` when the rule cannot count these
    ballots.
    """
    return counted(poll, ballots_of(poll, box, left_out), seed_of(poll, box.roll_digest()))


def ballots_of(poll: Poll, box: BallotBox, left_out: Collection[PartyId] = frozenset()) -> Election:
    """What a rule counts of a closed poll: its options and its ballots. The box must be settled."""
    return Election(
        named_candidates(poll.options), _ballots(poll, box, left_out), title=poll.question
    )


def counted(poll: Poll, election: Election, seed: str | None) -> PollOutcome:
    """Count these ballots by the poll's rule; without a seed no lot is drawn, and none has one.

    Raises :class:`~conference.core.errors.ConferenceError` when the rule cannot count them, with
    the code ``lot_needed`` where it stops at a tie.
    """
    rule = RULES[poll.rule]
    seats = None if rule.gives in {"winner", "value"} else poll.seats
    return _frozen(poll, count(poll.rule, election, seats=seats, seed=seed), seed or "")


def _ballots(poll: Poll, box: BallotBox, left_out: Collection[PartyId]) -> BallotProfile:
    size = len(poll.options)
    choices = [slot.choice for slot in box.slots.values() if slot.party not in left_out]
    match poll.kind:
        case Kind.SINGLE | Kind.SCALE:
            people = np.array(box.tally(left_out).people, dtype=np.int64)
            return rankings(np.arange(size)[:, None], people)
        case Kind.APPROVAL:
            ticked = np.zeros((len(choices), size), dtype=np.bool_)
            for row, choice in enumerate(choices):
                ticked[row, list(choice)] = True
            return approvals(ticked)
        case Kind.RANKING:
            prefs = np.full((len(choices), size), END, dtype=np.int16)
            for row, choice in enumerate(choices):
                prefs[row, : len(choice)] = choice
            return rankings(prefs)
        case Kind.POINTS:
            return scores(np.array(choices, dtype=np.int64).reshape(len(choices), size))


def _frozen(poll: Poll, outcome: Outcome, seed: str) -> PollOutcome:
    shown = as_json(outcome)
    places = {candidate.id: place for place, candidate in enumerate(outcome.candidates)}

    def many(ids: object) -> tuple[int, ...]:
        return tuple(places[i] for i in ids)  # type: ignore[attr-defined]

    def amounts(by_id: dict[str, str]) -> tuple[str, ...]:
        return tuple(by_id.get(candidate.id, "") for candidate in outcome.candidates)

    def matrix(name: str) -> tuple[tuple[int, ...], ...]:
        rows = shown.get(name) or {}
        return tuple(tuple(rows[a].get(b, 0) for b in places) for a in places if a in rows)

    rounds = tuple(
        OutcomeRound(
            number=one["round"],
            kind=one["kind"],
            totals=amounts(one["totals"]),
            exhausted=one["exhausted"],
            elected=many(one["elected"]),
            excluded=many(one["excluded"]),
            transfers=tuple(
                OutcomeTransfer(places[t["from"]], t["kind"], amounts(t["to"]), t["exhausted"])
                for t in one["transfers"]
                if t["from"] in places
            ),
            quota=one.get("quota"),
            note=one.get("note", ""),
            guarded=many(one.get("guarded", ())),
            doomed=many(one.get("doomed", ())),
        )
        for one in shown["rounds"]
    )
    return PollOutcome(
        rule=poll.rule,
        title=RULES[poll.rule].title,
        ballots=outcome.ballots,
        invalid=outcome.invalid,
        seats=outcome.seats or 1,
        quota=shown["quota"],
        elected=many([elected.id for elected in outcome.elected]),
        ranking=tuple(many(level) for level in outcome.ranking),
        committees=tuple(many(committee) for committee in outcome.committees or ()),
        rounds=rounds,
        pairwise=matrix("pairwise"),
        paths=matrix("paths"),
        figures=_figures(shown),
        ties=tuple(_tie(poll, places, tie) for tie in shown["ties"]),
        notes=tuple(outcome.notes),
        seed=seed,
        without=many(outcome.without or ()),
    )


def _figures(shown: dict[str, object]) -> tuple[tuple[str, str], ...]:
    figures = [(name, str(shown[name])) for name in ("median",) if name in shown]
    quantiles = shown.get("quantiles")
    if isinstance(quantiles, dict):
        figures += [(f"quantile {part}", str(value)) for part, value in quantiles.items()]
    return tuple(figures)


def _tie(poll: Poll, places: dict[str, int], tie: dict[str, object]) -> str:
    def names(ids: object) -> str:
        return ", ".join(poll.options[places[i]] for i in ids)  # type: ignore[attr-defined]

    how = {
        "backwards": "by the most recent round in which they differed",
        "forwards": "by the first round in which they differed",
        "lot": "by lot from the published seed",
    }.get(str(tie["method"]), f"by {tie['method']}")
    return (
        f"Round {tie['round']}, {tie['purpose']}: {names(tie['tied'])} were tied; "
        f"{names(tie['chosen'])} was taken {how}."
    )
