"""Small parts: buttons, those that must be pressed twice, boxes to choose from; and labels."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QPushButton,
    QSpinBox,
    QWidget,
)

from conference.core.clock import Millis
from conference.ui.kit import paint, style
from conference.ui.kit.arming import SETTLE, Guard
from conference.ui.kit.keyboard import keyboard
from conference.ui.kit.labels import DockTitle, TextLabel, faded, rule, set_flag
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone

__all__ = [
    "Button",
    "ChoiceBox",
    "DockTitle",
    "GuardedButton",
    "NumberBox",
    "TextLabel",
    "acting",
    "faded",
    "rule",
    "set_flag",
]

TextFlag = Qt.TextFlag

EMPTYING_MS = 50
"""How often the bar of an armed button is drawn anew."""

EDGE = 8
"""Pixels at each side of a button's words."""

MOVED = 4
"""A pointer that moved by so many pixels between two clicks was moved on purpose."""

STILL = 1_000
"""Of a pointer that did not move, two clicks within this many ms are one double click."""


class Button(QPushButton):
    """A button that Return presses: Space belongs to GO, Enter on the number pad to TAKE.

    While an answer is awaited it says so in place of its own words.
    """

    def __init__(self, words: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._own = words
        self._awaited: tuple[str, ...] = ()
        self._held = QSize()
        self.setFont(style.font(13, 500))
        self.setAutoDefault(False)
        if icon:
            self.setIcon(style.icon(icon))
            self.setIconSize(QSize(16, 16))

    def setText(self, words: str) -> None:
        """Its own words; what it says while it waits stays."""
        self._own = words
        self._say()

    def wait(self, *words: str) -> None:
        """Say the first of these that fits, the longest first, until called with none.

        Its size stays, so that nothing moves beside it.
        """
        if bool(words) != bool(self._awaited):
            self._held = self.sizeHint() if words else QSize()
        self._awaited = words
        set_flag(self, "waiting", bool(words))
        self._say()

    def sizeHint(self) -> QSize:
        """What its words need; while it waits, what its own need."""
        return self._held if self._held.isValid() else super().sizeHint()

    def _say(self) -> None:
        """Its own words, or those while it waits, which leave its size as it is."""
        said = self._own
        if self._awaited:
            room = self.width() - 2 * EDGE
            fits = (one for one in self._awaited if self._wide(one) <= room)
            said = next(fits, self._awaited[-1])
        if said != super().text():
            super().setText(said)

    def _wide(self, words: str) -> int:
        return QFontMetrics(style.font(13, 700)).size(TextFlag.TextShowMnemonic, words).width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return clicks, once a stroke. Enter without a number pad is the same key."""
        is_pad = Qt.KeyboardModifier.KeypadModifier in event.modifiers()
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif not is_pad and keyboard().is_stroke(event.key()):
            self.click()


class ChoiceBox(QComboBox):
    """A list to choose from, with a sign that it opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(style.font(13))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view().setMinimumWidth(160)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel chooses only where the focus is; else it scrolls what lies around."""
        super().wheelEvent(event) if self.hasFocus() else event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As ever, and a small triangle at the right."""
        super().paintEvent(event)
        with paint.painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour(Tone.MUTED))
            x, y = self.width() - 14.0, self.height() / 2 - 1
            painter.drawPolygon([QPointF(x - 4, y - 1), QPointF(x + 4, y - 1), QPointF(x, y + 4)])


class NumberBox(QSpinBox):
    """A number to choose. The wheel changes it only where the focus is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(8, 0, 8, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the number, or scroll what lies around."""
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class GuardedButton(Button):
    """Arms at the first press and emits ``confirmed`` at the second; falls back by itself.

    ``arming`` gives what it is about, and whether that is armed now. While it is, a bar at its foot
    empties with the time that is left. It is as wide idle as armed: nothing moves beside it.
    """

    confirmed = Signal()
    arming = Signal(str, bool)

    def __init__(self, words: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, icon, parent)
        self._guard = Guard()
        self._subject = ""
        self._words = (words, words)
        self._room = 0
        self._pointer, self._armed_at = QPoint(), QPoint()
        self._is_click = False
        self._emptying = QTimer(self, interval=EMPTYING_MS)
        self._emptying.timeout.connect(self._empty)
        self.clicked.connect(self._on_clicked)
        self.keep_room(words)

    def keep_room(self, *words: str) -> None:
        """Be wide enough for each of these words, idle and armed, from now on."""
        bold = QFontMetrics(style.font(13, 700))
        wide = max(bold.size(TextFlag.TextShowMnemonic, one).width() for one in words)
        if wide > self._room:
            self._room = wide
            self.updateGeometry()

    def offer(self, words: str, armed: str, subject: str, *, enabled: bool, tip: str = "") -> None:
        """What the button says, idle and armed, and what it is about. A new subject disarms."""
        self._words = (words, armed)
        self.keep_room(words, armed)
        if subject != self._subject or not enabled:
            self.disarm()
            self._subject = subject
        self.setEnabled(enabled)
        if (tip := plain_tip(tip)) != self.toolTip():
            self.setToolTip(tip)
        self._relabel()

    @property
    def is_armed(self) -> bool:
        """Whether the next press acts."""
        return self._guard.is_armed(self._subject, _now())

    def press(self) -> None:
        """Arm, or, where it is armed for this subject, confirm; nothing while it is off."""
        self._press(SETTLE, QPoint())

    def disarm(self) -> None:
        """Fall back from armed to idle: the next press arms again."""
        if self._guard.armed_at is not None:
            self._guard = self._guard.disarmed()
            self._show_arming()

    def sizeHint(self) -> QSize:
        """As wide as the longest of its words needs."""
        hint = super().sizeHint()
        if self._held.isValid():
            return hint
        now = self.fontMetrics().size(TextFlag.TextShowMnemonic, self.text()).width()
        return QSize(hint.width() - now + self._room, hint.height())

    def minimumSizeHint(self) -> QSize:
        """No word of it is cut."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The pointer's place is kept: a second click at the same one may be a slip."""
        self._pointer = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that ends here is one by mouse."""
        self._is_click = True
        super().mouseReleaseEvent(event)
        self._is_click = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """As ever; while armed with what is left of the time."""
        super().paintEvent(event)
        if (left := self._guard.left(_now())) > 0:
            with paint.painting(self) as painter:
                room = QRectF(self.rect()).adjusted(4, self.height() - 5, -4, -2)
                room.setWidth(room.width() * left)
                painter.fillRect(room, self.palette().color(QPalette.ColorRole.ButtonText))

    def _on_clicked(self) -> None:
        if not self._is_click:
            self._press(SETTLE, QPoint())
            return
        has_moved = (self._pointer - self._armed_at).manhattanLength() >= MOVED
        double = max(SETTLE, QApplication.doubleClickInterval())
        self._press(double if has_moved else max(double, STILL), self._pointer)

    def _press(self, settle: int, at: QPoint) -> None:
        if not self.isEnabled():
            return
        was = self._guard.armed_at
        self._guard, acts = self._guard.press(self._subject, _now(), settle)
        if self._guard.armed_at != was:
            self._armed_at = at
            self._show_arming()
        if acts:
            _ACTING.append(self)
            try:
                self.confirmed.emit()
            finally:
                _ACTING.pop()

    def _show_arming(self) -> None:
        self._emptying.start() if self.is_armed else self._emptying.stop()
        self._relabel()
        self.update()
        self.arming.emit(self._subject, self.is_armed)

    def _empty(self) -> None:
        self.update() if self.is_armed else self.disarm()

    def _relabel(self) -> None:
        is_armed = self.is_armed
        words = self._words[1 if is_armed else 0]
        if words != self.text():
            self.setText(words)
        set_flag(self, "armed", is_armed)


def acting() -> GuardedButton | None:
    """The button whose second press is being carried out; None when nothing is by a button."""
    return _ACTING[-1] if _ACTING else None


_ACTING: list[GuardedButton] = []


def _now() -> Millis:
    return Millis(time.monotonic_ns() // 1_000_000)
