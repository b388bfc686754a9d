"""What is published comes to every subscriber in order; what is asked is answered, or is not."""

import pytest
from feeding import ROOM, raising

from conference.deliberation.polls.electorate import Electorate
from conference.protocol.views import Audience
from conference.server.feed.bus import DeskFrames, DraftReaders, LocalBus, TickFrame, WholeFrame
from conference.server.wire.frames import SharedFrame

FRAME = SharedFrame(b"{}")
WHOLE = WholeFrame(Audience.HALL, 7, FRAME)


class Subscriber:
    """Keeps what it is to deliver; raises if it is ``broken``."""

    def __init__(self, broken=False, audiences=(), rooms=()):
        self.got, self.broken = [], broken
        self.audiences, self.rooms = audiences, rooms

    def deliver(self, what):
        self.got.append(what)
        assert not self.broken

    async def deliver_tick(self, tick):
        self.deliver(tick)

    def reaches(self, audience):
        return audience in self.audiences

    def reaches_room(self, party):
        return party in self.rooms

    def reaches_readers(self, readers):
        return readers.party in self.rooms


class Source:
    """Has one of each that may be asked for."""

    def __init__(self):
        self.marked = []
        self.mark_room = self.marked.append

    def whole(self, audience):
        return WHOLE._replace(audience=audience)

    def room(self, _party):
        return FRAME

    def evening(self, _party):
        return FRAME

    def seat(self, _seat):
        return FRAME

    def desk(self):
        return (b"links", b"health")


class BrokenSource:
    """Has a fault, whatever it is asked."""

    whole = room = evening = seat = desk = raising


def requests(bus):
    """Ask for everything; what came of it."""
    got = []
    bus.request_whole(Audience.HALL, got.append)
    bus.request_room(ROOM, got.append)
    bus.request_evening(ROOM, got.append)
    bus.request_seat(7, got.append)
    bus.request_desk(got.append)
    return got


async def test_a_delivery_that_fails_keeps_nobody_from_what_is_published(caplog):
    bus, subscribers = LocalBus(), [Subscriber(broken=True), Subscriber()]
    for subscriber in subscribers:
        bus.subscribe(subscriber)
    published = [WHOLE, DeskFrames(b"")]
    tick = TickFrame(Audience.HALL, FRAME, Electorate.PARTIES)
    for what in published:
        bus.publish(what)
    await bus.publish_tick(tick)
    assert [subscriber.got for subscriber in subscribers] == [[*published, tick]] * 2
    assert len(caplog.records) == 3


def test_a_frame_is_for_somebody_if_any_subscriber_has_clients_for_it():
    bus = LocalBus()
    assert not bus.reaches(Audience.DESK)
    bus.subscribe(Subscriber(rooms=[ROOM]))
    bus.subscribe(Subscriber(audiences=[Audience.DESK]))
    assert (bus.reaches(Audience.DESK), bus.reaches(Audience.HALL)) == (True, False)
    assert (bus.reaches_room(ROOM), bus.reaches_room(ROOM + 1)) == (True, False)
    here, elsewhere = (DraftReaders(room, frozenset(), True) for room in (ROOM, ROOM + 1))
    assert (bus.reaches_readers(here), bus.reaches_readers(elsewhere)) == (True, False)


def test_requests_are_answered_at_once_by_the_source():
    bus, source = LocalBus(), Source()
    bus.answer_from(source)
    assert requests(bus) == [WHOLE, FRAME, FRAME, FRAME, (b"links", b"health")]
    bus.mark_room(ROOM)
    assert source.marked == [ROOM]


@pytest.mark.parametrize("source", [None, BrokenSource()])
def test_who_asks_a_source_that_is_not_there_or_has_a_fault_gets_no_reply(source, caplog):
    bus = LocalBus()
    if source is not None:
        bus.answer_from(source)
    assert requests(bus) == []
    assert len(caplog.records) == (5 if source else 0)
