"""What screens and pages report of the stream: summed up for desks, and the delay of each room.

A report costs the same however many there are: of all of them only sums are kept, of delays how
many are in each tenth of a second.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import accumulate

from conference.core.ids import PartyId
from conference.deliberation.sender import Role
from conference.protocol.messages import ViewersNow, Watching
from conference.server.feed.topic import Client

__all__ = ["LARGEST", "Viewers"]

LARGEST = 30_000
"""A picture that is more ms behind is not waited for: its room is shown everything at once."""

STEP = 500
"""A room is told its delay again when it has changed by more than so many ms."""

BIN = 100
"""Delays are counted in steps of so many ms ..."""

BINS = 600
"""... up to so many; what is above is in the last."""

REPORTING = (Role.PARTY, Role.OBSERVER)
"""Whose pages have a picture and report it."""


class Viewers:
    """The last report of each page that has a picture.

    ``changed`` is called with a room of which the delay is another one now.
    """

    def __init__(self, changed: Callable[[PartyId], None] = lambda _party: None) -> None:
        self.changed = changed
        self._reports: dict[Client, Watching] = {}
        self._delays = [0] * (BINS + 1)
        self._of_rooms: Counter[int] = Counter()
        self._rooms: dict[PartyId, dict[Client, int]] = {}
        self._told: dict[PartyId, int] = {}
        self._renditions: Counter[str] = Counter()
        self._native = 0
        self._stalls = 0.0

    def heard(self, client: Client, report: Watching) -> None:
        """A page says how the stream plays there; it replaces what it said before."""
        if client.role not in REPORTING:
            return
        self._take_away(client)
        self._reports[client] = report
        self._add(report, 1)
        self._note_room(client, report)

    def left(self, client: Client) -> None:
        """A page is gone."""
        self._take_away(client)
        self._note_room(client, None)

    def behind(self, party: PartyId) -> int:
        """How many ms behind the hall a room's picture is, as it is told; 0 where none plays."""
        return self._told.get(party, 0)

    def slowest(self) -> int:
        """The delay in ms of the room that is last of those that are waited for."""
        return max(self._of_rooms, default=0)

    def now(self) -> ViewersNow | None:
        """All that is reported, summed up; None while nothing is."""
        count = len(self._reports)
        if not count:
            return None
        return ViewersNow(
            count=count,
            playing=sum(self._delays),
            median=self._delay_of(0.5),
            most=self._delay_of(0.95),
            slowest=self.slowest(),
            stalls=round(max(0.0, self._stalls) / count, 2),
            renditions=dict(sorted(self._renditions.items())),
            native=self._native,
        )

    def _take_away(self, client: Client) -> None:
        report = self._reports.pop(client, None)
        if report is not None:
            self._add(report, -1)

    def _add(self, report: Watching, sign: int) -> None:
        if report.delay is not None:
            self._delays[min(BINS, max(0, report.delay) // BIN)] += sign
        if report.rendition:
            self._renditions[report.rendition] += sign
            if not self._renditions[report.rendition]:
                del self._renditions[report.rendition]
        self._native += sign * report.native
        if report.span:
            self._stalls += sign * report.stalls * 60_000 / report.span

    def _delay_of(self, share: float) -> int:
        """So large a share of those that play is behind by no more ms."""
        wanted = sum(self._delays) * share
        if not wanted:
            return 0
        sums = enumerate(accumulate(self._delays))
        return next(number for number, sum_ in sums if sum_ >= wanted) * BIN

    def _note_room(self, client: Client, report: Watching | None) -> None:
        """The delay of the room is that of its screen that is last."""
        party = client.party
        if client.role is not Role.PARTY or party is None:
            return
        screens = self._rooms.setdefault(party, {})
        screens.pop(client, None)
        if report is not None and report.delay is not None and 0 < report.delay <= LARGEST:
            screens[client] = report.delay
        if not screens:
            del self._rooms[party]
        told, now = self._told.get(party, 0), max(screens.values(), default=0)
        if told == now or (now and told and abs(now - told) <= STEP):
            return
        self._forget_told(party)
        if now:
            self._told[party] = now
            self._of_rooms[now] += 1
        self.changed(party)

    def _forget_told(self, party: PartyId) -> None:
        told = self._told.pop(party, None)
        if told is not None:
            self._of_rooms[told] -= 1
            if not self._of_rooms[told]:
                del self._of_rooms[told]
