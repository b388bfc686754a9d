"""The desk at work: frames of the picture into panels, intents of panels into commands.

Each command of the operator is one entry of :meth:`Desk.entries`, reached by button, shortcut and
palette alike; what changes the show goes through the button's guard in each case.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from conference.client.session import Answered, Command
from conference.protocol.messages import EndItem, Refused, StartItem
from conference.ui.bridge.bridge import FRAME, Bridge, Frame
from conference.ui.entries import entries
from conference.ui.frame.says.alerts import NAMED, Alert, Losses, add, alert_lines, losses, news
from conference.ui.frame.says.arrangements import Workspace
from conference.ui.frame.says.status import status_bar
from conference.ui.frame.window import DeskWindow
from conference.ui.kit.dialogs import run
from conference.ui.kit.palette import Palette, Shortcuts
from conference.ui.kit.search import Entry
from conference.ui.lottery.intents import LotteryDesk
from conference.ui.lottery.says.news import lottery_alerts, lottery_line
from conference.ui.lottery.says.state import Step
from conference.ui.picture import Picture, Tone
from conference.ui.polls.intents import PollDesk
from conference.ui.polls.says.panel import Act, polls_panel
from conference.ui.programme.says import Rundown, rundown
from conference.ui.record.says import record_sheet
from conference.ui.rooms.says.map import Mode
from conference.ui.rooms.says.table import LinkState, empty, rows, summary
from conference.ui.shortcuts import SHEET

__all__ = ["Desk"]

ROWS_A_FRAME = 400


class Desk(QObject):
    """Joins a bridge and a window. Holds only what is the operator's own: what is looked at."""

    def __init__(self, bridge: Bridge, window: DeskWindow) -> None:
        super().__init__(window)
        self.bridge, self.window = bridge, window
        self.picture = Picture()
        self.alerts: tuple[Alert, ...] = ()
        self._item: str | None = None
        self._losses = Losses()
        self._on: str | None = None
        self._due: set[int] = set()
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._update_rows)
        window.closing.connect(self._more.stop)
        self.polls = PollDesk(window, self._send, self._id)
        self.lottery = LotteryDesk(bridge, window.lottery, self._send)
        window.closing.connect(self.lottery.stop)
        self._palette = Palette(window)
        self._palette.chosen.connect(self.do)
        self._connect()
        self._add_shortcuts()
        self._show_alerts()

    def show_frame(self, frame: Frame) -> None:
        """Bring every panel up to date."""
        before, self.picture = self.picture, frame.picture
        for alert in (*news(before, self.picture), *lottery_alerts(before, self.picture)):
            self.alert(alert.tone, alert.sentence)
        self._follow()
        self._show(frame)

    def alert(self, tone: Tone, sentence: str) -> None:
        """Tell the operator something."""
        self.alerts = add(self.alerts, Alert(self.picture.now, tone, sentence))
        self._show_alerts()

    def do(self, key: str) -> None:
        """Carry out the entry of this key."""
        kind, _, subject = key.partition(":")
        match kind:
            case "poll":
                self._look_at(subject)
            case "item":
                self._put_on_standby(subject)
            case "press":
                self.polls.press(Act(subject))
            case "round":
                self.polls.step(subject)
            case "workspace":
                self.window.go_to(Workspace(subject))
            case "lottery":
                self.window.go_to(Workspace.LOTTERY)
                if subject == "new":
                    self.lottery.look_at("")
                else:
                    self.lottery.look_at_step(Step(subject))
            case _:
                self._actions()[key]()

    def entries(self) -> tuple[Entry, ...]:
        """Everything that can be done now."""
        return entries(self.picture, self._item, self.polls.chosen)

    # Wiring

    def _connect(self) -> None:
        window, bridge = self.window, self.bridge
        bridge.framed.connect(self.show_frame)
        bridge.answered.connect(self._on_answer)
        window.rundown.chosen.connect(self._put_on_standby)
        window.polls.chosen.connect(self._look_at)
        window.bottombar.go.connect(lambda item: self._send(StartItem(self._id(), item)))
        window.bottombar.end.connect(lambda: self._send(EndItem(self._id())))
        window.bottombar.alerts.connect(lambda: self.do("alerts"))
        window.bottombar.commands.connect(lambda: self.do("palette"))
        window.bottombar.shortcuts.connect(lambda: self.do("help"))
        window.parties.picked.connect(window.map.view.choose)
        window.map.view.picked.connect(window.parties.select)

    def _add_shortcuts(self) -> None:
        for entry in SHEET:
            shortcut = QShortcut(QKeySequence(entry.shortcut), self.window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda key=entry.key: self.do(key))

    def _actions(self) -> dict[str, Callable[[], None]]:
        window = self.window
        return {
            "go": window.bottombar.go_button.press,
            "end": window.bottombar.end_button.press,
            "prepare": self.polls.prepare,
            "filter": self._focus_filter,
            "answers": lambda: window.map.set_mode(Mode.ANSWER),
            "links": lambda: window.map.set_mode(Mode.LINK),
            "alerts": lambda: window.raise_dock("alerts"),
            "arrange": window.reset_arrangement,
            "full": self._toggle_full_screen,
            "palette": lambda: self._palette.ask(self.entries(), window),
            "help": self._help,
            "quit": self._close,
        }

    # Showing

    def _follow(self) -> None:
        """A new item on air takes the choice of standby and poll back to what comes next."""
        on = self.picture.conference.on if self.picture.conference else None
        if on != self._on:
            self._on = on
            self._item = None
            self.polls.chosen = None

    def _show(self, frame: Frame) -> None:
        picture, window = frame.picture, self.window
        is_stale = not picture.link.is_up
        sheet: Rundown = rundown(picture, self._item)
        window.topbar.show_bar(status_bar(picture))
        window.rundown.show_rundown(sheet, is_stale=is_stale)
        window.bottombar.show_rundown(sheet)
        window.polls.show_panel(polls_panel(picture, self.polls.chosen))
        self.polls.follow(picture)
        self.lottery.follow(picture)
        window.record.show_sheet(record_sheet(picture))
        line = lottery_line(picture)
        window.workspaces.say(line.words, line.tone, line.mark, line.mark_tone)
        self._show_parties(frame, is_stale=is_stale)
        window.map.show_picture(picture, self.polls.chosen)
        name = picture.conference.name if picture.conference else ""
        title = f"{name} – Conference desk" if name else "Conference desk"
        if title != window.windowTitle():
            window.setWindowTitle(title)

    def _show_parties(self, frame: Frame, *, is_stale: bool) -> None:
        picture, panel = frame.picture, self.window.parties
        model = panel.model
        panel.show_regions(picture.regions)
        if frame.parties is None:
            self._due.clear()
            model.replace(rows(picture, range(len(picture.parties))))
        else:
            self._due |= frame.parties
            self._update_rows()
        panel.tick(picture.now, empty(picture, filtered=model.is_filtered), is_stale=is_stale)
        words = summary(model.links, model.rowCount(), filtered=model.is_filtered)
        self.window.title_of("parties").summary.say(words, is_stale=is_stale)
        if not is_stale:
            self._tell_losses()

    def _tell_losses(self) -> None:
        """A party that is lost is a sentence, many are one."""
        model, lost = self.window.parties.model, LinkState.LOST
        names = model.named(lost, NAMED) if 0 < model.links[lost] <= NAMED else ()
        self._losses, told = losses(self._losses, model.links, names, self.picture.now)
        if told is not None:
            self.alert(told.tone, told.sentence)

    def _update_rows(self) -> None:
        """Bring rows up to date, so many a frame that no frame is late; the rest comes next."""
        some = set(islice(self._due, ROWS_A_FRAME))
        self._due -= some
        self.window.parties.model.update(rows(self.picture, some))
        if self._due:
            self._more.start(FRAME)

    def _show_alerts(self) -> None:
        lines = alert_lines(self.alerts, self.picture.zone)
        self.window.alerts.show_lines(lines)
        self.window.bottombar.show_alerts(lines)

    # Intents

    def _look_at(self, poll: str) -> None:
        self.polls.chosen = poll
        self._show(Frame(self.picture, frozenset()))

    def _put_on_standby(self, item: str) -> None:
        self._item = item
        self._show(Frame(self.picture, frozenset()))

    def _focus_filter(self) -> None:
        self.window.raise_dock("parties")
        self.window.parties.text.setFocus()
        self.window.parties.text.selectAll()

    def _help(self) -> None:
        run(Shortcuts(SHEET, self.window))

    def _close(self) -> None:
        self.window.close()

    def _toggle_full_screen(self) -> None:
        window: QWidget = self.window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()

    def _send(self, command: Command) -> bool:
        sent = self.bridge.send(command)
        if not sent:
            self.alert(Tone.DANGER, "Not sent: there is no link to the server.")
        return sent

    def _on_answer(self, answered: Answered) -> None:
        if isinstance(answered.answer, Refused):
            self.alert(Tone.WARNING, f"Refused: {answered.answer.sentence}")
        self.polls.answered(answered)

    def _id(self) -> str:
        return self.bridge.new_id()
