"""Priorities at the desk: counts by region, search over HTTP, paper."""

import json
from dataclasses import replace

import pytest
from desks import open_desk
from pictures import NOON, item, picture

from conference.deliberation.priorities.commands import EnterPriorities, SetGathering
from conference.protocol.messages import EventMessage
from conference.protocol.views import Change, GatheringView, PrioritiesView, RegionPriorities
from conference.ui.bridge.bridge import Frame
from conference.ui.priorities.forms import PaperForm, lines_of
from conference.ui.priorities.panel import PrioritiesPanel
from conference.ui.priorities.says import found_lines, is_gathering, priorities_sheet, why_not
from conference.words.spoken import speaking

COUNTS = PrioritiesView(3, 12, 2, 61, 1, 1, (RegionPriorities("n", 2, 7),))


def seen(*views):
    made = picture((item(0),))
    changes = tuple(Change(path, view) for path, view in views)
    return replace(made, replica=made.replica.apply(EventMessage(2, 1, NOON, changes)))


def gathering(opens_at=0, closes_at=None):
    return ("gathering", GatheringView(opens_at, closes_at)), ("priorities", COUNTS)


SENT = {"version": 2, "withdrawn": False, "priorities": [{"title": "Homes", "why": "Rents."}],
        "headcount": 12, "language": "cy", "at": 0, "paper": True}  # fmt: skip
ROWS = {
    "total": 3,
    "rows": [
        {"whose": "room/0", "name": "The Plough", "area": "Aford", "region": "North", "sent": SENT},
        {"whose": "assembly/1", "name": "Hill", "area": "Aford", "region": "North", "sent": None},
    ],
}


def test_how_many_have_come_is_said_by_region():
    sheet = priorities_sheet(seen(*gathering()))
    assert (sheet.summary, sheet.lines[0].end, sheet.lines[0].state) == ("3 of 12", "2", "of 7")
    assert sheet.head == "Gathering is open. 61 people agreed, 1 from paper, 1 withdrawn."
    assert "not gathered yet" in priorities_sheet(seen()).head
    assert "has not begun" in priorities_sheet(seen(*gathering(opens_at=NOON + 9**9))).head


def test_what_can_be_done_follows_from_whether_they_are_gathered():
    made, over = seen(*gathering()), seen(*gathering(closes_at=1))
    assert is_gathering(made) and not is_gathering(over)
    assert [why_not(made, act) == "" for act in ("open", "close", "paper")] == [False, True, True]
    assert [why_not(over, act) == "" for act in ("open", "close", "paper")] == [True, False, False]


def test_what_the_server_finds_becomes_lines():
    said, lines = found_lines(200, json.dumps(ROWS).encode())
    assert said == "3 assemblies found, the first 2."
    assert lines[0].text == "1. Homes\n    Rents." and lines[0].end == "12 people"
    assert lines[1].state == "Aford: nothing sent yet"
    assert found_lines(0, b"")[1] == () and found_lines(200, b"x")[1] == ()
    assert found_lines(403, b'{"sentence": "No."}') == ("No.", ())


def test_paper_is_one_priority_a_line():
    first, second = lines_of("Homes | Rents.\n\nBuses\n")
    assert (first.title, first.why, second.title) == ("Homes", "Rents.", "Buses")


@pytest.fixture
def desk(qtbot, tmp_path):
    with open_desk(qtbot, tmp_path) as desk:
        yield desk


def test_the_desk_opens_closes_searches_and_enters_paper(desk):
    panel = desk.panel(PrioritiesPanel)
    panel.show(Frame(seen(), None))
    assert panel.do("priorities:open")
    assert desk.wire.sent[-1] == SetGathering(NOON, None)
    panel.show(Frame(seen(*gathering()), None))
    assert panel.do("priorities:close")
    assert desk.wire.sent[-1] == SetGathering(0, NOON)
    assert not panel.widget.buttons["paper"].isEnabled()
    panel.search.setText("plough")
    panel.search.returnPressed.emit()
    path, _, answer = desk.wire.asked[-1]
    assert path == "/api/priorities?find=plough&state=all&limit=100"
    answer(200, json.dumps(ROWS).encode())
    panel.show(Frame(seen(*gathering()), None))
    panel.widget.view.setCurrentIndex(panel.widget.model.place("room/0"))
    assert panel.widget.buttons["paper"].isEnabled()
    panel.search.clear()
    panel.show(Frame(seen(*gathering()), None))
    assert panel.widget.model.rowCount() == 1


def test_the_form_for_paper_names_the_version_that_is_replaced(desk):
    form = PaperForm("room/0", "The Plough", 2, desk.window)
    assert not form.accept_button.isEnabled()
    form.lines.setPlainText("Homes\nBuses")
    form.people.setValue(9)
    asked = form.command()
    assert isinstance(asked, EnterPriorities) and form.accept_button.isEnabled()
    assert (asked.version, asked.headcount, len(asked.priorities)) == (2, 9, 2)


def test_a_desk_says_it_in_its_language():
    with speaking("fr"):
        sheet = priorities_sheet(seen(*gathering()))
        assert sheet.summary == "3 sur 12"
        assert (
            sheet.head == "Le recueil est ouvert. 61 personnes d'accord, 1 du papier, 1 retirées."
        )
        said, lines = found_lines(200, json.dumps(ROWS).encode())
    assert said == "3 assemblées trouvées, les 2 premières."
    assert lines[0].state == "Homes (cy, du papier)"
