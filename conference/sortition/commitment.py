"""What is published before the draw, so that nothing can be changed after it.

**Pseudonyms.** Every person gets a *salt*, known to them and the organisers alone: 16 bytes of
keyed BLAKE2b (RFC 7693) of their id under the pool's key. Their *pseudonym* is SHA-256 of salt
and id (:func:`~conference.core.chance.hash_key`). Only pseudonyms are published: without the salt
nobody can find a name by trying ids; with it, everybody can find themselves.

**The published pool** is a line a person who may be drawn, ``pseudonym,type,household``, sorted;
its Merkle root (RFC 9162) is in the commitment, so a person can also check their line with a proof
of some twenty hashes. The household is a name for those at one address, made of pseudonyms.

**The commitment** holds the root, the digests of quotas and numbered list, the rule, the program's
version and where the digits come from. Its own digest is what goes into the record.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from conference.core.chance import hash_key
from conference.sortition.numbered import NumberedList
from conference.sortition.people import Pool
from conference.sortition.progress import Watch
from conference.sortition.strata import Reduction

__all__ = [
    "PERSON",
    "Commitment",
    "Names",
    "PublishedPool",
    "canonical_json",
    "composition_lines",
    "digest_of",
    "panel_lines",
    "pool_key",
    "pseudonym_of",
    "publish_pool",
    "salt_of",
]  # fmt: skip

PERSON = "conference/sortition/person/1"
"""Domain of the hash that makes a pseudonym from salt and id."""

_HOUSEHOLD = "conference/sortition/household/1"
_EVERY = 50_000
_SUBTREE = 1 << 15


def canonical_json(value: Mapping[str, object]) -> bytes:
    """The one form of a JSON object that is hashed: sorted keys, no blanks, UTF-8."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def pool_key(chunks: Iterable[bytes]) -> bytes:
    """A key for the salts, from the whole contents of the people's file.

    Whoever does not have the whole file cannot compute it, so the same file gives the same
    pseudonyms and a draw can be repeated by those who may see the people. It is not the file's
    published digest: that is a plain SHA-256, this one is of a different text.
    """
    digest = hashlib.sha256(b"conference/sortition/pool-key/1\0")
    for chunk in chunks:
        digest.update(chunk)
    return digest.digest()


def salt_of(key: bytes, person: str) -> str:
    """The person's salt, 32 hexadecimal digits: their own code, not to be published.

    ``key`` has at most 64 bytes.
    """
    return hashlib.blake2b(person.encode(), key=key, digest_size=16).hexdigest()


def pseudonym_of(salt: str, person: str) -> str:
    """The pseudonym of the person with this salt and id, 64 hexadecimal digits."""
    return hash_key(PERSON, salt, person).hex()


class Names(Sequence[str]):
    """Pseudonyms, 64 hexadecimal digits each, in one ``text``: two million are 128 MB, not 250."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __len__(self) -> int:
        return len(self._text) // 64

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        at = 64 * (index % len(self))
        return self._text[at : at + 64]

    def __iter__(self) -> Iterator[str]:
        text = self._text
        return (text[at : at + 64] for at in range(0, len(text), 64))


@dataclass(frozen=True, eq=False)
class PublishedPool:
    """The pool as it is published, in the order of its lines.

    ``people[i]`` is the position in the pool of the person of line i (private), ``pseudonyms`` the
    hexadecimal pseudonyms, ``types`` their types, ``households`` names of shared addresses, by
    line; ``root`` is the Merkle root in hexadecimal.
    """

    people: NDArray[np.int64]
    pseudonyms: Sequence[str]
    types: NDArray[np.int32]
    households: Mapping[int, str]
    root: str

    def __len__(self) -> int:
        return len(self.people)

    def lines(self) -> Iterator[str]:
        """The published lines, without line ends."""
        pairs = zip(self.pseudonyms, self.types.tolist(), strict=True)
        if not self.households:
            return (f"{pseudonym},{t}," for pseudonym, t in pairs)
        home = self.households.get
        return (f"{pseudonym},{t},{home(i, '')}" for i, (pseudonym, t) in enumerate(pairs))


def publish_pool(pool: Pool, reduction: Reduction, key: bytes, watch: Watch) -> PublishedPool:
    """Give pseudonyms to all who may be drawn, sort them and compute the Merkle root."""
    able = np.flatnonzero(reduction.type_of >= 0)
    order, text = _pseudonyms(able, pool.ids, key, watch)
    pseudonyms = Names(text)
    people = able[order]
    types = reduction.type_of[people]
    households = _households(pool.household[people], pseudonyms)
    published = PublishedPool(people, pseudonyms, types, households, "")
    return replace(published, root=_root_of(published, watch).hex())


def _pseudonyms(
    able: NDArray[np.int64], ids: Sequence[str], key: bytes, watch: Watch
) -> tuple[NDArray[np.int64], str]:
    """The order of the pseudonyms of these people, and all of them in it as one text."""
    raw = bytearray()
    digest = hashlib.sha256
    keyed = hashlib.blake2b(key=key, digest_size=16).copy
    head = PERSON.encode() + b"\0"
    for done, position in enumerate(able.tolist()):  # pseudonym_of(salt_of(...)), written out
        if not done % _EVERY:
            watch.tick("pseudonyms", done, len(able))
        person = ids[position].encode()
        salt = keyed()
        salt.update(person)
        raw += digest(b"%b%b\0%b\0" % (head, salt.hexdigest().encode(), person)).digest()
    words = np.frombuffer(raw, dtype=">u8").reshape(-1, 4)
    first = words[:, 0].astype(np.uint64)
    order = np.argsort(first, kind="stable")
    if (np.diff(first[order].view(np.int64)) == 0).any():  # one pool in ten million
        order = np.lexsort((words[:, 3], words[:, 2], words[:, 1], words[:, 0]))
    table = words[order]
    del words, raw
    return order, table.data.cast("B").hex()


def _root_of(published: PublishedPool, watch: Watch) -> bytes:
    """The Merkle root of the lines. Each part is a whole subtree, but for the last; so their roots
    are a level of the tree.
    """
    digest = hashlib.sha256
    roots: list[bytes] = []
    lines = published.lines()
    while part := list(islice(lines, _SUBTREE)):
        watch.tick("Merkle tree of the pool", len(roots) * _SUBTREE, len(published))
        roots.append(_root([digest(f"\0{line}".encode()).digest() for line in part]))
    return _root(roots)


def _root(nodes: list[bytes]) -> bytes:
    """The root of :func:`conference.core.merkle.root`, level by level.

    An odd node at the end of a level goes up as it is: that is RFC 9162's split at the greatest
    power of two.
    """
    digest = hashlib.sha256
    while len(nodes) > 1:
        pairs = zip(nodes[::2], nodes[1::2], strict=False)
        above = [digest(b"\1" + left + right).digest() for left, right in pairs]
        if len(nodes) % 2:
            above.append(nodes[-1])
        nodes = above
    return nodes[0]


def _households(household: NDArray[np.int32], pseudonyms: Sequence[str]) -> dict[int, str]:
    """A name for each shared address, by line: the hash of its first pseudonym."""
    names: dict[int, str] = {}
    out: dict[int, str] = {}
    for i in np.flatnonzero(household >= 0).tolist():
        home = int(household[i])
        if home not in names:
            names[home] = hash_key(_HOUSEHOLD, "", pseudonyms[i]).hex()[:24]
        out[i] = names[home]
    return out


def composition_lines(numbered: NumberedList) -> Iterator[str]:
    """``number,type,seats`` for each type with seats, as published and hashed."""
    width = len(str(max(1, len(numbered) - 1)))
    for number, one in enumerate(numbered.compositions):
        label = f"{number:0{width}}"
        order = np.argsort(one.types)
        pairs = zip(one.types[order].tolist(), one.seats[order].tolist(), strict=True)
        yield from [f"{label},{t},{seats}" for t, seats in pairs]


def panel_lines(panels: NDArray[np.int32], published: PublishedPool) -> Iterator[str]:
    """``number,pseudonym`` for each seat of each numbered panel, as published and hashed."""
    width = len(str(max(1, len(panels) - 1)))
    names = list(published.pseudonyms)
    line_of = np.zeros(int(published.people.max()) + 1, dtype=np.int64)
    line_of[published.people] = np.arange(len(names))  # in the order of the pseudonyms
    for number, panel in enumerate(panels):
        label = f"{number:0{width}},"
        yield from [label + names[i] for i in np.sort(line_of[panel]).tolist()]


def digest_of(lines: Iterable[str]) -> str:
    """SHA-256 of the lines, each with its line end, in hexadecimal."""
    digest, rest = hashlib.sha256(), iter(lines)
    while part := list(islice(rest, _EVERY)):
        digest.update(("\n".join(part) + "\n").encode())
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Commitment:
    """Published before the draw; see the module. All digests are SHA-256 in hexadecimal."""

    pool_root: str
    pool_size: int
    quotas: str
    list_digest: str
    list_kind: str
    list_size: int
    list_seed: str
    seats: int
    rule: str
    program: str
    digits_from: str

    def canonical(self) -> bytes:
        return canonical_json(asdict(self))

    def digest(self) -> str:
        """What goes into the record before the draw."""
        return hashlib.sha256(self.canonical()).hexdigest()
