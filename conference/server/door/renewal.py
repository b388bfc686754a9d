"""Taking back what lets in: codes, the desk's password, sessions.

What is to change is worked out from the codes and sessions that there are, as one commit
(:class:`Change`); a running server stores it and ends the connections of whoever was ended
(:class:`Renewals`), and where none runs the command line stores it in the folder. Old codes and
tokens open nothing from then on, nor after a restart. What rooms and desks ask of the meeting
(another code, an end to one phone, phones that start over) is stored in one commit with its entry.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from typing import NamedTuple, Protocol

from conference.core.errors import Refusal
from conference.core.ids import PartyId, PersonId
from conference.deliberation.chamber.events import SeatLeft, SeatUnlocked
from conference.deliberation.events import Event
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import MembersReplaced, StandingNoted
from conference.deliberation.polls.events import PhonesStartedOver
from conference.deliberation.rooms.events import PhoneEnded, RoomCodeRenewed
from conference.deliberation.rooms.refusals import mended_often, unknown_phone
from conference.deliberation.sender import Post
from conference.deliberation.voters.events import VoterCodeIssued
from conference.protocol.close_codes import CloseCode
from conference.protocol.messages import Role
from conference.server.door.access import Access, make_codes, new_person
from conference.server.door.locks import Kind
from conference.server.door.logins import DESK, THIS_MACHINE, post_setting_of, setting_of
from conference.server.door.phones import label_of
from conference.server.record.exchange import Alter, Answer, Done, Leave
from conference.server.record.keeper import Altered
from conference.server.record.store.entries import Code, Commit, SessionRow
from conference.server.record.store.port import StoreUnavailableError
from conference.server.record.writer import Writer
from conference.server.wire.limits import TokenBucket

__all__ = [
    "ENTERED",
    "Change",
    "Doorkeeper",
    "Newcomers",
    "Parting",
    "Renewals",
    "RoomPlaces",
    "Rooms",
    "digest_of",
    "end_of_login",
    "end_of_tokens",
    "ending",
    "new_controller",
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

MENDED_AT_ONCE, MENDED_PER_SECOND = 10, 0.5
"""How often one room may be mended: each time has a commit of its own, and keeps the doors shut."""

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
    """An end to the sessions of these roles, at one party or wherever, but for some tokens.

    The desks of this machine stay, whoever asks: without the folder's token nobody could take a
    login back from who asked.
    """

    def change(_codes: Collection[Code], sessions: Collection[SessionRow]) -> Commit:
        kept = {*keep, *(row.token for row in sessions if row.login == THIS_MACHINE)}
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
        ended = _desks(sessions, _written(login))
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
            ended=_desks(sessions, {*_written(DESK), THIS_MACHINE}),
        )

    return change


def new_login(name: str, kept: str, post: Post | None = None) -> Change:
    """A login of this name has a new password, or none where ``kept`` is ""; its desks are out.

    It keeps its post where no other is given; one that is removed has none any more.
    """

    def change(_codes: Collection[Code], sessions: Collection[SessionRow]) -> Commit:
        settings = [(setting_of(name), kept)]
        if post is not None or not kept:
            settings.append((post_setting_of(name), post or Post.DIRECTOR))
        return Commit(settings=tuple(settings), ended=_desks(sessions, _written(name)))

    return change


def new_controller(name: str, token: bytes | None) -> Change:
    """A controller of this name comes in by this token from now on, by none where it is None.

    ``token`` is what is kept of it. Whoever has the one before is out.
    """

    def change(_codes: Collection[Code], sessions: Collection[SessionRow]) -> Commit:
        role = Role.CONTROLLER.value
        old = [row for row in sessions if row.role == role and row.login == name]
        made = () if token is None else (SessionRow(token, role, -1, PersonId(0), name),)
        return Commit(sessions=made, ended=tuple(row.token for row in old))

    return change


def _written(login: str) -> set[str]:
    """How sessions of a login have it: those of before logins had names are of ``desk``."""
    return {login, ""} if login == DESK else {login}


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

    def end_sessions(
        self, rows: Collection[SessionRow], why: Parting | None, *, is_changed: bool
    ) -> None:
        """End the connections of these, who cannot come back by their tokens.

        Without ``why`` they are told that they were let go of or, if ``is_changed``, that what let
        them in was changed and opens no more either.
        """
        ...

    def renumber(self, persons: Mapping[PersonId, PersonId]) -> None:
        """Whoever is connected as one of these persons is another one from now on."""
        ...


class Rooms(Protocol):
    """Who shows rooms how they stand, their codes included."""

    def mark_room(self, party: PartyId) -> None:
        """Show a room anew."""
        ...


@dataclass(frozen=True, slots=True)
class RoomPlaces:
    """The places of rooms, as the meeting says that is durable."""

    writer: Writer

    def places(self, party: PartyId) -> int:
        """How many phones may be in at a party; none at one that is not known."""
        known = self.writer.settled.rooms.parties.get(party)
        return 0 if known is None else known.places

    def has_voted(self, person: PersonId) -> bool:
        """Whether a person is on the roll of a poll that is open."""
        polls = self.writer.settled.polls
        return any(person in polls.boxes[poll].roll for poll in polls.answering)

    def is_label_over(self, party: PartyId, label: str) -> bool:
        """Whether a phone with this label was ended at the party."""
        return label in self.writer.settled.rooms.ended.get(party, ())


class Newcomers(Protocol):
    """Who keeps what comes with rooms that sign up and with parties that are added."""

    def beside(self, events: Sequence[Event]) -> Commit | None:
        """What is stored with these events; None: nothing."""
        ...

    def stored(self, commit: Commit) -> None:
        """A commit is durable."""
        ...


class _NoNewcomers:
    """Where no room signs up."""

    def beside(self, _events: Sequence[Event]) -> Commit | None:
        return None

    def stored(self, _commit: Commit) -> None:
        return


Renumbered = Callable[[Mapping[PersonId, PersonId]], tuple[tuple[str, str], ...]]
"""Gives the settings that are kept where phones have other numbers, by those of before."""


@dataclass(slots=True)
class Renewals:
    """Makes changes in a running server, one at a time: the writer's keeper.

    ``parting`` is what is said to those whom the change that was begun ends.
    """

    writer: Writer
    access: Access
    doorkeeper: Doorkeeper
    rooms: Rooms
    newcomers: Newcomers = field(default_factory=_NoNewcomers)
    renumbered: Callable[[Mapping[PersonId, PersonId]], tuple[tuple[str, str], ...]] = (
        lambda _persons: ()
    )
    parting: Parting | None = field(default=None, init=False)
    _mended: dict[PartyId, TokenBucket] = field(default_factory=dict, init=False)

    async def make(
        self, change: Change, reason: str = "", parting: Parting | None = None, by: str = ""
    ) -> Commit:
        """Make it; what was stored. Raises ``StoreUnavailableError``, and then nothing changed.

        Who is let in meanwhile is asked to come again, so that nobody slips through by what is
        just being taken back. Each new code of people is an entry, with the ``reason`` and ``by``
        which login it was asked for. Whoever is ended hears ``parting``; without
        it that they were let go of, or that their code or password was changed.
        """
        made: list[Commit] = []

        def alter() -> Altered:
            commit = change(self.access.codes(), self.access.sessions())
            made.append(commit)
            self.parting = parting
            return Altered(commit, _told(commit, reason))

        await self._done(lambda answer: Alter(alter, answer, by))
        return made[-1]

    def let_go(self, token: bytes, parting: Parting) -> None:
        """End one session for the server itself, which waits for nothing: it stays if that fails.

        It says ``parting`` to whoever has it.
        """

        def alter() -> Altered:
            self.parting = parting
            return Altered(end_of_tokens([token])(self.access.codes(), self.access.sessions()), ())

        self.writer.offer(Alter(alter, lambda _answer: None))

    async def leave(self, token: bytes) -> None:
        """End one session, for whoever has its token; raises as :meth:`make` does.

        Any guest can ask for this, again and again: others neither wait for it nor come again.
        """
        await self._done(partial(Leave, token))

    async def _done(self, asking: Callable[[Callable[[Answer], None]], Alter | Leave]) -> None:
        answered: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self.writer.offer(asking(partial(_set, answered)))
        answer = await answered
        if not isinstance(answer, Done):
            raise StoreUnavailableError(answer.sentence)

    def alter(self, make: Callable[[], Altered]) -> Altered:
        """See :class:`~conference.server.record.keeper.Keeper`."""
        altered = make()
        if _takes_back(altered.beside):
            self.access.begin_change()
        return altered

    def beside(self, meeting: Meeting, events: Sequence[Event]) -> Commit | Refusal | None:
        """What codes and sessions become by these events: of commands that lead to one event.

        A refusal where there is no such phone, or the room was mended often just now. What only
        adds, as a room that signs up does, keeps nobody from coming in meanwhile.
        """
        added = self.newcomers.beside(events)
        if added is not None:
            return added
        beside: Commit | Refusal | None = None
        for event in events:
            match event:
                case RoomCodeRenewed(party, _):
                    change = renewal(party, {Kind.PERSON})
                    beside = change(self.access.codes(), self.access.people(party))
                case PhoneEnded(party, label, _):
                    beside = self._end_phone(party, label)
                case PhonesStartedOver(poll, party, _, _):
                    beside = self._renumbered(party, meeting.polls.boxes[poll].roll)
                case SeatLeft() | SeatUnlocked() | StandingNoted() | MembersReplaced():
                    beside = self._end_seats(meeting, event, beside)
                    continue
                case VoterCodeIssued(number, _):
                    voters = self.access.voters
                    beside = None if voters is None else voters.beside(number)
                    continue
                case _:
                    continue
            if not isinstance(beside, Refusal) and not self.may_mend(party):
                beside = mended_often()
        if isinstance(beside, Commit):
            self.access.begin_change()
        return beside

    def may_mend(self, party: PartyId) -> bool:
        """Whether a room may be mended now: not too often in a row. It counts as once more."""
        now = asyncio.get_running_loop().time()
        bucket = self._mended.setdefault(party, TokenBucket(MENDED_AT_ONCE, now))
        return bucket.take(1, MENDED_PER_SECOND, MENDED_AT_ONCE, now) == 1

    def _end_phone(self, party: PartyId, label: str) -> Commit | Refusal:
        phones = self.access.phones.persons(party)
        tokens = tuple(token for token in phones if label_of(token) == label)
        return Commit(ended=tokens) if tokens else unknown_phone(label)

    def _end_seats(
        self,
        meeting: Meeting,
        event: SeatLeft | SeatUnlocked | StandingNoted | MembersReplaced,
        before: Commit | Refusal | None,
    ) -> Commit | Refusal | None:
        """An end to the devices of seats that have none after the event."""
        after = evolve(meeting, event).chamber
        seats = [seat.number for seat in meeting.chamber.seats.values()
                 if seat.device and not after.seats[seat.number].device]  # fmt: skip
        tokens = [token for one in seats if (token := self.access.seats.token(one)) is not None]
        if not tokens or isinstance(before, Refusal):
            return before
        return Commit(ended=(*(before.ended if before is not None else ()), *tokens))

    def _renumbered(self, party: PartyId, roll: Collection[PersonId]) -> Commit:
        """Another person number for each phone that has a ballot: it may vote once more."""
        phones = self.access.phones.persons(party)
        tokens = sorted(token for token, person in phones.items() if person in roll)
        role = Role.PERSON.value
        rows = tuple(SessionRow(token, role, party, new_person()) for token in tokens)
        settings = self.renumbered({phones[row.token]: row.person for row in rows})
        return Commit(ended=tuple(tokens), sessions=rows, settings=settings)

    def stored(self, beside: Commit) -> None:
        """Codes and tokens open from now on what they stand for, and connections end or go on."""
        after = {row.token: row for row in beside.sessions}
        known = self.access.known(beside.ended)
        self.access.change(beside)
        self.doorkeeper.renumber(
            {row.person: after[row.token].person for row in known if row.token in after}
        )
        ended = [row for row in known if row.token not in after]
        is_changed = bool(beside.withdrawn or beside.settings)
        parting, self.parting = self.parting, None
        self.doorkeeper.end_sessions(ended, parting, is_changed=is_changed)
        self.newcomers.stored(beside)
        for party in {*(row.party for row in known), *(code.party for code in beside.codes)}:
            if party >= 0:
                self.rooms.mark_room(PartyId(party))

    def undone(self) -> None:
        """Nothing changed."""
        self.parting = None
        self.access.undo_change()


def _takes_back(commit: Commit) -> bool:
    """Whether anybody comes in no more who did before; a use that is stored takes nothing back."""
    kept = {row.token for row in commit.sessions}
    return bool(commit.withdrawn or commit.settings or not kept.issuperset(commit.ended))


def _told(commit: Commit, reason: str) -> tuple[RoomCodeRenewed, ...]:
    """What the record tells of a change."""
    renewed = sorted(row.party for row in commit.codes if row.role == Kind.PERSON)
    return tuple(RoomCodeRenewed(party, reason) for party in renewed)


def _set(answered: asyncio.Future[Answer], answer: Answer) -> None:
    if not answered.done():  # who asked may have gone
        answered.set_result(answer)
