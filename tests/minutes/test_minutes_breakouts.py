"""Breakouts in minutes: what was talked about, how long each phase was, and who was heard from."""

from meetings import founded, of

from conference.core.clock import Millis
from conference.deliberation.breakouts.commands import (
    EndBreakout,
    EndOnTime,
    NextPhase,
    PrepareBreakout,
    RecallBreakout,
    ReportRoom,
    StartBreakout,
)
from conference.deliberation.breakouts.model import BreakoutPhase, Headway, PhaseKind
from conference.minutes.breakouts import breakout_said
from conference.minutes.clerk import Clerk
from conference.minutes.making import minutes

PHASES = (BreakoutPhase(PhaseKind.SETTLE, 120), BreakoutPhase(PhaseKind.GO_ROUND, 480))


def held():
    driver = founded()
    driver.must(PrepareBreakout("rents", "Rents", "What would help?", PHASES))
    driver.must(StartBreakout("rents"))
    driver.now = Millis(driver.now + 60_000)
    driver.must(NextPhase("rents", 0))
    driver.must(of(0, ReportRoom("rents", Headway.FINISHED)))
    driver.must(of(1, ReportRoom("rents", Headway.LATE)))
    return driver


def told(driver):
    """What the minutes say of it."""
    clerk = Clerk()
    for event in driver.events:
        clerk.hear(driver.now // 1000, event)
    (sitting,) = minutes(clerk, None).sittings
    return [act.text for act in sitting.acts if "small groups" in getattr(act, "text", "")]


def test_a_breakout_that_was_called_back_is_told_with_its_phases_as_they_were():
    driver = held()
    driver.must(RecallBreakout("rents"))
    until = driver.meeting.breakouts.by_id["rents"].grace_until
    driver.now = until
    driver.must(EndOnTime("rents", until))
    (text,) = told(driver)
    assert text.startswith("3 rooms talked in small groups about “Rents”: “What would help?”.")
    assert "Its phases were settling in 1:00, a go-round 8:00." in text
    assert "Rooms were called back at 15:07, and it was over at 15:08." in text
    assert text.endswith("2 rooms said last how far they were: 1 finished, 1 late.")


def test_one_that_was_ended_or_is_still_on_says_so_and_a_draft_is_not_told():
    driver = held()
    assert "It was still on." in told(driver)[0]
    driver.must(EndBreakout("rents"))
    assert "without a recall" in told(driver)[0]
    other = founded()
    other.must(PrepareBreakout("never", "Never", "", PHASES))
    assert not [event for event in other.events if breakout_said(other.meeting, event)]
