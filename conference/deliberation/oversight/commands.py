"""What may be asked about oversight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from conference.core.bounds import LotteryName, ShortText
from conference.deliberation.command import WireCommand

__all__ = ["LONGEST_REPORT", "Command", "FileReport", "SeatPanel"]

LONGEST_REPORT = 50_000
"""So many signs a report may have."""


class SeatPanel(WireCommand, frozen=True, tag="seat_panel"):
    """Who this lottery has drawn is a panel of oversight from now on.

    It takes the place of the panel ``replaces``, if there is one.
    """

    panel: LotteryName
    title: Annotated[str, Meta(min_length=1, max_length=200)]
    replaces: LotteryName | None = None


@dataclass(frozen=True, slots=True)
class FileReport:
    """A member of a panel, by pseudonym, files a report. Only the server itself asks for it."""

    member: str
    title: ShortText
    text: str


Command = SeatPanel | FileReport
