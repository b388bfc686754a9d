"""What is kept beside the entries, and the commit that carries all of it into a store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from conference.core.ids import PartyId, PersonId, PollId
from conference.core.seal import EntryRow, TreeHead
from conference.core.treehead import SignedHead

__all__ = ["Code", "Commit", "SessionRow"]


class SessionRow(NamedTuple):
    """Who holds a token; ``token`` is its SHA-256. ``person`` is 0 but for people.

    ``login`` is that of a desk, or the name of a controller; "" for all others, and for desks of
    before logins had names.
    ``used`` is when a desk or a display was last used, in seconds and to the hour; of nobody else
    is it known, and then 0.
    """

    token: bytes
    role: str
    party: int
    person: PersonId
    login: str = ""
    used: int = 0


class Code(NamedTuple):
    """A code that lets in: ``role`` is ``person`` or ``facilitator``."""

    code: str
    role: str
    party: PartyId


@dataclass(frozen=True, slots=True)
class Commit:
    """What is stored in one transaction: all of it or nothing.

    Tokens that are ``ended`` and codes that are ``withdrawn`` are there no more after it, unless
    ``sessions`` or ``codes`` has them anew; those that were not there before are passed over.
    """

    entries: Sequence[EntryRow] = ()
    head: TreeHead | None = None
    roll: tuple[tuple[PollId, PersonId], ...] = ()
    sessions: tuple[SessionRow, ...] = ()
    codes: tuple[Code, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()
    signed: tuple[SignedHead, ...] = ()
    ended: tuple[bytes, ...] = ()
    withdrawn: tuple[str, ...] = ()

    def must_follow(self, size: int) -> None:
        """Raise ``ValueError`` unless the entries go on from a record of ``size`` entries."""
        numbers = [row[0] for row in self.entries]
        if numbers != list(range(size, size + len(numbers))):
            raise ValueError(f"entries must follow on from the last: {size} entries are stored")
