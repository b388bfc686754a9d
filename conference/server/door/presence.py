"""Which party's link is alive: counted by connections, told to the desks once a second."""

from __future__ import annotations

from collections.abc import Callable

from conference.core.ids import PartyId
from conference.protocol.messages import PresenceRow, Role
from conference.server.door.painted import Screens
from conference.server.feed.topic import Client

__all__ = ["Presence"]


class Presence:
    """Connected devices and phones of each party that was ever seen.

    ``places`` says how many phones may be in at a party, ``screens`` are what all screens show.
    """

    def __init__(self, places: Callable[[PartyId], int] = lambda _party: 0) -> None:
        self._places = places
        self._devices: dict[PartyId, int] = {}
        self._phones: dict[PartyId, int] = {}
        self._seen: dict[PartyId, int] = {}
        self._delay: dict[PartyId, int | None] = {}
        self._changed: set[PartyId] = set()
        self.screens = Screens()
        self.parties = 0
        self.people = 0

    def joined(self, client: Client, now: int) -> None:
        """A client of a party was let in; ``now`` in ms since 1970."""
        self._count(client, 1, now)

    def left(self, client: Client, now: int) -> None:
        """A client is gone."""
        self.screens.left(client)
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

    def phones(self, party: PartyId) -> int:
        """How many phones of the party are connected."""
        return self._phones.get(party, 0)

    def changed(self) -> tuple[PresenceRow, ...]:
        """The parties that changed since the last call."""
        rows = tuple(self._row(party) for party in sorted(self._changed))
        self._changed.clear()
        return rows

    def whole(self) -> tuple[PresenceRow, ...]:
        """All parties ever seen."""
        return tuple(self._row(party) for party in sorted(self._seen))

    def _row(self, party: PartyId) -> PresenceRow:
        return PresenceRow(
            party,
            self._devices.get(party, 0),
            self._phones.get(party, 0),
            self._seen[party],
            self._delay.get(party),
            self._places(party),
        )

    def _count(self, client: Client, sign: int, now: int) -> None:
        party = client.party
        if party is None:
            return
        counts = self._phones if client.role is Role.PERSON else self._devices
        before = counts.get(party, 0)
        counts[party] = before + sign
        if client.role is Role.PERSON:
            self.people += sign
        elif before + sign == (1 if sign > 0 else 0):
            self.parties += sign
        self._seen[party] = now
        self._changed.add(party)
