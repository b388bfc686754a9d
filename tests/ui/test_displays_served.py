"""Displays beside a real server: they follow their output, and the desk reads what they show."""

import pytest
from PySide6.QtCore import QSettings
from served import PASSWORD, served

from conference.deliberation.outputs.commands import (
    IdentifyScreens,
    PrepareScene,
    RedirectDisplay,
    SetBlackout,
    Take,
)
from conference.protocol.messages import BLACK, Role
from conference.protocol.views import Output, Scene, SceneKind
from conference.ui.app import Display, display
from conference.ui.bridge.bridge import Bridge
from conference.ui.display.says.cards import Spoken

pytestmark = pytest.mark.sockets

PATIENCE = 60_000
"""Milliseconds for what is sure to come, on a machine that has much else to do."""

WORDS = Scene(SceneKind.MESSAGE, title="Please be seated")


@pytest.fixture
def place(tmp_path):
    with served(tmp_path) as found:
        yield found


@pytest.fixture
def desk(qapp, place, qtbot):
    made = Bridge(place[0], Role.DESK, PASSWORD, "desk")
    made.start()
    qtbot.waitUntil(lambda: made.picture().output(Output.HALL) is not None, timeout=PATIENCE)
    yield made
    made.stop()


@pytest.fixture
def hall(themed, place, qtbot, tmp_path):
    kept = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    QSettings.setPath(*kept, str(tmp_path / "kept"))  # the environment is read only once
    url, folder = place
    program = display(url, folder.keys().display_code, Display(), windowed=True)
    program.bridge.start()
    qtbot.waitUntil(lambda: program.bridge.picture().conference is not None, timeout=PATIENCE)
    program.open()
    yield program
    program.close()


def row(desk, output=Output.HALL):
    return desk.picture().screens(output)


def test_a_display_follows_take_and_blackout_and_reports_what_it_has_painted(desk, hall, qtbot):
    def shows(scene):
        view = desk.picture().output(Output.HALL)
        told = hall.window.reported
        is_counted = row(desk) is not None and (row(desk).total, row(desk).showing) == (1, 1)
        return told == (view.revision, scene) and is_counted

    qtbot.waitUntil(lambda: shows("holding"), timeout=PATIENCE)
    desk.send(PrepareScene((Output.HALL,), WORDS))
    qtbot.waitUntil(lambda: desk.picture().output(Output.HALL).preview == WORDS, timeout=PATIENCE)
    assert hall.window.reported[1] == "holding"
    desk.send(Take((Output.HALL,), desk.picture().output(Output.HALL).preview_revision))
    qtbot.waitUntil(lambda: shows("message"), timeout=PATIENCE)
    assert hall.window.shown.scene == Spoken("", "Please be seated", "")
    desk.send(SetBlackout((), black=True))
    qtbot.waitUntil(lambda: shows(BLACK), timeout=PATIENCE)
    desk.send(SetBlackout((), black=False))
    qtbot.waitUntil(lambda: shows("message"), timeout=PATIENCE)


def test_a_display_reports_again_when_its_link_is_back(desk, hall, qtbot):
    qtbot.waitUntil(lambda: row(desk) is not None and row(desk).showing == 1, timeout=PATIENCE)
    link = hall.bridge._link
    with qtbot.waitSignal(hall.bridge.welcomed, timeout=PATIENCE):
        link.abort("broken by the test")
    qtbot.waitUntil(lambda: (row(desk).total, row(desk).showing) == (1, 1), timeout=PATIENCE)
    assert hall.window.shown.stale == ""


def test_a_display_that_is_closed_is_no_screen_any_more(desk, hall, qtbot):
    qtbot.waitUntil(lambda: row(desk) is not None and row(desk).total == 1, timeout=PATIENCE)
    hall.window.close()
    qtbot.waitUntil(lambda: row(desk).total == 0, timeout=PATIENCE)


def only_display(desk):
    (found,) = desk.picture().replica.displays
    return found


def test_a_display_is_redirected_remembers_it_and_goes_black_with_its_new_output(
    desk, hall, place, qtbot
):
    qtbot.waitUntil(lambda: bool(desk.picture().replica.displays), timeout=PATIENCE)
    first = only_display(desk)
    assert (first.output, first.redirectable) == (Output.HALL, True)
    assert first.name.endswith(", screen 1")
    desk.send(RedirectDisplay(first.id, Output.MEMBERS))
    qtbot.waitUntil(lambda: only_display(desk).output is Output.MEMBERS, timeout=PATIENCE)
    assert row(desk).total == 0
    assert (row(desk, Output.MEMBERS).total, row(desk, Output.MEMBERS).showing) == (1, 1)
    desk.send(SetBlackout((Output.HALL,), black=True))
    desk.send(SetBlackout((Output.MEMBERS,), black=True))
    qtbot.waitUntil(lambda: hall.window.reported[1] == BLACK, timeout=PATIENCE)
    desk.send(SetBlackout((Output.MEMBERS,), black=False))
    qtbot.waitUntil(lambda: hall.window.reported[1] == "holding", timeout=PATIENCE)
    url, folder = place
    again = display(url, folder.keys().display_code, Display(), windowed=True)
    again.open()
    assert again.window.output is Output.MEMBERS
    again.close()


def test_a_display_says_which_one_it_is_when_the_desk_asks(desk, hall, qtbot):
    qtbot.waitUntil(lambda: bool(desk.picture().replica.displays), timeout=PATIENCE)
    assert not hall.window.is_identifying
    desk.send(IdentifyScreens(()))
    qtbot.waitUntil(lambda: hall.window.is_identifying, timeout=PATIENCE)
    assert hall.window.name == only_display(desk).name


def test_a_display_that_is_gone_is_not_redirected(desk, hall, qtbot):
    qtbot.waitUntil(lambda: bool(desk.picture().replica.displays), timeout=PATIENCE)
    gone = only_display(desk)
    hall.window.close()
    qtbot.waitUntil(lambda: not desk.picture().replica.displays, timeout=PATIENCE)
    with qtbot.waitSignal(desk.answered, timeout=PATIENCE) as caught:
        desk.send(RedirectDisplay(gone.id, Output.STAGE))
    (answered,) = caught.args
    assert answered.answer.code == "unknown_display"
