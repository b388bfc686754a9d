"""The map of the parties: by what they answer, or by how their link is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from conference.protocol.views import PartyView
from conference.ui import style
from conference.ui.charts.map import MapView
from conference.ui.models.parties import PartiesModel
from conference.ui.presenters.map import (
    NONE,
    TIED,
    Mode,
    by_leading,
    country,
    moved,
    positions,
)
from conference.ui.presenters.parties import WORDS, Column, LinkState, cell
from conference.ui.presenters.picture import Picture, Tone
from conference.ui.presenters.polls import looked_at
from conference.ui.widgets.controls import Button, Says

__all__ = ["MapPanel", "answer_colours", "link_colours"]


@cache
def answer_colours() -> Mapping[int, QColor]:
    """The colour of each class of dot by answer: options, none yet, tie."""
    quiet = style.mix(style.colour(Tone.MUTED), style.colour("raised"), 0.45)
    return {
        **{index: style.option_colour(index) for index in range(36)},
        NONE: quiet,
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
    }


class PartyMap(MapView):
    """The map with tips from the table of parties."""

    def __init__(self, model: PartiesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def tip(self, number: int) -> str:
        """Name, area, people and link of the party under the pointer."""
        row = self._model.row(number)
        if row is None:
            return ""
        link = cell(row, Column.LINK, self._model.now).text
        return f"{row.name}\n{row.area} · {row.headcount} people · {link}"


class MapPanel(QWidget):
    """Two buttons and the map."""

    def __init__(self, model: PartiesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.view = PartyMap(model)
        self.legend = Says(12, 400, Tone.MUTED, elide=True)
        self._modes = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(4)
        for mode, words in ((Mode.ANSWER, "Answers"), (Mode.LINK, "Links")):
            button = Button(words)
            button.setProperty("flat", "true")
            button.setCheckable(True)
            button.setChecked(mode is Mode.ANSWER)
            button.setProperty("mode", str(mode))
            self._modes.addButton(button)
            line.addWidget(button)
        line.addWidget(self.legend, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 2, 8, 8)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.view, 1)
        self._parties: tuple[PartyView, ...] = ()
        self._picture: Picture | None = None
        self._chosen_poll: str | None = None
        self._modes.buttonClicked.connect(self._on_mode)

    @property
    def mode(self) -> Mode:
        """What the colours say."""
        checked = self._modes.checkedButton()
        return Mode(checked.property("mode")) if checked else Mode.ANSWER

    def set_mode(self, mode: Mode) -> None:
        """Colour the dots by this."""
        for button in self._modes.buttons():
            button.setChecked(button.property("mode") == str(mode))
        self._on_mode()

    def show_picture(self, picture: Picture, chosen_poll: str | None) -> None:
        """Show the parties of this picture; ``chosen_poll`` is the one looked at."""
        self._picture, self._chosen_poll = picture, chosen_poll
        parties = picture.replica.parties
        before, self._parties = self._parties, parties
        if parties is not before and moved(before, parties):
            self.view.show_places(positions(parties, country()))
        if not self.isVisible():
            return
        is_stale = not picture.link.is_up
        if self.mode is Mode.LINK:
            classes, colours = self._model.link_classes(), link_colours()
            self.legend.say("  ·  ".join(words for words, _ in WORDS.values()))
        else:
            poll = looked_at(picture, chosen_poll)
            tick = picture.replica.ticks.get(poll.id) if poll else None
            classes = by_leading(tick.leading if tick else None, len(parties))
            colours = answer_colours()
            self.legend.say(f"each party's most chosen option: {poll.question}" if poll else "")
        self.view.show_classes(classes, colours, is_stale=is_stale)

    def showEvent(self, _event: object) -> None:
        """Catch up with what came while nobody looked."""
        self._on_mode()

    def _on_mode(self) -> None:
        if self._picture is not None:
            self.show_picture(self._picture, self._chosen_poll)
