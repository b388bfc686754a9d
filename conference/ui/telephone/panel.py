"""Rooms without a link at the desk: found by name, entered by one login, and alike by another."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.list_card import ListCard
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture
from conference.ui.telephone.forms import RoomForm
from conference.ui.telephone.says import asked_by_telephone, telephone_sheet, why_not
from conference.words.spoken import say

__all__ = ["TelephonePanel"]

GROUP = "desk-panels-parties"


class TelephonePanel(Panel):
    """While something is sought, its lines are the rooms that were found."""

    name = "telephone"
    title = "desk-panels-telephone"
    standing = PanelSpots(wide={"parties": Spot(Side.RIGHT, 0, 10)}, narrow={})
    widget: ListCard

    def __init__(self) -> None:
        super().__init__()
        self.widget = ListCard(say("desk-telephone-list"), {"enter": say("desk-telephone-enter")})
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("desk-telephone-search"))
        self.search.setAccessibleName(say("desk-telephone-search-name"))
        self.search.setMaxLength(100)
        self.widget.column.insertWidget(1, self.search)
        self._picture = Picture()

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (_show_entry(),)

    def join(self, host: Host) -> None:
        """Have what is pressed carried out."""
        super().join(host)
        self.widget.wanted.connect(lambda _act: self._enter())
        self.widget.chosen_changed.connect(self._offer)
        self.search.textChanged.connect(self._draw)

    def show(self, frame: Frame) -> None:
        """Show the rooms that wait and those that count, or what was found."""
        self._picture = frame.picture
        self._draw()

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """The command that shows it, and the act, with why it cannot be done."""
        why = why_not(picture, self._party())
        return _show_entry(), CommandEntry(
            "telephone:enter", say(GROUP), say("desk-telephone-enter"), "", not why, why
        )

    def do(self, key: str) -> bool:
        """Bring it to the front, or enter the room that is selected."""
        if key == "telephone:enter":
            self._enter()
        elif key == "telephone":
            self.host.bring_up(self)
            self.search.setFocus()
        else:
            return False
        return True

    def _draw(self) -> None:
        sheet = telephone_sheet(self._picture, self.search.text())
        self.head.summary.show_text(sheet.summary, is_stale=sheet.is_stale)
        self.widget.show_lines(sheet.head, sheet.lines, is_stale=sheet.is_stale)
        self._offer()

    def _party(self) -> str:
        line = self.widget.chosen()
        return line.key if line is not None else ""

    def _offer(self) -> None:
        self.widget.offer({"enter": why_not(self._picture, self._party())})

    def _enter(self) -> None:
        poll, line = asked_by_telephone(self._picture), self.widget.chosen()
        if poll is None or line is None or why_not(self._picture, line.key):
            return
        form = RoomForm(poll, int(line.key), line.name, self.widget)
        form.ask(lambda: self._send(form))

    def _send(self, form: RoomForm) -> bool:
        is_sent = self.host.send(form.command())
        if is_sent:
            self.search.clear()  # the room stands among those that wait
        else:
            form.say_not_sent()
        return is_sent


def _show_entry() -> CommandEntry:
    """Going to this panel."""
    return CommandEntry("telephone", say(GROUP), say("desk-telephone-show"), "Ctrl+Shift+R")
