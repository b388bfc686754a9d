"""A painter for what is read from right to left: all of it lies the other way round, but words.

Scenes are laid out from the left. Here each is turned over as a whole, so that bars grow from the
right and columns change places, while texts and pictures are turned back where they stand. What a
scene sets at the left of its box begins at the right. Each text has the direction of its own words.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

__all__ = ["MirroredPainter", "is_right_to_left", "other_end"]

FLAGS = Qt.AlignmentFlag
LEFT, RIGHT = int(FLAGS.AlignLeft), int(FLAGS.AlignRight)


class MirroredPainter(QPainter):
    """Paints on a widget, or on a picture, turned over.

    What is drawn by other calls than these is turned over.
    """

    def __init__(self, on: QWidget | QPixmap) -> None:
        super().__init__(on)
        wide = on.width() if isinstance(on, QWidget) else on.deviceIndependentSize().width()
        self.translate(wide, 0)
        self.scale(-1, 1)

    def drawText(self, *args: Any) -> None:  # type: ignore[override]
        """A text in a box, turned back; at the other end of the box."""
        box, flags, words = args
        self.save()
        self.turn_back(QRectF(box))
        is_rtl = is_right_to_left(str(words))
        way = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(way)
        super().drawText(QRectF(box), other_end(int(flags)), words)
        self.restore()

    def drawImage(self, *args: Any) -> None:
        """A picture in a box, as it is: a code that is turned over cannot be read."""
        box, picture = args
        assert isinstance(picture, QImage)
        self.save()
        self.turn_back(QRectF(box))
        super().drawImage(QRectF(box), picture)
        self.restore()

    def drawPixmap(self, *args: Any) -> None:
        """A picture at a place, as it is."""
        at, picture = args
        assert isinstance(picture, QPixmap)
        box = QRectF(QPointF(at), picture.deviceIndependentSize())
        self.save()
        self.turn_back(box)
        super().drawPixmap(box.topLeft(), picture)
        self.restore()

    def turn_back(self, box: QRectF) -> None:
        """Turn over once more, around the middle of a box, until the painter is restored."""
        self.translate(2 * box.center().x(), 0)
        self.scale(-1, 1)


def is_right_to_left(words: str) -> bool:
    """Whether a text is written from right to left, by its first letters; names that are isolated
    in it do not count.
    """
    depth = 0
    for sign in words:
        if sign in "\u2066\u2067\u2068":
            depth += 1
        elif sign == "\u2069":
            depth = max(0, depth - 1)
        elif not depth and sign.isalpha():
            return "\u0590" <= sign <= "\u08ff" or "\ufb1d" <= sign <= "\ufefc"
    return False


def other_end(flags: int) -> int:
    """Flags with left for right, whatever the direction of the words."""
    sides = flags & (LEFT | RIGHT)
    turned = RIGHT if sides == LEFT else LEFT if sides == RIGHT else 0 if sides else RIGHT
    is_centred = flags & int(FLAGS.AlignHCenter)
    return (flags & ~(LEFT | RIGHT)) | (0 if is_centred else turned | int(FLAGS.AlignAbsolute))
