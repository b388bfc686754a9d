"""GO asks and closes surveys and shows them, and says beforehand why it could not."""

import pytest
from meetings import founded

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.audience import Audience
from conference.deliberation.cues.checks import check
from conference.deliberation.cues.commands import FireCue, PlanCues
from conference.deliberation.cues.decide import incomplete
from conference.deliberation.cues.model import Cue, CueKind, CueOutcome
from conference.deliberation.documents import documents
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.outputs.preview import scene_fault
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.surveys.commands import CloseSurvey, OpenSurvey, PrepareSurvey
from conference.deliberation.surveys.model import Question, QuestionKind, SurveyState

ITEM = ItemId("i1")
HEARD = (Question(QuestionKind.SCALE, "I felt heard"),)
ASK = Cue("ask", CueKind.OPEN_SURVEY, survey="s1")
SHOW = Cue("show", CueKind.SCENE, (Output.HALL,), Scene(SceneKind.SURVEY, survey="s1"))
OVER = Cue("over", CueKind.CLOSE_SURVEY, survey="s1", wait=Millis(60_000))
WHICHEVER = Cue("over", CueKind.CLOSE_SURVEY, wait=Millis(60_000))


def planned(*cues, surveys=("s1", "s2")):
    driver = founded()
    for name in surveys:
        driver.must(PrepareSurvey(name, f"Survey {name}", HEARD))
    driver.must(PlanCues(ITEM, cues))
    return driver


def state(driver, name="s1"):
    return driver.meeting.surveys.by_id[name].state


def due(driver, cue):
    return driver.meeting.cues.run(ITEM, cue).due


@pytest.mark.parametrize("over", [OVER, WHICHEVER])
def test_go_asks_a_survey_shows_it_and_closes_it_by_itself(over):
    driver = planned(ASK, SHOW, over)
    assert [check(driver.meeting, ITEM, cue) for cue in (ASK, SHOW, over)] == ["", "", ""]
    driver.must(StartItem(ITEM))
    assert state(driver) is SurveyState.OPEN
    assert driver.meeting.outputs.states[Output.HALL].scene.survey == "s1"
    driver.must(FireCue(ITEM, "over", due(driver, "over")))
    assert state(driver) is SurveyState.CLOSED


def test_what_is_asked_after_a_wait_is_skipped_unless_it_is_armed():
    driver = planned(Cue("ask", CueKind.OPEN_SURVEY, survey="s1", wait=Millis(9)))
    driver.must(StartItem(ITEM))
    driver.must(FireCue(ITEM, "ask", due(driver, "ask")))
    assert driver.meeting.cues.run(ITEM, "ask").outcome is CueOutcome.SKIPPED
    assert state(driver) is SurveyState.DRAFT


def test_a_survey_that_cannot_be_asked_says_so_before_go_and_fails_alone():
    driver = planned(ASK, SHOW, surveys=())
    assert check(driver.meeting, ITEM, ASK) == "There is no survey s1."
    driver.must(StartItem(ITEM))
    assert driver.meeting.cues.run(ITEM, "ask").outcome is CueOutcome.FAILED
    assert driver.meeting.cues.run(ITEM, "show").outcome is CueOutcome.FAILED


def test_another_that_is_open_is_in_the_way_unless_a_cue_before_closes_it():
    driver = planned(ASK)
    driver.must(OpenSurvey("s2"))
    assert "Close it first" in check(driver.meeting, ITEM, ASK)
    driver.must(PlanCues(ITEM, (Cue("first", CueKind.CLOSE_SURVEY), ASK)))
    assert check(driver.meeting, ITEM, ASK) == ""
    driver.must(StartItem(ITEM))
    assert (state(driver, "s2"), state(driver)) == (SurveyState.CLOSED, SurveyState.OPEN)


def test_closing_whichever_is_open_is_done_where_none_is():
    driver = planned(Cue("over", CueKind.CLOSE_SURVEY))
    driver.must(StartItem(ITEM))
    assert driver.meeting.cues.run(ITEM, "over").outcome is CueOutcome.DONE


def test_a_cue_needs_the_survey_that_it_asks_but_not_the_one_that_it_closes():
    assert "needs the survey" in incomplete(Cue("x", CueKind.OPEN_SURVEY))
    assert incomplete(Cue("x", CueKind.CLOSE_SURVEY)) == ""


def test_a_scene_shows_a_survey_that_was_asked_and_no_draft():
    driver = planned()
    scene = Scene(SceneKind.SURVEY, survey="s1")
    assert "not asked yet" in scene_fault(driver.meeting, scene)
    assert scene_fault(driver.meeting, Scene(SceneKind.SURVEY)) == "There is no such survey."
    driver.must(OpenSurvey("s1"))
    assert scene_fault(driver.meeting, scene) == ""


def test_who_looks_at_the_scene_of_a_survey_is_sent_it_long_after_others_were_asked():
    driver = planned(ASK, Cue("show", CueKind.SCENE, (Output.MEMBERS,), SHOW.scene))
    driver.must(StartItem(ITEM))
    driver.must(CloseSurvey("s1"))
    driver.must(OpenSurvey("s2"))

    def seen(audience):
        found = (path for path, _ in documents(driver.meeting, audience))
        return [path for path in found if path.startswith("survey/")]

    assert seen(Audience.MEMBERS) == ["survey/s1"]
    assert seen(Audience.PHONES) == ["survey/s2"]
