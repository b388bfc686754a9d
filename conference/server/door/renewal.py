"""Taking back what lets in: codes, the desk's password, sessions.

What is to change is worked out from the codes and sessions that there are, as one commit
(:class:`Change`); a running server stores it and ends the connections of whoever was ended
(:class:`Renewals`), and where none runs the command line stores it in the folder. Old codes and
tokens open nothing from then on, nor after a restart.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from typing import NamedTuple, Protocol

from conference.core.ids import PartyId, PersonId
from conference.protocol.close_codes import CloseCode
from conference.protocol.messages import Role
from conference.server.door.access import Access, make_codes
from conference.server.door.locks import Kind
from conference.server.door.logins import DESK, THIS_MACHINE, setting_of
from conference.server.record.store.entries import Code, Commit, SessionRow
from conference.server.record.store.port import RecordStore
from conference.server.record.writer import Writer

__all__ = [
    "ENTERED",
    "Change",
    "Doorkeeper",
    "Parting",
    "Renewals",
    "Rooms",
    "digest_of",
    "end_of_login",
    "end_of_tokens",
    "ending",
    "new_login",
    "new_password",
    "renewal",
]

ENTERED = {
    Kind.PERSON: {Role.PERSON},
    Kind.SCREEN: {Role.PARTY},
    Kind.FACILITATOR: {Role.FACILITATOR, Role.PARTY},
}
"""Who comes in by which code of a party."""

Change = Callable[[Collection[Code], Collection[SessionRow]], Commit]
"""What is stored, by the codes and sessions that there are."""


def digest_of(token: str) -> bytes:
    """What is kept of a token."""
    return sha256(token.encode()).digest()


def renewal(party: PartyId | None, kinds: Collection[Kind]) -> Change:
    """New codes of these kinds for one party or all; whoever came in by an old one is out."""

    def change(codes: Collection[Code], sessions: Collection[SessionRow]) -> Commit:
        old = [row for row in codes if row.role in kinds and party in (None, row.party)]
        rows = {(row.role, row.party) for row in old}
        made = make_codes({row.party for row in old}, [row.code for row in codes])
        roles = frozenset[Role]().union(*(ENTERED[kind] for kind in kinds))
        return Commit(
            codes=tuple(row for row in made if (row.role, row.party) in rows),
            withdrawn=tuple(row.code for row in old),
            ended=_tokens(sessions, roles, party),
        )

    return change


def ending(party: PartyId | None, roles: Collection[Role], keep: Collection[bytes] = ()) -> Change:
    """An end to the sessions of these roles, at one party or wherever, but for some tokens."""

    def change(_codes: Collection[Code], sessions: Collection[SessionRow]) -> Commit:
        kept = set(keep)
        tokens = _tokens(sessions, roles, party)
        return Commit(ended=tuple(token for token in tokens if token not in kept))

    return change


def end_of_tokens(tokens: Collection[bytes]) -> Change:
    """An end to these sessions."""

    def change(_codes: Collection[Code], sessions: Collection[SessionRow]) -> Commit:
        return Commit(ended=tuple(row.token for row in sessions if row.token in tokens))

    return change


def end_of_login(login: str, keep: Collection[bytes] = ()) -> Change:
    """An end to the desks of a login, but for some tokens."""

    def change(_codes: Collection[Code], sessions: Collection[SessionRow]) -> Commit:
        names = {login, ""} if login == DESK else {login}
        ended = _desks(sessions, names)
        return Commit(ended=tuple(token for token in ended if token not in keep))

    return change


def new_password(kept: str, local: bytes) -> Change:
    """A new password of the desk, and a new token of the folder; who came in by the old is out.

    ``kept`` is the hash of the password, ``local`` that of the token. Logins that have a name keep
    their passwords and stay.
    """

    def change(_codes: Collection[Code], sessions: Collection[SessionRow]) -> Commit:
        return Commit(
            sessions=(SessionRow(local, Role.DESK.value, -1, PersonId(0), THIS_MACHINE),),
            settings=((setting_of(DESK), kept),),
            ended=_desks(sessions, {"", DESK, THIS_MACHINE}),
        )

    return change


def new_login(name: str, kept: str) -> Change:
    """A login of this name has a new password, or none where ``kept`` is ""; its desks are out."""

    def change(_codes: Collection[Code], sessions: Collection[SessionRow]) -> Commit:
        names = {name, ""} if name == DESK else {name}
        return Commit(settings=((setting_of(name), kept),), ended=_desks(sessions, names))

    return change


def _desks(sessions: Iterable[SessionRow], logins: Collection[str]) -> tuple[bytes, ...]:
    desk = Role.DESK.value
    return tuple(row.token for row in sessions if row.role == desk and row.login in logins)


def _tokens(
    sessions: Iterable[SessionRow], roles: Collection[Role], party: PartyId | None
) -> tuple[bytes, ...]:
    wanted = {role.value for role in roles}
    return tuple(row.token for row in sessions if row.role in wanted and party in (None, row.party))


class Parting(NamedTuple):
    """What is said to those whose sessions are ended, and whether they are to come back."""

    close: CloseCode
    code: str
    sentence: str


class Doorkeeper(Protocol):
    """Who owns the connections."""

    def end_sessions(self, rows: Collection[SessionRow], why: Parting | None) -> None:
        """End the connections of these, who cannot come back by their tokens.

        Without ``why`` they are told that their code or password was changed.
        """
        ...


class Rooms(Protocol):
    """Who shows rooms how they stand, their codes included."""

    def mark_room(self, party: PartyId) -> None:
        """Show a room anew."""
        ...


@dataclass(frozen=True, slots=True)
class Renewals:
    """Makes changes in a running server, one at a time."""

    writer: Writer
    store: RecordStore
    access: Access
    doorkeeper: Doorkeeper
    rooms: Rooms
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def make(self, change: Change, why: Parting | None = None) -> Commit:
        """Make it; what was stored. Raises ``StoreUnavailableError``, and then nothing changed.

        Who is let in meanwhile is asked to come again, so that nobody slips through by what is
        just being taken back.
        """
        async with self.turn:
            with self.access.changing():
                known = {row.token: row for row in self.access.sessions()}
                commit = change(self.access.codes(), known.values())
                await self.writer.on_write_thread(partial(self.store.append, commit))
                self.access.change(commit)
            self.doorkeeper.end_sessions([known[token] for token in commit.ended], why)
            for code in commit.codes:
                self.rooms.mark_room(code.party)
            return commit
