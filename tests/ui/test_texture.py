"""What marks of options look like, and that the same colour can be two options."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from conference.ui.kit.texture import option_brush


def painted(index, opacity=1.0):
    image = QImage(64, 64, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.fillRect(QRectF(0, 0, 64, 64), option_brush(index, 8, opacity))
    painter.end()
    return image


def test_no_two_of_forty_options_look_the_same(themed):
    seen = {bytes(painted(index).constBits()) for index in range(40)}
    assert len(seen) == 40


@pytest.mark.parametrize("index", [0, 8, 16, 24, 32])
def test_every_texture_leaves_most_of_its_colour_to_be_seen(themed, index):
    plain, found = painted(index % 8).pixel(0, 0), painted(index)
    own = sum(found.pixel(x, y) == plain for x in range(64) for y in range(64))
    assert own > 64 * 64 * 0.4


@pytest.mark.parametrize("index", [3, 11])
def test_a_faint_mark_lets_through_what_lies_under_it(themed, index):
    found = painted(index, 0.25)
    alphas = {(found.pixel(x, y) >> 24) & 255 for x in range(8) for y in range(8)}
    assert max(alphas) <= 120  # ink over colour
    assert min(alphas) >= 60
