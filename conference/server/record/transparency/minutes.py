"""The record read for its minutes: a piece at a time, so that nobody else waits for it."""

from __future__ import annotations

from itertools import islice

from conference.core.treehead import SignedHead
from conference.minutes.clerk import Clerk
from conference.minutes.making import minutes
from conference.minutes.model import Minutes
from conference.protocol.codec import by_of, decode_event
from conference.server.record.store.port import RecordStore

__all__ = ["minutes_of", "read_on"]

PIECE = 20_000
"""Entries that are read in one go."""


def read_on(store: RecordStore, clerk: Clerk, size: int) -> bool:
    """Have the clerk read a piece more, up to ``size`` entries; whether all of them are read.

    Raises :class:`~conference.server.record.store.port.StoreUnavailableError`.
    """
    most = min(PIECE, size - clerk.size)
    if most <= 0:
        return True
    before = clerk.size
    for entry in islice(store.entries(clerk.size), most):
        if clerk.wants(entry.kind):
            event = decode_event(entry.kind, entry.body)
            clerk.hear(entry.time, event, by_of(entry.body))
        else:
            clerk.pass_over()
    return clerk.size >= size or clerk.size == before


def minutes_of(store: RecordStore) -> tuple[Minutes, SignedHead | None, int]:
    """The minutes under the last signed head, that head, and how many entries came after it.

    Where nothing is signed they are of all entries. Safe while a server is at work.
    """
    size = max((head.size for head in store.heads()), default=0)
    head = store.last_signed()
    covered = size if head is None else min(head.size, size)
    clerk = Clerk()
    while not read_on(store, clerk, covered):
        pass
    return minutes(clerk, head), head, size - covered
