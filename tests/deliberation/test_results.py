"""The result sheet: counts first, percentages that sum to 100, parts that sum to the whole."""

from dataclasses import replace

import pytest
from meetings import POLL, CastBallot, of, opened

from conference.core.errors import ConferenceError
from conference.core.ids import PartyId, PersonId
from conference.deliberation.polls.commands import (
    ClosePoll,
    EnterHands,
    PressButton,
    PublishPoll,
)
from conference.deliberation.polls.results import result_sheet
from conference.protocol import codec, views
from conference.protocol.views import Audience


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
    for audience in Audience:
        view = views.project(driver.meeting, audience)[f"poll/{POLL}"]
        assert view.sheet == event.sheet


def test_a_result_whose_channels_do_not_sum_to_the_whole_cannot_be_made():
    poll = published().meeting.polls.by_id[POLL]
    with pytest.raises(ConferenceError, match="channels"):
        result_sheet(poll, replace(poll.tally, people=(9, 1, 4)))
