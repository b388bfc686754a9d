"""What painters share: names of any length and script are drawn whole where they can be."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

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


def test_a_text_reads_in_the_direction_of_its_own_words(themed):
    """On a desk from right to left an English question begins at the right, with its mark last."""
    ways = Qt.LayoutDirection

    def ink(way, words):
        """How much ink there is in each column of the picture of a text."""
        image = QImage(400, 40, QImage.Format.Format_Grayscale8)
        image.fill(0)
        painter = QPainter(image)
        painter.setLayoutDirection(way)
        paint.text(painter, QRectF(0, 0, 400, 40), words, style.font(20), QColor("white"))
        assert painter.layoutDirection() is way
        painter.end()
        rows = np.array(np.frombuffer(image.constBits(), np.uint8)).reshape(40, 400)
        return rows.sum(axis=0, dtype=np.int64)

    plain, turned = ink(ways.LeftToRight, "Why?"), ink(ways.RightToLeft, "Why?")
    misread = ink(ways.LeftToRight, "?Why")
    assert plain.argmax() < 60
    assert turned.argmax() > 340
    shape = np.trim_zeros(turned)[:50]
    alike, other = (np.corrcoef(shape, np.trim_zeros(one)[:50])[0, 1] for one in (plain, misread))
    assert alike > 0.9 > other


def test_a_painter_has_the_direction_of_its_widget(qtbot):
    seen = []

    class Shown(QWidget):
        def paintEvent(self, _event):
            with paint.painting(self) as painter:
                seen.append(painter.layoutDirection())

    shown = Shown()
    qtbot.addWidget(shown)
    for way in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        shown.setLayoutDirection(way)
        shown.grab()
    assert seen == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]
    shown.close()
