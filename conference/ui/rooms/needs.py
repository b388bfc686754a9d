"""The panel of what needs somebody; Enter opens the card of a room, or shows a proposal."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from conference.core.ids import PartyId, PollId
from conference.deliberation.rooms.commands import HelpDone
from conference.ui.agenda.panel import AgendaPanel
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, TextLabel
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.kit.search import CommandEntry
from conference.ui.kit.tips import plain_tip
from conference.ui.panel import Panel
from conference.ui.picture import Picture, Tone
from conference.ui.polls.says.ending import extended
from conference.ui.rooms.says.needs import Cause, Need, Needs, losses_seen, needs
from conference.words.spoken import say

__all__ = ["NeedsPanel", "NeedsWidget"]

LINE = 40

EVERYTHING = "desk-rooms-needs-all"
"""The key of the choice of all topics."""


class NeedsWidget(QWidget):
    """``opened`` gives the party whose card is wanted, ``done`` that which is helped,
    ``brought`` the number of a proposal, ``filtered`` the topic of help that alone is to be shown.
    """

    opened = Signal(int)
    filtered = Signal(str)
    brought = Signal(int)
    done = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LinesModel(lambda need: need.key, _spoken, self, has_tips=True)
        self.view = LinesView()
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.painter = RowPainter(self.view, _draw, LINE)
        self.view.setItemDelegate(self.painter)
        self.view.setAccessibleName(say("desk-rooms-needs-list"))
        self.view.activated.connect(self._on_activated)
        self.view.selectionModel().currentChanged.connect(self._judge)
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(12, 4, 12, 8)
        self.extend, self.help_done = (
            Button(say("desk-rooms-needs-extend")),
            Button(say("desk-rooms-help-done")),
        )
        self._why_no_help = ""
        self.topic = QComboBox()
        self.topic.setAccessibleName(say("desk-rooms-needs-topic"))
        self.topic.addItem(say(EVERYTHING), "")
        self.topic.currentIndexChanged.connect(
            lambda _index: self.filtered.emit(str(self.topic.currentData() or ""))
        )
        self.topic.hide()
        self.help_done.clicked.connect(self._on_done)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(12, 0, 12, 4)
        buttons.addWidget(self.help_done)
        buttons.addWidget(self.extend)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(self.empty)
        column.addWidget(self.topic)
        column.addWidget(self.view, 1)
        column.addLayout(buttons)

    def show_needs(self, sheet: Needs) -> None:
        """Show the rooms; the one that is selected stays so while it is in need."""
        chosen = self.chosen()
        self.model.show(sheet.rows)
        self.painter.fade(is_stale=sheet.is_stale)
        if chosen is not None and self.chosen() is None:
            self.view.setCurrentIndex(self.model.place(chosen.key))
        self.empty.show_text(sheet.empty)
        self.empty.setVisible(bool(sheet.empty))
        self.view.setVisible(bool(sheet.rows))
        self.extend.setVisible(sheet.may_extend)
        self.help_done.setVisible(any(need.cause is Cause.HELP for need in sheet.rows))
        self._why_no_help = sheet.why_no_help
        self._show_topics(sheet.topics)
        self._judge()

    def _show_topics(self, topics: tuple[tuple[str, str], ...]) -> None:
        """What can be chosen among; a topic that nobody calls about any more is let go of."""
        wanted = (("", say(EVERYTHING)), *topics)
        box = self.topic
        shown = tuple((str(box.itemData(n)), box.itemText(n)) for n in range(box.count()))
        if shown != wanted:
            chosen = str(box.currentData() or "")
            box.blockSignals(True)
            box.clear()
            for value, said in wanted:
                box.addItem(said, value)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.blockSignals(False)
            if box.currentData() != chosen:
                self.filtered.emit("")
        box.setVisible(bool(topics))

    def _judge(self) -> None:
        chosen = self.chosen()
        may = not self._why_no_help
        self.help_done.setEnabled(may and chosen is not None and chosen.cause is Cause.HELP)
        self.help_done.setToolTip(plain_tip(self._why_no_help or say("desk-rooms-needs-done-tip")))

    def chosen(self) -> Need | None:
        """The room that is selected."""
        found: Need | None = self.model.line(self.view.currentIndex())
        return found

    def _on_activated(self, index: QModelIndex) -> None:
        need = self.model.line(index)
        if need is not None and need.proposal:
            self.brought.emit(need.proposal)
        elif need is not None:
            self.opened.emit(need.party)

    def _on_done(self) -> None:
        need = self.chosen()
        if need is not None and need.cause is Cause.HELP:
            self.done.emit(need.party)


def _draw(painter: QPainter, box: QRectF, need: Need) -> None:
    """Name and telephone above, below what it needs and since when."""
    inner = box.adjusted(12, 3, -12, -3)
    half = inner.height() / 2
    phone = 130.0 if need.telephone else 0.0
    name = QRectF(inner.left(), inner.top(), inner.width() - phone - 8, half)
    paint.text(painter, name, need.name, style.font(13, 600), style.colour(Tone.TEXT))
    at = QRectF(inner.right() - phone, inner.top(), phone, half)
    paint.text(painter, at, need.telephone, style.font(13), style.colour(Tone.TEXT), paint.RIGHT)
    below = QRectF(inner.left(), inner.top() + half, inner.width() - 68, half)
    paint.text(painter, below, need.what, style.font(13), style.colour(need.tone))
    since = QRectF(inner.right() - 60, inner.top() + half, 60, half)
    paint.text(painter, since, need.since, style.font(13), style.colour(Tone.MUTED), paint.RIGHT)


def _spoken(need: Need) -> str:
    return ", ".join(part for part in (need.name, need.what, need.since, need.telephone) if part)


class NeedsPanel(Panel):
    """What is in need is worked out once a second, or when somebody asks for help."""

    name = "needs"
    title = "desk-panels-needs"
    short = "desk-panels-needs-short"
    standing = PanelSpots(
        wide={
            "show": Spot(Side.RIGHT, 1),
            "call": Spot(Side.RIGHT, 1, 1),
            "parties": Spot(Side.RIGHT, 0, 1),
        },
        narrow={
            "show": Spot(Side.RIGHT, 0, 1),
            "call": Spot(Side.RIGHT, 0, 2),
            "parties": Spot(Side.RIGHT, 0, 1),
        },
    )
    widget: NeedsWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = NeedsWidget()
        self.widget.done.connect(lambda party: self.host.send(HelpDone(PartyId(party))))
        self.widget.extend.clicked.connect(self._extend)
        self.widget.filtered.connect(self._filter)
        self.widget.brought.connect(lambda number: self.host.panel(AgendaPanel).bring(number))
        self._picture = Picture()
        self._book: object = None
        self._known: tuple[object, ...] = ()
        self._topic = ""

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (
            CommandEntry(
                "needs", say("desk-panels-parties"), say("desk-rooms-show-needs"), "Ctrl+U"
            ),
        )

    @property
    def opened(self) -> SignalInstance:
        """Gives the number of the party whose card is wanted."""
        return self.widget.opened

    def show(self, frame: Frame) -> None:
        """Bring the rooms up to date, with thousands of them not in every frame."""
        picture = self._picture = frame.picture
        book, known = (
            picture.replica.book,
            (picture.now // 1000, picture.link.phase, losses_seen(picture)),
        )
        if book is self._book and known == self._known:
            return
        self._book, self._known = book, known
        sheet = needs(picture, self._topic)
        self.head.summary.show_text(sheet.summary, is_stale=sheet.is_stale)
        self.widget.show_needs(sheet)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """The command that shows it, which can always be given."""
        return self.keys

    def do(self, key: str) -> bool:
        """Bring it to the front, with the keys at its first room."""
        if key != "needs":
            return False
        self.host.bring_up(self)
        if self.widget.chosen() is None:
            self.widget.view.setCurrentIndex(self.widget.model.index(0))
        self.widget.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _filter(self, topic: str) -> None:
        self._topic, self._known = topic, ()
        self.host.redraw()

    def _extend(self) -> None:
        poll = self._picture.current_poll
        if poll is not None:
            self.host.send(extended(self._picture, PollId(poll.id)))
