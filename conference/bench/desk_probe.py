"""The desk that ``desk`` measures: the whole program with its window, in a process of its own.

``python -m conference.bench.desk_probe URL SECONDS [--without-monitors] [--workspace NAME]`` opens
it on the address, lets it settle, and after so many seconds prints one line of JSON.

A frame begins when the bridge gives out a picture and ends when Qt's loop waits again: all panels
have been shown then, and what they changed is painted. How late a timer comes meanwhile says how
long anything at all has held the loop up. Qt's own dispatcher says when it waits, that of GLib does
not: hence ``QT_NO_GLIB``.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from array import array
from pathlib import Path
from time import perf_counter, process_time, thread_time
from typing import Any

from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QCoreApplication,
    QObject,
    QSettings,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QApplication

from conference.bench.machine import memory
from conference.protocol.messages import Role
from conference.ui.bridge.bridge import Bridge
from conference.ui.bridge.settling import settle
from conference.ui.desk import Desk
from conference.ui.frame.window import DeskWindow
from conference.ui.kit import style
from conference.ui.outputs.intents import OnAirPanel, PreviewPanel

__all__ = ["SETTLE_SECONDS", "main"]

SETTLE_SECONDS = 4.0
MINUTE_SECONDS = 60.0
BEAT_MS = 10
SIZE = (1920, 1080)


class _Watch(QObject):
    """The time of each frame in ms, by the clock and of the processor, and each beat's lateness."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.frames, self.cpu, self.late = array("d"), array("d"), array("d")
        self._frame: tuple[float, float] | None = None
        self._due = 0.0
        self._beat = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)
        bridge.framed.connect(self._on_frame)
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._on_wait)

    def begin(self) -> None:
        """Forget what was."""
        self.frames, self.cpu, self.late = array("d"), array("d"), array("d")
        self._due = perf_counter() + BEAT_MS / 1000
        self._beat.start()

    def _on_frame(self) -> None:
        self._frame = self._frame or (perf_counter(), thread_time())

    def _on_wait(self) -> None:
        if self._frame is not None:
            (began, cpu), self._frame = self._frame, None
            self.frames.append(1000 * (perf_counter() - began))
            self.cpu.append(1000 * (thread_time() - cpu))

    def _on_beat(self) -> None:
        now = perf_counter()
        self.late.append(max(0.0, 1000 * (now - self._due)))
        self._due = max(self._due, now) + BEAT_MS / 1000


class _Measuring(QObject):
    """From the first welcome on: settle, measure, print, and end the program."""

    def __init__(self, bridge: Bridge, window: DeskWindow, seconds: float) -> None:
        super().__init__()
        self._window, self._seconds = window, seconds
        self._watch = _Watch(bridge)
        self._memory: list[int] = []
        self._begun = self._cpu = 0.0
        self._minute = QTimer(self, interval=round(1000 * MINUTE_SECONDS))
        self._minute.timeout.connect(self._note_memory)
        bridge.welcomed.connect(self._settle)
        bridge.failed.connect(self._fail)

    def _settle(self) -> None:
        QTimer.singleShot(round(1000 * SETTLE_SECONDS), self, self._begin)

    def _begin(self) -> None:
        self._note_memory()
        self._minute.start()
        self._begun, self._cpu = perf_counter(), process_time()
        self._watch.begin()
        QTimer.singleShot(round(1000 * self._seconds), self, self._end)

    def _note_memory(self) -> None:
        self._memory.append(memory(os.getpid()))

    def _end(self) -> None:
        cpu, wall = process_time() - self._cpu, perf_counter() - self._begun
        found: dict[str, Any] = {
            "platform": QApplication.platformName(),
            "frames_ms": self._watch.frames.tolist(),
            "frames_cpu_ms": self._watch.cpu.tolist(),
            "late_ms": self._watch.late.tolist(),
            "cpu_share": cpu / wall,
            "memory": [*self._memory, memory(os.getpid())],
        }
        print(json.dumps(found), flush=True)  # noqa: T201
        QCoreApplication.exit(0)

    def _fail(self, reason: str) -> None:
        print(reason, file=sys.stderr)  # noqa: T201
        QCoreApplication.exit(1)


def main() -> None:
    """Measure what is asked for on the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("seconds", type=float)
    parser.add_argument("--without-monitors", action="store_true")
    parser.add_argument("--workspace", default="")
    asked = parser.parse_args()
    app = QApplication(["Conference desk"])
    style.apply_theme(app)
    with tempfile.TemporaryDirectory(prefix="conference-desk-") as folder:
        settings = QSettings(str(Path(folder) / "desk.ini"), QSettings.Format.IniFormat)
        bridge, window = Bridge(asked.url, Role.DESK, "bench", "bench"), DeskWindow(settings)
        measuring = _Measuring(bridge, window, asked.seconds)
        desk = Desk(bridge, window)
        settle(bridge)
        window.resize(*SIZE)
        window.show()
        if asked.workspace:
            window.go_to(asked.workspace)
        if asked.without_monitors:
            QTimer.singleShot(0, desk, lambda: _hide_monitors(window))
        bridge.start()
        status = app.exec()
        bridge.stop()
        measuring.deleteLater()
        window.deleteLater()
    sys.exit(status)


def _hide_monitors(window: DeskWindow) -> None:
    for kind in (PreviewPanel, OnAirPanel):
        window.docks[window.panel(kind).name].hide()


if __name__ == "__main__":
    main()
