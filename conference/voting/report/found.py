"""What was found in the file, and what the rule does with marks that are no plain preference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from conference.voting.facts import Facts, Mentions
from conference.voting.numbers import grouped

__all__ = ["Found", "found"]

WIDEST = 48
MOST = 100
"""So many candidates are listed as text; pages and JSON have all."""
STOPS = frozenset({"stv-scottish", "stv-ers97", "stv-rational"})
"""Rules that stop reading at a rank that is skipped or spoilt; the others pass over it, irv as its
option ``gaps`` says."""
EQUAL = frozenset({"stv-meek", "borda", "schulze", "ranked-pairs", "copeland"})
"""Rules that count equal ranks; the others that take rankings stop reading before them."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a report says of the file: the facts, and sentences on what the rule does with them."""

    facts: Facts
    handling: tuple[str, ...] = ()

    def lines(self) -> list[str]:
        """The candidates and how often each stands on a ballot, as lines of text."""
        facts = self.facts
        what = "1 ballot" if facts.ballots == 1 else f"{facts.ballots} ballots"
        whom = (
            "project"
            if any(m.candidate.cost is not None for m in facts.candidates)
            else ("candidate")
        )
        plural = "" if len(facts.candidates) == 1 else "s"
        lines = [f"Found: {what}, {len(facts.candidates)} {whom}{plural}."]
        some = facts.candidates[:MOST]
        width = min(max((len(m.candidate.name) for m in some), default=0), WIDEST)
        lines += [f"  {m.candidate.name:<{width}}  {_often(m)}" for m in some]
        if len(facts.candidates) > len(some):
            lines.append(f"  and {len(facts.candidates) - len(some)} more; --json lists them all")
        return lines

    def section(self) -> str:
        """The same as a section of a page, with what the rule does."""
        ranked = any(m.first is not None for m in self.facts.candidates)
        head = '<th scope="col">Ballots</th>' + ('<th scope="col">First</th>' if ranked else "")
        rows = "".join(
            f'<tr><th scope="row">{escape(m.candidate.name)}'
            f"{' (withdrawn)' if m.candidate.withdrawn else ''}</th><td>{grouped(m.ballots)}</td>"
            + (f"<td>{grouped(m.first or 0)}</td>" if ranked else "")
            + "</tr>"
            for m in self.facts.candidates
        )
        text = "".join(f"<p>{escape(one)}</p>" for one in self.handling)
        return (
            "<section><h2>What is on the ballots</h2><p>On how many ballots each candidate stands"
            f"{', and on how many before all others' if ranked else ''}.</p>"
            f'<div class="wide" tabindex="0"><table><thead><tr><th></th>{head}</tr></thead>'
            f"<tbody>{rows}</tbody></table></div>{text}</section>"
        )

    def as_json(self) -> dict[str, Any]:
        """The same as one JSON object."""
        facts = self.facts
        return {
            "ballots": facts.ballots,
            "blank": facts.blank,
            "overvotes": facts.spoilt.overvotes,
            "repeated": facts.spoilt.repeated,
            "skipped": facts.spoilt.skipped,
            "equal_ranks": facts.equal,
            "candidates": [
                {"id": m.candidate.id, "name": m.candidate.name, "ballots": m.ballots}
                | ({} if m.first is None else {"first": m.first})
                for m in facts.candidates
            ],
            "handling": list(self.handling),
        }


def found(facts: Facts, method: str, options: Mapping[str, str]) -> Found:
    """What a report of this count says of the file."""
    return Found(facts, tuple(_handling(facts, method, options)))


def _handling(facts: Facts, method: str, options: Mapping[str, str]) -> list[str]:
    """A sentence for each kind of mark that is no plain preference, with its number of ballots."""
    stops = method in STOPS or options.get("gaps") == "stop"
    rank = "what comes after it is not read" if stops else "it counts for nobody, the next is read"
    ballots = facts.spoilt
    told = [
        (ballots.overvotes, "an overvote, several candidates at one rank", rank),
        (ballots.skipped, "a skipped rank", rank),
        (
            ballots.repeated,
            "a candidate more than once",
            f"the first mention counts, and the rank of the other is a skipped one: {rank}",
        ),
        (
            facts.equal,
            "equal ranks",
            "none of them is preferred to the others"
            if method in EQUAL
            else "they and what comes after them are not read",
        ),
        (facts.blank, "no candidate at all", "counted for nobody"),
    ]
    return [
        f"{number} {'ballot has' if number == 1 else 'ballots have'} {what}: {then} ({method})."
        for number, what, then in told
        if number
    ]


def _often(mention: Mentions) -> str:
    text = f"on {mention.ballots} ballot{'' if mention.ballots == 1 else 's'}"
    if mention.first is not None:
        text += f", first on {mention.first}"
    return text + (", withdrawn" if mention.candidate.withdrawn else "")
