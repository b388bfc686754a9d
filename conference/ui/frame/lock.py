"""The lock of a desk: everything goes on being shown, and nothing here acts but unlocking.

It is of this desk alone and is gone when the desk is closed; other desks and controllers go on.
"""

from __future__ import annotations

import secrets

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QWidget

from conference.core.codes import read_code
from conference.ui.frame.window import DeskWindow
from conference.ui.kit.controls import Button, TextLabel
from conference.ui.kit.dialogs import LEAVES_SPACE
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["Lock", "locked_words", "opens"]

TOKEN_LENGTH = 32


def locked_words() -> str:
    """Why nothing acts."""
    return say("desk-frame-locked")


def word() -> str:
    """What unlocks a desk that came in without a password: by the folder, or by a token."""
    return say("desk-frame-unlock-word")


def knows_password(secret: str) -> bool:
    """Whether a desk came in by a password: a token has another length."""
    return bool(secret) and len(secret) != TOKEN_LENGTH


def opens(typed: str, secret: str) -> bool:
    """Whether what was typed unlocks a desk that came in by this secret."""
    if not knows_password(secret):
        return typed.strip().casefold() == word()
    pairs = ((typed.strip(), secret.strip()), (read_code(typed), read_code(secret)))
    return any(secrets.compare_digest(one.encode(), other.encode()) for one, other in pairs)


class _Cover(QWidget):
    """Lies over a window, seen through, and takes what the mouse does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def event(self, event: QEvent) -> bool:
        """Nothing below is pressed, wheeled over or dropped onto."""
        kinds = QEvent.Type
        if event.type() in {
            kinds.MouseButtonPress,
            kinds.MouseButtonRelease,
            kinds.MouseButtonDblClick,
            kinds.MouseMove,
            kinds.Wheel,
            kinds.ContextMenu,
        }:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has another size: cover it all."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.setGeometry(self.window().rect())
        return super().eventFilter(watched, event)

    def lift(self) -> None:
        """Be gone."""
        if (window := self.parentWidget()) is not None:
            window.removeEventFilter(self)
        self.hide()
        self.deleteLater()


class _Field(QLineEdit):
    """What is typed to unlock: Space is no letter of it, Tab and Escape lead nowhere."""

    def event(self, event: QEvent) -> bool:
        """Leave Space to the shortcut of GO, which says why it does nothing."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape would have the window take the keys away."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _following: bool) -> bool:
        """Stay."""
        return True


class Lock(QObject):
    """Covers a window and its docks that float; ``unlocked`` comes once it was opened."""

    unlocked = Signal()

    def __init__(self, window: DeskWindow, secret: str) -> None:
        super().__init__(window)
        self._secret = secret
        floating = [dock for dock in window.docks.values() if dock.isFloating()]
        self.cover = _Cover(window)
        self._covers = [self.cover, *map(_Cover, floating)]
        self.field, self.says = _Field(), TextLabel(13, 700, Tone.WARNING)
        self.field.setProperty(LEAVES_SPACE, True)
        self.bar = QFrame(self.cover)
        self.bar.setObjectName("workspaces")
        self.bar.setAutoFillBackground(True)
        self._lay_out(window)
        self._app = QApplication.instance()
        if isinstance(self._app, QApplication):
            self._app.focusChanged.connect(self._keep_keys)

    def _keep_keys(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A dock that floats was clicked, or the window came to the front: the keys stay here."""
        if now is not None and now is not self.field:
            self.field.setFocus()

    def _lay_out(self, window: DeskWindow) -> None:
        button = Button(say("desk-frame-unlock"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.says.show_text(say("desk-frame-locked-goes-on"))
        self.field.setPlaceholderText(_hint(self._secret))
        self.field.setAccessibleName(say("desk-frame-what-unlocks"))
        if knows_password(self._secret):
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(self._try)
        button.clicked.connect(self._try)
        line = QHBoxLayout(self.bar)
        line.setContentsMargins(10, 2, 16, 2)
        line.addWidget(self.says)
        line.addWidget(self.field, 1)
        line.addWidget(button)
        place = window.workspaces
        self.bar.setGeometry(place.rect().translated(place.mapTo(window, place.rect().topLeft())))
        self.bar.show()
        self.field.setFocus()

    def _try(self) -> None:
        if not opens(self.field.text(), self._secret):
            self.field.clear()
            self.says.show_text(say("desk-frame-not-it"), Tone.WARNING)
            return
        if isinstance(self._app, QApplication):
            self._app.focusChanged.disconnect(self._keep_keys)
        for cover in self._covers:
            cover.lift()
        self.unlocked.emit()
        self.deleteLater()


def _hint(secret: str) -> str:
    if knows_password(secret):
        return say("desk-frame-type-password")
    return say("desk-frame-type-word", word=word())
