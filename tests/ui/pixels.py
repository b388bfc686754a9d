"""Two paintings of one thing, compared."""

import numpy as np
from PySide6.QtGui import QImage

SMOOTHING = 32
"""Levels of 255. Qt smooths the edges of letters a shade otherwise from one drawing to the next, as
its cache of glyphs has them or not; up to 12 were seen."""


def alike(one, other):
    """Whether two images show the same, but for the smoothing of letters."""
    if one.size() != other.size():
        return False
    return int(np.abs(levels(one) - levels(other)).max()) <= SMOOTHING


def levels(image):
    """The levels of its pixels, (height, width, 4)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 4 * plain.width()].reshape(plain.height(), plain.width(), 4).astype(np.int16)
