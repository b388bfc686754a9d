"""Decisions: quorum and majorities, in whole numbers.

Three denominators, and the rule must name one: votes for and against (abstentions out), votes cast
or members present (abstentions in), all members (vacancies in). "More than" a half and "at least"
two thirds differ where the base can be divided, so a majority says which it is. Comparisons are
``q * votes >= p * base``, never a quotient.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from conference.core.errors import ConferenceError

__all__ = [
    "BASES",
    "Decision",
    "Majority",
    "Rule",
    "Votes",
    "decide",
    "majority",
]

BASES = {
    "for-and-against": "votes for and against",
    "cast": "votes cast, abstentions included",
    "present": "members present",
    "members": "all members",
}
NAMED = {
    "simple": (1, 2, True),
    "absolute": (1, 2, True),
    "two-thirds": (2, 3, False),
    "three-fifths": (3, 5, False),
    "three-quarters": (3, 4, False),
    "unanimous": (1, 1, False),
}
RATIO = re.compile(r"(>=|>)?\s*(\d{1,6})\s*/\s*(\d{1,6})|(>=|>)?\s*(\d{1,3})\s*%")


@dataclass(frozen=True, slots=True)
class Majority:
    """``p/q`` of a base; ``more_than`` it, or at least it."""

    p: int
    q: int
    more_than: bool = False

    def reached(self, votes: int, base: int) -> bool:
        """Whether ``votes`` out of ``base`` are enough."""
        left, right = self.q * votes, self.p * base
        return left > right if self.more_than else left >= right

    def needed(self, base: int) -> int:
        """The smallest number of votes out of ``base`` that is enough."""
        least = self.p * base // self.q + 1 if self.more_than else -(-self.p * base // self.q)
        return max(least, 0)

    def __str__(self) -> str:
        if self.p == 0:
            return "more than none"
        return f"{'more than' if self.more_than else 'at least'} {self.p}/{self.q}"


def majority(text: str) -> Majority:
    """Read "2/3", ">1/2", ">=3/5", "60%", or a name such as "two-thirds".

    A plain 1/2 or 50% means *more than* half, as it does in every assembly; every other plain
    fraction means *at least*.
    """
    named = NAMED.get(text.strip().lower())
    if named:
        return Majority(*named)
    match = RATIO.fullmatch(text.strip())
    if match:
        sign = match.group(1) or match.group(4)
        p, q = (
            (int(match.group(2)), int(match.group(3)))
            if match.group(2)
            else (int(match.group(5)), 100)
        )
        if 0 < p <= q:
            part = Fraction(p, q)
            strict = sign == ">" if sign else part == Fraction(1, 2)
            if strict and part == 1:
                raise ConferenceError("bad_majority", "More than all is not possible.")
            return Majority(part.numerator, part.denominator, strict)
    raise ConferenceError(
        "bad_majority",
        f"{text!r} is not a majority; write 2/3, >1/2, 60% or one of {', '.join(NAMED)}.",
    )


@dataclass(frozen=True, slots=True)
class Votes:
    """What was counted. ``present`` and ``members`` only where the rule needs them."""

    yes: int
    no: int
    abstentions: int = 0
    invalid: int = 0
    present: int | None = None
    members: int | None = None

    def __post_init__(self) -> None:
        if min(self.yes, self.no, self.abstentions, self.invalid) < 0:
            raise ConferenceError("bad_counts", "A count cannot be below zero.")

    @property
    def cast(self) -> int:
        """Valid votes, abstentions included."""
        return self.yes + self.no + self.abstentions

    def base(self, name: str) -> int:
        """The number that a majority is of."""
        if name == "for-and-against":
            return self.yes + self.no
        if name == "cast":
            return self.cast
        value = {"present": self.present, "members": self.members}.get(name)
        if name not in BASES:
            raise ConferenceError(
                "bad_base", f"A majority is of one of {', '.join(BASES)}, not of {name!r}."
            )
        if value is None:
            raise ConferenceError(
                "base_missing", f"The majority is of {BASES[name]}, so their number is needed."
            )
        if value < self.cast:
            raise ConferenceError(
                "base_too_small", f"There are {self.cast} votes but only {value} {name}."
            )
        return value


@dataclass(frozen=True, slots=True)
class Rule:
    """How a motion passes.

    ``quorum`` is a part of all members that must be present when the vote closes, or a number.
    With ``quorum_of`` "present" it is a part of those present, and so many must have voted.
    ``casting_vote``: on an equality of votes for and against that would fall short by the chair's
    one vote, the chair may decide. ``most_against``: at most this part of the base against
    (modified consensus), besides the majority.
    """

    majority: Majority = Majority(1, 2, True)
    of: str = "for-and-against"
    quorum: Fraction | int | None = None
    casting_vote: bool = False
    most_against: Fraction | None = None
    quorum_of: str = "members"

    def quorum_in(self, whole: int) -> int | None:
        """The quorum in persons, of so many in ``whole``; None where there is none."""
        if not isinstance(self.quorum, Fraction):
            return self.quorum
        return -(-self.quorum.numerator * whole // self.quorum.denominator)


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether a motion passed, and every number that this rests on."""

    passed: bool
    yes: int
    no: int
    abstentions: int
    invalid: int
    base: int
    base_name: str
    majority: str
    needed: int
    quorum_needed: int | None = None
    quorum_met: bool = True
    tie: bool = False
    casting_vote: str = ""
    most_against: int | None = None
    by_lot: bool = False

    @property
    def sentence(self) -> str:
        """The decision in one sentence, counts first."""
        verdict = "carried" if self.passed else "not carried"
        text = (
            f"{self.yes} for, {self.no} against, {self.abstentions} abstentions: {verdict}. "
            f"Needed: {self.majority} of {self.base} ({BASES[self.base_name]}), that is "
            f"{self.needed}."
        )
        if not self.quorum_met:
            text += f" There was no quorum of {self.quorum_needed}."
        if self.casting_vote:
            who = "The lot" if self.by_lot else "The chair's casting vote"
            text += f" {who}: {self.casting_vote}."
        return text

    def as_json(self) -> dict[str, Any]:
        """The decision as one JSON object: what was needed, what was reached."""
        shown: dict[str, Any] = {
            "passed": self.passed,
            "for": self.yes,
            "against": self.no,
            "abstentions": self.abstentions,
            "of": self.base_name,
            "base": self.base,
            "majority": self.majority,
            "needed": self.needed,
        }
        if self.quorum_needed is not None:
            shown |= {"quorum_needed": self.quorum_needed, "quorum_met": self.quorum_met}
        if self.casting_vote:
            shown["casting_vote"] = self.casting_vote
        if self.most_against is not None:
            shown["most_against"] = self.most_against
        return {**shown, "sentence": self.sentence}


def decide(votes: Votes, rule: Rule, chair: str | None = None, *, by_lot: bool = False) -> Decision:
    """Decide a motion. ``chair`` is "yes" or "no", used only on a tie and if the rule has it.

    ``by_lot`` says that it was not the chair who said so, but a lot.

    A tie is a lost motion unless there is a casting vote. The casting vote decides; it is not
    added to the counts.
    """
    base = votes.base(rule.of)
    passed = rule.majority.reached(votes.yes, base)
    quorum_needed, quorum_met = _quorum(votes, rule)
    tie = votes.yes == votes.no and not passed
    used = ""
    if tie and rule.casting_vote and chair in ("yes", "no"):
        used = chair
        more = 1 if rule.of in ("for-and-against", "cast") else 0
        passed = chair == "yes" and rule.majority.reached(votes.yes + 1, base + more)
    most_against = None
    if rule.most_against is not None:
        most_against = int(rule.most_against * base)
        passed = passed and votes.no <= most_against
    if base == 0:
        passed = False
    return Decision(
        passed and quorum_met,
        votes.yes,
        votes.no,
        votes.abstentions,
        votes.invalid,
        base,
        rule.of,
        str(rule.majority),
        rule.majority.needed(base),
        quorum_needed,
        quorum_met,
        tie,
        used,
        most_against,
        by_lot and used != "",
    )


def _quorum(votes: Votes, rule: Rule) -> tuple[int | None, bool]:
    """The quorum in persons, and whether it was met: by presence, or by taking part."""
    if rule.quorum is None:
        return None, True
    whole = 0 if isinstance(rule.quorum, int) else votes.base(rule.quorum_of)
    needed = rule.quorum_in(whole)
    assert needed is not None, "there is a quorum"
    if rule.quorum_of == "present":
        return needed, votes.cast >= needed
    if votes.present is None:
        raise ConferenceError("base_missing", "The quorum is of presence, so it is needed.")
    return needed, votes.present >= needed
