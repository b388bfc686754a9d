"""What the panel of the stream looks like: the programme large, sources below, TAKE beside."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from conference.ui.kit.controls import Button, DockTitle, GuardedButton, TextLabel
from conference.ui.kit.flow import Flow
from conference.ui.kit.tips import plain_tip
from conference.ui.lottery.panel.parts import Alarm
from conference.ui.picture import Tone
from conference.ui.stream.live_picture import LivePicture
from conference.ui.stream.says.sheet import PROGRAMME, Encoder, StreamSheet, loudness_words
from conference.ui.stream.says.told import Level
from conference.words.spoken import say

__all__ = ["StreamWidget"]

HIDDEN = "••••••••••••"

ACTS = {
    "copy_server": "desk-stream-copy-address",
    "copy_key": "desk-stream-copy-key",
    "show_key": "desk-stream-show-key",
    "change": "desk-stream-change",
    "add": "desk-stream-add",
}
"""Buttons by what they ask for."""


class StreamWidget(QFrame):
    """Shows a :class:`StreamSheet`.

    ``chosen`` gives the source that was picked, ``taken`` the one to put on air, ``asked`` one of
    the other acts: those of ``ACTS``, ``new_key`` and ``remove``.
    """

    chosen = Signal(str)
    taken = Signal(str)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._source = ""
        self.head = DockTitle(say("desk-panels-stream"))
        self.alarm = Alarm(13)
        self.programme = LivePicture(large=True)
        self.tiles: dict[str, LivePicture] = {}
        self.take = GuardedButton(say("desk-stream-take", title=""))
        self.take.setObjectName("take")
        self.take.setMinimumHeight(44)
        self.take.confirmed.connect(lambda: self.taken.emit(self._source))
        self.why = TextLabel(13, 400, Tone.MUTED)
        self.why.setWordWrap(True)
        self.state, self.loudness = TextLabel(18, 600, elide=True), TextLabel(15, 600, elide=True)
        self.told = TextLabel(13, 400, Tone.MUTED)
        self.told.setWordWrap(True)
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.empty.setWordWrap(True)
        self.typed = _Typed()
        self.buttons = {act: Button(say(key)) for act, key in ACTS.items()}
        self.new_key = GuardedButton(say("desk-stream-new-key"))
        self.remove = GuardedButton(say("desk-stream-remove"))
        self.new_key.confirmed.connect(lambda: self.asked.emit("new_key"))
        self.remove.confirmed.connect(lambda: self.asked.emit("remove"))
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, act=act: self.asked.emit(act))
        self.shows_key = False
        self._put_parts()

    def _put_parts(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(8)
        for widget in (self.state, self.loudness, self.take, self.why, self.told):
            beside.addWidget(widget)
        beside.addStretch(1)
        side = QWidget()
        side.setLayout(beside)
        side.setFixedWidth(270)
        beside.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.programme, 1)
        top.addWidget(side)
        inner = QWidget()
        self._flow = Flow(inner, gap=10)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(164)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        row = QWidget()
        acts = Flow(row)
        for button in (*self.buttons.values(), self.new_key, self.remove):
            acts.addWidget(button)
        body = QVBoxLayout()
        body.setContentsMargins(16, 8, 16, 12)
        body.setSpacing(10)
        body.addWidget(self.alarm)
        body.addLayout(top, 5)
        body.addWidget(self.empty)
        body.addWidget(area, 1)
        body.addWidget(self.typed)
        body.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(body, 1)

    def show_sheet(self, sheet: StreamSheet, chosen: str) -> None:
        """Show how the stream stands."""
        self.head.summary.show_text(sheet.summary, is_stale=sheet.is_stale)
        self.alarm.show_text(" ".join(filter(None, (sheet.alarm, *sheet.programme.alarms))))
        self.programme.show_tile(sheet.programme, is_chosen=False, is_stale=sheet.is_stale)
        title = sheet.programme.title or sheet.programme.state
        self.state.show_text(title, sheet.programme.tone, title, is_stale=sheet.is_stale)
        self.empty.show_text(sheet.empty)
        self.empty.setVisible(bool(sheet.empty))
        self._show_tiles(sheet, chosen)
        take = sheet.take
        self._source = take.source
        self.take.offer(take.words, take.armed, f"stream:{take.source}", enabled=not take.why)
        self.why.show_text(take.why)
        self.why.setVisible(bool(take.why))
        self.told.show_text("\n".join(sheet.lines), is_stale=sheet.is_stale)
        self._show_encoder(sheet)

    def show_live(self, levels: Mapping[str, Level]) -> None:
        """Show how loud all of them are."""
        for name, tile in self.tiles.items():
            tile.show_level(levels.get(name))
        level = levels.get(PROGRAMME)
        self.programme.show_level(level)
        words, tone = loudness_words(level)
        self.loudness.show_text(words, tone, words)

    def view(self, name: str) -> LivePicture | None:
        """The live picture of a source, or of the programme."""
        return self.programme if name == PROGRAMME else self.tiles.get(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return on a picture presses TAKE for it: once arms, twice takes."""
        focused = next((key for key, tile in self.tiles.items() if tile.hasFocus()), None)
        if focused is None or event.key() != Qt.Key.Key_Return:
            super().keyPressEvent(event)
            return
        if focused != self._source:
            self.chosen.emit(focused)
        if not event.isAutoRepeat():
            self.take.press()

    def _show_tiles(self, sheet: StreamSheet, chosen: str) -> None:
        names = [tile.key for tile in sheet.tiles]
        if list(self.tiles) != names:
            for gone in [name for name in self.tiles if name not in names]:
                self.tiles.pop(gone).deleteLater()
            for name in names:
                tile = self.tiles.pop(name, None) or self._tile()
                self._flow.removeWidget(tile)
                self._flow.addWidget(tile)
                self.tiles[name] = tile
        for one in sheet.tiles:
            self.tiles[one.key].show_tile(one, is_chosen=one.key == chosen, is_stale=sheet.is_stale)

    def _tile(self) -> LivePicture:
        tile = LivePicture()
        tile.chosen.connect(self.chosen)
        return tile

    def _show_encoder(self, sheet: StreamSheet) -> None:
        one, why_not = sheet.encoder, sheet.may_change
        self.typed.show_encoder(one, shows_key=self.shows_key)
        for act in ("copy_server", "copy_key", "show_key"):
            self.buttons[act].setVisible(bool(one.key))
        key = "desk-stream-hide-key" if self.shows_key else "desk-stream-show-key"
        self.buttons["show_key"].setText(say(key))
        for act in ("change", "add"):
            is_off = bool(why_not) or (act == "change" and not one.title)
            self.buttons[act].setEnabled(not is_off)
            self.buttons[act].setToolTip(plain_tip(why_not))
        for button, words, armed, is_on in (
            (self.new_key, "desk-stream-new-key", "desk-stream-new-key-armed", bool(one.key)),
            (self.remove, "desk-stream-remove", "desk-stream-remove-armed", bool(one.title)),
        ):
            button.offer(
                say(words), say(armed), one.title, enabled=is_on and not why_not, tip=why_not
            )


class _Typed(QWidget):
    """What is typed into an encoder: its server, and its key, hidden until asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self.server, self.key = TextLabel(13, 500, elide=True), TextLabel(13, 500, elide=True)
        self._names = (TextLabel(13, 400, Tone.MUTED), TextLabel(13, 400, Tone.MUTED))
        rows = ((self._names[0], self.server), (self._names[1], self.key))
        for place, (name, value) in enumerate(rows):
            grid.addWidget(name, place, 0)
            grid.addWidget(value, place, 1)

    def show_encoder(self, one: Encoder, *, shows_key: bool) -> None:
        """Show what is known; why there is nothing, where there is nothing."""
        server = say("desk-stream-server" if one.key else "desk-stream-field-address")
        self._names[0].show_text(server if one.title else "")
        self.server.show_text(one.server.replace("\n", "  ") if one.title else one.why, tip=one.url)
        self._names[1].show_text(say("desk-stream-key") if one.key else "")
        self.key.show_text((one.key if shows_key else HIDDEN) if one.key else "")
