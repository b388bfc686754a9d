"""The panel of cues: the standby opened up."""

from __future__ import annotations

from conference.ui.arrangements import PanelSpots, Side, Sizes, Spot, Workspace
from conference.ui.bridge.bridge import Frame
from conference.ui.cues.says.card import cue_card
from conference.ui.cues.widget import CuesWidget
from conference.ui.panel import Host, Panel

__all__ = ["CuesPanel"]

LOW = Spot(Side.LEFT, 1)


class CuesPanel(Panel):
    """What GO will do, line by line and checked; what became of the cues of the item that is on."""

    name = "cues"
    title = "Next"
    workspaces = (
        Workspace(
            "call",
            "Call",
            Sizes((420, 480), (380, 360, 160), 620),
            Sizes((290, 376), (400, 300), 400),
        ),
    )
    standing = PanelSpots({"show": LOW, "call": LOW}, {"show": LOW, "call": LOW})
    widget: CuesWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = CuesWidget()

    def join(self, host: Host) -> None:
        """Have cues skipped and armed."""
        super().join(host)
        self.widget.asked.connect(host.send)

    def show(self, frame: Frame) -> None:
        """Show the card of the item on standby."""
        card = cue_card(frame.picture)
        self.head.summary.show_text(card.summary)
        self.widget.show_card(card)
