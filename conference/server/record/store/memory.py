"""A store that forgets: for tests and benchmarks of all that is not the disk."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
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
        self._heads: dict[int, TreeHead] = {}
        self._signed: dict[int, SignedHead] = {}
        self._roll: dict[tuple[PollId, PersonId], None] = {}
        self._sessions: dict[bytes, SessionRow] = {}
        self._codes: dict[str, Code] = {}
        self._settings: dict[str, str] = {}

    def append(self, commit: Commit) -> None:
        if self.broken is not None:
            raise StoreUnavailableError(self.broken)
        commit.must_follow(len(self._entries))
        heads = (commit.head,) if commit.head is not None else ()
        _must_be_new(self._heads, [head.size for head in heads])
        _must_be_new(self._signed, [head.size for head in commit.signed])
        _must_be_new(self._roll, commit.roll)
        tokens, codes = [row.token for row in commit.sessions], [row.code for row in commit.codes]
        _must_be_new(self._sessions, tokens, commit.ended)
        _must_be_new(self._codes, codes, commit.withdrawn)
        for token in commit.ended:
            self._sessions.pop(token, None)
        for code in commit.withdrawn:
            self._codes.pop(code, None)
        self._heads.update({head.size: head for head in heads})
        self._signed.update({head.size: head for head in commit.signed})
        self._roll.update(dict.fromkeys(commit.roll))
        self._sessions.update({row.token: row for row in commit.sessions})
        self._codes.update({row.code: row for row in commit.codes})
        self._settings.update(commit.settings)
        # last and at once: who reads in another thread finds what belongs to an entry
        self._entries += [Entry._make(row) for row in commit.entries]

    def entries(self, first: int = 0) -> Iterator[Entry]:
        return iter(self._entries[first:])

    def entry(self, number: int) -> Entry | None:
        return self._entries[number] if 0 <= number < len(self._entries) else None

    def others(self) -> Iterator[Entry]:
        return (entry for entry in list(self._entries) if entry.kind != BALLOT)

    def root(self, size: int) -> bytes | None:
        head = self._heads.get(size)
        return None if head is None else head.root

    def heads(self) -> Iterator[TreeHead]:
        return iter([self._heads[size] for size in sorted(self._heads)])

    def signed_heads(self, after: int = 0, most: int | None = None) -> Iterator[SignedHead]:
        sizes = (size for size in sorted(self._signed) if size > after)
        return iter([self._signed[size] for size in islice(sizes, most)])

    def last_signed(self) -> SignedHead | None:
        return self._signed[max(self._signed)] if self._signed else None

    def roll(self) -> Iterator[tuple[PollId, PersonId]]:
        return iter(list(self._roll))

    def forget_order(self, poll: PollId) -> Iterator[None]:
        return iter(())

    def sessions(self) -> Iterator[SessionRow]:
        return iter(list(self._sessions.values()))

    def codes(self) -> Iterator[Code]:
        return iter(list(self._codes.values()))

    def setting(self, name: str) -> str | None:
        return self._settings.get(name)

    def settings(self, beginning: str) -> Iterator[tuple[str, str]]:
        return iter([one for one in sorted(self._settings.items()) if one[0].startswith(beginning)])

    def close(self) -> None:
        return None


def _must_be_new(
    known: Container[object], keys: Sequence[object], gone: Sequence[object] = ()
) -> None:
    """Raise unless each of ``keys`` is there once, and not ``known``, unless it is ``gone``."""
    old = {key for key in keys if key in known}
    if len(set(keys)) != len(keys) or (old and not old <= set(gone)):
        raise ValueError("the commit does not fit what is stored: something of it is there already")
