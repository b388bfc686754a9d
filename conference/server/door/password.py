"""The desk's password: made by chance, kept as a hash, and checked without a queue.

Its 68 bits cannot be guessed, so a plain salted hash is as good as a slow one, and a right password
never waits for wrong ones. Conferences that were made before have one of 31 bits under argon2. It
works on: one is checked at a time, and of each network one waits, for as long as somebody does.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from enum import Enum, auto
from hashlib import sha256

import argon2

from conference.core.codes import holds, make_code, read_code

__all__ = ["MOST_WAITING", "DeskPassword", "Verdict", "hash_password", "make_password"]

LETTERS = 14
"""Of 30 each: 68 bits."""

SCHEME = "sha256"

MOST_WAITING = 64
"""Networks whose password waits to be checked by argon2, which takes a third of a second."""


class Verdict(Enum):
    """What is known of a password."""

    RIGHT = auto()
    WRONG = auto()
    BUSY = auto()
    """Another one from there is being checked, or nobody waits any more: it was not checked."""


def make_password() -> str:
    """A new password, in three groups of five: 14 letters by chance and one that checks them."""
    code = make_code(LETTERS)
    return "-".join(code[place : place + 5] for place in range(0, len(code), 5))


def hash_password(password: str) -> str:
    """What is kept of a password that was made by :func:`make_password`."""
    salt = secrets.token_hex(16)
    return f"{SCHEME}${salt}${_digest(salt, password)}"


class DeskPassword:
    """Tells whether a password is the one whose hash is ``kept``; "" is that of none."""

    def __init__(self, kept: str) -> None:
        self._kept = kept
        self._networks: set[str] = set()
        self._turn = asyncio.Lock()

    @property
    def is_set(self) -> bool:
        """Whether there is one at all."""
        return bool(self._kept)

    async def check(self, given: str, network: str, is_waited_for: Callable[[], bool]) -> Verdict:
        """Whether it is right; at once, but for one of an older conference."""
        if not given or not self._kept:
            return Verdict.WRONG
        scheme, _, rest = self._kept.partition("$")
        if scheme == SCHEME:
            salt, _, digest = rest.partition("$")
            is_right = secrets.compare_digest(_digest(salt, given), digest)
            return Verdict.RIGHT if is_right else Verdict.WRONG
        if network in self._networks or len(self._networks) >= MOST_WAITING:
            return Verdict.BUSY
        self._networks.add(network)
        try:
            async with self._turn:
                if not is_waited_for():
                    return Verdict.BUSY
                is_right = await asyncio.to_thread(_is_old, self._kept, given)
        finally:
            self._networks.discard(network)
        return Verdict.RIGHT if is_right else Verdict.WRONG


def _digest(salt: str, password: str) -> str:
    """Of the letters alone, where it is one of ours: how they were typed makes no difference."""
    code = read_code(password)
    is_ours = len(code) == LETTERS + 1 and holds(code)
    return sha256(f"{salt}${code if is_ours else password.strip()}".encode()).hexdigest()


def _is_old(kept: str, password: str) -> bool:
    try:
        return argon2.PasswordHasher().verify(kept, password)
    except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHashError):
        return False
