"""The health of the server and the links: ballots, delays and levels over time."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.health.chart import ChartOverTime
from conference.ui.health.says import HealthSheet, Sample, health_sheet, with_sample
from conference.ui.kit.controls import TextLabel
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Panel
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["HealthPanel", "HealthWidget"]

CHARTS = 3


class HealthPanel(Panel):
    """Keeps samples all the time, and shows them while it is seen."""

    name = "health"
    title = "desk-panels-health"
    standing = PanelSpots({"record": Spot(Side.RIGHT)}, {"record": Spot(Side.RIGHT)})
    widget: HealthWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = HealthWidget()
        self._samples: tuple[Sample, ...] = ()
        self._shown: tuple[int, int, bool] | None = None

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (
            CommandEntry(
                "health",
                say("desk-panels-health"),
                say("desk-health-show"),
                "Ctrl+H",
            ),
        )

    def show(self, frame: Frame) -> None:
        """Add what is new to the samples, and show them; the charts move on once a second."""
        picture = frame.picture
        self._samples = with_sample(self._samples, picture)
        heard = self._samples[-1].at if self._samples else 0
        moment = (heard, picture.now // 1000, picture.link.is_up)
        if moment == self._shown:
            return
        self._shown = moment
        sheet = health_sheet(self._samples, picture)
        self.head.summary.show_text(sheet.summary, is_stale=sheet.is_stale)
        self.widget.show_sheet(sheet)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """The command that shows the charts, which can always be given."""
        return self.keys

    def do(self, key: str) -> bool:
        """Bring the charts to the front."""
        if key != "health":
            return False
        self.host.bring_up(self)
        return True


class HealthWidget(QWidget):
    """Shows a :class:`HealthSheet`; draws nothing while nobody sees it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.empty.setWordWrap(True)
        self.warning = TextLabel(13, 600, Tone.DANGER)
        self.warning.setWordWrap(True)
        self.charts = tuple(ChartOverTime() for _ in range(CHARTS))
        self._sheet: HealthSheet | None = None
        self._drawn: HealthSheet | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.empty)
        column.addWidget(self.warning)
        for chart in self.charts:
            column.addWidget(chart, 1)
        column.addStretch(0)

    def show_sheet(self, sheet: HealthSheet) -> None:
        """Show it now, or when somebody looks."""
        self._sheet = sheet
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what came while nobody looked."""
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        sheet = self._sheet
        if sheet is None or sheet == self._drawn:
            return
        self._drawn = sheet
        self.empty.show_text(sheet.empty)
        self.empty.setVisible(bool(sheet.empty))
        self.warning.show_text(sheet.warning, Tone.DANGER, is_stale=sheet.is_stale)
        self.warning.setVisible(bool(sheet.warning))
        for view in self.charts:
            view.setVisible(bool(sheet.charts))
        for view, chart in zip(self.charts, sheet.charts, strict=False):
            view.show_chart(chart, is_stale=sheet.is_stale)
