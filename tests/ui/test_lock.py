"""A desk that is locked shows everything and does nothing."""

import pytest
from desks import Wire
from pictures import NOON, item, picture
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from conference.core.clock import Millis
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.frame.lock import locked_words, opens
from conference.ui.frame.window import DeskWindow
from conference.ui.kit import controls
from conference.ui.programme.intents import ProgrammePanel

PASSWORD = "MAPLE-23456-QRSTV"


@pytest.mark.parametrize(
    ("typed", "secret", "is_right"),
    [
        (PASSWORD, PASSWORD, True),
        ("maple 23456 qrstv", PASSWORD, True),
        ("unlock", PASSWORD, False),
        ("", PASSWORD, False),
        (" Unlock ", "0" * 32, True),
        ("0" * 32, "0" * 32, False),
        ("unlock", "", True),
    ],
)
def test_a_password_unlocks_and_where_none_is_known_the_word(typed, secret, is_right):
    assert opens(typed, secret) is is_right


@pytest.fixture
def desk(themed, qtbot, tmp_path, clock):
    window = DeskWindow(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    wire = Wire()
    wire.secret = PASSWORD
    made = Desk(wire, window)
    window.resize(1920, 1080)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window._is_wide is True and window.isActiveWindow())
    made.show_frame(Frame(picture((item(0), item(1)), now=Millis(NOON)), None))
    yield made
    window.close()
    for button in window.findChildren(controls.GuardedButton):
        button.disarm()


def press(desk, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(desk.window.focusWidget() or desk.window, key, modifier)


def lock(desk):
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    press(desk, Qt.Key.Key_L, both)
    assert desk.locked is not None


def test_keys_and_mouse_act_on_nothing_and_space_says_why(desk, qtbot, clock):
    lock(desk)
    for _ in range(2):
        press(desk, Qt.Key.Key_Space)
        clock(1_000)
    assert desk.alerts[0].sentence == locked_words()
    assert desk.locked.field.text() == ""
    go = desk.panel(ProgrammePanel).foot.go_button
    at = go.mapTo(desk.window, go.rect().center())
    assert desk.window.childAt(at) is desk.locked.cover
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Escape):
        press(desk, key)
        assert desk.locked.field.hasFocus()
    go.setFocus()
    assert desk.locked.field.hasFocus()
    desk.do("quit")
    assert desk.window.isVisible()
    assert desk.bridge.sent == []


def test_everything_goes_on_being_shown(desk):
    lock(desk)
    desk.show_frame(Frame(picture((item(0, started_at=NOON), item(1)), on="i0"), None))
    assert "Item 1" in desk.panel(ProgrammePanel).foot.go_button.toolTip()
    assert desk.window.topbar.isEnabled()


def test_the_password_unlocks_and_a_wrong_one_does_not(desk, clock):
    lock(desk)
    QTest.keyClicks(desk.locked.field, "wrong")
    press(desk, Qt.Key.Key_Return)
    assert desk.locked is not None
    assert desk.locked.field.text() == ""
    QTest.keyClicks(desk.locked.field, PASSWORD.casefold())
    press(desk, Qt.Key.Key_Return)
    assert desk.locked is None
    desk.do("go")
    clock(1_000)
    desk.do("go")
    assert len(desk.bridge.sent) == 1
