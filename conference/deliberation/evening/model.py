"""What the record holds of evenings in the rooms: the rules of conduct that are published."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis

__all__ = ["MOST_CONDUCT", "Evening"]

MOST_CONDUCT = 8_000
"""Letters of the rules of conduct: what somebody reads on a phone, standing."""


@dataclass(frozen=True, slots=True)
class Evening:
    """The slice of the meeting for evenings in the rooms.

    ``conduct`` are the rules as they were published last, ``conduct_at`` then; "" and None before.
    """

    conduct: str = ""
    conduct_at: Millis | None = None
