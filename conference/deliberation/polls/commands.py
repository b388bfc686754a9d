"""What may be asked about polls."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import PollId
from conference.deliberation.polls.counting import PollOutcome
from conference.deliberation.polls.model import Poll

__all__ = [
    "ClosePoll",
    "Command",
    "EnterHands",
    "OpenPoll",
    "PreparePoll",
    "PressButton",
    "PublishPoll",
    "RecordOutcome",
    "ShowRound",
    "VoidPoll",
]


@dataclass(frozen=True, slots=True)
class PreparePoll:
    """Make a poll ready as a draft, or change a draft."""

    poll: Poll


@dataclass(frozen=True, slots=True)
class OpenPoll:
    """Begin voting; with ``closes_in`` the server closes after that span."""

    poll: PollId
    closes_in: Millis | None = None


@dataclass(frozen=True, slots=True)
class ClosePoll:
    """End voting."""

    poll: PollId


@dataclass(frozen=True, slots=True)
class RecordOutcome:
    """Keep what the poll's rule made of the closed box. Only the server itself asks for it."""

    poll: PollId
    outcome: PollOutcome


@dataclass(frozen=True, slots=True)
class ShowRound:
    """Show an outcome up to this round, on every screen; 0 shows all of it."""

    poll: PollId
    round: int


@dataclass(frozen=True, slots=True)
class PublishPoll:
    """Publish the result of a closed poll."""

    poll: PollId


@dataclass(frozen=True, slots=True)
class VoidPoll:
    """Declare that a poll does not count; the reason is published."""

    poll: PollId
    reason: str


@dataclass(frozen=True, slots=True)
class EnterHands:
    """Enter a counted show of hands, one count an option, of those who have no phone ballot."""

    poll: PollId
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PressButton:
    """Answer for all in the room who have no phone ballot."""

    poll: PollId
    option: int


Command = (
    PreparePoll
    | OpenPoll
    | ClosePoll
    | RecordOutcome
    | ShowRound
    | PublishPoll
    | VoidPoll
    | EnterHands
    | PressButton
)
