"""Codes of voters: made by strong chance, printed on letters, and kept only as hashes.

A code is nineteen letters by chance and one that checks them: 93 bits, so that a plain hash keeps
it even from who has all hashes of a million voters. Hashes are sixteen bytes of SHA-256 over the
digest of the voters' list and the code: a code of one list opens nothing under another.

The table lies in the folder of the conference as ``voters.bin``, mode 0600, and is no part of the
record. It has no code, no name and no pseudonym: a hash a number.
"""

from __future__ import annotations

import hashlib
import io
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from conference.core.codes import ALPHABET, MODULUS, holds, read_typed
from conference.core.errors import ConferenceError

__all__ = [
    "LETTERS",
    "CodeTable",
    "grouped",
    "hash_of",
    "make_voter_codes",
    "read_table",
    "read_voter_code",
    "write_table",
]

LETTERS = 19
"""By chance, before the one that checks them."""

GROUP = 4
"""Letters of a code that stand together on paper."""

HASH = 16

_AT_ONCE = 100_000

Hashes = npt.NDArray[np.uint64]


def make_voter_codes(count: int) -> list[str]:
    """So many codes, all different, by strong chance."""
    made: dict[str, None] = {}
    while len(made) < count:
        for code in _some(min(_AT_ONCE, count - len(made) + 1_000)):
            made[code] = None
    return list(made)[:count]


def _some(count: int) -> list[str]:
    """About so many codes; those of which no letter is the check are left out."""
    size = len(ALPHABET)
    raw = np.frombuffer(secrets.token_bytes(count * LETTERS * 9 // 8 + 64), dtype=np.uint8)
    values = (raw[raw < 256 - 256 % size] % size).astype(np.int64)
    rows = values[: len(values) // LETTERS * LETTERS].reshape(-1, LETTERS)[:count]
    places = np.arange(LETTERS + 1, 1, -1)
    check = -(rows @ places) % MODULUS
    whole = np.hstack((rows, check[:, None]))[check < size]
    letters = np.frombuffer(ALPHABET.encode(), dtype=np.uint8)
    text = letters[whole].tobytes().decode()
    return [text[at : at + LETTERS + 1] for at in range(0, len(text), LETTERS + 1)]


def grouped(code: str) -> str:
    """The code as it is printed: ``ABCD-EFGH-JKMN-PQRS-TVWX``."""
    return "-".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def read_voter_code(typed: str) -> str:
    """The code that is meant, however it was typed; "" for what cannot be one."""
    code = read_typed(typed, LETTERS + 1)
    return code if len(code) == LETTERS + 1 and holds(code) else ""


def hash_of(digest: str, code: str) -> bytes:
    """What is kept of a code of the voters' list with this digest."""
    return hashlib.sha256(f"voter code {digest} {code}".encode()).digest()[:HASH]


@dataclass(frozen=True, slots=True)
class CodeTable:
    """The hashes of all codes of a list, in 24 bytes each.

    ``first`` and ``second`` are the halves of the hashes in the order of the first, ``numbers``
    whose they are; ``rows`` has the row of each number, which begin with 1. ``key`` makes the
    tokens by which devices come again. ``name`` is that of these codes, for what is stored about
    them elsewhere: the digest, and what tells them from others that were made for the same list.
    """

    digest: str
    key: bytes
    first: Hashes
    second: Hashes
    numbers: npt.NDArray[np.int32]
    rows: npt.NDArray[np.int32]
    name: str

    @classmethod
    def of(cls, digest: str, key: bytes, hashes: bytes, making: str = "") -> CodeTable:
        """The table of a list; ``hashes`` are those of the numbers 1, 2 and on.

        ``making`` is a word of this making of its codes; tables of before have none.
        """
        halves = np.frombuffer(hashes, dtype=np.uint64).reshape(-1, 2)
        order = np.argsort(halves[:, 0], kind="stable")
        rows = np.zeros(len(order) + 1, dtype=np.int32)
        rows[order + 1] = np.arange(len(order), dtype=np.int32)
        return cls(
            digest, key, halves[order, 0].copy(), halves[order, 1].copy(),
            (order + 1).astype(np.int32), rows, f"{digest}.{making}" if making else digest,
        )  # fmt: skip

    def number_of(self, code_hash: bytes) -> int | None:
        """Whose code has this hash; a look-up by halving, never through the list."""
        first, second = np.frombuffer(code_hash, dtype=np.uint64)
        row = int(np.searchsorted(self.first, first))
        while row < len(self.first) and self.first[row] == first:
            if self.second[row] == second:
                return int(self.numbers[row])
            row += 1
        return None

    def hash_of_number(self, number: int) -> bytes | None:
        """What is kept of the code of a number; None where nobody has it."""
        if not 0 < number < len(self.rows):
            return None
        row = self.rows[number]
        return bytes(self.first[row].tobytes() + self.second[row].tobytes())

    def hashes(self) -> bytes:
        """All hashes, in the order of the numbers."""
        rows = self.rows[1:]
        return np.stack((self.first[rows], self.second[rows]), axis=1).tobytes()


def write_table(path: Path, digest: str, codes: list[str]) -> None:
    """Write the hashes of the codes of numbers 1 and on, with a new key, in place of others."""
    hashes = b"".join(hash_of(digest, code) for code in codes)
    buffer = io.BytesIO()
    np.savez(
        buffer,
        digest=np.frombuffer(digest.encode(), dtype=np.uint8),
        key=np.frombuffer(secrets.token_bytes(32), dtype=np.uint8),
        hashes=np.frombuffer(hashes, dtype=np.uint8),
        making=np.frombuffer(secrets.token_hex(8).encode(), dtype=np.uint8),
    )
    draft = path.with_name(path.name + ".new")
    with os.fdopen(os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
        file.write(buffer.getbuffer())
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def read_table(path: Path) -> CodeTable | None:
    """The table at ``path``; None when there is none. Raises ``bad_codes`` when it is damaged."""
    try:
        with np.load(path, allow_pickle=False) as file:
            making = file["making"].tobytes().decode() if "making" in file else ""
            return CodeTable.of(
                file["digest"].tobytes().decode(), file["key"].tobytes(), file["hashes"].tobytes(),
                making,
            )  # fmt: skip
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise ConferenceError(
            "bad_codes",
            f"{path} is damaged ({error}). Put it back from a copy of the folder.",
        ) from error
