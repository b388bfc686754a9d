"""The draft of a poll, and what it must be like to be asked, answered and counted."""

from __future__ import annotations

from collections.abc import Mapping

from conference.core.errors import Refusal
from conference.deliberation.chamber.model import StandingRule
from conference.deliberation.polls import refusals
from conference.deliberation.polls.commands import PreparePoll, SittingSpan
from conference.deliberation.polls.counting import rules_for, usual_rule
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import (
    CHANNELS,
    ROOM_KINDS,
    Channel,
    Kind,
    Poll,
    Reveal,
    Sitting,
)
from conference.deliberation.polls.planned import sittings_fault
from conference.voting.rules.median import NUMBER

__all__ = ["MAX_OPTIONS", "decision_fault", "draft_fault", "drafted", "is_by_rules", "preparing"]

MAX_OPTIONS = 200


def drafted(command: PreparePoll, rules: Mapping[str, StandingRule]) -> Poll | Refusal:
    """The draft that a desk describes, with the usual rule of its kind where none is named.

    Of a decision the standing ``rules`` say what it needs, and whether it is by name.

    Refused ``bad_poll`` when a kind, a channel or a reveal is no word of ours.
    """
    standing = rules.get(command.decision)
    if command.decision and standing is None:
        known = ", ".join(sorted(rules)) or "none"
        return refusals.bad_poll(
            f"The standing rules have no kind {command.decision!r}; they have: {known}."
        )
    try:
        kind = Kind(command.kind)
        return Poll(
            id=command.poll,
            question=command.question.strip(),
            options=tuple(option.strip() for option in command.options),
            channels=frozenset(Channel(channel) for channel in command.channels),
            kind=kind,
            rule=command.rule or usual_rule(kind),
            budget=command.budget,
            seats=command.seats,
            reveal_parties=Reveal(command.reveal_parties),
            reveal_chamber=Reveal(command.reveal_chamber),
            named=command.named or (standing is not None and standing.by_name),
            electorate=Electorate(command.electorate),
            area=command.area.strip(),
            sittings=tuple(Sitting(one.begins_at, one.ends_at) for one in command.sittings),
            needs=standing.needs if standing else None,
        )
    except ValueError as error:
        return refusals.bad_poll(f"The poll has an unknown word: {error}.")


def is_by_rules(poll: Poll, rules: Mapping[str, StandingRule]) -> bool:
    """Whether what a decision needs is what the standing rules say."""
    if poll.needs is None:
        return True
    standing = rules.get(poll.needs.kind)
    return standing is not None and standing.needs == poll.needs and poll.named >= standing.by_name


def preparing(poll: Poll, decision: str = "") -> PreparePoll:
    """The command that makes ``poll`` ready as a draft, whatever its state is.

    It is a ``decision`` of this kind where one is named, else of the kind that it is of already.
    """
    return PreparePoll(
        poll=poll.id,
        question=poll.question,
        options=poll.options,
        channels=tuple(channel.value for channel in Channel if channel in poll.channels),
        kind=poll.kind.value,
        rule=poll.rule,
        budget=poll.budget,
        seats=poll.seats,
        reveal_parties=poll.reveal_parties.value,
        reveal_chamber=poll.reveal_chamber.value,
        named=poll.named,
        electorate=poll.electorate.value,
        decision=decision or (poll.needs.kind if poll.needs else ""),
        area=poll.area,
        sittings=tuple(SittingSpan(one.begins_at, one.ends_at) for one in poll.sittings),
    )


def draft_fault(poll: Poll) -> str | None:
    """Why ``poll`` cannot be asked like this, as a sentence; None when it can."""
    if not poll.question:
        return "The poll needs a question."
    least = 1 if poll.kind is Kind.APPROVAL else 2
    if not least <= len(poll.options) <= MAX_OPTIONS:
        return f"Give {least} to {MAX_OPTIONS} options."
    if not all(poll.options) or len(set(poll.options)) != len(poll.options):
        return "Every option needs a text of its own."
    may = CHANNELS[poll.electorate]
    if not poll.channels or not poll.channels <= may:
        known = ", ".join(one.value for one in Channel if one in may)
        return f"Choose at least one channel; of {poll.electorate.value} these: {known}."
    if poll.needs and (fault := decision_fault(poll)):
        return fault
    if fault := _members_fault(poll):
        return fault
    if poll.named and Channel.PHONES not in poll.channels:
        return "Names come with phone ballots: a poll by name needs the channel phones."
    rooms = poll.channels - {Channel.PHONES}
    if rooms and poll.kind not in ROOM_KINDS:
        return f"Nobody counts a {poll.kind} poll by hand: leave only the channel phones."
    return _rule_fault(poll)


def decision_fault(poll: Poll) -> str | None:
    """What is no decision of the chamber, or of members."""
    if poll.electorate is Electorate.PARTIES:
        return "Only the chamber and members decide: put a decision to one of these."
    if poll.kind is not Kind.SINGLE or len(poll.options) not in (2, 3):
        return "A decision has one choice of two or three options: for, against, abstention."
    return None


def _members_fault(poll: Poll) -> str | None:
    """What only a poll of members can have, and what it cannot."""
    if poll.electorate is not Electorate.MEMBERS:
        has = "is put to one area" if poll.area else "has sittings" if poll.sittings else ""
        return f"Only a poll of members {has}: leave that out." if has else None
    if poll.named:
        return "A vote of members is secret: nobody is asked for a name."
    return sittings_fault(poll.sittings)


def _rule_fault(poll: Poll) -> str | None:
    """What does not fit between the kind, the rule, the seats and the points."""
    if poll.rule not in {rule.name for rule in rules_for(poll.kind)}:
        names = ", ".join(rule.name for rule in rules_for(poll.kind))
        return f"The rule {poll.rule!r} cannot count a {poll.kind} poll; these can: {names}."
    if not 1 <= poll.seats < len(poll.options) + (poll.kind is Kind.APPROVAL):
        return f"{poll.seats} seats cannot be filled from {len(poll.options)} options."
    if poll.kind is Kind.SCALE and not all(map(NUMBER.search, poll.options)):
        return "Every step of a scale needs a number, such as 30%."
    if (poll.kind is Kind.POINTS) != (poll.budget > 0):
        return "A points poll, and only that, has a number of points to give."
    return None
