"""Seeded chance: every random choice that anyone may want to repeat.

``random.shuffle`` and ``random.sample`` are not promised to give the same result in every Python
version; whatever is published or drawn uses :func:`hash_order` and :func:`hash_below` instead,
which anyone can repeat with SHA-256 alone. ``seeded`` is for simulations, where only a repeatable
run on one version is needed.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable

__all__ = ["hash_below", "hash_key", "hash_order", "seeded"]


def seeded(seed: int | str, *labels: int | str) -> random.Random:
    """An independent generator for each ``(seed, labels)``: a new stream never disturbs another."""
    text = "\x1f".join(str(part) for part in (seed, *labels))
    return random.Random(int.from_bytes(hashlib.sha256(text.encode()).digest()))  # noqa: S311


def hash_key(domain: str, seed: str, item: str) -> bytes:
    """SHA-256 of ``domain``, ``seed`` and ``item``, UTF-8, each followed by one zero byte."""
    return hashlib.sha256(b"".join(p.encode() + b"\0" for p in (domain, seed, item))).digest()


def hash_order(domain: str, seed: str, items: Iterable[str]) -> list[str]:
    """``items`` in the order of their :func:`hash_key`: a lot that anyone can repeat.

    The order of the input does not matter; equal items would be indistinguishable and are refused.
    """
    listed = list(items)
    if len(set(listed)) != len(listed):
        raise ValueError("items must differ from each other")
    return sorted(listed, key=lambda item: hash_key(domain, seed, item))


def hash_below(domain: str, seed: str, item: str, bound: int) -> int:
    """A fair integer in ``range(bound)``, by rejection and never by a modulo of the raw hash.

    Takes the first of SHA-256(domain, seed, item + "#" + n), n = 0, 1, ..., read as a big-endian
    number, that lies below the greatest multiple of ``bound``.
    """
    if bound < 1:
        raise ValueError("bound must be at least 1")
    limit = (1 << 256) - (1 << 256) % bound
    attempt = 0
    while True:
        value = int.from_bytes(hash_key(domain, seed, f"{item}#{attempt}"))
        if value < limit:
            return value % bound
        attempt += 1
