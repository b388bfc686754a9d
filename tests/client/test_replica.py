"""The client's picture: renewed by each message, by kind and in order, sharing what is the same."""

from typing import get_args

import pytest
from commitments import lottery
from meetings import START, Driver, fold, founded, of

from conference.client import on_air
from conference.client.replica import NOTHING, Gap
from conference.core.ids import ItemId, LotteryId, MotionId, PollId
from conference.deliberation.agenda.events import OrderAdopted, ProposalBrought
from conference.deliberation.agenda.model import ProposalKind, Proposed
from conference.deliberation.breakouts.commands import PrepareBreakout, ReportRoom, StartBreakout
from conference.deliberation.breakouts.model import BreakoutPhase, Headway, PhaseKind
from conference.deliberation.chamber.commands import GiveSeats
from conference.deliberation.chamber.model import Origin
from conference.deliberation.elections.commands import (
    AreaLine,
    CallElection,
    ElectionLine,
    GiveSeatAreas,
    Nominate,
)
from conference.deliberation.floor.commands import OpenFloor
from conference.deliberation.floor.model import FloorRule
from conference.deliberation.founding.model import Rule
from conference.deliberation.lottery.commands import RecordCommitment
from conference.deliberation.motions.commands import TableMotion
from conference.deliberation.outputs.commands import PrepareScene
from conference.deliberation.oversight.events import PanelSeated
from conference.deliberation.polls.commands import OpenPoll
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Poll
from conference.deliberation.polls.tally import Turnout
from conference.deliberation.priorities.commands import SetGathering
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.rooms.commands import SendMessage
from conference.deliberation.signups.commands import SetSigningUp, SignUpRoom
from conference.deliberation.signups.model import Admitting
from conference.deliberation.statements.commands import OpenStatements, SubmitStatement
from conference.deliberation.surveys.commands import PrepareSurvey
from conference.deliberation.surveys.model import Question, QuestionKind
from conference.deliberation.timers.commands import StartTimer
from conference.deliberation.timers.model import TimerKind
from conference.deliberation.voters.commands import ListVoters
from conference.deliberation.voters.model import ListedArea
from conference.deliberation.wordings.commands import Worded, WordIn
from conference.protocol import views
from conference.protocol.codec import decode_server, encode
from conference.protocol.messages import (
    EventMessage,
    Health,
    Pong,
    Presence,
    PresenceRow,
    RoomMessage,
    Snapshot,
    Tick,
)
from conference.protocol.views import (
    AreaView,
    Audience,
    ItemView,
    PartyView,
    PollView,
    RegionView,
    Scene,
    SceneKind,
    SeatView,
    TabledView,
    View,
)

NO_ONE = Turnout(0, 9, 0, 3, 0, 0, 0)


def over_the_wire(message):
    return decode_server(encode(message))


def snapshot(driver, audience, seq):
    return over_the_wire(Snapshot(seq, driver.now, views.project(driver.meeting, audience)))


def step(driver: Driver, command, audience):
    """What the audience hears of a command."""
    before = driver.meeting
    events = driver.must(command)
    paths = views.touched(before, driver.meeting, events)
    return views.changes(before, driver.meeting, audience, paths)


def test_an_event_seen_before_changes_nothing_and_a_missing_one_is_a_gap():
    driver = founded()
    live = NOTHING.apply(snapshot(driver, Audience.DESK, 5))
    assert live.apply(EventMessage(5, 4, START, ())) is live
    assert live.apply(EventMessage(7, 5, START, ())).seq == 7
    with pytest.raises(Gap, match="after 5 came 8, which follows on 7"):
        live.apply(EventMessage(8, 7, START, ()))


def test_what_did_not_change_is_shared():
    driver = founded()
    live = NOTHING.apply(snapshot(driver, Audience.DESK, 5))
    changes = step(driver, StartItem(ItemId("i1")), Audience.DESK)
    later = live.apply(EventMessage(6, 5, START, changes))
    assert later.all(PartyView) is live.all(PartyView)
    assert later.all(ItemView) is not live.all(ItemView)
    assert on_air.item_on(later) == later.all(ItemView)[1]
    assert on_air.item_on(live) is None


def test_documents_are_had_by_kind_and_in_order():
    driver = founded()
    driver.must(preparing(Poll(PollId("p1"), "30% or 40%?", ("30%", "40%"))))
    driver.must(OpenPoll(PollId("p1")))
    live = NOTHING.apply(snapshot(driver, Audience.DESK, 5))
    assert on_air.conference(live).name == "Test conference"
    assert [item.id for item in live.all(ItemView)] == ["i0", "i1", "i2", "i3"]
    assert [region.name for region in live.all(RegionView)] == ["North", "South"]
    assert [party.id for party in live.all(PartyView)] == [0, 1, 2]
    assert live.get("party/1").headcount == 2
    assert on_air.current_poll(live) == live.all(PollView)[0] == live.get("poll/p1", PollView)
    assert live.get("area/a", AreaView).name == "Aford"
    assert live.get("item/i9") is live.get("poll/p1", ItemView) is None
    assert on_air.conference(NOTHING) is on_air.item_on(NOTHING) is None
    assert on_air.current_poll(NOTHING) is on_air.lottery_on(NOTHING) is None
    assert NOTHING.all(PollView) == ()


def test_seats_are_in_the_order_of_their_numbers():
    driver = founded()
    driver.must(GiveSeats(tuple(f"{n:064x}" for n in range(12)), Origin.ELECTED))
    live = NOTHING.apply(snapshot(driver, Audience.DESK, 5))
    assert [seat.number for seat in live.all(SeatView)] == list(range(1, 13))


@pytest.mark.parametrize("kind", get_args(View))
def test_documents_of_a_kind_are_under_its_tag(kind):
    driver = founded(second_person=(Rule.PUBLISH,))
    driver.must(preparing(Poll(PollId("p1"), "30% or 40%?", ("30%", "40%"))))
    driver.must(RecordCommitment(lottery()))
    driver.must(SendMessage("m1", "Welcome.", 10))
    driver.must(StartTimer("t1", "Break", TimerKind.FREE, 60))
    driver.must(OpenStatements("talk", "At the tables"))
    driver.must(of(0, SubmitStatement("s1", "talk", "Buses")))
    driver.must(GiveSeats(("a" * 64,), Origin.ELECTED))
    driver.must(OpenFloor("f1", "Who speaks?", FloorRule.FIRST_COME, 60))
    driver.must(CallElection(ElectionLine("chair", "The chair")))
    driver.must(Nominate("chair", "Ann", reason="A letter."))
    driver.must(GiveSeatAreas((AreaLine("North", (1,)),)))
    driver.must(TableMotion("m1", "A charter", "1. It meets each year.\n"))
    driver.must(PrepareScene((), Scene(SceneKind.MOTION, motion=MotionId("m1"))))
    driver.must(SetGathering(START, None))
    driver.must(PrepareSurvey("s1", "How was it?", (Question(QuestionKind.SCALE, "I felt heard"),)))
    driver.must(SetSigningUp(Admitting.NOD))
    driver.must(SignUpRoom("The Crown", "a", 20, "c5" * 32))
    driver.must(ListVoters((ListedArea("All", 3),), "0" * 64, "2026-11-30"))
    driver.must(PrepareBreakout("b1", "Rents", "", (BreakoutPhase(PhaseKind.TALK, 60),)))
    driver.must(StartBreakout("b1"))
    driver.must(of(0, ReportRoom("b1", Headway.READY)))
    driver.must(WordIn((Worded("item/i0", "cy", ("Item 0",), ("Eitem 0",)),)))
    driver.meeting = fold(driver.meeting, [
        ProposalBrought(1, Proposed(ProposalKind.ORDER, "The day", day=1), None, START),
        OrderAdopted(1, (), "", 1, START),
        PanelSeated(LotteryId("l1"), "Oversight", "", (), None, START),
    ])  # fmt: skip
    audience = Audience.MEMBERS if kind is TabledView else Audience.DESK
    live = NOTHING.apply(snapshot(driver, audience, 5))
    found = live.all(kind)
    assert found
    assert {*found} == {view for view in live.views.values() if isinstance(view, kind)}


def test_presence_is_merged_and_replaced_when_whole():
    one, other = PresenceRow(0, 1, 3, START, 20), PresenceRow(1, 0, 0, START, None)
    live = NOTHING.apply(Presence(START, True, (one, other)))
    later = PresenceRow(1, 2, 9, START, 30)
    live = live.apply(Presence(START, False, (later,)))
    assert dict(live.presence) == {0: one, 1: later}
    live = live.apply(Presence(START, True, (other,)))
    assert dict(live.presence) == {1: other}


def test_ticks_room_and_health_replace_the_ones_before():
    live = NOTHING.apply(Tick("p1", 1, START, NO_ONE)).apply(Tick("p1", 2, START, NO_ONE))
    assert live.ticks["p1"].n == 2
    room = views.RoomView(0, "P", "A", 9, 3, 2, "CODE", None, 0, None, None, None)
    live = live.apply(RoomMessage(room))
    assert live.room == room
    health = Health(START, 1, 2, 3, 4, 5, "ok", "ok", 1.0, 1)
    assert live.apply(health).health == health
    assert live.apply(Pong(1.0, START)) is live


def test_a_fresh_snapshot_drops_the_ticks_of_polls_that_are_no_longer_seen():
    driver = founded()
    driver.must(preparing(Poll(PollId("p1"), "30% or 40%?", ("30%", "40%"))))
    live = NOTHING.apply(Tick("p1", 1, START, NO_ONE)).apply(Tick("gone", 1, START, NO_ONE))
    live = live.apply(snapshot(driver, Audience.DESK, 5))
    assert list(live.ticks) == ["p1"]
