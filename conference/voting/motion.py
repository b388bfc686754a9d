"""A count under a stated majority: a motion, or an election that needs more than the most votes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from conference.core.errors import ConferenceError
from conference.voting.decision import Decision, Majority, Rule, Votes, decide
from conference.voting.outcome import Outcome

__all__ = ["under_majority"]

FOR = {
    "yes",
    "for",
    "aye",
    "ayes",
    "in favour",
    "in favor",
    "agree",
    "ja",
    "oui",
    "sí",
    "si",
    "pro",
}
AGAINST = {"no", "against", "nay", "noes", "opposed", "disagree", "nein", "non", "contra"}
ABSTAIN = {"abstain", "abstention", "abstentions", "abstained", "enthaltung", "abstención"}


def under_majority(
    outcome: Outcome,
    majority: Majority,
    of: str = "cast",
    *,
    present: int | None = None,
    members: int | None = None,
) -> tuple[Outcome, Decision]:
    """The outcome with its decision: nobody is elected unless the majority is reached.

    A motion has an option for and one against (by their names); in other polls the one with the
    most votes stands for "for" and all others for "against". An option to abstain is never
    elected and counts as abstention.
    """
    if outcome.method not in ("plurality", "approval"):
        raise ConferenceError(
            "no_majority", f"A majority can be asked for with plurality and approval, not with "
            f"{outcome.method}.",
        )  # fmt: skip
    totals = {id_: int(amount) for id_, amount in outcome.rounds[0].totals.items()}
    abstain = {id_ for id_ in totals if _word(outcome, id_) in ABSTAIN}
    votes = {id_: count for id_, count in totals.items() if id_ not in abstain}
    favour = _favoured(outcome, votes)
    yes, abstentions = votes[favour], sum(totals[id_] for id_ in abstain)
    others = sum(votes.values()) - yes
    if outcome.method == "approval":
        others = outcome.ballots - abstentions - yes
    counted = Votes(yes, others, abstentions, outcome.invalid, present, members)
    decision = decide(counted, Rule(majority, of))
    equal = [id_ for id_ in votes if votes[id_] == yes and id_ != favour]
    passed = decision.passed and not (equal and not _is_motion(outcome, votes))
    decision = replace(decision, passed=passed)
    kept = [e for e in outcome.elected if e.id == favour] if passed else []
    rounds = (
        replace(outcome.rounds[0], elected=tuple(e.id for e in kept)),
        *outcome.rounds[1:],
    )
    values: dict[str, Any] = {**outcome.values, "decision": _shown(decision, favour)}
    return replace(outcome, elected=tuple(kept), rounds=rounds, values=values), decision


def _word(outcome: Outcome, id_: str) -> str:
    return outcome.name(id_).strip().casefold()


def _is_motion(outcome: Outcome, votes: dict[str, int]) -> bool:
    words = [_word(outcome, id_) for id_ in votes]
    return sum(word in FOR for word in words) == 1 and sum(word in AGAINST for word in words) == 1


def _favoured(outcome: Outcome, votes: dict[str, int]) -> str:
    """The option "for", or the one with the most votes."""
    if not votes:
        raise ConferenceError("no_options", "There is no option besides abstention.")
    if _is_motion(outcome, votes):
        return next(id_ for id_ in votes if _word(outcome, id_) in FOR)
    elected = [e.id for e in outcome.elected if e.id in votes]
    most = max(votes.values())
    leading = [id_ for id_ in votes if votes[id_] == most]
    return next((id_ for id_ in leading if id_ in elected), leading[0])


def _shown(decision: Decision, favour: str) -> dict[str, Any]:
    return {
        "passed": decision.passed,
        "option": favour,
        "for": decision.yes,
        "against": decision.no,
        "abstentions": decision.abstentions,
        "of": decision.base_name,
        "base": decision.base,
        "majority": decision.majority,
        "needed": decision.needed,
        "sentence": decision.sentence,
    }
