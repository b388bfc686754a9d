"""Sizes of the hall display, all from the height of the screen, so that row 40 can read it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from conference.ui.kit import style
from conference.ui.kit.theme import theme

__all__ = ["Measure"]


@dataclass(frozen=True, slots=True)
class Measure:
    """A screen of ``width`` by ``height`` pixels; parts are in percent of the height.

    On one that stands upright they follow its width.
    """

    width: float
    height: float

    def of(self, percent: float) -> float:
        """So many percent of the height, in pixels."""
        return min(self.height, 1.1 * self.width) * percent / 100

    def font(self, percent: float, weight: int = 500) -> QFont:
        """A font whose size is so many percent of the height."""
        return style.font(round(self.of(percent)), weight)

    def named(self, name: str, weight: int = 500) -> QFont:
        """The font of a role: question, options, figures, footer."""
        return self.font(theme().hall[name], weight)

    @property
    def margin(self) -> float:
        """Around everything."""
        return self.of(4.5)

    @property
    def has_map(self) -> bool:
        """Whether the screen is wide enough for the map at the right."""
        return self.width >= 1.45 * self.height

    @property
    def main(self) -> QRectF:
        """Where the scene is: all, or the left two thirds beside the map."""
        wide = self.width * (0.66 if self.has_map else 1.0) - 2 * self.margin
        return QRectF(self.margin, self.margin, wide, self.height - 2 * self.margin)

    @property
    def whole(self) -> QRectF:
        """The whole width, for a chart that needs it more than the map does."""
        wide = self.width - 2 * self.margin
        return QRectF(self.margin, self.margin, wide, self.height - 2 * self.margin)

    @property
    def side(self) -> QRectF:
        """The right third: map above, where to join below."""
        left = self.main.right() + self.margin
        return QRectF(left, self.margin, self.width - self.margin - left, self.main.height())
