"""The sessions of screens, facilitators and hall displays: so many of each place, and no more.

Each hello by a code makes one, and a page that forgets its token says hello by the code each time.
The eldest makes room: who still has it types the code again.
"""

from __future__ import annotations

from conference.deliberation.sender import Role
from conference.server.record.store.entries import SessionRow

__all__ = ["MOST_DEVICES", "Devices"]

MOST_DEVICES = 100
"""Sessions of one role at one party, or of hall displays."""

BOUNDED = frozenset({Role.PARTY.value, Role.FACILITATOR.value, Role.DISPLAY.value})


class Devices:
    """All of them, by their tokens' hashes, the eldest first (of before the start in any order)."""

    def __init__(self) -> None:
        self._at: dict[tuple[str, int], dict[bytes, None]] = {}
        self._replaced: dict[bytes, bytes] = {}

    def add(self, row: SessionRow) -> bytes | None:
        """A session is stored; the one that it replaces, which is no more."""
        if row.role not in BOUNDED:
            return None
        self._at.setdefault((row.role, row.party), {})[row.token] = None
        return self._replaced.pop(row.token, None)

    def remove(self, row: SessionRow) -> None:
        """A session has ended."""
        self._at.get((row.role, row.party), {}).pop(row.token, None)

    def tokens(self, role: Role, party: int) -> tuple[bytes, ...]:
        """Those of a role at a party."""
        return tuple(self._at.get((role.value, party), ()))

    def make_room(self, row: SessionRow) -> tuple[bytes, ...]:
        """What is to end when this one is stored: nothing, as long as there are places."""
        there = self._at.get((row.role, row.party), {})
        if len(there) < MOST_DEVICES:
            return ()
        eldest = next(iter(there))
        del there[eldest]
        self._replaced[row.token] = eldest
        return (eldest,)

    def refuse(self, row: SessionRow) -> None:
        """A session could not be stored: the one that was to make room for it stays."""
        eldest = self._replaced.pop(row.token, None)
        if eldest is not None:
            place = (row.role, row.party)
            self._at[place] = {eldest: None, **self._at[place]}
