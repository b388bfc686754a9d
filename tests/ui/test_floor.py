"""The floor at the desk, in the hall and on the stage: each call names who was seen as next."""

from dataclasses import replace

import pytest
from desks import open_desk
from floors import SECOND, floor, speaking, wish
from latin import latin_in
from msgspec.structs import replace as replaced
from pictures import NOON, item, output, picture, timer
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSpinBox

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.floor.commands import (
    AddSpeaker,
    CallSpeaker,
    CloseFloor,
    DrawFloor,
    EndFloor,
    EndSpeech,
    GroupLine,
    OpenFloor,
    StrikeSpeaker,
)
from conference.deliberation.floor.model import FloorRule, SpeechKind
from conference.deliberation.sender import Post
from conference.protocol.views import (
    Output,
    Scene,
    SceneKind,
)
from conference.ui.bridge.bridge import Frame
from conference.ui.display.says.names import scene_words
from conference.ui.display.says.screen import scene_of
from conference.ui.floor.form import AddForm, LineForm, OpenForm, groups_of
from conference.ui.floor.panel import FloorPanel
from conference.ui.floor.says.names import current_floor
from conference.ui.floor.says.sheet import floor_sheet
from conference.ui.floor.widget import FloorWidget
from conference.ui.kit.arming import APART, SETTLE
from conference.ui.kit.controls import Button, NumberBox
from conference.ui.kit.dialogs import Question
from conference.ui.pages.says.room import room_page
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.words.spoken import speaking as in_language


def sheet(*floors, now=NOON, **other):
    return floor_sheet(picture(floors=floors or (floor(),), now=Millis(now), **other))


def test_a_list_says_who_is_next_and_who_waits_in_which_order():
    made = sheet()
    assert (made.next_words, made.following) == ("Next: Seat 7", 2)
    assert made.state == "OPEN · 3 waiting · 1 room · 2:00 each"
    assert [(one.place, one.name, one.kind, one.about) for one in made.lines] == [
        ("NEXT", "Seat 7", "against", ""),
        ("2", "Seat 9", "for", ""),
        ("ROOM", "The Plough", "question", "Buses"),
        ("AWAY", "Seat 5", "for", ""),
    ]


def test_a_list_is_said_in_the_language_of_the_desk():
    with in_language("de"):
        made = sheet()
    assert made.next_words == "Als Nächstes: Sitz 7"
    assert made.state == "OFFEN · 3 warten · 1 Raum · je 2:00"
    assert made.rule == "In der Reihenfolge der Meldungen."
    assert [(one.place, one.name, one.kind) for one in made.lines[:3]] == [
        ("DRAN", "Sitz 7", "dagegen"),
        ("2", "Sitz 9", "dafür"),
        ("RAUM", "The Plough", "Frage"),
    ]
    assert [one.is_free for one in made.lines] == [True, False, True, False]


def test_a_point_of_order_is_marked():
    made = sheet(floor(following=3, waiting=(wish(3, 9, "order"), wish(2, 7))))
    assert [(one.kind, one.tone) for one in made.lines[:2]] == [
        ("point of order", Tone.WARNING),
        ("for", Tone.TEXT),
    ]


def test_who_speaks_has_a_clock_in_its_phase():
    def said(now=NOON, **other):
        made = sheet(floor(speaking=speaking(**other)), now=now).now
        return made.name, made.word, made.time, made.tone

    assert said() == ("Seat 4, for", "LEFT", "1:30", Tone.TEXT)
    assert said(NOON + 60 * SECOND)[1:] == ("LEFT", "0:30", Tone.WARNING)
    assert said(NOON + 95 * SECOND)[1:] == ("OVER", "0:05", Tone.DANGER)
    assert said(ends_at=None, left=5 * SECOND)[1:] == ("PAUSED", "0:05", Tone.MUTED)
    assert said(ends_at=None)[1:] == ("NO CLOCK", "", Tone.MUTED)


def test_a_departure_from_the_rule_is_said():
    made = sheet(floor(speaking=speaking(reason="A train to catch.")))
    assert made.now.note == "Out of order: A train to catch."


def test_time_used_goes_on_with_who_speaks():
    made = sheet(floor(speaking=speaking()))
    assert [(bar.name, bar.time, bar.fraction) for bar in made.bars] == [
        ("for", "1:30", 0.75),
        ("against", "2:00", 1.0),
        ("North", "1:30", 0.75),
        ("South", "2:00", 1.0),
    ]
    fresh = sheet(floor(speaking=speaking(kind="question", group=""), sides=(), groups=()))
    assert [(bar.name, bar.time) for bar in fresh.bars] == [("question", "0:30")]
    order = sheet(floor(speaking=speaking(kind="order"), sides=()))
    assert [bar.time for bar in order.bars] == ["0:30", "1:00", "2:00"]


def test_a_list_to_be_drawn_has_no_order_before_its_value():
    lot = floor(rule="lot", following=None)
    made = sheet(lot)
    assert [one.place for one in made.lines[:2]] == ["–", "–"]
    assert made.why["draw"] == "Close the list first."
    assert "drawn by lot" in made.why["next"]
    assert sheet(replaced(lot, state="closed")).why["draw"] == ""
    assert "“7 11”" in sheet(replaced(lot, state="closed", value="7 11")).why["draw"]


def test_what_makes_no_sense_says_why():
    made = sheet()
    assert made.why["end"] == "Nobody speaks."
    assert "not drawn by lot" in made.why["draw"]
    assert sheet(floor(state="closed")).why["close"] == "The list is closed already."
    assert sheet(floor(following=None, waiting=())).why["next"] == "Nobody waits on this list."
    none = floor_sheet(picture())
    assert (none.floor, none.why["open"], bool(none.why["next"])) == ("", "", True)
    reader = sheet(post=Post.READER)
    assert all("post" in why for why in reader.why.values())


def test_the_current_list_is_where_somebody_speaks_else_the_last_that_is_not_over():
    def current(*floors, chosen=""):
        found = current_floor(picture(floors=floors), chosen)
        return found and found.id

    rent = floor("rent", place=1)
    assert current() is None
    assert current(floor(), rent) == "rent"
    assert current(floor(speaking=speaking()), rent) == "wage"
    assert current(floor(speaking=speaking()), rent, chosen="rent") == "rent"
    assert current(floor(), replaced(rent, state="over")) == "wage"


# Hall and stage.


def scene(made, kind=SceneKind.SPEAKER, on=Output.HALL, **other):
    return scene_of(made, on, Scene(kind, **other))


def test_the_speaker_of_a_list_stands_in_the_hall_with_the_clock_and_who_is_next():
    items = (item(0, started_at=NOON, speaker="Dr Okafor"),)
    made = picture(items=items, on="i0", floors=(floor(speaking=speaking()),))
    shown = scene(made, item=ItemId("i0"))
    assert shown.head == "SPEAKING TIME · The wage"
    assert (shown.title, shown.time) == ("Seat 4, for", "01:30")
    assert (shown.left, shown.foot) == (0.75, "Next to speak: Seat 7, against")
    over = replace(made, now=Millis(NOON + 91 * SECOND))
    assert scene(over, item=ItemId("i0")).time == "Time is up"
    assert scene(made, item=ItemId("i0"), title="The choir").title == "The choir"
    nobody = picture(items=items, on="i0", floors=(floor(),))
    assert scene(nobody, item=ItemId("i0")).title == "Dr Okafor"


def test_the_overlay_and_the_rooms_name_who_has_the_floor():
    items = (item(0, started_at=NOON, speaker="Dr Okafor"),)
    made = picture(items=items, on="i0", floors=(floor(speaking=speaking()),))
    third = scene(made, on=Output.OVERLAY, item=ItemId("i0")).third
    assert (third.title, third.text) == ("Seat 4, for", "The wage")
    said = Scene(SceneKind.SPEAKER, item=ItemId("i0"))
    assert room_page(made, said).scene.name == "Seat 4, for"
    assert scene_words(made, said) == "speaker: Seat 4, for"
    nobody = picture(items=items, on="i0", floors=(floor(),))
    assert scene(nobody, on=Output.OVERLAY, item=ItemId("i0")).third.title == "Dr Okafor"
    assert scene_words(nobody, said) == "speaker: Dr Okafor"


def test_a_speech_that_is_paused_or_has_no_clock_is_shown_so():
    def shown(**other):
        return scene(picture(floors=(floor(speaking=speaking(**other), following=None),)))

    assert shown(ends_at=None, left=20 * SECOND).foot == "Paused"
    without = shown(ends_at=None)
    assert (without.title, without.time, without.foot, without.over) == (
        "Seat 4, for",
        "",
        "",
        False,
    )


@pytest.mark.parametrize(
    ("gone", "word", "is_last"),
    [(1, "left", False), (89, "left", False), (90, "Please come to an end", True)],
)
def test_a_short_speech_is_asked_to_end_in_its_last_quarter_alone(gone, word, is_last):
    whole = 120 * SECOND
    clock = timer("speech-1", kind="speaker", length=whole, ends_at=NOON + whole)
    speaks = floor(speaking=speaking(ends_at=NOON + whole))
    made = picture(
        floors=(speaks,), timers=(clock,), now=Millis(NOON + gone * SECOND),
        items=(item(0, started_at=NOON),), on="i0",
    )  # fmt: skip
    assert scene(made, SceneKind.HOLDING, Output.STAGE).word == word
    assert scene(made, item=ItemId("i0")).is_last == is_last


def test_the_stage_shows_who_speaks_what_is_left_and_who_is_next():
    clock = timer("speech-1", kind="speaker", label="Seat 4, for", ends_at=NOON + 150 * SECOND)
    made = picture(floors=(floor(speaking=speaking()),), timers=(clock,))
    shown = scene(made, SceneKind.HOLDING, Output.STAGE)
    assert (shown.name, shown.about, shown.time) == ("Seat 4, for", "The wage", "2:30")
    assert shown.following == "Next to speak: Seat 7, against"
    without = picture(floors=(floor(speaking=speaking(timer="", ends_at=None)),))
    shown = scene(without, SceneKind.HOLDING, Output.STAGE)
    assert (shown.name, shown.time, shown.word) == ("Seat 4, for", "", "")
    other = picture(floors=(floor(speaking=speaking()),), timers=(timer(kind="speaker"),))
    assert scene(other, SceneKind.HOLDING, Output.STAGE).name == timer().label


# The panel.


@pytest.fixture
def desk(themed, qtbot, tmp_path, clock):
    with open_desk(qtbot, tmp_path) as made:
        made.pass_by = clock
        yield made
        for button in (panel(made).next_button, panel(made).end_button):
            button.disarm()


def panel(desk):
    return desk.window.panel(FloorPanel).widget


def show(desk, *floors, **other):
    made = picture(
        floors=floors or (floor(),), outputs=(output(Scene(SceneKind.HOLDING)),), **other
    )
    desk.show_frame(Frame(made, None))
    return panel(desk)


def twice(desk, press):
    press()
    assert desk.wire.sent == []
    desk.pass_by(max(SETTLE, APART) + 1)
    press()


def test_next_takes_two_presses_and_names_who_is_called_and_who_speaks(desk):
    widget = show(desk, floor(speaking=speaking()))
    twice(desk, lambda: desk.do("floor:next"))
    assert desk.wire.sent == [CallSpeaker("wage", 2, 1)]
    assert widget.next_button.text() == "Next: Seat 7"


def test_when_another_is_next_what_was_armed_falls_back(desk):
    widget = show(desk)
    desk.do("floor:next")
    assert widget.next_button.is_armed
    show(desk, floor(following=3, waiting=(wish(3, 9, "order"), wish(2, 7))))
    assert not widget.next_button.is_armed
    assert widget.next_button.text() == "Next: Seat 9"


def test_end_takes_two_presses(desk):
    show(desk, floor(speaking=speaking()))
    twice(desk, lambda: desk.do("floor:end"))
    assert desk.wire.sent == [EndSpeech("wage", 1)]


def select(widget, number):
    widget.view.setCurrentIndex(widget.model.place(str(number)))


def test_a_room_is_called_by_choice_and_a_member_out_of_order_with_a_reason(desk):
    widget = show(desk)
    assert not widget.buttons["call"].isEnabled()
    select(widget, 5)
    widget.buttons["call"].click()
    assert desk.wire.sent == [CallSpeaker("wage", 5, None)]
    select(widget, 3)
    widget.buttons["call"].click()
    (form,) = desk.window.findChildren(LineForm)
    assert not form.accept_button.isEnabled()
    form.line.setText(" A train to catch. ")
    form.accept_button.click()
    assert desk.wire.sent[1:] == [CallSpeaker("wage", 3, None, "A train to catch.")]


def test_who_is_selected_is_struck_off_with_a_reason(desk):
    widget = show(desk)
    select(widget, 2)
    desk.do("floor:strike")
    (form,) = desk.window.findChildren(LineForm)
    form.line.setText("Off the subject.")
    form.accept_button.click()
    assert desk.wire.sent == [StrikeSpeaker("wage", 2, "Off the subject.")]
    show(desk, floor(following=3, waiting=(wish(3, 9),)))
    assert widget.chosen() is None


def test_lists_are_closed_drawn_and_ended(desk):
    widget = show(desk)
    assert widget.buttons["draw"].isHidden()
    widget.buttons["close"].click()
    show(desk, floor(rule="lot", state="closed", following=None))
    widget.buttons["draw"].click()
    (draw,) = desk.window.findChildren(LineForm)
    draw.line.setText("7 11 42")
    draw.accept_button.click()
    widget.buttons["over"].click()
    (over,) = desk.window.findChildren(Question)
    over.accept_button.click()
    assert desk.wire.sent == [CloseFloor("wage"), DrawFloor("wage", "7 11 42"), EndFloor("wage")]


def test_a_seat_is_added_with_a_reason(desk):
    show(desk)
    desk.do("floor:add")
    (form,) = desk.window.findChildren(AddForm)
    assert not form.accept_button.isEnabled()
    form.seat.setValue(12)
    form.kind.setCurrentText("point of order")
    form.reason.setText("The microphone was off.")
    form.accept_button.click()
    reason = "The microphone was off."
    assert desk.wire.sent == [AddSpeaker("wage", SpeechKind.ORDER, reason, seat=12)]


def test_a_list_is_opened_about_the_item_on_air_with_its_rule_and_groups(desk):
    widget = show(desk, floor(state="over"), items=(item(0, started_at=NOON),), on="i0")
    assert not widget.empty.isHidden()
    widget.buttons["open"].click()
    (form,) = desk.window.findChildren(OpenForm)
    assert form.title.text() == "Item 0"
    form.rule.setCurrentIndex(3)
    assert not form.accept_button.isEnabled()
    form.groups.setPlainText("12, North\nnonsense")
    assert "a seat, a comma and a group" in form.wrong.words()
    form.groups.setPlainText("12, North\n13;South East\n14\tNorth\n")
    form.minutes.setValue(1)
    form.seconds.setValue(30)
    form.accept_button.click()
    (sent,) = desk.wire.sent
    groups = (GroupLine("North", (12, 14)), GroupLine("South East", (13,)))
    assert sent == OpenFloor(
        sent.floor, "Item 0", FloorRule.GROUPS, 90, ItemId("i0"), groups=groups
    )
    assert sent.floor


def tab_order(form):
    """What Tab goes through in a form, each by where it is."""
    found, one = [], form.nextInFocusChain()
    while one is not form:
        takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        is_inner = isinstance(one.parentWidget(), QAbstractSpinBox)
        if form.isAncestorOf(one) and takes and not is_inner and not isinstance(one, Button):
            place = one.mapTo(form, QPoint())
            found.append((place.y(), place.x()))
        one = one.nextInFocusChain()
    return found


@pytest.mark.parametrize("act", ["open", "add"])
def test_tab_goes_through_a_form_as_it_is_read_and_no_number_touches_its_frame(desk, act):
    show(desk)
    desk.do(f"floor:{act}")
    (form,) = desk.window.findChildren(OpenForm if act == "open" else AddForm)
    form.adjustSize()
    places = tab_order(form)
    assert len(places) == {"open": 5, "add": 3}[act]
    assert places == sorted(places)
    for box in form.findChildren(NumberBox):
        assert box.lineEdit().textMargins().left() >= 8


@pytest.mark.parametrize("text", ["0, North", "12", "12,", "North, 12", "12, " + "x" * 65])
def test_what_is_no_table_of_groups_is_none(text):
    assert groups_of(text) is None


def test_without_a_link_nothing_is_asked_and_what_was_written_stays(desk):
    show(desk)
    desk.do("floor:open")
    (form,) = desk.window.findChildren(OpenForm)
    form.title.setText("The rent")
    desk.wire.is_up = False
    form.accept_button.click()
    assert "no link" in form.wrong.words()
    form.close_sheet()
    lost = replace(picture(floors=(floor(),)), link=LinkStatus(LinkPhase.LOST, None, Millis(NOON)))
    desk.show_frame(Frame(lost, None))
    widget = panel(desk)
    assert not any(button.isEnabled() for button in widget.buttons.values())
    assert not widget.next_button.isEnabled()


def test_forms_and_buttons_are_in_the_language_of_the_desk(themed, qtbot):
    with in_language("ar"):
        made = (OpenForm(None), AddForm(), FloorWidget())
        for one in made:
            qtbot.addWidget(one)
    assert [latin_in(one) for one in made] == [[], [], []]


def test_a_list_is_painted_with_its_lines_and_bars(desk):
    widget = show(desk, floor(speaking=speaking()))
    widget.resize(420, 700)
    image = widget.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, 420, 3) for y in range(0, 700, 3)}
    assert len(colours) > 8
    assert "for 1:30" in widget.bars.accessibleDescription()
    index = widget.model.index(0)
    assert widget.model.data(index) == "next, Seat 7, against"
