"""What is published before the draw, so that nothing can be changed after it.

**Pseudonyms.** Every person gets a *salt*, known to them and the organisers alone: the first 16
bytes of HMAC-SHA-256 of their id under the pool's key. Their *pseudonym* is SHA-256 of salt and id
(:func:`~conference.core.chance.hash_key`). Only pseudonyms are published: without the salt nobody
can find a name by trying ids; with it, everybody can find themselves.

**The published pool** is a line a person who may be drawn, ``pseudonym,type,household``, sorted;
its Merkle root (RFC 9162) is in the commitment, so a person can also check their line with a proof
of some twenty hashes. The household is a name for those at one address, made of pseudonyms.

**The commitment** holds the root, the digests of quotas and numbered list, the rule, the program's
version and where the digits come from. Its own digest is what goes into the record.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from conference.core import merkle
from conference.core.chance import hash_key
from conference.sortition.numbered import NumberedList
from conference.sortition.people import Pool
from conference.sortition.progress import Watch
from conference.sortition.strata import Reduction

__all__ = [
    "PERSON", "Commitment", "PublishedPool", "canonical_json", "composition_lines", "panel_lines",
    "pool_key", "publish_pool", "pseudonym_of", "salt_of",
]  # fmt: skip

PERSON = "conference/sortition/person/1"
"""Domain of the hash that makes a pseudonym from salt and id."""

_HOUSEHOLD = "conference/sortition/household/1"
_EVERY = 50_000


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
    """The person's salt, 32 hexadecimal digits: their own code, not to be published."""
    return hmac.digest(key, person.encode(), "sha256")[:16].hex()


def pseudonym_of(salt: str, person: str) -> str:
    """The pseudonym of the person with this salt and id, 64 hexadecimal digits."""
    return hash_key(PERSON, salt, person).hex()


@dataclass(frozen=True, eq=False)
class PublishedPool:
    """The pool as it is published, in the order of its lines.

    ``people[i]`` is the position in the pool of the person of line i (private), ``pseudonyms`` the
    hexadecimal pseudonyms, ``types`` their types, ``households`` names of shared addresses or "".
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
        homes = self.households
        for i, (pseudonym, t) in enumerate(zip(self.pseudonyms, self.types.tolist(), strict=True)):
            yield f"{pseudonym},{t},{homes.get(i, '')}"


def publish_pool(pool: Pool, reduction: Reduction, key: bytes, watch: Watch) -> PublishedPool:
    """Give pseudonyms to all who may be drawn, sort them and compute the Merkle root."""
    able = np.flatnonzero(reduction.type_of >= 0)
    named: list[str] = []
    ids = pool.ids
    for done, position in enumerate(able.tolist()):
        if not done % _EVERY:
            watch.tick("pseudonyms", done, len(able))
        person = ids[position]
        named.append(pseudonym_of(salt_of(key, person), person))
    order = sorted(range(len(named)), key=named.__getitem__)
    pseudonyms = [named[i] for i in order]
    people = able[order]
    types = reduction.type_of[people]
    households = _households(pool.household[people], pseudonyms)
    published = PublishedPool(people, pseudonyms, types, households, "")
    hashes: list[bytes] = []
    for done, line in enumerate(published.lines()):
        if not done % _EVERY:
            watch.tick("Merkle tree of the pool", done, len(able))
        hashes.append(merkle.leaf_hash(line.encode()))
    root = merkle.root(hashes).hex()
    return PublishedPool(people, pseudonyms, types, households, root)


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
        for t, seats in sorted(zip(one.types.tolist(), one.seats.tolist(), strict=True)):
            yield f"{label},{t},{seats}"


def panel_lines(panels: NDArray[np.int32], pseudonym_at: Mapping[int, str]) -> Iterator[str]:
    """``number,pseudonym`` for each seat of each numbered panel, as published and hashed."""
    width = len(str(max(1, len(panels) - 1)))
    for number, panel in enumerate(panels):
        label = f"{number:0{width}}"
        for name in sorted(pseudonym_at[int(person)] for person in panel):
            yield f"{label},{name}"


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
