"""What each rule is called, what it is for, and which ballots it takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module

from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.ties import Lots

__all__ = ["RULES", "CountingRule"]

Counter = Callable[[Election, int, Lots, Mapping[str, str]], Outcome]


@dataclass(frozen=True, slots=True)
class CountingRule:
    """A counting rule. ``sentence`` tells an operator what it is for; ``source`` is the rulebook.

    ``takes``: the kinds of ballots, the usual one first, of "choice", "approval", "ranking",
    "scores", "scale", "budget". ``gives``: "seats", "winner", "committee", "budget" or "value".
    ``options``: names of further options.
    """

    name: str
    title: str
    sentence: str
    takes: tuple[str, ...]
    gives: str
    source: str
    options: tuple[str, ...] = ()

    def counter(self) -> Counter:
        """The function that counts."""
        module = import_module(f"conference.voting.rules.{self.name.replace('-', '_')}")
        found: Counter = module.count
        return found


_LISTED = (
    CountingRule(
        "plurality",
        "Most votes",
        "Everybody has one vote, and who has the most wins; for quick choices and yes-or-no.",
        ("choice", "ranking", "approval"),
        "seats",
        "first past the post",
        ("threshold",),
    ),
    CountingRule(
        "approval",
        "Approval",
        "Everybody ticks all they can agree with, and the most ticked win; finds what most accept.",
        ("approval", "scores"),
        "seats",
        "Brams and Fishburn 1978",
        ("threshold",),
    ),
    CountingRule(
        "score",
        "Points",
        "Everybody gives points to each, and the highest sum wins.",
        ("scores", "approval"),
        "seats",
        "range voting",
        ("unscored",),
    ),
    CountingRule(
        "median",
        "Median",
        "The answer in the middle of all answers on a scale; a few extreme answers cannot move it.",
        ("scale", "choice"),
        "value",
        "Galton 1907, Black 1948",
        ("middle",),
    ),
    CountingRule(
        "borda",
        "Borda points",
        "A ranking gives more points the higher it places somebody; the most points win.",
        ("ranking",),
        "seats",
        "Borda 1781",
        ("points",),
    ),
    CountingRule(
        "irv",
        "Instant runoff",
        "One winner: the last is struck out and those votes go to the next preference, until two "
        "are left.",
        ("ranking", "choice"),
        "winner",
        "alternative vote; Robert's Rules 45:62",
        ("gaps",),
    ),
    CountingRule(
        "stv-scottish",
        "STV, Scottish rules",
        "Several seats in proportion to preferences, as Scotland elects its councils.",
        ("ranking", "choice"),
        "seats",
        "SSI 2011/399, schedule 1, rules 45 to 52",
    ),
    CountingRule(
        "stv-ers97",
        "STV, ERS97",
        "Several seats in proportion to preferences, by rules made for counting by hand.",
        ("ranking", "choice"),
        "seats",
        "Electoral Reform Society, third edition 1997",
    ),
    CountingRule(
        "stv-meek",
        "STV, Meek",
        "Several seats in proportion to preferences, every ballot followed to the end by computer.",
        ("ranking", "choice"),
        "seats",
        "Hill, Wichmann, Woodall: Algorithm 123, 1987",
    ),
    CountingRule(
        "stv-rational",
        "STV, exact",
        "Several seats in proportion to preferences, with exact fractions and no rounding at all.",
        ("ranking", "choice"),
        "seats",
        "weighted inclusive Gregory, exact",
    ),
    CountingRule(
        "schulze",
        "Schulze",
        "Compares every two directly; who beats all others wins, circles go by strongest paths.",
        ("ranking",),
        "seats",
        "Schulze 2011",
    ),
    CountingRule(
        "ranked-pairs",
        "Ranked pairs",
        "Compares every two directly and keeps the clearest majorities that do not go in a circle.",
        ("ranking",),
        "seats",
        "Tideman 1987",
    ),
    CountingRule(
        "copeland",
        "Copeland",
        "Compares every two directly; who wins the most of these duels is first.",
        ("ranking",),
        "seats",
        "Copeland 1951",
    ),
    CountingRule(
        "pav",
        "Proportional approval",
        "A committee in proportion to ticks, the best of all possible ones; for up to some dozen "
        "candidates.",
        ("approval", "scores"),
        "committee",
        "Thiele 1895; Lackner and Skowron 2023",
    ),
    CountingRule(
        "seq-pav",
        "Sequential proportional approval",
        "A committee in proportion to ticks, chosen one after the other; each further success of a "
        "voter counts less.",
        ("approval", "scores"),
        "committee",
        "Thiele 1895; Lackner and Skowron 2023",
    ),
    CountingRule(
        "seq-phragmen",
        "Phragmén",
        "A committee in proportion to ticks, chosen so that voters carry the elected as evenly as "
        "can be.",
        ("approval", "scores"),
        "committee",
        "Phragmén 1894; Lackner and Skowron 2023",
    ),
    CountingRule(
        "equal-shares",
        "Equal shares",
        "A committee for which every voter has the same share of power to spend.",
        ("approval", "scores"),
        "committee",
        "Peters and Skowron 2020",
    ),
    CountingRule(
        "cc",
        "Chamberlin-Courant",
        "A committee in which as many voters as possible find at least one they ticked.",
        ("approval", "scores"),
        "committee",
        "Chamberlin and Courant 1983",
    ),
    CountingRule(
        "sav",
        "Satisfaction approval",
        "Everybody has one vote, shared equally among all they tick; the most votes win.",
        ("approval", "scores"),
        "committee",
        "Brams and Kilgour 2014",
    ),
    CountingRule(
        "pb-greedy",
        "Budget by votes",
        "Projects are funded by votes or points; one that no longer fits is passed over.",
        ("budget",),
        "budget",
        "Pabulib: greedy",
    ),
    CountingRule(
        "pb-greedy-no-skip",
        "Budget by votes, strictly",
        "Projects are funded by votes or points until the first that does not fit.",
        ("budget",),
        "budget",
        "Pabulib: greedy-no-skip",
    ),
    CountingRule(
        "pb-equal-shares",
        "Budget by equal shares",
        "Every voter has an equal share of the money for the projects they support, so each group "
        "gets its part.",
        ("budget",),
        "budget",
        "Peters, Pierczyński, Skowron 2021; equalshares.net",
        ("utility", "completion", "exhaustive", "comparison"),
    ),
)

RULES: Mapping[str, CountingRule] = {rule.name: rule for rule in _LISTED}
"""All rules by name, in the order in which a list shows them."""
