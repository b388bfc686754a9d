"""Refusals in the log that all desks share."""

from conference.core.clock import ManualClock, Millis
from conference.core.errors import Refusal
from conference.core.ids import ItemId, PartyId, PollId
from conference.deliberation.polls.commands import OpenPoll
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.programme.events import ItemStarted
from conference.deliberation.rooms.commands import AcknowledgeLine, SetHeadcount
from conference.deliberation.sender import Role, Sender
from conference.protocol import messages as m
from conference.protocol.codec import decode_server
from conference.server.door.presence import Presence
from conference.server.record.acts import Acts
from conference.server.watchers.journal import MOST_LINES, MOST_REFUSED, Journal

ANN, BEN = Sender(Role.DESK, login="Ann"), Sender(Role.DESK, login="Ben")
LATE = Refusal("standby_moved", "The standby has moved.")


class Heard:
    """Takes the place of the bus: keeps what every desk is told."""

    def __init__(self):
        self.frames = []

    def publish(self, frames):
        self.frames.append(frames)


def journal():
    bus = Heard()
    return Journal(Acts(), Presence(lambda _party: 10), ManualClock(), bus), bus


def test_who_asked_for_what_and_why_not_is_a_line_for_all_desks():
    log, bus = journal()
    log.refused(ANN, StartItem(ItemId("song"), 3), LATE)
    log.refused(BEN, SetHeadcount(4, PartyId(2)), Refusal("bad_headcount", "Too many."))
    first, second = log.whole().lines
    assert (first.kind, first.by, first.about) == ("refused", "Ann", "song")
    assert first.text == "start item: The standby has moved."
    assert (second.by, second.about, second.text) == ("Ben", "2", "set headcount: Too many.")
    assert len(bus.frames) == 2


def test_the_same_again_is_counted_in_its_line():
    log, _bus = journal()
    for _ in range(3):
        log.refused(ANN, StartItem(ItemId("song"), 3), LATE)
    log.refused(BEN, StartItem(ItemId("song"), 3), LATE)
    assert [(line.by, line.count) for line in log.whole().lines] == [("Ann", 3), ("Ben", 1)]
    assert [line.n for line in log.whole().lines] == sorted({x.n for x in log.whole().lines})


def test_whoever_presses_on_and_on_pushes_nothing_else_out():
    log, _bus = journal()
    log.add("help_asked", about="1", text="Help.")
    for number in range(MOST_LINES + 1):
        log.refused(ANN, OpenPoll(PollId(f"p{number}")), LATE)
    lines = log.whole().lines
    assert lines[0].kind == "help_asked"
    assert len(lines) == MOST_REFUSED + 1
    assert lines[-1].about == f"p{MOST_LINES}"


def test_that_a_second_person_is_waited_for_is_no_refusal():
    log, bus = journal()
    log.refused(ANN, OpenPoll(PollId("p")), Refusal("second_person", "Another must confirm."))
    assert log.whole().lines == ()
    assert bus.frames == []
    assert decode_server(b'{"type":"log","whole":true,"lines":[]}') == m.LogLines(True, ())


def test_what_was_acknowledged_stays_so_after_a_restart():
    acts, kept = Acts(), []
    acts.add(7, 1_750_000_000, ItemStarted(ItemId("p"), Millis(0)), "Ann")
    acts.add(8, 1_750_000_000, ItemStarted(ItemId("q"), Millis(0)), "Ann")
    presence, clock = Presence(lambda _party: 10), ManualClock()
    before = Journal(acts, presence, clock, Heard(), kept.append)
    line = next(one for one in before.whole().lines if one.about == "p")
    before.acknowledge(BEN, AcknowledgeLine(line.n), lambda _answer: None)
    after = Journal(acts, presence, clock, Heard(), kept.append, kept[-1])
    seen = {one.about: one.seen_by for one in after.whole().lines}
    assert seen == {"p": "Ben", "q": ""}
    damaged = Journal(acts, presence, clock, Heard(), kept.append, "{")
    assert {one.seen_by for one in damaged.whole().lines} == {""}
