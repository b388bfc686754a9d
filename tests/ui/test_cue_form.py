"""The form of cues on the desk, by real keys: opened, written, kept, refused, without a link."""

from dataclasses import replace

import pytest
from desks import Wire
from msgspec.structs import replace as replaced
from pictures import MINUTE, NOON, item, picture, poll
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea

from conference.client.replica import NOTHING
from conference.client.session import Answered
from conference.core.clock import Millis
from conference.deliberation.cues.commands import PlanCues
from conference.deliberation.cues.model import Cue, CueKind
from conference.deliberation.cues.planned import SHOWN
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.protocol.control import Obs
from conference.protocol.messages import Refused, Request, Snapshot
from conference.protocol.views import CuesView, CueView
from conference.ui.bridge.bridge import Frame
from conference.ui.cues.form import CuesForm
from conference.ui.cues.panel import KEY, CuesPanel
from conference.ui.cues.says.acts import ACTS
from conference.ui.desk import Desk
from conference.ui.frame.says.commands import key_table
from conference.ui.frame.window import DeskWindow
from conference.ui.kit import controls
from conference.ui.kit.arming import SETTLE
from conference.ui.picture import LinkPhase, LinkStatus
from conference.ui.programme.intents import ProgrammePanel
from conference.words.spoken import say

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
K = Qt.Key

POLL = Cue("poll", CueKind.SCENE, (Output.HALL, Output.ROOMS), Scene(SceneKind.POLL, poll="p"))
OPEN = Cue("open", CueKind.OPEN_POLL, poll="p", seconds=120)
WIDE = Cue("wide", CueKind.OBS, name="Wide")


def shown(*cues, on="i0", polls=None, **other):
    vote = item(1, title="Vote on care", kind="vote", poll="p")
    if on == "i1":
        vote = replaced(vote, started_at=NOON)
    items = (item(0, started_at=NOON), vote, item(2))
    polls = polls or (poll("p"), poll("q", place=1, question="Now?"))
    made = picture(items, polls, on=on, now=Millis(NOON + MINUTE), **other)
    views = dict(made.replica.views)
    if cues:
        views["cues/i1"] = CuesView("i1", True, tuple(CueView(cue) for cue in cues))
    health = replaced(made.health, obs=Obs("", NOON, ("Slides", "Wide")))
    return replace(made, replica=NOTHING.apply(Snapshot(2, NOON, views)).apply(health))


@pytest.fixture
def desk(themed, qtbot, tmp_path, clock):
    window = DeskWindow(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    made = Desk(Wire(), window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window._is_wide is not None and window.isActiveWindow())
    show(made, POLL, OPEN, WIDE)
    yield made
    window.close()
    for button in window.findChildren(controls.GuardedButton):
        button.disarm()


def show(desk, *cues, **other):
    desk.show_frame(Frame(shown(*cues, **other), None))


def forms(desk):
    return [one for one in desk.window.findChildren(CuesForm) if one.isVisible()]


@pytest.fixture
def form(desk, qtbot, clock):
    """The form of the item on standby, opened by its key."""
    strike(desk, clock, K.Key_F4, with_=Qt.KeyboardModifier.ShiftModifier)
    (opened,) = forms(desk)
    qtbot.waitUntil(opened.lines[opened.draft.rows[0].id].act.hasFocus)
    return opened


def strike(desk, clock, *keys, with_=NONE):
    for key in keys:
        QTest.keyClick(desk.window.focusWidget() or desk.window, key, with_)
        clock(SETTLE)


def ids(form):
    return [row.id for row in form.draft.rows]


# Ways to it


def test_its_key_is_the_key_of_nothing_else(desk):
    assert key_table(desk.shortcuts())[KEY] == "cues"


def test_the_palette_opens_the_form_of_any_item(desk):
    labels = {one.key: one.label for one in desk.entries() if one.key.startswith("cues")}
    assert labels == {
        "cues": "Cues of “Vote on care”",
        "cues:i0": "Cues of “Item 0”",
        "cues:i2": "Cues of “Item 2”",
    }
    desk.do("cues:i2")
    (form,) = forms(desk)
    assert form.draft.item.id == "i2"
    assert form.draft.is_usual


def test_the_key_means_the_item_that_is_marked(desk, clock):
    widget = desk.panel(ProgrammePanel).widget
    widget.view.setCurrentIndex(widget.model.place("i2"))
    strike(desk, clock, K.Key_F4, with_=Qt.KeyboardModifier.ShiftModifier)
    assert [one.draft.item.id for one in forms(desk)] == ["i2"]


def test_the_menu_of_a_row_opens_it(desk):
    widget = desk.panel(ProgrammePanel).widget
    widget.menu_asked.emit("i2", QPoint(10, 10))
    (menu,) = widget.findChildren(QMenu)
    (action,) = (one for one in menu.actions() if one.text().startswith("Cues of"))
    action.trigger()
    menu.close()
    assert [one.draft.item.id for one in forms(desk)] == ["i2"]


def test_the_card_of_what_comes_next_opens_it(desk):
    button = desk.panel(CuesPanel).widget.change_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [one.draft.item.id for one in forms(desk)] == ["i1"]


def test_without_a_link_it_does_not_open_and_says_why(desk, clock):
    show(desk, POLL, link=LinkStatus(LinkPhase.LOST))
    assert not desk.panel(CuesPanel).widget.change_button.isEnabled()
    strike(desk, clock, K.Key_F4, with_=Qt.KeyboardModifier.ShiftModifier)
    assert forms(desk) == []
    assert "No link" in desk.alerts[0].sentence


# Written by keys


def test_a_cue_is_added_and_written_by_keys_alone(desk, form, qtbot, clock):
    strike(desk, clock, K.Key_Insert, with_=ALT)
    assert ids(form) == ["poll", "1", "open", "wide"]
    line = form.lines["1"]
    qtbot.waitUntil(line.act.hasFocus)
    strike(desk, clock, *[K.Key_Down] * [act.key for act in ACTS].index("message"))
    assert line.row.act.key == "message"
    strike(desk, clock, K.Key_Tab)
    assert line.title.hasFocus()
    assert not form.accept_button.isEnabled()
    QTest.keyClicks(line.title, "Sit down")
    strike(desk, clock, K.Key_Tab, K.Key_Tab)
    assert line.chips.buttons[Output.HALL].hasFocus()
    strike(desk, clock, K.Key_Return, K.Key_Right, K.Key_Right, K.Key_Return, K.Key_Tab)
    assert line.wait.hasFocus()
    QTest.keyClicks(line.wait, "30")
    assert line.remark.words() == "It waits, and is not armed: it will be skipped."
    strike(desk, clock, K.Key_Tab, K.Key_Space)
    assert line.remark.words() == ""
    strike(desk, clock, K.Key_Return)
    outputs = (Output.ROOMS, Output.MEMBERS, Output.OVERLAY)
    message = Scene(SceneKind.MESSAGE, title="Sit down")
    made = Cue("1", CueKind.SCENE, outputs, message, wait=Millis(30_000), armed=True)
    assert desk.bridge.sent == [PlanCues("i1", (POLL, made, OPEN, WIDE))]
    assert forms(desk) == []


def test_lines_are_moved_and_taken_out_by_keys_and_no_item_of_the_rundown_moves(
    desk, form, qtbot, clock
):
    strike(desk, clock, K.Key_Down, with_=ALT)
    assert ids(form) == ["open", "poll", "wide"]
    assert form.lines["poll"].act.hasFocus(), "the cursor goes with its line"
    strike(desk, clock, K.Key_Up, K.Key_Up, with_=ALT)
    assert ids(form) == ["poll", "open", "wide"]
    strike(desk, clock, K.Key_Down, with_=ALT)
    strike(desk, clock, K.Key_Delete, with_=ALT)
    assert ids(form) == ["open", "wide"]
    assert form.lines["wide"].act.hasFocus()
    assert desk.bridge.sent == []
    form.accept_button.click()
    assert desk.bridge.sent == [PlanCues("i1", (OPEN, WIDE))]


def test_alt_with_an_arrow_moves_a_line_from_every_field(desk, form, qtbot, clock):
    line = form.lines["open"]
    for field in (line.act, line.what, line.seconds, line.wait, line.buttons["remove"]):
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        strike(desk, clock, K.Key_Up, with_=ALT)
        assert ids(form) == ["open", "poll", "wide"], field
        strike(desk, clock, K.Key_Down, with_=ALT)
        assert ids(form) == ["poll", "open", "wide"], field
    assert line.row == form.draft.rows[1] == replace(line.row, was=OPEN)
    assert desk.bridge.sent == []


def test_the_last_line_that_is_taken_out_leaves_the_cursor_at_add(desk, form, qtbot, clock):
    strike(desk, clock, K.Key_Delete, K.Key_Delete, K.Key_Delete, with_=ALT)
    assert ids(form) == []
    assert form.add_button.hasFocus()
    form.accept_button.click()
    assert desk.bridge.sent == [PlanCues("i1", ())]


def test_tab_goes_through_the_lines_in_their_order_and_then_to_keep(desk, form, clock):
    strike(desk, clock, K.Key_Down, with_=ALT)
    seen = []
    for _ in range(60):
        strike(desk, clock, K.Key_Tab)
        line = desk.window.focusWidget()
        while line is not None and line not in form.lines.values():
            line = line.parentWidget()
        name = line.row.id if line is not None else desk.window.focusWidget().text()
        if not seen or seen[-1] != name:
            seen.append(name)
        if name == "Keep":
            break
    assert seen == ["poll", "wide", "Add a cue", "As its kind has it", "Keep"]


def test_a_scene_that_obs_has_not_is_marked_and_can_be_kept(desk, form, qtbot):
    line = form.lines["wide"]
    assert [line.obs.itemText(n) for n in range(line.obs.count())] == ["Slides", "Wide"]
    assert line.remark.words() == ""
    line.obs.setFocus()
    qtbot.waitUntil(line.obs.hasFocus)
    QTest.keyClicks(line.obs, " 2")
    assert line.remark.words() == "OBS has no scene of this name."
    form.accept_button.click()
    (sent,) = desk.bridge.sent
    assert sent.cues[2] == replace(WIDE, name="Wide 2")


def test_the_usual_cues_come_back_by_a_button(desk, form, qtbot):
    QTest.mouseClick(form.usual_button, Qt.MouseButton.LeftButton)
    assert form.note.words().startswith("These are the cues of its kind.")
    assert [row.outputs for row in form.draft.rows] == [SHOWN]
    assert not form.usual_button.isEnabled()
    form.accept_button.click()
    assert desk.bridge.sent == [PlanCues("i1", None)]


def test_what_was_not_changed_is_not_sent(desk, form):
    line = form.lines["open"]
    line.wait.setValue(5)
    line.wait.setValue(0)
    form.accept_button.click()
    assert (desk.bridge.sent, forms(desk)) == ([], [])


# What is said of it


def test_an_item_that_is_on_air_says_that_its_cues_are_for_the_next_time(desk, form):
    assert form.note.words() == "These cues are its own."
    show(desk, POLL, OPEN, WIDE, on="i1")
    assert form.note.words() == say("desk-cues-on-air")


def test_polls_that_come_while_it_is_open_are_offered_and_nothing_written_is_lost(desk, form):
    line = form.lines["open"]
    line.seconds.setValue(60)
    more = poll("r", place=2, question="Later?")
    show(desk, POLL, OPEN, WIDE, polls=(poll("p"), poll("q", place=1), more))
    assert line.what.itemText(2) == "3: Later?"
    assert (line.what.currentData(), line.seconds.value()) == ("p", 60)
    show(desk, POLL, OPEN, WIDE, polls=(poll("q", place=1),))
    assert (line.what.currentData(), line.remark.words()) == ("p", "There is no such poll now.")


# Kept, refused, left


def test_without_a_link_it_stays_open_with_what_was_written(desk, form):
    form.lines["open"].seconds.setValue(60)
    desk.bridge.is_up = False
    form.accept_button.click()
    assert forms(desk) == [form]
    assert (form.wrong.words(), form.draft.rows[1].seconds) == (say("desk-kit-not-sent"), 60)
    desk.bridge.is_up = True
    form.accept_button.click()
    assert desk.bridge.sent == [PlanCues("i1", (POLL, replace(OPEN, seconds=60), WIDE))]
    assert forms(desk) == []


def test_what_is_refused_opens_again_with_the_reason(desk):
    sent = PlanCues("i1", (replace(OPEN, seconds=60),))
    refused = Refused("x", "bad_cues", "Not like this.")
    desk.bridge.answered.emit(Answered(Request("x", sent), refused, 3.0))
    (form,) = forms(desk)
    assert form.wrong.words() == "The server refused this: Not like this."
    assert form.lines["open"].seconds.value() == 60
    assert form.is_filled
    form.accept_button.click()
    assert desk.bridge.sent == [sent]


def test_cues_that_another_desk_changed_are_not_replaced_unawares(desk, form):
    form.lines["open"].seconds.setValue(60)
    show(desk, POLL, WIDE)
    form.accept_button.click()
    assert (forms(desk), form.wrong.words(), desk.bridge.sent) == (
        [form],
        say("desk-cues-meanwhile"),
        [],
    )
    form.accept_button.click()
    assert desk.bridge.sent == [PlanCues("i1", (POLL, replace(OPEN, seconds=60), WIDE))]


def test_escape_leaves_what_was_not_changed_and_asks_of_what_was(desk, form, clock):
    form.lines["open"].armed.toggle()
    strike(desk, clock, K.Key_Escape, K.Key_Escape)
    assert forms(desk) == [form]
    form.lines["open"].armed.toggle()
    form.leave()
    assert forms(desk) == []


def test_it_fits_a_low_screen_with_its_buttons_and_every_chip_can_be_read(desk, form):
    for _ in range(20):
        form.add_button.click()
    QApplication.processEvents()
    for button in (form.accept_button, form.cancel_button):
        assert form.rect().contains(QRect(button.mapTo(form, QPoint()), button.size()))
    area = form.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    for chip in form.lines["poll"].chips.buttons.values():
        assert chip.width() >= chip.fontMetrics().horizontalAdvance(chip.text()) + 8
    form.lines["19"].wait.setFocus()
    area.ensureWidgetVisible(form.lines["19"].wait)
    low = form.lines["19"].wait.mapTo(area.viewport(), QPoint(0, 30))
    assert low.y() <= area.viewport().height()
