"""The list of alerts, newest first."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from conference.ui.alerts.says import news
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.kit import paint, style
from conference.ui.kit.alert import Alert, AlertLine
from conference.ui.kit.controls import TextLabel
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Panel
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["AlertsPanel", "AlertsWidget"]

LINE, SIGN = 26, 15


class AlertsWidget(QWidget):
    """The list of alerts, newest first; a sentence in its place while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LinesModel(
            lambda line: line.time + line.sentence, _spoken, self, has_tips=True
        )
        self.view = LinesView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(RowPainter(self.view, _draw, LINE))
        self.view.setAccessibleName(say("desk-panels-alerts"))
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.empty.show_text(say("desk-alerts-quiet"))
        self.empty.setContentsMargins(12, 4, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(self.empty)
        column.setAlignment(self.empty, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.view, 1)
        self.view.hide()

    def show_lines(self, lines: tuple[AlertLine, ...]) -> None:
        """Show the alerts, given newest first."""
        self.model.show(lines)
        self.empty.setVisible(not lines)
        self.view.setVisible(bool(lines))


def _draw(painter: QPainter, box: QRectF, line: AlertLine) -> None:
    """Time, then the sentence in the colour of its weight; an alarm has a bar and a sign."""
    if line.tone is Tone.DANGER:
        painter.fillRect(
            QRectF(box.left() + 2, box.top() + 2, 4, LINE - 4), style.colour(line.tone)
        )
    time = QRectF(box.left() + 12, box.top(), 66, LINE)
    paint.text(painter, time, line.time, style.font(13), style.colour(Tone.MUTED))
    words = QRectF(time.right() + 8, box.top(), box.right() - time.right() - 20, LINE)
    if line.tone is Tone.DANGER:
        sign = style.pixmap("alert", SIGN, line.tone)
        paint.picture(painter, QPointF(words.left(), box.top() + (LINE - SIGN) / 2), sign)
        words.setLeft(words.left() + SIGN + 6)
    paint.text(painter, words, line.sentence, style.font(13), style.colour(line.tone))


class AlertsPanel(Panel):
    """The alerts of this desk, and the news of link, record and stream among them."""

    name = "alerts"
    title = "desk-panels-alerts"
    short = "desk-panels-alerts-short"
    standing = PanelSpots(
        wide={
            "show": Spot(Side.RIGHT, 2, 1),
            "call": Spot(Side.RIGHT, 2, 1),
            "polls": Spot(Side.RIGHT, 1),
            "parties": Spot(Side.RIGHT, 1),
            "lottery": Spot(Side.BOTTOM),
            "record": Spot(Side.RIGHT, 1),
            "stream": Spot(Side.RIGHT, 1),
        },
        narrow={
            "show": Spot(Side.RIGHT, 0, 3),
            "call": Spot(Side.RIGHT, 0, 4),
            "polls": Spot(Side.RIGHT, 0, 1),
            "parties": Spot(Side.RIGHT, 0, 1),
            "record": Spot(Side.RIGHT, 1),
            "stream": Spot(Side.RIGHT, 1),
        },
    )
    lies_low = True
    widget: AlertsWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = AlertsWidget()

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (
            CommandEntry("alerts", say("desk-panels-alerts"), say("desk-alerts-show"), "Ctrl+E"),
        )

    def show(self, frame: Frame) -> None:
        """Nothing to do: alerts come by :meth:`told`, also between two frames."""

    def show_alerts(self, lines: tuple[AlertLine, ...]) -> None:
        """Pass the alerts, newest first, to the list."""
        self.widget.show_lines(lines)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """The command that shows the alerts, which can always be given."""
        return self.keys

    def do(self, key: str) -> bool:
        """Bring the list to the front."""
        if key != "alerts":
            return False
        self.host.bring_up(self)
        return True

    def alerts(self, before: Picture, after: Picture) -> tuple[Alert, ...]:
        """What became of link, record and stream."""
        return news(before, after)


def _spoken(line: AlertLine) -> str:
    return f"{line.time} {line.sentence}"
