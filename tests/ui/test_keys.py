"""Keys and clicks on the desk: none acts by itself, none is dead without a word."""

import pytest
from desks import Wire
from pictures import MINUTE, NOON, item, party, picture, poll, tick
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from conference.core.clock import Millis
from conference.deliberation.polls.commands import ClosePoll
from conference.deliberation.programme.commands import StartItem
from conference.protocol.messages import Arming
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.frame.says.commands import key_table
from conference.ui.frame.window import DeskWindow
from conference.ui.kit import controls
from conference.ui.kit.arming import APART, ARMED_FOR, REST, SETTLE
from conference.ui.kit.search import CommandEntry
from conference.ui.outputs.intents import OnAirPanel, PreviewPanel
from conference.ui.panel import Panel
from conference.ui.panels import PANELS
from conference.ui.picture import Tone
from conference.ui.polls.intents import PollsPanel
from conference.ui.polls.says.actions import PollAct
from conference.ui.programme.intents import ProgrammePanel
from conference.ui.rooms.intents import PartiesPanel

SPACE, ESCAPE, PAD = Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.KeyboardModifier.KeypadModifier
LEFT = Qt.MouseButton.LeftButton


class Switcher(Panel):
    """Stands for what sends pictures to the screens."""

    name = "switcher"
    title = "desk-panels-preview"
    standing = PanelSpots({"show": Spot(Side.RIGHT)}, {"show": Spot(Side.RIGHT)})
    keys = (
        CommandEntry("take", "Screens", "TAKE", "F2", also="Num+Enter"),
        CommandEntry("black", "Screens", "Blackout", "Ctrl+B"),
    )

    def __init__(self):
        super().__init__()
        self.widget = QLabel()
        self.done = []

    def show(self, frame):
        self.widget.setText("programme")

    def entries(self, picture):
        return self.keys

    def do(self, key):
        if key not in {"take", "black"}:
            return False
        self.done.append(key)
        return True


OTHERS = tuple(one for one in PANELS if one not in {PreviewPanel, OnAirPanel})
"""The panels without those that have the keys of the one here."""


@pytest.fixture
def desk(themed, qtbot, tmp_path, clock):
    settings = QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)
    window = DeskWindow(settings, (*OTHERS, Switcher))
    qtbot.addWidget(window)
    made = Desk(Wire(), window)
    window.resize(1920, 1080)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window._is_wide is True and window.isActiveWindow())
    yield made
    window.close()
    for button in window.findChildren(controls.GuardedButton):
        button.disarm()


def show(desk, **other):
    items = (item(0, started_at=NOON), item(1), item(2), item(3))
    values = {
        "items": items,
        "polls": (poll(state="open", opened_at=NOON), poll("q", place=1)),
        "parties": tuple(party(n) for n in range(20)),
        "ticks": (tick(),),
        "on": "i0",
        "current": "p",
        "now": Millis(NOON + MINUTE),
    }
    made = picture(**values | other)
    desk.show_frame(Frame(made, None))
    return made


def target(desk):
    """The widget that has the keys."""
    return desk.window.focusWidget() or desk.window


def go_button(desk):
    return desk.panel(ProgrammePanel).foot.go_button


def buttons(desk):
    return desk.panel(PollsPanel).widget.poll.buttons


def sent(desk):
    return [type(one) for one in desk.bridge.sent]


# A held key, a double click


@pytest.mark.parametrize("key", [SPACE, Qt.Key.Key_F6, Qt.Key.Key_F8])
def test_a_held_key_arms_and_never_acts(desk, clock, key):
    """As X11 tells it: releases and presses in the same millisecond, owned up to by nobody."""
    show(desk)
    QTest.keyPress(target(desk), key)
    for _ in range(100):
        clock(33)
        QTest.keyRelease(target(desk), key)
        QTest.keyPress(target(desk), key)
    assert desk.bridge.sent == []
    assert any(one.is_armed for one in desk.window.findChildren(controls.GuardedButton))
    QTest.keyRelease(target(desk), key)
    clock(REST)
    QTest.keyPress(target(desk), key)
    assert len(desk.bridge.sent) == 1
    QTest.keyRelease(target(desk), key)


def test_a_held_key_that_falls_back_does_not_arm_again(desk, clock):
    show(desk)
    QTest.keyPress(target(desk), SPACE)
    clock(ARMED_FOR)
    QTest.keyRelease(target(desk), SPACE)
    QTest.keyPress(target(desk), SPACE)
    assert not go_button(desk).is_armed


def test_two_items_do_not_go_on_air_within_a_second(desk, clock):
    show(desk)
    for _ in range(2):
        QTest.keyClick(target(desk), SPACE)
        clock(SETTLE)
    show(desk, items=(item(0, started_at=NOON), item(1, started_at=NOON + 1), item(2)), on="i1")
    QTest.keyClick(target(desk), SPACE)
    clock(SETTLE)
    QTest.keyClick(target(desk), SPACE)
    assert [one.item for one in desk.bridge.sent] == ["i1"]
    clock(APART)
    QTest.keyClick(target(desk), SPACE)
    assert [one.item for one in desk.bridge.sent] == ["i1", "i2"]


def test_a_held_return_presses_its_button_once(desk, clock, qtbot):
    show(desk)
    button = buttons(desk)[PollAct.CLOSE]
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    QTest.keyPress(button, Qt.Key.Key_Return)
    assert button.is_armed
    for _ in range(20):
        clock(33)
        QTest.keyRelease(button, Qt.Key.Key_Return)
        QTest.keyPress(button, Qt.Key.Key_Return)
    assert desk.bridge.sent == []
    QTest.keyRelease(button, Qt.Key.Key_Return)
    clock(SETTLE)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert sent(desk) == [ClosePoll]


def test_a_double_click_is_one_press(desk, clock):
    show(desk)
    go = go_button(desk)
    QTest.mouseClick(go, LEFT)
    clock(QApplication.doubleClickInterval() - 1)
    QTest.mouseDClick(go, LEFT)
    assert go.is_armed
    assert desk.bridge.sent == []


def test_a_second_click_needs_a_pointer_that_moved_or_a_second(desk, clock):
    show(desk)
    go = go_button(desk)
    place = go.rect().center()
    QTest.mouseClick(go, LEFT, pos=place)
    clock(999)
    QTest.mouseClick(go, LEFT, pos=place + QPoint(1, 1))
    assert desk.bridge.sent == []
    clock(1)
    QTest.mouseClick(go, LEFT, pos=place)
    assert sent(desk) == [StartItem]


def test_a_click_elsewhere_on_the_button_acts_after_the_time_of_a_double_click(desk, clock):
    show(desk)
    go = go_button(desk)
    QTest.mouseClick(go, LEFT, pos=go.rect().center())
    clock(QApplication.doubleClickInterval())
    QTest.mouseClick(go, LEFT, pos=go.rect().center() + QPoint(9, 0))
    assert sent(desk) == [StartItem]


# What is armed


def test_what_is_armed_shows_how_long_it_stays_so(desk, clock):
    show(desk)
    go = go_button(desk)

    def lit():
        """How many pixels of the foot of the button have the colour of its words."""
        drawn = go.grab().toImage()
        ink = go.palette().buttonText().color().rgb()
        row = drawn.height() - round(3 * drawn.devicePixelRatio())
        return sum(drawn.pixel(x, row) == ink for x in range(drawn.width()))

    assert lit() == 0
    QTest.keyClick(target(desk), SPACE)
    full = lit()
    assert full > go.width() * 0.8
    clock(ARMED_FOR // 2)
    assert full * 0.4 < lit() < full * 0.6
    clock(ARMED_FOR // 2)
    go._emptying.timeout.emit()
    assert (go.is_armed, go.text(), lit()) == (False, "GO    Space", 0)


def test_nothing_in_the_bar_moves_whatever_is_armed_typed_or_told(desk, qtbot, clock):
    show(desk)
    foot = desk.panel(ProgrammePanel).foot

    def places():
        QApplication.processEvents()
        found = (foot.go_button, foot.end_button, desk.window.bottombar.count)
        return [(one.mapTo(desk.window, QPoint()), one.size()) for one in found]

    idle = places()
    desk.do("go")
    assert places() == idle
    desk.do("end")
    assert places() == idle
    QTest.keyClick(target(desk), ESCAPE)
    assert places() == idle
    desk.do("filter")
    qtbot.waitUntil(lambda: foot.go_button.text() == "GO    Esc, then Space")
    assert places() == idle
    for number in range(120):
        desk.alert("text", f"News {number}")
    assert places() == idle
    show(desk, items=())
    assert places() == idle
    vote = item(2, kind="vote", title="Shall the wealth tax begin at one million? " * 9)
    show(desk, items=(item(0, started_at=NOON), item(1), vote, item(3)), standby="i3")
    assert "Shall the wealth tax" in foot.standby.words()
    assert places() == idle


def test_others_can_be_told_what_is_armed(desk, clock):
    show(desk)
    told = []
    desk.arming.connect(lambda subject, armed: told.append((subject, armed)))
    QTest.keyClick(target(desk), SPACE)
    QTest.keyClick(target(desk), ESCAPE)
    assert told == [("go:i1 0", True), ("go:i1 0", False)]
    assert desk.bridge.announced == [Arming("go", "i1", True), Arming("go", "i1", False)]


def test_escape_disarms_and_does_nothing_else(desk, qtbot, clock):
    show(desk)
    desk.do("filter")
    line = target(desk)
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "swan")
    QTest.keyClick(line, SPACE, Qt.KeyboardModifier.ControlModifier)
    assert go_button(desk).is_armed
    QTest.keyClick(line, ESCAPE)
    assert not go_button(desk).is_armed
    assert (line.text(), line.hasFocus()) == ("swan", True)
    clock(REST)
    QTest.keyClick(line, ESCAPE)
    assert not line.hasFocus()


# Keys from everywhere


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_control_and_space_go_from_a_field(desk, clock, qtbot, kind):
    show(desk)
    field = kind(desk.window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    for _ in range(2):
        QTest.keyClick(field, SPACE, Qt.KeyboardModifier.ControlModifier)
        clock(SETTLE)
    assert sent(desk) == [StartItem]


@pytest.mark.parametrize("kind", [QPushButton, controls.Button, QLineEdit, QPlainTextEdit])
def test_enter_on_the_number_pad_is_take_and_presses_no_button(desk, qtbot, kind):
    show(desk)
    field = kind(desk.window)
    pressed = []
    if isinstance(field, QPushButton):
        field.clicked.connect(lambda: pressed.append(field))
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_Enter, PAD)
    assert desk.panel(Switcher).done == ["take"]
    assert pressed == []
    assert not isinstance(field, QPlainTextEdit) or field.toPlainText() == ""


def test_enter_on_the_number_pad_is_no_press_where_nobody_wants_it(themed, qtbot):
    button = controls.Button("Void")
    qtbot.addWidget(button)
    pressed = []
    button.clicked.connect(lambda: pressed.append("void"))
    button.show()
    QTest.keyClick(button, Qt.Key.Key_Enter, PAD)
    assert pressed == []
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed == ["void"]


def test_a_panel_declares_keys_of_every_kind(desk):
    show(desk)
    QTest.keyClick(target(desk), Qt.Key.Key_F2)
    QTest.keyClick(target(desk), Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert desk.panel(Switcher).done == ["take", "black"]


def test_two_commands_do_not_share_a_key():
    with pytest.raises(ValueError, match=r"F2 is the key of take and of tea"):
        key_table((*Switcher.keys, CommandEntry("tea", "Tea", "Tea", "Ctrl+T", also="F2")))


# Where the focus goes


def test_a_shortcut_moves_no_focus(desk, clock):
    show(desk)
    before = desk.window.focusWidget()
    for key in (Qt.Key.Key_F6, Qt.Key.Key_F8, SPACE):
        QTest.keyClick(target(desk), key)
        assert desk.window.focusWidget() is before


def test_a_button_that_goes_hands_the_focus_to_the_window(desk, qtbot):
    show(desk)
    close = buttons(desk)[PollAct.CLOSE]
    close.setFocus()
    qtbot.waitUntil(close.hasFocus)
    show(desk, polls=(poll(state="closed", opened_at=NOON, closed_at=NOON),))
    assert QApplication.focusWidget() is None


def test_go_that_is_turned_off_does_not_give_the_focus_to_end(desk, qtbot, clock):
    show(desk)
    go = go_button(desk)
    QTest.mouseClick(go, LEFT)
    qtbot.waitUntil(go.hasFocus)
    show(desk, items=(item(0, started_at=NOON),))
    assert not go.isEnabled()
    assert QApplication.focusWidget() is None
    QTest.keyClick(target(desk), Qt.Key.Key_Return)
    assert not desk.panel(ProgrammePanel).foot.end_button.is_armed


@pytest.mark.parametrize("make", [controls.ChoiceBox, controls.NumberBox])
def test_the_wheel_changes_nothing_that_has_not_the_focus(themed, qtbot, make):
    box = make()
    qtbot.addWidget(box)
    if isinstance(box, controls.ChoiceBox):
        box.addItems(["one", "two", "three"])
    box.show()

    def turn():
        event = QWheelEvent(
            QPointF(5, 5), box.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, event)

    def value():
        return box.currentIndex() if isinstance(box, controls.ChoiceBox) else box.value()

    box.clearFocus()
    before = value()
    turn()
    assert value() == before
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    if isinstance(box, controls.NumberBox):
        box.setValue(5)
        before = 5
    turn()
    assert value() != before


def test_tab_leaves_the_table_of_parties(desk, qtbot):
    show(desk)
    table = desk.panel(PartiesPanel).widget.table
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_what_has_the_focus_shows_it(desk, qtbot):
    show(desk)
    table = desk.panel(PartiesPanel).widget.table
    table.clearFocus()
    before = table.grab().toImage().pixel(0, table.height() // 2)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    assert table.grab().toImage().pixel(0, table.height() // 2) != before


def test_a_long_alert_has_two_lines_and_moves_nothing(desk):
    """The reason why a key did nothing is in the alert; on a small screen one line cuts it off."""
    show(desk)
    bar = desk.window.bottombar
    desk.alert(Tone.WARNING, "Short.")
    before = bar.height(), go_button(desk).geometry(), bar.alert.sizeHint().height()
    plain = bar.alert.grab().toImage()
    desk.alert(Tone.WARNING, "“Should the family home count as wealth?” is still open. " * 3)
    assert (bar.height(), go_button(desk).geometry(), bar.alert.sizeHint().height()) == before
    inked = [rows_with_ink(one) for one in (plain, bar.alert.grab().toImage())]
    assert inked[1] > 1.5 * inked[0]


def rows_with_ink(image):
    back = image.pixel(0, 0)
    return sum(
        any(image.pixel(x, y) != back for x in range(0, image.width(), 2))
        for y in range(image.height())
    )
