"""Surveys from a table: a line a question, all faults told at once, and back into a table."""

from datetime import UTC

import pytest
from meetings import founded

from conference.core.errors import ConferenceError
from conference.core.ids import ItemId
from conference.deliberation.cues.commands import PlanCues
from conference.deliberation.cues.model import Cue, CueKind
from conference.deliberation.cues.planned import SHOWN
from conference.deliberation.founding.plan import plan_commands, table_named
from conference.deliberation.outputs.model import Scene, SceneKind
from conference.deliberation.surveys.commands import (
    OpenSurvey,
    PlanSurveys,
    PrepareSurvey,
    SurveyLine,
)
from conference.deliberation.surveys.model import Question, QuestionKind
from conference.deliberation.surveys.table import TITLE, plan_as_csv, surveys_of_table

HEAD = "survey,title,item,question,kind,options\n"
HEARD = Question(QuestionKind.SCALE, "I felt heard")
LENGTH = Question(QuestionKind.CHOICE, "It was", ("too short", "right"))
WORDS = Question(QuestionKind.WORDS, "What else?")
TABLE = (
    HEAD + "talk,How was it?,i1,I felt heard,,\n"
    ",,,It was,,too short | right\n"
    ",,,What else?,words,\n"
    "short,,,I felt heard,scale,\n"
)
PLANNED = PlanSurveys(
    (
        SurveyLine("talk", "How was it?", (HEARD, LENGTH, WORDS), ItemId("i1")),
        SurveyLine("short", TITLE, (HEARD,)),
    )
)


def read(text, driver=None):
    items = (driver or founded()).meeting.programme.items
    return surveys_of_table(text, "surveys.csv", items)


def faults(lines):
    with pytest.raises(ConferenceError) as refused:
        read(HEAD + lines)
    return refused.value.sentence


def test_a_line_is_a_question_of_the_survey_above_it():
    assert read(TABLE) == PLANNED


def test_columns_have_other_names_and_an_item_may_be_named_by_its_title():
    found = read("Survey ID;Session;Text;Answers\ntalk;item 1;It was;too short|right\n")
    assert found.surveys == (SurveyLine("talk", TITLE, (LENGTH,), ItemId("i1")),)


def test_all_faults_are_told_with_their_lines():
    told = faults(
        "a,,dinner,I felt heard,,\n"
        "b,Second,,It was,choice,right\n"
        "c,,,What else?,words,\n"
        "d,,,How much?,guess,\n"
        "d,Other,,,,\n"
        "a,,,Again,,\n"
    )
    for part in (
        "there is no item 'dinner'",
        "'b' cannot be asked so: Question 1 needs 2 to 8 answers",
        "'c' cannot be asked so: Ask one question at least that is answered by a tap",
        "'guess' is none of: scale, choice, words",
        "stands on the first line of a survey",
        "is empty",
        "the lines of 'a' do not stand together",
    ):
        assert part in told, part


def test_a_table_without_a_survey_is_refused():
    assert "there is no survey in it" in faults("")


def test_what_is_written_is_read_again():
    driver = founded()
    driver.must(read(TABLE, driver))
    assert read(plan_as_csv(driver.meeting), driver) == PLANNED
    assert driver.do(PLANNED) == ()


def test_all_surveys_of_a_plan_are_written_or_none():
    driver = founded()
    driver.must(PrepareSurvey("short", "Asked", (HEARD,)))
    driver.must(OpenSurvey("short"))
    refused = driver.do(PLANNED)
    assert refused.sentence == "short: It was asked already. Write another one."
    assert "talk" not in driver.meeting.surveys.by_id
    twice = PlanSurveys((PLANNED.surveys[0], PLANNED.surveys[0]))
    assert "an id of its own" in driver.do(twice).sentence


def test_a_plan_brings_surveys_and_the_cues_that_ask_them():
    tables = {
        "programme.csv": (
            "id,date,start,minutes,kind,title\ni1,2027-05-14,10:00,30,speech,Item 1\n"
        ),
        "surveys.csv": TABLE,
        "cues.csv": (
            "item,cue,outputs,what,after,seconds,armed\n"
            "i1,ask,,talk,,,\ni1,survey,,How was it?,,,\ni1,end,,,60,,\ni1,end,,talk,,,\n"
        ),
    }
    plan = plan_commands("Ours", tables, UTC, rehearsal=False)
    assert PLANNED in plan.commands
    (cues,) = [one.cues for one in plan.commands if isinstance(one, PlanCues)]
    assert cues == (
        Cue("1", CueKind.OPEN_SURVEY, survey="talk"),
        Cue("2", CueKind.SCENE, SHOWN, Scene(SceneKind.SURVEY, survey="talk")),
        Cue("3", CueKind.CLOSE_SURVEY, wait=60_000),
        Cue("4", CueKind.CLOSE_SURVEY, survey="talk"),
    )
    tables["cues.csv"] = "item,cue,what\ni1,ask,nothing\ni1,survey,\ni1,ask,\n"
    with pytest.raises(ConferenceError) as refused:
        plan_commands("Ours", tables, UTC, rehearsal=False)
    assert refused.value.sentence.count("there is no survey") == 2
    assert "needs the survey that it opens" in refused.value.sentence


@pytest.mark.parametrize("name", ["surveys.csv", "Our plan - Survey.CSV"])
def test_the_table_is_known_by_its_name(name):
    assert table_named(name) == "surveys.csv"
