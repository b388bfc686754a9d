"""Desks ask displays which is which, and give them other outputs: whom it reaches, and refusals."""

import pytest

from conference.core.errors import Refusal
from conference.deliberation.outputs.commands import IdentifyScreens, RedirectDisplay
from conference.deliberation.outputs.model import Output
from conference.deliberation.sender import Post, Role, Sender
from conference.protocol.codec import decode_server
from conference.protocol.messages import Identify, Painted, ShowOutput
from conference.protocol.views import Audience
from conference.server.door.displays import Displays
from conference.server.door.painted import Screens
from conference.server.feed.topic import Client
from conference.server.record.exchange import Done
from conference.server.wire.limits import TokenBucket

DESK = Sender(Role.DESK, login="ann", post=Post.DIRECTOR)


class Wire:
    """Keeps what is written to a display."""

    def __init__(self):
        self.messages = []

    def write(self, frame):
        self.messages.append(decode_server(frame[frame.index(b"{") :]))


@pytest.fixture
def screens():
    return Screens()


def joins(screens, talk, output=Output.HALL, *, redirectable=True):
    """A display that has reported; what it is sent."""
    wire = Wire()
    client = Client(
        wire, Sender(Role.DISPLAY), Audience.HALL, TokenBucket(60, 0), talk=talk, name="pc"
    )
    screens.heard(client, Painted(output, 1, "holding", redirectable=redirectable))
    return client, wire


def answer(screens, command):
    given = []
    Displays(screens).ask(DESK, command, given.append)
    (found,) = given
    return found


def test_displays_of_the_outputs_that_are_named_say_which_they_are(screens):
    (_, hall), (_, other), (_, stage) = (
        joins(screens, "a"),
        joins(screens, "b"),
        joins(screens, "c", Output.STAGE),
    )
    assert answer(screens, IdentifyScreens((Output.HALL,))) == Done()
    assert (hall.messages, other.messages) == ([Identify("pc")], [Identify("pc (2)")])
    assert stage.messages == []
    assert answer(screens, IdentifyScreens(())) == Done()
    assert stage.messages == [Identify("pc (3)")]


@pytest.mark.parametrize("outputs", [(), (Output.STAGE,), (Output.ROOMS,)])
def test_there_may_be_no_display_to_identify(screens, outputs):
    if outputs:
        joins(screens, "a")
    joins(screens, "page", Output.STAGE, redirectable=False)
    refusal = answer(screens, IdentifyScreens(outputs))
    assert (refusal.code, "conference display" in refusal.sentence) == ("no_displays", True)


def test_a_display_is_given_another_output_and_its_namesake_is_not(screens):
    (_, one), (_, other) = joins(screens, "a"), joins(screens, "b")
    assert answer(screens, RedirectDisplay("b", Output.STAGE)) == Done()
    assert (one.messages, other.messages) == ([], [ShowOutput(Output.STAGE)])


def test_a_display_that_shows_it_already_is_asked_for_nothing(screens):
    _, wire = joins(screens, "a")
    assert answer(screens, RedirectDisplay("a", Output.HALL)) == Done()
    assert wire.messages == []


@pytest.mark.parametrize(
    ("display", "output", "code"),
    [
        ("gone", Output.STAGE, "unknown_display"),
        ("page", Output.STAGE, "page_stays"),
        ("a", Output.PHONES, "not_for_displays"),
        ("a", Output.ROOMS, "not_for_displays"),
    ],
)
def test_what_cannot_be_done_is_refused_with_what_to_do(screens, display, output, code):
    _, wire = joins(screens, "a")
    _, page = joins(screens, "page", redirectable=False)
    gone, _ = joins(screens, "gone")
    screens.left(gone)
    refusal = answer(screens, RedirectDisplay(display, output))
    assert isinstance(refusal, Refusal)
    assert refusal.code == code
    assert refusal.sentence.count(".") >= 2
    assert wire.messages == page.messages == []
