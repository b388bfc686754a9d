"""The Merkle tree of Certificate Transparency: RFC 9162, section 2.1.

Leaves are hashed as ``SHA-256(0x00 || entry)``, nodes as ``SHA-256(0x01 || left || right)``; a
tree of *n* leaves splits at the greatest power of two below *n*. :class:`MerkleTree` grows at
amortised one hash a leaf and gives proofs in O(log n); the functions check proofs and need
nothing but their arguments.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256

__all__ = [
    "EMPTY_ROOT",
    "MerkleTree",
    "inclusion_path",
    "leaf_hash",
    "node_hash",
    "root",
    "root_from_inclusion",
    "verify_consistency",
    "verify_inclusion",
]

_SIZE = 32

EMPTY_ROOT = sha256(b"").digest()
"""The root of the tree without leaves."""


def leaf_hash(data: bytes) -> bytes:
    """The hash of an entry as a leaf."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of an inner node."""
    return sha256(b"\x01" + left + right).digest()


class MerkleTree:
    """A growing tree; keeps the hash of every complete subtree (64 bytes a leaf)."""

    def __init__(self, leaf_hashes: Iterable[bytes] = ()) -> None:
        self._levels: list[bytearray] = [bytearray()]
        self._size = 0
        self.extend(leaf_hashes)

    @property
    def size(self) -> int:
        """How many leaves there are."""
        return self._size

    def append(self, leaf: bytes) -> int:
        """Add a leaf's hash and return its number, from 0."""
        if len(leaf) != _SIZE:
            raise ValueError("a leaf hash has 32 bytes")
        number = self._size
        self._size = number + 1
        levels = self._levels
        levels[0] += leaf
        level, index, node = 0, number, leaf
        while index & 1:
            below = levels[level]
            node = sha256(b"\x01" + below[-2 * _SIZE :]).digest()
            level += 1
            index >>= 1
            if level == len(levels):
                levels.append(bytearray())
            levels[level] += node
        return number

    def extend(self, leaves: Iterable[bytes]) -> None:
        """Add the hashes of many leaves: what :meth:`append` does for each, level by level."""
        joined = b"".join(leaves)
        if len(joined) % _SIZE:
            raise ValueError("a leaf hash has 32 bytes")
        levels = self._levels
        levels[0] += joined
        self._size += len(joined) // _SIZE
        level, nodes = 0, self._size
        while nodes := nodes // 2:
            level += 1
            if level == len(levels):
                levels.append(bytearray())
            above = levels[level]
            below = bytes(levels[level - 1][2 * len(above) : 2 * nodes * _SIZE])
            above += b"".join(
                [sha256(b"\x01" + below[at : at + 64]).digest() for at in range(0, len(below), 64)]
            )

    def truncate(self, size: int) -> None:
        """Forget the leaves from ``size`` on: what was appended but could not be stored."""
        if not 0 <= size <= self._size:
            raise ValueError(f"size must be between 0 and {self._size}")
        self._size = size
        for level, nodes in enumerate(self._levels):
            del nodes[(size >> level) * _SIZE :]

    def leaf(self, number: int) -> bytes:
        """The hash of leaf ``number``."""
        if not 0 <= number < self._size:
            raise IndexError(number)
        return self._node(0, number)

    def leaves(self, size: int | None = None, first: int = 0) -> bytes:
        """The hashes of leaves ``first`` up to ``size`` (all from there when None), in a row."""
        return bytes(self._levels[0][first * _SIZE : self._checked(size) * _SIZE])

    def root(self, size: int | None = None) -> bytes:
        """The root over the first ``size`` leaves (all of them when None)."""
        size = self._checked(size)
        return self._range_root(0, size) if size else EMPTY_ROOT

    def inclusion_path(self, number: int, size: int | None = None) -> list[bytes]:
        """The audit path of leaf ``number`` in the tree of ``size`` leaves (section 2.1.3.1)."""
        size = self._checked(size)
        if not 0 <= number < size:
            raise IndexError(number)
        path: list[bytes] = []
        start, end = 0, size
        while end - start > 1:
            middle = start + _split(end - start)
            if number < middle:
                path.append(self._range_root(middle, end))
                end = middle
            else:
                path.append(self._range_root(start, middle))
                start = middle
        path.reverse()
        return path

    def consistency_path(self, first: int, second: int | None = None) -> list[bytes]:
        """The proof that ``second`` leaves extend the tree of ``first`` (section 2.1.4.1)."""
        second = self._checked(second)
        if not 0 < first <= second:
            raise ValueError("needs 0 < first <= second")
        path: list[bytes] = []
        start, end, whole = 0, second, True
        while first != end:
            middle = start + _split(end - start)
            if first <= middle:
                path.append(self._range_root(middle, end))
                end = middle
            else:
                path.append(self._range_root(start, middle))
                start, whole = middle, False
        if not whole:
            path.append(self._range_root(start, end))
        path.reverse()
        return path

    def _checked(self, size: int | None) -> int:
        if size is None:
            return self._size
        if not 0 <= size <= self._size:
            raise ValueError(f"the tree has {self._size} leaves, not {size}")
        return size

    def _node(self, level: int, index: int) -> bytes:
        return bytes(self._levels[level][index * _SIZE : (index + 1) * _SIZE])

    def _range_root(self, start: int, end: int) -> bytes:
        """The root over leaves start..end; start is a multiple of the range's top size."""
        count = end - start
        if count & (count - 1) == 0:
            level = count.bit_length() - 1
            return self._node(level, start >> level)
        middle = start + _split(count)
        return node_hash(self._range_root(start, middle), self._range_root(middle, end))


def root(leaf_hashes: Sequence[bytes]) -> bytes:
    """The root over the given leaf hashes."""
    return MerkleTree(leaf_hashes).root()


def inclusion_path(leaf_hashes: Sequence[bytes], index: int) -> list[bytes]:
    """The audit path of leaf ``index`` in the tree over ``leaf_hashes``."""
    return MerkleTree(leaf_hashes).inclusion_path(index)


def root_from_inclusion(size: int, index: int, leaf: bytes, path: Sequence[bytes]) -> bytes | None:
    """The root that an audit path leads to, or None when its length is wrong (section 2.1.3.2)."""
    if not 0 <= index < size:
        return None
    fn, sn, node = index, size - 1, leaf
    for sibling in path:
        if sn == 0:
            return None
        if fn & 1 or fn == sn:
            node = node_hash(sibling, node)
            while not fn & 1 and fn:
                fn >>= 1
                sn >>= 1
        else:
            node = node_hash(node, sibling)
        fn >>= 1
        sn >>= 1
    return node if sn == 0 else None


def verify_inclusion(
    root_hash: bytes, size: int, index: int, leaf: bytes, path: Sequence[bytes]
) -> bool:
    """Whether ``leaf`` is leaf ``index`` of the tree of ``size`` leaves with this root."""
    return root_from_inclusion(size, index, leaf, path) == root_hash


def verify_consistency(
    first: int, second: int, first_root: bytes, second_root: bytes, path: Sequence[bytes]
) -> bool:
    """Whether the tree of ``second`` leaves extends the tree of ``first`` (section 2.1.4.2)."""
    if not 0 < first <= second:
        return False
    if first == second:
        return not path and first_root == second_root
    nodes = list(path)
    if first & (first - 1) == 0:
        nodes.insert(0, first_root)
    if not nodes:
        return False
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn >>= 1
        sn >>= 1
    old = new = nodes[0]
    for node in nodes[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            old, new = node_hash(node, old), node_hash(node, new)
            while not fn & 1 and fn:
                fn >>= 1
                sn >>= 1
        else:
            new = node_hash(new, node)
        fn >>= 1
        sn >>= 1
    return sn == 0 and old == first_root and new == second_root


def _split(count: int) -> int:
    """The greatest power of two below ``count``, for count >= 2."""
    return 1 << (count - 1).bit_length() - 1
