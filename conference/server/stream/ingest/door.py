"""Who may wait at the door: strangers are few, and the oldest goes first. Pure."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

__all__ = ["AT_ALL", "FROM_ONE", "Door"]

Guest = TypeVar("Guest", bound=Hashable)

AT_ALL, FROM_ONE = 32, 8
"""Strangers (who have shown no key yet) at the same time: of all addresses, and of one."""


class Door(Generic[Guest]):
    """Keeps those who have not shown a key, in the order in which they came."""

    def __init__(self) -> None:
        self._strangers: dict[Guest, str] = {}

    def __len__(self) -> int:
        return len(self._strangers)

    def arrive(self, guest: Guest, address: str) -> Guest | None:
        """Someone comes; who has to go for it, if there are too many.

        Of one address its own oldest, so that a flood from there reaches nobody else.
        """
        same = [one for one, other in self._strangers.items() if other == address]
        gone = None
        if len(same) >= FROM_ONE:
            gone = same[0]
        elif len(self._strangers) >= AT_ALL:
            gone = next(iter(self._strangers))
        if gone is not None:
            del self._strangers[gone]
        self._strangers[guest] = address
        return gone

    def leave(self, guest: Guest) -> None:
        """Someone has gone, or has shown a key. May be said more than once."""
        self._strangers.pop(guest, None)
