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
from conference.server.door.painted import GRACE, MOST_DISPLAYS, Screens
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


def display(name="pc", talk="t", **report):
    client = screen(name=name)
    client.talk = talk
    return client, Painted(Output.HALL, 1, "message", **report)


def listed(screens, driver):
    return [(one.id, one.name, one.output, one.showing) for one in screens.displays(driver.meeting)]


def test_displays_are_listed_one_by_one_and_two_of_a_name_are_told_apart():
    (driver, _), screens = taken(), Screens()
    for talk, where in (("a", "screen 1"), ("b", "screen 1"), ("c", "screen 2"), ("d", "")):
        screens.heard(*display(talk=talk, screen=where))
    screens.heard(screen(Role.PARTY), Painted(Output.ROOMS, 0, "video"))
    first, second, *_ = found = listed(screens, driver)
    assert first == ("a", "pc, screen 1", Output.HALL, True)
    assert second == ("b", "pc, screen 1 (2)", Output.HALL, True)
    assert [name for _, name, _, _ in found[2:]] == ["pc, screen 2", "pc"]


def test_a_name_that_looks_like_a_counted_one_is_no_name_of_two():
    (driver, _), screens = taken(), Screens()
    for talk, name in (("a", "pc"), ("b", "pc (2)"), ("c", "pc"), ("d", "pc (2)")):
        screens.heard(*display(name, talk))
    names = [name for _, name, _, _ in listed(screens, driver)]
    assert len(set(names)) == 4


def test_a_display_keeps_its_place_when_it_reports_anew_and_is_gone_when_it_leaves():
    (driver, _), screens = taken(), Screens()
    one, other = display(talk="a"), display(talk="b")
    screens.heard(*one)
    screens.heard(*other)
    screens.heard(one[0], Painted(Output.STAGE, 0, "holding"))
    assert listed(screens, driver) == [
        ("a", "pc", Output.STAGE, True),
        ("b", "pc (2)", Output.HALL, True),
    ]
    screens.left(one[0])
    assert [name for _, name, _, _ in listed(screens, driver)] == ["pc"]


def test_no_more_displays_are_listed_than_a_desk_can_read():
    (driver, _), screens = taken(), Screens()
    for n in range(MOST_DISPLAYS + 9):
        screens.heard(*display(talk=str(n)))
    assert len(listed(screens, driver)) == MOST_DISPLAYS


def test_a_display_that_lags_is_named_with_the_screen_that_it_is_on():
    (driver, at), screens = taken(), Screens()
    client, _ = display()
    screens.heard(client, Painted(Output.HALL, 0, "holding", "screen 2"))
    assert row(screens, driver, at + GRACE).lagging == ("pc, screen 2",)
