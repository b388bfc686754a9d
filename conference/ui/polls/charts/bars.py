"""The bars of a poll on the desk: one row an option, people solid, parties as a thin outline.

A track is the whole; over all of them stands what that is, and where half or what is needed lies.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from conference.ui.kit import paint, style
from conference.ui.kit.easing import Eased
from conference.ui.kit.texture import option_brush
from conference.ui.picture import Tone
from conference.ui.polls.says.answers import ChannelShare, RegionShare
from conference.ui.polls.says.bars import BarMark, OptionBar
from conference.words.spoken import say

__all__ = ["ChannelBar", "OptionBars", "RegionBars"]

ROWS = ((3, 78), (6, 60))
TIGHT_ROW = 38
WIDEST_LABEL, NARROW_LABEL = 0.36, 0.27
"""The most of the width that labels have; less of it below ``NARROW`` pixels."""

NARROW = 700
SHARE = 104
"""Room for the share at the right, in pixels; the people stand before it."""

USUAL = 88_888
"""Room for so many people is there from the start, so that bars stay where they are."""

GAP = 16
HEAD = 20
"""Room for the scale over the first row, in pixels."""

LEAST = 2.0
"""A part that is not nothing is so wide, in pixels."""


class OptionBars(QWidget):
    """All options of a poll. Rows get tighter when there are many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[OptionBar, ...] = ()
        self._mark: BarMark | None = None
        self._whole = self._stamp = ""
        self._is_stale = False
        self._eased = Eased(self)
        self._eased.moved.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_scale(self, mark: BarMark | None, whole: str, *, stamp: str = "") -> None:
        """Write over the tracks what a whole one is, and draw the mark across them.

        With a ``stamp`` the bars are grey, and it lies across them.
        """
        if (mark, whole, stamp) != (self._mark, self._whole, self._stamp):
            self._mark, self._whole, self._stamp = mark, whole, stamp
            self.updateGeometry()
            self.update()

    def show_bars(self, bars: tuple[OptionBar, ...], *, is_stale: bool, jump: bool) -> None:
        """Show these; ``jump`` when they are another poll's."""
        if bars == self._bars and is_stale == self._is_stale:
            return
        resized = len(bars) != len(self._bars)
        self._bars, self._is_stale = bars, is_stale
        target = [x for bar in bars for x in (bar.people_fraction, bar.parties_fraction)]
        self._eased.go(target, jump=jump)
        self.setAccessibleDescription(
            "; ".join(
                ", ".join(part for part in (f"{bar.label}: {bar.people}", bar.percent) if part)
                for bar in bars
            )
        )
        if resized:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(480, round(self._head()) + len(self._bars) * self._row())

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine; labels are cut."""
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rows."""
        with paint.painting(self) as painter:
            painter.setOpacity(style.stale() if self._is_stale else 1.0)
            for place, bar in enumerate(self._bars):
                top = self._head() + place * self._row()
                self._draw(painter, bar, QRectF(0, top, self.width(), self._row()))
            if self._bars and self._head():
                self._draw_scale(painter)
            if self._bars and self._stamp:
                painter.setOpacity(1.0)
                paint.stamp(painter, QRectF(self.rect()), self._stamp, style.colour(Tone.WARNING))

    def _head(self) -> float:
        """Room for the scale; none without one."""
        return HEAD if self._mark or self._whole else 0.0

    def _draw_scale(self, painter: QPainter) -> None:
        """What the whole is at the right end; the mark with its words, and down across the bars."""
        face, ink = style.font(12), style.colour(Tone.MUTED)
        left, wide = self._label(), self.track()
        head = QRectF(left, 0, wide, HEAD - 2)
        taken = paint.width(self._whole, face)
        at = left + wide * self._mark.at if self._mark else 0.0
        if self._mark is not None:
            painter.setPen(QPen(style.colour(Tone.TEXT), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(at, HEAD - 3), QPointF(at, self.height() - 4))
            own = paint.width(self._mark.words, face) + 2
            box = QRectF(min(at - own / 2, head.right() - own), 0, own, head.height())
            paint.text(painter, box, self._mark.words, face, style.colour(Tone.TEXT))
            if box.right() + GAP > head.right() - taken:
                head = head.adjusted(0, 0, self._figures(), 0)  # it stands over the figures then
        if taken > head.width():
            head = QRectF(0, 0, self.width(), head.height())
        paint.text(painter, head, self._whole, face, ink, paint.RIGHT)

    def _row(self) -> int:
        """How high a row is: the fewer options, the higher."""
        return next((high for most, high in ROWS if len(self._bars) <= most), TIGHT_ROW)

    def _label(self) -> float:
        """The width of the labels: of the longest, within reason."""
        longest = _longest(tuple(bar.label for bar in self._bars), 600)
        most = NARROW_LABEL if self.width() < NARROW else WIDEST_LABEL
        return max(72.0, min(longest + 4, self.width() * most)) + GAP

    def _figures(self) -> float:
        """The width of people and share at the right."""
        usual = say("figures-people", count=USUAL)
        return SHARE + _longest((usual, *(bar.people for bar in self._bars)), 500)

    def track(self) -> float:
        """The width of a bar at its fullest."""
        return max(40.0, self.width() - self._label() - self._figures() - GAP)

    def _draw(self, painter: QPainter, bar: OptionBar, box: QRectF) -> None:
        text, muted = style.colour(Tone.TEXT), style.colour(Tone.MUTED)
        wide = box.width()
        label, figures = self._label(), self._figures()
        face = style.font(15, 600 if bar.leads else 500)
        is_tight = self._row() == TIGHT_ROW
        high = 14.0 if is_tight else self._row() * 0.42
        thin = 6.0 if is_tight else 9.0
        top = box.top() + (box.height() - high - thin - 5) / 2
        about = box.height() - 2 if is_tight else 2 * (top + high / 2 - box.top()) - 4
        middle = box.center().y() if is_tight else top + high / 2
        name = QRectF(0, middle - about / 2, label - GAP, about)
        paint.label(painter, name, bar.label, face, text)
        track = QRectF(label, top, self.track(), high)
        values = self._eased.values[2 * bar.index : 2 * bar.index + 2] or [0.0, 0.0]
        below = QRectF(track.left(), track.bottom() + 5, track.width(), thin)
        if bar.has_track:
            colour = muted if self._stamp else style.option_colour(bar.index)
            fill = QBrush(muted) if self._stamp else option_brush(bar.index, high / 2)
            paint.bar(painter, track, values[0], fill, style.colour("raised"))
            paint.outlined(painter, below, values[1], colour)
        right = QRectF(wide - figures, top - 4, figures, high + 8)
        people = right.adjusted(0, 0, -SHARE, 0)
        paint.text(painter, people, bar.people, style.font(15, 500), text, paint.RIGHT)
        big = style.font(18 if is_tight else 24, 600)
        paint.text(painter, right, bar.percent, big, text, paint.RIGHT)
        if not is_tight:
            small = QRectF(right.left(), below.center().y() - 9, figures, 18)
            paint.text(painter, small, bar.parties, style.font(12), muted, paint.RIGHT)


@lru_cache(maxsize=64)
def _longest(texts: tuple[str, ...], weight: int) -> float:
    """The width of the longest of these; kept, for bars that move ask for it many times."""
    return max((paint.width(words, style.font(15, weight)) for words in texts), default=0.0)


class ChannelBar(QWidget):
    """The turnout: one thin bar of all people, filled by channel, with the words under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[ChannelShare, ...] = ()
        self._is_stale = False
        self.setFixedHeight(40)

    def show_shares(self, shares: tuple[ChannelShare, ...], *, is_stale: bool) -> None:
        """Show how many people came in by each channel."""
        if (shares, is_stale) != (self._shares, self._is_stale):
            self._shares, self._is_stale = shares, is_stale
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the split bar and its legend."""
        with paint.painting(self) as painter:
            painter.setOpacity(style.stale() if self._is_stale else 1.0)
            paint.bar(painter, QRectF(0, 0, self.width(), 8), 0, self._track(), self._track())
            left = 0.0
            for place, share in enumerate(self._shares):
                wide = self.width() * share.fraction
                if share.fraction > 0 and not share.is_rest:
                    part = QRectF(left, 0, max(LEAST, wide - 2), 8)
                    painter.setBrush(self._tint(place))
                    painter.drawRoundedRect(part, min(4.0, part.width() / 2), 4.0)
                left += wide
            self._legend(painter)

    def _legend(self, painter: QPainter) -> None:
        left, face = 0.0, style.font(13)
        for place, share in enumerate(self._shares):
            painter.setBrush(self._tint(place))
            painter.drawRoundedRect(QRectF(left, 21, 8, 8), 2, 2)
            words = f"{share.name} {share.people}"
            wide = paint.width(words, face)
            box = QRectF(left + 14, 14, wide + 2, 22)
            paint.text(painter, box, words, face, style.colour(Tone.TEXT))
            painter.setPen(style.colour("panel"))
            left += wide + 36

    def _track(self) -> QColor:
        return style.colour("line")

    def _tint(self, place: int) -> QColor:
        if self._shares[place].is_rest:
            return self._track()
        return style.mix(style.colour("text"), style.colour("panel"), (0.85, 0.62, 0.42)[place % 3])


class RegionBars(QWidget):
    """Small multiples: one split bar a region, all at the same scale."""

    COLUMN, LINE = 250, 40

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regions: tuple[RegionShare, ...] = ()
        self._is_stale = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_regions(self, regions: tuple[RegionShare, ...], *, is_stale: bool) -> None:
        """Show the regions in this order, in as many columns as there is room for."""
        if (regions, is_stale) != (self._regions, self._is_stale):
            grown = len(regions) != len(self._regions)
            self._regions, self._is_stale = regions, is_stale
            if grown:
                self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Columns depend on the width."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """As high as its lines."""
        return -(-len(self._regions) // self._columns(wide)) * self.LINE

    def sizeHint(self) -> QSize:
        """Room for all regions at this width."""
        return QSize(480, self.heightForWidth(max(self.width(), 480)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the regions, column by column."""
        columns = self._columns(self.width())
        cell = self.width() / columns
        with paint.painting(self) as painter:
            painter.setOpacity(style.stale() if self._is_stale else 1.0)
            for place, region in enumerate(self._regions):
                left, top = place % columns * cell, place // columns * self.LINE
                self._draw(painter, region, QRectF(left, top, cell - 20, self.LINE))

    def _columns(self, wide: int) -> int:
        return max(1, min(4, wide // self.COLUMN))

    def _draw(self, painter: QPainter, region: RegionShare, box: QRectF) -> None:
        muted, face = style.colour(Tone.MUTED), style.font(12)
        head = QRectF(box.left(), box.top() + 2, box.width(), 18)
        figures = paint.width(region.people, face) + 8
        paint.text(painter, head.adjusted(0, 0, -figures, 0), region.name, face, muted)
        paint.text(painter, head, region.people, face, muted, paint.RIGHT)
        left = box.left()
        track = QRectF(box.left(), box.top() + 22, box.width(), 8)
        if not any(region.fractions):
            paint.bar(painter, track, 0, muted, style.colour("raised"))
        for index, fraction in enumerate(region.fractions):
            wide = box.width() * fraction
            if wide > 1:
                part = QRectF(left, track.top(), wide - 1, track.height())
                painter.fillRect(part, option_brush(index, 6))
            left += wide
