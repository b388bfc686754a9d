"""What waits for a second person: what the rules of the conference say, and what always does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from immutables import Map

from conference.core.clock import Millis
from conference.deliberation.founding.model import Rule

__all__ = ["ALWAYS", "RULES", "WITHIN", "Asking", "Key", "SecondAct", "Seconding"]

WITHIN = Millis(120_000)
"""How long an asking waits for the second person, in ms."""


class SecondAct(StrEnum):
    """What may need a second person: the names of the commands that ask for it."""

    PUBLISH = "publish_poll"
    START = "start_lottery"
    REVEAL = "reveal_lottery"
    UNLOCK = "unlock_seat"
    CODE = "withdraw_voter_code"


RULES: Mapping[Rule, frozenset[SecondAct]] = {
    Rule.PUBLISH: frozenset({SecondAct.PUBLISH}),
    Rule.DRAW: frozenset({SecondAct.START, SecondAct.REVEAL}),
}
"""What each rule is about; a lottery's first start and reveal, never its rehearsal."""

ALWAYS = frozenset({SecondAct.UNLOCK, SecondAct.CODE})
"""What takes two people in every conference: who votes for a seat, or by a voter's number, is no
matter of one login."""

Key = tuple[SecondAct, str]
"""An act, and what it is about: the id of a poll or lottery, the number of a seat or voter."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Who has asked for an act, and when."""

    login: str
    at: Millis

    def waits(self, at: Millis) -> bool:
        """Whether a second person can still confirm it."""
        return at < self.at + WITHIN


@dataclass(frozen=True, slots=True)
class Seconding:
    """The slice of the meeting for what waits: the last asking of each act that was not done."""

    asked: Map[Key, Asking] = field(default_factory=Map)
