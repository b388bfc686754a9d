"""An entry of the record and its hash, and the commit that carries entries into a store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from conference.core.ids import PartyId, PersonId, PollId
from conference.core.merkle import leaf_hash
from conference.core.treehead import SignedHead

__all__ = ["Code", "Commit", "Entry", "SessionRow", "TreeHead", "leaf_of"]


class Entry(NamedTuple):
    """One entry: ``number`` from 0 without gaps, ``time`` in whole seconds since 1970, UTC.

    ``body`` is canonical JSON, ``leaf`` its hash in the Merkle tree (:func:`leaf_of`).
    """

    number: int
    time: int
    kind: str
    body: bytes
    leaf: bytes


class TreeHead(NamedTuple):
    """The root over the first ``size`` entries."""

    size: int
    root: bytes


class SessionRow(NamedTuple):
    """Who holds a token; ``token`` is its SHA-256. ``person`` is 0 but for people."""

    token: bytes
    role: str
    party: int
    person: PersonId


class Code(NamedTuple):
    """A code that lets in: ``role`` is ``person`` or ``facilitator``."""

    code: str
    role: str
    party: PartyId


@dataclass(frozen=True, slots=True)
class Commit:
    """What is stored in one transaction: all of it or nothing."""

    entries: tuple[Entry, ...] = ()
    head: TreeHead | None = None
    roll: tuple[tuple[PollId, PersonId], ...] = ()
    sessions: tuple[SessionRow, ...] = ()
    codes: tuple[Code, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()
    signed: tuple[SignedHead, ...] = ()


def leaf_of(number: int, time: int, kind: str, body: bytes) -> bytes:
    """The leaf hash of an entry: over number, time and kind, a line each, and the body."""
    return leaf_hash(b"%d\n%d\n%s\n%s" % (number, time, kind.encode(), body))
