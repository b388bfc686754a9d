"""The record workspace: whether the record is written, and what in it anybody can check."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from conference.ui.arrangements import PanelSpots, Side, Sizes, Spot, Workspace
from conference.ui.bridge.bridge import Frame
from conference.ui.doors.panel import DoorsPanel
from conference.ui.kit.controls import DockTitle, TextLabel
from conference.ui.lottery.panel.parts import FigureList, Figures, PageView, text_block
from conference.ui.panel import Panel, PanelSite
from conference.ui.picture import Tone
from conference.ui.record.says import RecordSheet, record_sheet
from conference.words.spoken import say

__all__ = ["RecordPanel", "RecordWidget"]


CENTRE = {"record": Spot(Side.CENTRE)}


class RecordPanel(Panel):
    """The record in the centre of its workspace."""

    name = "record"
    title = "desk-panels-record"
    place = PanelSite.CENTRE
    workspaces = (
        Workspace(
            "record",
            "desk-panels-record",
            Sizes((400, 620), (640, 240)),
            Sizes((0, 520), (440, 130)),
        ),
    )
    standing = PanelSpots(CENTRE, CENTRE)
    widget: RecordWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = RecordWidget()

    def show(self, frame: Frame) -> None:
        """Show the record of this picture, and what the doors know of who did what."""
        doors = self.host.panel(DoorsPanel)
        if self.widget.isVisible():
            doors.refresh()
        acts = doors.doors.acts if doors.doors else ()
        self.widget.show_sheet(record_sheet(frame.picture, acts))


class RecordWidget(QFrame):
    """Shows a :class:`RecordSheet`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.state = text_block(18, 600)
        self.figures, self.addresses, self.kept = Figures(), FigureList(), FigureList()
        self.acts, self.idle = FigureList(), text_block(13, 400, Tone.MUTED)
        self.empty = text_block(13, 400, Tone.MUTED)
        page = PageView()
        for widget in (self.state, self.figures):
            page.body.addWidget(widget)
        page.body.addWidget(_heading("desk-record-checks"))
        page.body.addWidget(self.addresses)
        page.body.addWidget(_heading("desk-record-published"))
        page.body.addWidget(self.kept)
        page.body.addWidget(self.empty)
        page.body.addWidget(_heading("desk-record-deeds"))
        page.body.addWidget(self.acts)
        page.body.addWidget(self.idle)
        page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(DockTitle(say("desk-panels-record")))
        column.addWidget(page, 1)

    def show_sheet(self, sheet: RecordSheet) -> None:
        """Show state, figures, addresses, what was published, and who did what."""
        self.state.show_text(sheet.state.text, sheet.state.tone, is_stale=sheet.is_stale)
        self.figures.show_figures(sheet.figures, is_stale=sheet.is_stale)
        self.addresses.show_figures(sheet.addresses)
        self.kept.show_figures(sheet.kept)
        self.empty.show_text(sheet.empty)
        self.empty.setVisible(bool(sheet.empty))
        self.acts.show_figures(sheet.acts)
        self.idle.show_text(sheet.idle)
        self.idle.setVisible(bool(sheet.idle))


def _heading(key: str) -> TextLabel:
    label = TextLabel(12, 600, Tone.MUTED)
    label.show_text(say(key))
    return label
