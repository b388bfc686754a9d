"""Captions on displays: which lines are seen, that they stand at the foot, and that they come."""

from random import Random

import pytest
from pictures import picture
from PySide6.QtGui import QColor

from conference.client.session import Captioned, Session
from conference.protocol.codec import encode
from conference.protocol.messages import Caption, Captions, Listen, Role, Snapshot, Welcome
from conference.protocol.views import Output
from conference.ui.display.says.captions import CaptionLines
from conference.ui.display.window import DisplayWindow


def line(name, text="", state="line"):
    return Caption(name, text or f"Line {name}", 1, state, "human")


def news(*lines, whole=False):
    return Captions("en", whole, lines)


def test_the_last_two_lines_are_seen_for_some_seconds():
    lines = CaptionLines()
    lines.take(news(line("a"), line("b"), line("c")), 10)
    assert lines.shown(10) == ("Line b", "Line c")
    assert lines.shown(30) == ()


def test_lines_are_mended_and_removed_in_their_place():
    lines = CaptionLines()
    lines.take(news(line("a"), line("b")), 0)
    lines.take(news(line("a", "Mended", "correction"), line("z", state="correction")), 1)
    assert lines.shown(1) == ("Mended", "Line b")
    lines.take(news(line("b", state="removed")), 2)
    assert lines.shown(2) == ("Mended",)


def test_what_was_there_before_is_not_shown_and_a_lost_link_shows_nothing_twice():
    lines = CaptionLines()
    lines.take(news(line("old"), whole=True), 0)
    assert lines.shown(0) == ()
    lines.take(news(line("new")), 1)
    lines.take(news(line("old"), line("new"), whole=True), 2)
    assert lines.shown(2) == ("Line new",)
    lines.take(news(line("other"), whole=True), 3)
    assert lines.shown(3) == ()


def test_a_session_asks_for_captions_and_gives_them_out():
    session = Session(Role.DISPLAY, "CODE", random=Random(1), new_id=lambda: "a")
    session.listen("en")  # there is no link yet
    session.connected(0)
    session.received(encode(Welcome(1, Role.DISPLAY, "s", "t", 0)), 0)
    session.received(encode(Snapshot(1, 0, {})), 0)
    session.frames()
    session.listen("en")
    assert [bytes(one) for one in session.frames()] == [encode(Listen("en"))]
    message = news(line("a"))
    assert session.received(encode(message), 1) == [Captioned(message)]


@pytest.mark.parametrize("text", ["A wealth tax of two per cent.", "ضريبة على الثروة " * 12])
def test_lines_stand_at_the_foot_below_the_scene(themed, qtbot, text):
    window = DisplayWindow()
    qtbot.addWidget(window)
    window.resize(960, 540)
    window.show()
    window.keep_room_for_captions()
    window.show_picture(picture())
    white = QColor("white")

    def ink():
        image = window.grab().toImage()
        foot = [image.pixelColor(x, y) for x in range(0, 960, 3) for y in range(452, 540, 3)]
        return sum(one == white for one in foot)

    assert ink() == 0  # the scene leaves it free
    window.show_captions(news(line("a", text)))
    assert ink() > 50
    window.change_output(Output.OVERLAY)
    assert window.foot == 0
    window.close()
