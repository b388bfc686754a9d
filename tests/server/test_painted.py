"""What screens report that they show: rows stay right, whatever a screen says and how often."""

import pytest
from meetings import founded

from conference.core.clock import Millis
from conference.deliberation.outputs.commands import PrepareScene, SetBlackout, Take
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.outputs.preview import preview_revision
from conference.deliberation.sender import Role, Sender
from conference.protocol.messages import BLACK, Painted, ScreensRow
from conference.protocol.views import Audience
from conference.server.door.painted import GRACE, Screens
from conference.server.feed.topic import Client
from conference.server.wire.limits import TokenBucket

WORDS = Scene(SceneKind.MESSAGE, title="Please sit down")


def screen(role=Role.DISPLAY, name="left"):
    return Client(None, Sender(role), Audience.HALL, TokenBucket(60, 0), name=name)


def row(screens, driver, now=0, output=Output.HALL):
    (found,) = (one for one in screens.rows(driver.meeting, Millis(now)) if one.output is output)
    return found


def taken():
    """A hall whose picture has changed once."""
    driver = founded()
    driver.must(PrepareScene((Output.HALL,), WORDS))
    driver.must(Take((Output.HALL,), preview_revision(driver.meeting)))
    return driver, driver.meeting.outputs.states[Output.HALL].changed


@pytest.mark.parametrize(
    "said",
    [(0, "holding"), (1, "holding"), (2**53, "message"), (1, BLACK), (1, "x" * 32), (1, "")],
)
def test_a_screen_that_says_anything_else_than_what_is_on_air_is_named_as_one_that_lags(said):
    (driver, at), screens = taken(), Screens()
    screens.heard(screen(), Painted(Output.HALL, *said))
    assert row(screens, driver, at + GRACE - 1) == ScreensRow(Output.HALL, 1, 0)
    assert row(screens, driver, at + GRACE) == ScreensRow(Output.HALL, 1, 0, ("left",))


def test_a_clock_that_was_set_back_hides_no_screen_that_lags():
    (driver, at), screens = taken(), Screens()
    screens.heard(screen(), Painted(Output.HALL, 0, "holding"))
    assert row(screens, driver, at - 3_600_000).lagging == ("left",)


def test_reports_without_end_are_one_report_and_leave_nothing_behind():
    (driver, at), screens = taken(), Screens()
    liar, honest = screen(name="liar"), screen(name="honest")
    screens.heard(honest, Painted(Output.HALL, 1, "message"))
    for n in range(20_000):
        output = (Output.HALL, Output.STAGE, Output.MEMBERS)[n % 3]
        screens.heard(liar, Painted(output, n, f"{n:032}"))
    assert sum(len(counts) for counts in screens._counts.values()) == 2
    assert len(screens._reports) == 2
    assert sum(one.total for one in screens.rows(driver.meeting, at)) == 2
    screens.left(liar)
    screens.left(liar)
    assert row(screens, driver, at + GRACE) == ScreensRow(Output.HALL, 1, 1)


@pytest.mark.parametrize("role", [Role.OBSERVER, Role.FACILITATOR, Role.DESK, Role.CONTROLLER])
@pytest.mark.parametrize("output", Output)
def test_who_is_no_screen_of_an_output_is_not_counted_there(role, output):
    (driver, at), screens = taken(), Screens()
    screens.heard(screen(role), Painted(output, 1, "message"))
    assert all(one.total == 0 for one in screens.rows(driver.meeting, at))


def test_a_black_screen_shows_what_is_on_air_when_its_output_is_black():
    (driver, _), screens = taken(), Screens()
    driver.must(SetBlackout((Output.HALL,), True))
    screens.heard(screen(), Painted(Output.HALL, 2, "message"))
    assert row(screens, driver, driver.now).showing == 0
    screens.heard(screen(name="right"), Painted(Output.HALL, 2, BLACK))
    assert row(screens, driver, driver.now) == ScreensRow(Output.HALL, 2, 1)
