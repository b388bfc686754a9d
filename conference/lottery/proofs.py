"""Proofs that a line is in the published pool, for two million lines, from files on the disk.

``pool.tree`` lies beside ``pool.csv``. It is: eight bytes of magic, the number of lines as a
64-bit number (little-endian), the offset of each line in ``pool.csv`` and that of the end, and the
inner nodes of the Merkle tree (RFC 9162), level by level from the parents of the leaves up to the
root, 32 bytes each. The lines are sorted by pseudonym, so one is found in some twenty reads, and
its path in some twenty more.
"""

from __future__ import annotations

import hashlib
import os
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from conference.core.errors import ConferenceError
from conference.core.merkle import leaf_hash
from conference.sortition.progress import Watch

__all__ = ["InclusionProof", "prove", "write_tree"]

FILE = "pool.tree"
MAGIC = b"pooltr1\n"
_HEAD = len(MAGIC) + 8
_EVERY = 100_000


@dataclass(frozen=True, slots=True)
class InclusionProof:
    """The ``line`` number ``index`` of ``size`` lines, and its audit path (RFC 9162, 2.1.3.1)."""

    line: str
    index: int
    size: int
    path: tuple[bytes, ...]
    root: bytes


def write_tree(folder: Path, watch: Watch) -> bytes:
    """Write ``pool.tree`` for the ``pool.csv`` in the folder; the root of the tree."""
    offsets = array("Q")
    nodes: list[bytes] = []
    with (folder / "pool.csv").open("rb") as file:
        at = len(file.readline())
        for line in file:
            if not len(nodes) % _EVERY:
                watch.tick("proofs for the people", len(nodes))
            offsets.append(at)
            at += len(line)
            nodes.append(leaf_hash(line.rstrip(b"\n")))
        offsets.append(at)
    with (folder / FILE).open("wb") as file:
        file.write(MAGIC + len(nodes).to_bytes(8, "little"))
        file.write(offsets.tobytes())
        while len(nodes) > 1:
            watch.tick("proofs for the people", len(nodes))
            nodes = list(_parents(nodes))
            file.write(b"".join(nodes))
    return nodes[0]


def _parents(nodes: list[bytes]) -> Iterator[bytes]:
    """The level above; an odd node at the end goes up as it is."""
    digest = hashlib.sha256
    for left, right in zip(nodes[::2], nodes[1::2], strict=False):
        yield digest(b"\1" + left + right).digest()
    if len(nodes) % 2:
        yield nodes[-1]


def prove(folder: Path, pseudonym: str) -> InclusionProof | None:
    """The proof for the line of a pseudonym; None when it is in no line.

    Raises ``no_proofs`` when the files are not there or not what they were.
    """
    try:
        with (folder / "pool.csv").open("rb") as pool, (folder / FILE).open("rb") as tree:
            return _Reader(pool.fileno(), tree.fileno()).prove(pseudonym.encode())
    except (OSError, ValueError) as error:
        raise ConferenceError(
            "no_proofs", f"The pool in {folder} cannot be read: {error}."
        ) from error


class _Reader:
    def __init__(self, pool: int, tree: int) -> None:
        self._pool, self._tree = pool, tree
        head = os.pread(tree, _HEAD, 0)
        if head[: len(MAGIC)] != MAGIC or len(head) != _HEAD:
            raise ValueError(f"{FILE} is no such file")
        self._size = int.from_bytes(head[len(MAGIC) :], "little")

    def prove(self, pseudonym: bytes) -> InclusionProof | None:
        low, high = 0, self._size
        while low < high:
            middle = (low + high) // 2
            if self._line(middle)[: len(pseudonym)] < pseudonym:
                low = middle + 1
            else:
                high = middle
        if low == self._size or not self._line(low).startswith(pseudonym + b","):
            return None
        line = self._line(low)
        return InclusionProof(line.decode(), low, self._size, tuple(self._path(low)), self._root())

    def _line(self, index: int) -> bytes:
        pair = os.pread(self._tree, 16, _HEAD + 8 * index)
        first, last = (int.from_bytes(pair[at : at + 8], "little") for at in (0, 8))
        if not 0 < first < last <= first + 1000:
            raise ValueError(f"{FILE} is damaged")
        return os.pread(self._pool, last - first, first).rstrip(b"\n")

    def _path(self, index: int) -> Iterator[bytes]:
        size, start = self._size, -1
        above = _HEAD + 8 * (self._size + 1)
        while size > 1:
            sibling = index ^ 1
            if sibling < size:
                yield self._node(start, sibling)
            index, size = index // 2, (size + 1) // 2
            start, above = above, above + 32 * size

    def _node(self, start: int, index: int) -> bytes:
        """A node of the level that begins at ``start``; -1 is the level of the leaves."""
        if start < 0:
            return leaf_hash(self._line(index))
        node = os.pread(self._tree, 32, start + 32 * index)
        if len(node) != 32:
            raise ValueError(f"{FILE} is cut short")
        return node

    def _root(self) -> bytes:
        if self._size == 1:
            return leaf_hash(self._line(0))
        end = os.fstat(self._tree).st_size
        return os.pread(self._tree, 32, end - 32)
