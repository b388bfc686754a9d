"""Surveys at the desk: written one question a line, asked, told by region, formats compared."""

import json
from dataclasses import replace

import pytest
from desks import open_desk
from pictures import NOON, item, picture
from PySide6.QtWidgets import QWidget

from conference.core.ids import ItemId
from conference.deliberation.outputs.commands import PrepareScene
from conference.deliberation.surveys.commands import CloseSurvey, OpenSurvey, PrepareSurvey
from conference.deliberation.surveys.model import QuestionKind
from conference.protocol.messages import EventMessage
from conference.protocol.views import CellView, Change, QuestionView, SurveyView
from conference.ui.bridge.bridge import Frame
from conference.ui.display.says.survey import survey_scene, survey_words
from conference.ui.picture import LinkPhase, LinkStatus
from conference.ui.surveys.forms import SurveyForm, questions_of
from conference.ui.surveys.panel import SurveysPanel
from conference.ui.surveys.rooms import RoomsSheet
from conference.ui.surveys.says.rooms import rooms_told
from conference.ui.surveys.says.sheet import survey_sheet, why_not
from conference.words.say import words_in
from conference.words.spoken import speaking

HEARD = QuestionView("scale", "I felt heard", ())
LENGTH = QuestionView("choice", "The length was", ("too short", "right"))
WORDS = QuestionView("words", "What else?", ())


def survey(name="s1", state="draft", rows=(), **other):
    cells = tuple(CellView(place, 30, (row, (3, 7), None)) for place, row in rows)
    values = {
        "id": name, "title": f"Survey {name}", "questions": (HEARD, LENGTH, WORDS), "item": None,
        "session": "", "session_title": "", "state": state, "opened_at": None, "closed_at": None,
        "rooms": 4, "cells": cells,
    }  # fmt: skip
    return SurveyView(**values | other)


def seen(*views):
    made = picture((item(0), item(1)))
    changes = tuple(Change(f"survey/{one.id}", one) for one in views)
    return replace(made, replica=made.replica.apply(EventMessage(2, 1, NOON, changes)))


TOLD = survey(
    "s1", "told", [("", (0, 0, 10, 20, 0)), ("n", None)], session="speech", session_title="Rents",
    opened_at=NOON,
)  # fmt: skip


def test_what_was_told_is_read_by_region_and_hidden_cells_say_so():
    (line,) = survey_sheet(seen(TOLD)).lines
    assert line.state == "told, after Rents" and line.end == "30 answers"
    assert "All rooms: 3.7 out of 5 (30)" in line.text
    assert "hidden, fewer than five" in line.text
    assert "too short 30%, right 70%" in line.text


def test_formats_are_compared_once_there_are_two():
    assert survey_sheet(seen(TOLD)).head == ""
    tables = survey(
        "s2", "told", [("", (0, 0, 0, 0, 10))], session="deliberation", opened_at=NOON + 1
    )
    sheet = survey_sheet(seen(TOLD, tables))
    assert sheet.head == "I felt heard: deliberation 5.0, speech 3.7"
    assert [one.key for one in sheet.lines] == ["s2", "s1"]
    assert "No survey was written yet" in survey_sheet(seen()).head


def test_an_act_that_cannot_be_done_says_why():
    draft, asked = survey(), survey("s2", "open", opened_at=NOON)
    made = seen(draft, asked)
    assert why_not(made, "open", draft) == "“Survey s2” is asked just now. Close it first."
    assert why_not(seen(draft), "open", draft) == ""
    assert why_not(made, "close", asked) == "" and why_not(made, "close", draft)
    assert why_not(made, "report", asked) and why_not(seen(TOLD), "report", TOLD) == ""
    assert why_not(made, "open", None) and why_not(made, "write", None) == ""
    away = replace(made, link=LinkStatus(LinkPhase.LOST))
    assert why_not(away, "write", None) == "No link to the server."


def test_screens_say_what_is_asked_and_then_what_was_said():
    say = words_in("en")
    asked = survey_words(survey(state="open"), say)
    assert asked[1].splitlines() == [
        "I felt heard", "The length was", "What else?",
        "Answer on your phone. Nobody sees your name.",
    ]  # fmt: skip
    assert survey_words(TOLD, say) == (
        "Survey s1",
        "I felt heard: 3.7 out of 5\nThe length was: too short 30.0% · right 70.0%\n"
        "30 answers · 4 rooms",
    )
    scene = survey_scene(TOLD, say)
    heard, length = scene.questions
    assert (heard.mean, [one.share for one in length.bars]) == ("3.7", ["30%", "70%"])
    assert [one.label for one in heard.bars] == ["1", "2", "3", "4", "5"]
    assert scene.foot == "30 answers · 4 rooms   1 is not at all, 5 is very much."


def test_screens_hide_what_fewer_than_five_said():
    view = survey(state="told", rows=(("", None),))
    assert "hidden, because fewer than five have answered" in survey_words(view, words_in("en"))[1]
    hidden = survey_scene(view, words_in("en")).questions[0]
    assert not hidden.bars and hidden.note == "Hidden, because fewer than five have answered."


ROOMS = {
    "rooms": [
        [1, "Brewery", 6, [[0, 0, 1, 2, 3], None, None]],
        [2, "Library", 9, [[0, 0, 0, 0, 9], [4, 5], None]],
        [3, "Front room", 2, [None, None, None]],
    ],
    "words": ["Longer.", "More tea."],
}


def test_rooms_are_listed_as_far_as_they_may_be_shown():
    told = rooms_told(TOLD, 200, json.dumps(ROOMS).encode())
    assert told.head == (
        "2 rooms. 1 room is hidden: fewer than five answers, or they could be worked out."
    )
    assert [(one.name, one.end) for one in told.lines] == [
        ("Library", "9 answers"), ("Brewery", "6 answers"),
    ]  # fmt: skip
    assert told.lines[0].text == (
        "I felt heard: 5.0 out of 5 (9)\nThe length was: too short 44%, right 56%"
    )
    assert told.lines[1].state == "I felt heard: 4.3 out of 5 (6)"
    assert told.texts == ("Longer.", "More tea.")


@pytest.mark.parametrize(("status", "body"), [(403, b"{}"), (200, b"?"), (200, b'{"rooms": [1]}')])
def test_an_answer_that_cannot_be_read_is_no_rooms(status, body):
    assert rooms_told(TOLD, status, body).head == "The server has not answered. Try again."


def test_the_desk_asks_for_the_rooms_of_the_selected_survey(desk, monkeypatch):
    panel, asked = desk.panel(SurveysPanel), []
    monkeypatch.setattr(panel.host, "ask", lambda path, _, hear: asked.append((path, hear)))
    panel.show(Frame(seen(survey(state="open", opened_at=NOON)), None))
    panel.widget.view.setCurrentIndex(panel.widget.model.place("s1"))
    assert not panel.widget.buttons["rooms"].isEnabled()
    panel.show(Frame(seen(TOLD), None))
    assert panel.do("surveys:rooms")
    ((path, hear),) = asked
    assert path == "/api/surveys/s1"
    hear(200, json.dumps(ROOMS).encode())
    (sheet,) = desk.window.findChildren(RoomsSheet)
    assert sheet.card.model.rowCount() == 2 and "More tea." in sheet.texts.toPlainText()
    sheet.close_sheet()


def test_questions_are_written_one_a_line():
    scale, choice, words = questions_of("I felt heard\n\nIt was: short / long\nWhat else?\n")
    assert (scale.kind, choice.kind, words.kind) == (
        QuestionKind.SCALE, QuestionKind.CHOICE, QuestionKind.WORDS,
    )  # fmt: skip
    assert choice.options == ("short", "long")


@pytest.fixture
def desk(qtbot, tmp_path):
    with open_desk(qtbot, tmp_path) as desk:
        yield desk


def test_the_desk_asks_closes_and_reports_the_selected_survey(desk):
    panel = desk.panel(SurveysPanel)
    for view, act, kind in (
        (survey(), "open", OpenSurvey),
        (survey(state="open", opened_at=NOON), "close", CloseSurvey),
        (TOLD, "report", PrepareScene),
    ):
        panel.show(Frame(seen(view), None))
        panel.widget.view.setCurrentIndex(panel.widget.model.place("s1"))
        assert panel.widget.buttons[act].isEnabled()
        assert panel.do(f"surveys:{act}")
        assert isinstance(desk.wire.sent[-1], kind)


def test_the_form_keeps_a_survey_after_what_is_on(desk, qtbot):
    form = SurveyForm((item(0), item(1)), item(1).id, desk.window)
    asked = form.command("s9")
    assert isinstance(asked, PrepareSurvey) and asked.item == ItemId(item(1).id)
    assert len(asked.questions) == 4 and form.accept_button.isEnabled()
    form.questions.setPlainText("What else?")
    assert not form.accept_button.isEnabled()


def test_a_desk_says_it_in_its_language():
    with speaking("es"):
        (line,) = survey_sheet(seen(TOLD)).lines
        assert (line.state, line.end) == ("contada, después de Rents", "30 respuestas")
        assert "Todas las salas: 3,7 de 5 (30)" in line.text


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "pl", "cy", "ur", "ar"])
def test_the_questions_of_a_new_form_are_of_the_same_kinds_in_every_language(qtbot, language):
    with speaking(language):
        parent = QWidget()
        qtbot.addWidget(parent)
        asked = SurveyForm((), None, parent).command("s").questions
    kinds = [QuestionKind.SCALE, QuestionKind.SCALE, QuestionKind.CHOICE, QuestionKind.WORDS]
    assert [one.kind for one in asked] == kinds
    assert len(asked[2].options) == 3
