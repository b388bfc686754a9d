"""F5, F6 and F7: each means one poll, whichever is looked at, or says why it means none."""

import pytest
from desks import Wire
from pictures import NOON, item, picture, poll, tally
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from conference.core.clock import Millis
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PublishPoll
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.frame.window import DeskWindow
from conference.ui.kit.arming import SETTLE
from conference.ui.kit.controls import GuardedButton
from conference.ui.polls.intents import PollsPanel
from conference.ui.polls.says.actions import PollAct
from conference.ui.polls.says.aims import aim, no_aim


@pytest.fixture
def desk(themed, qtbot, tmp_path, clock):
    window = DeskWindow(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    made = Desk(Wire(), window)
    window.resize(1920, 1080)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window._is_wide is True and window.isActiveWindow())
    yield made
    window.close()
    for button in window.findChildren(GuardedButton):
        button.disarm()


@pytest.fixture
def pressed(desk, clock):
    """Press a key twice; what was sent."""

    def press(key):
        for _ in range(2):
            QTest.keyClick(desk.window.focusWidget() or desk.window, key)
            clock(SETTLE)
        return desk.bridge.sent

    return press


def show(desk, *polls, **other):
    desk.show_frame(Frame(picture(polls=polls, **other), None))


def done(ident, state="closed", at=NOON, **other):
    return poll(ident, state=state, opened_at=at, closed_at=at, tally=tally(), **other)


ITEMS = (item(0, poll="a", started_at=NOON), item(1), item(2, poll="b"), item(3, poll="c"))


def drafts(*names):
    return tuple(poll(name, place=place, question=name) for place, name in enumerate(names))


@pytest.mark.parametrize(
    ("on", "standby", "polls", "wanted"),
    [
        ("i0", "i1", drafts("a", "b", "c"), "a"),
        ("i1", "i2", drafts("a", "b", "c"), "b"),
        ("i1", "i3", drafts("a", "b", "c"), "c"),
        ("i0", "i2", (done("a"), *drafts("b", "c")), "b"),
        (None, "i0", drafts("c", "b", "a"), "a"),
        ("i2", "i1", (done("b"), *drafts("a", "c")), None),
        ("i1", "i1", drafts("a", "b", "spare"), "spare"),
        ("i1", "i1", drafts("a", "spare", "other"), None),
        ("i0", "i1", drafts("spare", "a"), "a"),
    ],
)
def test_f5_means_the_poll_of_the_item_on_air_or_on_standby(on, standby, polls, wanted):
    there = picture(ITEMS, polls, on=on, standby=standby)
    found = aim(there, PollAct.OPEN)
    assert (found.id if found else None) == wanted
    assert no_aim(there, PollAct.OPEN)


def test_f5_names_the_poll_that_is_open_where_no_other_is_due():
    polls = (poll("a", state="open", question="Now?"), *drafts("b", "c"))
    there = picture(ITEMS[:1], polls, on="i0", standby="i0")
    assert aim(there, PollAct.OPEN) is None
    assert no_aim(there, PollAct.OPEN).startswith("“Now?” is open already")


def test_f6_means_the_open_poll_and_f7_the_one_that_closed_last():
    polls = (
        done("old", at=NOON - 9),
        done("last", at=NOON - 1, place=1),
        done("told", "published", place=2),
        poll("now", state="open", place=3),
    )
    there = picture(polls=polls)
    assert aim(there, PollAct.CLOSE).id == "now"
    assert aim(there, PollAct.PUBLISH).id == "last"


def test_the_open_poll_is_closed_while_another_is_read_out(desk, pressed):
    show(desk, done("a", "published"), poll("b", state="open", opened_at=NOON, place=1))
    desk.do("poll:a")
    assert pressed(Qt.Key.Key_F6) == [ClosePoll("b")]
    assert desk.panel(PollsPanel).chosen == "b"


def test_the_result_that_waits_is_published_while_another_poll_is_looked_at(desk, pressed):
    show(desk, done("a"), *drafts("b"))
    desk.do("poll:b")
    assert pressed(Qt.Key.Key_F7) == [PublishPoll("a")]


def test_the_planned_poll_is_opened_whichever_is_looked_at(desk, pressed):
    show(desk, *drafts("b", "a"), items=ITEMS, on="i0", now=Millis(NOON))
    desk.do("poll:b")
    assert pressed(Qt.Key.Key_F5) == [OpenPoll("a", None)]


def test_f5_says_which_poll_is_still_open(desk, pressed):
    running = poll("b", state="open", opened_at=NOON, place=1, question="Now?")
    show(desk, poll("a"), running, items=ITEMS, on="i0")
    assert pressed(Qt.Key.Key_F5) == []
    assert desk.alerts[0].sentence.startswith("“Now?” is still open. Close it first (F6).")


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (Qt.Key.Key_F5, "Open another one by its button."),
        (Qt.Key.Key_F6, "No poll is open."),
        (Qt.Key.Key_F7, "No poll waits to be published."),
    ],
)
def test_a_key_that_means_no_poll_says_so_at_once(desk, pressed, key, said):
    show(desk, *drafts("b", "c"), items=ITEMS, standby="i1")
    assert pressed(key) == []
    assert said in desk.alerts[0].sentence
    assert said in desk.window.bottombar.alert.words()


# How long it stays open


def test_the_armed_button_says_how_long_the_poll_stays_open(desk, clock):
    show(desk, poll("a"))
    detail = desk.panel(PollsPanel).widget.poll
    detail.closing.setCurrentText("for 2 minutes")
    desk.do("press:open")
    button = detail.buttons[PollAct.OPEN]
    assert button.text() == "Again: for 2 minutes"
    detail.closing.setCurrentText("for 5 minutes")
    assert not button.is_armed, "another time was armed"


def test_how_long_a_poll_stays_open_does_not_stick(desk):
    show(desk, *drafts("a", "b"))
    detail = desk.panel(PollsPanel).widget.poll
    detail.closing.setCurrentText("for 2 minutes")
    desk.do("poll:b")
    assert detail.closing.currentText() == "until I close it"
