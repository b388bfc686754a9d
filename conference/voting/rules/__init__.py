"""The rules, one module each, and the registry that knows them by name.

Every rule is a function ``count(election, seats, lots, options) -> Outcome`` in a module that names
its rulebook. :data:`RULES` (in ``listed``) says what each is for in one sentence, which the
operator reads when choosing a rule, and what kind of ballots it takes. Use :func:`count`, which
also settles how many seats there are and opens the book of ties.

Shared by several rules: ``papers`` and ``recorder`` (papers that move), ``wigm`` (weighted
inclusive Gregory), ``keep`` (Meek's tree), ``duels`` (pairwise matrix), ``sets``, ``standing``,
``committees``, ``optimal`` (approval sets), ``budget``, ``purses`` (money).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from conference.core.errors import ConferenceError
from conference.voting.guarantees import without_any
from conference.voting.outcome import Outcome
from conference.voting.profile import Approvals, Election, Rankings, Scores
from conference.voting.rules.listed import RULES, CountingRule
from conference.voting.ties import Lots

__all__ = ["KEEP_GUARANTEES", "RULES", "CountingRule", "count", "rule_named"]

_ACCEPTED: Mapping[str, tuple[type, ...]] = {
    "choice": (Rankings,),
    "ranking": (Rankings,),
    "approval": (Approvals, Scores, Rankings),
    "scores": (Scores, Approvals),
    "scale": (Scores, Rankings),
    "budget": (Approvals, Scores),
}
KEEP_GUARANTEES = ("stv-scottish", "stv-meek", "stv-ers97", "stv-rational")
"""Rules that keep seats for groups, by guarding and dooming."""

_HELD = {Rankings: "rankings", Approvals: "approvals", Scores: "points"}


def rule_named(name: str) -> CountingRule:
    """The rule of that name; refuses unknown ones with the list of all."""
    if name not in RULES:
        raise ConferenceError(
            "unknown_method", f"There is no method {name!r}; there are: {', '.join(RULES)}."
        )
    return RULES[name]


def count(
    method: str,
    election: Election,
    *,
    seats: int | None = None,
    seed: str | None = None,
    drawn: Sequence[str] = (),
    options: Mapping[str, str] | None = None,
) -> Outcome:
    """Count an election by the rule of that name.

    ``seats``: as given, else as the election says, else 1. ``seed`` decides ties by lot and is
    published in the outcome; ``drawn``, or the election's own drawn order, goes before it. Without
    either, a tie that needs a lot is refused with ``lot_needed``. The guarantees of the election
    are kept (``guarantee_impossible`` where they cannot be, ``no_guarantees`` by other rules than
    those of STV); ``without`` of the outcome says who would be elected without them.
    """
    rule = rule_named(method)
    _check_ballots(rule, election)
    wanted = seats if seats is not None else election.seats or 1
    standing = len(election.standing)
    if rule.gives == "winner":
        if seats not in (None, 1):
            raise ConferenceError(
                "one_seat", f"{method} elects one; for several seats use a method such as stv-meek."
            )
        wanted = 1
    if rule.gives != "budget" and not 1 <= wanted <= max(standing, 1):
        raise ConferenceError(
            "bad_seats", f"{wanted} seats cannot be filled by {standing} candidates."
        )
    if not without_any(election) and method not in KEEP_GUARANTEES:
        raise ConferenceError(
            "no_guarantees",
            f"{method} cannot keep seats for groups; use one of {', '.join(KEEP_GUARANTEES)}.",
        )

    def counted(given: Election) -> Outcome:
        lots = Lots(election.ids, seed, tuple(drawn) or election.drawn)
        return rule.counter()(given, wanted, lots, options or {})

    outcome = replace(counted(election), remarks=election.remarks)
    if election.guarantees:
        plain = counted(replace(election, guarantees=()))
        outcome = replace(outcome, without=tuple(one.id for one in plain.elected))
    if outcome.ballots == 0 and outcome.elected and wanted < standing:
        return _nobody(outcome)
    return outcome


def _nobody(outcome: Outcome) -> Outcome:
    """The outcome without a single valid ballot: no lot elects anybody then."""
    return replace(
        outcome,
        elected=(),
        rounds=(),
        ranking=(),
        committees=None,
        ties=(),
        without=None if outcome.without is None else (),
        notes=(*outcome.notes, "There is no valid ballot, so nobody is elected."),
    )


def _check_ballots(rule: CountingRule, election: Election) -> None:
    if any(isinstance(election.ballots, _ACCEPTED[kind]) for kind in rule.takes):
        return
    raise ConferenceError(
        "wrong_ballots",
        f"{rule.name} is for ballots of the kind {' or '.join(rule.takes)}, and these are "
        f"{_HELD[type(election.ballots)]}.",
    )
