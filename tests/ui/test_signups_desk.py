"""Sign-ups at the desk: rooms that wait come first, each with what the desk must know of it."""

import re
from dataclasses import replace

import pytest
from desks import open_desk
from pictures import MINUTE, NOON, picture

from conference.deliberation.sender import Post
from conference.deliberation.signups.book import Details, SignUpPage
from conference.deliberation.signups.commands import (
    AdmitRoom,
    EndHostLink,
    SetSigningUp,
    TurnRoomDown,
)
from conference.deliberation.signups.model import Admitting
from conference.protocol.messages import EventMessage, SignUpPages
from conference.protocol.views import AreaView, Change, SigningUpView, SignUpView
from conference.ui.bridge.bridge import Frame
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.ui.signups.forms import AdmitForm, RuleForm
from conference.ui.signups.panel import SignUpsPanel
from conference.ui.signups.says import rule_words, signups_sheet, why_not
from conference.words.spoken import speaking

CROWN = Details(
    "The Crown", "4 High Street", "a", 25, "Fay", "07700 900123", ("loop",), "Welsh", "Ring."
)

AREAS = (AreaView("a", "Aford", "n", 54.0, -2.0), AreaView("b", "Bham", "s", 51.5, -1.0))


def room(number=1, **other):
    values = {
        "number": number, "place": number, "area": "a", "area_name": "Aford", "expected": 25,
        "at": NOON - 12 * MINUTE, "state": "waiting", "party": None, "reason": "",
        "decided_at": None,
    }  # fmt: skip
    return SignUpView(**values | other)


def seen(*rooms, admitting="nod", at_once=0, unasked=0, written=None, **other):
    """A picture in which these rooms have signed up."""
    made = picture(**other)
    waiting = sum(one.state == "waiting" for one in rooms)
    changes = [Change("signing_up", SigningUpView(admitting, at_once, unasked, waiting, 2000))]
    changes += [Change(f"signup/{one.number}", one) for one in rooms]
    changes += [Change(f"area/{one.id}", one) for one in AREAS]
    replica = made.replica.apply(EventMessage(2, 1, NOON, tuple(changes)))
    pages = tuple(SignUpPage(one.number, written or CROWN, True) for one in rooms)
    return replace(made, replica=replica.apply(SignUpPages(True, pages)))


ADMITTED = room(2, state="admitted", party=6, decided_at=NOON - MINUTE)
REFUSED = room(3, state="turned_down", reason="Twice.", decided_at=NOON - 5 * MINUTE)


def test_rooms_that_wait_come_first_and_the_newest_decision_next():
    sheet = signups_sheet(seen(REFUSED, ADMITTED, room(4), room(1)))
    assert [int(line.key) for line in sheet.lines] == [1, 4, 2, 3]
    assert sheet.summary == "2 waiting"
    first, _, admitted, refused = sheet.lines
    assert first.state == "WAITS · Aford, 25 people · Fay, 07700 900123"
    assert (first.name, first.end, first.tone) == ("1 · The Crown", "12 min", Tone.WARNING)
    assert admitted.state == "Let in as party 6 · Aford"
    assert refused.state == "Turned down: Twice."
    assert first.text.splitlines() == [
        "4 High Street, Aford",
        "Host: Fay, 07700 900123",
        "Has: hearing loop",
        "Languages: Welsh",
        "“Ring.”",
    ]


@pytest.mark.parametrize("find", ["crown", "07700", "HIGH street", "welsh", " fay "])
def test_a_room_is_found_by_whatever_was_written(find):
    assert len(signups_sheet(seen(room()), find).lines) == 1


def test_what_is_empty_says_what_to_do():
    assert "No sign-up has these words" in signups_sheet(seen(room()), "anchor").empty
    assert "/signup" in signups_sheet(seen()).empty
    assert "How they come in" in signups_sheet(picture()).empty
    gone = replace(picture(), link=LinkStatus(LinkPhase.LOST))
    assert "No link" in signups_sheet(gone).empty
    assert signups_sheet(gone).is_stale


def test_the_rule_is_a_sentence():
    assert rule_words(None) == "Rooms cannot sign up now."
    assert rule_words(SigningUpView("nod", 0, 0, 0, 2000)) == "Each room waits for a nod."
    assert "The next 3 rooms come in" in rule_words(SigningUpView("at_once", 5, 2, 0, 2000))
    assert "the next ones wait" in rule_words(SigningUpView("at_once", 5, 5, 0, 2000))


def test_what_cannot_be_done_says_why():
    made = seen(room(1), ADMITTED, REFUSED, room(5, state="withdrawn", decided_at=NOON))
    assert why_not(made, "admit", 1) == why_not(made, "down", 1) == ""
    assert why_not(made, "admit", 3) == "", "who was turned down may be let in after all"
    assert "already" in why_not(made, "down", 3)
    assert "The room is in" in why_not(made, "admit", 2)
    assert "took the sign-up back" in why_not(made, "admit", 5)
    assert "Select a room" in why_not(made, "admit", None)
    assert why_not(made, "rule", None) == why_not(made, "link", 2) == ""
    polls = replace(made, post=Post.POLLS)
    assert "post" in why_not(polls, "admit", 1)
    parties = replace(made, post=Post.PARTIES)
    assert why_not(parties, "admit", 1) == ""
    assert "post" in why_not(parties, "rule", None)


def test_the_form_has_what_the_host_wrote_to_be_put_right(qtbot):
    form = AdmitForm(room(area="b"), CROWN, AREAS, None)
    qtbot.addWidget(form)
    assert form.command() == AdmitRoom(1, "The Crown", "b", 35)
    form.name.setText(" ")
    assert not form.accept_button.isEnabled()
    form.name.setText("The Crown, Aford")
    form.capacity.setValue(60)
    form.area.setCurrentIndex(0)
    assert form.command() == AdmitRoom(1, "The Crown, Aford", "a", 60)


def test_the_rule_is_chosen(qtbot):
    form = RuleForm(SigningUpView("closed", 0, 0, 0, 2000), None)
    qtbot.addWidget(form)
    assert form.command() == SetSigningUp(Admitting.CLOSED)
    form.choice.setCurrentIndex(form.choice.findData("at_once"))
    form.at_once.setValue(20)
    assert form.command() == SetSigningUp(Admitting.AT_ONCE, 20)
    form.choice.setCurrentIndex(form.choice.findData("nod"))
    assert form.command() == SetSigningUp(Admitting.NOD)
    assert not form.at_once.isEnabled()


def frame(made):
    return Frame(made, None)


def test_desks_are_told_once_that_rooms_wait(qtbot):
    panel = SignUpsPanel()
    qtbot.addWidget(panel.widget)
    none, one, two = seen(), seen(room(1)), seen(room(1), room(2))
    assert len(panel.alerts(none, one)) == 1
    assert panel.alerts(one, two) == ()
    assert panel.alerts(two, none) == ()


def test_the_nod_is_given_in_the_panel(qtbot, tmp_path, monkeypatch):
    with open_desk(qtbot, tmp_path) as desk:
        panel = desk.window.panel(SignUpsPanel)
        made = seen(room(1), room(2))
        desk.show_frame(frame(made))
        assert not panel.widget.buttons["admit"].isEnabled()
        panel.widget.select(2)
        assert "Ring." in panel.widget.says.text()
        panel.widget.search.setText("nothing of that")
        assert panel.widget.model.rowCount() == 0
        panel.widget.search.setText("crown")
        panel.widget.select(2)
        monkeypatch.setattr(AdmitForm, "ask", lambda _form, done: done())
        panel.widget.buttons["admit"].click()
        assert desk.wire.sent[-1] == AdmitRoom(2, "The Crown", "a", 35)
        panel.widget.buttons["link"].click()
        assert desk.wire.sent[-1] == EndHostLink(2)

        def write(form, done):
            form.reason.setText("Twice the same.")
            done()

        monkeypatch.setattr("conference.ui.signups.panel.ReasonDialog.ask", write)
        panel.widget.buttons["down"].click()
        assert desk.wire.sent[-1] == TurnRoomDown(2, "Twice the same.")


def test_a_desk_says_it_in_its_language():
    made = seen(room(1), ADMITTED, admitting="at_once", at_once=3, unasked=1)
    with speaking("fr"):
        sheet = signups_sheet(made)
    assert sheet.rule == "Les 2 prochaines salles entrent aussitôt."
    assert [line.state for line in sheet.lines] == [
        "ATTEND · Aford, 25 personnes · Fay, 07700 900123",
        "Entrée comme assemblée 6 · Aford",
    ]
    assert "Il y a : boucle auditive" in sheet.lines[0].text


def test_why_a_post_may_not_do_it_is_said_in_the_language_of_the_desk():
    made = replace(seen(room(1)), post=Post.READER)
    with speaking("ar"):
        why = why_not(made, "admit", 1)
    assert why and not re.search("[A-Za-z]", why)
