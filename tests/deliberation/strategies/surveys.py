"""Surveys that are written, opened, closed and told; some that cannot be."""

from hypothesis import strategies as st

from conference.core.ids import ItemId
from conference.deliberation.surveys.cells import Answer, told
from conference.deliberation.surveys.commands import (
    CloseSurvey,
    OpenSurvey,
    PlanSurveys,
    PrepareSurvey,
    SurveyLine,
    TellSurvey,
)
from conference.deliberation.surveys.model import Cell, Question, QuestionKind, Result, SurveyState
from strategies.mostly import mostly

HEARD = Question(QuestionKind.SCALE, "I felt heard")
LENGTH = Question(QuestionKind.CHOICE, "It was", ("too short", "right", "too long"))
WORDS = Question(QuestionKind.WORDS, "A few words")
QUESTIONS = st.sampled_from([(HEARD,), (HEARD, LENGTH, WORDS), (WORDS,), ()])
names = st.sampled_from(["s1", "s2", "s3"])
LINES = st.builds(SurveyLine, names, st.just("How was it?"), QUESTIONS)


def commands(meeting):
    """Mostly what comes next; now and then anything."""
    nothing = Result(0, (Cell("", 0, ((0,) * 5,)),))
    anything = st.one_of(
        st.builds(
            PrepareSurvey,
            names,
            st.sampled_from(["How was it?", " "]),
            QUESTIONS,
            st.none() | st.just(ItemId("nothing")),
        ),
        st.builds(PlanSurveys, st.lists(LINES, max_size=2).map(tuple)),
        st.builds(OpenSurvey, names),
        st.builds(CloseSurvey, names),
        st.builds(TellSurvey, names, st.just(nothing)),
    )
    return mostly([*steps(meeting)], anything)


def steps(meeting):
    """What comes next: a survey after an item, its opening, its closing, what came of it."""
    surveys = meeting.surveys
    if not surveys.order:
        item = meeting.programme.items[0].id if meeting.programme.items else None
        yield st.just(PrepareSurvey("s1", "How was it?", (HEARD, LENGTH), item))
    for one in surveys.in_order():
        match one.state:
            case SurveyState.DRAFT:
                yield st.just(OpenSurvey(one.id))
            case SurveyState.OPEN:
                yield st.just(CloseSurvey(one.id))
            case SurveyState.CLOSED:
                yield st.just(TellSurvey(one.id, result(meeting, one)))
            case SurveyState.TOLD:
                if len(surveys.order) < 3:
                    yield st.just(PrepareSurvey(f"s{len(surveys.order) + 1}", "And now?", (HEARD,)))


def result(meeting, survey):
    """What six phones of the first party have said."""
    areas = meeting.founding.areas
    regions = {number: areas[one.area].region for number, one in meeting.rooms.parties.items()}
    marks = tuple(min(1, question.marks) for question in survey.questions)
    answers = [Answer(party, marks) for party in sorted(regions)[:1] for _ in range(6)]
    order = [one.id for one in meeting.founding.regions]
    return told(survey.questions, answers, regions, order).result
