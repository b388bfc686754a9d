"""A count under a stated majority: a motion, or an election that needs more than the most votes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from conference.core.errors import ConferenceError
from conference.voting.decision import Decision, Majority, Rule, Votes, decide
from conference.voting.outcome import Elected, Outcome
from conference.voting.rules.standing import top
from conference.voting.ties import Lots

__all__ = ["is_motion", "under_majority"]

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
    drawn: Sequence[str] = (),
) -> tuple[Outcome, Decision]:
    """The outcome with its decision: nobody is elected unless the majority is reached.

    A motion has an option for and one against (by their names); in other polls an option's own
    votes stand for "for" and all others for "against". With several seats everybody who is elected
    needs the majority. An option to abstain is never elected and counts as abstention. ``drawn``
    as in :func:`conference.voting.rules.count`.

    Returns the decision about the option for, or the one with the most votes; with several seats
    ``values["decisions"]`` has those about all that had a seat before.
    """
    if outcome.method not in ("plurality", "approval"):
        raise ConferenceError(
            "no_majority", f"A majority can be asked for with plurality and approval, not with "
            f"{outcome.method}.",
        )  # fmt: skip
    totals = {id_: int(amount) for id_, amount in outcome.rounds[0].totals.items()}
    abstain = {id_ for id_ in totals if _word(outcome, id_) in ABSTAIN}
    votes = {id_: count for id_, count in totals.items() if id_ not in abstain}
    abstentions = sum(totals[id_] for id_ in abstain)
    outcome = _without(outcome, abstain, drawn)
    motion = is_motion(map(outcome.name, votes))

    def about(id_: str) -> Decision:
        yes, others = votes[id_], sum(votes.values()) - votes[id_]
        if outcome.method == "approval":
            others = outcome.ballots - abstentions - yes
        counted = Votes(yes, others, abstentions, outcome.invalid, present, members)
        decision = decide(counted, Rule(majority, of))
        level = outcome.seats == 1 and list(votes.values()).count(yes) > 1
        alone = motion or outcome.method == "approval" or not level
        return replace(decision, passed=decision.passed and alone)

    favour = _favoured(outcome, votes)
    seated = [favour] if motion else [e.id for e in outcome.elected] or [favour]
    decisions = {id_: about(id_) for id_ in seated}
    passed = [id_ for id_, decision in decisions.items() if decision.passed]
    kept = tuple(Elected(id_, outcome.name(id_), 1) for id_ in passed)
    rounds = (replace(outcome.rounds[0], elected=tuple(e.id for e in kept)), *outcome.rounds[1:])
    shown = [
        {"option": id_, "motion": motion, **decision.as_json()}
        for id_, decision in decisions.items()
    ]
    values: dict[str, Any] = {**outcome.values, "decision": shown[0]}
    if len(shown) > 1:
        values["decisions"] = shown
    return replace(outcome, elected=kept, rounds=rounds, values=values), decisions[seated[0]]


def _without(outcome: Outcome, abstain: set[str], drawn: Sequence[str]) -> Outcome:
    """The outcome with its seats for those who are no option to abstain; ties by the same lots."""
    if not any(e.id in abstain for e in outcome.elected):
        return outcome
    place = {c.id: n for n, c in enumerate(outcome.candidates)}
    levels = [[place[i] for i in level if i not in abstain] for level in outcome.ranking]
    lots = Lots([c.id for c in outcome.candidates], outcome.seed, drawn)
    chosen = [outcome.candidates[c] for c in top(levels, outcome.seats or 1, lots)]
    elected = tuple(Elected(who.id, who.name, 1) for who in chosen)
    return replace(outcome, elected=elected, ties=tuple(lots.ties))


def _word(outcome: Outcome, id_: str) -> str:
    return outcome.name(id_).strip().casefold()


def is_motion(names: Iterable[str]) -> bool:
    """Whether these options, by their names, are those of a motion: one for, one against."""
    words = [name.strip().casefold() for name in names]
    return sum(word in FOR for word in words) == 1 and sum(word in AGAINST for word in words) == 1


def _favoured(outcome: Outcome, votes: dict[str, int]) -> str:
    """The option "for", or the one with the most votes."""
    if not votes:
        raise ConferenceError("no_options", "There is no option besides abstention.")
    if is_motion(map(outcome.name, votes)):
        return next(id_ for id_ in votes if _word(outcome, id_) in FOR)
    elected = [e.id for e in outcome.elected if e.id in votes]
    most = max(votes.values())
    leading = [id_ for id_ in votes if votes[id_] == most]
    return next((id_ for id_ in leading if id_ in elected), leading[0])
