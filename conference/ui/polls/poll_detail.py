"""One poll: its question and state, what can be done, its bars, turnout, channels and regions."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from conference.core.clock import Millis
from conference.ui.kit.controls import Button, ChoiceBox, GuardedButton, TextLabel, rule
from conference.ui.kit.flow import Flow
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.ui.polls.charts.bars import ChannelBar, OptionBars, RegionBars
from conference.ui.polls.charts.rates import Sparkline
from conference.ui.polls.outcome_view import OutcomeView
from conference.ui.polls.says.actions import Action, PollAct
from conference.ui.polls.says.panel import ShownPoll
from conference.words.spoken import say

__all__ = ["CLOSING", "PollDetail", "Pressed"]

CLOSING: dict[str, Millis | None] = {
    "desk-polls-until-closed": None,
    "desk-polls-for-half-minute": Millis(30_000),
    "desk-polls-for-1-minute": Millis(60_000),
    "desk-polls-for-2-minutes": Millis(120_000),
    "desk-polls-for-5-minutes": Millis(300_000),
}
"""How long a poll is opened for, in ms, by keys of messages."""


def _armed_to_open(closing: str) -> str:
    """What the armed button says: for how long it opens the poll, unless that is not settled."""
    is_timed = CLOSING[closing] is not None
    if not is_timed:
        return say("desk-polls-open-armed")
    return say("desk-polls-open-again", closing=say(closing))


@dataclass(frozen=True, slots=True)
class Pressed:
    """What the operator wants of a poll. ``closes_in`` is ms until an opened one closes itself."""

    act: PollAct
    poll: str
    closes_in: Millis | None = None


RUNNING = (
    PollAct.CLOSE,
    PollAct.PUBLISH,
    PollAct.ADJOURN,
    PollAct.RESUME,
    PollAct.EXTEND,
    PollAct.UNBIND,
)
"""What is done while a poll is open, or when it has closed."""


class PollDetail(QWidget):
    """``pressed`` gives what the operator wants of the poll.

    ``step`` gives the poll's id and the round of its outcome that every screen shall show.
    """

    pressed = Signal(Pressed)
    step = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self.heading, self.state = TextLabel(12, 600, Tone.MUTED), TextLabel(13, 700)
        self.timing = TextLabel(13, 500)
        self.question = TextLabel(24, 600)
        self.question.setWordWrap(True)
        self.closing = ChoiceBox()
        for closing in CLOSING:
            self.closing.addItem(say(closing), closing)
        self.closing.currentIndexChanged.connect(self._on_closing)
        self._actions: tuple[Action, ...] = ()
        self.closing.setToolTip(plain_tip(say("desk-polls-closing-tip")))
        self.buttons: dict[PollAct, Button] = {}
        for act in PollAct:
            self._add_button(act)
            self.buttons[act].hide()  # until a poll offers it: all of them need more room than any
        self.note = TextLabel(13, 400, Tone.MUTED)
        self.note.setWordWrap(True)
        self.void = TextLabel(18, 700, Tone.WARNING)
        self.void.setWordWrap(True)
        self.bars = OptionBars()
        self.outcome = OutcomeView()
        self.outcome.go.connect(lambda number: self.step.emit(self._key, number))
        self.turnout, self.parties = TextLabel(14, 600), TextLabel(13, 400, Tone.MUTED, elide=True)
        self.channels = ChannelBar()
        self.sparkline, self.rate = Sparkline(), TextLabel(18, 600)
        self.regions = RegionBars()
        self._lay_out()

    def _add_button(self, act: PollAct) -> None:
        if act in {PollAct.OPEN, PollAct.CLOSE, PollAct.PUBLISH}:
            guarded = GuardedButton()
            guarded.setProperty("role", "primary")
            guarded.confirmed.connect(lambda act=act: self._emit(act))
            if act is PollAct.OPEN:
                guarded.keep_room(*(_armed_to_open(closing) for closing in CLOSING))
            self.buttons[act] = guarded
        else:
            button = Button()
            button.clicked.connect(lambda _checked=False, act=act: self._emit(act))
            self.buttons[act] = button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        for widget in (self.heading, self.state, self.timing):
            top.addWidget(widget)
        top.addStretch(1)
        controls, edits = Flow(gap=8), QHBoxLayout()
        edits.setSpacing(8)
        controls.addWidget(self.buttons[PollAct.OPEN])
        controls.addWidget(self.closing)
        for act in (
            PollAct.CLOSE,
            PollAct.PUBLISH,
            PollAct.ADJOURN,
            PollAct.RESUME,
            PollAct.EXTEND,
            PollAct.UNBIND,
        ):
            controls.addWidget(self.buttons[act])
        for act in (PollAct.EDIT, PollAct.WORD, PollAct.VOID):
            edits.addWidget(self.buttons[act], 0, Qt.AlignmentFlag.AlignTop)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addLayout(controls, 1)
        acts.addLayout(edits)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.void)
        column.addWidget(self.note)
        column.addWidget(self.outcome)
        column.addWidget(self.bars)
        column.addLayout(self._answers())
        column.addWidget(self._heading(say("desk-polls-by-region")))
        column.addWidget(self.regions)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(8)
        head.addLayout(top)
        head.addWidget(self.question)
        head.addLayout(acts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(rule())
        whole.addLayout(head)
        whole.addWidget(area, 1)

    def _answers(self) -> QHBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.turnout)
        line.addWidget(self.parties, 1)
        left.addLayout(line)
        left.addWidget(self.channels)
        right = QHBoxLayout()
        right.setSpacing(12)
        self.sparkline.setMinimumWidth(24)
        self.sparkline.setMaximumWidth(260)
        right.addWidget(self.sparkline, 1)
        right.addWidget(self.rate)
        whole = QHBoxLayout()
        whole.setSpacing(16)
        whole.addLayout(left, 3)
        whole.addLayout(right, 2)
        return whole

    def _heading(self, words: str) -> TextLabel:
        self.region_heading = TextLabel(12, 600, Tone.MUTED)
        self.region_heading.show_text(words)
        return self.region_heading

    def show_poll(self, poll: ShownPoll, *, is_stale: bool) -> None:
        """Show the poll; bars ease to new lengths unless it is another poll than before."""
        jump = poll.key != self._key
        self._key, self._actions = poll.key, poll.actions
        if jump:
            self.closing.setCurrentIndex(0)
        self.heading.show_text(poll.heading)
        self.state.show_text(poll.state.text, poll.state.tone, poll.state.tip, is_stale=is_stale)
        self.timing.show_text(poll.timing, is_stale=is_stale)
        self.question.show_text(poll.question, is_stale=is_stale)
        for action in poll.actions:
            self._offer(action)
        self.closing.setVisible(self.buttons[PollAct.OPEN].isVisibleTo(self))
        self.note.show_text(poll.note)
        self.note.setVisible(bool(poll.note))
        self.outcome.setVisible(poll.outcome is not None)
        if poll.outcome is not None:
            self.outcome.show_outcome(poll.outcome, is_stale=is_stale, jump=jump)
        self.bars.setVisible(poll.outcome is None or poll.outcome.chart is None)
        self.void.show_text(poll.void, is_stale=is_stale)
        self.void.setVisible(bool(poll.void))
        is_stale = is_stale or bool(poll.void)  # what does not count is as faint as what is old
        self.bars.show_scale(
            poll.mark, poll.whole, stamp=say("poll-badge-void") if poll.void else ""
        )
        self.bars.show_bars(poll.bars, is_stale=is_stale, jump=jump)
        self.turnout.show_text(poll.turnout, is_stale=is_stale)
        self.parties.show_text(poll.parties, is_stale=is_stale)
        self.channels.show_shares(poll.channels, is_stale=is_stale)
        self.sparkline.setVisible(bool(poll.rates))
        self.sparkline.show_rates(poll.rates, is_stale=is_stale)
        self.rate.show_text(poll.rate, is_stale=is_stale)
        self.rate.setVisible(poll.has_rate)
        self.regions.show_regions(poll.regions, is_stale=is_stale)
        self.region_heading.setVisible(bool(poll.regions))

    def press(self, act: PollAct) -> None:
        """Press the button of an act, by key or palette; the focus stays where it is."""
        button = self.buttons[act]
        button.press() if isinstance(button, GuardedButton) else button.click()

    def press_step(self, which: str) -> None:
        """Step through the rounds of the outcome: ``previous``, ``following`` or ``all``."""
        self.outcome.press_step(which)

    def sizeHint(self) -> QSize:
        """Wide enough for the figures."""
        return QSize(640, 560)

    def _on_closing(self) -> None:
        """How long it stays open was changed: what was armed meant another time."""
        for action in self._actions:
            self._offer(action)

    def _offer(self, action: Action) -> None:
        button = self.buttons[action.act]
        button.setVisible(action.shown)
        if isinstance(button, GuardedButton):
            subject, armed = f"{action.act}:{self._key}", action.armed
            if action.act is PollAct.OPEN:
                subject = f"{subject}:{self.closing.currentData()}"
                armed = _armed_to_open(str(self.closing.currentData()))
            button.offer(action.label, armed, subject, enabled=action.enabled, tip=action.tip)
            return
        if button.text() != action.label:
            button.setText(action.label)
        button.setEnabled(action.enabled)
        button.setToolTip(plain_tip(action.tip))

    def _emit(self, act: PollAct) -> None:
        closes_in = CLOSING[str(self.closing.currentData())] if act is PollAct.OPEN else None
        self.pressed.emit(Pressed(act, self._key, closes_in))
