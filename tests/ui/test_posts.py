"""The post of a desk's login: what it may not ask for is off, says why, and is never sent."""

from dataclasses import replace

import pytest
from desks import Wire
from pictures import MINUTE, NOON, item, party, picture, poll, tick
from PySide6.QtCore import QSettings

from conference.client.session import Answered
from conference.core.clock import Millis
from conference.deliberation.polls.commands import ClosePoll, PublishPoll
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.seconding.commands import WithdrawAsking
from conference.deliberation.seconding.model import SecondAct
from conference.deliberation.sender import Post
from conference.protocol.control import Armed
from conference.protocol.messages import Arms, Refused, Request
from conference.protocol.views import AskedView, AskingView
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.frame.window import DeskWindow
from conference.ui.kit import controls
from conference.ui.polls.says.actions import PollAct, action
from conference.ui.programme.intents import ProgrammePanel
from conference.words.spoken import say

OPENS = {"quit", "palette", "help", "full", "runsheet", "filter"}
"""What opens something at this desk, or takes the keys, and asks nobody."""


@pytest.fixture
def desk(themed, qtbot, tmp_path, clock):
    window = DeskWindow(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    made = Desk(Wire(), window)
    window.resize(1920, 1080)
    window.show()
    yield made
    window.close()
    for button in window.findChildren(controls.GuardedButton):
        button.disarm()


def shown(desk, post):
    items = (item(0, started_at=NOON), item(1), item(2))
    polls = (poll(state="open", opened_at=NOON), poll("q", place=1))
    made = picture(
        items,
        polls,
        tuple(party(n) for n in range(5)),
        ticks=(tick(),),
        on="i0",
        current="p",
        now=Millis(NOON + MINUTE),
    )
    made = replace(made, login="Ann", post=post)
    desk.show_frame(Frame(made, None))
    return made


def given_twice(desk, clock):
    """Give every command of the desk, and again where it takes two presses."""
    for entry in desk.entries():
        if entry.key.partition(":")[0] in OPENS:
            continue
        desk.do(entry.key)
        clock(1_000)
        desk.do(entry.key)
        clock(5_000)


def test_a_reader_asks_for_nothing_by_key_or_palette_and_is_told_why(desk, clock):
    shown(desk, Post.READER)
    given_twice(desk, clock)
    assert desk.bridge.sent == []
    desk.window.go_to("show")
    why = {entry.key: entry.why for entry in desk.entries()}
    for key in ("go", "end", "press:close", "prepare", "undo", "take", "black"):
        assert "Your post is reader" in why[key], key
    assert "director or polls" in why["press:close"]


@pytest.mark.parametrize(
    ("post", "go", "close"),
    [(Post.DIRECTOR, True, True), (Post.POLLS, False, True), (Post.PARTIES, False, False)],
)
def test_buttons_are_on_for_what_the_post_may_do(desk, post, go, close):
    made = shown(desk, post)
    button = desk.panel(ProgrammePanel).foot.go_button
    assert button.isEnabled() is go
    assert ("Your post is" in button.toolTip()) is not go
    assert action(made, made.poll("p"), PollAct.CLOSE).enabled is close
    assert made.why_not(StartItem) is not go
    assert made.why_not(ClosePoll) is not close


def test_a_click_on_a_row_is_not_sent_where_the_post_may_not(desk):
    shown(desk, Post.POLLS)
    desk.panel(ProgrammePanel).put_on_standby("i2")
    assert desk.bridge.sent == []
    assert "Your post is polls, and this is for director." in desk.alerts[0].sentence


def test_without_a_link_that_is_the_reason_whatever_the_post():
    made = replace(picture(link=type(picture().link)()), post=Post.READER)
    assert made.why_not(StartItem) == say("desk-no-link")


def waiting(login, now=NOON, until=NOON + 2 * MINUTE):
    """A desk of Ann's, and a poll that this login has asked to publish."""
    made = picture(polls=(poll(state="closed", closed_at=NOON),), now=Millis(now))
    asking = AskingView(SecondAct.PUBLISH, "p", login, Millis(until))
    views = made.replica.views.set("asked", AskedView((), (asking,)))
    return replace(made, login="Ann", replica=replace(made.replica, views=views))


def test_the_button_says_who_asked_and_that_another_login_must_confirm():
    made = waiting("Ben")
    publish = action(made, made.poll("p"), PollAct.PUBLISH)
    assert (publish.label, publish.enabled) == ("Confirm publish: Ben asked", True)
    made = waiting("Ann")
    publish = action(made, made.poll("p"), PollAct.PUBLISH)
    assert not publish.enabled
    assert publish.tip == "You have asked for it. Another login must confirm by 12:02:00."
    made = waiting("Ben", now=NOON + 2 * MINUTE)
    assert action(made, made.poll("p"), PollAct.PUBLISH).label == "Publish result"


def test_that_another_login_must_confirm_is_no_refusal(desk):
    shown(desk, Post.DIRECTOR)
    told = Refused("1", "second_person", "Ann has asked for it.")
    desk.bridge.answered.emit(Answered(Request("1", PublishPoll("p")), told, 0))
    assert desk.alerts[0].sentence == "Ann has asked for it."


def test_what_waits_can_be_withdrawn_from_the_palette(desk):
    desk.show_frame(Frame(waiting("Ben"), None))
    (entry,) = [one for one in desk.entries() if one.key.startswith("withdraw:")]
    assert entry.label == "Withdraw what Ben asked for: publish the result"
    desk.do(entry.key)
    assert desk.bridge.sent == [WithdrawAsking(SecondAct.PUBLISH, "p")]


def test_a_button_says_who_arms_it_at_another_desk():
    arm = Armed("Ben", "publish", "p", NOON + MINUTE, "other")
    made = picture(polls=(poll(state="closed", closed_at=NOON),), now=Millis(NOON))
    made = replace(made, session="here", replica=made.replica.apply(Arms((arm,))))
    publish = action(made, made.poll("p"), PollAct.PUBLISH)
    assert (publish.enabled, publish.tip) == (True, "Ben arms this, too.")
    own = replace(made, session="other")
    assert action(own, own.poll("p"), PollAct.PUBLISH).tip == ""
    late = replace(made, now=Millis(NOON + MINUTE))
    assert action(late, late.poll("p"), PollAct.PUBLISH).tip == ""
    assert action(made, made.poll("p"), PollAct.VOID).tip == ""
