"""The doors at the desk: who is in by which login, who did what, and an end by two presses."""

import json
from dataclasses import replace

import pytest
from desks import Wire
from pictures import NOON, party, picture, poll
from PySide6.QtCore import QSettings

from conference.core.clock import Millis
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.doors.panel import EVERY, DoorsPanel
from conference.ui.doors.says import Act, doors_sheet, read_doors, said_acts
from conference.ui.frame.window import DeskWindow
from conference.ui.kit.arming import SETTLE
from conference.ui.kit.controls import GuardedButton
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.ui.record.panel import RecordPanel
from conference.ui.record.says import record_sheet
from conference.words.spoken import speaking

TOLD = {
    "logins": [
        {"login": "desk", "desks": 0, "sessions": 0},
        {"login": "Ann", "desks": 1, "sessions": 2},
        {"login": "Bob", "desks": 2, "sessions": 2},
        {"login": "this machine", "desks": 1, "sessions": 1},
    ],
    "sessions": [{"role": "facilitator", "sessions": 12}, {"role": "person", "sessions": 4_100}],
    "acts": [
        {"number": 41, "time": NOON // 1000, "kind": "poll_opened", "by": "Ann", "about": "p"},
        {"number": 40, "time": NOON // 1000, "kind": "headcount_set", "by": "Bob", "about": "3"},
    ],
}
ANSWER = json.dumps(TOLD).encode()
DOORS = read_doors(ANSWER)
HERS = replace(picture((), (poll(),)), login="Ann")


# What is said


def test_logins_are_shown_with_their_desks_and_sessions():
    sheet = doors_sheet(DOORS, HERS)
    assert [(one.name, one.count) for one in sheet.logins] == [
        ("desk", "director, 0 desks on, 0 signed in"),
        ("Ann", "director, 1 desk on, 2 signed in"),
        ("Bob", "director, 2 desks on, 2 signed in"),
        ("this machine", "director, 1 desk on, 1 signed in"),
    ]
    assert sheet.summary == "4 desks on"


def test_what_cannot_be_ended_says_why():
    reasons = {one.name: one.why for one in doors_sheet(DOORS, HERS).logins}
    assert "Nobody" in reasons["desk"]
    assert "this desk" in reasons["Ann"]
    assert reasons["Bob"] == ""
    assert "conference password FOLDER" in reasons["this machine"]
    lost = replace(HERS, link=LinkStatus(LinkPhase.LOST))
    sheet = doors_sheet(DOORS, lost)
    assert all(one.why for one in (*sheet.logins, *sheet.others))
    assert sheet.is_stale


def test_all_others_are_shown_by_role_and_an_end_says_what_it_means():
    others = {one.key: one for one in doors_sheet(DOORS, HERS).others}
    assert list(others) == ["facilitator", "party", "person", "display", "controller"]
    assert others["person"].count == "4,100 signed in"
    assert (others["person"].why, others["display"].why) == ("", "Nobody is signed in.")
    assert "vote once more" in others["person"].tip
    assert others["facilitator"].armed == "End all facilitators"


def test_before_anything_was_heard_the_panel_teaches():
    sheet = doors_sheet(None, HERS)
    assert (sheet.logins, sheet.others) == ((), ())
    assert "asked who is in" in sheet.empty


@pytest.mark.parametrize("answer", [b"", b"[]", b"{}", b'{"logins": [{"x": 1}]}', b"<html>"])
def test_what_is_no_answer_is_none(answer):
    assert read_doors(answer) is None


def test_acts_are_said_with_time_login_and_what_they_were_about():
    with_party = replace(HERS, replica=picture((), (poll(),), tuple(map(party, range(4)))).replica)
    first, second = said_acts(DOORS.acts, with_party, 9)
    assert (first.label, first.value) == (
        "12:00:00",
        "Ann opened the poll “30% or 40%?”.  (entry 41)",
    )
    assert second.value == "Bob set the headcount of Party 3.  (entry 40)"
    assert len(said_acts(DOORS.acts, HERS, 1)) == 1
    unknown = Act(7, 0, "item_ended", "Ann", "")
    assert said_acts((unknown,), HERS, 9)[0].value == "Ann ended an item.  (entry 7)"


def test_the_record_says_who_did_what_and_teaches_before():
    assert "yet" in record_sheet(HERS).idle
    sheet = record_sheet(HERS, DOORS.acts)
    assert (len(sheet.acts), sheet.idle) == (2, "")


# The panel


@pytest.fixture
def desk(themed, qtbot, tmp_path, clock):
    window = DeskWindow(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    made = Desk(Wire(), window)
    window.resize(1366, 768)
    window.show()
    window.go_to("record")
    made.do("doors")
    yield made
    window.close()
    for button in window.findChildren(GuardedButton):
        button.disarm()


@pytest.fixture
def panel(desk):
    return desk.panel(DoorsPanel)


def answer_last(desk, status=200, body=ANSWER):
    path, _, answer = desk.bridge.asked[-1]
    answer(status, body)
    return path


def shown(desk, made=HERS):
    """Show a picture, have the question answered, and show what was heard."""
    desk.show_frame(Frame(made, None))
    assert answer_last(desk) == "/api/doors"


def button_of(rows, name):
    return next(button for label, _, button in rows if label.words() == name)


def test_the_server_is_asked_while_somebody_looks_and_not_at_every_frame(desk, panel):
    desk.bridge.asked.clear()
    panel._asked_at = -EVERY
    for millis in (0, 16, EVERY - 1, EVERY):
        desk.show_frame(Frame(replace(HERS, now=Millis(NOON + millis)), None))
    assert [path for path, _, _ in desk.bridge.asked] == ["/api/doors"] * 2
    desk.window.go_to("polls")
    desk.bridge.asked.clear()
    desk.show_frame(Frame(replace(HERS, now=Millis(NOON + 9 * EVERY)), None))
    assert desk.bridge.asked == []


def test_a_login_is_ended_by_two_presses(desk, panel, clock):
    shown(desk)
    button = button_of(panel.widget.logins.rows, "Bob")
    assert not button_of(panel.widget.logins.rows, "Ann").isEnabled()
    desk.bridge.asked.clear()
    button.click()
    assert (button.text(), desk.bridge.asked) == ("End Bob", [])
    clock(SETTLE)
    button.click()
    assert desk.bridge.asked[0][:2] == ("/api/renew/sessions", {"login": "Bob"})
    desk.bridge.asked[0][2](200, b'{"codes": [], "ended": 2, "open": false}')
    assert desk.alerts[0].sentence == "2 sessions were ended."
    assert desk.bridge.asked[-1][0] == "/api/doors"


def test_the_sessions_of_a_role_are_ended_by_two_presses(desk, panel, clock):
    shown(desk)
    button = button_of(panel.widget.others.rows, "Phones of people")
    button.click()
    clock(SETTLE)
    button.click()
    asked = desk.bridge.asked[-1]
    assert asked[:2] == ("/api/renew/sessions", {"party": None, "roles": ["person"]})
    asked[2](403, b'{"code": "wrong_password", "sentence": "Only the desk."}')
    assert desk.alerts[0].sentence == "Refused: Only the desk."
    asked[2](0, b"")
    assert (desk.alerts[0].tone, "did not answer" in desk.alerts[0].sentence) == (Tone.DANGER, True)


def test_who_did_what_is_in_the_record_panel(desk, panel):
    shown(desk)
    record = desk.panel(RecordPanel).widget
    assert record.acts.isVisible()
    assert not record.idle.isVisible()


def test_an_answer_that_is_none_leaves_what_was_heard(desk, panel):
    shown(desk)
    desk.show_frame(Frame(replace(HERS, now=Millis(NOON + EVERY)), None))
    answer_last(desk, 503, b"")
    assert panel.doors == DOORS


def test_no_line_is_cut_in_a_narrow_panel(desk):
    panel = desk.window.panel(DoorsPanel)
    panel._hear(200, ANSWER)
    logins, others = panel.widget.logins, panel.widget.others
    for one in (logins, others):
        one.setFixedWidth(400)
        one.layout().activate()
    for name, count, _button in (*logins.rows, *others.rows):
        assert name.width() >= name.sizeHint().width(), name.words()
        assert count.width() >= count.sizeHint().width(), count.words()


def test_a_desk_says_it_in_its_language():
    with speaking("pl"):
        sheet = doors_sheet(DOORS, HERS)
        assert sheet.summary == "4 pulpity działają"
        assert sheet.logins[3].name == "ten komputer"
        assert sheet.others[0].armed == "Zakończ wszystkich"
        record = record_sheet(HERS, DOORS.acts)
    assert record.figures[1].label == "Karty na sekundę"
    assert record.acts[0].value.endswith("„30% or 40%?”.  (wpis 41)")
