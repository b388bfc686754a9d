"""Rooms by telephone at the desk: found, entered by two logins, and never shown beforehand."""

from dataclasses import replace

from desks import open_desk
from pictures import party, picture, poll

from conference.deliberation.polls.commands import TellRoom
from conference.deliberation.polls.model import Way
from conference.protocol.views import RoomByTelephone, RoomTold
from conference.ui.bridge.bridge import Frame
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.ui.telephone.forms import RoomForm
from conference.ui.telephone.panel import TelephonePanel
from conference.ui.telephone.says import asked_by_telephone, telephone_sheet, why_not
from conference.words.spoken import speaking


def asked(**other):
    return poll(**{"state": "open", "channels": ("phones", "hands")} | other)


def seen(*polls, parties=()):
    return picture(polls=polls, parties=parties)


ONCE = RoomTold(3, "The Crown", "Ann")
DIFFER = (RoomTold(4, "Moss Side", "Ann", 9, (4, 5)), RoomTold(4, "Moss Side", "Ben", 9, (5, 4)))
TAKEN = RoomByTelephone(5, "Town Hall", "paper", 12, (7, 5), ("Ann", "Ben"))


def test_what_waits_stands_before_what_counts_and_one_alone_shows_no_figures():
    sheet = telephone_sheet(seen(asked(rooms_told=(ONCE, *DIFFER), by_telephone=(TAKEN,))), "")
    assert sheet.summary == "1 room counts, 2 waiting"
    once, differ, taken = sheet.lines
    assert once.state == "Ann has entered it; another login must."
    assert differ.tone is Tone.DANGER
    assert "Ann: 9 people, 4, 5; Ben: 9 people, 5, 4" in differ.state
    assert (taken.state, taken.end) == ("on paper, by Ann and Ben", "12 people")
    assert taken.text.startswith("7  ")


def test_rooms_are_found_by_name_and_place():
    rooms = (party(1, name="The Crown"), party(2, name="The Anchor"))
    sheet = telephone_sheet(seen(asked(), parties=rooms), "CROWN")
    assert [line.name for line in sheet.lines] == ["The Crown"]


def test_without_a_question_it_says_when_there_is_one():
    assert asked_by_telephone(seen()) is None
    assert "two" not in telephone_sheet(seen(), "").summary
    assert "one login enters them" in telephone_sheet(seen(), "").head
    assert "No question" in why_not(seen(), "3")
    assert asked_by_telephone(seen(asked(electorate="chamber"))) is None
    assert "select it" in why_not(seen(asked()), "")
    gone = replace(seen(asked()), link=LinkStatus(LinkPhase.LOST))
    assert why_not(gone, "3") == "No link to the server."


def test_the_form_begins_empty_and_takes_no_more_hands_than_people(qtbot):
    form = RoomForm(asked(), 3, "The Crown")
    qtbot.addWidget(form)
    assert not form.accept_button.isEnabled()
    assert form.people.value() == 0
    form.people.setValue(5)
    form.counts[0].setValue(6)
    assert not form.accept_button.isEnabled()
    assert "more hands than people" in form.sum.words()
    form.counts[0].setValue(2)
    form.way.setCurrentIndex(1)
    command = form.command()
    assert isinstance(command, TellRoom)
    assert (command.party, command.way, command.headcount) == (3, Way.PAPER, 5)
    assert command.counts[0] == 2
    assert form.accept_button.isEnabled()


def test_the_panel_sends_what_the_form_has_and_shows_the_waiting_again(
    qtbot, tmp_path, monkeypatch
):
    def fill(form, done):
        form.people.setValue(4)
        form.counts[1].setValue(4)
        assert done()

    monkeypatch.setattr(RoomForm, "ask", fill)
    with open_desk(qtbot, tmp_path) as desk:
        panel = desk.panel(TelephonePanel)
        panel.show(Frame(seen(asked(), parties=(party(3, name="The Crown"),)), None))
        panel.search.setText("crown")
        panel.widget.view.setCurrentIndex(panel.widget.model.place("3"))
        assert panel.do("telephone:enter")
        sent = desk.wire.sent[-1]
        assert (sent.party, sent.headcount, sent.counts[:2]) == (3, 4, (0, 4))
        assert panel.search.text() == ""


def test_a_desk_says_it_in_its_language():
    made = seen(asked(rooms_told=(ONCE, *DIFFER), by_telephone=(TAKEN,)))
    with speaking("de"):
        sheet = telephone_sheet(made, "")
        assert sheet.summary == "1 Raum zählt, 2 warten"
        assert sheet.lines[2].state == "auf Papier, durch Ann und Ben"
    with speaking("pl"):
        assert telephone_sheet(made, "").lines[2].end == "12 osób"
