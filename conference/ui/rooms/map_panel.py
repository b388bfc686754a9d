"""The map of the parties: by what they answer, or by how their link is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from conference.protocol.views import PartyView
from conference.ui.kit import paint, style, words
from conference.ui.kit.controls import Button, TextLabel, faded
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Picture, Tone
from conference.ui.polls.says.chosen import selected_of_rooms
from conference.ui.polls.says.verdict import void_words
from conference.ui.rooms.map_chart import LEAST_HIGH, MapView
from conference.ui.rooms.map_dots import draw_mark, shape_of
from conference.ui.rooms.says.links import LinkState
from conference.ui.rooms.says.map import (
    HIDDEN,
    NONE,
    OPTION_LETTERS,
    TIED,
    KeyMark,
    Mode,
    answer_key,
    by_leading,
    country,
    leading_of,
    link_key,
    moved,
    only,
    positions,
    shortened,
)
from conference.ui.rooms.says.table import PartyColumn, cell
from conference.ui.rooms.table import NOBODY, PartiesModel
from conference.words.spoken import say

__all__ = ["MapKey", "MapWidget", "answer_colours", "link_colours"]

ROW, DOT, GAP = 20, 8, 16
"""Pixels of the key: a row, a dot, and the room between two marks."""

GAP_DOWN = 2
"""Pixels between the buttons, the key and the map."""


@cache
def answer_colours() -> Mapping[int, QColor]:
    """The colour of each class of dot by answer: options, none yet, hidden, tie."""
    quiet = style.mix(style.colour(Tone.MUTED), style.colour("raised"), 0.45)
    return {
        **{index: style.option_colour(index) for index in range(len(OPTION_LETTERS))},
        NONE: quiet,
        HIDDEN: style.colour(Tone.MUTED),
        TIED: style.colour(Tone.TEXT),
    }


@cache
def link_colours() -> Mapping[int, QColor]:
    """The colour of each class of dot by link."""
    quiet = style.mix(style.colour(Tone.MUTED), style.colour("raised"), 0.45)
    return {
        LinkState.LOST: style.colour(Tone.DANGER),
        LinkState.PHONES_ONLY: style.colour(Tone.WARNING),
        LinkState.CONNECTED: style.colour(Tone.ACTION),
        LinkState.NOT_JOINED: quiet,
        LinkState.NOT_BACK: style.colour(Tone.DANGER),
    }


class MapKey(QWidget):
    """What the marks on the map mean, one before each word, in at most ``lines`` rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[KeyMark, ...] = ()
        self._marks: tuple[KeyMark, ...] = ()
        self._colours: Mapping[int, QColor] = {}
        self._is_stale = False
        self._lines = 1
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_marks(
        self, marks: tuple[KeyMark, ...], colours: Mapping[int, QColor], *, is_stale: bool
    ) -> None:
        """Name the classes of dots, each after a dot in its colour."""
        if marks != self._all:
            self.setAccessibleName(", ".join(mark.words for mark in marks))
            self.setToolTip(plain_tip("\n".join(mark.words for mark in marks)))
            self._all = marks
            self._fit()
        if colours is not self._colours or is_stale != self._is_stale:
            self._colours, self._is_stale = colours, is_stale
            self.update()

    def limit(self, lines: int) -> None:
        """Take no more rows than these: options that do not fit are counted, not named."""
        if lines != self._lines:
            self._lines = lines
            self._fit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Another width has room for others."""
        self._fit()

    def shown(self) -> tuple[KeyMark, ...]:
        """The marks that are named."""
        return self._marks

    def _fit(self) -> None:
        """Name as many options as the rows have room for, and be as high as that takes."""
        most = sum(mark.dot >= 0 for mark in self._all)
        tried = (shortened(self._all, count) for count in range(most, -1, -1))
        for marks in tried:
            places = self._places(marks, self.width())
            self._marks = marks
            if not places or places[-1].bottom() <= self._lines * ROW:
                break
        high = round(places[-1].bottom()) if places else 0
        self.setFixedHeight(min(high, self._lines * ROW))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw dots and words."""
        ink = faded(style.colour(Tone.MUTED), self._is_stale)
        with paint.painting(self) as painter:
            places = self._places(self._marks, self.width())
            for mark, box in zip(self._marks, places, strict=True):
                place = box
                if mark.dot in self._colours:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(faded(self._colours[mark.dot], self._is_stale))
                    centre = QPointF(box.left() + DOT / 2, box.center().y())
                    draw_mark(painter, centre, DOT / 2, shape_of(mark.dot))
                    place = box.adjusted(DOT + 6, 0, 0, 0)
                paint.text(painter, place, mark.words, style.font(12), ink)

    def _places(self, marks: Sequence[KeyMark], wide: int) -> list[QRectF]:
        left, top, places = 0.0, 0.0, []
        for mark in marks:
            need = min(paint.width(mark.words, style.font(12)) + DOT + 6, float(wide))
            if left and left + need > wide:
                left, top = 0.0, top + ROW
            places.append(QRectF(left, top, need, ROW))
            left += need + GAP
        return places


class PartyMap(MapView):
    """The map with tips from the table of parties."""

    model: PartiesModel | None = None

    def tip(self, number: int) -> str:
        """Name, area, people and link of the party under the pointer."""
        row = self.model.row(number) if self.model else None
        if self.model is None or row is None:
            return ""
        link = cell(row, PartyColumn.LINK, self.model.now).text
        people = say("desk-people", count=row.headcount)
        return f"{row.name}\n{row.area} · {people} · {link}"


class MapWidget(QWidget):
    """The map, buttons that choose what colours its dots, and what the colours mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PartyMap()
        self.legend = TextLabel(12, 400, Tone.MUTED, elide=True)
        self._modes = QButtonGroup(self)
        line = self._head = QHBoxLayout()
        line.setSpacing(4)
        for mode, key in (
            (Mode.ANSWER, "desk-rooms-by-answers"),
            (Mode.LINK, "desk-rooms-by-links"),
        ):
            button = Button(say(key))
            button.setProperty("flat", "true")
            button.setCheckable(True)
            button.setChecked(mode is Mode.ANSWER)
            button.setProperty("mode", str(mode))
            self._modes.addButton(button)
            line.addWidget(button)
        line.addWidget(self.legend, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 2, 8, 8)
        column.setSpacing(GAP_DOWN)
        self.key = MapKey()
        column.addLayout(line)
        column.addWidget(self.key)
        column.addWidget(self.view, 1)
        self._parties: tuple[PartyView, ...] = ()
        self._picture: Picture | None = None
        self._chosen_poll: str | None = None
        self._modes.buttonClicked.connect(self._on_mode)

    def read(self, model: PartiesModel) -> None:
        """Take tips, links and filter from this table; call it before a picture is shown."""
        self.view.model = model
        for changed in (model.modelReset, model.layoutChanged, model.rowsInserted,
                        model.rowsRemoved):  # fmt: skip
            changed.connect(self._on_mode)

    def choose(self, number: int) -> None:
        """Ring the dot of a party; that of no one for NOBODY."""
        self.view.choose(None if number == NOBODY else number)

    @property
    def mode(self) -> Mode:
        """What colours the dots: answers or links."""
        checked = self._modes.checkedButton()
        return Mode(checked.property("mode")) if checked else Mode.ANSWER

    def set_mode(self, mode: Mode) -> None:
        """Colour the dots by answers or by links, as if its button were pressed."""
        for button in self._modes.buttons():
            button.setChecked(button.property("mode") == str(mode))
        self._on_mode()

    def show_picture(self, picture: Picture, chosen_poll: str | None) -> None:
        """Show the parties of this picture; ``chosen_poll`` is the one looked at."""
        self._picture, self._chosen_poll = picture, chosen_poll
        parties = picture.parties
        before, self._parties = self._parties, parties
        if parties is not before and moved(before, parties):
            self.view.show_places(positions(parties, country()))
        if not self.isVisible():
            return
        is_stale = not picture.link.is_up
        model = self.view.model
        if self.mode is Mode.LINK and model is not None:
            classes, colours, marks = model.link_classes(), link_colours(), link_key()
            said = say("desk-rooms-map-links")
        else:
            poll = selected_of_rooms(picture, chosen_poll)
            classes = by_leading(leading_of(poll, picture.replica.ticks), len(parties))
            colours, marks = answer_colours(), answer_key(poll.options) if poll else ()
            said = say("desk-rooms-map-answers", question=poll.question) if poll else ""
            if poll is not None and poll.state == "void":
                classes, marks, said = by_leading(None, len(parties)), (), void_words(poll)
        passed = model.passed() if model is not None else None
        if passed is not None:
            some = words.number(len(passed))
            filtered = say("desk-rooms-map-filtered", part=some, count=len(parties))
            said = f"{filtered} · {said}"
        self.legend.show_text(said)
        self.view.show_classes(only(classes, passed), colours, is_stale=is_stale)
        self.key.show_marks(marks, colours, is_stale=is_stale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The key has what the map leaves it: a row at the least."""
        super().resizeEvent(event)
        others = self._head.sizeHint().height() + 3 * GAP_DOWN + 8
        self.key.limit(max(1, (event.size().height() - others - LEAST_HIGH) // ROW))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what came while nobody looked."""
        super().showEvent(event)
        self._on_mode()

    def _on_mode(self) -> None:
        if self._picture is not None:
            self.show_picture(self._picture, self._chosen_poll)
