"""The panel of the log that all desks share; Enter acknowledges a line, for all of them."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from conference.deliberation.rooms.commands import AcknowledgeLine
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.kit import paint, style
from conference.ui.kit.controls import TextLabel
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.kit.search import CommandEntry
from conference.ui.log.says import LoggedLine, log_lines
from conference.ui.panel import Panel
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["LogPanel", "LogWidget"]

LINE = 26
TIME = 74


class LogWidget(QWidget):
    """The lines, newest first, each as high as its words need; ``seen`` gives one's number."""

    seen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LinesModel(lambda line: line.key, _spoken, self)
        self.view = LinesView()
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setItemDelegate(RowPainter(self.view, self._draw, self._high))
        self.view.setAccessibleName(say("desk-log-list"))
        self.view.activated.connect(self._on_activated)
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.empty.show_text(say("desk-log-empty"))
        self.empty.setContentsMargins(12, 4, 12, 8)
        self.empty.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        self.view.hide()

    def show_lines(self, lines: tuple[LoggedLine, ...]) -> None:
        """Show the log, given newest first."""
        self.model.show(lines)
        self.view.scheduleDelayedItemsLayout()  # a line that was acknowledged has more words
        self.empty.setVisible(not lines)
        self.view.setVisible(bool(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that are wrapped need other heights."""
        super().resizeEvent(event)
        self.view.scheduleDelayedItemsLayout()

    def _wide(self) -> float:
        return max(80.0, self.view.viewport().width() - TIME - 36.0)

    def _high(self, line: LoggedLine) -> int:
        return _height(_words(line), self._wide())

    def _draw(self, painter: QPainter, box: QRectF, line: LoggedLine) -> None:
        face = style.font(13)
        time = QRectF(box.left() + 12, box.top(), TIME, LINE)
        paint.text(painter, time, line.time, face, style.colour(Tone.MUTED))
        tone = style.colour(Tone.MUTED if line.seen else line.tone)
        place = QRectF(time.right() + 8, box.top(), self._wide(), box.height())
        painter.setFont(face)
        painter.setPen(tone)
        paint.write(painter, place, paint.LEFT | Qt.TextFlag.TextWordWrap, _words(line))

    def _on_activated(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is not None and not line.seen:
            self.seen.emit(line.n)


@lru_cache(maxsize=2_048)
def _height(words: str, wide: float) -> int:
    """How high a line is; kept, for each new line has all of them asked for again."""
    return max(LINE, ceil(paint.wrapped(words, style.font(13), wide).height()) + 8)


def _words(line: LoggedLine) -> str:
    if not line.seen:
        return line.sentence
    return say("desk-log-seen", sentence=line.sentence, by=line.seen)


def _spoken(line: LoggedLine) -> str:
    return f"{line.time} {_words(line)}"


class LogPanel(Panel):
    """The same log at every desk; one that comes later reads what was before."""

    name = "log"
    title = "desk-panels-log"
    short = "desk-panels-log-short"
    standing = PanelSpots(
        wide={
            "show": Spot(Side.RIGHT, 2),
            "call": Spot(Side.RIGHT, 2),
            "polls": Spot(Side.RIGHT, 1, 1),
            "parties": Spot(Side.RIGHT, 1, 1),
            "record": Spot(Side.RIGHT, 1, 1),
        },
        narrow={
            "show": Spot(Side.RIGHT, 0, 2),
            "call": Spot(Side.RIGHT, 0, 3),
            "polls": Spot(Side.RIGHT, 0, 2),
            "parties": Spot(Side.RIGHT, 0, 3),
            "record": Spot(Side.RIGHT, 1, 1),
        },
    )
    lies_low = True
    widget: LogWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = LogWidget()
        self.widget.seen.connect(lambda n: self.host.send(AcknowledgeLine(n)))
        self._known: tuple[object, ...] = ()

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (CommandEntry("log", say("desk-panels-alerts"), say("desk-log-show"), "Ctrl+L"),)

    def show(self, frame: Frame) -> None:
        """Bring the lines up to date, where anything that they name is another."""
        picture = frame.picture
        replica = picture.replica
        known = (replica.log, picture.parties, picture.polls, picture.messages, picture.items)
        if len(known) == len(self._known) and all(
            one is other for one, other in zip(known, self._known, strict=True)
        ):
            return
        self._known = known
        self.widget.show_lines(log_lines(picture))

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """The command that shows it, which can always be given."""
        return self.keys

    def do(self, key: str) -> bool:
        """Bring it to the front."""
        if key != "log":
            return False
        self.host.bring_up(self)
        return True
