"""What may be asked about voters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from conference.core.bounds import Reason
from conference.deliberation.command import WireCommand
from conference.deliberation.voters.model import ListedArea

__all__ = ["Command", "IssueVoterCode", "ListVoters", "VoterNumber", "WithdrawVoterCode"]

VoterNumber = Annotated[int, Meta(ge=1, le=100_000_000)]


@dataclass(frozen=True, slots=True)
class ListVoters:
    """Put a voters' list in force; see :class:`~.model.VotersList`."""

    areas: tuple[ListedArea, ...]
    digest: str
    day: str


class WithdrawVoterCode(WireCommand, frozen=True, tag="withdraw_voter_code"):
    """A voter's code was lost, or is in wrong hands: it lets in nobody any more.

    It takes two logins. What was voted by it stays, and the voter votes no second time.
    """

    number: VoterNumber
    reason: Reason


@dataclass(frozen=True, slots=True)
class IssueVoterCode:
    """Another code for a voter whose code was taken back."""

    number: int


Command = ListVoters | WithdrawVoterCode | IssueVoterCode
