"""A count under a stated majority: a motion, or an election that needs more than the most votes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

from conference.core.errors import ConferenceError
from conference.voting.decision import Decision, Majority, Rule, Votes, decide
from conference.voting.outcome import Elected, Outcome
from conference.voting.profile import Election
from conference.voting.rules import count
from conference.voting.rules.sets import approval_sets
from conference.voting.rules.standing import levels_of, top
from conference.voting.ties import Lots

__all__ = ["count_under_majority", "is_motion"]

FOR = set(
    "yes,for,aye,ayes,in favour,in favor,agree,ja,dafür,oui,pour,sí,si,sì,a favor,a favore,sim,pro,"
    "voor,tak,za,för,igen,evet".split(",")
)
AGAINST = set(
    "no,against,nay,noes,opposed,disagree,nein,dagegen,non,contre,en contra,contra,contro,não,nee,"
    "tegen,nie,przeciw,proti,nej,nem,hayır".split(",")
)
ABSTAIN = set(
    "abstain,abstains,abstained,abstention,abstentions,blank,enthaltung,enthaltungen,enthalten,"
    "blanc,blancs,vote blanc,abstención,abstenciones,en blanco,blanco,abstenção,abstenções,"
    "astenuto,astenuti,astensione,astensioni,onthouding,onthoudingen,wstrzymuję się,wstrzymało się,"
    "zdržel se,avstår".split(",")
)
"""The options of motions in some languages of Europe."""


def is_motion(names: Iterable[str]) -> bool:
    """Whether these options, by their names, are those of a motion: one for, one against.

    Options to abstain may stand beside them.
    """
    words = [word for name in names if (word := _word(name)) not in ABSTAIN]
    return len(words) == 2 and len(FOR & {*words}) == len(AGAINST & {*words}) == 1


def _is_half(names: Iterable[str]) -> bool:
    """Whether only one side of a motion is there: nobody chose the other."""
    words = {_word(name) for name in names} - ABSTAIN
    return len(words) == 1 and bool(words & (FOR | AGAINST))


def count_under_majority(
    method: str,
    election: Election,
    majority: Majority,
    of: str = "cast",
    *,
    seats: int | None = None,
    seed: str | None = None,
    options: Mapping[str, str] | None = None,
    present: int | None = None,
    members: int | None = None,
) -> tuple[Outcome, Decision]:
    """Count by plurality or approval; only who reaches the majority is elected.

    In a motion the option for needs it, and only the votes of the option against are against; a
    tie is lost. In an election everybody's own votes are "for" and those of all who chose others
    "against"; of those who reach the majority the ones with the most votes are elected, and a tie
    for the last seat goes by lot. An option to abstain is never elected and counts as abstention,
    as does an approval ballot that ticks nobody else.

    Returns the decision about the option for, or about the first of those elected or, if there are
    none, with the most votes; ``values["decisions"]`` has one for every seat.
    """
    if method not in ("plurality", "approval"):
        raise ConferenceError(
            "no_majority", f"A majority can be asked for with plurality and approval, not with "
            f"{method}.",
        )  # fmt: skip
    wanted = seats if seats is not None else election.seats or 1
    standing = len(election.standing)
    everybody = count(method, election, seats=max(standing, 1), seed=seed, options=options)
    votes = _votes(everybody)
    names = [everybody.name(id_) for id_ in everybody.rounds[0].totals]
    motion = is_motion(names) or _is_half(names)
    if motion and method == "approval":
        raise ConferenceError(
            "no_approval", "A motion has one choice on each ballot; count it by plurality."
        )
    if not votes:
        raise ConferenceError("no_options", "There is no option besides abstention.")
    if not 1 <= wanted <= len(votes):
        raise ConferenceError(
            "bad_seats", f"{wanted} seats cannot be filled by {len(votes)} candidates."
        )
    abstentions = _abstentions(everybody, election, votes)

    def about(id_: str) -> Decision:
        if motion and _word(everybody.name(id_)) in AGAINST:
            against = Votes(0, votes[id_], abstentions, everybody.invalid, present, members)
            return decide(against, Rule(majority, of))
        others = everybody.ballots - abstentions - votes[id_]
        counted = Votes(votes[id_], others, abstentions, everybody.invalid, present, members)
        return decide(counted, Rule(majority, of))

    decisions = {id_: about(id_) for id_ in votes}
    lots = Lots(election.ids, seed, election.drawn)
    if motion:
        favour = next((id_ for id_ in votes if _word(everybody.name(id_)) in FOR), min(votes))
        shown = [favour]
        kept = shown if decisions[favour].passed else []
    else:
        kept = _seated(everybody, votes, decisions, wanted, lots)
        rest = [id_ for id_ in sorted(votes, key=lambda i: -votes[i]) if id_ not in kept]
        shown = [*kept, *rest[: wanted - len(kept)]]
    told = [{"option": id_, "motion": motion, **decisions[id_].as_json()} for id_ in shown]
    values: dict[str, Any] = {**everybody.values, "decision": told[0]}
    if len(told) > 1:
        values["decisions"] = told
    outcome = replace(
        everybody,
        seats=wanted,
        elected=tuple(Elected(id_, everybody.name(id_), 1) for id_ in kept),
        rounds=tuple(replace(one, elected=tuple(kept)) for one in everybody.rounds),
        committees=None,
        ties=tuple(lots.ties),
        values=values,
    )
    return outcome, decisions[shown[0]]


def _word(name: str) -> str:
    return " ".join(name.split()).casefold()


def _votes(outcome: Outcome) -> dict[str, int]:
    """The votes of all options but those to abstain."""
    words = {_word(outcome.name(id_)): id_ for id_ in outcome.rounds[0].totals}
    if FOR & words.keys() and AGAINST & words.keys() and not is_motion(words):
        favour, against = FOR & words.keys(), AGAINST & words.keys()
        third = words.keys() - FOR - AGAINST - ABSTAIN
        more = sorted(third or (favour if len(favour) > 1 else against))
        raise ConferenceError(
            "not_a_motion",
            f"A motion has one option for, one against and perhaps one to abstain; "
            f"{', '.join(outcome.name(words[word]) for word in more)} "
            f"{'is' if len(more) == 1 else 'are'} neither. Count it without --majority.",
        )
    return {
        id_: int(amount)
        for id_, amount in outcome.rounds[0].totals.items()
        if _word(outcome.name(id_)) not in ABSTAIN
    }


def _abstentions(outcome: Outcome, election: Election, votes: Mapping[str, int]) -> int:
    """Ballots for nobody but an option to abstain; of approvals, blank ones as well."""
    if outcome.method == "plurality":
        return outcome.ballots - sum(votes.values())
    sets = approval_sets(election)
    chosen = sets.approved[:, [election.ids.index(id_) for id_ in votes]].any(axis=1)
    return int(sets.weights[~chosen].sum())


def _seated(
    outcome: Outcome,
    votes: Mapping[str, int],
    decisions: Mapping[str, Decision],
    seats: int,
    lots: Lots,
) -> list[str]:
    """Who reaches the majority, and the threshold if there is one: the most votes first."""
    ids = [candidate.id for candidate in outcome.candidates]
    able = {
        ids.index(id_): Fraction(number)
        for id_, number in votes.items()
        if decisions[id_].passed and number and number >= (outcome.quota or 0)
    }
    return [ids[c] for c in top(levels_of(able), seats, lots)]
