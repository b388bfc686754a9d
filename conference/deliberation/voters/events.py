"""What has happened to the voters' list and codes: entries of the record."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.deliberation.voters.model import ListedArea

__all__ = ["Event", "VoterCodeIssued", "VoterCodeWithdrawn", "VotersListed"]


@dataclass(frozen=True, slots=True)
class VotersListed:
    """The voters' list was drawn up from the register of a ``day``, in place of the one before."""

    areas: tuple[ListedArea, ...]
    digest: str
    day: str
    at: Millis


@dataclass(frozen=True, slots=True)
class VoterCodeWithdrawn:
    """The code of a voter, by number, lets in nobody any more; their ballots stay."""

    number: int
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class VoterCodeIssued:
    """A voter whose code was taken back has another one."""

    number: int
    at: Millis


Event = VotersListed | VoterCodeWithdrawn | VoterCodeIssued
