"""Sealing: how what was written down becomes entries, leaves of the Merkle tree, and a root.

An entry is sealed when it has a number, a time and the hash of all that as its leaf. The leaf is
that of RFC 9162 (section 2.1.1) over three lines and the body::

    SHA-256(0x00 || number "\\n" time "\\n" kind "\\n" body)

``number`` and ``time`` are decimal, ``kind`` is a word without a line break, ``body`` canonical
JSON; nothing here looks into a body. One commit seals many entries at one time: its leaves extend
the tree, and the root over all leaves so far is its head. Ballots, of which there are thousands in
a commit, come last in it and are hashed in one go.

Whoever writes a record (the server, the founding, a tool, a test) seals here, and whoever checks
one asks :func:`is_sealed`. Nothing here stores anything: a commit that could not be stored is taken
back with :meth:`~conference.core.merkle.MerkleTree.truncate`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from itertools import repeat
from typing import NamedTuple

from conference.core.merkle import MerkleTree, leaf_hash

__all__ = [
    "BALLOT",
    "Entry",
    "EntryRow",
    "Sealed",
    "TreeHead",
    "is_sealed",
    "leaf_of",
    "seal",
]

BALLOT = "ballot_cast"
"""The kind of an entry that is a ballot."""


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


class Sealed(NamedTuple):
    """What one commit adds to a record: its entries in order, and the leaf of each.

    ``head`` is that of the tree with them; None when there are none.
    """

    entries: list[EntryRow]
    leaves: list[bytes]
    head: TreeHead | None


def leaf_of(number: int, time: int, kind: str, body: bytes) -> bytes:
    """The leaf hash of an entry: over number, time and kind, a line each, and the body."""
    return leaf_hash(b"%d\n%d\n%b\n%b" % (number, time, kind.encode(), body))


def is_sealed(entry: Entry) -> bool:
    """Whether the leaf that is stored with an entry is the hash of the rest of it."""
    return entry.leaf == leaf_of(entry.number, entry.time, entry.kind, entry.body)


def seal(
    tree: MerkleTree,
    time: int,
    written: Iterable[tuple[str, bytes]],
    ballots: Sequence[bytes] = (),
) -> Sealed:
    """Seal what was written (kind and body of each), then the bodies of ballots, at one ``time``.

    Numbers go on where ``tree`` ends, and ``tree`` is extended; it is as it was when a body is not
    bytes, which raises ``TypeError``.
    """
    first, entries, leaves = tree.size, [], []
    for number, (kind, body) in enumerate(written, first):
        leaf = leaf_of(number, time, kind, body)
        leaves.append(leaf)
        entries.append((number, time, kind, body, leaf))
    if ballots:
        start = first + len(entries)
        hashed = _ballot_leaves(start, time, ballots)
        numbers = range(start, start + len(hashed))
        entries += zip(numbers, repeat(time), repeat(BALLOT), ballots, hashed)
        leaves += hashed
    tree.extend(leaves)
    return Sealed(entries, leaves, TreeHead(tree.size, tree.root()) if entries else None)


def _ballot_leaves(first: int, time: int, bodies: Iterable[bytes]) -> list[bytes]:
    """:func:`leaf_of` for ballots from entry ``first`` on, at four fifths of the cost."""
    return [
        sha256(b"\x00%d\n%d\nballot_cast\n%b" % (number, time, body)).digest()
        for number, body in enumerate(bodies, first)
    ]
