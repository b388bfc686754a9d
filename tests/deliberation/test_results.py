"""The result sheet: counts first, percentages that sum to 100, parts that sum to the whole."""

from dataclasses import replace

import pytest
from meetings import POLL, ROOMS_HEARD, CastBallot, of, opened

from conference.core.errors import ConferenceError
from conference.core.ids import PartyId, PersonId
from conference.deliberation.polls.commands import (
    ClosePoll,
    EnterHands,
    PressButton,
    PublishPoll,
)
from conference.deliberation.polls.model import PollState, Reveal
from conference.deliberation.polls.results import result_sheet
from conference.protocol import codec, views
from conference.protocol.views import Audience

RECORDED = (
    b'{"at":1750000000130,"poll":"p1","sheet":{"abstentions":0,"base":7,'
    b'"base_name":"people who answered","channels":{"button":{"a":0,"b":0,"c":4},'
    b'"hands":{"a":1,"b":1,"c":0},"phones":{"a":1,"b":0,"c":0}},"decision":{"abstentions":0,'
    b'"base":7,"base_name":"cast","casting_vote":"","invalid":0,"majority":"more than 1/2",'
    b'"most_against":null,"needed":4,"no":3,"passed":true,"quorum_met":true,"quorum_needed":null,'
    b'"tie":false,"yes":4},"entitled":9,"invalid":0,"lines":[{"count":2,"option":"a","tenths":286},'
    b'{"count":1,"option":"b","tenths":143},{"count":4,"option":"c","tenths":571}],'
    b'"title":"30% or 40%?","turnout_tenths":778}}'
)


def published():
    driver = opened(headcounts=(3, 2, 4), options=("a", "b", "c"))
    driver.must(CastBallot(POLL, PartyId(0), PersonId(1), "a" * 32, 1, (0,)))
    driver.must(of(1, EnterHands(POLL, (1, 1, 0))))
    driver.must(of(2, PressButton(POLL, 2)))
    driver.must(ClosePoll(POLL))
    driver.must(PublishPoll(POLL))
    return driver


def test_a_published_result_is_a_sheet_with_counts_channels_turnout_and_majority():
    driver = published()
    sheet = driver.events[-1].sheet
    assert [(line.option, line.count) for line in sheet.lines] == [("a", 2), ("b", 1), ("c", 4)]
    assert sum(line.tenths for line in sheet.lines) == 1000
    assert sheet.channels["hands"] == {"a": 1, "b": 1, "c": 0}
    assert (sheet.base, sheet.base_name, sheet.entitled) == (7, "people who answered", 9)
    assert (sheet.decision.yes, sheet.decision.needed, sheet.decision.passed) == (4, 4, True)


def test_a_sheet_survives_record_and_wire():
    driver = published()
    event = driver.events[-1]
    assert codec.decode_event(*codec.encode_event(event)) == event
    for audience in ROOMS_HEARD:
        view = views.project(driver.meeting, audience)[f"poll/{POLL}"]
        assert view.sheet == event.sheet


def test_a_result_whose_channels_do_not_sum_to_the_whole_cannot_be_made():
    poll = published().meeting.polls.by_id[POLL]
    with pytest.raises(ConferenceError, match="channels"):
        result_sheet(poll, replace(poll.tally, people=(9, 1, 4)))


def withheld(state, reveal):
    """A published poll whose counts are withheld again from all but the desk."""
    meeting = published().meeting
    poll = replace(
        meeting.polls.by_id[POLL], state=state, reveal_parties=reveal, reveal_chamber=reveal
    )
    polls = replace(meeting.polls, by_id=meeting.polls.by_id.set(POLL, poll))
    return replace(meeting, polls=polls)


@pytest.mark.parametrize(
    ("state", "reveal"),
    [
        (PollState.VOID, Reveal.ON_CLOSE),
        (PollState.VOID, Reveal.MANUAL),
        (PollState.CLOSED, Reveal.MANUAL),
    ],
)
def test_nobody_is_sent_a_sheet_whose_counts_may_not_be_seen(state, reveal):
    meeting = withheld(state, reveal)
    for audience in (Audience.HALL, Audience.ROOMS, Audience.PHONES):
        view = views.project(meeting, audience)[f"poll/{POLL}"]
        assert (view.tally, view.sheet) == (None, None)
    assert views.project(meeting, Audience.DESK)[f"poll/{POLL}"].sheet is not None


@pytest.mark.parametrize("reveal", Reveal)
def test_before_it_is_published_the_sheet_is_for_the_desk_alone(reveal):
    driver = opened(headcounts=(3, 2, 4), options=("a", "b"), reveal_parties=reveal)
    driver.must(of(1, EnterHands(POLL, (1, 1))))
    assert seen(driver.meeting) == dict.fromkeys(ROOMS_HEARD)
    driver.must(ClosePoll(POLL))
    drafted = seen(driver.meeting)
    assert [who for who, sheet in drafted.items() if sheet is not None] == [Audience.DESK]
    driver.must(PublishPoll(POLL))
    assert driver.events[-1].sheet == drafted[Audience.DESK]
    assert seen(driver.meeting) == dict.fromkeys(ROOMS_HEARD, driver.events[-1].sheet)


def seen(meeting):
    """The sheet that each audience is sent."""
    return {who: views.project(meeting, who)[f"poll/{POLL}"].sheet for who in ROOMS_HEARD}


def test_a_record_holds_a_sheet_in_the_form_that_it_has_always_had():
    assert codec.encode_event(published().events[-1]) == ("poll_published", RECORDED)
