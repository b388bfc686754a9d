"""A store that forgets: for tests and benchmarks of all that is not the disk."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from conference.core.ids import PersonId, PollId
from conference.core.seal import BALLOT, Entry, TreeHead
from conference.core.treehead import SignedHead
from conference.server.record.store.entries import Code, Commit, SessionRow
from conference.server.record.store.port import StoreUnavailableError

__all__ = ["MemoryStore"]


class MemoryStore:
    """Keeps everything in lists. Set ``broken`` to a sentence to make every commit fail."""

    def __init__(self) -> None:
        self.broken: str | None = None
        self._entries: list[Entry] = []
        self._heads: list[TreeHead] = []
        self._signed: list[SignedHead] = []
        self._roll: set[tuple[PollId, PersonId]] = set()
        self._sessions: dict[bytes, SessionRow] = {}
        self._codes: dict[str, Code] = {}
        self._settings: dict[str, str] = {}

    def append(self, commit: Commit) -> None:
        if self.broken is not None:
            raise StoreUnavailableError(self.broken)
        entries = list(map(Entry._make, commit.entries))
        numbers = [entry.number for entry in entries]
        if numbers != list(range(len(self._entries), len(self._entries) + len(numbers))):
            raise ValueError("entries must follow on from the last")
        self._entries += entries
        if commit.head is not None:
            self._heads.append(commit.head)
        self._signed += commit.signed
        self._roll.update(commit.roll)
        self._sessions.update({row.token: row for row in commit.sessions})
        self._codes.update({row.code: row for row in commit.codes})
        self._settings.update(commit.settings)

    def entries(self, first: int = 0) -> Iterator[Entry]:
        return iter(self._entries[first:])

    def entry(self, number: int) -> Entry | None:
        return self._entries[number] if 0 <= number < len(self._entries) else None

    def others(self) -> Iterator[Entry]:
        return (entry for entry in list(self._entries) if entry.kind != BALLOT)

    def root(self, size: int) -> bytes | None:
        return next((head.root for head in self._heads if head.size == size), None)

    def heads(self) -> Iterator[TreeHead]:
        return iter(self._heads)

    def signed_heads(self, after: int = 0, most: int | None = None) -> Iterator[SignedHead]:
        return islice((head for head in self._signed if head.size > after), most)

    def last_signed(self) -> SignedHead | None:
        return self._signed[-1] if self._signed else None

    def roll(self) -> Iterator[tuple[PollId, PersonId]]:
        return iter(self._roll)

    def forget_order(self, poll: PollId) -> None:
        return None

    def sessions(self) -> Iterator[SessionRow]:
        return iter(self._sessions.values())

    def codes(self) -> Iterator[Code]:
        return iter(self._codes.values())

    def setting(self, name: str) -> str | None:
        return self._settings.get(name)

    def close(self) -> None:
        return None
