"""A panel that no file of the product knows, and the verdict of a command for key and palette."""

from dataclasses import replace

import pytest
from desks import Wire
from pictures import NOON, item, picture, poll
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel

from conference.core.clock import Millis
from conference.deliberation.programme.commands import EndItem, StartItem
from conference.ui.arrangements import PanelSpots, Side, Sizes, Spot, Workspace
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.frame.window import DeskWindow
from conference.ui.kit import controls
from conference.ui.kit.alert import Alert
from conference.ui.kit.arming import SETTLE
from conference.ui.kit.palette import Shortcuts
from conference.ui.kit.phrase import Headline
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Panel
from conference.ui.panels import PANELS
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.ui.polls.intents import PollsPanel
from conference.ui.polls.says.actions import PollAct
from conference.ui.programme.intents import ProgrammePanel


class Tea(Panel):
    """How many parties there are to make tea for."""

    name = "tea"
    title = "desk-panels-clocks"
    workspaces = (Workspace("tea", "desk-panels-clocks", Sizes((0, 500)), Sizes((0, 300))),)
    standing = PanelSpots(
        {"tea": Spot(Side.RIGHT), "show": Spot(Side.RIGHT, 1, 1)}, {"tea": Spot(Side.RIGHT)}
    )
    keys = (CommandEntry("kettle", "Tea", "Put the kettle on", "Ctrl+T"),)

    def __init__(self):
        super().__init__()
        self.widget, self.foot = QLabel(), QLabel("tea")
        self.boiled, self.stopped = 0, False

    def show(self, frame):
        self.widget.setText(f"{len(frame.picture.polls)} pots")
        self.head.summary.show_text("hot")

    def entries(self, picture):
        why = "" if picture.polls else "There is no pot."
        return (CommandEntry("kettle", "Tea", "Kettle", "Ctrl+T", not why, why),)

    def do(self, key):
        if key != "kettle":
            return False
        self.boiled += 1
        return True

    def alerts(self, before, after):
        if len(after.polls) > len(before.polls):
            return (Alert(after.now, Tone.MUTED, "Another pot."),)
        return ()

    def headline(self, picture):
        return Headline("Tea at four")

    def stop(self):
        self.stopped = True


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def opened(themed, qtbot, settings, clock):
    windows = []

    def make(panels=PANELS):
        window = DeskWindow(settings, panels)
        qtbot.addWidget(window)
        windows.append(window)
        desk = Desk(Wire(), window)
        window.resize(1700, 900)
        window.show()
        qtbot.waitUntil(lambda: window._is_wide is True)
        return desk

    yield make
    for window in windows:
        window.close()
        for button in window.findChildren(controls.GuardedButton):
            button.disarm()


def show(desk, *, polls=(), items=(), **other):
    made = picture(items=items, polls=polls, **other)
    desk.show_frame(Frame(made, None))
    return made


def press(qtbot, desk, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(desk.window, key, modifier)


def test_a_new_panel_needs_one_line_in_the_tuple(opened, qtbot):
    desk = opened((*PANELS, Tea))
    window, tea = desk.window, desk.panel(Tea)
    show(desk, polls=(poll(),))
    assert tea.widget.text() == "1 pots"
    assert desk.alerts[0].sentence == "Another pot."
    assert tea.foot.isVisible()
    assert window.workspaces.news.words() == "Tea at four"
    assert not window.docks["tea"].isHidden()
    assert window.docks["parties"] in window.tabifiedDockWidgets(window.docks["tea"])
    press(qtbot, desk, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert window.workspace == "tea"
    assert window.docks["map"].isHidden()
    assert window.docks["tea"].titleBarWidget() is tea.head
    assert window.workspaces.buttons["tea"].isChecked()
    press(qtbot, desk, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert tea.boiled == 1
    assert CommandEntry("kettle", "Tea", "Kettle", "Ctrl+T") in desk.entries()
    assert tea.keys[0] in desk.shortcuts()
    window.close()
    assert tea.stopped


def test_a_command_that_cannot_be_given_says_why_and_does_nothing(opened, qtbot):
    desk = opened((*PANELS, Tea))
    show(desk)
    press(qtbot, desk, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert desk.panel(Tea).boiled == 0
    assert desk.alerts[0].sentence == "There is no pot. Not now: Kettle."


def test_an_arrangement_that_was_saved_before_a_panel_was_made_opens(opened):
    desk = opened()
    window = desk.window
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.docks["map"])
    window.close()
    again = opened((*PANELS, Tea)).window
    assert again.dockWidgetArea(again.docks["map"]) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert again.dockWidgetArea(again.docks["tea"]) == Qt.DockWidgetArea.RightDockWidgetArea


def test_no_key_is_taken_twice_and_each_has_its_command(opened):
    desk = opened()
    keys = desk.shortcuts()
    shortcuts = [entry.shortcut for entry in keys]
    assert all(shortcuts)
    assert len(shortcuts) == len(set(shortcuts))
    for made in (picture(), picture(polls=(poll(),), items=(item(0),))):
        desk.show_frame(Frame(made, None))
        commands = {entry.key: entry for entry in desk.entries()}
        assert len(commands) == len(desk.entries())
        for entry in keys:
            assert commands[entry.key].shortcut == entry.shortcut
            assert commands[entry.key].enabled or commands[entry.key].why
            assert commands[entry.key].group == entry.group


def test_the_sheet_has_every_group_once(opened, qtbot):
    desk = opened()
    sheet = Shortcuts(desk.shortcuts(), desk.window)
    qtbot.addWidget(sheet)
    said = [one.words() for one in sheet.findChildren(controls.TextLabel)]
    heads = [one for one in said if one.isupper() and " " not in one and len(one) > 3]
    assert len(heads) == len(set(heads)) >= 6
    assert "Open the poll" in said
    assert {entry.label for entry in desk.shortcuts()} <= set(said)


def test_the_sheet_fits_a_low_screen_with_its_frame(opened, qtbot):
    desk = opened()
    sheet = Shortcuts(desk.shortcuts(), desk.window)
    qtbot.addWidget(sheet)
    assert sheet.minimumSizeHint().height() <= 600  # what does not fit scrolls
    assert sheet.sizeHint().width() <= 1024


# The same verdict by button, key and palette


@pytest.mark.parametrize(
    ("key", "state", "why"),
    [
        (Qt.Key.Key_F5, "open", "Every poll has been opened before. Prepare another one: Ctrl+N."),
        (Qt.Key.Key_F6, "draft", "No poll is open."),
        (Qt.Key.Key_F7, "open", "No poll waits to be published."),
        (Qt.Key.Key_F9, "open", "This poll has no rounds to step through."),
        (Qt.Key.Key_F8, "open", "No item is on air."),
    ],
)
def test_a_key_says_why_it_does_nothing(opened, qtbot, key, state, why):
    desk = opened()
    show(desk, polls=(poll(state=state, opened_at=NOON),))
    press(qtbot, desk, key)
    assert desk.bridge.sent == []
    assert desk.alerts[0].sentence.startswith(why)
    assert not any(one.is_armed for one in desk.window.findChildren(controls.GuardedButton))


def test_without_a_poll_its_keys_say_so(opened, qtbot):
    desk = opened()
    show(desk)
    press(qtbot, desk, Qt.Key.Key_F5)
    assert desk.alerts[0].sentence == "There is no poll yet. Not now: Open the poll."


def test_without_a_link_no_key_changes_anything(opened, qtbot, clock):
    desk = opened()
    running = poll(state="open", opened_at=NOON)
    made = show(desk, polls=(running,), items=(item(0, started_at=NOON), item(1)), on="i0")
    desk.show_frame(Frame(replace(made, link=LinkStatus(LinkPhase.LOST)), frozenset()))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_F6, Qt.Key.Key_F8):
        for _ in range(2):
            press(qtbot, desk, key)
            clock(SETTLE)
        assert "No link to the server" in desk.alerts[0].sentence
    press(qtbot, desk, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert desk.alerts[0].sentence == "No link to the server. Not now: Prepare a poll."
    assert desk.bridge.sent == []


@pytest.mark.parametrize("state", ["draft", "open", "closed", "published", "void"])
def test_button_and_palette_have_one_verdict(opened, state):
    desk = opened()
    show(desk, polls=(poll(state=state, opened_at=NOON, closed_at=NOON),))
    commands = {entry.key: entry for entry in desk.entries()}
    for act, button in desk.panel(PollsPanel).widget.poll.buttons.items():
        is_there = button.isVisible() and button.isEnabled()
        assert commands[f"press:{act}"].enabled is is_there, act


def test_a_key_acts_also_where_its_button_is_not_seen(opened, qtbot):
    desk = opened()
    show(desk, polls=(poll(state="open", opened_at=NOON),))
    desk.window.go_to("record")
    press(qtbot, desk, Qt.Key.Key_F6)
    assert desk.window.workspace == "polls"
    assert desk.panel(PollsPanel).widget.poll.buttons[PollAct.CLOSE].is_armed


def test_go_and_end_by_key(opened, qtbot, clock):
    desk = opened()
    items = (item(0, started_at=NOON), item(1))
    show(desk, items=items, on="i0", now=Millis(NOON))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_F8):
        press(qtbot, desk, key)
        clock(SETTLE)
        press(qtbot, desk, key)
    assert [type(one) for one in desk.bridge.sent] == [StartItem, EndItem]
    assert desk.panel(ProgrammePanel).foot.title.words() == "Item 1"


def test_the_palette_does_not_give_what_is_off(opened, qtbot):
    desk = opened()
    show(desk)
    desk.do("palette")
    palette = desk._palette
    qtbot.keyClicks(palette.text, "open the poll")
    qtbot.keyClick(palette.text, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert "There is no poll yet." in {entry.why for entry in desk.entries()}
    palette.hide()
