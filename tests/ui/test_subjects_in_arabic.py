"""Panels of a desk that speaks Arabic: no Latin letters but names, keys and what is typed."""

import json
from dataclasses import replace

import pytest
from breakout_pictures import breakout, counts, draft
from breakout_pictures import said as far
from desks import open_desk
from latin import latin_in
from pictures import MINUTE, NOON, item, party, picture, poll

from conference.deliberation.signups.book import Details, SignUpPage
from conference.protocol.messages import EventMessage, SignUpPages
from conference.protocol.views import (
    AreaView,
    CellView,
    Change,
    GatheringView,
    HandInView,
    PrioritiesView,
    QuestionView,
    RegionPriorities,
    RoomByTelephone,
    RoomTold,
    SigningUpView,
    SignUpView,
    StatementsView,
    StatementView,
    SurveyView,
)
from conference.ui.breakouts.form import BreakoutForm
from conference.ui.breakouts.panel import BreakoutsPanel
from conference.ui.bridge.bridge import Frame
from conference.ui.clocks.panel import ClocksPanel
from conference.ui.clocks.says import lateness_phrase
from conference.ui.doors.panel import DoorsPanel
from conference.ui.health.panel import HealthPanel
from conference.ui.priorities.forms import PaperForm
from conference.ui.priorities.panel import PrioritiesPanel
from conference.ui.record.panel import RecordPanel
from conference.ui.signups.forms import AdmitForm, RuleForm
from conference.ui.signups.panel import SignUpsPanel
from conference.ui.statements.form import AskForm
from conference.ui.statements.panel import StatementsPanel
from conference.ui.surveys.forms import SurveyForm
from conference.ui.surveys.panel import SurveysPanel
from conference.ui.telephone.forms import RoomForm
from conference.ui.telephone.panel import TelephonePanel
from conference.words.spoken import speaking

NAMES = (
    "Ann", "Bob", "desk", "Item 0", "The Crown", "Moss Side", "Town Hall", "Fay", "High Street",
    "Welsh", "Ring.", "I felt heard", "The length was", "short", "long", "Survey s1", "Survey s2",
    "Party", "Area", "Aford", "30% or 40%?", "Rents", "Buses", "What would help where you live?",
    "North West", "One after the other: what would help?", "At the tables", "Buses at night.",
    "Wish",
)  # fmt: skip
PANELS = (
    *(BreakoutsPanel, StatementsPanel, SignUpsPanel, ClocksPanel, DoorsPanel, HealthPanel),
    *(RecordPanel, PrioritiesPanel, SurveysPanel, TelephonePanel),
)
WHERE = {"clocks": "call", "doors": "record", "health": "record", "record": "record"}
"""The workspaces in which panels stand."""

DOORS = {
    "logins": [{"login": one, "desks": 1, "sessions": 2} for one in ("Ann", "this machine")],
    "sessions": [{"role": "person", "sessions": 4_100}],
    "acts": [],
}
DETAILS = Details(
    "The Crown", "4 High Street", "a", 25, "Fay", "07700 900123", ("loop",), "Welsh", "Ring."
)
HEARD = QuestionView("scale", "I felt heard", ())
LENGTH = QuestionView("choice", "The length was", ("short", "long"))


def survey(name, state, cells=(), **other):
    values = {
        "id": name, "title": f"Survey {name}", "questions": (HEARD, LENGTH), "item": None,
        "session": "", "session_title": "", "state": state, "opened_at": NOON, "closed_at": None,
        "rooms": 4, "cells": cells,
    }  # fmt: skip
    return SurveyView(**values | other)


def statement(ident, place, **other):
    values = {
        "session": "talk", "place": place, "party": 1, "table": 2, "text": "Buses at night.",
        "category": "Wish", "agreed": True, "at": NOON, "state": "passed", "reason": "",
        "starred": False, "read": False, "into": None, "rooms": 3, "against": 1, "merged": 0,
        "claimed_by": "", "claimed_until": 0,
    }  # fmt: skip
    return StatementView(id=ident, **values | other)


def signup(number, state, **other):
    values = {
        "number": number, "place": number, "area": "a", "area_name": "Aford", "expected": 25,
        "at": NOON, "state": state, "party": 3, "reason": "", "decided_at": NOON,
    }  # fmt: skip
    return SignUpView(**values | other)


def full_views():
    """Something of each subject, by the paths of its documents."""
    talk = StatementsView(
        "talk", 1, "At the tables", "", ("Wish",), True, "passed", 40, None, NOON, None, 3
    )
    cells = tuple(CellView(place, 30, ((0, 0, 10, 20, 0), row)) for place, row in (("", (3, 7)),))
    return {
        "gathering": GatheringView(0, None),
        "priorities": PrioritiesView(3, 12, 2, 61, 1, 1, (RegionPriorities("n", 2, 7),)),
        "survey/s1": survey("s1", "told", (*cells, CellView("n", 3, (None, None)))),
        "survey/s2": survey("s2", "open"),
        "breakout/b": breakout(hand_in=HandInView(("Wish",), True, 40)),
        "breakout/c": breakout("c", state="recalled", grace_until=NOON + MINUTE),
        "breakout/d": draft(),
        "headway/b": counts(ready=1, talking=2, finished=1, late=1),
        "headway/c": counts(talking=2, name="c"),
        "room_headway/1": far(1, "finished"),
        "room_headway/2": far(2, "late", name="c"),
        "statements/talk": talk,
        "statement/a": statement("a", 1),
        "statement/b": statement("b", 2, starred=True, claimed_by="Bob", claimed_until=NOON * 2),
        "area/a": AreaView("a", "Aford", "n", 54.0, -2.0),
        "signing_up": SigningUpView("at_once", 5, 2, 1, 2000),
        "signup/1": signup(1, "waiting"),
        "signup/2": signup(2, "admitted"),
        "signup/3": signup(3, "turned_down"),
    }


def full_picture():
    """A picture with all of them."""
    told = (RoomTold(3, "The Crown", "Ann"), RoomTold(4, "Moss Side", "Ann", 9, (4, 5)))
    told = (*told, RoomTold(4, "Moss Side", "Bob", 9, (5, 4)))
    taken = (RoomByTelephone(5, "Town Hall", "paper", 12, (7, 5), ("Ann", "Bob")),)
    asked = poll(state="open", rooms_told=told, by_telephone=taken)
    voted = poll("v", place=1, state="published", named=True)
    parties = tuple(map(party, range(6)))
    made = picture((item(0, started_at=NOON),), (asked, voted), parties, on="i0")
    changes = tuple(Change(path, view) for path, view in full_views().items())
    replica = made.replica.apply(EventMessage(2, 1, NOON, changes))
    pages = tuple(SignUpPage(number, DETAILS, True) for number in (1, 2, 3))
    return replace(made, replica=replica.apply(SignUpPages(True, pages)))


@pytest.fixture
def arabic(themed, qtbot, tmp_path):
    with speaking("ar"), open_desk(qtbot, tmp_path) as desk:
        yield desk


@pytest.mark.parametrize("kind", PANELS, ids=lambda kind: kind.name)
def test_a_panel_says_all_in_arabic(arabic, kind):
    panel = arabic.panel(kind)
    arabic.window.go_to(WHERE.get(kind.name, "parties"))
    arabic.show_frame(Frame(full_picture(), None))
    panel.host.bring_up(panel)
    if kind is DoorsPanel:
        panel._hear(200, json.dumps(DOORS).encode())
    arabic.show_frame(Frame(replace(full_picture(), now=NOON + 5_000), frozenset()))
    assert latin_in(panel.widget, *NAMES) == []
    labels = [one.label for one in panel.entries(full_picture())]
    assert not any(one.isascii() for one in labels)


def test_forms_say_all_in_arabic(arabic):
    parent, made = arabic.window, full_picture()
    views = full_views()
    forms = (
        SurveyForm((item(0),), None, parent),
        PaperForm("room/0", "Town Hall", 1, parent),
        RoomForm(poll(state="open"), 3, "The Crown", parent),
        AskForm("talk", "", parent),
        BreakoutForm(made, None, parent),
        BreakoutForm(made, views["breakout/b"], parent),
        AdmitForm(views["signup/1"], DETAILS, (views["area/a"],), parent),
        RuleForm(views["signing_up"], parent),
    )
    for form in forms:
        assert latin_in(form, *NAMES, "ar") == []


def test_the_bar_says_in_german_how_late_we_are():
    late = picture((item(0, started_at=NOON + 5 * MINUTE),), on="i0", now=NOON + 6 * MINUTE)
    with speaking("de"):
        told = lateness_phrase(late)
    assert told.text == "ZU SPÄT 5:00"
    assert told.tip.endswith("Der Tag endet um 12:20, 5:00 nach dem Plan.")


def test_what_is_wrong_in_a_form_is_said_in_its_language(arabic):
    form = SurveyForm((), None, arabic.window)
    form.questions.setPlainText("ماذا؟")
    assert latin_in(form, "ar") == []
    assert form.fault.words() and not form.accept_button.isEnabled()
    paper = PaperForm("room/0", "Town Hall", 1, arabic.window)
    paper.lines.setPlainText("أ\nأ")
    assert paper.fault.words()
    assert latin_in(paper, "Town Hall", "ar") == []
