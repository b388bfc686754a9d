"""Snapshot and events give what a fresh snapshot would, for every audience."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from meetings import START, Driver, decided, fold, founded

from conference.client.replica import NOTHING, Gap
from conference.core.errors import Refusal
from conference.core.ids import AreaId, ItemId, PartyId, PollId
from conference.deliberation.polls.commands import (
    ClosePoll,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    VoidPoll,
)
from conference.deliberation.polls.model import Poll, Reveal
from conference.deliberation.programme.commands import EndItem, StartItem
from conference.deliberation.rooms.commands import RegisterParties, SetHeadcount
from conference.deliberation.rooms.model import Party
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
    TurnoutView,
)
from conference.protocol.views import Audience

NO_ONE = TurnoutView(0, 9, 0, 3, 0, 0, 0)

headcounts = st.builds(SetHeadcount, st.integers(0, 50), st.integers(0, 4).map(PartyId))
items = st.builds(StartItem, st.integers(0, 3).map(lambda n: ItemId(f"i{n}")))
poll_ids = st.sampled_from([PollId("p1"), PollId("p2"), PollId("p3")])
prepared = st.builds(
    lambda poll, options, reveal: PreparePoll(
        Poll(poll, "30% or 40%?", options, reveal_parties=reveal)
    ),
    poll_ids,
    st.sampled_from([("30%", "40%"), ("Yes", "No", "Both")]),
    st.sampled_from(list(Reveal)),
)
steps = st.lists(
    st.one_of(
        headcounts,
        items,
        st.just(EndItem()),
        prepared,
        st.builds(OpenPoll, poll_ids),
        st.builds(ClosePoll, poll_ids),
        st.builds(PublishPoll, poll_ids),
        st.builds(VoidPoll, poll_ids, st.just("A mistake.")),
        st.just("a party more"),
    ),
    max_size=25,
)


def over_the_wire(message):
    return decode_server(encode(message))


def snapshot(driver, audience, seq):
    return over_the_wire(Snapshot(seq, driver.now, views.project(driver.meeting, audience)))


def another_party(driver):
    number = PartyId(len(driver.meeting.rooms.parties))
    party = Party(number, f"Party {number}", AreaId("b"), 51.0, -1.0, 50)
    return RegisterParties((party,))


def step(driver: Driver, command, audience):
    """What the audience hears of a command."""
    if command == "a party more":
        command = another_party(driver)
    driver.now += 10
    before = driver.meeting
    decision = decided(before, command, driver.now)
    if isinstance(decision, Refusal):
        return ()
    driver.meeting = fold(before, decision)
    touched = range(len(driver.meeting.rooms.parties))
    return views.changes(before, driver.meeting, audience, [PartyId(n) for n in touched])


@settings(max_examples=60, deadline=None)
@given(steps, st.sampled_from(list(Audience)))
def test_snapshot_and_events_give_a_fresh_snapshot(commands, audience):
    driver = founded()
    live = NOTHING.apply(snapshot(driver, audience, 5))
    seq = 5
    for command in commands:
        changes = step(driver, command, audience)
        if changes:
            message = EventMessage(seq + 3, seq, START, changes)
            seq += 3
            live = live.apply(over_the_wire(message))
    fresh = NOTHING.apply(snapshot(driver, audience, seq))
    assert dict(live.views) == dict(fresh.views)
    assert live == fresh


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
    assert later.parties is live.parties
    assert later.items is not live.items
    assert later.item_on == later.items[1]
    assert live.item_on is None


def test_documents_are_had_by_kind_and_in_order():
    driver = founded()
    driver.must(PreparePoll(Poll(PollId("p1"), "30% or 40%?", ("30%", "40%"))))
    driver.must(OpenPoll(PollId("p1")))
    live = NOTHING.apply(snapshot(driver, Audience.DESK, 5))
    assert live.conference.name == "Test conference"
    assert [item.id for item in live.items] == ["i0", "i1", "i2", "i3"]
    assert [region.name for region in live.regions] == ["North", "South"]
    assert [party.id for party in live.parties] == [0, 1, 2]
    assert live.party(1).headcount == 2
    assert live.current_poll == live.polls[0] == live.poll("p1")
    assert live.area("a").name == "Aford"
    assert live.item("i9") is live.poll("i9") is live.party(9) is live.area("x") is None
    assert NOTHING.conference is NOTHING.item_on is NOTHING.current_poll is None


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
    driver.must(PreparePoll(Poll(PollId("p1"), "30% or 40%?", ("30%", "40%"))))
    live = NOTHING.apply(Tick("p1", 1, START, NO_ONE)).apply(Tick("gone", 1, START, NO_ONE))
    live = live.apply(snapshot(driver, Audience.DESK, 5))
    assert list(live.ticks) == ["p1"]
