"""Choosing how a poll is counted: what each kind of ballot asks, and which rules fit it.

What the server would refuse is found here first, in the words of the form; the tests hold both
against each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from conference.deliberation.polls.counting import rules_for, usual_rule
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import CHANNELS, ROOM_KINDS, Channel, Kind
from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.voting.rules import RULES, CountingRule
from conference.voting.rules.median import NUMBER
from conference.words.rules import rule_sentence, rule_title
from conference.words.spoken import say

__all__ = ["Choosing", "RuleLine", "choosing", "explained", "rule_faults"]

ASKS = {
    Kind.SINGLE: "desk-polls-asks-single",
    Kind.APPROVAL: "desk-polls-asks-approval",
    Kind.SCALE: "desk-polls-asks-scale",
    Kind.RANKING: "desk-polls-asks-ranking",
    Kind.POINTS: "desk-polls-asks-points",
}
"""What each kind of ballot asks: keys of messages."""

ONE_BY_ONE = {
    Electorate.PARTIES: "desk-polls-one-by-one-rooms",
    Electorate.CHAMBER: "desk-polls-one-by-one-chamber",
    Electorate.MEMBERS: "desk-polls-one-by-one-members",
}
"""Why some kinds are answered on phones alone: keys of messages."""

WITHOUT_SEATS = frozenset({"winner", "value"})
"""What rules give that elect no number of options that the operator chooses."""


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule in the list to choose from."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Choosing:
    """What the form offers for a kind of ballot and a rule.

    ``rule`` is the chosen one, or the usual one where that does not fit the kind. ``sentence`` and
    ``source`` explain it. ``most_seats`` is 0 where the rule elects no number of options.
    """

    asks: str
    rules: tuple[RuleLine, ...]
    rule: str
    sentence: str
    source: str
    most_seats: int
    has_budget: bool
    channels: tuple[str, ...]
    channels_note: str


def choosing(kind: str, rule: str, options: int, electorate: str = Electorate.PARTIES) -> Choosing:
    """What there is to choose for ``kind``, when ``rule`` is chosen and so many options stand."""
    asked = Kind(kind)
    rules = rules_for(asked)
    usual = usual_rule(asked)
    chosen = rule if rule in {one.name for one in rules} else usual
    rooms = asked in ROOM_KINDS
    listed = sorted(rules, key=lambda one: one.name != usual)
    return Choosing(
        asks=say(ASKS[asked]),
        rules=tuple(RuleLine(one.name, _title(one, usual, len(rules))) for one in listed),
        rule=chosen,
        sentence=rule_sentence(chosen, RULES[chosen].sentence),
        source=RULES[chosen].source,
        most_seats=_most_seats(asked, RULES[chosen], options),
        has_budget=asked is Kind.POINTS,
        channels=_channels(electorate) if rooms else ("phones",),
        channels_note="" if rooms else say(ONE_BY_ONE[Electorate(electorate)]),
    )


def _channels(electorate: str) -> tuple[str, ...]:
    return tuple(one.value for one in Channel if one in CHANNELS[Electorate(electorate)])


def rule_faults(kind: str, rule: str, seats: int, budget: int, options: Sequence[str]) -> list[str]:
    """What does not fit between kind, rule, seats, points and options, as sentences."""
    asked = Kind(kind)
    found = []
    chosen = rule or usual_rule(asked)
    if chosen not in {one.name for one in rules_for(asked)}:
        found.append(say("desk-polls-wrong-rule"))
    elif options:
        most = _most_seats(asked, RULES[chosen], len(options))
        if most and not 1 <= seats <= most:
            told = {"seats": str(seats), "most": str(most)}
            found.append(say("desk-polls-wrong-seats", count=len(options), **told))
    if asked is Kind.SCALE:
        bare = next((option for option in options if not NUMBER.search(option)), None)
        if bare is not None:
            found.append(say("desk-polls-wrong-step", option=bare))
    if asked is Kind.POINTS and budget < 1:
        found.append(say("desk-polls-wrong-points"))
    return found


def explained(poll: PollView) -> str:
    """How a poll will be counted, in a sentence; nothing where simply the most votes win."""
    if poll.kind == Kind.SINGLE or not poll.rule_title:
        return ""
    elects = choosing(poll.kind, poll.rule, len(poll.options)).most_seats > 0
    told = {
        "title": rule_title(poll.rule, poll.rule_title),
        "sentence": rule_sentence(poll.rule, poll.rule_sentence),
    }
    if not elects:
        return say("desk-polls-rule-told", **told)
    return say("desk-polls-rule-elects", seats=words.number(poll.seats), **told)


def _title(rule: CountingRule, usual: str, rules: int) -> str:
    is_usual = rules > 1 and rule.name == usual
    title = rule_title(rule.name, rule.title)
    return say("desk-polls-usual-rule", rule=title) if is_usual else title


def _most_seats(kind: Kind, rule: CountingRule, options: int) -> int:
    """How many can be elected at the most; 0 where the rule elects no chosen number."""
    if kind is Kind.SINGLE or rule.gives in WITHOUT_SEATS:
        return 0
    return max(1, options if kind is Kind.APPROVAL else options - 1)
