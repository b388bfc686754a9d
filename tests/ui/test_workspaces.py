"""Workspaces: arrangements of the same panels, by button and key, kept over a restart."""

from dataclasses import replace

import pytest
from desks import Wire
from PySide6.QtCore import QSettings, Qt

from conference.core.clock import Millis
from conference.ui.desk import Desk
from conference.ui.frame.says.alerts import Losses, losses
from conference.ui.frame.says.arrangements import NARROW, WIDE, Workspace, arrangement
from conference.ui.frame.window import DeskWindow
from conference.ui.picture import Tone
from conference.ui.rooms.says.table import LinkState

DOCKS = {"rundown", "parties", "map", "alerts"}


def opened(qtbot, settings, size):
    window = DeskWindow(settings)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    qtbot.waitUntil(lambda: window._is_wide is (size[0] >= 1600))
    return window


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)


def shown(window):
    return {name for name, dock in window.docks.items() if not dock.isHidden()}


def wanted(workspace, *, is_wide):
    made = arrangement(workspace, is_wide=is_wide)
    return {*made.left, *made.bottom, *(name for tabs in made.right for name in tabs)}


@pytest.mark.parametrize("table", [WIDE, NARROW])
def test_every_workspace_names_panels_that_exist_once(table):
    assert set(table) == set(Workspace)
    for made in table.values():
        names = [*made.left, *made.bottom, *(name for tabs in made.right for name in tabs)]
        assert len(names) == len(set(names))
        assert set(names) <= DOCKS
        assert made.centre in {"", "polls", "lottery", "record"}
        assert made.centre or not made.bottom


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_every_workspace_shows_its_panels_at_the_size_of_the_window(themed, qtbot, settings, size):
    window = opened(qtbot, settings, size)
    is_wide = size[0] >= 1600
    for workspace in (*Workspace, *reversed(Workspace), Workspace.LOTTERY):
        window.workspaces.buttons[workspace].click()
        assert shown(window) == wanted(workspace, is_wide=is_wide)
        centre = arrangement(workspace, is_wide=is_wide).centre
        assert window.centre.isHidden() is (centre == "")
        if centre:
            assert window.centre.currentWidget() is window._centres[centre]
        assert window.workspaces.buttons[workspace].isChecked()
        assert (window.width(), window.height()) == size
    window.close()


def test_workspaces_have_keys(themed, qtbot, settings):
    window = opened(qtbot, settings, (1366, 768))
    desk = Desk(Wire(), window)
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert window.workspace is Workspace.LOTTERY
    desk.do("workspace:record")
    assert window.workspace is Workspace.RECORD
    desk.do("lottery:digits")
    assert window.workspace is Workspace.LOTTERY
    assert window.lottery.pages.currentWidget() is window.lottery.digits
    window.close()


def test_the_alerts_can_be_had_in_every_workspace(themed, qtbot, settings):
    window = opened(qtbot, settings, (1366, 768))
    for workspace in Workspace:
        window.go_to(workspace)
        window.raise_dock("alerts")
        assert not window.docks["alerts"].isHidden()
        assert not window.docks["alerts"].isFloating()
        assert window.dockWidgetArea(window.docks["alerts"]) != Qt.DockWidgetArea.NoDockWidgetArea
    window.close()


def test_each_workspace_keeps_what_was_moved_in_it(themed, qtbot, settings):
    window = opened(qtbot, settings, (1700, 900))
    left = Qt.DockWidgetArea.LeftDockWidgetArea
    window.addDockWidget(left, window.docks["map"])
    window.go_to(Workspace.PARTIES)
    assert window.dockWidgetArea(window.docks["map"]) != left
    window.go_to(Workspace.SHOW)
    assert window.dockWidgetArea(window.docks["map"]) == left
    window.go_to(Workspace.RECORD)
    window.close()
    again = DeskWindow(settings)
    qtbot.addWidget(again)
    again.restore()
    assert again.workspace is Workspace.RECORD
    again.close()


def test_a_poll_is_acted_on_where_it_is_seen(themed, qtbot, settings):
    window = opened(qtbot, settings, (1366, 768))
    desk = Desk(Wire(), window)
    window.go_to(Workspace.LOTTERY)
    desk.do("press:close")
    assert window.workspace is Workspace.POLLS
    window.close()


# Lost parties


def links(lost, connected=95):
    return {LinkState.LOST: lost, LinkState.CONNECTED: connected}


def test_a_lost_party_is_named_and_many_are_one_sentence():
    known, told = losses(Losses(), links(1), ("The Crown",), Millis(0))
    assert told.sentence == "The Crown has lost its link. Call the facilitator."
    assert told.tone is Tone.WARNING
    _, told = losses(known, links(5), (), Millis(20_000))
    assert told.sentence.startswith("5 of 100 parties have lost their link.")
    assert told.tone is Tone.DANGER


def test_losses_are_told_once_and_not_too_often():
    known, _ = losses(Losses(), links(2), ("A", "B"), Millis(0))
    assert losses(known, links(2), ("A", "B"), Millis(60_000))[1] is None
    assert losses(known, links(9), (), Millis(5_000))[1] is None
    assert losses(known, links(9), (), Millis(10_000))[1] is not None


def test_that_all_are_back_is_told_once():
    known, told = losses(Losses(4, Millis(0)), links(0), (), Millis(1_000))
    assert told.tone is Tone.MUTED
    assert losses(known, links(0), (), Millis(2_000)) == (known, None)
    assert replace(known, at=None) == Losses()
