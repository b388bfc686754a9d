"""An entry of the record and its hash, and the commit that carries entries into a store."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple

from conference.core.ids import PartyId, PersonId, PollId
from conference.core.merkle import leaf_hash
from conference.core.treehead import SignedHead

__all__ = [
    "Code",
    "Commit",
    "Entry",
    "EntryRow",
    "SessionRow",
    "TreeHead",
    "ballot_leaves",
    "leaf_of",
]


class Entry(NamedTuple):
    """One entry: ``number`` from 0 without gaps, ``time`` in whole seconds since 1970, UTC.

    ``body`` is canonical JSON, ``leaf`` its hash in the Merkle tree (:func:`leaf_of`).
    """

    number: int
    time: int
    kind: str
    body: bytes
    leaf: bytes


EntryRow = tuple[int, int, str, bytes, bytes]
"""An :class:`Entry` as a plain tuple, for there are thousands in a commit."""


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

    entries: Sequence[EntryRow] = ()
    head: TreeHead | None = None
    roll: tuple[tuple[PollId, PersonId], ...] = ()
    sessions: tuple[SessionRow, ...] = ()
    codes: tuple[Code, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()
    signed: tuple[SignedHead, ...] = ()


def leaf_of(number: int, time: int, kind: str, body: bytes) -> bytes:
    """The leaf hash of an entry: over number, time and kind, a line each, and the body."""
    return leaf_hash(b"%d\n%d\n%s\n%s" % (number, time, kind.encode(), body))


def ballot_leaves(first: int, time: int, bodies: Iterable[bytes]) -> list[bytes]:
    """The leaf hashes of ballots that stand from entry ``first`` on: :func:`leaf_of` for many."""
    return [
        sha256(b"\x00%d\n%d\nballot_cast\n%b" % (number, time, body)).digest()
        for number, body in enumerate(bodies, first)
    ]
