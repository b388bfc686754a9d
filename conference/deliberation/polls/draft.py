"""The draft of a poll, and what it must be like to be asked, answered and counted."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.deliberation.polls import refusals
from conference.deliberation.polls.commands import PreparePoll
from conference.deliberation.polls.counting import rules_for, usual_rule
from conference.deliberation.polls.model import ROOM_KINDS, Channel, Kind, Poll, Reveal
from conference.voting.rules.median import NUMBER

__all__ = ["MAX_OPTIONS", "draft_fault", "drafted", "preparing"]

MAX_OPTIONS = 200


def drafted(command: PreparePoll) -> Poll | Refusal:
    """The draft that a desk describes, with the usual rule of its kind where none is named.

    Refused ``bad_poll`` when a kind, a channel or a reveal is no word of ours.
    """
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
            named=command.named,
        )
    except ValueError as error:
        return refusals.bad_poll(f"The poll has an unknown word: {error}.")


def preparing(poll: Poll) -> PreparePoll:
    """The command that makes ``poll`` ready as a draft, whatever its state is."""
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
