"""What rooms wrote when they signed up, kept beside the record; and the private links of hosts.

A sign-up is one setting of the store, stored in one commit with its entry: neither is without the
other. So are the codes of a room that is let in, and the page of the book of rooms that says who
hosts it. The secret of a host's link is kept as a hash, and opens what the host is told: how the
sign-up stands, and the codes once the room is in.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from hashlib import sha256

from conference.core.errors import ConferenceError
from conference.core.ids import AreaId, PartyId
from conference.deliberation.events import Event
from conference.deliberation.rooms.book import Page
from conference.deliberation.rooms.events import PartiesRegistered
from conference.deliberation.sender import Sender
from conference.deliberation.signups import refusals
from conference.deliberation.signups.book import Details, Kept, digest_of
from conference.deliberation.signups.commands import Beside, SignUpRoom
from conference.deliberation.signups.events import RoomAdmitted, RoomSignedUp
from conference.protocol import messages as m
from conference.protocol.codec import decode_signup, encode
from conference.server.door.access import Access, make_codes
from conference.server.door.book import RoomBook, kept_page
from conference.server.feed.bus import Bus, DeskFrames
from conference.server.record.exchange import Answer, Done, Keep
from conference.server.record.store.entries import Commit
from conference.server.record.writer import Writer
from conference.server.wire.frames import text_frame

__all__ = ["SETTING", "SignUps"]

_log = logging.getLogger("conference.server.door.signups")

SETTING = "signup/"
"""What the names of the settings begin with that are sign-ups."""


class SignUps:
    """All that was written; ``rows`` are the settings that were stored before.

    ``log`` is given what is for the log of all desks: what it is, by whom, about what, and words.
    """

    def __init__(
        self,
        writer: Writer,
        access: Access,
        book: RoomBook,
        bus: Bus,
        log: Callable[[str, str, str, str], None],
        rows: Iterable[tuple[str, str]] = (),
    ) -> None:
        self._writer = writer
        self._access = access
        self._book = book
        self._bus = bus
        self._log = log
        self._kept: dict[int, Kept] = {}
        self._by_secret: dict[str, int] = {}
        self._asked: dict[str, Kept] = {}
        for name, value in rows:
            try:
                self._take(decode_signup(value))
            except ConferenceError as error:
                _log.warning("the sign-up %s is left out: %s", name, error.sentence)

    def whole(self) -> m.SignUpPages:
        """All that was written, for a desk that comes."""
        return m.SignUpPages(True, tuple(self._kept[one].page for one in sorted(self._kept)))

    def of_secret(self, secret: str) -> Kept | None:
        """What the host with this secret wrote; None where it opens nothing."""
        number = self._by_secret.get(_hash_of(secret))
        return None if number is None else self._kept[number]

    def of_number(self, number: int) -> Kept | None:
        """What was written under this number."""
        return self._kept.get(number)

    def asking(self, details: Details, secret: str) -> SignUpRoom:
        """What is asked of the meeting for a room that wrote this; its host has ``secret``.

        :meth:`forget` it once it is answered.
        """
        salt = secrets.token_hex(16)
        digest = digest_of(details, salt)
        self._asked[digest] = Kept(0, details, salt, _hash_of(secret))
        return SignUpRoom(details.name, AreaId(details.area), details.expected, digest)

    def forget(self, asked: SignUpRoom) -> None:
        """It was answered: what is not stored by now is not kept."""
        self._asked.pop(asked.digest, None)

    def beside(self, events: Sequence[Event]) -> Commit | None:
        """What is stored with these events; None where they are about no room that signs up."""
        settings: list[tuple[str, str]] = []
        parties: list[PartyId] = []
        written: dict[int, Kept] = {}
        for event in events:
            match event:
                case RoomSignedUp(number, _, _, digest, _) if digest in self._asked:
                    written[number] = kept = replace(self._asked[digest], number=number)
                    settings.append(_setting(kept))
                case PartiesRegistered(registered):
                    new = (party.id for party in registered)
                    parties += [party for party in new if not self._access.join_code(party)]
                case RoomAdmitted(number, party, _):
                    of_room = written.get(number) or self._kept.get(number)
                    if of_room is not None:
                        settings.append(kept_page(_page(party, of_room.details)))
                case _:
                    pass
        if not settings and not parties:
            return None
        codes = make_codes(parties, [code.code for code in self._access.codes()])
        return Commit(codes=codes, settings=tuple(settings))

    def stored(self, commit: Commit) -> None:
        """A commit is durable: desks are told what rooms wrote."""
        new = [decode_signup(value) for name, value in commit.settings if name.startswith(SETTING)]
        for kept in new:
            self._take(kept)
        self._book.take(commit.settings)
        self._tell(new)
        for kept in new:
            self._log("room_signed_up", "", str(kept.number), kept.details.name)

    def ask(self, _sender: Sender, command: Beside, answer: Callable[[Answer], None]) -> None:
        """End the link of a host; ``answer`` is called once that is stored."""
        kept = self._kept.get(command.signup)
        if kept is None:
            answer(refusals.unknown_signup(command.signup))
        elif not kept.secret:
            answer(Done())
        else:
            ended = replace(kept, secret="")
            self._writer.offer(Keep((_setting(ended),), partial(self._ended, ended, answer)))

    def _ended(self, kept: Kept, answer: Callable[[Answer], None], what: Answer) -> None:
        if isinstance(what, Done):
            self._take(kept)
            self._tell([kept])
        answer(what)

    def _take(self, kept: Kept) -> None:
        before = self._kept.get(kept.number)
        if before is not None:
            self._by_secret.pop(before.secret, None)
        self._kept[kept.number] = kept
        if kept.secret:
            self._by_secret[kept.secret] = kept.number

    def _tell(self, kept: Sequence[Kept]) -> None:
        if kept:
            told = m.SignUpPages(False, tuple(one.page for one in kept))
            self._bus.publish(DeskFrames(text_frame(encode(told))))


def _hash_of(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def _setting(kept: Kept) -> tuple[str, str]:
    return f"{SETTING}{kept.number}", encode(kept).decode()


def _page(party: PartyId, details: Details) -> Page:
    """What the book of rooms says of a room that was let in."""
    return Page(party, details.host, details.telephone)
