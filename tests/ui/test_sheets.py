"""Forms and sheets of the desk: they swallow no key, cover no lamp, and lose no text."""

import pytest
from desks import Wire
from pictures import MINUTE, NOON, item, picture, poll
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QScrollArea

from conference.client.session import Answered
from conference.core.clock import Millis
from conference.deliberation.polls.commands import ClosePoll, PreparePoll
from conference.deliberation.programme.commands import StartItem
from conference.protocol.messages import Refused, Request
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.frame.window import DeskWindow
from conference.ui.kit import controls
from conference.ui.kit.arming import REST, SETTLE
from conference.ui.kit.dialogs import Form, Question, ReasonDialog
from conference.ui.kit.palette import Shortcuts
from conference.ui.kit.sheets import Sheet
from conference.ui.polls.draft_form import DraftDialog
from conference.ui.polls.intents import PollsPanel
from conference.ui.programme.intents import ProgrammePanel
from conference.words.spoken import say

SPACE, ESCAPE = Qt.Key.Key_Space, Qt.Key.Key_Escape


@pytest.fixture
def make(themed, qtbot, tmp_path, clock):
    windows = []

    def made(width=1366, height=768):
        settings = QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)
        window = DeskWindow(settings)
        qtbot.addWidget(window)
        windows.append(window)
        desk = Desk(Wire(), window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window._is_wide is not None and window.isActiveWindow())
        show(desk)
        return desk

    yield made
    for window in windows:
        window.close()
        for button in window.findChildren(controls.GuardedButton):
            button.disarm()


@pytest.fixture
def desk(make):
    return make()


def show(desk):
    made = picture(
        (item(0, started_at=NOON), item(1), item(2)),
        (poll(state="open", opened_at=NOON), poll("q", place=1)),
        on="i0",
        current="p",
        now=Millis(NOON + MINUTE),
    )
    desk.show_frame(Frame(made, None))


def shown(desk, kind):
    return next((one for one in desk.window.findChildren(kind) if one.isVisible()), None)


def target(desk):
    return desk.window.focusWidget() or desk.window


def strike(desk, clock, *keys, after=SETTLE):
    for key in keys:
        QTest.keyClick(target(desk), key)
        clock(after)


def prepare(desk, qtbot):
    desk.do("prepare")
    form = shown(desk, DraftDialog)
    qtbot.waitUntil(form.question.hasFocus)
    return form


def go_button(desk):
    return desk.panel(ProgrammePanel).foot.go_button


# Keys pass through


def test_keys_of_the_show_act_while_a_form_is_filled(desk, qtbot, clock):
    form = prepare(desk, qtbot)
    QTest.keyClicks(form.question, "Now or")
    strike(desk, clock, Qt.Key.Key_F6, Qt.Key.Key_F6)
    assert [type(one) for one in desk.bridge.sent] == [ClosePoll]
    strike(desk, clock, SPACE)
    assert form.question.text() == "Now or "
    assert go_button(desk).text() == "GO    Esc, then Space"
    strike(desk, clock, ESCAPE, SPACE, SPACE)
    assert [type(one) for one in desk.bridge.sent] == [ClosePoll, StartItem]
    assert (form.isVisible(), form.question.text()) == (True, "Now or ")


def test_a_box_in_a_form_is_ticked_by_space_and_go_says_so(desk, qtbot, clock):
    form = prepare(desk, qtbot)
    box = form.channels["hands"]
    assert isinstance(box, QCheckBox)
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    was = box.isChecked()
    assert go_button(desk).text() == "GO    Esc, then Space"
    strike(desk, clock, SPACE)
    assert box.isChecked() is not was
    assert not go_button(desk).is_armed


@pytest.mark.parametrize("key", [SPACE, Qt.Key.Key_F6, ESCAPE, Qt.Key.Key_X])
def test_any_key_closes_the_sheet_of_keys_and_acts_as_ever(desk, clock, key):
    strike(desk, clock, Qt.Key.Key_F1)
    assert shown(desk, Shortcuts) is not None
    strike(desk, clock, key)
    assert shown(desk, Shortcuts) is None
    assert go_button(desk).is_armed is (key == SPACE)


def test_f1_opens_and_closes_the_sheet_of_keys(desk, clock):
    strike(desk, clock, Qt.Key.Key_F1)
    assert shown(desk, Shortcuts) is not None
    strike(desk, clock, Qt.Key.Key_F1)
    assert shown(desk, Shortcuts) is None


def test_the_palette_lets_keys_pass_and_says_when_nothing_is_called_that(desk, qtbot, clock):
    desk.do("palette")
    palette = desk._palette
    qtbot.waitUntil(palette.text.hasFocus)
    assert palette.nothing.isHidden()
    QTest.keyClicks(palette.text, "xyzzy")
    assert palette.nothing.isVisible()
    strike(desk, clock, Qt.Key.Key_Return)
    assert palette.isVisible()
    strike(desk, clock, Qt.Key.Key_F6, Qt.Key.Key_F6)
    assert [type(one) for one in desk.bridge.sent] == [ClosePoll]
    strike(desk, clock, ESCAPE)
    assert not palette.isVisible()
    strike(desk, clock, SPACE, SPACE)
    assert [type(one) for one in desk.bridge.sent] == [ClosePoll, StartItem]


def test_the_palette_offers_what_a_show_needs_first_and_what_does_harm_last(desk, qtbot):
    desk.do("palette")
    palette = desk._palette
    lines = [palette.model.line(palette.model.index(n)) for n in range(palette.model.rowCount())]
    can = [one.key for one in lines if one.enabled]
    assert can[:2] == ["go", "press:close"]
    assert can[-1] == "press:void"
    QTest.keyClicks(palette.text, "30% or 40%?")
    first = palette.model.line(palette.model.index(0))
    assert first.key not in {"press:edit", "press:void"}


def test_a_sheet_that_closes_gives_the_focus_to_the_window(desk, qtbot, clock):
    desk.do("press:void")
    form = shown(desk, ReasonDialog)
    qtbot.waitUntil(form.reason.hasFocus)
    QTest.keyClicks(form.reason, "a misprint")
    strike(desk, clock, Qt.Key.Key_Return)
    assert len(desk.bridge.sent) == 1
    assert QApplication.focusWidget() is None


# Closing the desk


class Crossed(QCloseEvent):
    """Somebody has pressed the cross of the window."""

    def spontaneous(self):
        return True


@pytest.mark.parametrize("by", ["key", "cross"])
def test_closing_the_desk_asks_while_something_runs(desk, clock, qtbot, by):
    if by == "key":
        QTest.keyClick(target(desk), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    else:
        desk.window.closeEvent(Crossed())
    form = shown(desk, Question)
    assert desk.window.isVisible()
    words = [one.words() for one in form.findChildren(controls.TextLabel)]
    assert "“30% or 40%?” is open. “Item 0” is on air. That goes on without this desk." in words
    strike(desk, clock, Qt.Key.Key_Return)
    assert (form.isVisible(), desk.window.isVisible()) == (False, True), "Return leaves it open"
    desk.do("quit")
    shown(desk, Question).accept_button.click()
    assert not desk.window.isVisible()


def test_a_desk_where_nothing_runs_is_closed_at_once(desk):
    desk.show_frame(Frame(picture((item(0),), (poll(),)), None))
    desk.do("quit")
    assert not desk.window.isVisible()


# What lies under a sheet


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
@pytest.mark.parametrize("command", ["help", "prepare", "palette", "press:void"])
def test_lamp_clock_and_go_stay_in_sight(make, size, command):
    desk = make(*size)
    assert (desk.window.width(), desk.window.height()) == size
    desk.do(command)
    sheet = shown(desk, Sheet)
    over = QRect(sheet.mapTo(desk.window, QPoint()), sheet.size())
    for part in (desk.window.topbar.lamp, desk.window.topbar.clock, go_button(desk)):
        assert not over.intersects(QRect(part.mapTo(desk.window, QPoint()), part.size()))
    assert desk.window.rect().contains(over)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
def test_every_line_of_the_sheet_of_keys_can_be_read(make, size):
    desk = make(*size)
    desk.do("help")
    QApplication.processEvents()
    lines = shown(desk, Shortcuts).findChild(QScrollArea).widget().findChildren(QLabel)
    assert len(lines) > 20
    assert all(one.height() >= one.sizeHint().height() for one in lines), "none is squeezed"


def test_the_form_of_a_poll_fits_a_low_screen_with_its_buttons(desk, qtbot):
    form = prepare(desk, qtbot)
    form.kind.setCurrentIndex(form.kind.findData("points"))
    QApplication.processEvents()
    for button in (form.accept_button, form.cancel_button):
        assert form.rect().contains(QRect(button.mapTo(form, QPoint()), button.size()))
    area = form.findChild(QScrollArea)
    bar = area.verticalScrollBar()
    area.ensureWidgetVisible(form.chamber)
    assert bar.maximum() == 0 or bar.value() > 0
    low = form.chamber.mapTo(area.viewport(), QPoint(0, form.chamber.height()))
    assert low.y() <= area.viewport().height()


def test_a_sheet_stays_in_the_middle_of_another_size(desk, qtbot):
    desk.do("palette")
    desk.window.resize(1100, 700)
    QApplication.processEvents()
    middle = desk._palette.geometry().center().x()
    assert abs(middle - desk.window.rect().center().x()) <= 1


# What was written


def test_escape_never_throws_away_what_was_written(desk, qtbot, clock):
    form = prepare(desk, qtbot)
    QTest.keyClicks(form.question, "Now?")
    for _ in range(7):
        strike(desk, clock, ESCAPE, after=REST)
        assert (form.isVisible(), form.question.text()) == (True, "Now?")


def test_cancel_asks_before_it_throws_away_what_was_written(desk, qtbot):
    form = prepare(desk, qtbot)
    form.cancel_button.click()
    assert not form.isVisible()
    form = prepare(desk, qtbot)
    QTest.keyClicks(form.options, "Yes")
    form.cancel_button.click()
    assert form.isVisible()
    assert form.cancel_button.text() == "Throw it away"
    form.cancel_button.click()
    assert not form.isVisible()
    assert desk.bridge.sent == []


def test_an_empty_form_is_left_by_escape(desk, qtbot, clock):
    form = prepare(desk, qtbot)
    strike(desk, clock, ESCAPE, ESCAPE)
    assert not form.isVisible()


def test_without_a_link_a_form_keeps_what_was_written(desk, qtbot):
    form = prepare(desk, qtbot)
    form.question.setText("Now?")
    form.options.setPlainText("Yes\nNo")
    desk.bridge.is_up = False
    form.accept_button.click()
    assert form.isVisible()
    assert form.wrong.words() == say("desk-kit-not-sent")
    desk.bridge.is_up = True
    form.accept_button.click()
    assert [type(one) for one in desk.bridge.sent] == [PreparePoll]
    assert not form.isVisible()


def test_another_form_does_not_push_away_one_that_is_filled(desk, qtbot):
    form = prepare(desk, qtbot)
    QTest.keyClicks(form.question, "Now?")
    desk.do("press:void")
    assert shown(desk, ReasonDialog) is None
    assert form.wrong.words() == say("desk-kit-first-this")
    refused = Refused("x", "bad_poll", "Not like this.")
    sent = PreparePoll("p9", "Who?", ("a", "b"), ("phones",), "ranking", "irv")
    desk.bridge.answered.emit(Answered(Request("x", sent), refused, 3.0))
    questions = {one.question.text() for one in desk.window.findChildren(DraftDialog)}
    assert questions == {"Now?", "Who?"}, "what was refused lies on top, nothing is lost"


def test_a_form_that_is_empty_gives_way_to_another(desk, qtbot):
    form = prepare(desk, qtbot)
    desk.do("press:void")
    assert not form.isVisible()
    assert [type(one) for one in desk.window.findChildren(Form) if one.isVisible()] == [
        ReasonDialog
    ]


def test_tab_comes_to_keep_before_cancel(desk, qtbot):
    form = prepare(desk, qtbot)
    form.question.setText("Now?")
    form.options.setPlainText("Yes\nNo")
    form.chamber.setFocus()
    qtbot.waitUntil(form.chamber.hasFocus)
    QTest.keyClick(form.chamber, Qt.Key.Key_Tab)
    assert form.accept_button.hasFocus()
    QTest.keyClick(form.accept_button, Qt.Key.Key_Tab)
    assert form.cancel_button.hasFocus()


def test_a_held_return_opens_nothing_twice(desk, qtbot, clock):
    form = prepare(desk, qtbot)
    form.question.setText("Now?")
    form.options.setPlainText("Yes\nNo")
    QTest.keyPress(form.question, Qt.Key.Key_Return)
    for _ in range(5):
        QTest.keyRelease(target(desk), Qt.Key.Key_Return)
        QTest.keyPress(target(desk), Qt.Key.Key_Return)
    QTest.keyRelease(target(desk), Qt.Key.Key_Return)
    assert [type(one) for one in desk.bridge.sent] == [PreparePoll]
    assert not any(one.is_armed for one in desk.window.findChildren(controls.GuardedButton))
    assert desk.panel(PollsPanel).chosen is not None
