"""Parties on the desk: the table of them, the map, and the sentence when some are lost."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from PySide6.QtCore import QTimer, SignalInstance

from conference.client.session import Answered
from conference.protocol.messages import Ack
from conference.ui.arrangements import PanelSpots, Side, Sizes, Spot, Workspace
from conference.ui.bridge.bridge import FRAME, Frame
from conference.ui.kit.alert import Alert
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture, Tone
from conference.ui.polls.intents import PollsPanel
from conference.ui.rooms.map_panel import MapWidget
from conference.ui.rooms.mend_form import MendDialog
from conference.ui.rooms.panel import PartiesWidget
from conference.ui.rooms.says.links import LinkState
from conference.ui.rooms.says.losses import NAMED, Told, crowds, losses, not_back
from conference.ui.rooms.says.map import Mode
from conference.ui.rooms.says.mending import Mending, command_of, done, mend_entry_fault, mending
from conference.ui.rooms.says.table import (
    empty_sentence,
    heard_until,
    rows,
    summary_line,
)
from conference.ui.rooms.table import PartiesModel
from conference.words.spoken import say

__all__ = ["MapPanel", "PartiesPanel"]

ROWS_A_FRAME = 400
"""So many rows of the table are brought up to date in one frame, so that none is late."""


class PartiesPanel(Panel):
    """The table. ``model`` is what other panels read of it."""

    name = "parties"
    title = "desk-panels-parties"
    short = "desk-panels-parties-short"
    workspaces = (
        Workspace(
            "parties", "desk-panels-parties", Sizes((1000, 900), (740, 160)), Sizes((690, 670))
        ),
    )
    standing = PanelSpots(
        wide={"show": Spot(Side.RIGHT, 1, 1), "parties": Spot(Side.LEFT)},
        narrow={"show": Spot(Side.RIGHT, 0, 4), "parties": Spot(Side.LEFT)},
    )
    widget: PartiesWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = PartiesWidget()
        self._picture = Picture()
        self._losses, self._crowds, self._missing = Told(), Told(), Told()
        self._due: set[int] = set()
        self._more = QTimer(self.widget)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._update_rows)

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (
            CommandEntry(
                "filter", say("desk-panels-parties"), say("desk-rooms-filter-parties"), "Ctrl+F"
            ),
            CommandEntry(
                "mend", say("desk-panels-parties"), say("desk-rooms-mend-selected"), "Ctrl+M"
            ),
        )

    @property
    def model(self) -> PartiesModel:
        """All parties, with their links."""
        return self.widget.model

    @property
    def filtered(self) -> frozenset[int] | None:
        """The numbers of the parties that pass the filter; None where nothing is filtered."""
        return self.model.filtered()

    @property
    def narrowed(self) -> SignalInstance:
        """Comes when the filter is another one."""
        return self.widget.narrowed

    @property
    def opened(self) -> SignalInstance:
        """Gives the number of the party whose card is wanted."""
        return self.widget.opened

    @property
    def picked(self) -> SignalInstance:
        """Gives the number of the party that was selected, NOBODY when none is."""
        return self.widget.picked

    def join(self, host: Host) -> None:
        """Select the party whose dot was picked on the map."""
        super().join(host)
        host.panel(MapPanel).picked.connect(self.widget.select)
        self.widget.mend.connect(self.mend)
        self.widget.picked.connect(lambda _number: host.redraw())

    def show(self, frame: Frame) -> None:
        """Bring rows, ages and the summary in the title up to date."""
        picture = self._picture = frame.picture
        model, is_stale = self.model, not picture.link.is_up
        self.widget.show_regions(picture.regions)
        if frame.parties is None:
            self._due.clear()
            model.replace(rows(picture, range(len(picture.parties))))
        else:
            self._due |= frame.parties
            self._update_rows()
        until = heard_until(picture)
        empty = empty_sentence(picture, filtered=model.is_filtered)
        self.widget.tick(until, empty, is_stale=is_stale)
        words = summary_line(
            model.links, model.rowCount(), len(model.crowded), filtered=model.is_filtered
        )
        self.head.summary.show_text(words, is_stale=is_stale)
        self.widget.offer_mending(mend_entry_fault(picture, self.widget.selected()))

    def alerts(self, before: Picture, after: Picture) -> tuple[Alert, ...]:
        """A party that is lost, or has more phones than people, is a sentence; many are one."""
        if not after.link.is_up:
            return ()
        model, lost = self.model, LinkState.LOST
        names = model.named(lost, NAMED) if 0 < model.links[lost] <= NAMED else ()
        self._losses, lost_news = losses(self._losses, model.links, names, after.now)
        rows = model.crowded_rows(1)
        self._crowds, crowd_news = crowds(self._crowds, len(model.crowded), rows, after.now)
        missing = model.links[LinkState.NOT_BACK]
        names = model.named(LinkState.NOT_BACK, NAMED) if 0 < missing <= NAMED else ()
        self._missing, missing_news = not_back(self._missing, missing, names, after.now)
        news = (missing_news, lost_news, crowd_news)
        return tuple(told for told in news if told is not None)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """The filter can always be gone to; mending needs a party that is selected."""
        filters, mend = self.keys
        why = mend_entry_fault(picture, self._aim())
        return (filters, replace(mend, enabled=not why, why=why))

    def do(self, key: str) -> bool:
        """Put the cursor in the filter, with its text selected; or mend a party."""
        match key:
            case "filter":
                self.host.bring_up(self)
                self.widget.focus_filter()
            case "mend":
                self.host.bring_up(self)
                self.mend()
            case _:
                return False
        return True

    def mend(self) -> None:
        """Have the operator choose what to do for the selected party, and why."""
        number = self._aim()
        if number is None or mend_entry_fault(self._picture, number):
            return
        sheet = mending(self._picture, number)
        form = MendDialog(sheet, self.widget)
        form.ask(lambda: self._mend(form, sheet))

    def _mend(self, form: MendDialog, sheet: Mending) -> bool:
        phone, reason, holds = form.phone.text(), form.reason.text(), form.holds.value()
        act = form.act
        return act is None or self.host.send(command_of(sheet, act, phone, reason, holds))

    def answered(self, answered: Answered) -> None:
        """A room that was mended is told of: nothing else changes where the operator looks."""
        said = done(self._picture, answered.command)
        if said and isinstance(answered.answer, Ack):
            self.host.alert(Tone.TEXT, said)

    def _aim(self) -> int | None:
        """The party to mend: the one that is selected, else the only one with too many phones."""
        crowded, selected = self.model.crowded_rows(2), self.widget.selected()
        return crowded[0].number if selected is None and len(crowded) == 1 else selected

    def stop(self) -> None:
        """No row is brought up to date any more."""
        self._more.stop()

    def _update_rows(self) -> None:
        """Bring rows up to date, so many a frame that no frame is late; the rest comes next."""
        some = set(islice(self._due, ROWS_A_FRAME))
        self._due -= some
        self.model.update(rows(self._picture, some))
        if self._due:
            self._more.start(FRAME)


class MapPanel(Panel):
    """The map of the parties, by answers to the poll that is looked at, or by links."""

    name = "map"
    title = "desk-panels-map"
    standing = PanelSpots(
        wide={
            "show": Spot(Side.RIGHT, 0),
            "call": Spot(Side.RIGHT, 1),
            "polls": Spot(Side.RIGHT),
            "parties": Spot(Side.RIGHT),
        },
        narrow={
            "show": Spot(Side.RIGHT, 0, 0),
            "call": Spot(Side.RIGHT, 0, 1),
            "polls": Spot(Side.RIGHT),
            "parties": Spot(Side.RIGHT),
        },
    )
    widget: MapWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = MapWidget()

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (
            CommandEntry(
                "answers", say("desk-panels-map"), say("desk-rooms-map-by-answers"), "Ctrl+1"
            ),
            CommandEntry("links", say("desk-panels-map"), say("desk-rooms-map-by-links"), "Ctrl+2"),
        )

    @property
    def picked(self) -> SignalInstance:
        """Gives the number of the party whose dot was clicked."""
        return self.widget.view.picked

    def join(self, host: Host) -> None:
        """Take tips and links from the table of parties; ring the one that is selected there."""
        super().join(host)
        parties = host.panel(PartiesPanel)
        self.widget.read(parties.model)
        parties.picked.connect(self.widget.choose)

    def show(self, frame: Frame) -> None:
        """Show the parties by the poll that is looked at."""
        self.widget.show_picture(frame.picture, self.host.panel(PollsPanel).chosen)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """The commands that colour the dots, which can always be given."""
        return self.keys

    def do(self, key: str) -> bool:
        """Colour the dots by answers or by links, where they are seen."""
        modes = {"answers": Mode.ANSWER, "links": Mode.LINK}
        if key not in modes:
            return False
        self.widget.set_mode(modes[key])
        self.host.bring_up(self)
        return True
