"""Sentences about a count, for readers who have never seen the rule."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from conference.voting.decision import BASES
from conference.voting.motion import is_motion
from conference.voting.numbers import decimal_text, grouped, money_text
from conference.voting.outcome import Outcome, Round, Transfer
from conference.voting.rules import RULES
from conference.voting.ties import LOT_DOMAIN, Tie

__all__ = [
    "FIGURES",
    "enumeration",
    "explanation",
    "headline",
    "narrowed",
    "remarks",
    "round_story",
    "short",
    "tie_story",
    "verdicts",
    "whole_or_exact",
    "winning_word",
]

STV = (
    "Everybody has one vote and ranks the candidates. It counts for the first preference. {quota}",
    "Votes an elected candidate has beyond the quota are a surplus: they would be wasted there, so "
    "they go on to the voters' next preferences. {surplus}",
    "When there is no surplus to pass on, the candidate with the fewest votes is excluded, and "
    "those votes go on to the next preferences too. Votes with no further preference count for "
    "nobody any more. This goes on until all seats are filled.",
)
QUOTA = {
    "": "Whoever reaches the quota of {quota} votes is elected. {seats}",
    "stv-rational": "Whoever has more than the quota of {quota} votes is elected. {seats}",
    "stv-ers97": "Whoever reaches the quota of {quota} votes is elected, and sooner whoever can no "
    "longer be overtaken.",
}
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
    "the one, and how many the other. Who wins all of these duels comes first.",
    "It can happen that duels go in a circle, as in rock, paper, scissors. {circle}",
)
CIRCLES = {
    "schulze": "Then the chain of duels that is strongest in its weakest link decides.",
    "ranked-pairs": "Then the clearest majorities count first, and those that would close the "
    "circle are set aside.",
    "copeland": "Who wins most duels is first; a draw is half a win.",
}
COMES = {
    "cost": "The project that asks least of each supporter for every unit of its cost comes first.",
    "cardinality": "The project that asks least of each supporter comes first.",
}
RAISED = (
    "Shares that no group can use would leave money unspent. So everybody is given a little more, "
    "one unit of money at a time, as long as all that is funded stays within the budget. In the "
    "end each voter had {share}."
)
BY_VOTES = "What was left then went to further projects by their votes, as far as it was enough."
LEFT_OVER = {
    "add1": RAISED,
    "add1u": f"{RAISED} {BY_VOTES}",
    "greedy": f"Each voter had {{share}}. {BY_VOTES}",
    "none": "Each voter had {share}. Money that no group could use stays unspent.",
}
NUMBERED = len("(candidate 99)")
"""What tells two of one name apart stays where a name is cut."""
FIGURES = {
    "seq-pav": "Each figure is what the candidate would add: a voter counts for 1 if nobody they "
    "ticked is elected yet, for 1/2 after one, for 1/3 after two, and so on. The highest is "
    "elected.",
    "seq-phragmen": "Each seat is a load of 1, carried by those who ticked the elected. Each "
    "figure is the load that every one of the candidate's supporters would then have in all. The "
    "lowest is elected.",
    "equal-shares": "Each figure is the most that a supporter would have to pay for the candidate. "
    "The lowest is elected. A candidate without a figure can no longer be paid for. Rounds "
    "that Phragmén's rule fills show loads instead.",
}
"""What the figures of the rounds are, where they are no votes."""


def enumeration(names: list[str] | tuple[str, ...]) -> str:
    """Names as in a sentence: A, B and C."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def narrowed(text: str, most: int) -> str:
    """A text of at most so many characters: its middle is left out, as names differ at ends."""
    if len(text) <= most:
        return text
    tail = min(NUMBERED, most // 2)
    return f"{text[: most - tail - 1]}\u2026{text[-tail:]}"


def short(outcome: Outcome, amount: Fraction | int) -> str:
    """An amount as a reader wants it: two decimals at most, none where it is whole."""
    value = Fraction(amount)
    if value.denominator == 1:
        return grouped(value.numerator)
    return decimal_text(value, outcome.places if outcome.places <= 3 else 2)


def whole_or_exact(outcome: Outcome, amount: Fraction) -> str:
    """An amount that must not be rounded: with all the decimals of the rule, or none."""
    return short(outcome, amount) if amount.denominator == 1 else outcome.text(amount)


def headline(outcome: Outcome) -> str:
    """The result in one sentence."""
    if outcome.selected is not None:
        number = len(outcome.selected)
        return f"{number} project{'' if number == 1 else 's'} funded"
    if "median" in outcome.values:
        return f"The answer in the middle is {outcome.values['median']}"
    names = [e.name for e in outcome.elected]
    decision = outcome.values.get("decision")
    if decision and decision["motion"]:
        return "Carried" if decision["passed"] else "Not carried"
    if not names:
        return "Nobody has the majority that is needed" if decision else "Nobody is elected"
    if outcome.method == "median":
        return f"Highest answer in the middle: {enumeration(names)}"
    if is_motion(c.name for c in outcome.candidates):
        first = [outcome.name(id_) for id_ in outcome.ranking[0]]
        if len(first) > 1:
            return f"{enumeration(first)} have the same number of votes"
        return f"Most votes: {enumeration(names)}"
    return f"Elected: {enumeration(names)}"


def _empty_seats(outcome: Outcome) -> str:
    """Why seats stay empty; "" if none do, or a majority was asked for, which says so itself."""
    missing = (outcome.seats or 0) - len(outcome.elected)
    if outcome.method not in ("plurality", "approval") or "decision" in outcome.values:
        return ""
    if missing < 1 or not outcome.ballots:
        return ""
    seats = "One seat stays" if missing == 1 else f"{missing} seats stay"
    why = "the part of the ballots that is needed" if outcome.quota else "a vote"
    return f"{seats} empty: nobody else has {why}."


def winning_word(outcome: Outcome) -> str:
    """What is said of an option that comes out first: people are elected, motions are not."""
    decision = outcome.values.get("decision")
    if decision and decision["motion"]:
        return "carried"
    if outcome.method == "median":
        return "in the middle"
    return "most votes" if is_motion(c.name for c in outcome.candidates) else "elected"


def _verdict(outcome: Outcome, decision: Mapping[str, Any]) -> str:
    """Why the majority was reached or not; of an election, with the name that it is about."""
    if decision["motion"]:
        return str(decision["sentence"])
    verdict = "reached" if decision["passed"] else "not reached"
    return (
        f"{outcome.name(decision['option'])}: {decision['for']} of {decision['base']} "
        f"({BASES[decision['of']]}). Needed: {decision['majority']}, that is {decision['needed']}: "
        f"{verdict}."
    )


def verdicts(outcome: Outcome) -> list[str]:
    """A sentence for each decision that a majority was asked for."""
    decision = outcome.values.get("decision")
    decisions = outcome.values.get("decisions") or ([decision] if decision else [])
    return [_verdict(outcome, one) for one in decisions]


def remarks(outcome: Outcome) -> list[str]:
    """What was remarked of the file, the outcome's notes, and why seats stay empty."""
    return [text for text in (*outcome.remarks, *outcome.notes, _empty_seats(outcome)) if text]


def explanation(outcome: Outcome) -> list[str]:
    """What the rule does, in plain words."""
    rule = RULES[outcome.method]
    if outcome.method in SURPLUS:
        seats = (
            "With one seat, only one candidate can."
            if outcome.seats == 1
            else f"With {outcome.seats} seats, no more than {outcome.seats} candidates can."
        )
        shown = whole_or_exact(outcome, Fraction(outcome.quota or 0))
        quota = QUOTA.get(outcome.method, QUOTA[""]).format(quota=shown, seats=seats)
        return [text.format(quota=quota, surplus=SURPLUS[outcome.method]) for text in STV]
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
        completion, utility = outcome.values["completion"], outcome.values["utility"]
        return [
            "The money is divided equally among all voters, and each share can only be spent on "
            "projects its voter supports. A project is funded when its supporters can pay for it "
            f"together, each with an equal part or all that is left. {COMES[utility]}",
            LEFT_OVER[completion].format(share=money_text(int(outcome.values["endowment"]))),
        ]
    return [rule.sentence]


def round_story(outcome: Outcome, one: Round) -> str:
    """A round in one paragraph: which votes moved, who was excluded and who elected."""
    name = outcome.name
    parts: list[str] = []
    if one.kind == "first":
        parts.append("First preferences are counted.")
    if one.kind == "surplus":
        parts += [_moved(outcome, t, "passes on a surplus of") for t in one.transfers]
    if one.kind == "exclusion":
        gone = enumeration([name(id_) for id_ in one.excluded])
        fewest = (
            "have the fewest votes and are"
            if len(one.excluded) > 1
            else ("has the fewest votes and is")
        )
        parts.append(f"{gone} {fewest} excluded.")
        parts += [_moved(outcome, t, "gives") for t in one.transfers if t.to or t.exhausted]
    if one.elected:
        who = enumeration([name(id_) for id_ in one.elected])
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
    return f"{text}: {enumeration(to)}." if to else f"{text}."


def tie_story(outcome: Outcome, tie: Tie) -> str:
    """How a tie was broken, and for a lot how anyone can repeat it."""
    names = {c.id: c.name for c in outcome.candidates}
    tied = enumeration([names[id_] for id_ in tie.tied])
    chosen = enumeration([names[id_] for id_ in tie.chosen])
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
