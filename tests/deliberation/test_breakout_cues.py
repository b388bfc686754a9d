"""GO starts, calls back and ends breakouts, and says beforehand why it could not."""

from meetings import founded

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.breakouts.commands import EndBreakout, PrepareBreakout, StartBreakout
from conference.deliberation.breakouts.model import BreakoutPhase, BreakoutState, PhaseKind
from conference.deliberation.cues.checks import check
from conference.deliberation.cues.commands import FireCue, PlanCues
from conference.deliberation.cues.decide import incomplete
from conference.deliberation.cues.model import Cue, CueKind, CueOutcome
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.outputs.preview import scene_fault
from conference.deliberation.programme.commands import StartItem

ITEM = ItemId("i1")
PREPARE = PrepareBreakout("rents", "Rents", "", (BreakoutPhase(PhaseKind.TALK, 600),))
START = Cue("start", CueKind.START_BREAKOUT, breakout="rents")
RECALL = Cue("back", CueKind.RECALL_BREAKOUT, breakout="rents", wait=Millis(60_000), armed=True)
END = Cue("over", CueKind.END_BREAKOUT, breakout="rents", wait=Millis(90_000), armed=True)


def planned(*cues, prepare=True):
    driver = founded()
    if prepare:
        driver.must(PREPARE)
    driver.must(PlanCues(ITEM, cues))
    return driver


def state(driver):
    return driver.meeting.breakouts.by_id["rents"].state


def due(driver, cue):
    return driver.meeting.cues.run(ITEM, cue).due


def test_go_starts_a_breakout_and_its_cues_call_it_back_and_end_it():
    driver = planned(START, RECALL, END)
    driver.must(StartItem(ITEM))
    assert state(driver) is BreakoutState.RUNNING
    driver.must(FireCue(ITEM, "back", due(driver, "back")))
    assert state(driver) is BreakoutState.RECALLED
    driver.must(FireCue(ITEM, "over", due(driver, "over")))
    assert state(driver) is BreakoutState.ENDED


def test_what_the_audience_sees_is_skipped_after_a_wait_unless_it_is_armed():
    driver = planned(START, Cue("back", CueKind.RECALL_BREAKOUT, breakout="rents", wait=Millis(9)))
    driver.must(StartItem(ITEM))
    driver.must(FireCue(ITEM, "back", due(driver, "back")))
    assert driver.meeting.cues.run(ITEM, "back").outcome is CueOutcome.SKIPPED
    assert state(driver) is BreakoutState.RUNNING


def test_a_cue_of_a_breakout_that_cannot_be_says_so_before_go_and_fails_alone():
    driver = planned(START, prepare=False)
    assert "no such breakout" in check(driver.meeting, ITEM, START)
    driver.must(StartItem(ITEM))
    run = driver.meeting.cues.run(ITEM, "start")
    assert run.outcome is CueOutcome.FAILED
    assert "no such breakout" in run.sentence


def test_a_recall_after_a_start_of_the_same_item_is_expected_to_work():
    driver = planned(START, RECALL)
    assert check(driver.meeting, ITEM, START) == check(driver.meeting, ITEM, RECALL) == ""
    driver.must(StartBreakout("rents"))
    driver.must(EndBreakout("rents"))
    assert "is over" in check(driver.meeting, ITEM, START)


def test_a_cue_needs_the_breakout_that_it_is_about():
    for kind in (CueKind.START_BREAKOUT, CueKind.RECALL_BREAKOUT, CueKind.END_BREAKOUT):
        assert "needs the breakout" in incomplete(Cue("x", kind))


def test_a_scene_names_a_breakout_that_there_is():
    driver = planned()
    scene = Scene(SceneKind.BREAKOUT, breakout="rents")
    assert scene_fault(driver.meeting, scene, (Output.HALL,)) == ""
    other = Scene(SceneKind.BREAKOUT, breakout="none")
    assert scene_fault(driver.meeting, other, (Output.HALL,)) == "There is no such breakout."
