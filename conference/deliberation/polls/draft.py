"""What a draft of a poll must be like, so that it can be asked, answered and counted."""

from __future__ import annotations

from conference.deliberation.polls.counting import rules_for
from conference.deliberation.polls.model import ROOM_KINDS, Channel, Kind, Poll
from conference.voting.rules.median import NUMBER

__all__ = ["MAX_OPTIONS", "draft_fault"]

MAX_OPTIONS = 200


def draft_fault(poll: Poll) -> str | None:
    """Why ``poll`` cannot be asked like this, as a sentence; None when it can."""
    if not poll.question:
        return "The poll needs a question."
    least = 1 if poll.kind is Kind.APPROVAL else 2
    if not least <= len(poll.options) <= MAX_OPTIONS:
        return f"Give {least} to {MAX_OPTIONS} options."
    if not all(poll.options) or len(set(poll.options)) != len(poll.options):
        return "Every option needs a text of its own."
    if not poll.channels:
        return "Choose at least one channel: phones, hands or button."
    if poll.named and Channel.PHONES not in poll.channels:
        return "Names come with phone ballots: a poll by name needs the channel phones."
    rooms = poll.channels & {Channel.HANDS, Channel.BUTTON}
    if rooms and poll.kind not in ROOM_KINDS:
        return f"A room cannot answer a {poll.kind} poll as one: leave only the channel phones."
    return _rule_fault(poll)


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
