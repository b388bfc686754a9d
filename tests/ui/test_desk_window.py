"""The desk as a whole, on pictures made by hand: intents, guards, stale values, restored state."""

from dataclasses import replace

import pytest
from desks import Wire
from pictures import MINUTE, NOON, UP, item, party, picture, poll, presence, tick
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox

from conference.client.session import Answered
from conference.core.clock import Millis
from conference.deliberation.outputs.commands import PrepareScene, SetBlackout
from conference.deliberation.polls.commands import (
    ClosePoll,
    ExtendPoll,
    OpenPoll,
    PreparePoll,
    VoidPoll,
)
from conference.deliberation.priorities.commands import SetGathering
from conference.deliberation.programme.commands import (
    ChangeItem,
    DeleteItem,
    EndItem,
    MoveItem,
    SetEditLock,
    SetStandby,
    SkipItem,
    SplitItem,
    StartItem,
)
from conference.protocol.messages import Refused, Request
from conference.ui.alerts.panel import AlertsPanel
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.frame.window import DeskWindow
from conference.ui.kit import controls
from conference.ui.kit.arming import SETTLE
from conference.ui.kit.dialogs import ReasonDialog
from conference.ui.picture import LinkPhase, LinkStatus
from conference.ui.polls.draft_form import DraftDialog
from conference.ui.polls.intents import PollsPanel
from conference.ui.polls.says.actions import PollAct
from conference.ui.programme.intents import ProgrammePanel
from conference.ui.rooms.intents import MapPanel, PartiesPanel


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def desk(themed, qtbot, settings, clock):
    window = DeskWindow(settings)
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
    made = made or full()
    desk.show_frame(Frame(made, None))
    return made


def full(**other):
    items = (item(0, started_at=NOON, title="Opening"), item(1, title="Wealth"), item(2))
    running = poll(state="open", opened_at=NOON)
    return picture(
        items,
        (running, poll("q", place=1)),
        tuple(party(n) for n in range(50)),
        (presence(1), presence(2, devices=0)),
        (tick(),),
        **{"on": "i0", "current": "p", "now": Millis(NOON + MINUTE)} | other,
    )


def test_go_needs_two_presses_of_the_space_bar(desk, qtbot, clock):
    show(desk)
    qtbot.keyClick(desk.window, Qt.Key.Key_Space)
    assert desk.bridge.sent == []
    assert desk.panel(ProgrammePanel).foot.go_button.text() == "Press again to go on air"
    clock(SETTLE)
    qtbot.keyClick(desk.window, Qt.Key.Key_Space)
    assert [type(one) for one in desk.bridge.sent] == [StartItem]
    assert desk.bridge.sent[0].item == "i1"


def test_a_bouncing_space_bar_puts_nothing_on_air(desk, qtbot, clock):
    show(desk)
    for _ in range(5):
        qtbot.keyClick(desk.window, Qt.Key.Key_Space)
        clock(SETTLE // 10)
    assert desk.bridge.sent == []


def test_the_space_bar_goes_even_when_a_button_has_the_focus(desk, qtbot, clock):
    show(desk)
    desk.window.panel(PollsPanel).widget.new.setFocus()
    qtbot.keyClick(desk.window.panel(PollsPanel).widget.new, Qt.Key.Key_Space)
    assert desk.panel(ProgrammePanel).foot.go_button.is_armed


def test_a_blank_typed_in_the_filter_is_a_blank(desk, qtbot):
    show(desk)
    desk.do("filter")
    line = desk.window.panel(PartiesPanel).widget.text
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "a b")
    assert line.text() == "a b"
    assert not desk.panel(ProgrammePanel).foot.go_button.is_armed


def test_go_says_where_keys_go_and_one_escape_brings_them_back(desk, qtbot, clock):
    show(desk)
    go = desk.panel(ProgrammePanel).foot.go_button
    assert go.text() == "GO    Space"
    desk.do("filter")
    line = desk.window.panel(PartiesPanel).widget.text
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "swan")
    assert go.text() == "GO    Esc, then Space"
    assert "Escape" in go.toolTip()
    show(desk)  # a frame that comes in between changes nothing of it
    assert go.text() == "GO    Esc, then Space"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), line.hasFocus()) == ("", False)
    assert go.text() == "GO    Space"
    qtbot.keyClick(desk.window, Qt.Key.Key_Space)
    clock(SETTLE)
    qtbot.keyClick(desk.window, Qt.Key.Key_Space)
    assert [type(one) for one in desk.bridge.sent] == [StartItem]
    assert line.text() == ""


@pytest.mark.parametrize("escapes", [1, 2, 3])
def test_an_empty_filter_is_left_by_escape_however_often_it_is_pressed(desk, qtbot, escapes):
    show(desk)
    desk.do("filter")
    line = desk.window.panel(PartiesPanel).widget.text
    qtbot.waitUntil(line.hasFocus)
    for _ in range(escapes):
        qtbot.keyClick(desk.window.focusWidget() or desk.window, Qt.Key.Key_Escape)
    assert not line.hasFocus()
    qtbot.keyClick(desk.window, Qt.Key.Key_Space)
    assert desk.panel(ProgrammePanel).foot.go_button.is_armed


@pytest.mark.parametrize("kind", [QSpinBox, QPlainTextEdit, QLineEdit])
def test_every_field_of_the_desk_is_left_by_escape(desk, qtbot, kind):
    show(desk)
    field = kind(desk.window)
    field.show()
    field.setFocus()
    go = desk.panel(ProgrammePanel).foot.go_button
    assert go.text() == "GO    Esc, then Space"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.hasFocus()
    assert go.text() == "GO    Space"


def test_another_item_on_standby_disarms(desk, clock):
    show(desk)
    desk.do("go")
    desk.do("item:i2")
    show(desk, full(standby="i2"))
    assert not desk.panel(ProgrammePanel).foot.go_button.is_armed
    clock(SETTLE)
    desk.do("go")
    assert desk.bridge.sent == [SetStandby("i2")]


def test_the_same_standby_at_another_revision_disarms(desk, clock):
    show(desk)
    desk.do("go")
    show(desk, full(revision=7))
    assert not desk.panel(ProgrammePanel).foot.go_button.is_armed


def test_go_and_end_name_what_they_are_meant_for(desk, clock):
    show(desk, full(revision=7))
    for key in ("go", "end"):
        desk.do(key)
        clock(SETTLE)
        desk.do(key)
    assert desk.bridge.sent == [StartItem("i1", 7), EndItem("i0")]


def test_the_end_that_was_armed_for_one_item_is_not_pressed_for_the_next(desk, clock):
    show(desk)
    desk.do("end")
    begun = (item(0, started_at=NOON), item(1, started_at=NOON))
    show(desk, picture(begun, on="i1"))
    assert not desk.panel(ProgrammePanel).foot.end_button.is_armed


def test_home_and_a_click_on_the_row_on_air_lead_back_to_what_comes_next(desk, qtbot):
    show(desk)
    desk.do("next")
    assert desk.bridge.sent == []
    show(desk, full(standby="i2"))
    foot = desk.panel(ProgrammePanel).foot
    assert foot.standby.words() == "STANDBY, picked by hand: skips Wealth"
    qtbot.keyClick(desk.window, Qt.Key.Key_Home)
    desk.panel(ProgrammePanel).widget.chosen.emit("i0")
    assert desk.bridge.sent == [SetStandby(None)] * 2


def test_what_is_armed_falls_back_when_the_link_is_lost(desk, clock):
    made = show(desk)
    desk.do("go")
    show(desk, replace(made, link=LinkStatus(LinkPhase.LOST)))
    assert not desk.panel(ProgrammePanel).foot.go_button.is_armed
    assert not desk.panel(ProgrammePanel).foot.go_button.isEnabled()


def test_a_poll_is_closed_by_a_second_press(desk, clock):
    show(desk)
    desk.do("press:close")
    clock(SETTLE)
    desk.do("press:close")
    assert [type(one) for one in desk.bridge.sent] == [ClosePoll]


def test_a_poll_is_opened_for_the_time_that_was_chosen(desk, clock):
    made = picture(polls=(poll(),))
    show(desk, made)
    desk.window.panel(PollsPanel).widget.poll.closing.setCurrentText("for 2 minutes")
    desk.do("press:open")
    clock(SETTLE)
    desk.do("press:open")
    sent = desk.bridge.sent[0]
    assert isinstance(sent, OpenPoll)
    assert sent.closes_in == 120_000


def test_looking_at_another_poll_takes_back_what_was_armed(desk, clock):
    show(desk)
    desk.do("press:close")
    button = desk.window.panel(PollsPanel).widget.poll.buttons[PollAct.CLOSE]
    assert button.is_armed
    desk.do("poll:q")
    assert not button.is_armed


def test_void_asks_why(desk):
    show(desk)
    desk.window.panel(PollsPanel).widget.poll.buttons[PollAct.VOID].click()
    form = desk.window.findChild(ReasonDialog)
    assert form.isVisible()
    assert not form.accept_button.isEnabled()
    form.reason.setText("a misprint")
    form.accept_button.click()
    assert not form.isVisible()
    sent = desk.bridge.sent[0]
    assert isinstance(sent, VoidPoll)
    assert (sent.poll, sent.reason) == ("p", "a misprint")


def test_a_poll_is_prepared_from_the_form(desk):
    show(desk)
    desk.do("prepare")
    form = desk.window.findChild(DraftDialog)
    assert not form.accept_button.isEnabled()
    form.question.setText("Now?")
    form.options.setPlainText("Yes\nNo")
    form.accept_button.click()
    sent = desk.bridge.sent[0]
    assert isinstance(sent, PreparePoll)
    assert sent.options == ("Yes", "No")


def test_a_lost_link_shows_at_once_and_keeps_the_last_values(desk):
    made = show(desk)
    window = desk.window
    assert window.topbar.banner.isHidden()
    lost = LinkStatus(
        LinkPhase.LOST, 24, Millis(NOON), Millis(4_000), "The server closed the connection."
    )
    show(desk, replace(made, link=lost))
    assert window.topbar.banner.isVisible()
    assert "No link to the server for 1 min" in window.topbar.banner.text()
    assert window.topbar.link.accessibleName() == "NO LINK"
    assert window.panel(PollsPanel).widget.poll.turnout.words() == "100 of 200 people · 50%"
    colour = window.panel(PollsPanel).widget.poll.turnout.palette().windowText().color()
    assert colour.alphaF() == pytest.approx(0.45, abs=0.01)
    assert window.panel(PartiesPanel).widget.model.rowCount() == 50
    assert "link to the server is lost" in desk.alerts[0].sentence
    show(desk, replace(made, link=UP))
    assert window.topbar.banner.isHidden()
    assert window.panel(PollsPanel).widget.poll.turnout.palette().windowText().color().alphaF() == 1


def test_what_could_not_be_sent_is_an_alert(desk, clock):
    show(desk)
    desk.bridge.is_up = False
    desk.do("go")
    clock(SETTLE)
    desk.do("go")
    assert desk.bridge.sent == []
    assert desk.alerts[0].sentence.startswith("Not sent")


def test_a_refusal_is_an_alert_with_its_sentence(desk):
    show(desk)
    refused = Refused("x", "another_is_open", "“A?” is still open. Close it first.")
    desk.bridge.answered.emit(Answered(Request("x", OpenPoll("q")), refused, 3.0))
    assert desk.alerts[0].sentence == "Refused: “A?” is still open. Close it first."
    assert "Alerts 2" in desk.window.bottombar.count.text()


def test_a_lost_party_is_an_alert_and_never_all_quiet(desk):
    show(desk)
    assert desk.alerts[0].sentence == "Party 2 has lost its link. Call the facilitator."
    assert desk.window.panel(AlertsPanel).widget.empty.isHidden()


def test_everything_in_the_palette_can_be_done(desk, monkeypatch, tmp_path):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: url.isLocalFile())
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    show(desk)
    for entry in desk.entries():
        if entry.key not in {"quit", "full"}:
            desk.do(entry.key)
    # more time for a poll, a pick, another preview, gathering that ends as it began, and edits that
    # can be undone harm nobody; blackout must be quick
    unguarded = {ExtendPoll, SetStandby, PrepareScene, SetBlackout, SetEditLock}
    unguarded |= {MoveItem, SkipItem, SplitItem, DeleteItem, ChangeItem, SetGathering}
    assert {type(command) for command in desk.bridge.sent} == unguarded


def test_a_party_is_found_from_its_dot(desk):
    show(desk)
    desk.window.panel(MapPanel).widget.view.picked.emit(7)
    table = desk.window.panel(PartiesPanel).widget.table
    assert desk.window.panel(PartiesPanel).widget.model.number(table.currentIndex()) == 7


def restart(settings, qtbot, size=None):
    window = DeskWindow(settings)
    qtbot.addWidget(window)
    window.setMinimumSize(300, 200)  # the screen of the tests is small
    window.restore()
    if size is not None:
        window.resize(*size)
    window.show()
    qtbot.waitUntil(lambda: window._is_wide is not None)
    return window


def test_the_size_is_restored_on_restart(themed, qtbot, settings):
    restart(settings, qtbot, (700, 500)).close()
    again = restart(settings, qtbot)
    assert (again.width(), again.height()) == (700, 500)
    again.close()


def test_the_arrangement_is_restored_on_restart_and_can_be_put_back(themed, qtbot, settings):
    first = restart(settings, qtbot, (1700, 900))
    first.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, first.docks["map"])
    first.close()
    again = restart(settings, qtbot, (1700, 900))
    area = again.dockWidgetArea(again.docks["map"])
    assert area == Qt.DockWidgetArea.LeftDockWidgetArea
    again.reset_arrangement()
    area = again.dockWidgetArea(again.docks["map"])
    assert area == Qt.DockWidgetArea.RightDockWidgetArea
    again.close()


def test_a_desk_that_is_killed_comes_back_as_it_was(themed, qtbot, settings, monkeypatch):
    monkeypatch.setattr("conference.ui.frame.window.KEEP_MS", 0)
    window = restart(settings, qtbot, (700, 500))
    window.go_to("record")
    window.docks["alerts"].setFloating(True)
    on_disk = QSettings(settings.fileName(), QSettings.Format.IniFormat)

    def is_kept():
        on_disk.sync()
        return on_disk.value("desk/workspace") == "record"

    qtbot.waitUntil(is_kept)
    qtbot.waitUntil(lambda: not window._keeping.isActive())
    again = restart(on_disk, qtbot)
    assert (again.width(), again.height()) == (700, 500)
    assert again.workspace == "record"
    assert again.docks["alerts"].isFloating()
    again.close()
    window.close()


def test_where_it_is_narrow_the_right_column_is_tabs(themed, qtbot, settings):
    window = DeskWindow(settings)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitUntil(lambda: window._is_wide is False)
    tabs = {dock.objectName() for dock in window.tabifiedDockWidgets(window.docks["parties"])}
    assert tabs == {"map", "alerts", "needs", "log", "card", "messages", "timers"}
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: window._is_wide is True)
    tabs = [dock.objectName() for dock in window.tabifiedDockWidgets(window.docks["parties"])]
    assert tabs == ["needs", "card", "messages", "timers", "floor", "breakouts"]
    window.close()


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768)])
def test_nothing_is_cut_off_in_the_bars(themed, qtbot, settings, size):
    window = DeskWindow(settings)
    qtbot.addWidget(window)
    made = Desk(Wire(), window)
    window.resize(*size)
    window.show()
    qtbot.waitUntil(lambda: window._is_wide is not None)
    show(made, full(rehearsal=True))
    assert (window.width(), window.height()) == size
    for label in (
        window.topbar.clock,
        window.topbar.left,
        window.topbar.lateness,
        window.topbar.hard,
        window.topbar.crowd,
        window.panel(ProgrammePanel).foot.go_button,
    ):
        assert label.width() >= label.sizeHint().width(), label
    window.close()
