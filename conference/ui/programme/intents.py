"""The programme on the desk: the rundown, what is on standby, GO and the end of an item."""

from __future__ import annotations

from conference.core.ids import ItemId
from conference.deliberation.programme.commands import EndItem, SetStandby, StartItem
from conference.ui.arrangements import PanelSpots, Side, Sizes, Spot, Workspace
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture
from conference.ui.programme.panel import RundownWidget
from conference.ui.programme.says import KEYS, programme_commands, rundown
from conference.ui.programme.standby import StandbyBar

__all__ = ["ProgrammePanel"]

LEFT = Spot(Side.LEFT)


class ProgrammePanel(Panel):
    """What is on standby is the meeting's: picking another item here picks it for all desks."""

    name = "rundown"
    title = "Rundown"
    workspaces = (
        Workspace(
            "show",
            "Show",
            Sizes((400, 560), (520, 400), 380),
            Sizes((290, 360), (400, 300), 330),
        ),
    )
    standing = PanelSpots(
        wide={"show": LEFT, "call": LEFT, "lottery": LEFT, "record": LEFT},
        narrow={"show": LEFT, "call": LEFT},
    )
    keys = KEYS
    widget: RundownWidget
    foot: StandbyBar

    def __init__(self) -> None:
        super().__init__()
        self.widget, self.foot = RundownWidget(), StandbyBar()
        self._on: str | None = None

    def join(self, host: Host) -> None:
        """Have what is chosen and pressed carried out."""
        super().join(host)
        self.widget.chosen.connect(self.put_on_standby)
        self.foot.go.connect(lambda item, revision: host.send(StartItem(item, revision)))
        self.foot.end.connect(lambda item: host.send(EndItem(item)))

    def show(self, frame: Frame) -> None:
        """Show rundown and standby."""
        picture = frame.picture
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
            case "item":
                self.put_on_standby(subject)
            case _:
                return False
        return True

    def put_on_standby(self, item: str) -> None:
        """Have this item be what GO puts on air; for the one on air: back to what comes next."""
        self.host.send(SetStandby(None if item == self._on else ItemId(item)))
