"""The list of speakers with its clock, its buttons, and the bars of time used."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from conference.ui.floor.says.sheet import FloorBar, FloorLine, FloorNow, FloorSheet
from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, GuardedButton, TextLabel
from conference.ui.kit.flow import Flow
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["FloorWidget"]

LINE = 30
BAR = 22
MOST_BARS = 4
"""So many bars are seen at once; more are scrolled to."""

NARROW = 64
"""Pixels that the place on the list takes, or the time at a bar."""

BUTTONS = {
    "call": "desk-floor-button-call",
    "strike": "desk-floor-button-strike",
    "add": "desk-floor-button-add",
    "close": "desk-floor-button-close",
    "draw": "desk-floor-button-draw",
    "over": "desk-floor-button-over",
    "open": "desk-floor-button-open",
}
"""The messages of the buttons that are pressed once, by their acts, in their order."""

UPPER = 3
"""So many of them, for who is on the list, stand in the upper row."""

OF_A_LINE = frozenset({"call", "strike"})
"""What is done to the wish that is selected."""


class FloorWidget(QWidget):
    """``wanted`` gives an act: of the list, or of the line that is selected."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TextLabel(15, 600, elide=True)
        self.rule = TextLabel(13, 400, Tone.MUTED, elide=True)
        self.now, self.time = TextLabel(18, 600, elide=True), TextLabel(24, 700)
        self.note = TextLabel(13, 400, Tone.MUTED, elide=True)
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.next_button = GuardedButton(say("desk-floor-next-nobody"))
        self.end_button = GuardedButton(say("desk-floor-button-end"))
        self.next_button.confirmed.connect(lambda: self.wanted.emit("next"))
        self.end_button.confirmed.connect(lambda: self.wanted.emit("end"))
        self.buttons = {act: self._button(act, say(key)) for act, key in BUTTONS.items()}
        self.model = LinesModel(lambda line: line.key, _spoken, self, has_tips=True)
        self.view = LinesView()
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.painter = RowPainter(self.view, _draw, LINE)
        self.view.setItemDelegate(self.painter)
        self.view.setAccessibleName(say("desk-floor-waits"))
        self.view.selectionModel().currentChanged.connect(self._judge)
        self.bars = UsedBars()
        self.used = QScrollArea()
        self.used.setWidget(self.bars)
        self.used.setWidgetResizable(True)
        self.used.setFrameShape(QFrame.Shape.NoFrame)
        self.used.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.used.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (self.bars, self.used.viewport()):
            part.setAutoFillBackground(False)
        self._why: dict[str, str] = {}
        self._lay_out()

    def _button(self, act: str, words: str) -> Button:
        button = Button(words)
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button

    def _lay_out(self) -> None:
        clock, press = QHBoxLayout(), QHBoxLayout()
        clock.addWidget(self.now, 1)
        clock.addWidget(self.time)
        press.addWidget(self.next_button, 1)
        press.addWidget(self.end_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(6)
        for part in (self.title, self.rule):
            column.addWidget(part)
        column.addLayout(clock)
        column.addWidget(self.note)
        column.addLayout(press)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.addWidget(self.used)
        buttons = list(self.buttons.values())
        for some in (buttons[:UPPER], buttons[UPPER:]):
            row = Flow()
            for button in some:
                row.addWidget(button)
            column.addLayout(row)

    def show_sheet(self, sheet: FloorSheet) -> None:
        """Show the list; the line that is selected stays so while it waits."""
        chosen = self.chosen()
        self._why = dict(sheet.why)
        self.title.show_text(sheet.title)
        self.rule.show_text(sheet.rule, tip=sheet.rule)
        self._show_now(sheet.now, is_stale=sheet.is_stale)
        self.model.show(sheet.lines)
        self.painter.fade(is_stale=sheet.is_stale)
        if chosen is not None and self.chosen() is None:
            self.view.setCurrentIndex(self.model.place(chosen.key))
        self.empty.show_text(sheet.empty)
        self.bars.show_bars(sheet.bars)
        self.used.setFixedHeight(BAR * min(MOST_BARS, len(sheet.bars)))
        for part, is_there in (
            (self.title, bool(sheet.floor)),
            (self.rule, bool(sheet.floor)),
            (self.view, bool(sheet.lines)),
            (self.empty, bool(sheet.empty)),
            (self.used, bool(sheet.bars)),
            (self.buttons["draw"], sheet.is_drawn),
        ):
            part.setVisible(is_there)
        self._offer(sheet)
        self._judge()

    def _show_now(self, now: FloorNow | None, *, is_stale: bool) -> None:
        self.now.show_text(now.name if now is not None else "", is_stale=is_stale)
        words = now.word if now is not None else ""
        if now is not None and now.time:
            words = say("desk-floor-time", time=now.time, word=now.word)
        self.time.show_text(words, now.tone if now is not None else Tone.TEXT, is_stale=is_stale)
        self.note.show_text(now.note if now is not None else "", is_stale=is_stale)
        for part in (self.now, self.time):
            part.setVisible(now is not None)
        self.note.setVisible(now is not None and bool(now.note))

    def _offer(self, sheet: FloorSheet) -> None:
        """A press is for this speaker: when another is next, what was armed falls back."""
        during = sheet.now.number if sheet.now is not None else None
        why = sheet.why["next"]
        subject = f"call_speaker:{sheet.floor} {sheet.following} {during}"
        armed = say("desk-floor-again-call")
        self.next_button.offer(sheet.next_words, armed, subject, enabled=not why, tip=why)
        why, subject = sheet.why["end"], f"end_speech:{sheet.floor} {during}"
        words, armed = say("desk-floor-button-end"), say("desk-press-again")
        self.end_button.offer(words, armed, subject, enabled=not why, tip=why)

    def chosen(self) -> FloorLine | None:
        """The wish that is selected."""
        found: FloorLine | None = self.model.line(self.view.currentIndex())
        return found

    def _judge(self) -> None:
        line = self.chosen()
        for act, button in self.buttons.items():
            why = self._why.get(act, "")
            if act in OF_A_LINE and line is None:
                why = why or say("desk-floor-select-first")
            button.setEnabled(not why)
            button.setToolTip(plain_tip(why))


class UsedBars(QWidget):
    """A bar for each side and group: how long it has spoken, beside its name."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[FloorBar, ...] = ()
        self.setAccessibleName(say("desk-floor-used"))

    def show_bars(self, bars: tuple[FloorBar, ...]) -> None:
        """Show these bars, as high as they are many."""
        if bars == self._bars:
            return
        if len(bars) != len(self._bars):
            self.setFixedHeight(BAR * len(bars))
        self._bars = bars
        said = (say("desk-floor-used-by", name=bar.name, time=bar.time) for bar in bars)
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """A line a bar."""
        return QSize(240, BAR * len(self._bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name at the left, the bar, the time at the right."""
        with paint.painting(self) as painter:
            for place, bar in enumerate(self._bars):
                box = QRectF(0, place * BAR, self.width(), BAR)
                self._draw(painter, box, bar)

    def _draw(self, painter: QPainter, box: QRectF, bar: FloorBar) -> None:
        ink, face = style.colour(Tone.TEXT), style.font(13)
        wide = box.width() * 0.34
        name = QRectF(box.left(), box.top(), wide - 8, box.height())
        paint.text(painter, name, bar.name, face, ink)
        paint.text(painter, box, bar.time, style.font(13, 600), ink, paint.RIGHT)
        high = BAR * 0.4
        room = box.width() - wide - NARROW
        track = QRectF(box.left() + wide, box.center().y() - high / 2, room, high)
        paint.bar(painter, track, bar.fraction, style.colour(Tone.ACTION), style.colour("raised"))


def _draw(painter: QPainter, box: QRectF, line: FloorLine) -> None:
    """The place, the name, what for; of a room what about."""
    inner = box.adjusted(4, 2, -4, -2)
    place = QRectF(inner.left(), inner.top(), NARROW, inner.height())
    tone = Tone.ACTION if line.is_next else Tone.MUTED
    paint.text(painter, place, line.place, style.font(13, 700), style.colour(tone))
    words = inner.adjusted(NARROW, 0, 0, 0)
    face = style.font(13, 600)
    paint.text(painter, words, line.name, face, style.colour(Tone.TEXT))
    rest = words.adjusted(min(words.width(), paint.width(line.name, face) + 12), 0, 0, 0)
    said = line.kind
    if line.about:
        said = say("desk-floor-kind-about", kind=line.kind, about=line.about)
    paint.text(painter, rest, said, style.font(13), style.colour(line.tone))


def _spoken(line: FloorLine) -> str:
    parts = (line.place.lower(), line.name, line.kind, line.about)
    return ", ".join(part for part in parts if part)
