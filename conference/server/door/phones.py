"""The phones of each room: the sessions of people there, bounded by the places that there are.

One code lets any number of phones in, so a room has places: some more than people are checked in
(:func:`~conference.deliberation.rooms.model.places_for`). When they are taken, a newcomer gets the
place of the phone that has been away longest, if that is long enough and it has no ballot in an
open poll.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NamedTuple, Protocol

from conference.core.codes import ALPHABET
from conference.core.ids import PartyId, PersonId
from conference.deliberation.sender import Role
from conference.server.record.store.entries import SessionRow

__all__ = ["AWAY_SECONDS", "Phone", "Phones", "Places", "Unbounded", "label_of"]

AWAY_SECONDS = 600.0
"""A phone that was away for less keeps its place."""

LABEL_LETTERS = 4


def label_of(token: bytes) -> str:
    """The letters by which people know a phone; ``token`` is the hash of its token."""
    digest = int.from_bytes(sha256(b"phone label " + token).digest()[:8])
    letters = ""
    for _ in range(LABEL_LETTERS):
        digest, place = divmod(digest, len(ALPHABET))
        letters += ALPHABET[place]
    return letters


class Phone(NamedTuple):
    """One phone that is in, as a facilitator sees it."""

    phone: str
    connected: bool


class Places(Protocol):
    """What the meeting says of rooms."""

    def places(self, party: PartyId) -> int:
        """How many phones may be in at a party."""
        ...

    def has_voted(self, person: PersonId) -> bool:
        """Whether a person is on the roll of a poll that is open."""
        ...

    def is_label_over(self, party: PartyId, label: str) -> bool:
        """Whether a phone with this label was ended at the party."""
        ...


class Unbounded:
    """Rooms without a bound."""

    def places(self, _party: PartyId) -> int:
        return 2**53

    def has_voted(self, _person: PersonId) -> bool:
        return False

    def is_label_over(self, _party: PartyId, _label: str) -> bool:
        return False


@dataclass(slots=True)
class _Room:
    """Persons by token; connections of those that are here; since when the others are away.

    ``away`` begins with who has been away longest; None: since before the server was started.
    ``labels`` counts the labels of all, once they are asked for: at the start there are too many.
    """

    persons: dict[bytes, PersonId] = field(default_factory=dict)
    here: dict[bytes, int] = field(default_factory=dict)
    away: dict[bytes, float | None] = field(default_factory=dict)
    labels: Counter[str] | None = None


class Phones:
    """All phones that are in. Times are monotonic, in seconds."""

    def __init__(self) -> None:
        self._rooms: dict[PartyId, _Room] = {}
        self._began: float | None = None

    def add(self, row: SessionRow, since: float | None = None) -> None:
        """A phone has a session, or another person number under the same token.

        A new one is away until it arrives: ``since`` now, or before the server was started (None).
        """
        if row.role != Role.PERSON:
            return
        room = self._rooms.setdefault(PartyId(row.party), _Room())
        if row.token not in room.persons:
            room.away[row.token] = since
            if room.labels is not None:
                room.labels[label_of(row.token)] += 1
        room.persons[row.token] = row.person

    def add_again(self, row: SessionRow, since: float | None) -> None:
        """A phone that was removed is in after all: the one that has been away longest."""
        self.add(row)
        room = self._rooms[PartyId(row.party)]
        room.away = {row.token: since, **room.away, row.token: since}

    def remove(self, row: SessionRow) -> float | None:
        """A session is over; since when the phone was away."""
        room = self._rooms.get(PartyId(row.party))
        if room is None or room.persons.pop(row.token, None) is None:
            return None
        room.here.pop(row.token, None)
        since = room.away.pop(row.token, None)
        if room.labels is not None:
            room.labels[label_of(row.token)] -= 1
        return since

    def arrived(self, party: PartyId, token: bytes) -> None:
        """A connection of a phone."""
        room = self._rooms.get(party)
        if room is not None and token in room.persons:
            room.away.pop(token, None)
            room.here[token] = room.here.get(token, 0) + 1

    def departed(self, party: PartyId, token: bytes, now: float) -> None:
        """A connection of a phone is over."""
        room = self._rooms.get(party)
        if room is None or token not in room.here:
            return
        room.here[token] -= 1
        if not room.here[token]:
            del room.here[token]
            room.away[token] = now

    def count(self, party: PartyId) -> int:
        """How many are in at a party."""
        room = self._rooms.get(party)
        return 0 if room is None else len(room.persons)

    def has_label(self, party: PartyId, label: str) -> bool:
        """Whether a phone at the party shows this label."""
        room = self._rooms.get(party)
        if room is None:
            return False
        if room.labels is None:
            room.labels = Counter(map(label_of, room.persons))
        return room.labels[label] > 0

    def persons(self, party: PartyId) -> dict[bytes, PersonId]:
        """The person number of each phone at the party, by token."""
        room = self._rooms.get(party)
        return {} if room is None else dict(room.persons)

    def listed(self, party: PartyId) -> list[Phone]:
        """All at the party, by their labels."""
        room = self._rooms.get(party)
        if room is None:
            return []
        return sorted(Phone(label_of(token), token in room.here) for token in room.persons)

    def replaceable(self, party: PartyId, places: Places, now: float) -> Iterator[bytes]:
        """The phones whose place a newcomer may get, the one that is away longest first."""
        self._began = now if self._began is None else self._began
        room = self._rooms.get(party, _Room())
        for token in self._long_away(room, now - AWAY_SECONDS):
            if not places.has_voted(room.persons[token]):
                yield token

    def _long_away(self, room: _Room, before: float) -> Iterator[bytes]:
        began = self._began or 0.0
        for token, since in room.away.items():
            if (began if since is None else since) > before:
                return
            yield token
