"""The desk at work: frames of the picture into panels, keys and choices into their commands.

A command is one entry of :meth:`Desk.entries`, reached by button, shortcut and palette alike;
whether it can be given is decided there, once for all three. What changes the show goes through
its button's guard in each case.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from conference.client.session import Answered
from conference.deliberation.command import WireCommand
from conference.protocol.messages import Arming
from conference.ui.bridge.asking import Answer
from conference.ui.bridge.bridge import Bridge, Frame
from conference.ui.frame.awaiting import Awaiting
from conference.ui.frame.language import language_entries
from conference.ui.frame.lock import Lock, locked_words
from conference.ui.frame.says.commands import (
    desk_commands,
    desk_keys,
    hindrance,
    key_table,
    still_running,
)
from conference.ui.frame.says.status import status_bar
from conference.ui.frame.window import DeskWindow
from conference.ui.kit.alert import (
    Alert,
    AlertLine,
    alert_lines,
    all_read,
    foremost,
    with_alert,
)
from conference.ui.kit.controls import GuardedButton, acting
from conference.ui.kit.dialogs import Question
from conference.ui.kit.keyboard import keyboard
from conference.ui.kit.palette import Palette, Shortcuts
from conference.ui.kit.phrase import Headline
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Panel
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["Desk"]

P = TypeVar("P", bound=Panel)


class Desk(QObject):
    """Joins a bridge and a window, and is the host of the window's panels.

    ``arming`` gives the subject of each button that is pressed twice, and whether it is armed:
    other desks are told. ``language_chosen`` gives the code of the language that the desk is to
    speak: it is closed then, and another one opened.
    """

    arming = Signal(str, bool)
    language_chosen = Signal(str)

    def __init__(self, bridge: Bridge, window: DeskWindow) -> None:
        super().__init__(window)
        self.bridge, self.window = bridge, window
        self.picture = Picture()
        self.alerts: tuple[Alert, ...] = ()
        self.locked: Lock | None = None
        self._keyboard = keyboard()
        self._palette = Palette(window)
        self._palette.chosen.connect(self.do)
        for panel in window.panels:
            panel.join(self)
            window.closing.connect(panel.stop)
        bridge.framed.connect(self.show_frame)
        bridge.answered.connect(self._on_answer)
        self._awaited = ""
        self.awaiting = Awaiting(self._add_alert, self)
        self.awaiting.said.connect(self._await)
        window.closing.connect(self.awaiting.stop)
        window.workspaces.chosen.connect(self._go_to)
        window.bottombar.asked.connect(self.do)
        window.asks = self._asks_to_leave
        self._bind_keys()
        self._show_alerts()

    def _bind_keys(self) -> None:
        """Have the keys give their commands, wherever the focus is; a stroke gives one, once."""
        self._keyboard.watch(self.window)
        self._keyboard.struck.connect(self._on_stroke)
        for sequence, key in key_table(self.shortcuts()).items():
            shortcut = QShortcut(QKeySequence(sequence), self.window)
            shortcut.setAutoRepeat(False)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            code = int(shortcut.key()[0].key())  # type: ignore[index]  # the stubs lack it
            shortcut.activated.connect(lambda key=key, code=code: self._on_shortcut(key, code))
        for button in self.window.findChildren(GuardedButton):
            button.arming.connect(self.arming)
        self.arming.connect(self._announce)

    def _announce(self, subject: str, armed: bool) -> None:
        """Other desks see who is about to do what."""
        act, _, about = subject.partition(":")
        self.bridge.announce(Arming(act, about.partition(" ")[0], armed))

    def _on_shortcut(self, key: str, code: int) -> None:
        if self._keyboard.is_stroke(code):
            self.do(key)

    def _on_stroke(self, code: int) -> None:
        """Escape takes back what is armed, and does nothing else then."""
        armed = [one for one in self.window.findChildren(GuardedButton) if one.is_armed]
        if code == Qt.Key.Key_Escape and armed:
            self._keyboard.take()
            for button in armed:
                button.disarm()

    # What can be done

    def shortcuts(self) -> tuple[CommandEntry, ...]:
        """The commands that have a shortcut, as the sheet lists them."""
        of_panels = (key for panel in self.window.panels for key in panel.keys)
        return (*of_panels, *desk_keys(self.window.spaces))

    def entries(self) -> tuple[CommandEntry, ...]:
        """All commands, each with the verdict whether it can be given now."""
        of_panels = (one for panel in self.window.panels for one in panel.entries(self.picture))
        return (
            *of_panels,
            *desk_commands(self.window.spaces),
            *language_entries(self.picture),
        )

    def do(self, key: str) -> None:
        """Give the command of this key; where it cannot be given now, say why in words."""
        if self.locked is not None:
            self.alert(Tone.WARNING, locked_words())
            return
        if key == "alerts":
            self.alerts = all_read(self.alerts)
            self._show_alerts()
        why = hindrance(self.entries(), key)
        if why:
            self.alert(Tone.WARNING, why)
        elif not any(panel.do(key) for panel in self.window.panels):
            self._do_own(key)

    def _do_own(self, key: str) -> None:
        kind, _, subject = key.partition(":")
        own: dict[str, Callable[[], object]] = {
            "workspace": lambda: self._go_to(subject),
            "language": lambda: self.language_chosen.emit(subject),
            "arrange": self.window.reset_arrangement,
            "full": self.window.toggle_full_screen,
            "palette": lambda: self._palette.ask(self.entries()),
            "help": self._show_keys,
            "lock_desk": self._lock,
            "quit": self._leave,
        }
        own[kind]()

    def _go_to(self, workspace: str) -> None:
        """Go to a workspace: panels show there what it is for."""
        self.window.go_to(workspace)
        self.redraw()

    def _lock(self) -> None:
        """Have nothing act from here, until it is unlocked."""
        for button in self.window.findChildren(GuardedButton):
            button.disarm()
        self.locked = Lock(self.window, self.secret)
        self.locked.unlocked.connect(self._unlock)

    def _unlock(self) -> None:
        self.locked = None
        self.window.setFocus()

    def _leave(self) -> None:
        """Close the desk, unless that is asked first."""
        if not self._asks_to_leave():
            self.window.close()

    def _asks_to_leave(self) -> bool:
        """Ask before the desk is closed while a poll is open or an item is on air."""
        if self.locked is not None:
            self.alert(Tone.WARNING, locked_words())
            return True
        running = still_running(self.picture)
        if running:
            sentence = " ".join((running, say("desk-frame-goes-on-without")))
            heading, done = say("desk-frame-close-desk-ask"), say("desk-frame-close-desk")
            form = Question(heading, sentence, done, self.window)
            form.ask(self.window.close)
        return bool(running)

    def _show_keys(self) -> None:
        """The sheet of all keys; where it is open it is closed."""
        opened = [one for one in self.window.findChildren(Shortcuts) if one.isVisible()]
        if opened:
            opened[0].close_sheet()
        else:
            Shortcuts(self.shortcuts(), self.window).open()

    # What is shown

    def show_frame(self, frame: Frame) -> None:
        """Bring every panel up to date, then tell what is worth an alert."""
        before, self.picture = self.picture, frame.picture
        self._show(frame)
        for panel in self.window.panels:
            for alert in panel.alerts(before, self.picture):
                self._add_alert(alert)
        self.awaiting.show(self.picture)

    def redraw(self) -> None:
        """Show the picture again: what this operator looks at has changed."""
        self._show(Frame(self.picture, frozenset()))

    def _show(self, frame: Frame) -> None:
        picture, window = frame.picture, self.window
        window.topbar.show_bar(status_bar(picture))
        for panel in window.panels:
            panel.show(frame)
        lines = (panel.headline(picture) for panel in window.panels)
        window.workspaces.show_headline(
            next((line for line in lines if line is not None), Headline())
        )
        window.entitle(picture.conference.name if picture.conference else "")

    def alert(self, tone: Tone, sentence: str) -> None:
        """Add an alert to the list, at the server's time; the bottom bar shows the foremost."""
        self._add_alert(Alert(self.picture.now, tone, sentence))

    def _add_alert(self, alert: Alert) -> None:
        self.alerts = with_alert(self.alerts, alert)
        self._show_alerts()

    def _await(self, said: str) -> None:
        """Show what an answer is awaited for, while it is."""
        self._awaited = said
        self._show_alerts()

    def _show_alerts(self) -> None:
        zone = self.picture.zone
        lines = alert_lines(self.alerts, zone)
        waits = AlertLine("", self._awaited, Tone.WARNING) if self._awaited else None
        first = foremost(self.alerts, Tone.DANGER if waits else Tone.MUTED)
        shown = alert_lines((first,), zone)[0] if first is not None else waits
        self.window.bottombar.show_alerts(shown, len(lines))
        for panel in self.window.panels:
            panel.show_alerts(lines)

    # What panels may ask

    @property
    def origin(self) -> str:
        """The address of the server's pages."""
        return self.bridge.origin

    @property
    def workspace(self) -> str:
        """The name of the workspace that is on."""
        return self.window.workspace

    @property
    def secret(self) -> str:
        """The token or password of this desk."""
        return self.bridge.secret

    def send(self, command: WireCommand) -> bool:
        """Have a command carried out; False, and an alert, while there is no link."""
        why = self.picture.why_not(type(command), "")
        if why:
            self.alert(Tone.WARNING, why)
            return False
        sent = self.bridge.send(command)
        if not sent:
            self.alert(Tone.DANGER, say("desk-frame-not-sent"))
            return False
        found = (panel.button_of(command) for panel in self.window.panels)
        button = acting() or next(filter(None, found), None)
        self.awaiting.sent(command, button, self.picture)
        return True

    def ask(self, path: str, document: object, answer: Answer) -> None:
        """Ask the server over HTTP, in the name of this desk."""
        self.bridge.ask(path, document, answer)

    def new_id(self) -> str:
        """An id for a new command."""
        return self.bridge.new_id()

    def bring_up(self, panel: Panel) -> None:
        """Have a panel seen: in front where it is a dock, else in its workspace."""
        self.window.bring_up(panel)

    def panel(self, kind: type[P]) -> P:
        """The panel of this class."""
        return self.window.panel(kind)

    def _on_answer(self, answered: Answered) -> None:
        self.awaiting.answered(answered, self.picture)
        for panel in self.window.panels:
            panel.answered(answered)
