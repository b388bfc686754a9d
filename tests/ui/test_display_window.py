"""The hall display paints every scene at every size, and the map its dots."""

from dataclasses import replace

import numpy as np
import pytest
from pictures import MINUTE, NOON, item, party, picture, poll, tally, tick
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from conference.core.clock import Millis
from conference.ui.display.measure import Measure
from conference.ui.display.window import DisplayWindow
from conference.ui.kit import style
from conference.ui.picture import LinkPhase, LinkStatus
from conference.ui.rooms.map_dots import stamp
from conference.ui.rooms.says.map import NONE, TIED

LONG = "Should everybody who owns more than ten million pounds pay one part in fifty each year?"
PARTIES = tuple(party(n) for n in range(60))


def polls():
    many = tuple(f"Option number {n} with a rather long name" for n in range(8))
    opened = {"state": "open", "opened_at": NOON - MINUTE}
    yield poll(**opened), tick(leading="01" * 30)
    yield poll(**opened, question=LONG, options=many), tick(people=(9,) * 8, parties=(1,) * 8)
    yield poll(**opened, live=False, reveal_chamber="manual"), None
    yield poll(state="published", closed_at=NOON, tally=tally()), None


def scenes():
    for one, seen in polls():
        ticks = (seen,) if seen else ()
        yield picture(polls=(one,), parties=PARTIES, ticks=ticks, current="p", rehearsal=True)
    talk = item(0, kind="breakout", started_at=NOON, title="At the tables")
    yield picture((talk,), on="i0")
    yield picture((item(0, started_at=NOON, speaker="Dr Okafor"), item(1)), on="i0")
    yield picture()


@pytest.mark.parametrize("size", [(1920, 1080), (480, 270), (1024, 768)])
def test_every_scene_is_painted_at_every_size(themed, qtbot, size):
    window = DisplayWindow()
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    seen = []
    for made in scenes():
        window.show_picture(made)
        image = window.grab().toImage()
        assert (image.width(), image.height()) == size
        seen.append(_ink(image))
    assert all(ink > 0.005 for ink in seen), seen
    window.close()


def test_bars_have_the_colours_of_their_options(themed, qtbot):
    window = DisplayWindow()
    qtbot.addWidget(window)
    window.resize(960, 540)
    one, seen = next(polls())
    window.show_picture(picture(polls=(one,), ticks=(seen,), current="p"))
    pixels = _pixels(window.grab().toImage())
    for index in range(2):
        wanted = style.option_colour(index)
        count = (pixels == wanted.rgb()).sum()
        assert count > 500, index


def test_hidden_counts_leave_no_coloured_pixel(themed, qtbot):
    window = DisplayWindow()
    qtbot.addWidget(window)
    window.resize(960, 540)
    one = poll(state="open", opened_at=NOON, live=False, reveal_chamber="manual")
    window.show_picture(picture(polls=(one,), current="p", parties=PARTIES))
    pixels = _pixels(window.grab().toImage())
    assert not any((pixels == style.option_colour(index).rgb()).any() for index in range(2))


def test_only_a_long_loss_of_the_link_leaves_a_mark_and_the_picture_stays(themed, qtbot):
    window = DisplayWindow()
    qtbot.addWidget(window)
    window.resize(960, 540)
    made = picture(polls=(next(polls())[0],), ticks=(tick(),), current="p")

    def seen(lost):
        link = LinkStatus(LinkPhase.LOST, None, Millis(NOON - lost))
        window.show_picture(replace(made, link=link))
        return _pixels(window.grab().toImage())

    window.show_picture(made)
    fresh = _pixels(window.grab().toImage())
    assert (seen(11_000) == fresh).all()
    late = seen(20_000)
    assert (late == style.option_colour(0).rgb()).sum() > 500
    assert 0 < (late != fresh).mean() < 0.01


def test_the_sizes_are_those_of_the_theme(themed):
    on = Measure(1920, 1080)
    assert on.named("question").pixelSize() == round(1080 * 0.06)
    assert on.named("figures").pixelSize() == round(1080 * 0.05)
    assert on.has_map
    assert not Measure(1024, 768).has_map


def test_dots_are_stamped_where_they_belong_and_answers_lie_on_top(themed):
    where = np.array([[20.0, 30.0], [60.0, 30.0], [60.5, 30.4], [-5.0, 2.0], [99.5, 49.5]])
    classes = np.array([0, 1, NONE, 0, TIED], np.int16)
    red, blue, grey = QColor("#ff0000"), QColor("#0000ff"), QColor("#888888")
    colours = {0: red, 1: blue, NONE: grey, TIED: grey}
    image = stamp(QSize(100, 50), where, classes, colours, 3.0)
    assert image.pixelColor(20, 30) == red
    assert image.pixelColor(60, 30) == blue
    assert image.pixelColor(40, 30).alpha() == 0
    assert image.pixelColor(0, 2).alpha() == 0


def test_no_parties_are_no_dots(themed):
    image = stamp(QSize(10, 10), np.zeros((0, 2)), np.zeros(0, np.int16), {}, 2.0)
    assert not np.frombuffer(image.constBits(), np.uint32).any()


def _pixels(image):
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(whole.constBits(), np.uint32).copy()


def _ink(image):
    """The share of pixels that are not background."""
    return float((_pixels(image) != style.colour("window").rgb()).mean())
