"""The ceremony on the hall display: painted at every size and stage, moved by a clock."""

import numpy as np
import pytest
from lotteries import BEACON, lottery, made_up, on_stage, staged
from pictures import NOON, picture
from PySide6.QtGui import QImage

from conference.cli import main
from conference.ui.display import drums, seats
from conference.ui.display.ceremony import LINGERS, CeremonyView
from conference.ui.display.seats import SALUTE
from conference.ui.display.window import DisplayWindow
from conference.ui.kit import style
from conference.ui.lottery.charts.seats import seat_colour
from conference.ui.lottery.says.seats import NOBODY

LONG = "The second sitting of the chamber on housing, land, rent and everything that goes with them"
AGAIN = {"draw": 2, "reason": "A drum stuck at the second digit and the jury stopped it. " * 3}


def stages():
    yield lottery()
    yield lottery(title=LONG, agreed=("0",), disputes=2, **AGAIN)
    yield lottery(agreed=("0", "4", "2"))
    yield lottery(agreed=("0", "4", "2", BEACON * 7))
    yield lottery(agreed=("0", "4", "2", BEACON), stage="drawn")
    yield lottery(entries=10, digits=1, places=1, beacon_from="", agreed=("3",), stage="drawn")
    yield lottery(entries=1_000_000, digits=6, places=7, agreed=tuple("0421"))
    yield made_up(lottery(title=LONG, **AGAIN))
    yield made_up(lottery(rehearsal=True, draw=0))
    yield made_up(lottery(held=150))
    yield made_up(lottery(size=12, pool=300))
    yield lottery(stage="void", reason="The drums were not empty.")


class Clock:
    """ms that pass when the test says so."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def still(themed):
    style.stand_still(themed)
    yield
    style.stand_still(themed, still=False)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def view(themed, qtbot, clock):
    made = CeremonyView(clock=clock)
    qtbot.addWidget(made)
    made.resize(960, 540)
    made.show()
    yield made
    made.close()


@pytest.fixture
def window(themed, qtbot):
    made = DisplayWindow()
    qtbot.addWidget(made)
    made.resize(960, 540)
    made.show()
    yield made
    made.close()


def show(view, document, at=0):
    view.show_scene(staged(on_stage(document)), NOON + at)


def wait(view, clock, ms, frame=50):
    """Let frames come for some time."""
    for _ in range(round(ms / frame)):
        clock.now += frame
        view.advance()


@pytest.mark.parametrize("size", [(1920, 1080), (480, 270), (1024, 768), (2560, 1080)])
def test_every_stage_is_painted_at_every_size(window, size):
    window.resize(*size)
    for document in stages():
        for at in (0, 9_000, 60_000):
            window.show_picture(on_stage(document, NOON + at))
            image = window.grab().toImage()
            assert (image.width(), image.height()) == size
            assert (_pixels(image) != style.colour("window").rgb()).mean() > 0.01


def test_the_ceremony_covers_the_map_and_gives_way_again(window):
    window.show_picture(on_stage(lottery()))
    assert window.ceremony.isVisible()
    assert not window.map.isVisible()
    window.show_picture(picture())
    assert not window.ceremony.isVisible()


def test_a_rehearsal_is_written_across_the_picture(window):
    window.show_picture(on_stage(made_up(lottery(rehearsal=True, draw=0)), NOON + 60_000))
    marked = _pixels(window.grab().toImage())
    window.show_picture(on_stage(made_up(lottery()), NOON + 60_000))
    plain = _pixels(window.grab().toImage())
    warning = style.colour("warning").rgb()
    assert (marked == warning).sum() > 5_000
    assert (plain == warning).sum() < (marked == warning).sum() / 10
    assert (marked != plain).mean() > 0.05


def test_seats_are_painted_as_many_as_the_clock_says(view, clock, still):
    document = made_up(lottery(size=40))
    counts = []
    for at in (0, 10_000, 20_000):
        show(view, document, at)
        counts.append(_empty_seats(view))
    assert counts[0] > counts[1] > counts[2] == 0


def test_with_motion_the_end_is_the_same_picture_as_without(view, clock, themed):
    document = made_up(lottery(size=60))
    show(view, document)
    wait(view, clock, 20_000 + SALUTE + 1_000, 250)
    moved = _settled(view)
    view.hide()
    style.stand_still(themed)
    try:
        view.show()
        show(view, document, 24_000)
        assert (moved == _settled(view)).all()
    finally:
        style.stand_still(themed, still=False)


def test_who_joins_late_paints_what_is_there_by_then(view, clock):
    document = made_up(lottery(size=60))
    show(view, document)
    wait(view, clock, 9_000)
    watched = _empty_seats(view)
    view.hide()
    view.show()
    show(view, document, 9_000)
    assert _empty_seats(view) == watched > 0


def test_frames_come_only_while_something_moves(view, clock):
    show(view, lottery(stage="void", reason="x"))
    wait(view, clock, 1_000)
    assert not view.moves
    view.hide()
    view.show()
    show(view, made_up(lottery(size=60)), 19_000)
    assert view.moves
    wait(view, clock, 1_000 + SALUTE)
    assert not view.moves


def test_without_motion_nothing_moves(view, clock, still):
    for document in stages():
        show(view, document)
        assert not view.moves


def test_a_hidden_scene_has_no_frames(view, clock):
    show(view, lottery())
    assert view.moves
    view.hide()
    assert not view.moves


def test_a_new_digit_rolls_and_the_words_wait_until_it_stands(view, clock):
    show(view, lottery())
    before = _pixels(view.grab().toImage()).reshape(540, 960)
    show(view, lottery(agreed=("7",)))
    wait(view, clock, drums.ROLLS - 200)
    rolling = _pixels(view.grab().toImage()).reshape(540, 960)
    left = np.s_[:, :400]
    assert (rolling[left] == before[left]).all()
    assert (rolling != before).any()
    wait(view, clock, 2_000)
    stands = _pixels(view.grab().toImage()).reshape(540, 960)
    assert (stands[left] != before[left]).any()


def test_a_screen_that_joins_later_shows_digits_that_stand(view, clock):
    show(view, lottery(agreed=("7",)))
    at_once = _settled(view)[: 960 * 250]
    view.hide()
    view.show()
    show(view, lottery())
    show(view, lottery(agreed=("7",)))
    wait(view, clock, drums.ROLLS + drums.LANDS + 1_000)
    waited = _settled(view)[: 960 * 250]
    assert (at_once != waited).mean() < 0.01


def test_the_drum_roll_waits_until_the_last_digit_stands(view, clock):
    three = {"beacon_from": "", "places": 3}
    show(view, lottery(agreed=("0", "4"), **three))
    show(view, lottery(agreed=("0", "4", "2"), **three))
    show(view, lottery(agreed=("0", "4", "2"), stage="drawn", **three))
    assert view.accessibleDescription().startswith("The number is 042")
    wait(view, clock, drums.ROLLS + drums.LANDS + 100)
    assert view.accessibleDescription().startswith("The draw is made")


def test_a_beacon_is_left_on_the_stage_for_a_while(view, clock):
    show(view, lottery(agreed=("0", "4", "2")))
    show(view, lottery(agreed=("0", "4", "2", BEACON)))
    show(view, lottery(agreed=("0", "4", "2", BEACON), stage="drawn"))
    assert view.accessibleDescription().startswith("The number is 042")
    wait(view, clock, LINGERS + 100)
    assert view.accessibleDescription().startswith("The draw is made")


def test_a_reveal_does_not_wait(view, clock):
    show(view, lottery(agreed=("0", "4", "2")))
    show(view, lottery(agreed=("0", "4", "2", BEACON)))
    show(view, made_up(lottery()))
    assert view.accessibleDescription().startswith("The chamber of the first sitting")


def test_what_has_faded_leaves_no_trace(view, clock):
    show(view, lottery())
    show(view, lottery(agreed=("7",)))
    view.grab()
    asked = []
    view.update = asked.append
    last = 0
    for frame in range(80):
        fades = view._before is not None
        wait(view, clock, 50)
        view.grab()
        last = frame if fades else last
    assert last > 0
    assert asked[last] == view.rect()
    assert asked[-1] != view.rect()


def test_a_drum_runs_ahead_falls_back_and_ends_on_its_digit():
    at = [drums.position(7, ms) for ms in range(0, drums.ROLLS + 1, 10)]
    assert at[0] == 7 - drums.TURNS
    assert 7.02 < max(at) < 7.5
    assert at[-1] == drums.position(7, 10 * drums.ROLLS) == 7.0
    speeds = np.diff(at)
    assert speeds[0] > 5 * speeds[len(speeds) // 2] > 0 > speeds[-5]


def test_each_seat_is_painted_into_the_picture_once(view, clock, monkeypatch):
    painted = []
    plain = seats.draw_seat
    monkeypatch.setattr(seats, "draw_seat", lambda *seat: (painted.append(seat), plain(*seat)))
    show(view, made_up(lottery(size=60)))
    for _ in range(80):
        wait(view, clock, 300, 300)
        view.grab()
    assert len(painted) == 60 + 60


def test_the_display_can_be_told_to_stand_still(themed, monkeypatch):
    asked = {}
    monkeypatch.setattr("conference.ui.app.run_display", lambda *_, **how: asked.update(how) or 0)
    arguments = ["display", "http://127.0.0.1:9", "--code", "X"]
    assert main([*arguments, "--no-motion"]) == 0
    assert asked["motion"] is False
    assert main(arguments) == 0
    assert asked["motion"] is True


def test_standing_still_holds_for_bars_as_well(themed, still):
    assert style.motion() == 0
    style.stand_still(themed, still=False)
    assert style.motion() > 0


def _pixels(image):
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(whole.constBits(), np.uint32).copy()


def _settled(view):
    """The pixels once every letter is in Qt's cache: of such pictures the same gives the same.

    Letters over 64 pixels are painted as outlines that FreeType hints anew each time, and they
    come out a shade different after a letter of another size was loaded. The first painting loads
    those that no test before has painted.
    """
    view.grab()
    return _pixels(view.grab().toImage())


def _empty_seats(view):
    """Pixels of the hall's part that have the colour of an empty seat."""
    pixels = _settled(view).reshape(540, 960)[:, : 960 // 2]
    return int((pixels == seat_colour(NOBODY).rgb()).sum())
