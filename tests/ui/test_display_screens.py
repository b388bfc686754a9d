"""The hall goes to the screen that was asked for, and is there again the next time.

Each case is a program of its own: the screens of a machine are known when Qt starts. All of them
branch off from one that has imported what they need, and has not started Qt.
"""

import json
import os
import signal
import subprocess
import sys

import pytest

TWO = [("Desk", 0, 1366, 768), ("Projector", 1366, 1920, 1080)]
ONE = TWO[:1]

PROGRAM = """
import json
import os
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from conference.core.errors import ConferenceError
from conference.protocol.views import Output
from conference.ui.app import settings
from conference.ui.display.screens import DisplayScreens
from conference.ui.display.window import DisplayWindow

for line in sys.stdin:
    folder, windowed, output, *steps = json.loads(line)
    if not (child := os.fork()):
        break
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
else:
    sys.exit()

os.chdir(folder)
os.environ["QT_QPA_PLATFORM"] = "offscreen:configfile=screens.json"
os.environ["XDG_CONFIG_HOME"] = os.path.join(folder, "home")
sys.stdin.close()
with open("output", "w") as said, open("errors", "w") as errors:
    os.dup2(said.fileno(), 1)
    os.dup2(errors.fileno(), 2)

application = QApplication([])
window = DisplayWindow(Output(output or "hall"))
screens = DisplayScreens(
    window, settings("display"), windowed=windowed == "windowed", any_output=not output
)
is_open = False
for step in steps:
    if step.startswith("--screen="):
        try:
            screens.choose(step.partition("=")[2])
        except ConferenceError as error:
            print(error.sentence)
            sys.exit(error.exit_status)
        continue
    if not is_open:
        screens.open()
        is_open = True
    if step == "S":
        QTest.keyClick(window, Qt.Key.Key_S)
    elif step == "F11":
        QTest.keyClick(window, Qt.Key.Key_F11)
    elif step.startswith("show="):
        screens.change_output(Output(step.partition("=")[2]))
    elif step == "output":
        print(window.output, window.windowTitle(), window.screen_words(), end="; ")
    elif step == "plugged":
        application.screenAdded.emit(QGuiApplication.screens()[-1])
        QTest.qWait(1)
    elif step == "away":
        window.move_to(QGuiApplication.screens()[0])
if not is_open:
    screens.open()
box = window.geometry()
print(window.screen().name(), box.x(), box.y(), box.width(), box.height(), window.isFullScreen())
"""

ON_DESK = "Desk 0 0 1366 768 True"
ON_PROJECTOR = "Projector 1366 0 1920 1080 True"


@pytest.fixture(scope="module")
def starter():
    """Branches off a program for each line of a folder, how the window is, an output, and steps.

    Answers with its exit status when it has ended.
    """
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as program:
        try:
            yield program
            program.stdin.close()
            assert program.wait(60) == 0
        finally:
            if program.poll() is None:  # nor has its branch ended
                os.killpg(program.pid, signal.SIGKILL)


@pytest.fixture
def display(tmp_path, starter):
    """Opens the hall on these screens, does the steps, and gives where it was then."""
    (tmp_path / "home").mkdir()

    def opened(screens, *steps, how="full", output=""):
        told = [
            {"name": name, "x": x, "y": 0, "width": width, "height": height}
            | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
            for name, x, width, height in screens
        ]
        config = tmp_path / "screens.json"
        config.write_text(json.dumps({"synchronousWindowSystemEvents": True, "screens": told}))
        line = json.dumps([str(tmp_path), how, output, *steps])
        print(line, file=starter.stdin, flush=True)
        status = int(starter.stdout.readline())
        said = (tmp_path / "output").read_text("utf-8")
        errors = (tmp_path / "errors").read_text("utf-8")
        assert "Traceback" not in errors, errors
        assert (status != 0) is said.startswith("There is no screen"), errors
        return said.strip()

    return opened


@pytest.mark.parametrize("screen", ["2", "projector"])
def test_an_option_puts_the_hall_on_the_second_screen_and_it_comes_back_there(display, screen):
    assert display(TWO) == ON_DESK
    assert display(TWO, f"--screen={screen}") == ON_PROJECTOR
    assert display(TWO) == ON_PROJECTOR
    assert display(TWO, "--screen=1") == ON_DESK
    assert display(TWO) == ON_DESK


def test_a_key_goes_round_the_screens_and_the_last_one_is_kept(display):
    assert display(TWO, "S") == ON_PROJECTOR
    assert display(TWO) == ON_PROJECTOR
    assert display(TWO, "S") == ON_DESK
    assert display(TWO, "S", "S", "S") == ON_PROJECTOR


def test_a_projector_that_is_not_there_is_waited_for(display):
    display(TWO, "--screen=2")
    assert display(ONE) == ON_DESK
    assert display(TWO) == ON_PROJECTOR
    assert display(TWO, "away", "plugged") == ON_PROJECTOR


def test_with_one_screen_the_key_changes_nothing(display):
    assert display(ONE, "S") == ON_DESK
    assert display(ONE, "plugged") == ON_DESK


def test_a_window_goes_to_the_other_screen_as_a_window(display):
    assert display(TWO, "S", how="windowed") == "Projector 1686 180 1280 720 False"
    assert display(TWO, how="windowed") == "Projector 1686 180 1280 720 False"
    assert display(TWO, "F11", "F11", "S") == ON_DESK


@pytest.mark.parametrize("screen", ["3", "Telly", "²"])
def test_a_screen_that_is_not_there_is_refused_with_those_that_are(display, screen):
    assert display(TWO, f"--screen={screen}") == (
        f"There is no screen {screen}. "
        "Give --screen one of these: 1 (Desk, 1366 x 768), 2 (Projector, 1920 x 1080)."
    )
    assert display(TWO) == ON_DESK


MEMBERS = "members Conference display: members screen 2; "
HALL = "hall Conference display: hall screen 2; "


def test_what_a_screen_was_given_is_there_again_the_next_time(display):
    display(TWO, "--screen=2")
    assert display(TWO, "output", "show=members", "output") == HALL + MEMBERS + ON_PROJECTOR
    assert display(TWO, "output") == MEMBERS + ON_PROJECTOR
    assert display(TWO, "output", output="members") == MEMBERS + ON_PROJECTOR


def test_an_output_that_is_asked_for_is_shown_whatever_the_screen_was_given(display):
    display(TWO, "S", "show=members")
    assert display(TWO, "output", output="hall") == HALL + ON_PROJECTOR
    assert display(TWO, "output") == HALL + ON_PROJECTOR


def test_what_one_screen_was_given_is_not_shown_on_another(display):
    display(TWO, "S", "show=members")
    assert display(TWO, "--screen=1", "output").startswith("hall ")
    assert display(TWO, "--screen=2", "output") == MEMBERS + ON_PROJECTOR


def test_an_output_of_another_version_that_is_kept_for_a_screen_is_left_alone(display, tmp_path):
    display(TWO, "--screen=2")
    (kept,) = (tmp_path / "home").rglob("display.ini")
    kept.write_text(kept.read_text() + "\n[screens]\nProjector=hologram\n")
    assert display(TWO, "output") == HALL + ON_PROJECTOR
