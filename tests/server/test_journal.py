"""Refusals in the log that all desks share."""

import pytest

from conference.core.clock import ManualClock, Millis
from conference.core.errors import Refusal
from conference.core.ids import ItemId, PartyId, PollId
from conference.deliberation.outputs.events import (
    BlackoutSet,
    ScenePrepared,
    SceneTaken,
    SceneTakenBack,
)
from conference.deliberation.outputs.model import HOLDING, Output, Scene, SceneKind, Shown
from conference.deliberation.polls.commands import OpenPoll
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.programme.events import ItemStarted, PlanLockSet, StandbySet
from conference.deliberation.rooms.commands import AcknowledgeLine, SetHeadcount
from conference.deliberation.seconding.events import AskingWithdrawn, SecondAsked
from conference.deliberation.seconding.model import SecondAct
from conference.deliberation.sender import Role, Sender
from conference.deliberation.timers.events import TimerAdded
from conference.protocol import messages as m
from conference.protocol.codec import decode_server
from conference.server.door.presence import LOST_AFTER, Presence
from conference.server.record.acts import Acts
from conference.server.watchers.journal import (
    MOST_LINES,
    MOST_NAMED,
    MOST_REFUSED,
    QUIET,
    Journal,
)

ANN, BEN = Sender(Role.DESK, login="Ann"), Sender(Role.DESK, login="Ben")
LATE = Refusal("standby_moved", "The standby has moved.")


class Heard:
    """Takes the place of the bus: keeps what every desk is told."""

    def __init__(self):
        self.frames = []

    def publish(self, frames):
        self.frames.append(frames)


def clocked():
    bus, clock = Heard(), ManualClock()
    return Journal(Acts(), Presence(lambda _party: 10), clock, bus), bus, clock


def journal():
    return clocked()[:2]


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


def test_desks_are_told_once_a_second_how_often_the_same_was_refused():
    log, bus = journal()
    for _ in range(50):
        log.refused(ANN, StartItem(ItemId("song"), 3), LATE)
    assert len(bus.frames) == 1
    log.tell_counts()
    log.tell_counts()
    (_, told) = bus.frames
    assert b'"count":50' in told.frames
    log.refused(BEN, StartItem(ItemId("song"), 3), LATE)
    log.refused(BEN, StartItem(ItemId("song"), 3), LATE)
    log.add("help_asked", about="1")
    log.tell_counts()
    assert b'"by":"Ben"' in bus.frames[-1].frames


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
    for code in ("second_person", "counted_once", "tellers_differ"):
        log.refused(ANN, OpenPoll(PollId("p")), Refusal(code, "Another must confirm."))
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


ALL = tuple(Output)
POLL_SCENE = Scene(SceneKind.POLL, poll=PollId("p"))


@pytest.mark.parametrize(
    ("event", "text"),
    [
        (SceneTaken((Shown(Output.HALL, HOLDING), Shown(Output.ROOMS, HOLDING)), Millis(0)),
         "holding:hall,rooms"),
        (SceneTaken((Shown(Output.HALL, POLL_SCENE), Shown(Output.STAGE, HOLDING)), Millis(0)),
         "poll:hall holding:stage"),
        (SceneTakenBack((Shown(Output.HALL, HOLDING),), Millis(0)),
         "holding:hall"),
        (ScenePrepared(ALL, POLL_SCENE, Millis(0)), "poll:all"),
        (ScenePrepared((Output.HALL,), None, Millis(0)), "next:hall"),
        (BlackoutSet(ALL[:3], True, Millis(0)), "black:hall,rooms,phones"),
        (BlackoutSet((Output.HALL,), False, Millis(0)), "lifted:hall"),
        (StandbySet(None, Millis(0)), "next"),
        (PlanLockSet(True, "Ann", Millis(0)), "locked"),
        (PlanLockSet(False, "Ann", Millis(0)), "unlocked"),
        (TimerAdded("t", Millis(60_000), Millis(0)), "60"),
        (TimerAdded("t", Millis(-30_000), Millis(0)), "-30"),
        (SecondAsked(SecondAct.PUBLISH, "p", "Ann", Millis(0)), "publish_poll"),
        (AskingWithdrawn(SecondAct.PUBLISH, "p", Millis(0)), "publish_poll"),
    ],
)  # fmt: skip
def test_what_was_done_to_screens_and_plan_is_told_in_codes(event, text):
    acts = Acts()
    acts.add(1, 1_750_000_000, event, "Ann")
    (act,) = acts.newest()
    assert act.text == text


def test_strangers_are_one_line_each_way_which_counts_them_once_a_second():
    log, bus, clock = clocked()
    for number in range(500):
        log.stranger("OSC", f"10.0.0.{number}")
    log.stranger("HTTP", "10.1.1.1\n")
    assert len(bus.frames) == 2
    assert [(line.by, line.count) for line in log.whole().lines] == [
        ("Somebody (OSC)", 1), ("Somebody (HTTP)", 1),
    ]  # fmt: skip
    log.tell_counts()
    log.tell_counts()
    assert len(bus.frames) == 3
    osc, http = log.whole().lines
    assert (osc.n, osc.count, http.n, http.count) == (1, 500, 2, 1)
    assert osc.text == "run the show: The token opens nothing. The last one came from 10.0.0.499."
    assert "\n" not in http.text
    clock.advance(QUIET + 1)
    log.stranger("OSC", "")
    assert [line.count for line in log.whole().lines] == [500, 1, 1]
    assert log.whole().lines[-1].text.endswith("an address that nobody knows.")


@pytest.mark.parametrize("is_dropped", [False, True])
def test_strangers_who_come_after_their_line_was_seen_or_is_gone_are_another_line(is_dropped):
    log, _bus, _clock = clocked()
    log.stranger("OSC", "10.0.0.1")
    (line,) = log.whole().lines
    if is_dropped:
        for number in range(MOST_LINES):
            log.add("help_asked", about=str(number))
    else:
        log.acknowledge(BEN, AcknowledgeLine(line.n), lambda _answer: None)
    log.stranger("OSC", "10.0.0.2")
    log.stranger("OSC", "10.0.0.3")
    log.tell_counts()
    last = log.whole().lines[-1]
    assert (last.n > line.n, last.count, last.kind) == (True, 2, "refused")
