"""What came of a poll: who is chosen, the rule in words, its chart, and the rounds to step."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from conference.ui.kit.controls import Button, TextLabel, set_flag
from conference.ui.kit.texture import option_brush
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.ui.polls.charts.bars import OptionBars
from conference.ui.polls.charts.distribution import DistributionView
from conference.ui.polls.charts.matrix import MatrixView
from conference.ui.polls.charts.rounds import RoundsView
from conference.ui.polls.says.figures import Distribution, DuelMatrix
from conference.ui.polls.says.outcome import Bars, Chosen, OutcomeChart, ShownOutcome
from conference.ui.polls.says.rounds import RoundsChart
from conference.ui.polls.says.stepping import Go, Stepping
from conference.words.spoken import say

__all__ = ["OutcomeView", "Steps"]


class Steps(QWidget):
    """Previous, Next, All: what every screen shows of a count in rounds.

    ``go`` gives the round to show, 0 for all.
    """

    go = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.where = TextLabel(15, 600, elide=True)
        self.note = TextLabel(12, 400, Tone.MUTED)
        self.note.show_text(say("desk-polls-steps-note"))
        self.previous, self.following, self.all = Button(), Button(), Button()
        self._rounds: dict[Button, int] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.previous, self.following, self.all):
            button.clicked.connect(lambda _checked=False, button=button: self._press(button))
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.where, 1)
        row.addWidget(self.note)

    def show_stepping(self, stepping: Stepping, *, is_stale: bool) -> None:
        """Show where the screens are, and where they can go."""
        self.where.show_text(stepping.where, is_stale=is_stale)
        self._offer(self.previous, stepping.previous)
        self._offer(self.following, stepping.following)
        self._offer(self.all, stepping.all)
        set_flag(self.following, "role", "" if stepping.shows_all else "primary")

    def press(self, which: str) -> None:
        """Press ``previous``, ``following`` or ``all``, by key or palette."""
        buttons = {"previous": self.previous, "following": self.following, "all": self.all}
        buttons[which].click()

    def _offer(self, button: Button, go: Go) -> None:
        self._rounds[button] = go.round
        if button.text() != go.label:
            button.setText(go.label)
        button.setEnabled(go.enabled)
        if (tip := plain_tip(go.tip)) != button.toolTip():
            button.setToolTip(tip)

    def _press(self, button: Button) -> None:
        self.go.emit(self._rounds[button])


class OutcomeView(QWidget):
    """The outcome of the poll that is looked at; ``go`` gives the round that screens shall show."""

    go = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = TextLabel(18, 600, Tone.ACTION)
        self.verdict.setWordWrap(True)
        self.chosen = _Chosen()
        self.rule, self.ties = TextLabel(13, 400, Tone.MUTED), TextLabel(13, 500, Tone.WARNING)
        self.facts, self.notes = TextLabel(13, 500), TextLabel(13, 400, Tone.MUTED)
        self.caption = TextLabel(13, 400, Tone.MUTED)
        for words in (self.rule, self.ties, self.notes, self.caption):
            words.setWordWrap(True)
        self.steps = Steps()
        self.steps.go.connect(self.go)
        self.bars = OptionBars()
        self.distribution = DistributionView()
        self.rounds = RoundsView()
        self.matrix, self.more = MatrixView(), MatrixView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            self.verdict,
            self.chosen,
            self.facts,
            self.rule,
            self.steps,
            self.caption,
            self.bars,
            self.distribution,
            self.rounds,
            self.matrix,
            self.more,
            self.ties,
            self.notes,
        ):
            column.addWidget(part)

    def press_step(self, which: str) -> None:
        """Step through the rounds, by key or palette."""
        self.steps.press(which)

    def show_outcome(self, panel: ShownOutcome, *, is_stale: bool, jump: bool) -> None:
        """Show it; bars ease unless it is another poll's."""
        tone = Tone.WARNING if panel.waiting else Tone.ACTION
        self._show_text(self.verdict, panel.waiting or panel.verdict, tone, is_stale=is_stale)
        self.chosen.show_chosen(panel.chosen, is_stale=is_stale)
        self._show_text(self.facts, panel.facts, is_stale=is_stale)
        told = {"title": panel.rule_title, "sentence": panel.rule_sentence}
        rule = say("desk-polls-rule-told", **told) if panel.rule_title else ""
        self._show_text(self.rule, rule, is_stale=is_stale)
        self._show_text(self.ties, "\n".join(panel.ties), is_stale=is_stale)
        self._show_text(self.notes, "\n".join(panel.notes), is_stale=is_stale)
        self.steps.setVisible(panel.stepping is not None)
        if panel.stepping is not None:
            self.steps.show_stepping(panel.stepping, is_stale=is_stale)
        self._show_chart(panel.chart, is_stale=is_stale, jump=jump)
        self.more.setVisible(panel.more is not None)
        if panel.more is not None:
            self.more.show_chart(panel.more, is_stale=is_stale)

    def _show_chart(self, chart: OutcomeChart | None, *, is_stale: bool, jump: bool) -> None:
        self.bars.setVisible(isinstance(chart, Bars))
        self.distribution.setVisible(isinstance(chart, Distribution))
        self.rounds.setVisible(isinstance(chart, RoundsChart))
        self.matrix.setVisible(isinstance(chart, DuelMatrix))
        caption = ""
        match chart:
            case Bars():
                caption = chart.caption
                self.bars.show_scale(chart.mark, chart.whole)
                self.bars.show_bars(chart.bars, is_stale=is_stale, jump=jump)
            case Distribution():
                caption = chart.sentence
                self.distribution.show_chart(chart, is_stale=is_stale)
            case RoundsChart():
                self.rounds.show_chart(chart, is_stale=is_stale)
            case DuelMatrix():
                caption = chart.sentence
                self.matrix.show_chart(chart, is_stale=is_stale)
        self._show_text(self.caption, caption, is_stale=is_stale)

    def _show_text(
        self, label: TextLabel, words: str, tone: Tone | None = None, *, is_stale: bool = False
    ) -> None:
        label.show_text(words, tone, is_stale=is_stale)
        label.setVisible(bool(words))


class _Chosen(QWidget):
    """Those who are chosen, in order of election, each with the colour of the option."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[Chosen, ...], bool] = ((), False)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(20)
        self._row.addStretch(1)

    def show_chosen(self, chosen: tuple[Chosen, ...], *, is_stale: bool) -> None:
        """Show the chosen options, in their order; without any, the widget takes no room."""
        self.setVisible(bool(chosen))
        if (chosen, is_stale) == self._shown:
            return
        self._shown = (chosen, is_stale)
        while self._row.count() > 1:
            taken = self._row.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for place, one in enumerate(chosen):
            self._row.insertWidget(place, _card(one, is_stale=is_stale))


def _card(one: Chosen, *, is_stale: bool) -> QWidget:
    """Place and name over what more is known, beside a bar of the option's colour."""
    card = QWidget()
    bar = QWidget()
    bar.setFixedWidth(4)
    colours = bar.palette()
    colours.setBrush(bar.backgroundRole(), option_brush(one.index, 6))
    bar.setPalette(colours)
    bar.setAutoFillBackground(True)
    name, note = TextLabel(15, 700), TextLabel(12, 400, Tone.MUTED)
    name.show_text(one.name, is_stale=is_stale)
    note.show_text(" · ".join(part for part in (one.place, one.note) if part), is_stale=is_stale)
    text = QVBoxLayout()
    text.setSpacing(0)
    text.addWidget(name)
    text.addWidget(note)
    note.setVisible(bool(note.words()))
    row = QHBoxLayout(card)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(bar)
    row.addLayout(text)
    return card
