"""The panel of the doors: logins with their desks, sessions by role, and an end to each."""

from __future__ import annotations

import json
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.doors.says import Doors, DoorsSheet, Entrance, doors_sheet, read_doors
from conference.ui.kit.controls import GuardedButton, TextLabel
from conference.ui.kit.search import CommandEntry
from conference.ui.lottery.panel.parts import PageView, text_block
from conference.ui.panel import Panel
from conference.ui.picture import Picture, Tone
from conference.words.refused import refusal_words
from conference.words.spoken import say

__all__ = ["DoorsPanel", "DoorsWidget"]

EVERY = 3_000
"""Milliseconds between two questions to the server, while somebody looks."""

OK = 200

WIDE = 156
"""Pixels of a button, armed or not: nothing moves under the hand that presses twice."""

LOW = 240
"""Pixels that are left to it where it is brought up among other panels: some lines, not one."""

SPOT = {"record": Spot(Side.RIGHT, 0, 1)}


class DoorsPanel(Panel):
    """Asks the server while it, or who reads ``doors``, is seen."""

    name = "doors"
    title = "desk-panels-doors"
    standing = PanelSpots(SPOT, SPOT)
    widget: DoorsWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = DoorsWidget()
        self.widget.login_ended.connect(lambda login: self._end({"login": login}))
        self.widget.role_ended.connect(lambda role: self._end({"party": None, "roles": [role]}))
        self.doors: Doors | None = None
        self._asked_at = -EVERY
        self._picture = Picture()

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (
            CommandEntry(
                "doors",
                say("desk-panels-doors"),
                say("desk-doors-show"),
                "Ctrl+D",
            ),
        )

    def show(self, frame: Frame) -> None:
        """Show what was heard last; it is asked for anew while somebody looks."""
        self._picture = frame.picture
        if self.widget.isVisible():
            self.refresh()
        self._show()

    def refresh(self) -> None:
        """Ask the server who is in, unless it was asked just now."""
        now = self._picture.now
        if self._picture.link.is_up and not 0 <= now - self._asked_at < EVERY:
            self._asked_at = now
            self.host.ask("/api/doors", None, self._hear)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """The command that shows it, which can always be given."""
        return self.keys

    def do(self, key: str) -> bool:
        """Bring it to the front."""
        if key != "doors":
            return False
        self.host.bring_up(self)
        return True

    def _show(self) -> None:
        sheet = doors_sheet(self.doors, self._picture)
        self.head.summary.show_text(sheet.summary, is_stale=sheet.is_stale)
        self.widget.show_sheet(sheet)

    def _hear(self, status: int, answer: bytes) -> None:
        found = read_doors(answer) if status == OK else None
        if found is not None and found != self.doors:
            self.doors = found
            self.host.redraw()

    def _end(self, which: dict[str, object]) -> None:
        self.host.ask("/api/renew/sessions", which, self._after_end)

    def _after_end(self, status: int, answer: bytes) -> None:
        tone, sentence = _outcome(status, answer)
        self.host.alert(tone, sentence)
        self._asked_at = -EVERY
        self.refresh()


def _outcome(status: int, answer: bytes) -> tuple[Tone, str]:
    """What came of an end, in words."""
    try:
        told = json.loads(answer)
        if status == OK:
            return Tone.TEXT, say("desk-doors-ended", count=int(told["ended"]))
        reason = refusal_words(str(told.get("code", "")), str(told["sentence"]))
        return Tone.WARNING, say("desk-doors-refused", reason=reason)
    except (ValueError, KeyError, TypeError):
        return Tone.DANGER, say("desk-doors-unheard")


class DoorsWidget(QWidget):
    """Shows a :class:`DoorsSheet`; ``login_ended`` and ``role_ended`` say whose sessions end."""

    login_ended = Signal(str)
    role_ended = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = text_block(13, 400, Tone.MUTED)
        self.logins = EntranceList(say("desk-doors-by-login"))
        self.others = EntranceList(say("desk-doors-others"))
        self.logins.ended.connect(self.login_ended)
        self.others.ended.connect(self.role_ended)
        self.setMinimumHeight(LOW)
        page = PageView()
        for widget in (self.empty, self.logins, self.others):
            page.body.addWidget(widget)
        page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def show_sheet(self, sheet: DoorsSheet) -> None:
        """Show who is in."""
        self.empty.show_text(sheet.empty)
        self.empty.setVisible(bool(sheet.empty))
        self.logins.show_entrances(sheet.logins, is_stale=sheet.is_stale)
        self.others.show_entrances(sheet.others, is_stale=sheet.is_stale)


class EntranceList(QWidget):
    """Names, each with its count below and a guarded end beside; ``ended`` gives the key of one."""

    ended = Signal(str)

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = TextLabel(12, 600, Tone.MUTED)
        self.heading.show_text(heading)
        self.rows: list[tuple[TextLabel, TextLabel, GuardedButton]] = []
        self._keys: tuple[str, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.heading, 0, 0, 1, 2)

    def show_entrances(self, lines: tuple[Entrance, ...], *, is_stale: bool) -> None:
        """Show these; without any, the list is not there."""
        while len(self.rows) < len(lines):
            self._add()
        self._keys = tuple(line.key for line in lines)
        for place, (name, count, button) in enumerate(self.rows):
            is_there = place < len(lines)
            for widget in (name, count, button):
                widget.setVisible(is_there)
            if is_there:
                line = lines[place]
                name.show_text(line.name, tip=line.name, is_stale=is_stale)
                count.show_text(line.count, tip=line.count, is_stale=is_stale)
                tip = line.why or line.tip
                button.offer(
                    say("desk-doors-end"), line.armed, line.key, enabled=not line.why, tip=tip
                )
        self.setVisible(bool(lines))

    def _add(self) -> None:
        name, count = TextLabel(15, 500, elide=True), TextLabel(13, 400, Tone.MUTED, elide=True)
        count.setContentsMargins(0, 0, 0, 8)
        button = GuardedButton(say("desk-doors-end"))
        button.setFixedWidth(WIDE)
        place = len(self.rows)
        button.confirmed.connect(partial(self._on_confirmed, place))
        first = 1 + 2 * place
        self._grid.addWidget(name, first, 0)
        self._grid.addWidget(count, first + 1, 0)
        self._grid.addWidget(button, first, 1, 2, 1)
        self._grid.setAlignment(button, Qt.AlignmentFlag.AlignRight)
        self.rows.append((name, count, button))

    def _on_confirmed(self, place: int) -> None:
        self.ended.emit(self._keys[place])
