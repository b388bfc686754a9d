"""Priorities and surveys in minutes: a sentence each."""

from meetings import founded, of

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.priorities.commands import SendPriorities, SetGathering
from conference.deliberation.priorities.model import Priority
from conference.deliberation.surveys.cells import Answer, told
from conference.deliberation.surveys.commands import (
    CloseSurvey,
    OpenSurvey,
    PrepareSurvey,
    TellSurvey,
)
from conference.deliberation.surveys.model import Question, QuestionKind
from conference.minutes.gathered import gathered_said

HEARD = Question(QuestionKind.SCALE, "I felt heard")
LENGTH = Question(QuestionKind.CHOICE, "It was", ("short", "right"))


def sentences(driver):
    return [said for one in driver.events if (said := gathered_said(driver.meeting, one))]


def test_gathering_is_told_with_what_stands_at_its_end():
    driver = founded()
    driver.must(SetGathering(Millis(0), None))
    driver.must(of(0, SendPriorities(0, "en", 12, (Priority("Buses"),))))
    driver.must(SetGathering(Millis(0), driver.now))
    driver.must(SetGathering(None, None))
    assert sentences(driver) == [
        "Rooms and assemblies may send their priorities.",
        "Gathering of priorities was closed. Those of 1 assembly stand: 12 people agreed.",
        "Priorities are gathered no more.",
    ]


def test_a_survey_is_told_by_its_whole_and_not_where_few_answered():
    driver = founded()
    for number, people in (("s1", 10), ("s2", 3)):
        driver.must(PrepareSurvey(number, "How was it?", (HEARD, LENGTH), ItemId("i1")))
        driver.must(OpenSurvey(number))
        driver.must(CloseSurvey(number))
        answers = [Answer(0, (4, 2)) for _ in range(people)]
        result = told((HEARD, LENGTH), answers, {0: "n"}, ["n", "s"]).result
        driver.must(TellSurvey(number, result))
    assert sentences(driver) == [
        "Survey “How was it?”, after “Item 1”: 10 answers in 1 room. I felt heard: 4.0 out of 5"
        " (10); It was: short 0, right 10.",
        "Survey “How was it?”, after “Item 1”: 3 answers in 1 room. Nothing is told of so few.",
    ]
