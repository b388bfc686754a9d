"""Lengths that ease to their new value; figures do not move, bars do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QVariantAnimation, Signal
from PySide6.QtWidgets import QWidget

from conference.ui.kit import style

__all__ = ["Eased"]


class Eased(QVariantAnimation):
    """A list of numbers on their way from where they are to where they should be.

    ``moved`` asks for a redraw. Where the system wants no motion, or nobody looks, values jump.
    """

    moved = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._from: list[float] = []
        self._to: list[float] = []
        self.values: list[float] = []
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._step)

    def go(self, target: Sequence[float], *, jump: bool = False) -> None:
        """Set out for ``target``; ``jump`` when it is another chart altogether."""
        wanted = list(target)
        if wanted == self._to:
            return
        self.stop()
        self._to = wanted
        span = style.motion()
        if jump or not span or len(wanted) != len(self.values) or not self._widget.isVisible():
            self.values = list(wanted)
            self.moved.emit()
            return
        self._from = list(self.values)
        self.setDuration(span)
        self.start()

    def _step(self, share: float) -> None:
        self.values = [a + (b - a) * share for a, b in zip(self._from, self._to, strict=False)]
        self.moved.emit()
