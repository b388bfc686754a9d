"""A party that is in trouble, at the desk: seen, chosen, mended with a reason."""

import pytest
from desks import Wire
from msgspec.structs import replace as replaced
from pictures import NOON, party, picture, poll, presence, tick
from PySide6.QtCore import QSettings

from conference.client.events import Answered
from conference.core.clock import Millis
from conference.deliberation.polls.commands import (
    CountPartyAgain,
    LeaveOutParty,
    StartPhonesOver,
)
from conference.deliberation.polls.documents import LeftOut, StartedOver
from conference.deliberation.rooms.commands import EndPhone, RenewRoomCode, SetCapacity
from conference.protocol.messages import Ack, Request
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.display.says.screen import screen
from conference.ui.frame.window import DeskWindow
from conference.ui.picture import LinkPhase, LinkStatus, Picture, Tone
from conference.ui.polls.says.notes import mended
from conference.ui.rooms.intents import PartiesPanel
from conference.ui.rooms.mend_form import MendDialog
from conference.ui.rooms.says.losses import Told, crowds
from conference.ui.rooms.says.mending import (
    MendAct,
    command_of,
    done,
    label_of,
    mend_entry_fault,
    mending,
)
from conference.ui.rooms.says.table import Filter, PartyColumn, cell, row, tip

REGIONS = ("North West", "Wales")


def seen(poll_view=None, **party_fields):
    parties = (party(0, name="The Bell", headcount=30, **party_fields), party(1))
    polls = () if poll_view is None else (poll_view,)
    return picture((), polls, parties, (presence(0, phones=41), presence(1)))


def opened(**other):
    return poll(state="open", opened_at=NOON, **other)


def made(**other):
    return row(party(0, name="The Bell", **other), presence(0, phones=41), REGIONS)


def offered(sheet):
    return {remedy.act for remedy in sheet.remedies if not remedy.hindrance}


def test_more_phones_than_people_is_red_and_said_in_words():
    crowded, fine, unknown = made(headcount=30), made(headcount=41), made(headcount=0)
    assert [one.is_crowded for one in (crowded, fine, unknown)] == [True, False, False]
    assert cell(crowded, PartyColumn.PHONES, Millis(NOON)).tone is Tone.DANGER
    assert cell(fine, PartyColumn.PHONES, Millis(NOON)).tone is Tone.MUTED
    assert tip(crowded).endswith("41 phones, 30 people")
    assert Filter(crowded=True).matches(crowded)
    assert not Filter(crowded=True).matches(fine)


def test_an_area_that_is_part_of_what_a_party_is_called_is_said_once():
    bell = party(0, name="The Bell, Penby", area_name="Penby", headcount=3, capacity=9)
    made = picture((), (), (bell,), (presence(0, phones=41),))
    assert mending(made, 0).heading == "The Bell, Penby"
    seen_so = row(bell, presence(0, phones=41), REGIONS)
    assert tip(seen_so).startswith("The Bell, Penby: 3 of 9 people")
    assert "The Bell, Penby: 41 phones" in crowds(Told(), 1, (seen_so,), Millis(0))[1].sentence


def test_a_crowded_party_is_an_alert_once():
    rows = (made(headcount=30),)
    known, alert = crowds(Told(), 1, rows, Millis(0))
    assert "The Bell: 41 phones, 30 people." in alert.sentence
    assert crowds(known, 1, rows, Millis(60_000)) == (known, None)
    gone, nothing = crowds(known, 0, (), Millis(1_000))
    assert nothing is None
    assert crowds(gone, 1, rows, Millis(2_000))[1] is None  # it comes and goes
    many = crowds(gone, 3, (), Millis(20_000))[1].sentence
    assert "3 parties have more phones" in many
    assert "“Too many phones”" in many


ALWAYS = {MendAct.RENEW_CODE, MendAct.END_PHONE, MendAct.SET_CAPACITY}


@pytest.mark.parametrize(
    ("one", "may"),
    [
        (None, set()),
        (opened(), {MendAct.START_OVER, MendAct.LEAVE_OUT}),
        (opened(channels=("hands",)), {MendAct.LEAVE_OUT}),
        (
            opened(left_out=(LeftOut(0, "The Bell", "a prank"),)),
            {MendAct.START_OVER, MendAct.COUNT_AGAIN},
        ),
    ],
)
def test_what_can_be_done_depends_on_the_poll(one, may):
    assert offered(mending(seen(one), 0)) == may | ALWAYS


def test_each_act_is_its_command_with_its_reason():
    begun = (StartedOver(0, "The Bell", 2, 5),)
    sheet = mending(seen(opened(started_over=begun), renewed=3), 0)
    asked = {act: command_of(sheet, act, " kmpr", " seen on a photo ", 55) for act in MendAct}
    why = "seen on a photo"
    assert asked == {
        MendAct.RENEW_CODE: RenewRoomCode(why, 0, 3),
        MendAct.END_PHONE: EndPhone("KMPR", why, 0),
        MendAct.START_OVER: StartPhonesOver("p", why, 0, 2),
        MendAct.LEAVE_OUT: LeaveOutParty("p", 0, why),
        MendAct.COUNT_AGAIN: CountPartyAgain("p", 0, why),
        MendAct.SET_CAPACITY: SetCapacity(55, why, 0),
    }


@pytest.mark.parametrize(("typed", "label"), [(" k2pr ", "K2PR"), ("KMP", ""), ("K0PR", "")])
def test_a_label_is_read_as_it_is_typed(typed, label):
    assert label_of(typed) == label


def test_a_party_must_be_selected_and_the_link_up():
    there = seen()
    assert mend_entry_fault(there, 0) == ""
    assert mend_entry_fault(there, None).startswith("Select a party")
    assert mend_entry_fault(there, 9).startswith("Select a party")
    assert mend_entry_fault(Picture(link=LinkStatus(LinkPhase.LOST)), 0).startswith("No link")


def test_the_form_acts_only_with_a_choice_a_phone_and_a_reason(themed, qtbot):
    form = MendDialog(mending(seen(opened()), 0))
    qtbot.addWidget(form)
    assert form.act is None
    assert not form.accept_button.isEnabled()
    form.reason.setText("a photo of the code")
    assert not form.accept_button.isEnabled()
    buttons = {form._remedies[form.choices.id(one)].act: one for one in form.choices.buttons()}
    buttons[MendAct.END_PHONE].click()
    assert form.accept_button.text() == "End one phone"
    assert not form.accept_button.isEnabled()
    form.phone.setText("kmpr")
    assert form.accept_button.isEnabled()
    form.reason.setText("  ")
    assert not form.accept_button.isEnabled()


def test_what_a_room_holds_is_corrected_to_another_number_not_below_its_headcount(themed, qtbot):
    form = MendDialog(mending(seen(capacity=40), 0))
    qtbot.addWidget(form)
    button = next(
        one
        for one in form.choices.buttons()
        if form._remedies[form.choices.id(one)].act is MendAct.SET_CAPACITY
    )
    form.show()
    button.click()
    assert form.height() >= form.layout().heightForWidth(form.width()), "nothing is cut off"
    form.reason.setText("The big room is open, too.")
    assert form.holds.value() == 40
    assert not form.accept_button.isEnabled()
    form.holds.setValue(55)
    assert form.accept_button.isEnabled()
    form.holds.setValue(2)
    assert form.holds.value() == 30, "so many are checked in"
    assert form.form.isRowVisible(form.holds)
    assert not form.form.isRowVisible(form.phone)


def test_what_was_mended_is_said_beside_the_counts():
    one = opened(
        left_out=(LeftOut(0, "The Bell", "a prank"),),
        started_over=(StartedOver(1, "The Crown", 1, 7),),
    )
    assert mended(one) == (
        "1 party is left out: The Bell (a prank).\n"
        "Phones were started over at The Crown; 7 votes by phone were taken out."
    )
    stopped = replaced(one, left_out=(LeftOut(0, "The Bell", "A prank."),), started_over=())
    assert mended(stopped) == "1 party is left out: The Bell (A prank)."
    assert mended(replaced(one, left_out=(), started_over=())) == ""


def test_the_hall_says_how_many_are_left_out():
    one = opened(left_out=(LeftOut(0, "The Bell", "a prank"),))
    told = picture(polls=(one,), ticks=(tick(),), current=one.id)
    assert screen(told).scene.turnout.endswith(" · 5 parties · 1 left out")


def test_the_hall_says_why_there_are_no_figures_yet():
    few = replaced(tick(people=(0, 0)), turnout=tick().turnout)
    one = opened()
    told = picture(polls=(one,), ticks=(few,), current=one.id)
    assert screen(told).scene.caption == "The figures follow when a few more have answered"
    assert screen(picture(polls=(one,), ticks=(tick(),), current=one.id)).scene.caption == ""


def test_the_selected_party_is_mended(themed, qtbot, tmp_path, clock):
    settings = QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)
    window = DeskWindow(settings)
    qtbot.addWidget(window)
    desk = Desk(Wire(), window)

    def mend():
        desk.do("mend")
        form = next(one for one in window.findChildren(MendDialog) if not one.isHidden())
        form.choices.button(0).click()
        form.reason.setText("seen on a photo")
        form.accept_button.click()

    desk.show_frame(Frame(seen(), None))
    panel = window.panel(PartiesPanel)
    assert not panel.widget.mend_button.isEnabled()
    assert "1 crowded" in panel.head.summary.words()
    mend()
    renewal = RenewRoomCode("seen on a photo", 0, 0)
    assert desk.bridge.sent == [renewal], "the only party that is crowded"
    panel.widget.select(1)
    mend()
    assert desk.bridge.sent[1] == RenewRoomCode("seen on a photo", 1, 0)
    desk.bridge.answered.emit(Answered(Request("x", renewal), Ack("x"), 3.0))
    assert desk.alerts[0].sentence == "The Bell has a new code, which is on its big screen."
    window.close()


def test_each_act_is_told_of_by_the_name_of_its_party():
    told = [
        done(seen(opened()), command_of(mending(seen(opened()), 0), act, "KMPR", "why", 55))
        for act in MendAct
    ]
    assert all(one.startswith("The Bell ") for one in told)
    assert len(set(told)) == len(MendAct)
    assert done(seen(), object()) == ""
