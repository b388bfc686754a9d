"""What is shown when: no ballot before its time, in no document; and the order within a frame."""

from histories import histories
from hypothesis import given, settings
from meetings import POLL, ROOMS_HEARD, Asks, of, opened

from conference.core.ids import ItemId, PartyId, PollId
from conference.deliberation.polls.commands import (
    ClosePoll,
    CountPartyAgain,
    EnterHands,
    LeaveOutParty,
    OpenPoll,
    PublishPoll,
    StartPhonesOver,
    TellRoom,
    VoidPoll,
)
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Poll, Reveal
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol import views
from conference.protocol.views import Audience

MENDING = StartPhonesOver | LeaveOutParty | CountPartyAgain
"""Everybody sees that a room is mended, and why."""


@given(histories)
@settings(max_examples=50)
def test_no_ballot_shows_in_any_document_before_the_poll_closes(history):
    driver = opened()
    before = {audience: views.project(driver.meeting, audience) for audience in ROOMS_HEARD}
    for command in history:
        asked = command.command if isinstance(command, Asks) else command
        if not isinstance(asked, SetHeadcount | MENDING | TellRoom):  # desks see what they enter
            driver.do(command)
    assert before == {audience: views.project(driver.meeting, audience) for audience in ROOMS_HEARD}


def test_counts_go_out_when_the_poll_says_so_and_not_before():
    driver = opened(reveal_parties=Reveal.MANUAL, reveal_chamber=Reveal.ON_CLOSE)

    def shown(audience):
        return views.project(driver.meeting, audience)[f"poll/{POLL}"].tally is not None

    driver.must(of(0, EnterHands(POLL, (2, 1))))
    assert views.room_view(driver.meeting, PartyId(0), 0, "CODE").by_phone is None
    assert not any(shown(audience) for audience in ROOMS_HEARD)
    driver.must(ClosePoll(POLL))
    assert [shown(audience) for audience in ROOMS_HEARD] == [True, True, False, False, True]
    driver.must(PublishPoll(POLL))
    assert all(shown(audience) for audience in ROOMS_HEARD)
    room = views.room_view(driver.meeting, PartyId(0), 0, "CODE")
    assert (room.hands, room.by_phone) == ((2, 1), (0, 0))


def test_in_a_frame_what_is_gone_comes_first_and_all_is_in_the_order_of_a_snapshot():
    driver = opened()
    driver.must(ClosePoll(POLL))
    driver.must(preparing(Poll(PollId("p2"), "Which?", ("A", "B"))))
    before, events = driver.meeting, []
    for command in (
        SetHeadcount(1, PartyId(2)),
        SetHeadcount(1, PartyId(0)),
        OpenPoll(PollId("p2")),
        StartItem(ItemId("i2")),
    ):
        events += driver.must(command)
    paths = views.touched(before, driver.meeting, events)
    changes = views.changes(before, driver.meeting, Audience.HALL, paths)
    assert [(change.path, change.view is None) for change in changes] == [
        ("item/i0", True),
        (f"poll/{POLL}", True),
        ("conference", False),
        ("playhead", False),
        ("item/i2", False),
        ("item/i3", False),
        ("poll/p2", False),
        ("party/0", False),
        ("party/2", False),
        ("output/hall", False),
        ("output/members", False),
        ("output/overlay", False),
    ]
    fresh, changed = views.project(driver.meeting, Audience.HALL), [one.path for one in changes[2:]]
    assert [path for path in fresh if path in changed] == changed


def test_nothing_is_sent_of_what_was_touched_and_is_as_it_was():
    driver = opened()
    before = driver.meeting
    events = (
        *driver.must(SetHeadcount(4, PartyId(0))),
        *driver.must(SetHeadcount(3, PartyId(0))),
    )
    paths = views.touched(before, driver.meeting, events)
    assert paths == {"party/0"}
    assert views.changes(before, driver.meeting, Audience.DESK, paths) == ()


def test_who_leads_in_each_party_stands_in_the_document_once_the_poll_is_over():
    driver = opened(reveal_parties=Reveal.LIVE, reveal_chamber=Reveal.MANUAL)

    def leading(audience):
        return views.project(driver.meeting, audience)[f"poll/{POLL}"].leading

    driver.must(of(0, EnterHands(POLL, (2, 1))))
    assert {leading(audience) for audience in ROOMS_HEARD} == {""}
    driver.must(ClosePoll(POLL))
    assert {audience: leading(audience) for audience in ROOMS_HEARD if leading(audience)} == {
        Audience.DESK: "0.."
    }
    driver.must(LeaveOutParty(POLL, PartyId(0), "It was not a watch party."))
    assert leading(Audience.DESK) == "..."
    driver.must(CountPartyAgain(POLL, PartyId(0), "It was one."))
    driver.must(PublishPoll(POLL))
    assert leading(Audience.DESK) == leading(Audience.HALL) == "0.."
    assert leading(Audience.ROOMS) == ""


def test_a_void_poll_says_why_and_since_when():
    driver = opened()
    driver.must(VoidPoll(POLL, " The question was wrong. "))
    for audience in ROOMS_HEARD:
        view = views.project(driver.meeting, audience)[f"poll/{POLL}"]
        assert view.state == "void"
        assert view.void_reason == "The question was wrong."
        assert view.voided_at == driver.meeting.polls.voids[POLL].at
