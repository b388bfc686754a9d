"""The composition root of the two programs with windows: desk and hall display."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Generic, TypeVar

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from conference.client.address import overheard
from conference.client.session import Ended
from conference.core.assets import asset
from conference.core.errors import ConferenceError
from conference.protocol.messages import Role
from conference.protocol.views import Output
from conference.ui.bridge.bridge import Bridge
from conference.ui.bridge.link import trust
from conference.ui.bridge.settling import settle
from conference.ui.desk import Desk
from conference.ui.display.following import follow
from conference.ui.display.screens import DisplayScreens
from conference.ui.display.window import DisplayWindow
from conference.ui.frame.language import (
    direction,
    keep_language,
    language_at_first,
    qt_speaking,
)
from conference.ui.frame.window import DeskWindow
from conference.ui.kit import style
from conference.ui.kit.dialogs import PasswordDialog
from conference.ui.picture import Tone
from conference.words.refused import refusal_words
from conference.words.spoken import say, speaking

__all__ = [
    "Display",
    "Program",
    "Shot",
    "display",
    "must_have_display",
    "run_desk",
    "run_display",
    "settings",
    "trust",
]

W = TypeVar("W", bound=QWidget)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Shot:
    """Take a picture of the window after some seconds and end."""

    file: Path
    after: float


def must_have_display() -> None:
    """Raise ``no_display`` where no window can be opened; Qt itself would abort."""
    if not sys.platform.startswith("linux"):
        return
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in {"offscreen", "minimal", "vnc"}:
        return
    if os.environ.get("WAYLAND_DISPLAY") or _x_answers(os.environ.get("DISPLAY", "")):
        return
    raise ConferenceError(
        "no_display",
        say("desk-frame-no-screen"),
    )


def settings(program: str) -> QSettings:
    """Where a program keeps what it restores on restart (~/.config/conference/desk.ini)."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "conference", program)


def run_desk(url: str, secret: str, *, language: str = "", shot: Shot | None = None) -> int:
    """Open the desk on a server and stay until it is closed.

    ``secret`` is the desk's token or password; without one it is asked for. It speaks
    ``language``, "" for that of the last time or of the machine. Raises :class:`ConferenceError`
    when the server is not there or does not let us in.
    """
    language = language_at_first(language, settings("desk"))
    app = _application("Conference desk")
    asks = not secret
    wrong = ""
    while True:
        if asks:
            with speaking(language):
                secret = _ask(url, wrong)
        try:
            return _desks(app, url, secret, language, shot)
        except ConferenceError as error:
            if not asks or not error.code.startswith("wrong_"):
                raise
            wrong = refusal_words(error.code, error.sentence)


@dataclass(frozen=True, slots=True)
class Display:
    """A display to open: its output, and the number or name of the screen to be on from now on.

    Without a ``screen`` it goes to that of the last time. Without an ``output`` it is the hall,
    unless a desk has given another one to that screen.
    """

    output: Output | None = None
    screen: str = ""


def run_display(
    url: str,
    code: str,
    displays: Sequence[Display] = (Display(),),
    *,
    windowed: bool = False,
    motion: bool = True,
    identify: bool = False,
    chroma: str = "",
    language: str = "",
    captions: str = "",
    shot: Shot | None = None,
) -> int:
    """Open displays on a server and stay until all are closed; raises as the desk does.

    Without ``motion`` nothing rolls, fades or grows: what is new is there at once. Each display
    says which one it is when it opens where ``identify`` is asked for. ``chroma`` is the colour
    behind overlays; without one they are transparent. They speak ``language``, "" for that of the
    conference's questions. ``captions`` is the language of the captions at their foot, "" for none.
    """
    app = _application("Conference display")
    style.stand_still(app, still=not motion)
    programs = [
        display(url, code, one, windowed=windowed, chroma=chroma, language=language)
        for one in displays
    ]
    for program in programs:
        if captions:
            program.bridge.listen(captions)
            program.window.keep_room_for_captions()
        if identify:
            program.window.identify()
    return _run(app, programs, shot)


@dataclass(frozen=True, slots=True)
class Program(Generic[W]):
    """A window with the bridge that it follows; ``open`` shows it where it belongs."""

    bridge: Bridge
    window: W
    open: Callable[[], None]

    def close(self) -> None:
        """Hang up, and the window is gone."""
        self.bridge.stop()
        self.window.hide()
        self.window.deleteLater()
        self.bridge.deleteLater()


def display(
    url: str,
    code: str,
    wanted: Display,
    *,
    windowed: bool,
    chroma: str = "",
    language: str = "",
) -> Program[DisplayWindow]:
    """A display that follows its output and reports what it has painted; not yet connected."""
    window = DisplayWindow(wanted.output or Output.HALL, chroma, language)
    screens = DisplayScreens(
        window, settings("display"), windowed=windowed, any_output=wanted.output is None
    )
    if wanted.screen:
        screens.choose(wanted.screen)
    window.name = socket.gethostname()[:100]
    bridge = Bridge(url, Role.DISPLAY, code, window.name)
    follow(bridge, window, screens)
    return Program(bridge, window, screens.open)


def _desks(app: QApplication, url: str, secret: str, language: str, shot: Shot | None) -> int:
    """A desk, and after it one in each language that is chosen while it runs."""
    while True:
        chosen: list[str] = []
        with speaking(language), qt_speaking(app, language):
            app.setLayoutDirection(direction())
            status = _desk(app, url, secret, shot, chosen.append)
        if not chosen:
            return status
        language = chosen[-1]
        keep_language(settings("desk"), language)


def _desk(
    app: QApplication, url: str, secret: str, shot: Shot | None, speak: Callable[[str], None]
) -> int:
    bridge = Bridge(url, Role.DESK, secret, socket.gethostname())
    window = DeskWindow(settings("desk"))
    desk = Desk(bridge, window)
    desk.language_chosen.connect(speak)
    desk.language_chosen.connect(window.close)
    settle(bridge)
    _catch(lambda sentence: desk.alert(Tone.DANGER, sentence))

    def show() -> None:
        window.restore()
        window.show()

    return _run(app, [Program(bridge, window, show)], shot)


def _run(app: QApplication, programs: Sequence[Program[W]], shot: Shot | None) -> int:
    """Connect; show each window once its bridge is in; run; hang up."""
    trouble: list[ConferenceError] = []
    for program in programs:
        _join(app, program, trouble)
    if shot is not None:
        first = programs[0]
        first.bridge.welcomed.connect(_once(lambda: _shoot_soon(first.window, shot)))
    try:
        status = app.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        for program in programs:
            program.close()
    if trouble:
        raise trouble[0]
    return status


def _join(app: QApplication, program: Program[W], trouble: list[ConferenceError]) -> None:
    """Have a window shown at the first welcome of its bridge, or the whole given up."""
    bridge, window = program.bridge, program.window

    def give_up(error: ConferenceError) -> None:
        if not trouble and not window.isVisible():
            trouble.append(error)
            app.exit(error.exit_status)

    bridge.welcomed.connect(_once(program.open))
    bridge.failed.connect(lambda reason: give_up(_not_there(bridge.url, reason)))
    bridge.ended.connect(lambda ended: give_up(_not_let_in(ended)))
    QTimer.singleShot(0, bridge, bridge.start)


def _once(act: Callable[[], None]) -> Callable[[], None]:
    """``act``, the first time only."""
    left = [act]
    return lambda: left.pop()() if left else None


def _shoot_soon(window: QWidget, shot: Shot) -> None:
    QTimer.singleShot(round(shot.after * 1000), window, lambda: _shoot(window, shot))


def _application(name: str) -> QApplication:
    """Qt, under the name by which window managers know the program, whatever it speaks."""
    must_have_display()
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication([name])
    app.setApplicationName(name)
    app.setDesktopFileName("conference")
    app.setWindowIcon(QIcon(str(asset("icons", "conference.svg"))))
    style.apply_theme(app)
    with suppress(ValueError):  # not in the main thread, as in tests
        signal.signal(signal.SIGINT, lambda *_: app.quit())
        signal.signal(signal.SIGTERM, lambda *_: app.quit())
    return app


def _catch(alert: Callable[[str], None]) -> None:
    """Exceptions in slots do not stop Qt programs: have them reach the alerts and the log."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.error("a fault in the desk", exc_info=(kind, error, trace))
        alert(say("desk-frame-fault", fault=f"{kind.__name__}: {error}"))

    sys.excepthook = hook


def _ask(url: str, wrong: str) -> str:
    dialog = PasswordDialog(url, wrong or overheard(url))
    accepted = dialog.exec()
    password = dialog.password.text()
    dialog.deleteLater()
    if not accepted or not password:
        raise ConferenceError(
            "no_password",
            say("desk-frame-needs-password"),
        )
    return password


def _not_there(url: str, reason: str) -> ConferenceError:
    return ConferenceError(
        "no_server",
        say("desk-frame-no-server", url=url, reason=reason),
        {"url": url},
    )


def _not_let_in(ended: Ended) -> ConferenceError:
    return ConferenceError(ended.code, ended.sentence)


def _shoot(window: QWidget, shot: Shot) -> None:
    window.grab().save(str(shot.file))
    QApplication.exit(0)


def _x_answers(display: str) -> bool:
    """Whether an X server is behind ``DISPLAY``; remote ones are taken at their word."""
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdigit():
        return False
    if host not in {"", "unix"}:
        return True
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108
    for address in (path, f"\0{path}"):
        with socket.socket(socket.AF_UNIX) as door, suppress(OSError):
            door.connect(address)
            return True
    return False
