"""A room is handed to another phone: by a code that the facilitator shows, once, within minutes.

The code lets one phone in as a facilitator of the room, by a session of its own, and then opens
nothing any more; the room's own code is neither shown nor told. Whoever handed the room over stays,
or steps down as soon as the other one is in, as was chosen. Nothing of this is stored: a code that
is being shown when the server is started anew is over.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from conference.core.ids import PartyId
from conference.server.door.short_codes import ShortCodes

__all__ = ["LASTS", "HandOver", "HandOvers"]

LASTS = 300.0
"""Seconds for which a code can be used."""

LETTERS = 8
"""Of a code, without the one that checks them: as many as the codes that people join with have."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """A code that is shown by ``giver`` (the hash of its token), whether it then steps down."""

    code: str
    party: PartyId
    giver: bytes
    steps_down: bool


class HandOvers:
    """Those that are under way; ``taken`` is told of each whose phone is in, with its token's hash.

    Times are monotonic, in seconds.
    """

    def __init__(self) -> None:
        self.taken: Callable[[HandOver, bytes], None] = lambda _one, _taker: None
        self._codes: ShortCodes[HandOver] = ShortCodes(LETTERS, LASTS, self._over)
        self._code_of: dict[bytes, str] = {}
        self._coming: dict[bytes, HandOver] = {}

    def begin(self, party: PartyId, giver: bytes, *, steps_down: bool, now: float) -> HandOver:
        """A new one; the code that the same phone showed before is over."""
        self.withdraw(giver)
        made = self._codes.begin(lambda code: HandOver(code, party, giver, steps_down), now)
        self._code_of[giver] = made.code
        return made

    def withdraw(self, giver: bytes) -> None:
        """A phone shows no code any more."""
        self._codes.end(self._code_of.pop(giver, ""))

    def find(self, typed: str, now: float) -> HandOver | None:
        """What a code hands over that nobody has used, nor is just using."""
        found = self._codes.find(typed, now)
        return None if found in self._coming.values() else found

    def use(self, one: HandOver, taker: bytes) -> None:
        """A phone comes in by it, as soon as its session is stored under this token's hash."""
        self._coming[taker] = one

    def stored(self, taker: bytes) -> None:
        """A session is stored: if the room was handed to it, that code opens nothing any more."""
        one = self._coming.pop(taker, None)
        if one is not None:
            self.withdraw(one.giver)
            self.taken(one, taker)

    def refused(self, taker: bytes) -> None:
        """A session could not be stored: its code may be used again."""
        self._coming.pop(taker, None)

    def _over(self, one: HandOver) -> None:
        self._code_of.pop(one.giver, None)
