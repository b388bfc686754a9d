"""Edits of the rundown at the desk: by key, menu and form; and the rows, with three times each."""

from datetime import UTC
from zoneinfo import ZoneInfo

import pytest
from desks import Wire
from pictures import MINUTE, NOON, item, picture
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from conference.client.session import Answered
from conference.core.clock import Millis
from conference.deliberation.programme.commands import (
    ChangeItem,
    DeleteItem,
    InsertItem,
    MoveItem,
    RedoEdit,
    SetEditLock,
    SetStandby,
    SkipItem,
    SplitItem,
    UndoEdit,
)
from conference.deliberation.programme.model import ItemKind
from conference.protocol.messages import Ack, Request
from conference.protocol.views import EditView, PlanView
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.frame.window import DeskWindow
from conference.ui.kit import controls, style
from conference.ui.kit.arming import REST
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.ui.programme.drawing import in_two_lines
from conference.ui.programme.editing import edit_command, edit_entries, start_at
from conference.ui.programme.intents import ProgrammePanel
from conference.ui.programme.item_form import ItemForm, ItemTarget
from conference.ui.programme.says import ItemState, rundown

PLAN = PlanView(EditView(7, "moved", "Lunch", "ann"), EditView(8, "length", "Song", ""), None)


def full(**other):
    items = (item(0, started_at=NOON), item(1, title="Wealth"), item(2), item(3))
    return picture(items, **{"on": "i0", "now": Millis(NOON + MINUTE), "plan": PLAN} | other)


def many(count=40, on=30):
    return tuple(item(n, started_at=NOON if n == on else None) for n in range(count))


@pytest.fixture
def desk(themed, qtbot, tmp_path):
    window = DeskWindow(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    made = Desk(Wire(), window)
    window.resize(1920, 1080)
    window.show()
    qtbot.waitUntil(lambda: window._is_wide is True)
    yield made
    window.close()
    for button in window.findChildren(controls.GuardedButton):
        button.disarm()


def show(desk, made=None):
    desk.show_frame(Frame(made or full(), None))


def panel_of(desk):
    return desk.panel(ProgrammePanel)


def entry(made, key, target="i1"):
    (found,) = (one for one in edit_entries(made, target) if one.key == key)
    return found


# What can be done


def test_undo_and_redo_say_what_they_are_for_and_who_did_it():
    assert entry(full(), "undo").label == "Undo: ann moved “Lunch”"
    assert entry(full(), "redo").label == "Redo: the server changed the length of “Song”"
    nothing = full(plan=PlanView(None, None, None))
    assert entry(nothing, "undo").why == "There is nothing to undo."


def test_a_lock_is_said_and_refuses_all_but_the_unlocking():
    locked = full(plan=PlanView(None, None, "ann"))
    entries = edit_entries(locked, "i1")
    assert [one.key for one in entries if one.enabled] == ["lock"]
    assert entry(locked, "longer").why == "Locked against edits by ann. Ctrl+Shift+L unlocks it."
    assert rundown(locked).locked == entry(locked, "longer").why
    assert edit_command(locked, "lock", None, "") == SetEditLock(False)
    assert rundown(full()).locked == ""


def test_without_link_nothing_can_be_edited_and_it_says_why():
    lost = full(link=LinkStatus(LinkPhase.LOST))
    assert all("No link" in one.why for one in edit_entries(lost, "i1"))


@pytest.mark.parametrize(
    ("key", "target", "command"),
    [
        ("undo", None, UndoEdit(7)),
        ("redo", None, RedoEdit(8)),
        ("earlier", "i1", MoveItem("i1", None)),
        ("earlier", "i3", MoveItem("i3", "i1")),
        ("later", "i1", MoveItem("i1", "i2")),
        ("longer", "i1", ChangeItem("i0", minutes=16)),
        ("shorter", "i1", ChangeItem("i0", minutes=14)),
        ("skip", "i1", SkipItem("i1", True)),
        ("split", "i1", SplitItem("i1", "new", 7, "Wealth (2)")),
        ("delete", "i3", DeleteItem("i3")),
        ("lock", None, SetEditLock(True)),
    ],
)
def test_each_edit_is_one_command(key, target, command):
    assert entry(full(), key, target).enabled if target else True
    assert edit_command(full(), key, target, "new") == command


@pytest.mark.parametrize(
    ("key", "target", "why"),
    [
        ("earlier", "i0", "It is the first."),
        ("later", "i3", "It is the last."),
        ("edit", None, "No item is marked: click one, or go to it with the arrow keys."),
    ],
)
def test_what_cannot_be_done_says_why(key, target, why):
    assert entry(full(), key, target).why == why


def test_nothing_on_air_has_no_minutes_to_change():
    off = full(on=None)
    assert entry(off, "longer").why == "No item is on air."
    assert edit_command(off, "longer", "i1", "") is None


# Rows


def test_plan_expectation_and_what_really_was_stand_side_by_side():
    items = (
        item(0, started_at=NOON + MINUTE, ended_at=NOON + 9 * MINUTE, planned_at=NOON),
        item(
            1,
            started_at=NOON + 20 * MINUTE,
            planned_at=NOON + 10 * MINUTE,
            planned_minutes=10,
            times=2,
            first_started_at=NOON + 9 * MINUTE,
        ),
        item(2, planned_at=NOON + 30 * MINUTE, skipped=True),
        item(3, hard=True),
    )
    rows = rundown(picture(items, on="i1", now=Millis(NOON + 21 * MINUTE))).rows[1:]
    assert [(row.planned, row.expected, row.actual) for row in rows] == [
        ("12:00", "", "12:01"),
        ("12:10", "", "12:20"),
        ("12:30", "", ""),
        ("12:45", "12:45", ""),
    ]
    assert rows[1].note.endswith("15 min (10 planned) · now for 12:15 · 2nd time, first 12:09")
    assert (rows[2].struck, rows[2].note[:7]) == (True, "Skipped")
    assert rows[3].state is ItemState.STANDBY


def test_what_comes_late_is_a_warning_and_what_comes_early_is_not():
    late = rundown(full(now=Millis(NOON + 20 * MINUTE))).rows[2]
    assert (late.planned, late.expected, late.expected_tone) == ("12:15", "12:20", Tone.WARNING)
    items = (item(0, started_at=NOON - 10 * MINUTE), item(1))
    early = rundown(picture(items, on="i0")).rows[2]
    assert (early.expected, early.expected_tone) == ("12:05", Tone.ACTION)


def test_items_that_go_would_skip_say_so_in_their_rows():
    notes = [row.note for row in rundown(full(standby="i3")).rows[2:]]
    assert [note.startswith("GO skips this") for note in notes] == [True, True, False]


def test_a_long_title_takes_two_lines_broken_between_words(themed):
    face = style.font(13)
    assert in_two_lines("Song", face, 120) == ("Song",)
    first, rest = in_two_lines("What a wealth tax is and who would pay", face, 120)
    assert f"{first} {rest}" == "What a wealth tax is and who would pay"


# The desk


def test_keys_edit_the_item_that_is_marked_and_follow_it(desk, qtbot):
    show(desk)
    widget = panel_of(desk).widget
    widget.view.setCurrentIndex(widget.model.place("i2"))
    marked = [row.key for row in rundown(full(), widget.cursor_item).rows if row.cursor]
    assert marked == ["i2"]
    qtbot.keyClick(desk.window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert desk.bridge.sent == [MoveItem("i2", "i0")]
    items = full().items
    moved = (items[0], *(item(n, id=i) for n, i in ((1, "i2"), (2, "i1"), (3, "i3"))))
    show(desk, picture(moved, on="i0", plan=PLAN, now=Millis(NOON + MINUTE)))
    assert widget.view.currentIndex().row() == 2
    qtbot.keyClick(desk.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.bridge.sent[1:] == [ChangeItem("i0", minutes=16), UndoEdit(7)]


def test_a_key_takes_the_arrows_to_the_rundown_and_return_picks(desk, qtbot, clock):
    show(desk)
    widget = panel_of(desk).widget
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.do("filter")
    qtbot.waitUntil(lambda: isinstance(desk.window.focusWidget(), QLineEdit))
    field = desk.window.focusWidget()
    QTest.keyClick(field, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(widget.view.hasFocus)
    assert widget.cursor_item == "i1"  # that on standby
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        clock(REST)
        QTest.keyClick(widget.view, key)
    assert widget.cursor_item == "i2"
    QTest.keyClick(widget.view, Qt.Key.Key_Return)
    assert desk.bridge.sent == [SetStandby("i2")]
    clock(REST)
    desk.window.go_to("polls")
    QTest.keyClick(desk.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(widget.view.hasFocus)
    assert widget.isVisible()


def test_an_item_that_another_desk_picks_is_scrolled_into_view(desk, qtbot):
    items = many(on=0)
    show(desk, picture(items, on="i0", now=Millis(NOON + MINUTE)))
    view = panel_of(desk).widget.view

    def is_seen(item):
        place = view.visualRect(panel_of(desk).widget.model.place(item))
        return view.viewport().rect().contains(place)

    qtbot.waitUntil(lambda: is_seen("i0"))
    assert not is_seen("i35")
    show(desk, picture(many(on=20), on="i20", now=Millis(NOON + MINUTE)))
    qtbot.waitUntil(lambda: is_seen("i20"))
    assert view.visualRect(view.indexAt(QPoint(4, 1))).top() >= 0, "the row at the top is cut"
    show(desk, picture(items, on="i0", now=Millis(NOON + MINUTE)))
    qtbot.waitUntil(lambda: is_seen("i0"))
    show(desk, picture(items, on="i0", standby="i35", now=Millis(NOON + MINUTE)))
    qtbot.waitUntil(lambda: is_seen("i35"))
    view.scrollToTop()
    show(desk, picture(items, on="i0", standby="i35", now=Millis(NOON + 2 * MINUTE)))
    assert not is_seen("i35")  # who scrolls away is not called back by every frame


def test_what_was_undone_is_said_when_it_is_done_whoever_did_it(desk, qtbot):
    imported = PlanView(EditView(9, "planned", "", "ben"), None, None)
    show(desk, full(plan=imported))
    assert entry(full(plan=imported), "undo").label == "Undo: ben imported a plan of 4 items"
    qtbot.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.alerts == ()
    (command,) = desk.bridge.sent
    desk.bridge.answered.emit(Answered(Request("1", command), Ack("1", None), 5.0))
    assert [one.sentence for one in desk.alerts] == ["Undone: ben imported a plan of 4 items."]


def test_without_a_mark_edits_are_for_the_item_on_standby(desk):
    show(desk)
    desk.do("skip")
    assert desk.bridge.sent == [SkipItem("i1", True)]


def test_a_mark_is_gone_when_another_item_goes_on(desk):
    show(desk)
    widget = panel_of(desk).widget
    widget.view.setCurrentIndex(widget.model.place("i2"))
    items = (item(0, started_at=NOON), item(1, started_at=NOON + MINUTE), item(2), item(3))
    show(desk, picture(items, on="i1", plan=PLAN))
    assert widget.cursor_item is None
    widget.view.clicked.emit(widget.model.place("i2"))
    assert widget.cursor_item == "i2"


def test_the_menu_of_a_row_edits_that_row(desk):
    show(desk)
    panel_of(desk).widget.menu_asked.emit("i3", QPoint(10, 10))
    (menu,) = panel_of(desk).widget.findChildren(QMenu)
    (action,) = (one for one in menu.actions() if one.text().startswith("Take"))
    action.trigger()
    menu.close()
    assert desk.bridge.sent == [DeleteItem("i3")]


def test_the_form_changes_an_item_and_puts_one_in(desk, monkeypatch):
    def fill_in(form, done):
        form.title.setText("A joke")
        form.minutes.setValue(3)
        assert done()
        form.deleteLater()

    monkeypatch.setattr(ItemForm, "ask", fill_in)
    show(desk)
    desk.do("edit")
    desk.do("insert")
    changed, inserted = desk.bridge.sent
    assert (changed.item, changed.title, changed.minutes) == ("i1", "A joke", 3)
    assert changed.starts_at is None
    assert isinstance(inserted, InsertItem)
    assert (inserted.after, inserted.title, inserted.kind) == ("i1", "A joke", ItemKind.NOTICE)
    assert inserted.starts_at == NOON + 30 * MINUTE
    assert inserted.item.startswith("item-")


def test_the_form_wants_a_title_and_a_time_of_day(themed, qtbot):
    form = ItemForm(ItemTarget(item(1), "", NOON, UTC))
    qtbot.addWidget(form)
    assert form.accept_button.isEnabled()
    form.start.setText("noon")
    assert "time of day" in form.wrong.words()
    form.start.setText("13:05")
    form.title.setText(" ")
    assert not form.accept_button.isEnabled()
    form.title.setText("Song")
    assert form.command().starts_at == NOON + 65 * MINUTE


@pytest.mark.parametrize(
    ("typed", "before", "zone", "minutes"),
    [
        ("12:10", NOON, UTC, 10),
        ("9.05", NOON, UTC, -175),
        ("00:10", NOON + 11 * 60 * MINUTE, UTC, 730),
        ("13:10", NOON, ZoneInfo("Europe/London"), 10),
        ("noon", NOON, UTC, None),
        ("25:00", NOON, UTC, None),
    ],
)
def test_a_time_of_day_is_the_one_nearest_to_the_plan(typed, before, zone, minutes):
    found = start_at(typed, before, zone)
    assert found == (None if minutes is None else NOON + minutes * MINUTE)


def is_in_view(widget, key):
    box = widget.view.visualRect(widget.model.place(key))
    return widget.view.viewport().rect().contains(box)


def test_the_row_on_air_is_in_view_at_first_after_a_resize_and_after_an_edit(desk, qtbot):
    show(desk, picture(many(), on="i30", plan=PLAN))
    widget = panel_of(desk).widget
    qtbot.waitUntil(lambda: is_in_view(widget, "i30"))
    for high in (500, 1000, 400):
        desk.window.resize(1366, high)
        qtbot.waitUntil(lambda: is_in_view(widget, "i30"))
    show(desk, picture(many(count=41), on="i30", plan=PLAN))
    qtbot.waitUntil(lambda: is_in_view(widget, "i30"))


def test_with_nothing_on_air_what_is_on_standby_is_in_view(desk, qtbot):
    show(desk, picture(many(on=None), standby="i30", plan=PLAN))
    qtbot.waitUntil(lambda: is_in_view(panel_of(desk).widget, "i30"))
