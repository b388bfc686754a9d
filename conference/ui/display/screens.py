"""On which screen a display is: chosen by an option or a key, kept, and gone back to.

A projector is plugged in after the machine has started, and out in between. So a screen is known by
its name, the window goes to it when it comes, and it is kept for the next time that the display is
opened. So is the output that a desk has given to a screen, until another one is asked for there.
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from conference.core.errors import ConferenceError
from conference.protocol.views import Output
from conference.ui.display.window import DisplayWindow
from conference.words.spoken import say

__all__ = ["DisplayScreens"]


class DisplayScreens(QObject):
    """Puts a display on the screen that is wanted for its output, whenever that is there.

    ``moved`` comes when it has gone to another one. Of a display ``any_output`` was asked for: it
    shows what a desk has given to its screen, if anything.
    """

    moved = Signal()

    def __init__(
        self,
        window: DisplayWindow,
        settings: QSettings,
        *,
        windowed: bool = False,
        any_output: bool = False,
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._windowed = window, settings, windowed
        self._any_output = any_output
        self._wanted = str(settings.value(self._key) or "")
        window.screen_asked.connect(self.go_on)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._settle_soon)
            application.screenRemoved.connect(self._settle_soon)

    def choose(self, screen: str) -> None:
        """Want the screen of this number, from 1 on, or of this name, from now on.

        Raises :class:`ConferenceError` ``no_screen`` where there is none such.
        """
        found = _chosen(QGuiApplication.screens(), screen)
        if found is None:
            raise ConferenceError(
                "no_screen",
                say("hall-no-screen", screen=screen, screens=_list()),
                {"screen": screen},
            )
        self._keep(found)

    def open(self) -> None:
        """Show the window on the screen that is wanted; on the first where that is not there."""
        screen = self._there() or QGuiApplication.primaryScreen()
        self._settle_output(screen)
        if self._windowed:
            self._window.show_windowed(screen)
        else:
            self._window.show_full(screen)

    def go_on(self) -> None:
        """Put the window on the next screen, after the last one on the first, and keep that."""
        screens = QGuiApplication.screens()
        now = self._window.screen()
        place = screens.index(now) if now in screens else -1
        following = screens[(place + 1) % len(screens)]
        self._keep(following)
        if following is not now:
            self._move_to(following)

    def change_output(self, output: Output) -> None:
        """Show another output on this screen, now and the next time that one is opened here."""
        here = self._window.screen()
        self._window.change_output(output)
        self._settings.setValue(_output_of(here), str(output))
        self._keep(here)

    def _settle_output(self, screen: QScreen) -> None:
        """What a desk has given to a screen holds there, until somebody asks for an output."""
        given = str(self._settings.value(_output_of(screen)) or "")
        if not given:
            return
        if not self._any_output:
            self._settings.remove(_output_of(screen))
        elif given in set(Output):
            self._window.change_output(Output(given))

    @property
    def _key(self) -> str:
        return f"{self._window.output}/screen"

    def _keep(self, screen: QScreen) -> None:
        self._wanted = screen.name()
        self._settings.setValue(self._key, self._wanted)
        self._settings.sync()

    def _move_to(self, screen: QScreen) -> None:
        self._window.move_to(screen)
        self.moved.emit()

    def _there(self) -> QScreen | None:
        """The screen that is wanted, where it is plugged in."""
        if not self._wanted:
            return None
        return next((one for one in QGuiApplication.screens() if one.name() == self._wanted), None)

    def _settle_soon(self) -> None:
        """Once the system has moved windows in its own way."""
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        """A projector came or went: be on the wanted screen, or cover the one that is left."""
        there, now = self._there(), self._window.screen()
        screen = there or now
        is_placed = screen is now and not self._window.isFullScreen()
        if self._window.isVisible() and not is_placed:
            self._move_to(screen)


def _output_of(screen: QScreen) -> str:
    """Where it is kept what a desk has given to a screen."""
    return f"screens/{quote(screen.name(), safe='')}"


def _chosen(screens: Sequence[QScreen], typed: str) -> QScreen | None:
    """The screen of this name in whatever letters, else of this number."""
    named = next((one for one in screens if one.name().lower() == typed.strip().lower()), None)
    if named is not None:
        return named
    place = int(typed) if typed.isascii() and typed.isdigit() else 0
    return screens[place - 1] if 0 < place <= len(screens) else None


def _list() -> str:
    """``1 (Desk, 1366 x 768), 2 (Projector, 1920 x 1080)``."""
    told = []
    for place, one in enumerate(QGuiApplication.screens(), 1):
        size = f"{one.size().width()} x {one.size().height()}"
        told.append(f"{place} ({one.name()}, {size})" if one.name() else f"{place} ({size})")
    return ", ".join(told)
