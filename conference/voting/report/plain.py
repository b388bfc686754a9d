"""A count as plain text for a terminal."""

from __future__ import annotations

from conference.voting.numbers import money_text
from conference.voting.outcome import Outcome
from conference.voting.report.found import Found
from conference.voting.report.words import (
    headline,
    narrowed,
    remarks,
    tie_story,
    verdicts,
    winning_word,
)
from conference.voting.rules import RULES

__all__ = ["plain"]

WIDEST = 32


def plain(outcome: Outcome, found: Found | None = None) -> str:
    """The outcome as text: the result, what was done with odd ballots, the rounds, the ties."""
    rule = RULES[outcome.method]
    lines = [outcome.title] if outcome.title else []
    lines += [f"{headline(outcome)}.", f"Counted by: {rule.title} ({rule.source})."]
    ballots = "1 valid ballot" if outcome.ballots == 1 else f"{outcome.ballots} valid ballots"
    facts = [f"{ballots}, {outcome.invalid} invalid"]
    if outcome.seats:
        facts.append(f"{outcome.seats} seats" if outcome.seats > 1 else "1 seat")
    if outcome.quota is not None:
        facts.append(f"quota {outcome.text(outcome.quota)}")
    lines.append(", ".join(facts) + ".")
    lines += found.handling if found else ()
    lines += _figures(outcome)
    for one in outcome.rounds:
        lines += _round(outcome, one.number)
    lines += [tie_story(outcome, tie) for tie in outcome.ties]
    if outcome.seed is not None:
        lines.append(f"Seed of the lots: {outcome.seed}")
    lines += remarks(outcome)
    lines += verdicts(outcome)
    return "\n".join(lines)


def _figures(outcome: Outcome) -> list[str]:
    lines = []
    if outcome.elected and outcome.committees is not None and len(outcome.committees) > 1:
        lines.append(f"{len(outcome.committees)} committees are equally good.")
    if outcome.selected is not None and outcome.cost is not None and outcome.budget is not None:
        lines.append(f"Cost {money_text(outcome.cost)} of {money_text(outcome.budget)}.")
        lines += [
            f"  {money_text(c.cost or 0):>12}  {c.name}"
            for id_ in outcome.selected
            for c in outcome.candidates
            if c.id == id_
        ]
    if outcome.ranking and outcome.pairwise is not None:
        order = [" = ".join(outcome.name(i) for i in level) for level in outcome.ranking]
        lines.append("Ranking: " + ", ".join(order))
    if "quantiles" in outcome.values:
        lines.append(
            f"The middle answers are {outcome.values['median_low']} and "
            f"{outcome.values['median_high']}."
        )
        parts = [f"{part} at most {answer}" for part, answer in outcome.values["quantiles"].items()]
        lines.append(f"Of the answers: {', '.join(parts)}.")
    return lines


def _round(outcome: Outcome, number: int) -> list[str]:
    one = outcome.rounds[number - 1]
    if outcome.selected is not None:
        return []
    lines = [f"Round {one.number} ({one.kind})"]
    if one.quota is not None:
        lines[0] += f", quota {outcome.text(one.quota)}"
    width = min(max((len(c.name) for c in outcome.candidates), default=0), WIDEST)
    for id_, amount in one.totals.items():
        mark = "excluded" if id_ in one.excluded else ""
        mark = winning_word(outcome) if id_ in one.elected else mark
        name = narrowed(outcome.name(id_), WIDEST)
        line = f"  {name:<{width}}  {outcome.text(amount):>16}  {mark}"
        lines.append(line.rstrip())
    if one.exhausted:
        lines.append(f"  {'exhausted':<{width}}  {outcome.text(one.exhausted):>16}")
    return lines
