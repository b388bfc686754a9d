"""The keyboard of the program: which presses are strokes, and where the focus must not go.

One :class:`Keyboard` a program follows the focus and sees each key before the widget that has it.
"""

from __future__ import annotations

import time

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from conference.core.clock import Millis
from conference.ui.kit.arming import Strokes

__all__ = ["Keyboard", "keyboard"]

DOWN = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})


class Keyboard(QObject):
    """``struck`` gives the key (``Qt.Key``) of each stroke; repeats of a held key are none.

    A widget that goes or is turned off while it has the focus hands it to its window: Qt would
    give it to a neighbour, which may be the one that does harm.
    """

    struck = Signal(int)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._strokes = Strokes()
        self._idents: dict[int, int] = {}
        self._last, self._taken = 0, -1
        self._windows: list[QWidget] = []
        app.focusChanged.connect(self._follow)
        app.applicationStateChanged.connect(self.forget)

    def watch(self, window: QWidget) -> None:
        """See keys also while nothing in this window has the focus."""
        self._windows = [one for one in self._windows if shiboken6.isValid(one)]
        self._windows.append(window)
        window.installEventFilter(self)

    def is_stroke(self, key: int) -> bool:
        """Whether what was set off by this key (``Qt.Key``) was a stroke of its own.

        Ask once for each time that it was set off.
        """
        return self._strokes.begins(self._idents.get(key, key), _now())

    def take(self) -> None:
        """Called from ``struck``: the stroke has done what it should; no widget gets it."""
        self._taken = self._last

    def forget(self, *_state: object) -> None:
        """The program was left: what happened to the keys meanwhile is not known."""
        self._strokes.forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count strokes; keep from widgets what was taken, and the number pad's Enter."""
        kind = event.type()
        if kind in DOWN and isinstance(event, QKeyEvent):
            return self._on_press(event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self._strokes.release(_ident(event), _stamp(event), repeats=event.isAutoRepeat())
        return super().eventFilter(watched, event)

    def _on_press(self, event: QKeyEvent) -> bool:
        key, ident = event.key(), _ident(event)
        self._idents[key] = ident
        if self._strokes.press(ident, _stamp(event), repeats=event.isAutoRepeat()):
            self._last, self._taken = key, -1
            self.struck.emit(key)
        if key == self._taken:
            event.accept()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and _is_pad_enter(event):
            event.ignore()  # a field of several lines would have it for a new line
            return True
        return False

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        is_there = before is not None and shiboken6.isValid(before)
        if is_there and before is not None and before not in self._windows:
            before.removeEventFilter(self)
        if now is None:
            return
        if is_there and before is not None and _has_gone(before) and _same_window(before, now):
            now.clearFocus()
        else:
            now.installEventFilter(self)


def keyboard() -> Keyboard:
    """The keyboard of this program; made when it is first asked for."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("there is no application with windows")
    return app.findChild(Keyboard) or Keyboard(app)


def _has_gone(widget: QWidget) -> bool:
    return not (widget.isVisible() and widget.isEnabled())


def _same_window(one: QWidget, other: QWidget) -> bool:
    return one.window() is other.window()


def _is_pad_enter(event: QKeyEvent) -> bool:
    on_pad = Qt.KeyboardModifier.KeypadModifier in event.modifiers()
    return on_pad and event.key() == Qt.Key.Key_Enter


def _ident(event: QKeyEvent) -> int:
    """What names the key while it is down: with Shift let go its sign may be another."""
    return -event.nativeScanCode() or event.key()


def _stamp(event: QKeyEvent) -> Millis:
    """When the key was pressed or released, by the clock of the system's events."""
    return Millis(event.timestamp()) if event.timestamp() else _now()


def _now() -> Millis:
    return Millis(time.monotonic_ns() // 1_000_000)
