"""The programme on the desk: the rundown and its edits, what is on standby, GO and the end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from conference.client.session import Answered
from conference.core.ids import ItemId
from conference.deliberation.command import WireCommand
from conference.deliberation.programme.commands import EndItem, SetStandby, StartItem
from conference.protocol.messages import Ack
from conference.ui.arrangements import PanelSpots, Side, Sizes, Spot, Workspace
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture, Tone
from conference.ui.programme.editing import (
    cues_entry,
    edit_command,
    edit_entries,
    of_item,
    stepped,
)
from conference.ui.programme.item_form import ItemForm, ItemTarget
from conference.ui.programme.panel import RundownWidget
from conference.ui.programme.paper import sheet_of
from conference.ui.programme.says import programme_commands, programme_keys, rundown
from conference.ui.programme.standby import StandbyBar
from conference.words.spoken import say

__all__ = ["ProgrammePanel"]

LEFT = Spot(Side.LEFT)


class ProgrammePanel(Panel):
    """What is on standby is the meeting's: picking another item here picks it for all desks.

    Edits by keys and palette are for the item that is marked, else for the one on standby.
    """

    name = "rundown"
    title = "desk-panels-rundown"
    workspaces = (
        Workspace(
            "show",
            "desk-panels-show",
            Sizes((400, 560), (440, 300, 220), 380),
            Sizes((290, 398), (400, 300), 330),
        ),
    )
    standing = PanelSpots(
        wide={"show": LEFT, "call": LEFT, "lottery": LEFT, "record": LEFT},
        narrow={"show": LEFT, "call": LEFT},
    )
    widget: RundownWidget
    foot: StandbyBar

    def __init__(self) -> None:
        super().__init__()
        self.widget, self.foot = RundownWidget(), StandbyBar()
        self._on: str | None = None
        self._picture = Picture()
        self._stepping: tuple[WireCommand | None, str] = (None, "")

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return programme_keys()

    def join(self, host: Host) -> None:
        """Have what is chosen and pressed carried out."""
        super().join(host)
        self.widget.chosen.connect(self.put_on_standby)
        self.widget.cursor_moved.connect(host.redraw)
        self.widget.menu_asked.connect(self._open_menu)
        self.foot.go.connect(lambda item, revision: host.send(StartItem(item, revision)))
        self.foot.end.connect(lambda item: host.send(EndItem(item)))

    def show(self, frame: Frame) -> None:
        """Show rundown and standby."""
        picture = self._picture = frame.picture
        sheet = rundown(picture, self.widget.cursor_item)
        self._on = sheet.on
        self.widget.show_rundown(sheet, is_stale=not picture.link.is_up)
        self.foot.show_rundown(sheet)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """GO, the end, what can be put on standby, and edits."""
        return programme_commands(picture, rundown(picture), self.target(picture))

    def do(self, key: str) -> bool:
        """Press a button of the bar, put an item on standby, or edit the rundown."""
        kind, _, subject = key.partition(":")
        match kind:
            case "go":
                self.foot.go_button.press()
            case "end":
                self.foot.end_button.press()
            case "next":
                self.host.send(SetStandby(None))
            case "runsheet":
                self._open_run_sheet()
            case "rundown":
                self.host.bring_up(self)
                self.widget.take_keys()
            case "item":
                self.put_on_standby(subject)
            case _:
                return self._edit(key, self.target(self._picture))
        return True

    def answered(self, answered: Answered) -> None:
        """Say what was undone or done again."""
        command, said = self._stepping
        if said and answered.request.command == command and isinstance(answered.answer, Ack):
            self.host.alert(Tone.MUTED, said)

    def _open_run_sheet(self) -> None:
        """Write the run sheet into this user's cache and have the system's browser open it."""
        place = QStandardPaths.StandardLocation.CacheLocation
        path = Path(QStandardPaths.writableLocation(place)) / "run-sheet.html"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(sheet_of(self._picture), encoding="utf-8")
        except OSError as error:
            told = {"reason": error.strerror or "", "path": str(path)}
            self.host.alert(Tone.WARNING, say("desk-programme-run-sheet-unwritten", **told))
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            told_where = say("desk-programme-run-sheet-unopened", path=str(path))
            self.host.alert(Tone.WARNING, told_where)

    def put_on_standby(self, item: str) -> None:
        """Have this item be what GO puts on air; for the one on air: back to what comes next."""
        self.host.send(SetStandby(None if item == self._on else ItemId(item)))

    def target(self, picture: Picture) -> str | None:
        """The item that edits are for."""
        standby = picture.standby
        return self.widget.cursor_item or (standby.id if standby is not None else None)

    def _edit(self, key: str, item: str | None) -> bool:
        """Carry out an edit; False when the key is none of an edit."""
        if key in {"edit", "insert"}:
            self._fill_in(key, item)
            return True
        known = {entry.key for entry in edit_entries(self._picture, item)}
        if key not in known:
            return False
        command = edit_command(self._picture, key, item, self._new_id())
        if command is not None and self.host.send(command):
            self._stepping = command, stepped(self._picture, command)
        return True

    def _fill_in(self, key: str, item: str | None) -> None:
        """Have the operator change the item, or describe one that comes after it."""
        picture = self._picture
        known = next((one for one in picture.items if one.id == item), None)
        start: int = picture.now
        if known is not None:
            start = known.starts_at
        if key == "insert" and known is not None:
            start = known.starts_at + known.minutes * 60_000
        new = self._new_id() if key == "insert" else ""
        form = ItemForm(ItemTarget(known, new, start, picture.zone), self.widget)
        form.ask(lambda: self._filled(form))

    def _filled(self, form: ItemForm) -> bool:
        if self.host.send(form.command()):
            return True
        form.say_not_sent()
        return False

    def _open_menu(self, item: str, at: QPoint) -> None:
        """What can be done with a row, where it was asked for."""
        menu = QMenu(self.widget)
        entries = {entry.key: entry for entry in edit_entries(self._picture, item)}
        for entry in (*of_item(self._picture, item), entries["insert"]):
            words = f"{entry.label}\t{entry.shortcut}" if entry.shortcut else entry.label
            action = menu.addAction(words)
            action.setEnabled(entry.enabled)
            action.triggered.connect(lambda _=False, key=entry.key: self._edit(key, item))
        cues = cues_entry(self._picture, item)
        action = menu.addAction(cues.label)
        action.setEnabled(cues.enabled)
        action.triggered.connect(lambda: self.widget.cues_asked.emit(item))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _new_id(self) -> str:
        return f"item-{self.host.new_id()[:12]}"
