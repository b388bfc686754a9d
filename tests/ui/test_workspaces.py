"""Workspaces: arrangements of the same panels, by button and key, kept over a restart."""

from dataclasses import replace

import pytest
from desks import Wire
from pictures import NOON, item, picture, poll
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QTabBar, QToolButton

from conference.core.clock import Millis
from conference.ui.alerts.panel import AlertsPanel
from conference.ui.arrangements import arrangement
from conference.ui.bridge.bridge import Frame
from conference.ui.clocks.panel import ClocksPanel
from conference.ui.desk import Desk
from conference.ui.frame.window import DeskWindow
from conference.ui.lottery.intents import LotteryPanel
from conference.ui.panel import PanelSite
from conference.ui.panels import PANELS
from conference.ui.picture import Tone
from conference.ui.polls.intents import PollsPanel
from conference.ui.polls.says.actions import PollAct
from conference.ui.rooms.intents import PartiesPanel
from conference.ui.rooms.says.links import LinkState
from conference.ui.rooms.says.losses import Told, losses
from conference.ui.rooms.says.table import PartyColumn
from conference.words.languages import LANGUAGES
from conference.words.spoken import speaking

LONG = ("de", "pl", "ar")
"""Languages whose words are long, or read from right to left."""

SPACES = [space for panel in PANELS for space in panel.workspaces]


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


def arranged(workspace, *, is_wide):
    standing = [(one.name, one.standing) for one in PANELS]
    return arrangement(workspace, standing, is_wide=is_wide)


def docks_of(made):
    return [*made.left, *made.top, *made.bottom, *(name for tabs in made.right for name in tabs)]


@pytest.mark.parametrize("is_wide", [True, False])
def test_every_workspace_shows_each_of_its_panels_once(is_wide):
    places = {one.name: one.place for one in PANELS}
    for space in SPACES:
        made = arranged(space, is_wide=is_wide)
        names = docks_of(made)
        assert len(names) == len(set(names))
        assert {places[name] for name in names} <= {PanelSite.DOCK}
        assert not made.centre or places[made.centre] is PanelSite.CENTRE
        assert made.centre or (names and not made.bottom)


def test_the_workspaces_stand_where_the_sketches_have_them():
    names = ["show", "polls", "parties", "lottery", "record", "call", "chamber", "stream"]
    assert [space.name for space in SPACES] == names
    show = arranged(SPACES[0], is_wide=True)
    assert (show.centre, show.left, show.bottom) == ("polls", ("rundown", "cues"), ())
    assert show.top == ("preview", "programme")
    assert show.right == (
        ("map",),
        ("needs", "parties", "card", "messages", "timers", "floor", "breakouts"),
        ("log", "alerts"),
    )
    assert show.sizes.widths[0] == 400
    narrow = arranged(SPACES[0], is_wide=False)
    assert (narrow.top, narrow.left) == (show.top, show.left)
    tabs = ("map", "needs", "log", "alerts", "parties", "card", "messages", "timers")
    assert narrow.right == (tabs,)
    call = arranged(SPACES[5], is_wide=True)
    assert (call.centre, call.top, call.left) == ("clocks", ("programme",), show.left)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_every_workspace_shows_its_panels_at_the_size_of_the_window(themed, qtbot, settings, size):
    window = opened(qtbot, settings, size)
    is_wide = size[0] >= 1600
    Desk(Wire(), window)
    for space in (*SPACES, *reversed(SPACES), SPACES[3]):
        workspace, made = space.name, arranged(space, is_wide=is_wide)
        window.workspaces.buttons[workspace].click()
        assert shown(window) == set(docks_of(made))
        centre = made.centre
        assert window.centre.isHidden() is (centre == "")
        if centre:
            assert window.centre.currentWidget() is window._centres[centre]
        assert window.workspaces.buttons[workspace].isChecked()
        assert (window.width(), window.height()) == size
    window.close()


@pytest.mark.parametrize(
    "language",
    [
        one.code if one.code in LONG else pytest.param(one.code, marks=pytest.mark.thorough)
        for one in LANGUAGES
    ],
)
def test_every_workspace_fits_a_narrow_window_in_every_language(themed, qtbot, settings, language):
    with speaking(language):
        window = opened(qtbot, settings, (1366, 768))
        desk = Desk(Wire(), window)
        shown = picture((item(0, started_at=NOON), item(1)), (poll(),), on="i0")
        desk.show_frame(Frame(shown, frozenset()))
        for space in SPACES:
            window.go_to(space.name)
            desk.redraw()
            QApplication.processEvents()
            assert window.minimumSizeHint().width() <= 1366, space.name
    window.close()


def test_workspaces_have_keys(themed, qtbot, settings):
    window = opened(qtbot, settings, (1366, 768))
    desk = Desk(Wire(), window)
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert window.workspace == "lottery"
    desk.do("workspace:record")
    assert window.workspace == "record"
    desk.do("lottery:digits")
    assert window.workspace == "lottery"
    assert (
        window.panel(LotteryPanel).widget.pages.currentWidget()
        is window.panel(LotteryPanel).widget.digits
    )
    window.close()


def test_the_alerts_can_be_had_in_every_workspace(themed, qtbot, settings):
    window = opened(qtbot, settings, (1366, 768))
    for space in SPACES:
        window.go_to(space.name)
        window.bring_up(window.panel(AlertsPanel))
        assert not window.docks["alerts"].isHidden()
        assert not window.docks["alerts"].isFloating()
        assert window.dockWidgetArea(window.docks["alerts"]) != Qt.DockWidgetArea.NoDockWidgetArea
    window.close()


@pytest.mark.parametrize("workspace", ["show", "polls", "parties"])
def test_where_the_column_is_tabs_health_is_brought_up_as_one_of_them(
    themed, qtbot, settings, workspace
):
    window = opened(qtbot, settings, (1366, 768))
    desk = Desk(Wire(), window)
    window.go_to(workspace)
    before, health = shown(window), window.docks["health"]
    desk.do("health")
    assert shown(window) == before | {"health"}
    assert window.docks["alerts"] in window.tabifiedDockWidgets(health)
    assert not health.visibleRegion().isEmpty()
    assert window.docks["alerts"].visibleRegion().isEmpty()
    window.reset_arrangement()
    assert shown(window) == before
    window.close()


def test_each_workspace_keeps_what_was_moved_in_it(themed, qtbot, settings):
    window = opened(qtbot, settings, (1700, 900))
    left = Qt.DockWidgetArea.LeftDockWidgetArea
    window.addDockWidget(left, window.docks["map"])
    window.go_to("parties")
    assert window.dockWidgetArea(window.docks["map"]) != left
    window.go_to("show")
    assert window.dockWidgetArea(window.docks["map"]) == left
    window.go_to("record")
    window.close()
    again = DeskWindow(settings)
    qtbot.addWidget(again)
    again.restore()
    assert again.workspace == "record"
    again.close()


def test_a_poll_is_acted_on_where_it_is_seen(themed, qtbot, settings):
    window = opened(qtbot, settings, (1366, 768))
    desk = Desk(Wire(), window)
    desk.show_frame(Frame(picture(polls=(poll(state="open", opened_at=NOON),)), None))
    window.go_to("lottery")
    desk.do("press:close")
    assert window.workspace == "polls"
    button = window.panel(PollsPanel).widget.poll.buttons[PollAct.CLOSE]
    assert button.is_armed
    assert not button.hasFocus()
    button.disarm()
    window.close()


# Lost parties


def links(lost, connected=95):
    return {LinkState.LOST: lost, LinkState.CONNECTED: connected}


def test_a_lost_party_is_named_and_many_are_one_sentence():
    known, told = losses(Told(), links(1), ("The Crown",), Millis(0))
    assert told.sentence == "The Crown has lost its link. Call the facilitator."
    assert told.tone is Tone.WARNING
    _, told = losses(known, links(5), (), Millis(20_000))
    assert told.sentence.startswith("5 of 100 parties have lost their link.")
    assert told.tone is Tone.DANGER


def test_losses_are_told_once_and_not_too_often():
    known, _ = losses(Told(), links(2), ("A", "B"), Millis(0))
    assert losses(known, links(2), ("A", "B"), Millis(60_000))[1] is None
    assert losses(known, links(9), (), Millis(5_000))[1] is None
    assert losses(known, links(9), (), Millis(10_000))[1] is not None


def test_that_all_are_back_is_told_once():
    known, told = losses(Told(4, Millis(0)), links(0), (), Millis(1_000))
    assert told.tone is Tone.MUTED
    assert losses(known, links(0), (), Millis(2_000)) == (known, None)
    assert replace(known, at=None) == Told()


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_the_doors_are_a_tab_beside_health_above_the_alerts(themed, qtbot, settings, size):
    window = opened(qtbot, settings, size)
    window.go_to("record")
    docks = window.docks
    assert docks["doors"] in window.tabifiedDockWidgets(docks["health"])
    assert docks["alerts"] not in window.tabifiedDockWidgets(docks["health"])
    qtbot.waitUntil(lambda: docks["alerts"].y() > docks["health"].y())
    assert not docks["health"].visibleRegion().isEmpty()
    window.close()


def at(window, qtbot, *size):
    """Give the window a size, and the docks the time to settle in it."""
    window.resize(*size)
    qtbot.waitUntil(lambda: window.size().width() == size[0] and not window._settling.isActive())


@pytest.mark.parametrize("between", [(1366, 768), (1620, 700), (1024, 640)])
def test_a_smaller_window_spoils_no_arrangement(themed, qtbot, settings, between):
    window = DeskWindow(settings)
    qtbot.addWidget(window)
    window.resize(3840, 2160)
    window.show()
    qtbot.waitUntil(lambda: window._is_wide is True)
    left, right = window.docks["rundown"], window.docks["map"]
    window.resizeDocks([left, right], [520, 660], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: left.width() == 520 and not window._noting.isActive())
    high = window.docks["map"].height()
    at(window, qtbot, *between)
    window.save()
    at(window, qtbot, 1920, 1080)
    assert (left.width(), right.width()) == (520, 660)
    window.save()
    at(window, qtbot, 3840, 2160)
    assert (left.width(), right.width()) == (520, 660)
    assert window.docks["map"].height() == pytest.approx(high, abs=2)
    window.close()
    again = DeskWindow(settings)
    qtbot.addWidget(again)
    again.resize(3840, 2160)
    again.show()
    qtbot.waitUntil(lambda: again.docks["rundown"].width() == 520)
    again.close()


def test_columns_and_clocks_grow_with_the_screen(themed, qtbot, settings):
    window = opened(qtbot, settings, (3840, 2160))
    QApplication.processEvents()
    assert window.docks["rundown"].width() >= 0.16 * 3840
    window.go_to("call")
    clocks = window.panel(ClocksPanel).widget
    clocks.show_picture(picture((item(0, started_at=NOON),), on="i0", now=NOON))
    QApplication.processEvents()
    drawn, high = clocks.grab().toImage(), clocks.height()
    back = drawn.pixel(1, 1)
    inked = [
        y
        for y in range(40, high // 2)
        if any(drawn.pixel(x, y) != back for x in range(20, clocks.width() // 3, 3))
    ]
    assert len(inked) > 120
    window.close()


def test_areas_are_not_cut_where_there_is_room(themed, qtbot, settings):
    window = opened(qtbot, settings, (1920, 1080))
    window.go_to("parties")
    QApplication.processEvents()
    table = window.panel(PartiesPanel).widget.table
    wide = table.fontMetrics().horizontalAdvance("Armagh City, Banbridge and C")
    assert table.columnWidth(PartyColumn.AREA) > wide
    window.close()


@pytest.mark.parametrize("space", ["show", "polls", "parties", "call"])
def test_all_tabs_of_a_column_are_seen_on_a_small_screen(themed, qtbot, settings, space):
    window = opened(qtbot, settings, (1366, 768))
    window.go_to(space)
    QApplication.processEvents()
    bars = [one for one in window.findChildren(QTabBar) if one.isVisible()]
    assert bars
    for bar in bars:
        last = bar.tabRect(bar.count() - 1)
        assert last.right() < bar.width(), [bar.tabText(n) for n in range(bar.count())]
        arrows = bar.findChildren(QToolButton)
        assert not any(one.isVisible() for one in arrows)
    assert window.docks["needs"].windowTitle() == "Needs"
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: window._is_wide is True)
    assert window.docks["needs"].windowTitle() == "Needs you"
    window.close()
