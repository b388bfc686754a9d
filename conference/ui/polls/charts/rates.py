"""Ballots a second over the last minute and a half."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from conference.ui.kit import style
from conference.ui.picture import Tone

__all__ = ["Sparkline"]


class Sparkline(QWidget):
    """A line without axes; the last value is written beside it by the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._plot = pg.PlotWidget(self, background=style.colour("panel"), enableMenu=False)
        self._plot.setMouseEnabled(False, False)
        self._plot.hideButtons()
        self._plot.hideAxis("left")
        self._plot.hideAxis("bottom")
        self._plot.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)
        shade = style.colour(Tone.ACTION)
        shade.setAlphaF(0.18)
        pen = pg.mkPen(style.colour(Tone.ACTION), width=1.5)
        self._line = self._plot.plot(pen=pen, fillLevel=0, brush=pg.mkBrush(shade), antialias=True)
        self._shown: tuple[int, ...] = ()

    def show_rates(self, rates: tuple[int, ...], *, is_stale: bool) -> None:
        """Show these, oldest first, one a second."""
        if rates == self._shown:
            return
        self._shown = rates
        values = np.array(rates, np.float64)
        self._line.setData(np.arange(-len(values) + 1, 1, dtype=np.float64), values)
        self._line.setOpacity(style.stale() if is_stale else 1.0)
        top = float(values.max()) if len(values) else 0.0
        self._plot.setXRange(-89, 0, padding=0)
        self._plot.setYRange(0, max(1.0, top * 1.1), padding=0)
