"""What may be asked about the mood."""

from __future__ import annotations

from conference.core.bounds import ShortText
from conference.deliberation.command import WireCommand

__all__ = ["Command", "SetMood"]


class SetMood(WireCommand, frozen=True, tag="set_mood"):
    """The desk says how the hall feels."""

    word: ShortText


Command = SetMood
