"""What was asked for and is not answered: button and foot say so; and alerts that must be read."""

from dataclasses import replace

import pytest
from desks import open_desk
from pictures import MINUTE, NOON, item, output, picture, poll
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from conference.client.session import Answered
from conference.core.clock import Millis
from conference.deliberation.outputs.commands import SetBlackout, Take
from conference.deliberation.polls.commands import ClosePoll
from conference.deliberation.programme.commands import StartItem
from conference.protocol.messages import Ack, Refused, Request
from conference.protocol.views import Scene, SceneKind
from conference.ui.bridge.bridge import Frame
from conference.ui.frame import awaiting
from conference.ui.frame.says.awaited import LATE, act_words, button_words
from conference.ui.kit.alert import Alert, all_read, foremost, with_alert
from conference.ui.kit.arming import SETTLE
from conference.ui.outputs.intents import PreviewPanel
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.ui.polls.intents import PollsPanel
from conference.ui.polls.says.actions import PollAct
from conference.ui.programme.intents import ProgrammePanel

SPACE = Qt.Key.Key_Space
LOST = LinkStatus(LinkPhase.LOST)
ITEMS = (item(0, started_at=NOON), item(1, title="Opening"), item(2))


@pytest.fixture
def desk(themed, qtbot, tmp_path, clock, monkeypatch):
    now = [Millis(0)]
    monkeypatch.setattr(awaiting, "_now", lambda: now[0])
    with open_desk(qtbot, tmp_path) as made:
        made.window.activateWindow()
        qtbot.waitUntil(made.window.isActiveWindow)

        def wait(millis):
            now[0] = Millis(now[0] + millis)
            made.awaiting.timer.timeout.emit()

        made.wait, made.turn = wait, clock
        show(made)
        yield made


def show(desk, **other):
    values = {
        "items": ITEMS,
        "polls": (poll(state="open", opened_at=NOON),),
        "on": "i0",
        "current": "p",
        "now": Millis(NOON + MINUTE),
    }
    desk.show_frame(Frame(picture(**values | other), None))


def twice(desk, key):
    for _ in range(2):
        QTest.keyClick(desk.window.focusWidget() or desk.window, key)
        desk.turn(SETTLE)


def answer(desk, command, code="", sentence=""):
    said = Refused("1", code, sentence) if code else Ack("1", None)
    desk.bridge.answered.emit(Answered(Request("1", command), said, 1.0))


def foot(desk):
    return desk.window.bottombar.alert.words()


def go(desk):
    return desk.panel(ProgrammePanel).foot.go_button


def told(desk):
    return [one.sentence for one in desk.alerts]


def is_whole(button):
    """Whether all of the words of a button are painted."""
    drawn = button.grab().toImage()
    scale, half = drawn.devicePixelRatio(), drawn.height() // 2
    back = drawn.pixel(round(5 * scale), half)
    inked = [
        x
        for x in range(round(4 * scale), drawn.width() - round(4 * scale))
        if any(drawn.pixel(x, y) != back for y in range(half - 8, half + 8))
    ]
    words = button.fontMetrics().horizontalAdvance(button.text())
    return (inked[-1] - inked[0]) / scale >= words - 4


# No answer


def test_go_without_an_answer_says_so_and_what_came_of_it(desk):
    twice(desk, SPACE)
    (command,) = desk.bridge.sent
    assert command == StartItem("i1", 0)
    size = go(desk).size(), go(desk).sizeHint()
    desk.wait(LATE - 1)
    assert (go(desk).text(), foot(desk)) == ("GO    Space", "")
    desk.wait(201)
    assert go(desk).text() == "Sent, no answer yet (1.4 s)"
    assert foot(desk) == "Sent, no answer yet (1.4 s): GO “Opening”"
    assert is_whole(go(desk))
    assert (go(desk).size(), go(desk).sizeHint()) == size
    show(desk)
    assert go(desk).text() == "Sent, no answer yet (1.4 s)"
    desk.wait(900)
    assert go(desk).text() == "Sent, no answer yet (2.3 s)"
    answer(desk, command)
    assert go(desk).text() == "GO    Space"
    assert foot(desk).endswith("GO “Opening” is done. The answer took 2.3 s.")
    assert not desk.awaiting.timer.isActive()


def test_an_answer_that_comes_soon_is_no_news(desk):
    twice(desk, SPACE)
    desk.wait(LATE - 1)
    answer(desk, desk.bridge.sent[0])
    assert (told(desk), foot(desk)) == ([], "")


def test_a_refusal_that_comes_late_takes_the_place_of_the_waiting(desk):
    twice(desk, Qt.Key.Key_F6)
    (command,) = desk.bridge.sent
    assert command == ClosePoll("p")
    desk.wait(LATE)
    close = desk.panel(PollsPanel).widget.poll.buttons[PollAct.CLOSE]
    assert close.text() in button_words(LATE)
    assert foot(desk) == "Sent, no answer yet (1.2 s): Close “30% or 40%?”"
    answer(desk, command, "not_open", "This poll is not open.")
    assert close.text() not in button_words(LATE)
    assert foot(desk).endswith("Refused, Close “30% or 40%?”: This poll is not open.")


def test_take_has_one_press_and_waits_like_the_others(desk):
    view = output(Scene(SceneKind.VIDEO), preview=Scene(SceneKind.HOLDING))
    show(desk, outputs=(view,))
    QTest.keyClick(desk.window, Qt.Key.Key_F2)
    (command,) = desk.bridge.sent
    assert isinstance(command, Take)
    button = desk.panel(PreviewPanel).widget.take_button
    own = button.text()
    desk.wait(1_400)
    show(desk, outputs=(view,))
    assert button.text() == "Sent, no answer yet (1.4 s)"
    assert foot(desk) == "Sent, no answer yet (1.4 s): TAKE"
    answer(desk, command)
    assert button.text() == own


def test_what_was_not_answered_when_the_link_is_lost_is_said_and_then_what_came(desk):
    twice(desk, SPACE)
    (command,) = desk.bridge.sent
    desk.wait(LATE)
    show(desk, link=LOST)
    assert told(desk)[0].startswith("GO “Opening” was sent at 12:01:00, and the link was lost")
    assert told(desk)[0].endswith("Whether it was done will be seen when the link is back.")
    assert told(desk)[0] in foot(desk)
    show(desk, link=LOST)
    assert sum("Whether it was done" in one for one in told(desk)) == 1
    show(desk)
    answer(desk, command)
    assert foot(desk).endswith("GO “Opening” was done: the link is back, and the server says so.")


def test_what_is_too_old_after_the_link_was_lost_is_not_said_to_be_undone(desk):
    twice(desk, SPACE)
    show(desk, link=LOST)
    show(desk)
    answer(desk, desk.bridge.sent[0], "too_late", "This came too late.")
    assert "Whether it was done before the link was lost is seen now" in foot(desk)


def test_several_are_counted_and_the_oldest_is_named(desk):
    twice(desk, SPACE)
    twice(desk, Qt.Key.Key_F6)
    desk.wait(LATE)
    assert foot(desk) == "Sent, no answer yet (1.2 s): GO “Opening”, and 1 more"
    desk.window.close()
    assert not desk.awaiting.timer.isActive()


def test_an_act_is_called_what_its_button_says():
    made = picture()
    assert act_words(made, SetBlackout((), True)) == "BLACK"
    assert act_words(made, SetBlackout((), False)) == "Lift black"
    assert act_words(made, Take((), 3)) == "TAKE"


# What must be read


def test_news_do_not_cover_a_refusal_that_was_not_read(desk):
    answer(desk, StartItem("i1", 0), "standby_moved", "The standby has moved.")
    refused = foot(desk)
    assert refused.endswith("Refused: The standby has moved.")
    show(desk, link=LOST)
    assert "The link to the server is lost" in foot(desk)
    show(desk)
    assert told(desk)[0] == "The link to the server is back."
    assert foot(desk) == refused
    desk.alert(Tone.MUTED, "Backups are made again.")
    assert foot(desk) == refused
    desk.alert(Tone.WARNING, "Another refusal.")
    assert foot(desk).endswith("Another refusal.")


def test_what_was_read_is_covered_by_what_comes_next(desk):
    desk.alert(Tone.DANGER, "The record: disk full")
    desk.alert(Tone.WARNING, "Refused: no.")
    assert foot(desk).endswith("disk full")
    QTest.keyClick(desk.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert foot(desk).endswith("Refused: no.")
    desk.alert(Tone.MUTED, "OBS is connected.")
    assert foot(desk).endswith("OBS is connected.")


def test_a_click_on_the_foot_reads_it_too(desk):
    desk.alert(Tone.WARNING, "Refused: no.")
    desk.alert(Tone.MUTED, "OBS is connected.")
    QTest.mouseClick(desk.window.bottombar.alert, Qt.MouseButton.LeftButton)
    assert foot(desk).endswith("OBS is connected.")


def test_waiting_does_not_cover_an_alarm(desk):
    desk.alert(Tone.DANGER, "The record: disk full")
    twice(desk, SPACE)
    desk.wait(LATE)
    assert foot(desk).endswith("disk full")
    assert go(desk).text() in button_words(LATE)


def test_what_is_over_is_not_foremost_and_the_same_again_is_unread():
    lost = Alert(Millis(1), Tone.DANGER, "Lost.", topic="link")
    back = Alert(Millis(2), Tone.MUTED, "Back.", topic="link")
    assert foremost((back, lost)) == back
    assert foremost((replace(back, topic=""), lost)) == lost
    assert foremost(()) is None
    read = all_read((lost,))
    assert foremost(with_alert(read, lost)) == replace(lost, times=2)
