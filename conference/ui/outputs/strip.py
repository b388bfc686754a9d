"""The strip of what is open now, beside the workspaces: seen in each of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from conference.ui.kit.controls import GuardedButton, TextLabel
from conference.ui.outputs.says.open_now import OpenLine, Stop
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["OpenStrip"]


class OpenStrip(QWidget):
    """``stopped`` gives what a stop asks for, after its second press. ``lines`` are by key."""

    stopped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, _Line] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(14)
        self.title = TextLabel(12, 600, Tone.MUTED)
        self._row.addWidget(self.title)
        self._row.addStretch(1)
        self.setAccessibleName(say("desk-outputs-open"))

    def show_lines(self, lines: tuple[OpenLine, ...], *, is_stale: bool) -> None:
        """Show these; what stays keeps its button, armed or not."""
        self.title.show_text(say("desk-outputs-open-now" if lines else "desk-outputs-open-nothing"))
        known = {one.key for one in lines}
        for key in [key for key in self.lines if key not in known]:
            gone = self.lines.pop(key)
            gone.stop_button.disarm()
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, one in enumerate(lines, 1):
            if one.key not in self.lines:
                made = self.lines[one.key] = _Line(self)
                made.stop_button.confirmed.connect(lambda made=made: self._on_stop(made))
                self._row.insertWidget(place, made)
            self.lines[one.key].show_line(one, is_stale=is_stale)

    def _on_stop(self, line: _Line) -> None:
        if line.stop is not None:
            self.stopped.emit(line.stop)


class _Line(QWidget):
    """What is said of one thing, and its stop."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.said = TextLabel(13, 600, elide=True)
        self.said.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.stop_button = GuardedButton()
        self.stop_button.setProperty("small", "true")
        self.stop: Stop | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.said)
        row.addWidget(self.stop_button)

    def show_line(self, line: OpenLine, *, is_stale: bool) -> None:
        self.stop = line.stop
        before = self.said.sizeHint()
        self.said.show_text(line.said.text, line.said.tone, line.said.tip, is_stale=is_stale)
        if self.said.sizeHint() != before:
            self.said.updateGeometry()
        self.stop_button.setVisible(line.stop is not None)
        again, subject = say("desk-press-again"), f"stop:{line.key}"
        self.stop_button.offer(line.label, again, subject, enabled=not is_stale)
