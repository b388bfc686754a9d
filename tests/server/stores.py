"""Every store that there is, and a record that is written into it commit by commit."""

import contextlib
import sqlite3

from servers import sql_store

from conference.core.merkle import MerkleTree
from conference.core.seal import Entry, seal
from conference.server.record.store.entries import Commit
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.sqlite import SqliteStore

TIME = 1_750_000_000


class Record:
    """Commits that follow on from each other, and what a store should have after them."""

    def __init__(self):
        self.tree, self.entries, self.heads = MerkleTree(), [], []

    def commit(self, count, ballots=0, **beside):
        """A commit of so many entries, of which the last are ballots."""
        first = self.tree.size
        written = [("test", b'{"n":%d}' % n) for n in range(first, first + count - ballots)]
        sealed = seal(self.tree, TIME + first, written, [b"{%d}" % n for n in range(ballots)])
        self.entries += map(Entry._make, sealed.entries)
        self.heads += [sealed.head] if sealed.head else []
        return Commit(sealed.entries, sealed.head, **beside)


class InMemory:
    """Its store lives as long as it is held."""

    def __init__(self, _path):
        self.store = MemoryStore()

    def reopened(self):
        return self.store

    @contextlib.contextmanager
    def in_trouble(self):
        self.store.broken = "The disk is full."
        yield
        self.store.broken = None


class OnSqlite:
    """Its store is in trouble when another program has locked the file."""

    def __init__(self, path):
        self.path = path / "record.sqlite3"
        self.store = sql_store(self.path)

    def reopened(self):
        self.store.close()
        self.store = SqliteStore(self.path)
        return self.store

    @contextlib.contextmanager
    def in_trouble(self):
        other = sqlite3.connect(self.path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
        other.close()
