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
from conference.server.door.presence import LOST_AFTER, Presence
from conference.server.record.acts import Acts
from conference.server.watchers.journal import MOST_LINES, MOST_NAMED, MOST_REFUSED, Journal

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
    acts, kept = Acts(), {}
    acts.add(7, 1_750_000_000, ItemStarted(ItemId("p"), Millis(0)), "Ann")
    acts.add(8, 1_750_000_000, ItemStarted(ItemId("q"), Millis(0)), "Ann")
    presence, clock = Presence(lambda _party: 10), ManualClock()
    before = Journal(acts, presence, clock, Heard(), kept.__setitem__)
    line = next(one for one in before.whole().lines if one.about == "p")
    before.acknowledge(BEN, AcknowledgeLine(line.n), lambda _answer: None)
    after = Journal(acts, presence, clock, Heard(), kept.__setitem__, kept.get)
    seen = {one.about: one.seen_by for one in after.whole().lines}
    assert seen == {"p": "Ben", "q": ""}
    damaged = Journal(acts, presence, clock, Heard(), kept.__setitem__, lambda _name: "{")
    assert {one.seen_by for one in damaged.whole().lines} == {""}


class Screen:
    """A client of a party, as far as presence looks."""

    def __init__(self, party):
        self.role, self.party, self.delay = Role.PARTY, PartyId(party), None


def lose(presence, clock, parties):
    """The screens of these rooms came, and were lost long enough ago to be told."""
    for party in parties:
        presence.joined(Screen(party), clock.now())
        presence.left(Screen(party), clock.now())
    clock.advance(LOST_AFTER)


def test_that_a_room_is_lost_and_who_has_seen_it_is_there_after_a_restart():
    acts, kept, clock = Acts(), {}, ManualClock()
    acts.add(7, 1, ItemStarted(ItemId("p"), Millis(0)), "Ann")
    presence = Presence(lambda _party: 10)
    before = Journal(acts, presence, clock, Heard(), kept.__setitem__)
    lose(presence, clock, (1, 2, 3))
    before.tell_links()
    line = next(one for one in before.whole().lines if one.about == "2")
    before.acknowledge(BEN, AcknowledgeLine(line.n), lambda _answer: None)
    presence.joined(Screen(3), clock.now())
    before.tell_links()

    anew = Presence(lambda _party: 10, {PartyId(1): 0, PartyId(2): 0})
    after = Journal(acts, anew, clock, Heard(), kept.__setitem__, kept.get)
    lines = after.whole().lines
    assert {one.about: one.seen_by for one in lines} == {"p": "", "1": "", "2": "Ben"}
    assert [one.n for one in lines] == [1, 2, 3]
    first = next(one for one in lines if one.about == "1")
    after.acknowledge(ANN, AcknowledgeLine(first.n), lambda _answer: None)
    anew.joined(Screen(2), clock.now())
    after.tell_links()
    third = Journal(acts, anew, clock, Heard(), kept.__setitem__, kept.get)
    assert {one.about: one.seen_by for one in third.whole().lines} == {"p": "", "1": "Ann"}


def test_a_line_of_many_lost_rooms_is_kept_until_one_of_them_is_back():
    kept, clock, presence = {}, ManualClock(), Presence(lambda _party: 10)
    log = Journal(Acts(), presence, clock, Heard(), kept.__setitem__)
    lose(presence, clock, range(MOST_NAMED + 1))
    log.tell_links()
    again = Journal(Acts(), presence, clock, Heard(), kept.__setitem__, kept.get)
    assert [(one.kind, one.count) for one in again.whole().lines] == [("parties_lost", 11)]
    presence.joined(Screen(4), clock.now())
    again.tell_links()
    assert Journal(Acts(), presence, clock, Heard(), kept.__setitem__, kept.get).whole().lines == ()
