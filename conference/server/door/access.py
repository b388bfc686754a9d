"""Who is let in, and what a role hears. What it may ask stands beside each command.

Every role has a secret of its own: people have the code of their party, facilitators its
facilitator code, party screens its screen code (or the facilitator's), each login of the desk a
password (:mod:`conference.server.door.logins`), or the token of the local folder, the hall display
a code, each controller the token that it was made with. A phone that a room is handed to has a code
that is over soon (:mod:`conference.server.door.handover`). A member shows the badge, and who votes
from home the code of a letter (:mod:`conference.server.door.voters`).
Whoever was let in gets a token of 128 bits for the next time, which is kept as a hash. A right
secret always lets in; of wrong ones a network may send so many
(:mod:`conference.server.door.locks`).
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple

from conference.core.clock import Clock, SystemClock
from conference.core.codes import make_code, read_code
from conference.core.ids import PartyId, PersonId
from conference.deliberation.sender import Post, Sender
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.protocol.views import Audience
from conference.server.door.admission import (
    BUSY,
    DEAD_CODE,
    OTHER_VERSION,
    ROOM_FULL,
    SIGNING_IN,
    Admission,
    Denial,
    one_too_many,
    wrong,
)
from conference.server.door.devices import Devices
from conference.server.door.handover import HandOver, HandOvers
from conference.server.door.locks import Kind, Locks
from conference.server.door.logins import DESK, THIS_MACHINE, Logins, controller_login
from conference.server.door.password import Verdict
from conference.server.door.phones import Phones, Places, Unbounded, label_of
from conference.server.door.seats import NoSeats, Seats, SeatSessions, member_of, tag_of
from conference.server.door.uses import Uses
from conference.server.door.votercodes import VOTER_TOKEN, Voters
from conference.server.record.store.entries import Code, Commit, SessionRow
from conference.server.wire.limits import Limits, network_of

__all__ = ["AUDIENCE", "TOKEN_LENGTH", "Access", "Admission", "Denial", "make_codes", "new_person"]

AUDIENCE: dict[Role, Audience | None] = {
    Role.DESK: Audience.DESK,
    Role.DISPLAY: Audience.HALL,
    Role.PARTY: Audience.ROOMS,
    Role.FACILITATOR: Audience.ROOMS,
    Role.OBSERVER: Audience.ROOMS,
    Role.PERSON: Audience.PHONES,
    Role.MEMBER: Audience.MEMBERS,
    Role.VOTER: Audience.VOTERS,
    Role.CONTROLLER: None,
}
"""What a role hears; a controller hears how the show stands, and nothing of the meeting."""

PARTY_ROLES = frozenset({Role.PARTY, Role.FACILITATOR, Role.PERSON})

KINDS = {
    Role.DESK: Kind.DESK,
    Role.DISPLAY: Kind.DISPLAY,
    Role.PARTY: Kind.FACILITATOR,
    Role.FACILITATOR: Kind.FACILITATOR,
    Role.PERSON: Kind.PERSON,
    Role.CONTROLLER: Kind.CONTROLLER,
    Role.MEMBER: Kind.MEMBER,
    Role.VOTER: Kind.VOTER,
}
"""Which kind of secret a role has."""

OPENED_BY = {
    Role.PARTY: {Kind.SCREEN, Kind.FACILITATOR},
    Role.FACILITATOR: {Kind.FACILITATOR},
    Role.PERSON: {Kind.PERSON},
}
"""By which codes of a party a role comes in."""

CODE_LETTERS = {Kind.PERSON: 8, Kind.FACILITATOR: 12, Kind.SCREEN: 8}
"""By chance, before the one that checks them."""

TOKEN_LENGTH = 32


class _Leaving(NamedTuple):
    """A phone that makes room for another, as soon as that is stored; since when it was away."""

    row: SessionRow
    since: float | None


class Access:
    """The doors of one conference."""

    def __init__(
        self,
        codes: Sequence[Code],
        sessions: Iterable[SessionRow],
        *,
        password_hash: str,
        display_code: str,
        limits: Limits,
        places: Places | None = None,
        logins: Iterable[tuple[str, str]] = (),
        posts: Iterable[tuple[str, Post]] = (),
        clock: Clock | None = None,
        seats: Seats | None = None,
        voters: Voters | None = None,
    ) -> None:
        self._codes = {row.code: row for row in codes}
        self._sessions = {row.token: row for row in sessions}
        self.uses = Uses(clock or SystemClock())
        for row in self._sessions.values():
            self.uses.add(row)
        self._logins = Logins({DESK: password_hash, **dict(logins)}, dict(posts))
        self._display_code = display_code
        self._locks = Locks(limits)
        self._by_party = {(row.role, row.party): row.code for row in codes}
        self._changes = 0
        self._places: Places = places or Unbounded()
        self._seats: Seats = seats or NoSeats()
        self.voters = voters
        self.seats = SeatSessions()
        self._seating: set[bytes] = set()
        self.phones = Phones()
        self.handovers = HandOvers()
        self._devices = Devices()
        for row in self._sessions.values():
            self.phones.add(row)
            self._devices.add(row)
            self.seats.add(row)
        self._leaving: dict[bytes, _Leaving] = {}

    def codes(self) -> list[Code]:
        """All codes, for the desk."""
        return list(self._codes.values())

    def join_code(self, party: PartyId) -> str:
        """The code by which people join a party; "" when it has none."""
        return self._by_party.get((Kind.PERSON, party), "")

    def screen_code(self, party: PartyId) -> str:
        """The code of a party's big screen, with which nothing can be done; "" when it has none."""
        return self._by_party.get((Kind.SCREEN, party), "")

    def facilitator_code(self, party: PartyId) -> str:
        """The code by which a party's facilitator comes in; "" when it has none."""
        return self._by_party.get((Kind.FACILITATOR, party), "")

    def hosts(self, party: PartyId) -> dict[str, bytes]:
        """The devices of a party's facilitators, connected or not: the token's hash by letters."""
        tokens = self._devices.tokens(Role.FACILITATOR, party)
        return {label_of(token): token for token in tokens}

    def wrong_codes(self) -> int:
        """How many wrong secrets come a minute, if they are many; else 0."""
        return self._locks.high(asyncio.get_running_loop().time())

    def look_up(self, code: str, address: str, now: float) -> Code | Denial:
        """What a code opens, for the join page; wrong ones count as attempts."""
        row = self._codes.get(read_code(code))
        if row is not None:
            return row
        handed = self._handed(code, now)
        if handed is not None:
            return Code(handed.code, Kind.FACILITATOR.value, handed.party)
        return self._failed(Kind.PERSON, address, now)

    def wrong_code(self, address: str, now: float) -> Denial:
        """A wrong code came for what has codes of its own: it counts as those of facilitators."""
        return self._failed(Kind.FACILITATOR, address, now)

    def facilitator_by(self, code: str, address: str, now: float) -> Sender | Denial:
        """In whose name asks who has typed a facilitator's code; wrong ones count as attempts."""
        row = self._codes.get(read_code(code))
        if row is None or row.role != Kind.FACILITATOR:
            return self._failed(Kind.FACILITATOR, address, now)
        return Sender(Role.FACILITATOR, row.party)

    async def admit(
        self,
        hello: m.Hello,
        address: str,
        now: float,
        is_waited_for: Callable[[], bool] = lambda: True,
    ) -> Admission | Denial:
        """Let in, or not. ``now`` in seconds, monotonic.

        The password of an older conference takes a while to check, and is not checked at all
        when nobody waits for the answer any more.
        """
        if hello.version != m.PROTOCOL_VERSION:
            return OTHER_VERSION
        if hello.role is Role.OBSERVER:
            return Admission(Role.OBSERVER, "", None, None, None)
        if hello.role is Role.VOTER:
            return self._by_voter_code(hello, address, now)
        known = self._by_token(hello)
        if known is not None:
            return known
        login = ""
        match hello.role:
            case Role.DESK:
                network = network_of(address)
                login, verdict = await self._logins.check(hello.secret, network, is_waited_for)
                if verdict is Verdict.BUSY:
                    return BUSY
                is_right = verdict is Verdict.RIGHT
            case Role.DISPLAY:
                is_right = self._is_display_code(hello.secret)
            case Role.CONTROLLER:
                is_right = False  # only by a token, which was not known
            case Role.MEMBER:
                return self._by_badge(hello, address, now)
            case _:
                return self._by_code(hello, address, now)
        if not is_right:
            return self._failed(KINDS[hello.role], address, now)
        return self._new_device(hello.role, login=login)

    async def sender_of(self, secret: str, address: str, now: float) -> Sender | Denial:
        """In whose name asks who has a token, of any role, or the desk's password.

        Anything else counts as an attempt.
        """
        row = self._session(secret)
        if row is not None:
            return self._known(row, secret).sender
        hello = m.Hello(m.PROTOCOL_VERSION, Role.DESK, secret[:200])
        admission = await self.admit(hello, address, now)
        return admission if isinstance(admission, Denial) else admission.sender

    def controller(self, token: str, address: str, now: float) -> Sender | Denial:
        """In whose name asks who has a controller's token; anything else counts as an attempt.

        Passwords are not even looked at: where this is asked, secrets may go over the network in
        clear.
        """
        row = self._session(token)
        if row is None or row.role != Role.CONTROLLER.value:
            return self._failed(Kind.CONTROLLER, address, now)
        return self._known(row, token).sender

    def badge_of(
        self, shown: str, is_one: Callable[[str], bool], address: str, now: float
    ) -> str | Denial:
        """The pseudonym of a badge, shown as ``ID:CODE``, if it is one of those.

        Anything else counts as an attempt.
        """
        member = member_of(shown)
        if member and is_one(member):
            return member
        return self._failed(Kind.MEMBER, address, now)

    def is_open(self, token: bytes) -> bool:
        """Whether the token of this hash still opens something."""
        return token in self._sessions

    def sessions(self) -> list[SessionRow]:
        """All that are stored, by their tokens' hashes."""
        return [*self._sessions.values(), *(one.row for one in self._leaving.values())]

    def known(self, tokens: Iterable[bytes]) -> list[SessionRow]:
        """Those sessions that are stored under these tokens' hashes."""
        leaving = {one.row.token: one.row for one in self._leaving.values()}
        rows = (self._sessions.get(token) or leaving.get(token) for token in tokens)
        return [row for row in rows if row is not None]

    def people(self, party: PartyId) -> list[SessionRow]:
        """The sessions of people at a party, without a look at all others."""
        tokens = (*self.phones.persons(party), *(one.row.token for one in self._leaving.values()))
        return [row for row in self.known(tokens) if row.party == party]

    def logins(self) -> list[str]:
        """The logins that have a password, and that of this machine."""
        return [*self._logins.names(), THIS_MACHINE]

    def post(self, login: str) -> Post:
        """The post of a login."""
        return self._logins.post(login)

    def token_of(self, secret: str) -> bytes | None:
        """What is kept of a token that opens; None if it opens nothing."""
        row = self._session(secret)
        return None if row is None else row.token

    def begin_change(self) -> None:
        """Something is taken back: until it is, or is not, nobody's admission is current."""
        self._changes += 1

    def undo_change(self) -> None:
        """Nothing is taken back after all."""
        self._end_change()

    def _end_change(self) -> None:
        """What was begun to be taken back is, or is not; not all changes take something back."""
        self._changes += self._changes % 2

    def is_current(self, admission: Admission) -> bool:
        """Whether nothing was taken back since somebody was let in."""
        return admission.as_of == self._changes and self._changes % 2 == 0

    def change(self, commit: Commit) -> None:
        """Codes, sessions and settings were stored: what is withdrawn or ended opens no more.

        A session that is ended and stored anew is the same one, with another person.
        """
        self._end_change()
        anew = {row.token for row in commit.sessions}
        for code in commit.withdrawn:
            self._codes.pop(code, None)
        for token in commit.ended:
            row = self._sessions.pop(token, None)
            self.uses.remove(token)
            if row is not None and token not in anew:
                self.phones.remove(row)
                self._devices.remove(row)
                self.seats.remove(row)
        ended = {*commit.ended}
        self._leaving = {
            new: one for new, one in self._leaving.items() if one.row.token not in ended
        }
        self._codes.update({row.code: row for row in commit.codes})
        self._by_party.update({(row.role, row.party): row.code for row in commit.codes})
        for row in commit.sessions:
            self._sessions[row.token] = row
            self.phones.add(row)
            self._devices.add(row)
            self.seats.add(row)
            self.uses.add(row)
        for name, value in commit.settings:
            if name == "display_code":
                self._display_code = value
        self._logins.change(commit.settings)
        if self.voters is not None:
            self.voters.change(commit)

    def remember(self, row: SessionRow) -> None:
        """A new session is stored: its token opens from now on."""
        self._sessions[row.token] = row
        self._seating.discard(row.token)
        self._leaving.pop(row.token, None)
        self.handovers.stored(row.token)
        self.uses.add(row)
        self.seats.add(row)
        replaced = self._devices.add(row)
        if replaced is not None:
            self._sessions.pop(replaced, None)
            self.uses.remove(replaced)

    def refuse(self, admission: Admission) -> None:
        """A new session could not be stored: whoever was to make room for it stays."""
        if admission.new is None:
            return
        self._seating.discard(admission.new.token)
        self.handovers.refused(admission.new.token)
        self.phones.remove(admission.new)
        self._devices.refuse(admission.new)
        back = self._leaving.pop(admission.new.token, None)
        if back is not None:
            self._sessions[back.row.token] = back.row
            self.phones.add_again(*back)

    def _session(self, secret: str) -> SessionRow | None:
        """What a token stands for, if it is one; that of a desk is used by asking."""
        if len(secret) != TOKEN_LENGTH:
            return None
        row = self._sessions.get(sha256(secret.encode()).digest())
        if row is None or self.uses.is_idle(row):
            return None
        self.uses.renew(row.token)
        return row

    def _by_token(self, hello: m.Hello) -> Admission | None:
        row = self._session(hello.secret)
        if row is None or row.role != hello.role.value or not self._is_seated(row):
            return None
        return self._known(row, hello.secret)

    def _by_code(self, hello: m.Hello, address: str, now: float) -> Admission | Denial:
        kind = KINDS[hello.role]
        if len(hello.secret) == TOKEN_LENGTH:
            return wrong(kind)  # a token of another conference: no guess, so not counted
        row = self._codes.get(read_code(hello.secret))
        if row is None or row.role not in OPENED_BY[hello.role]:
            handed = self._by_hand_over(hello, now) if row is None else None
            return handed or self._failed(kind, address, now)
        return self._new_at(hello.role, row.party, now)

    def _handed(self, code: str, now: float) -> HandOver | None:
        """What a code hands over, as long as whoever shows it has the room."""
        one = self.handovers.find(code, now)
        return one if one is not None and one.giver in self._sessions else None

    def _by_hand_over(self, hello: m.Hello, now: float) -> Admission | None:
        """A phone that a room is handed to; one whose welcome was lost is in already."""
        if hello.role is not Role.FACILITATOR or not hello.device:
            return None
        known = self._session(hello.device)
        if known is not None and known.role == Role.FACILITATOR:
            return self._known(known, hello.device)
        one = self._handed(hello.secret, now)
        if one is None or known is not None:
            return None
        made = self._new_device(Role.FACILITATOR, one.party, token=hello.device)
        assert made.new is not None
        self.handovers.use(one, made.new.token)
        return made

    def _is_seated(self, row: SessionRow) -> bool:
        """Whether a member's device is still that of the seat; for all others there is no seat."""
        is_member = row.role == Role.MEMBER.value
        return not is_member or self._seats.votes_by(int(row.person), tag_of(row.token))

    def _by_badge(self, hello: m.Hello, address: str, now: float) -> Admission | Denial:
        """A member's new device. Whether the seat is free is decided when it is stored."""
        if len(hello.secret) == TOKEN_LENGTH and ":" not in hello.secret:
            return wrong(Kind.MEMBER)  # the token of a device that was let go of
        badge = self._seats.of_badge(hello.secret)
        if badge is None:
            return self._failed(Kind.MEMBER, address, now)
        number = badge.seat.number
        known = self._session(hello.device)
        if known is not None and _is_of_seat(known, number) and self._is_seated(known):
            return self._known(known, hello.device)  # its welcome was lost
        digest = sha256(hello.device.encode()).digest()
        if digest in self._seating:
            return SIGNING_IN
        made = self._new(Role.MEMBER, token="" if digest in self._sessions else hello.device)
        assert made.new is not None
        self._seating.add(made.new.token)
        row = made.new._replace(person=PersonId(number))
        old = self.seats.token(number)
        gone = self.seats.gone(badge.seat)
        ended = (old,) if old is not None and gone else ()
        return replace(made, new=row, ended=ended, seat=number, badge=badge.member, gone=gone)

    def _by_voter_code(self, hello: m.Hello, address: str, now: float) -> Admission | Denial:
        """Who votes from home, by a token or a code; nothing is stored of it."""
        voters = self.voters
        if voters is None:
            return self._failed(Kind.VOTER, address, now)
        number = voters.of_token(hello.secret)
        if number is None and hello.secret.startswith(VOTER_TOKEN):
            return wrong(Kind.VOTER)  # a token of before, and no guess
        if number is None:
            found = voters.of_code(hello.secret)
            if found is None:
                return self._failed(Kind.VOTER, address, now)
            if found.is_dead:
                return DEAD_CODE
            number = found.number
        return Admission(Role.VOTER, voters.token(number), None, None, None, voter=number)

    def _is_display_code(self, given: str) -> bool:
        right = self._display_code.encode()
        return right != b"" and secrets.compare_digest(read_code(given).encode(), right)

    def _new_at(self, role: Role, party: PartyId, now: float) -> Admission | Denial:
        """Somebody new at a party: people get in as long as there are places."""
        if role is not Role.PERSON:
            return self._new_device(role, party)
        leaving: _Leaving | None = None
        if self.phones.count(party) >= self._places.places(party):
            away = self.phones.replaceable(party, self._places, now)
            token = next((one for one in away if one in self._sessions), None)
            if token is None:
                return ROOM_FULL
            row = self._sessions.pop(token)
            leaving = _Leaving(row, self.phones.remove(row))
        admission = self._new(role, party)
        assert admission.new is not None
        self.phones.add(admission.new, now)
        if leaving is None:
            return admission
        self._leaving[admission.new.token] = leaving
        return replace(admission, ended=(leaving.row.token,))

    def _new_device(
        self, role: Role, party: PartyId | None = None, login: str = "", token: str = ""
    ) -> Admission:
        """A screen, a facilitator, a display or a desk: the eldest of too many makes room."""
        admission = self._new(role, party, login, token)
        assert admission.new is not None
        return replace(admission, ended=self._devices.make_room(admission.new))

    def _new(
        self, role: Role, party: PartyId | None = None, login: str = "", token: str = ""
    ) -> Admission:
        token = token or secrets.token_hex(TOKEN_LENGTH // 2)
        while role is Role.PERSON and party is not None and self._is_known(party, token):
            token = secrets.token_hex(TOKEN_LENGTH // 2)
        person = new_person() if role is Role.PERSON else PersonId(0)
        digest = sha256(token.encode()).digest()
        row = SessionRow(
            digest, role.value, -1 if party is None else party, person, login, self.uses.first(role)
        )
        whose = person if role is Role.PERSON else None
        post = self._logins.post(login)
        return Admission(
            role, token, party, whose, row, self._changes,
            login=login, post=post, device=_device_of(row),
        )  # fmt: skip

    def _known(self, row: SessionRow, token: str) -> Admission:
        """Who comes again with a token."""
        role = Role(row.role)
        party = PartyId(row.party) if role in PARTY_ROLES else None
        login = row.login or DESK if role is Role.DESK else ""
        if role is Role.CONTROLLER:
            login = controller_login(row.login)
        whose = row.person if role is Role.PERSON else None
        post = self._logins.post(login) if role is Role.DESK else Post.DIRECTOR
        seat = int(row.person) if role is Role.MEMBER else None
        return Admission(
            role, token, party, whose, None,
            login=login, post=post, seat=seat, device=_device_of(row),
        )  # fmt: skip

    def _is_known(self, party: PartyId, token: str) -> bool:
        """Whether another phone of the party has, or had when it was ended, the same label."""
        label = label_of(sha256(token.encode()).digest())
        return self.phones.has_label(party, label) or self._places.is_label_over(party, label)

    def _failed(self, kind: Kind, address: str, now: float) -> Denial:
        """A wrong secret, counted; one too many is told when the next is answered."""
        wait = self._locks.wrong(kind, address, now)
        return one_too_many(kind, wait) if wait else wrong(kind)


def new_person() -> PersonId:
    """A number for somebody who may vote, by strong chance: nobody can guess another's."""
    return PersonId(secrets.randbits(63))


def _is_of_seat(row: SessionRow, seat: int) -> bool:
    """Whether a session is that of a member of this seat."""
    return row.role == Role.MEMBER.value and int(row.person) == seat


def _device_of(row: SessionRow) -> str:
    """The letters by which a facilitator's device is known to the others of its room."""
    return label_of(row.token) if row.role == Role.FACILITATOR.value else ""


def make_codes(parties: Iterable[PartyId], taken: Iterable[str] = ()) -> tuple[Code, ...]:
    """A code of each kind for each party, all different, by strong chance."""
    used = set(taken)
    made = []
    for party in parties:
        for kind, letters in CODE_LETTERS.items():
            code = make_code(letters)
            while code in used:
                code = make_code(letters)
            used.add(code)
            made.append(Code(code, kind.value, party))
    return tuple(made)
