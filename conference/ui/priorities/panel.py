"""Priorities at the desk: gathering is opened and closed, what came is found, paper is entered.

The priorities themselves come over HTTP, a page at a time: ten thousand are in no document.
"""

from __future__ import annotations

import json
from urllib.parse import urlencode

from PySide6.QtWidgets import QLineEdit

from conference.core.clock import Millis
from conference.deliberation.priorities.commands import SetGathering
from conference.protocol.views import GatheringView
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.card_line import CardLine
from conference.ui.kit.list_card import ListCard
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture
from conference.ui.priorities.forms import PaperForm
from conference.ui.priorities.says import found_lines, priorities_sheet, why_not
from conference.words.spoken import say

__all__ = ["PrioritiesPanel"]

GROUP = "desk-panels-priorities"
ACTS = {
    "open": "desk-priorities-open",
    "close": "desk-priorities-close",
    "paper": "desk-priorities-paper",
}
"""What can be done, by the keys of the words."""


class PrioritiesPanel(Panel):
    """While something is sought, its lines are what was found; else the regions."""

    name = "priorities"
    title = "desk-panels-priorities"
    standing = PanelSpots(
        wide={"parties": Spot(Side.RIGHT, 0, 9)}, narrow={"parties": Spot(Side.RIGHT, 0, 9)}
    )
    widget: ListCard

    def __init__(self) -> None:
        super().__init__()
        self.widget = ListCard(say(self.title), {act: say(key) for act, key in ACTS.items()})
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("desk-priorities-search"))
        self.search.setAccessibleName(say("desk-priorities-search-name"))
        self.search.setMaxLength(100)
        self.widget.column.insertWidget(1, self.search)
        self._picture = Picture()
        self._found: tuple[CardLine, ...] | None = None
        self._said = ""
        self._versions: dict[str, int] = {}

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (_show_entry(),)

    def join(self, host: Host) -> None:
        """Have what is pressed carried out."""
        super().join(host)
        self.widget.wanted.connect(self._act)
        self.widget.chosen_changed.connect(self._offer)
        self.search.returnPressed.connect(self._seek)
        self.search.textChanged.connect(self._on_typed)

    def show(self, frame: Frame) -> None:
        """Show how many have come, or what was found."""
        self._picture = frame.picture
        sheet = priorities_sheet(frame.picture)
        self.head.summary.show_text(sheet.summary, is_stale=sheet.is_stale)
        lines, head = sheet.lines, sheet.head
        if self._found is not None:
            lines, head = self._found, self._said
        self.widget.show_lines(head, lines, is_stale=sheet.is_stale)
        self._offer()

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """All acts, with why one cannot be done."""
        acts = tuple(
            CommandEntry(f"priorities:{act}", say(GROUP), say(label), "", not why, why)
            for act, label in ACTS.items()
            for why in (self._why(picture, act),)
        )
        return (_show_entry(), *acts)

    def do(self, key: str) -> bool:
        """Bring the priorities to the front, or do an act."""
        kind, _, act = key.partition(":")
        if kind != "priorities":
            return False
        if act:
            self._act(act)
        else:
            self.host.bring_up(self)
            self.search.setFocus()
        return True

    def _why(self, picture: Picture, act: str) -> str:
        why = why_not(picture, act)
        if why or act != "paper":
            return why
        line = self.widget.chosen()
        return (
            "" if line is not None and line.key in self._versions else say("desk-priorities-select")
        )

    def _offer(self) -> None:
        self.widget.offer({act: self._why(self._picture, act) for act in ACTS})

    def _on_typed(self, text: str) -> None:
        if not text.strip() and self._found is not None:
            self._found = None
            self.host.redraw()

    def _seek(self) -> None:
        text = self.search.text().strip()
        if text:
            query = urlencode({"find": text, "state": "all", "limit": 100})
            self.host.ask(f"/api/priorities?{query}", None, self._hear)

    def _hear(self, status: int, body: bytes) -> None:
        self._said, self._found, self._versions = *found_lines(status, body), versions(body)
        self.host.redraw()

    def _act(self, act: str) -> None:
        picture, line = self._picture, self.widget.chosen()
        if self._why(picture, act):
            return
        now = Millis(picture.now)
        gathering = picture.replica.get("gathering", GatheringView)
        match act:
            case "open":
                self.host.send(SetGathering(now, None))
            case "close":
                begun = gathering.opens_at if gathering is not None else now
                self.host.send(SetGathering(begun, now))
            case _ if line is not None:
                form = PaperForm(line.key, line.name, self._versions[line.key], self.widget)
                form.ask(lambda: self._enter(form))

    def _enter(self, form: PaperForm) -> bool:
        is_sent = self.host.send(form.command())
        if not is_sent:
            form.say_not_sent()
        return is_sent


def versions(body: bytes) -> dict[str, int]:
    """The last version of each assembly in an answer; nothing where it is none."""
    try:
        rows = json.loads(body)["rows"]
        return {row["whose"]: row["sent"]["version"] if row["sent"] else 0 for row in rows}
    except (ValueError, KeyError, TypeError):
        return {}


def _show_entry() -> CommandEntry:
    """Going to this panel."""
    return CommandEntry("priorities", say(GROUP), say("desk-priorities-show"), "Ctrl+Shift+P")
