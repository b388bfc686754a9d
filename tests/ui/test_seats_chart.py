"""The arcs of seats: where they are, and that each is painted in its colour."""

from math import dist, hypot

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from conference.ui.kit import style
from conference.ui.lottery.charts.seats import (
    SeatsView,
    arrange,
    draw_seats,
    seat_colour,
    seating_in,
)
from conference.ui.lottery.says.seats import NOBODY, TAKEN, empty_chamber, seats_by_feature

SIZES = [1, 2, 3, 7, 25, 99, 200, 1000]


@pytest.mark.parametrize("size", SIZES)
def test_there_are_as_many_seats_as_asked_for_and_none_lies_on_another(size):
    made = arrange(size)
    assert len(made.places) == size
    nearest = min(
        (dist(a, b) for n, a in enumerate(made.places) for b in made.places[:n]), default=9.0
    )
    assert nearest > 2 * made.radius * 0.99


@pytest.mark.parametrize("size", SIZES)
def test_seats_are_around_the_stage_and_within_the_hall(size):
    made = arrange(size)
    far = [hypot(x, y) for x, y in made.places]
    assert min(far) - made.radius > made.hollow * 0.99
    assert max(far) + made.radius <= 1.0001


def test_the_hall_is_the_same_at_both_sides():
    xs = sorted(x for x, _ in arrange(1000).places)
    assert xs == pytest.approx([-x for x in reversed(xs)])


def test_at_both_ends_seats_follow_from_the_stage_outwards():
    places = arrange(1000).places
    rows = len({round(hypot(x, y), 6) for x, y in places})
    for end in (places[:rows], places[-rows:]):
        far = [hypot(x, y) for x, y in end]
        assert far == sorted(far)


def test_nobody_sits_in_a_chamber_without_seats():
    assert arrange(0).places == ()


@pytest.mark.parametrize("box", [(0, 0, 1100, 700), (30, 60, 400, 900), (5, 5, 900, 80)])
def test_the_hall_fits_its_box(box):
    room = QRectF(*box)
    made = seating_in(room, 300)
    for x, y in made.places:
        seat = QRectF(x - made.radius, y - made.radius, 2 * made.radius, 2 * made.radius)
        assert room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(seat)


def test_filled_seats_have_their_colour_and_the_others_none(themed):
    drawn = seats_by_feature("f", ("a", "b"), (0, 1, 0, 1, 1))
    image = _painted(drawn, 3)
    seating = seating_in(QRectF(0, 0, 400, 300), 5)
    for (x, y), value, turn in zip(seating.places, drawn.values, drawn.turns, strict=True):
        wanted = seat_colour(value if turn < 3 else NOBODY)
        assert image.pixelColor(round(x), round(y)) == wanted


def test_values_beyond_the_series_have_colours_of_their_own(themed):
    colours = {seat_colour(value).name() for value in (*range(24), NOBODY, TAKEN)}
    assert len(colours) == 26
    assert seat_colour(0) == style.option_colour(0)


def test_the_small_chart_of_the_desk_says_what_it_shows(themed, qtbot):
    view = SeatsView()
    qtbot.addWidget(view)
    drawn = seats_by_feature("age", ("young", "old"), (0,) * 60 + (1,) * 40)
    view.show_chart(drawn, 70, is_stale=False)
    view.resize(420, view.sizeHint().height())
    assert view.accessibleDescription() == "70 of 100 seats taken"
    pixels = _pixels(view.grab().toImage())
    assert {seat_colour(n).rgb() for n in (0, 1, NOBODY)} <= pixels
    view.show_chart(empty_chamber(100), 0, is_stale=False)
    assert seat_colour(0).rgb() not in _pixels(view.grab().toImage())


@pytest.mark.parametrize("size", [(1, 1), (60, 20), (900, 40)])
def test_a_chart_without_room_paints_nothing_wrong(themed, qtbot, size):
    view = SeatsView()
    qtbot.addWidget(view)
    view.resize(*size)
    view.show_chart(seats_by_feature("age", ("young", "old"), (0, 1)), is_stale=True)
    assert view.grab().width() == size[0]


def _painted(drawn, filled):
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(style.colour("window"))
    painter = QPainter(image)
    draw_seats(painter, QRectF(0, 0, 400, 300), drawn, filled)
    painter.end()
    return image


def _pixels(image):
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    return set(np.frombuffer(whole.constBits(), np.uint32).tolist())
