"""The test above all others: a snapshot and the events since equal a fresh snapshot."""

from histories import histories
from hypothesis import given, settings
from hypothesis import strategies as st
from meetings import POLL, founded, of, opened

from conference.core.errors import Refusal
from conference.core.ids import ItemId, PartyId, PollId
from conference.deliberation.polls.commands import (
    ClosePoll,
    EnterHands,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    VoidPoll,
)
from conference.deliberation.polls.model import Poll, Reveal
from conference.deliberation.programme.commands import EndItem, StartItem
from conference.deliberation.rooms.commands import SetHeadcount
from conference.deliberation.rooms.events import HeadcountSet, PartiesRegistered
from conference.protocol import codec, views
from conference.protocol.messages import EventMessage, Snapshot
from conference.protocol.views import Audience

polls = st.sampled_from([POLL, PollId("p2")])
desk_commands = st.one_of(
    st.builds(StartItem, st.sampled_from([ItemId(f"i{n}") for n in range(4)])),
    st.builds(EndItem),
    st.builds(OpenPoll, polls),
    st.builds(ClosePoll, polls),
    st.builds(PublishPoll, polls),
    st.builds(VoidPoll, polls, st.just("a mistake")),
    st.builds(SetHeadcount, st.integers(0, 6), st.integers(0, 2).map(PartyId)),
    st.builds(
        Poll,
        polls,
        st.sampled_from(["A?", "B?"]),
        st.just(("x", "y")),
        reveal_parties=st.sampled_from(Reveal),
        reveal_chamber=st.sampled_from(Reveal),
    ).map(PreparePoll),
)


def touched(events):
    for event in events:
        if isinstance(event, HeadcountSet):
            yield event.party
        elif isinstance(event, PartiesRegistered):
            yield from (party.id for party in event.parties)


@given(st.lists(desk_commands, max_size=25), st.sampled_from(Audience))
@settings(max_examples=200)
def test_snapshot_and_events_equal_a_fresh_snapshot(history, audience):
    driver = founded()
    replica = views.project(driver.meeting, audience)
    for command in history:
        before = driver.meeting
        events = driver.do(command)
        if isinstance(events, Refusal):
            continue
        changes = views.changes(before, driver.meeting, audience, touched(events))
        message = EventMessage(seq=1, after=0, now=0, changes=changes)
        views.apply(replica, codec.decode_server(codec.encode(message)).changes)
        fresh = Snapshot(0, 0, views.project(driver.meeting, audience))
        assert replica == codec.decode_server(codec.encode(fresh)).views


@given(histories)
@settings(max_examples=50)
def test_no_ballot_shows_in_any_document_before_the_poll_closes(history):
    driver = opened()
    before = {audience: views.project(driver.meeting, audience) for audience in Audience}
    for command in history:
        if not isinstance(command, SetHeadcount):
            driver.do(command)
    assert before == {audience: views.project(driver.meeting, audience) for audience in Audience}


def test_counts_go_out_when_the_poll_says_so_and_not_before():
    driver = opened(reveal_parties=Reveal.MANUAL, reveal_chamber=Reveal.ON_CLOSE)

    def shown(audience):
        return views.project(driver.meeting, audience)[f"poll/{POLL}"].tally is not None

    driver.must(of(0, EnterHands(POLL, (2, 1))))
    assert views.room_view(driver.meeting, PartyId(0), 0, "CODE").by_phone is None
    assert not any(shown(audience) for audience in Audience)
    driver.must(ClosePoll(POLL))
    assert [shown(audience) for audience in Audience] == [True, True, False, False]
    driver.must(PublishPoll(POLL))
    assert all(shown(audience) for audience in Audience)
    room = views.room_view(driver.meeting, PartyId(0), 0, "CODE")
    assert (room.hands, room.by_phone) == ((2, 1), (0, 0))
