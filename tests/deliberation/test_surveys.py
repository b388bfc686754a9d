"""Surveys: asked once, one at a time; nothing is told that fewer than five people said."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from meetings import founded

from conference.core.ids import ItemId
from conference.deliberation.audience import Audience
from conference.deliberation.documents import documents
from conference.deliberation.record import fault
from conference.deliberation.surveys.cells import Answer, shown_places, told
from conference.deliberation.surveys.commands import (
    AnswerSurvey,
    CloseSurvey,
    OpenSurvey,
    PrepareSurvey,
    TellSurvey,
)
from conference.deliberation.surveys.compare import compared, mean
from conference.deliberation.surveys.decide import answer_refusal
from conference.deliberation.surveys.events import SurveyTold
from conference.deliberation.surveys.export import as_csv
from conference.deliberation.surveys.model import (
    FEWEST,
    Cell,
    Question,
    QuestionKind,
    Result,
    SurveyState,
)

HEARD = Question(QuestionKind.SCALE, "I felt heard")
LENGTH = Question(QuestionKind.CHOICE, "It was", ("too short", "right"))
WORDS = Question(QuestionKind.WORDS, "A few words")
ASKED = PrepareSurvey("s1", "How was it?", (HEARD, LENGTH, WORDS), ItemId("i1"))

REGIONS = {0: "n", 1: "n", 2: "n", 3: "s", 4: "s", 5: "w"}
ORDER = ["n", "s", "w"]


def answers(*numbers, mark=3):
    """So many answers of each room, in order."""
    return [Answer(room, (mark,)) for room, count in enumerate(numbers) for _ in range(count)]


def shown(*numbers):
    """Which cells are shown: the whole as "", regions, rooms by number."""
    found = told((HEARD,), answers(*numbers), REGIONS, ORDER)
    cells = [*found.result.cells, *found.rooms]
    return {cell.place: sum(cell.counts[0]) for cell in cells if cell.counts[0] is not None}


def test_a_survey_is_written_opened_closed_and_told_once():
    driver = founded()
    (event,) = driver.do(ASKED)
    assert (event.session, event.session_title) == ("speech", "Item 1")
    assert driver.do(ASKED) == ()
    driver.do(OpenSurvey("s1"))
    assert driver.do(OpenSurvey("s1")) == ()
    assert driver.do(ASKED) == ()
    driver.do(PrepareSurvey("s2", "And now?", (HEARD,)))
    assert driver.do(OpenSurvey("s2")).code == "survey_is_open"
    driver.do(CloseSurvey("s1"))
    assert driver.do(CloseSurvey("s1")) == ()
    result = told((HEARD, LENGTH, WORDS), (), {}, ["n", "s"]).result
    driver.do(TellSurvey("s1", result))
    assert driver.do(TellSurvey("s1", result)) == ()
    assert driver.meeting.surveys.by_id["s1"].state is SurveyState.TOLD
    assert driver.do(OpenSurvey("s1")).code == "bad_survey"
    assert driver.do(OpenSurvey("s2"))


@pytest.mark.parametrize(
    "questions",
    [
        (),
        (WORDS,),
        (HEARD, WORDS, WORDS),
        (HEARD,) * 5,
        (Question(QuestionKind.SCALE, " "),),
        (Question(QuestionKind.SCALE, "x", ("a", "b")),),
        (Question(QuestionKind.CHOICE, "x", ("a",)),),
        (Question(QuestionKind.CHOICE, "x", ("a", "a ")),),
        (Question(QuestionKind.CHOICE, "x", ("a", " ")),),
    ],
)
def test_what_cannot_be_asked_is_refused_with_what_to_do(questions):
    refusal = founded().do(PrepareSurvey("s1", "How was it?", questions))
    assert refusal.code == "bad_survey" and refusal.sentence.endswith(".")


def test_other_refusals():
    driver = founded()
    assert driver.do(PrepareSurvey("s1", " ", (HEARD,))).code == "bad_survey"
    assert driver.do(PrepareSurvey("s1", "x", (HEARD,), ItemId("no"))).code == "bad_survey"
    assert driver.do(OpenSurvey("s9")).code == "unknown_survey"
    driver.do(ASKED)
    assert driver.do(CloseSurvey("s1")).code == "bad_survey"


def test_answers_fit_the_questions_of_an_open_survey():
    driver = founded()
    driver.do(ASKED)

    def refusal(marks, words=""):
        survey = driver.meeting.surveys.by_id["s1"]
        found = answer_refusal(survey, AnswerSurvey("s1", 1, marks, words))
        return found.code if found else None

    assert refusal((1, 1, 0)) == "survey_closed"
    driver.do(OpenSurvey("s1"))
    assert refusal((5, 2, 0), "Good.") is None
    assert refusal((0, 0, 0)) is None
    for wrong in ((6, 1, 0), (1, 3, 0), (1, 1, 1), (1, 1), ()):
        assert refusal(wrong) == "bad_answer", wrong
    assert answer_refusal(None, AnswerSurvey("s9", 1, ())).code == "unknown_survey"


def test_few_answers_are_hidden_and_so_is_what_they_could_be_worked_out_from():
    assert shown(4, 0, 0, 0, 0, 0) == {}
    assert shown(5, 0, 0, 0, 0, 0) == {"": 5, "n": 5, "s": 0, "w": 0, "0": 5}
    # one room of three answers: the smallest of the others is hidden with it
    assert shown(9, 6, 3, 0, 0, 0) == {"": 18, "n": 18, "s": 0, "w": 0, "0": 9}
    # two small ones have five together: nobody can tell them apart
    assert shown(9, 2, 3, 0, 0, 0) == {"": 14, "n": 14, "s": 0, "w": 0, "0": 9}
    # a small region hides another one, and none of their rooms is shown
    assert shown(9, 0, 0, 3, 0, 7) == {"": 19, "n": 9, "0": 9}


@given(st.lists(st.integers(0, 12), min_size=6, max_size=6))
def test_no_sum_or_difference_of_shown_cells_is_of_one_to_four_answers(numbers):
    cells = shown(*numbers)
    members = {"": set(range(6)), **{str(room): {room} for room in range(6)}}
    members |= {region: {one for one in REGIONS if REGIONS[one] == region} for region in ORDER}
    known = {frozenset(members[place]) for place in cells}
    for _ in range(2):  # differences of differences too
        for one, other in combinations(sorted(known, key=sorted), 2):
            for big, small in ((one, other), (other, one)):
                if small < big:
                    known.add(big - small)
            if not one & other:
                known.add(one | other)
    for some in known:
        assert sum(numbers[room] for room in some) not in range(1, FEWEST), (numbers, some)


@given(st.dictionaries(st.text(max_size=3), st.integers(0, 9), max_size=6))
def test_a_parent_hides_none_or_five(totals):
    among = shown_places(totals)
    hidden = sum(total for place, total in totals.items() if place not in among)
    assert not 0 < hidden < FEWEST or sum(totals.values()) < FEWEST


@given(st.lists(st.integers(0, 12), min_size=6, max_size=6))
def test_what_is_told_is_what_both_sides_of_the_record_accept(numbers):
    driver = founded()
    driver.do(PrepareSurvey("s1", "How was it?", (HEARD,)))
    driver.do(OpenSurvey("s1"))
    driver.do(CloseSurvey("s1"))
    places = {room: "n" if room < 3 else "s" for room in range(6)}
    result = told((HEARD,), answers(*numbers), places, ["n", "s"]).result
    assert fault(driver.meeting, SurveyTold("s1", result, driver.meeting.at)) is None


def test_a_record_that_tells_what_few_said_is_found():
    driver = founded()
    driver.do(PrepareSurvey("s1", "How was it?", (HEARD,)))

    def told_as(*rows, places=("", "n", "s")):
        cells = tuple(
            Cell(place, 0 if row is None else sum(row), (row,))
            for place, row in zip(places, rows, strict=True)
        )
        return fault(driver.meeting, SurveyTold("s1", Result(1, cells), driver.meeting.at))

    nine, three = (0, 0, 9, 0, 0), (0, 0, 3, 0, 0)
    assert "not closed" in told_as(nine, nine, None)
    driver.do(OpenSurvey("s1"))
    driver.do(CloseSurvey("s1"))
    assert told_as(nine, nine, (0,) * 5) is None
    assert "fewer than five" in told_as(three, None, None)
    assert "difference" in told_as((0, 0, 12, 0, 0), nine, None)
    assert "difference" in told_as(nine, (0, 0, 9, 1, 0), None)
    assert "hidden" in told_as(None, nine, None)
    assert "other answers" in told_as((9,), None, None)
    assert told_as(nine, nine, (0,) * 5, places=("", "s", "n"))


def test_who_sees_a_survey():
    driver = founded()
    driver.do(ASKED)

    def seen():
        return [one for one in Audience if "survey/s1" in dict(documents(driver.meeting, one))]

    rooms = [Audience.DESK, Audience.HALL, Audience.ROOMS, Audience.PHONES]
    assert seen() == [Audience.DESK]
    driver.do(OpenSurvey("s1"))
    assert seen() == rooms
    driver.do(CloseSurvey("s1"))
    assert seen() == [Audience.DESK]
    driver.do(TellSurvey("s1", told(ASKED.questions, (), {}, ["n", "s"]).result))
    assert seen() == rooms


def test_formats_are_held_beside_each_other():
    driver = founded()
    for number, (item, mark) in enumerate((("i1", 2), ("i2", 4), (None, 5))):
        name = f"s{number}"
        driver.do(PrepareSurvey(name, "How was it?", (HEARD,), item and ItemId(item)))
        driver.do(OpenSurvey(name))
        driver.do(CloseSurvey(name))
        places = dict.fromkeys(range(6), "n")
        result = told((HEARD,), answers(10, mark=mark), places, ["n", "s"]).result
        driver.do(TellSurvey(name, result))
    rows = [*compared(driver.meeting.surveys.in_order())]
    assert [(one.session, one.answers, one.tenths) for one in rows] == [
        ("", 10, 50),
        ("speech", 20, 30),
    ]
    assert (mean((0, 0, 0)), mean((1, 0, 0, 0, 1)), mean((1, 1))) == (0, 30, 15)


def test_the_export_has_every_count_that_was_told_and_says_what_is_hidden():
    driver = founded()
    driver.do(PrepareSurvey("s1", "How was it?", (HEARD, WORDS), ItemId("i1")))
    driver.do(OpenSurvey("s1"))
    driver.do(CloseSurvey("s1"))
    places = {0: "n", 1: "n", 2: "n", 3: "s", 4: "s", 5: "s"}
    said = [Answer(one.party, (*one.marks, 0)) for one in answers(9, 0, 0, 3, 0, 0)]
    driver.do(TellSurvey("s1", told((HEARD, WORDS), said, places, ["n", "s"]).result))
    head, *rows = as_csv(driver.meeting).splitlines()
    assert head.startswith("survey,title,session,") and len(rows) == 7
    assert rows[2] == "s1,How was it?,speech,Item 1,I felt heard,all,3,12"
    assert [row.rsplit(",", 3)[1:3] for row in rows[5:]] == [
        ["North", "hidden"],
        ["South", "hidden"],
    ]
