"""A page's canvas in the pixels of its style sheet: texts in lines as high as there, and fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout, QTextOption

from conference.protocol.views import ChangeView
from conference.ui.kit import paint, style
from conference.ui.kit.marked import Inks, draw_marked, marked_height
from conference.ui.kit.theme import theme

__all__ = ["Canvas", "tight"]

FINEST = 8
"""Steps in which lines of a heading are balanced, in pixels."""


def tight(size: float, weight: int, spacing: float) -> QFont:
    """The font of a heading, whose letters stand nearer by this part of its size."""
    face = QFont(style.font(round(size), weight))
    face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -spacing * size)
    return face


class Canvas:
    """Paints for one page. ``places`` are the boxes of what can be compared, by their names."""

    def __init__(self, painter: QPainter, colours: Mapping[str, str]) -> None:
        self.painter = painter
        self.places: dict[str, QRectF] = {}
        self._colours = dict(colours) | {
            f"series_{n}": tint for n, tint in enumerate(theme().series, 1)
        }

    def colour(self, role: str) -> QColor:
        """The colour of a role of this page, or one that is written out."""
        return QColor(self._colours.get(role, role))

    def line(
        self,
        box: QRectF,
        words: str,
        face: QFont,
        role: str = "text",
        align: Qt.AlignmentFlag = paint.LEFT,
    ) -> float:
        """One line in the middle of a box, cut where it must be; how wide it is."""
        paint.text(self.painter, box, words, face, self.colour(role), align)
        return min(box.width(), paint.width(words, face))

    def high(self, words: str, face: QFont, wide: float, leading: float) -> float:
        """How high words are in lines of ``leading`` times the size."""
        return len(_cut(words, face, wide)) * leading * face.pixelSize() if words else 0.0

    def block(
        self,
        box: QRectF,
        words: str,
        face: QFont,
        role: str = "text",
        *,
        leading: float = 1.15,
        balanced: bool = False,
        centred: bool = False,
    ) -> float:
        """Words in lines from the top of a box; the y below them."""
        lines = _balanced(words, face, box.width()) if balanced else _cut(words, face, box.width())
        step, top = leading * face.pixelSize(), box.top()
        align = paint.CENTRE if centred else paint.LEFT
        for line in lines if words else ():
            self.line(QRectF(box.left(), top, box.width(), step), line, face, role, align)
            top += step
        return top

    def marked_high(self, changes: Sequence[ChangeView], face: QFont, wide: float) -> float:
        """How high marked text is at a width."""
        return marked_height(changes, face, wide) if changes else 0.0

    def marked(self, box: QRectF, changes: Sequence[ChangeView], face: QFont) -> float:
        """Marked text from the top of a box; the y below it."""
        inks = Inks(self.colour("text"), self.colour("muted"), self.colour("action"))
        return draw_marked(self.painter, box, changes, face, inks)

    def field(
        self,
        box: QRectF,
        fill: str | QColor,
        radius: float = 0.0,
        edge: str = "",
        line: float = 1.0,
        pen: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        """A box with round corners; with an edge inside of it where that has a colour."""
        inner = box
        self.painter.setPen(Qt.PenStyle.NoPen)
        if edge:
            self.painter.setPen(QPen(self.colour(edge), line, pen))
            inner = box.adjusted(line / 2, line / 2, -line / 2, -line / 2)
        self.painter.setBrush(fill if isinstance(fill, QColor) else self.colour(fill))
        self.painter.drawRoundedRect(inner, radius, radius)

    def dashes(self, x: float, top: float, bottom: float, wide: float) -> None:
        """The line across the bars that says what is needed, or half."""
        tint = self.colour("text")
        tint.setAlphaF(0.75)
        self.painter.setPen(QPen(tint, wide, Qt.PenStyle.DashLine))
        self.painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def badge(
        self,
        left: float,
        middle: float,
        words: str,
        size: float,
        role: str,
        *,
        dot: bool = False,
        solid: bool = False,
    ) -> float:
        """How a count stands, in a frame; the x behind it. What is final is ``solid``."""
        face = style.font(round(size), 700)
        wide = paint.width(words, face) + size * (1.1 + dot)
        box = QRectF(left, middle - size * 0.8, wide, size * 1.6)
        self.field(box, "text" if solid else "raised", size * 0.3, role, max(1.0, size * 0.09))
        inner = box.adjusted(size * 0.55, 0, 0, 0)
        ink = "window" if solid else role
        if dot:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(self.colour(ink))
            middle_of_dot = QPointF(inner.left() + size * 0.3, box.center().y())
            self.painter.drawEllipse(middle_of_dot, size * 0.3, size * 0.3)
            inner.adjust(size, 0, 0, 0)
        self.line(inner, words, face, ink)
        return box.right()


def _cut(words: str, face: QFont, wide: float) -> list[str]:
    """The lines into which words are wrapped at a width; line ends that are written stay."""
    found: list[str] = []
    for part in words.split("\n"):
        layout = QTextLayout(part, face)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, wide))
            found.append(part[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
        found += [""] if not part else []
    return found


def _balanced(words: str, face: QFont, wide: float) -> list[str]:
    """As many lines as needed, of about one length, as browsers balance headings."""
    lines = _cut(words, face, wide)
    if len(lines) == 1:
        return lines
    low, high = 1.0, wide
    while high - low > FINEST:
        middle = (low + high) / 2
        if len(_cut(words, face, middle)) > len(lines):
            low = middle
        else:
            high = middle
    return _cut(words, face, high)
