"""Which party's link is alive: counted by connections, told to the desks once a second."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from conference.core.ids import PartyId
from conference.protocol.messages import PresenceRow, Role
from conference.server.door.painted import Screens
from conference.server.door.viewing import Viewers
from conference.server.feed.topic import Client

__all__ = ["LOST_AFTER", "Move", "Presence"]

LOST_AFTER = 5_000
"""A room is lost when nothing of it was connected for so many ms: a page that is loaded anew,
or a phone that changes its network, is none."""

MOST_MOVES = 30
"""Of a party that are kept."""


class Move(NamedTuple):
    """A party has come for the first time, was lost, or is back; ``kind`` says which."""

    party: PartyId
    at: int
    kind: str


class Presence:
    """Connected devices and phones of each party that was ever seen.

    ``places`` says how many phones may be in at a party, ``screens`` are what all screens show.
    ``missed`` are those that were here before the server was started, with when they were last
    heard.
    """

    def __init__(
        self,
        places: Callable[[PartyId], int] = lambda _party: 0,
        missed: Mapping[PartyId, int] | None = None,
    ) -> None:
        self._places = places
        self._devices: dict[PartyId, int] = {}
        self._screens: dict[PartyId, int] = {}
        self._phones: dict[PartyId, int] = {}
        self._since: dict[PartyId, int] = {}
        self._delay: dict[PartyId, int | None] = {}
        self._answered: dict[PartyId, int] = {}
        self._missed = dict(missed or {})
        self._seen: dict[PartyId, int] = dict(self._missed)
        self._changed: set[PartyId] = set()
        self.viewers = Viewers()
        self.screens = Screens(self.viewers.slowest)
        self._leaving: dict[PartyId, int] = {}
        self._lost: set[PartyId] = set(self._missed)
        self._new: list[Move] = []
        self._moves: dict[PartyId, deque[Move]] = {}
        self.parties = 0
        self.people = 0

    def joined(self, client: Client, now: int) -> None:
        """A client of a party was let in; ``now`` in ms since 1970."""
        self._count(client, 1, now)

    def left(self, client: Client, now: int) -> None:
        """A client is gone."""
        self.screens.left(client)
        self.viewers.left(client)
        self._count(client, -1, now)

    def heard(self, client: Client, now: int) -> None:
        """A party's screen or facilitator gave a sign of life."""
        if client.party is not None and client.role is not Role.PERSON:
            self._seen[client.party] = now
            self._delay[client.party] = client.delay
            self._changed.add(client.party)

    def mark(self, party: PartyId) -> None:
        """Something about the party changed, if it was ever seen."""
        if party in self._seen:
            self._changed.add(party)

    def answered(self, parties: Iterable[PartyId], now: int) -> None:
        """These parties answered the poll that is open, if they had not before."""
        for party in parties:
            if party not in self._answered:
                self._answered[party] = now
                self.mark(party)

    def asked_anew(self) -> None:
        """Another poll was opened: nobody has answered it."""
        self._changed.update(party for party in self._answered if party in self._seen)
        self._answered.clear()

    def phones(self, party: PartyId) -> int:
        """How many phones of the party are connected."""
        return self._phones.get(party, 0)

    def screens_of(self, party: PartyId) -> int:
        """How many screens of the party are connected."""
        return self._screens.get(party, 0)

    def changed(self) -> tuple[PresenceRow, ...]:
        """The parties that changed since the last call."""
        rows = tuple(self._row(party) for party in sorted(self._changed))
        self._changed.clear()
        return rows

    def whole(self) -> tuple[PresenceRow, ...]:
        """All parties ever seen."""
        return tuple(self._row(party) for party in sorted(self._seen))

    def moves(self, now: int) -> list[Move]:
        """Who came, was lost for long enough, or is back, since the last call."""
        for party, at in list(self._leaving.items()):
            if now - at >= LOST_AFTER:
                del self._leaving[party]
                self._lost.add(party)
                self._move(Move(party, at, "party_lost"))
        new, self._new = self._new, []
        return new

    def history(self, party: PartyId) -> tuple[Move, ...]:
        """The moves of one party, the oldest first, while this server runs."""
        return tuple(self._moves.get(party, ()))

    def here(self, now: int, within: int) -> dict[PartyId, int]:
        """The parties whose devices are connected, at ``now``, and those lost ``within`` so long.

        With when each was last heard.
        """
        connected = {party: now for party, count in self._devices.items() if count}
        return {
            party: connected.get(party, seen)
            for party, seen in self._seen.items()
            if party in connected or now - seen < within
        }

    def _row(self, party: PartyId) -> PresenceRow:
        return PresenceRow(
            party,
            self._devices.get(party, 0),
            self._phones.get(party, 0),
            self._seen[party],
            self._delay.get(party),
            self._places(party),
            self._screens.get(party, 0),
            self._since.get(party, 0),
            party in self._missed,
            self._answered.get(party, 0),
        )

    def _count(self, client: Client, sign: int, now: int) -> None:
        party = client.party
        if party is None:
            return
        if client.role is Role.PERSON:
            self._phones[party] = self._phones.get(party, 0) + sign
            self.people += sign
        else:
            if client.role is Role.PARTY:
                self._screens[party] = self._screens.get(party, 0) + sign
            before = self._devices.get(party, 0)
            self._devices[party] = before + sign
            if before + sign == (1 if sign > 0 else 0):
                self.parties += sign
                self._turn(party, now, is_here=sign > 0)
        self._seen[party] = now
        self._changed.add(party)

    def _turn(self, party: PartyId, now: int, *, is_here: bool) -> None:
        """The first device of a party came, or its last one went."""
        self._since[party] = now
        if not is_here:
            self._leaving[party] = now
            return
        self._missed.pop(party, None)
        if self._leaving.pop(party, None) is not None:
            return
        was_lost = party in self._lost
        self._lost.discard(party)
        self._move(Move(party, now, "party_back" if was_lost else "party_joined"))

    def _move(self, move: Move) -> None:
        self._moves.setdefault(move.party, deque(maxlen=MOST_MOVES)).append(move)
        self._new.append(move)
