"""Between the projection and the delivery: what is published and to whom, and what is asked back.

All that is published goes to every subscriber, in the order in which it was published, and a
delivery that fails keeps nobody from the next. Nobody waits for a delivery, but for that of ticks:
when they take longer than their pace, fewer are made. The other way go requests: the delivery
holds the clients, and asks the projection for what a newcomer needs.

:class:`LocalBus` is for one process. A bus between machines does the same with messages: a reply
may come later than the request returns, or never. So whoever asks goes by the ``seq`` of what
comes, and asks again when nothing did.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from conference.core.ids import PartyId, PersonId
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.sender import Sender
from conference.protocol.views import Audience
from conference.server.wire.frames import SharedFrame

__all__ = [
    "Bus",
    "ChangeFrame",
    "ControllerFrames",
    "DeskFrames",
    "DraftFrame",
    "DraftReaders",
    "EveningFrame",
    "LocalBus",
    "Publication",
    "RoomFrame",
    "SeatFrame",
    "Source",
    "Subscriber",
    "TickFrame",
    "WholeFrame",
]

_log = logging.getLogger("conference.server.feed.bus")


class ChangeFrame(NamedTuple):
    """What an event changed for an audience: for its clients who have seen all up to ``before``."""

    audience: Audience
    before: int
    seq: int
    frame: SharedFrame


class WholeFrame(NamedTuple):
    """All that an audience sees as of ``seq``.

    Published, it is for every client of the audience, whatever it has seen; as a reply, for those
    on whose behalf it was asked for.
    """

    audience: Audience
    seq: int
    frame: SharedFrame


class TickFrame(NamedTuple):
    """The running tally of the poll that was opened last to an electorate, as an audience may see
    it; only the newest of each electorate matters.
    """

    audience: Audience
    frame: SharedFrame
    electorate: Electorate


class RoomFrame(NamedTuple):
    """How a party stands, for its screens, facilitators and phones."""

    party: PartyId
    frame: SharedFrame


class EveningFrame(NamedTuple):
    """What the facilitators of a party share, for them alone."""

    party: PartyId
    frame: SharedFrame


class DraftReaders(NamedTuple):
    """For whom of a party something is that its tables have written.

    For these people, and perhaps the facilitators, but not for the connection of ``writer``: that
    very object, not one that is equal, for a device may have two windows open.
    """

    party: PartyId
    people: frozenset[PersonId]
    facilitators: bool
    writer: Sender | None = None


class DraftFrame(NamedTuple):
    """What tables of a party have written."""

    readers: DraftReaders
    frame: SharedFrame


class SeatFrame(NamedTuple):
    """How a seat of the chamber stands, for its member's devices."""

    seat: int
    frame: SharedFrame


class DeskFrames(NamedTuple):
    """The bytes of whole frames for every desk, also for one that is slow."""

    frames: bytes


class ControllerFrames(NamedTuple):
    """The bytes of whole frames for every controller that is not slow: each replaces the last."""

    frames: bytes


Publication = (
    ChangeFrame
    | WholeFrame
    | RoomFrame
    | DraftFrame
    | EveningFrame
    | SeatFrame
    | DeskFrames
    | ControllerFrames
)
"""What is published beside ticks."""


class Subscriber(Protocol):
    """The delivering side."""

    def deliver(self, what: Publication) -> None:
        """Write what was published, or have it written; returns at once."""
        ...

    async def deliver_tick(self, tick: TickFrame) -> None:
        """Write a tick; returns when that is done."""
        ...

    def reaches(self, audience: Audience) -> bool:
        """Whether it has clients of the audience now."""
        ...

    def reaches_room(self, party: PartyId) -> bool:
        """Whether it has clients of the party now."""
        ...

    def reaches_readers(self, readers: DraftReaders) -> bool:
        """Whether it has any of these readers now."""
        ...


class Source(Protocol):
    """The projecting side, as far as it is asked. Any method but ``mark_room`` may raise."""

    def whole(self, audience: Audience) -> WholeFrame:
        """All that an audience sees, as of what was last published to it."""
        ...

    def room(self, party: PartyId) -> SharedFrame:
        """How a party stands now."""
        ...

    def evening(self, party: PartyId) -> SharedFrame:
        """What the facilitators of a party share now."""
        ...

    def seat(self, seat: int) -> SharedFrame:
        """How a seat of the chamber stands now."""
        ...

    def desk(self) -> Sequence[bytes]:
        """The frames that a desk is greeted with, beside the whole."""
        ...

    def mark_room(self, party: PartyId) -> None:
        """Publish how the party stands at the next turn of rooms."""
        ...


class Bus(Protocol):
    """The port of a bus. No method raises.

    Each request has its reply called at most once, from the event loop: perhaps before the request
    returns, and not at all when the source has a fault.
    """

    def publish(self, what: Publication) -> None:
        """Hand it to every subscriber."""
        ...

    async def publish_tick(self, tick: TickFrame) -> None:
        """Hand it to every subscriber; returns when the next may come."""
        ...

    def subscribe(self, subscriber: Subscriber) -> None:
        """From now on ``subscriber`` delivers all that is published."""
        ...

    def reaches(self, audience: Audience) -> bool:
        """Whether a frame for the audience is for anybody; True where that is not known."""
        ...

    def reaches_room(self, party: PartyId) -> bool:
        """Whether a frame for the party is for anybody; True where that is not known."""
        ...

    def reaches_readers(self, readers: DraftReaders) -> bool:
        """Whether a frame for these readers is for anybody; True where that is not known."""
        ...

    def answer_from(self, source: Source) -> None:
        """From now on requests go to ``source``."""
        ...

    def request_whole(self, audience: Audience, reply: Callable[[WholeFrame], None]) -> None:
        """Ask for all that an audience sees."""
        ...

    def request_room(self, party: PartyId, reply: Callable[[SharedFrame], None]) -> None:
        """Ask how a party stands, for one client."""
        ...

    def request_evening(self, party: PartyId, reply: Callable[[SharedFrame], None]) -> None:
        """Ask what the facilitators of a party share."""
        ...

    def request_seat(self, seat: int, reply: Callable[[SharedFrame], None]) -> None:
        """Ask how a seat of the chamber stands, for its member."""
        ...

    def request_desk(self, reply: Callable[[Sequence[bytes]], None]) -> None:
        """Ask for what one desk is greeted with."""
        ...

    def mark_room(self, party: PartyId) -> None:
        """Something about a party's connections is new: have it published soon, to all of them."""
        ...


class LocalBus:
    """The bus of one process: publications are delivered, and requests answered, at once."""

    def __init__(self) -> None:
        self._subscribers: list[Subscriber] = []
        self._source: Source | None = None

    def publish(self, what: Publication) -> None:
        for subscriber in self._subscribers:
            try:
                subscriber.deliver(what)
            except Exception:  # noqa: BLE001 (one delivery must not stop the next)
                _log.exception("a %s could not be delivered", type(what).__name__)

    async def publish_tick(self, tick: TickFrame) -> None:
        for subscriber in self._subscribers:
            try:
                await subscriber.deliver_tick(tick)
            except Exception:  # noqa: BLE001 (one delivery must not stop the next)
                _log.exception("a tick could not be delivered")

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def reaches(self, audience: Audience) -> bool:
        return any(subscriber.reaches(audience) for subscriber in self._subscribers)

    def reaches_room(self, party: PartyId) -> bool:
        return any(subscriber.reaches_room(party) for subscriber in self._subscribers)

    def reaches_readers(self, readers: DraftReaders) -> bool:
        return any(subscriber.reaches_readers(readers) for subscriber in self._subscribers)

    def answer_from(self, source: Source) -> None:
        self._source = source

    def request_whole(self, audience: Audience, reply: Callable[[WholeFrame], None]) -> None:
        self._request(lambda source: reply(source.whole(audience)))

    def request_room(self, party: PartyId, reply: Callable[[SharedFrame], None]) -> None:
        self._request(lambda source: reply(source.room(party)))

    def request_evening(self, party: PartyId, reply: Callable[[SharedFrame], None]) -> None:
        self._request(lambda source: reply(source.evening(party)))

    def request_seat(self, seat: int, reply: Callable[[SharedFrame], None]) -> None:
        self._request(lambda source: reply(source.seat(seat)))

    def request_desk(self, reply: Callable[[Sequence[bytes]], None]) -> None:
        self._request(lambda source: reply(source.desk()))

    def mark_room(self, party: PartyId) -> None:
        self._request(lambda source: source.mark_room(party))

    def _request(self, ask: Callable[[Source], None]) -> None:
        if self._source is None:
            return
        try:
            ask(self._source)
        except Exception:  # noqa: BLE001 (the outermost frame of a request)
            _log.exception("a request of the delivery could not be answered")
