"""What every store can do. One conformance suite holds all of them to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from conference.core.errors import ConferenceError
from conference.core.ids import PersonId, PollId
from conference.core.seal import Entry, TreeHead
from conference.core.treehead import SignedHead
from conference.server.record.store.entries import Code, Commit, SessionRow

__all__ = ["RecordStore", "StoreDamagedError", "StoreUnavailableError"]


class StoreUnavailableError(ConferenceError):
    """Nothing of the commit was stored: the disk is full, or the database is locked.

    Trying again later may succeed. ``reason`` is a sentence for the operator.
    """

    def __init__(self, reason: str, *, code: str = "record_unavailable") -> None:
        super().__init__(code, reason)
        self.reason = reason


class StoreDamagedError(StoreUnavailableError):
    """What is stored cannot be read as it was written; trying again does not help."""

    def __init__(self, detail: str) -> None:
        super().__init__(
            f"The record is damaged: {detail}. Restore it from a copy.", code="record_damaged"
        )
        self.detail = detail


class RecordStore(Protocol):
    """Keeps the record. ``append`` is called from one thread at a time."""

    def append(self, commit: Commit) -> None:
        """Store all of the commit, durably, before returning.

        When it raises, nothing was stored: :class:`StoreUnavailableError` when the database could
        not, ``ValueError`` when the entries do not follow on from the last, or when a head, a voter
        of the roll, a token or a code is there already. A setting replaces the one before.
        """
        ...

    def entries(self, first: int = 0) -> Iterator[Entry]:
        """The entries from number ``first`` on, in order.

        Like all that reads it may be called from any thread, and gives what was stored when the
        reading began, whatever is appended meanwhile. It raises :class:`StoreUnavailableError` when
        it cannot be read now, and :class:`StoreDamagedError` at the first that cannot be read at
        all, after those before.
        """
        ...

    def entry(self, number: int) -> Entry | None:
        """One entry; None when there is none of this number."""
        ...

    def others(self) -> Iterator[Entry]:
        """The entries that are no ballots, in order."""
        ...

    def root(self, size: int) -> bytes | None:
        """The root stored for the first ``size`` entries; None when no commit ended there."""
        ...

    def heads(self) -> Iterator[TreeHead]:
        """The roots stored by the commits, in order."""
        ...

    def signed_heads(self, after: int = 0, most: int | None = None) -> Iterator[SignedHead]:
        """The signed heads of more than ``after`` entries, in order of size, at most so many."""
        ...

    def last_signed(self) -> SignedHead | None:
        """The signed head of the most entries; None when nothing was signed yet."""
        ...

    def roll(self) -> Iterator[tuple[PollId, PersonId]]:
        """Who has a phone ballot in which poll, in no meaningful order."""
        ...

    def forget_order(self, poll: PollId) -> Iterator[None]:
        """Store the roll of a closed poll, and the sessions, anew in the order of their keys.

        Each step of the iterator does a piece of it, so that commits can come in between; each is
        called like :meth:`append`. After the last one the places of rows in the database's files
        do not tell in which order people voted. Loses nothing when it is cut short.
        """
        ...

    def sessions(self) -> Iterator[SessionRow]:
        """All holders of tokens."""
        ...

    def codes(self) -> Iterator[Code]:
        """All codes."""
        ...

    def setting(self, name: str) -> str | None:
        """One setting; None when it was never set."""
        ...

    def close(self) -> None:
        """Let go of the database."""
        ...
