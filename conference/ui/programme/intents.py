"""The programme on the desk: the rundown, what is on standby, GO and the end of an item."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from conference.core.ids import ItemId
from conference.deliberation.programme.commands import EndItem, SetStandby, StartItem
from conference.ui.arrangements import PanelSpots, Side, Spot, Workspace
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture, Tone
from conference.ui.programme.panel import RundownWidget
from conference.ui.programme.paper import sheet_of
from conference.ui.programme.says import KEYS, programme_commands, rundown
from conference.ui.programme.standby import StandbyBar

__all__ = ["ProgrammePanel"]

LEFT = Spot(Side.LEFT)


class ProgrammePanel(Panel):
    """What is on standby is the meeting's: picking another item here picks it for all desks."""

    name = "rundown"
    title = "Rundown"
    workspaces = (Workspace("show", "Show"),)
    standing = PanelSpots(
        wide={"show": LEFT, "lottery": LEFT, "record": LEFT},
        narrow={"show": LEFT},
    )
    keys = KEYS
    widget: RundownWidget
    foot: StandbyBar

    def __init__(self) -> None:
        super().__init__()
        self.widget, self.foot = RundownWidget(), StandbyBar()
        self._on: str | None = None
        self._picture = Picture()

    def join(self, host: Host) -> None:
        """Have what is chosen and pressed carried out."""
        super().join(host)
        self.widget.chosen.connect(self.put_on_standby)
        self.foot.go.connect(lambda item, revision: host.send(StartItem(item, revision)))
        self.foot.end.connect(lambda item: host.send(EndItem(item)))

    def show(self, frame: Frame) -> None:
        """Show rundown and standby."""
        picture = self._picture = frame.picture
        sheet = rundown(picture)
        self._on = sheet.on
        self.widget.show_rundown(sheet, is_stale=not picture.link.is_up)
        self.foot.show_rundown(sheet)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """GO, the end, and what can be put on standby."""
        return programme_commands(picture, rundown(picture))

    def do(self, key: str) -> bool:
        """Press a button of the bar, or put an item on standby."""
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
            case "item":
                self.put_on_standby(subject)
            case _:
                return False
        return True

    def _open_run_sheet(self) -> None:
        """Write the run sheet into this user's cache and have the system's browser open it."""
        place = QStandardPaths.StandardLocation.CacheLocation
        path = Path(QStandardPaths.writableLocation(place)) / "run-sheet.html"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(sheet_of(self._picture), encoding="utf-8")
        except OSError as error:
            told = f"The run sheet cannot be written: {error.strerror} ({path})."
            self.host.alert(Tone.WARNING, told)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.host.alert(Tone.WARNING, f"Nothing here opens the run sheet. It is {path}.")

    def put_on_standby(self, item: str) -> None:
        """Have this item be what GO puts on air; for the one on air: back to what comes next."""
        self.host.send(SetStandby(None if item == self._on else ItemId(item)))
