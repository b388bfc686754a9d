"""What a decision needs, in words: the same on the command line, in minutes and on screens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conference.voting.decision import BASES, majority

__all__ = ["OF_VOTERS", "majority_words", "quorum_words", "rule_words", "tie_words"]

_PARTS = {
    (1, 2): "half",
    (2, 3): "two thirds",
    (3, 5): "three fifths",
    (3, 4): "three quarters",
    (1, 3): "a third",
    (1, 4): "a quarter",
}


OF_VOTERS = {**BASES, "present": "those who vote", "members": "all who may vote"}
"""What a majority is of, where members of the register vote."""


def majority_words(text: str, of: str, electorate: str = "chamber") -> str:
    """``at least two thirds of members present``."""
    needed = majority(text)
    bases = OF_VOTERS if electorate == "members" else BASES
    if (needed.p, needed.q) == (1, 1):
        return f"all {bases[of]}"
    part = _PARTS.get((needed.p, needed.q), f"{needed.p}/{needed.q}")
    return f"{'more than' if needed.more_than else 'at least'} {part} of {bases[of]}"


def quorum_words(quorum: str, quorum_of: str, electorate: str = "chamber") -> str:
    """``half of all seats must be signed in``; "" where there is no quorum."""
    if not quorum:
        return ""
    p, _, q = quorum.partition("/")
    part = _PARTS.get((int(p), int(q)), quorum) if q else quorum
    if electorate == "members":
        if quorum_of == "present":
            return "" if q else f"{part} members must vote"
        return f"{part} of all who may vote must vote" if q else f"{part} members must vote"
    if quorum_of == "seats":
        return f"{part} of all seats must be signed in" if q else f"{part} seats must be signed in"
    return f"{part} of those signed in must vote" if q else f"{part} members must vote"


def tie_words(tie: str) -> str:
    """What an equality means."""
    return {
        "chair": "in a tie the chair has the casting vote",
        "lot": "a tie is decided by lot",
    }.get(tie, "a tie does not carry")


def rule_words(rule: Mapping[str, Any], electorate: str = "chamber") -> str:
    """A rule, or what a poll needs, in words: majority, quorum, tie."""
    told = [
        majority_words(rule["majority"], rule["of"], electorate),
        quorum_words(rule["quorum"], rule["quorum_of"], electorate),
        tie_words(rule["tie"]),
    ]
    return "; ".join(one for one in told if one)
