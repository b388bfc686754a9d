"""Sentences about a count, for readers who have never seen the rule."""

from __future__ import annotations

from fractions import Fraction

from conference.voting.outcome import Outcome, Round, Transfer
from conference.voting.rules import RULES
from conference.voting.ties import LOT_DOMAIN, Tie

__all__ = ["explanation", "headline", "listed", "round_story", "short", "tie_story"]

STV = (
    "Everybody has one vote and ranks the candidates. It counts for the first preference. Whoever "
    "reaches the quota of {quota} is elected. With {seats} seats, no more candidates than that can "
    "reach the quota.",
    "Votes an elected candidate has beyond the quota are a surplus: they would be wasted there, so "
    "they go on to the voters' next preferences. {surplus}",
    "When there is no surplus to pass on, the candidate with the fewest votes is excluded, and "
    "those votes go on to the next preferences too. Votes with no further preference count for "
    "nobody any more. This goes on until all seats are filled.",
)
SURPLUS = {
    "stv-scottish": "All of the candidate's ballots go on, each with the same small part of its "
    "value; the parts are cut to five decimals.",
    "stv-rational": "All of the candidate's ballots go on, each with the same part of its value, "
    "calculated without any rounding.",
    "stv-ers97": "The ballots that came last go on, with a value cut to two decimals.",
    "stv-meek": "Every elected candidate keeps just enough of each ballot to stay at the quota and "
    "passes on the rest. The quota is recalculated all the time, as votes fall away.",
}
PAIRS = (
    "Everybody ranks the candidates. For every two of them it is counted how many voters prefer "
    "the one, and how many the other. Who wins all of these duels is elected.",
    "It can happen that duels go in a circle, as in rock, paper, scissors. {circle}",
)
CIRCLES = {
    "schulze": "Then the chain of duels that is strongest in its weakest link decides.",
    "ranked-pairs": "Then the clearest majorities count first, and those that would close the "
    "circle are set aside.",
    "copeland": "Who wins most duels is first; a draw is half a win.",
}


def listed(names: list[str] | tuple[str, ...]) -> str:
    """Names as in a sentence: A, B and C."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def short(outcome: Outcome, amount: Fraction | int) -> str:
    """An amount as a reader wants it: two decimals at most, none where it is whole."""
    value = Fraction(amount)
    if value.denominator == 1:
        return f"{value.numerator:,}".replace(",", "\u202f")
    if outcome.places <= 2:
        return outcome.text(value)
    return f"{float(value):.2f}"


def headline(outcome: Outcome) -> str:
    """The result in one sentence."""
    if outcome.selected is not None:
        number = len(outcome.selected)
        return f"{number} project{'' if number == 1 else 's'} funded"
    if "median" in outcome.values:
        return f"The answer in the middle is {outcome.values['median']}"
    names = [e.name for e in outcome.elected]
    if not names:
        return "Nobody is elected"
    return f"Elected: {listed(names)}"


def explanation(outcome: Outcome) -> list[str]:
    """What the rule does, in plain words."""
    rule = RULES[outcome.method]
    if outcome.method in SURPLUS:
        quota = "the votes" if outcome.quota is None else f"{short(outcome, outcome.quota)} votes"
        return [
            text.format(quota=quota, seats=outcome.seats, surplus=SURPLUS[outcome.method])
            for text in STV
        ]
    if outcome.method in CIRCLES:
        return [text.format(circle=CIRCLES[outcome.method]) for text in PAIRS]
    if outcome.method == "irv":
        return [
            "Everybody has one vote and ranks the candidates. It counts for the first preference. "
            "In every round the candidate with the fewest votes is excluded, and those votes go on "
            "to the next preference that is still in the race.",
            "When two are left, the one with more votes is elected. Votes with no further "
            "preference count for nobody any more.",
        ]
    if outcome.method == "pb-equal-shares":
        return [
            "The money is divided equally among all voters, and each share can only be spent on "
            "projects its voter supports. A project is funded when its supporters can pay for it "
            "together; those that ask least of each supporter for their size come first.",
            f"Completion: {outcome.values.get('completion')}; utilities: "
            f"{outcome.values.get('utility')}; each voter ended with "
            f"{outcome.values.get('endowment')}.",
        ]
    return [rule.sentence]


def round_story(outcome: Outcome, one: Round) -> str:
    """What happened in a round."""
    name = outcome.name
    parts: list[str] = []
    if one.kind == "first":
        parts.append("First preferences are counted.")
    if one.kind == "surplus":
        parts += [_moved(outcome, t, "passes on a surplus of") for t in one.transfers]
    if one.kind == "exclusion":
        gone = listed([name(id_) for id_ in one.excluded])
        fewest = (
            "have the fewest votes and are"
            if len(one.excluded) > 1
            else ("has the fewest votes and is")
        )
        parts.append(f"{gone} {fewest} excluded.")
        parts += [_moved(outcome, t, "gives") for t in one.transfers if t.to or t.exhausted]
    if one.elected:
        who = listed([name(id_) for id_ in one.elected])
        parts.append(f"{who} {'is' if len(one.elected) == 1 else 'are'} elected.")
    if one.note:
        parts.append(one.note)
    return " ".join(parts)


def _moved(outcome: Outcome, transfer: Transfer, verb: str) -> str:
    total = sum(transfer.to.values(), transfer.exhausted)
    if not total:
        return f"{outcome.name(transfer.source)} has no votes to pass on."
    gains = sorted(transfer.to.items(), key=lambda item: -item[1])
    shown = [(short(outcome, gain), id_) for id_, gain in gains if gain]
    to = [f"{gain} to {outcome.name(id_)}" for gain, id_ in shown if gain != "0.00"]
    if len(to) < len(shown):
        to.append("less than 0.01 to others")
    if transfer.exhausted:
        to.append(f"{short(outcome, transfer.exhausted)} to nobody")
    text = f"{outcome.name(transfer.source)} {verb} {short(outcome, total)} votes"
    return f"{text}: {listed(to)}." if to else f"{text}."


def tie_story(outcome: Outcome, tie: Tie) -> str:
    """How a tie was broken, and for a lot how anyone can repeat it."""
    names = {c.id: c.name for c in outcome.candidates}
    tied = listed([names[id_] for id_ in tie.tied])
    chosen = listed([names[id_] for id_ in tie.chosen])
    head = f"Round {tie.round}, {tie.purpose}: {tied} were level."
    if tie.method == "backwards":
        return (
            f"{head} {chosen}, because of the most recent earlier round that differed ({tie.at})."
        )
    if tie.method == "forwards":
        return f"{head} {chosen}, because of the earliest round that differed ({tie.at})."
    if tie.method == "order":
        return f"{head} {chosen}, first in the order that was drawn beforehand."
    if tie.method == "lot":
        return (
            f"{head} By lot: {chosen}. To repeat it, sort the ids {', '.join(tie.tied)} by SHA-256 "
            f"of \u201c{LOT_DOMAIN}: {tie.label}\u201d, the seed and the id, each followed by a "
            "zero byte."
        )
    return f"{head} {chosen}, by {tie.method}."
