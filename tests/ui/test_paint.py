"""What painters share: names of any length and script are drawn whole where they can be."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from conference.ui.kit import paint, style
from conference.ui.picture import Tone

LONG = "A national care service, free at the point of need, paid for by taxing wealth"


@pytest.fixture
def painter(qapp):
    image = QImage(1000, 100, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    yield painter
    painter.end()


def drawn(painter, words, wide, high):
    face, ink = style.font(40, 600), style.colour(Tone.TEXT)
    return paint.label(painter, QRectF(0, 0, wide, high), words, face, ink)


def test_a_short_name_has_its_full_size(painter):
    assert drawn(painter, "Ada", 500, 60) == paint.width("Ada", style.font(40, 600))


def test_a_long_name_has_two_lines_where_the_box_is_high_enough(painter, monkeypatch):
    cut = []
    monkeypatch.setattr(paint, "text", lambda *words: cut.append(words))
    assert 0 < drawn(painter, LONG, 800, 100) <= 800
    assert not cut, "it is drawn whole, and not as one line that may be cut"
    drawn(painter, LONG, 800, 20)
    assert len(cut) == 1


@pytest.mark.parametrize("words", ["国家医疗护理服务", "الرعاية الوطنية", "Воробьёва"])
def test_letters_of_another_font_are_no_reason_to_be_small(qapp, words):
    face = style.font(40, 600)
    assert paint.fitted(words, face, 2_000, 1).pixelSize() == 40
